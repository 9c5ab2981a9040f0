package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.RoleKinds;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.SourceKind;
import java.util.List;

/** Who is meant by a role without a name: whoever holds it, whoever spoke, or somebody unnamed. */
final class Roles {

    /** The sentence that repeats the headline. */
    private static final int LEAD = 1;

    private final People people;
    private final Salience salience;
    private final History history;
    private final Antecedents antecedents;
    private final PhraseNames names;

    Roles(People people, Salience salience, History history, Antecedents antecedents, PhraseNames names) {
        this.people = people;
        this.salience = salience;
        this.history = history;
        this.antecedents = antecedents;
        this.names = names;
    }

    /** A role without a name: whoever the item said holds it, or somebody unnamed. */
    Identity role(SourceRef.Words words, Entry.Noun role) {
        var noun = words.phrase();
        int at = words.span().begin();
        if (isIndefinite(noun)) {
            return new Identity(Quotes.strip(names.nominative(words)), SourceKind.ANONYMOUS, People.genderOf(noun));
        }
        boolean headline = words.clause().block() == BlockKind.HEADLINE;
        // «министр», «парламентарий» may be a woman, unless the verb tells.
        var gender = People.genderOf(noun) != Gender.MASCULINE ? People.genderOf(noun)
                : antecedents.agreement() == Gender.FEMININE || antecedents.agreement() == Gender.MASCULINE
                        ? antecedents.agreement() : Gender.UNKNOWN;
        var owner = names.owner(words);
        var person = people.holders().find(noun, at, headline, gender);
        if (person != null && !person.name().equals(owner.name())) {
            return new Identity(person.name(), SourceKind.PERSON, person.gender());
        }
        if (owner.kind() != SourceKind.UNKNOWN) {
            // «ее продюсер»: nobody is their own.
            return new Identity(Quotes.strip(names.nominative(words)),
                    Trait.OFFICE.marks(role.lemma()) ? SourceKind.PERSON : SourceKind.ANONYMOUS, People.genderOf(noun));
        }
        if (role.lemma().equals("автор") && noun.units().size() == 2 && noun.units().get(1).entry() instanceof Entry.Noun text
                && text.singular() == NounClass.DOCUMENT && history.lastOfKind(SourceKind.OUTLET, "") != null) {
            // «автор статьи» speaks for the outlet.
            return history.lastOfKind(SourceKind.OUTLET, "");
        }
        var kinds = RoleKinds.of(role.lemma());
        var last = kinds.isKnown() ? antecedents.lastOfKinds(kinds, Trait.AT_TRIAL.marks(role.lemma()), gender, at)
                : antecedents.last(gender, at);
        // «мэр заявил …, а губернатор …», «директор завода …, а врач»: two roles without a name are two people.
        boolean unnamed = !last.name().isEmpty() && Character.isLowerCase(last.name().charAt(0));
        boolean otherOffice = unnamed && !List.of(Entity.parts(last.name())).contains(role.lemma())
                && (Trait.OFFICE.marks(role.lemma()) || isOfOtherKind(last, kinds) || !Age.fit(role.lemma(), Entity.parts(last.name())));
        // «чемпион мира» for a boxer, «глава кабмина»
        boolean mayBe = isUnspecific(noun) || Trait.LEADER.marks(role.lemma()) || !names(noun) && kinds.fits(antecedents.kinds(last));
        if (!otherOffice && mayBe && last.kind() == SourceKind.PERSON && !people.holders().isOther(noun, last.name())) {
            return last;
        }
        if (last.kind() == SourceKind.ANONYMOUS && isBare(noun) && isSomebody(role.lemma(), last)) {
            return last;
        }
        if (last.kind() == SourceKind.ANONYMOUS && isUnspecific(noun) && !otherOffice) {
            var named = antecedents.lastPerson(gender, at, -1);
            if (named != null) {
                return named;
            }
        }
        if (last.kind() != SourceKind.PERSON) {
            // A headline, or the sentence that repeats it, may speak of somebody before it names them.
            boolean opening = headline || words.clause().index() <= LEAD && isUnspecific(noun);
            var coming = opening ? salience.coming(gender, at, antecedents.others()) : null;
            if (coming != null && (headline || !isSomethingElse(role, coming))) {
                return coming;
            }
        }
        return new Identity(Quotes.strip(names.nominative(words)),
                Trait.OFFICE.marks(role.lemma()) ? SourceKind.PERSON : SourceKind.ANONYMOUS,
                People.genderOf(noun));
    }

    /** «Продавщица вызвала полицию. Женщина рассказала»: whether a noun can mean somebody without a name by being general. */
    private boolean isSomebody(String role, Identity somebody) {
        String unnamed = somebody.name();
        boolean lay = false;
        boolean anybody = false;
        boolean known = false;
        for (String word : Entity.parts(unnamed)) {
            lay |= Trait.LAY.marks(word) || Trait.KIN.marks(word);
            anybody |= Trait.ANYBODY.marks(word);
            known |= RoleKinds.of(word).isKnown() || Trait.OFFICE.marks(word) || Trait.UNNAMED.marks(word);
        }
        if (!Age.fit(role, Entity.parts(unnamed))) {
            return false;
        }
        if (Trait.ANYBODY.marks(role)) {
            return lay || anybody || !known;
        }
        var kinds = RoleKinds.of(role);
        return Trait.LAY.marks(role) && (anybody || lay && kinds.isKnown() && antecedents.kinds(somebody).fits(kinds));
    }

