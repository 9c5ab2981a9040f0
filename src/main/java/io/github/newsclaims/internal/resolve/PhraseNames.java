package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Complements;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.SourceKind;
import java.util.Set;

/** The name that a source's own words give it, with what is meant by the pronouns and general nouns in them. */
final class PhraseNames {

    private final Lexicon lexicon;
    private final People people;
    private final Bodies bodies;
    private final Places places;
    private final Descriptions descriptions;
    private final Salience salience;
    private final Antecedents antecedents;
    private final MeantBodies meant;

    PhraseNames(Lexicon lexicon, People people, Bodies bodies, Places places, Descriptions descriptions, Salience salience,
            Antecedents antecedents, MeantBodies meant) {
        this.lexicon = lexicon;
        this.people = people;
        this.bodies = bodies;
        this.places = places;
        this.descriptions = descriptions;
        this.salience = salience;
        this.antecedents = antecedents;
        this.meant = meant;
    }

    /**
     * The phrase in the nominative, a general noun in it replaced by what it means: «сайт ведомства» is
     * «сайт Роспотребнадзора», «администрация города» is «администрация Твери», «статья кодекса» is «статья Лесного кодекса».
     */
    String nominative(SourceRef.Words words) {
        String plain = plainNominative(words);
        var owner = owner(words);
        if (owner.kind() != SourceKind.UNKNOWN) {
            // «ее подписчики» are «подписчики Анны Котовой».
            boolean person = owner.kind() == SourceKind.PERSON && Character.isUpperCase(owner.name().charAt(0));
            return plain.substring(plain.indexOf(' ') + 1) + " "
                    + (person ? PersonGenitive.of(owner.name(), owner.gender(), lexicon) : Genitive.of(owner.name(), lexicon));
        }
        String person = words.phrase().nounClass() == NounClass.GROUP ? personIn(words) : "";
        if (!person.isEmpty()) {
            var head = words.phrase().head();
            return Nominative.of(words.clause().text(), words.clause().words(), head.from(), head.to(),
                    words.phrase().features(), true) + ' ' + person;
        }
        var general = GeneralNoun.in(words.clause(), words.phrase());
        int at = general == null ? -1 : general.in(plain);
        // «источник агентства [в полиции]», but «глава управления [по делам молодежи]»
        if (at < 0 || at + general.words().length() < plain.length() && general.noun().singular() != NounClass.OUTLET) {
            return plain;
        }
        String name = meantBy(words.phrase(), general, words.span().begin());
        return name.isEmpty() || name.indexOf(' ') > 0 && plain.startsWith(name) ? plain
                : plain.substring(0, at) + Genitive.of(name, lexicon) + plain.substring(at + general.words().length());
    }

    /** Who is meant by «его», «ее» or «их» in front of a noun; nobody if nothing of the kind stands there. */
    Identity owner(SourceRef.Words words) {
        var clause = words.clause();
        var first = words.phrase().units().get(0);
        String possessive = first.is(UnitKind.POSSESSIVE) && first != words.phrase().head()
                ? clause.words().get(first.from()).folded() : "";
        boolean whole = !possessive.isEmpty() && words.span().begin() == clause.words().get(first.from()).begin()
                && words.span().end() == clause.words().get(words.phrase().to() - 1).end();
        return !whole ? Identity.NOBODY : switch (possessive) {
            case "его" -> antecedents.last(Gender.MASCULINE, words.span().begin());
            case "ее" -> antecedents.last(Gender.FEMININE, words.span().begin());
            case "их" -> antecedents.last(Gender.PLURAL, words.span().begin());
            default -> Identity.NOBODY;
        };
    }

    /** What a bare noun that another noun governs stands for; empty if nothing is known of it. */
    private String meantBy(NounPhrase phrase, GeneralNoun general, int at) {
        var dependent = general.noun();
        String lemma = dependent.lemma();
        if (dependent.singular() == NounClass.OUTLET) {
            var found = meant.outlet(lemma, at);
            return found == null ? "" : bodies.withIntroduction(found.name());
        }
        if (dependent.singular() == NounClass.DOCUMENT && phrase.nounClass() != NounClass.DOCUMENT) {
            // «авторы исследования»
            return "";
        }
        if (Trait.REGION.marks(general.local()) && (lemma.equals("центр") || Trait.CITY.marks(lemma))) {
            // «мэрия [областного центра]»
            return places.city(at);
        }
        if (!general.local().isEmpty()) {
            return descriptions.local(lemma, general.local(), at);
        }
        var listed = meant.bodyByName(general.lemmas(), at);
        if (listed != null) {
            return bodies.withIntroduction(listed.name());
        }
        boolean governs = phrase.nounClass() == NounClass.ORGANIZATION || phrase.head().is(UnitKind.ORGANIZATION)
                || phrase.head().lemma().equals("власть");
        String place = governs ? places.meant(lemma, at) : "";
        String described = place.isEmpty() && (!general.isModified() || Trait.AUTHORITY.marks(lemma))
                ? descriptions.named(lemma, at) : place;
        if (described.isEmpty() && Trait.GENERIC.marks(lemma)) {
            var found = meant.body(lemma, at);
            return found == null ? "" : bodies.withIntroduction(found.name());
        }
        return described.isEmpty() && dependent.singular() == NounClass.ORGANIZATION ? bodies.lastWithHead(lemma, at) : described;
    }

    /** «фанаты [певицы]»: the person whom a general noun in a group's phrase means, in the genitive; empty if it means none. */
    private String personIn(SourceRef.Words words) {
        int at = words.span().begin();
        var general = GeneralNoun.personIn(words.phrase());
        if (general == null) {
            return "";
        }
        var holder = people.holders().find(general, at, false, People.genderOf(general));
        if (holder != null) {
            return PersonGenitive.of(holder.name(), holder.gender(), lexicon);
        }
        var named = salience.lastPerson(People.genderOf(general), at, -1, Set.of(), offset -> false);
        return named == null ? "" : PersonGenitive.of(named.name(), named.gender(), lexicon);
    }

    /** The fullest description that the item gives of what the words describe; empty if there is no fuller one. */
    String fuller(SourceRef.Words words) {
        var clause = words.clause();
        int to = words.phrase().to();
        while (to < clause.words().size() && clause.words().get(to).end() <= words.span().end()) {
            to++;
        }
        return descriptions.fuller(clause, words.phrase(), to, clause.block() == BlockKind.HEADLINE);
    }

    private static String plainNominative(SourceRef.Words words) {
        var clause = words.clause();
        int from = words.phrase().from();
        var units = words.phrase().units();
        if (units.size() > 1 && Trait.EMPHASIS.marks(units.get(0).lemma())) {
            // «свои источники», «эти эксперты», «сами жители»: the pointing word is no part of the name.
            from = units.get(0).to();
        }
        int to = from;
        while (to < clause.words().size() && clause.words().get(to).end() <= words.span().end()) {
            to++;
        }
        if (words.span().begin() > clause.words().get(words.phrase().to() - 1).end() || to <= from) {
            // A relative pronoun stands for the phrase with its complements.
            to = endOf(clause, words.phrase());
        }
        return participle(words) + Quotes.spaced(Nominative.of(clause.text(), clause.words(), from, to, words.phrase().features()));
    }

    /** «[прибывшие на место] спасатели», in the nominative: a participle with words of its own in front of a group; empty if none. */
    private static String participle(SourceRef.Words words) {
        var clause = words.clause();
        int behind = words.phrase().from();
        int first = behind;
        while (first > 0 && clause.words().get(first - 1).begin() >= words.span().begin()) {
            first--;
        }
        var opening = clause.words().get(first);
        boolean extended = first < behind && words.phrase().nounClass() == NounClass.GROUP && words.phrase().isPlural();
        for (int i = 0; extended && i < opening.readingCount(); i++) {
            var reading = opening.reading(i);
            if (Grammar.isAdjectival(reading) && (reading.features() & words.phrase().features() & Features.NOMINAL) != 0) {
                String form = reading.form(Features.bit(Features.NOM, Features.P));
                return form.isEmpty() ? "" : form + ' ' + clause.text(clause.span(first + 1, behind)) + ' ';
            }
        }
        return "";
    }

    /** Index of the word behind a phrase of a sentence and its complements. */
    private static int endOf(Clause clause, NounPhrase noun) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.at(i).to() == noun.to()) {
                return clause.at(new Complements(clause).end(noun, i + 1) - 1).to();
            }
        }
        return noun.to();
    }

    /** Whether the words of a source go beyond its phrase: «прибывшие на место спасатели», «агентство по развитию». */
    static boolean isExtended(SourceRef.Words words) {
        return hasComplement(words) || words.span().begin() < words.clause().words().get(words.phrase().from()).begin();
    }

    /** «агентство по развитию»: a prepositional complement behind the phrase. */
    static boolean hasComplement(SourceRef.Words words) {
        boolean relative = words.span().begin() > words.clause().words().get(words.phrase().from()).begin();
        return !relative && words.span().end() > words.clause().words().get(words.phrase().to() - 1).end();
    }
}