    private boolean isOfOtherKind(Identity unnamed, RoleKinds kinds) {
        var known = antecedents.kinds(unnamed);
        return known.isKnown() && kinds.isKnown() && !known.fits(kinds);
    }

    private boolean isSomethingElse(Entry.Noun role, Identity somebody) {
        var person = people.find(somebody.name());
        return person != null && people.holders().isSomethingElse(role.lemma(), person);
    }

    /** «адвокат Котова»: whoever the item says is that to a person whom it names, or somebody unnamed. */
    Identity ofSomebody(Clause clause, NounPhrase noun, Entry.Noun role, Entity somebody) {
        var bare = new NounPhrase(noun.from(), noun.to(), noun.head(), noun.features(), -1, -1, noun.units());
        var holder = people.holders().find(bare, clause.words().get(noun.from()).begin(), false, antecedents.agreement());
        if (holder != null && holder != somebody) {
            return new Identity(holder.name(), SourceKind.PERSON, holder.gender());
        }
        String head = Nominative.of(clause.text(), clause.words(), noun.from(), noun.nameFrom(), noun.features());
        return new Identity(head + ' ' + clause.text(clause.span(noun.nameFrom(), noun.nameTo())),
                Trait.OFFICE.marks(role.lemma()) ? SourceKind.PERSON : SourceKind.ANONYMOUS, People.genderOf(noun));
    }

    /** An unnamed source, or the one of whom was spoken before. */
    Identity anonymous(SourceRef.Words words, Entry.Noun role) {
        var noun = words.phrase();
        int at = words.span().begin();
        boolean interlocutor = role.lemma().equals("собеседник") || role.lemma().equals("собеседница");
        var last = antecedents.last(Gender.UNKNOWN, at);
        if (isIndefinite(noun)) {
            return new Identity(names.nominative(words), SourceKind.ANONYMOUS, noun.isPlural() ? Gender.PLURAL : Gender.MASCULINE);
        }
        if (interlocutor && !noun.isPlural() && last.kind() != SourceKind.UNKNOWN) {
            return last;
        }
        var before = noun.units().size() == 1 ? history.earlierWithHead(role.lemma(), SourceKind.ANONYMOUS) : null;
        if (before != null && !noun.isPlural()) {
            return before;
        }
        if (isOfOutlet(noun)) {
            // «Об этом пишет РБК со ссылкой на источник в мэрии. Источник издания уточнил»
            var cited = noun.isPlural() ? history.lastUnnamed(Gender.PLURAL) : history.earlierWithHead("источник", SourceKind.ANONYMOUS);
            if (cited != null && cited.name().indexOf(' ') > 0 && (noun.isPlural() || cited.gender() != Gender.PLURAL)) {
                return cited;
            }
        }
        boolean official = role.lemma().equals("чиновник") || role.lemma().equals("чиновница");
        if (official && !noun.isPlural() && noun.units().size() == 1
                && antecedents.last(Gender.UNKNOWN, at).kind() == SourceKind.PERSON) {
            return antecedents.last(Gender.UNKNOWN, at);
        }
        return new Identity(names.nominative(words), SourceKind.ANONYMOUS, noun.isPlural() ? Gender.PLURAL : Gender.MASCULINE);
    }

    /** «рэпер Face», «инсайдер DrFrost». */
    static boolean isNicknamed(NounPhrase noun) {
        var last = noun.units().get(noun.units().size() - 1);
        return last.is(UnitKind.LATIN) && last.name() == null && Trait.NICKNAMED.marks(noun.head().lemma());
    }

    static Identity nicknamed(SourceRef.Words words) {
        var noun = words.phrase();
        var nickname = noun.units().get(noun.units().size() - 1);
        return new Identity(words.clause().text(words.clause().span(nickname.from(), nickname.to())), SourceKind.PERSON,
                People.genderOf(noun));
    }

    /** «источник [издания]», «источники [РБК]»: an outlet is all that tells of an unnamed source. */
    private static boolean isOfOutlet(NounPhrase noun) {
        var units = noun.units();
        return units.size() == 2 && Trait.UNNAMED.marks(noun.head().lemma()) && units.get(0) == noun.head()
                && (units.get(1).name() != null ? units.get(1).name().kind() == Name.Kind.OUTLET
                        : units.get(1).entry() instanceof Entry.Noun outlet && outlet.singular() == NounClass.OUTLET);
    }

    /** «один адвокат», «местный житель», «неназванный представитель»: nobody whom the item names. */
    private static boolean isIndefinite(NounPhrase noun) {
        return noun.units().stream().anyMatch(unit -> unit.is(UnitKind.NUMERAL)
                || Trait.POINTER.marks(unit.lemma()) && !Trait.EMPHASIS.marks(unit.lemma()) && !unit.is(UnitKind.POSSESSIVE)
                || Trait.INDEFINITE.marks(unit.lemma()));
    }

    /** «помощник Котова» */
    private static boolean names(NounPhrase noun) {
        return noun.units().stream().anyMatch(unit -> unit.is(UnitKind.NAME) || unit.is(UnitKind.INITIAL));
    }

    /** A noun alone, or pointed at: «сама женщина». */
    private static boolean isBare(NounPhrase noun) {
        return isUnspecific(noun) && !noun.isPlural() && noun.units().stream()
                .allMatch(unit -> unit == noun.head() || Trait.EMPHASIS.marks(unit.lemma()) || Trait.POINTER.marks(unit.lemma()));
    }

    /** A noun with adjectives at most: «шведское издание», «военное ведомство». */
    static boolean isUnspecific(NounPhrase noun) {
        return noun.units().get(noun.units().size() - 1) == noun.head();
    }
}
