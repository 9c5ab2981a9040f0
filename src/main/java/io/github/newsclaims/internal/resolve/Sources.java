package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.RoleKinds;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Complements;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells who the words of a source mean, reading the item from its beginning. */
final class Sources {

    /** How many attributions back a pronoun or general noun may reach. */
    private static final int MEMORY = 100;
    /** How many characters a sentence that goes on without a subject may be away from its group. */
    private static final int JUST_NOW = 300;
    /** How many attributions back what stands in their contents is still theirs. */
    private static final int RECENTLY = 12;
    /** How many of those spoken of last a role is compared with. */
    private static final int FEW = 8;
    /** The sentence that repeats the headline. */
    private static final int LEAD = 1;
    /** How far back a message's issuer is looked for. */
    private static final int RECENT = 5;
    private final Lexicon lexicon;
    private final String publisher;
    private final People people;
    private final Bodies bodies;
    private final Places places;
    /** Whom the attributions so far are from, newest last. */
    private final List<Identity> history = new ArrayList<>();
    /** Where each of them stands. */
    private final List<Integer> offsets = new ArrayList<>();
    /** What each of them said. */
    private final List<List<Span>> said = new ArrayList<>();
    /** What persons said, newest last. */
    private final List<Told> told = new ArrayList<>();
    private final Descriptions descriptions;
    private final Salience salience;
    private final ActingBodies actingBodies;
    /** The content of the attribution whose source is looked for. */
    private List<Span> content = List.of();
    /** What its verb tells of the source. */
    private Gender agreement = Gender.UNKNOWN;
    /** Whom that content names, and who therefore is not its source; {@code null} until it is asked for. */
    private Set<String> others;

    /** Somebody and what they said. */
    private record Told(Identity speaker, List<Span> content) {
    }

    Sources(Lexicon lexicon, String publisher, People people, Bodies bodies, Places places, Descriptions descriptions,
            Salience salience, ActingBodies actingBodies) {
        this.lexicon = lexicon;
        this.publisher = publisher;
        this.people = people;
        this.bodies = bodies;
        this.places = places;
        this.descriptions = descriptions;
        this.salience = salience;
        this.actingBodies = actingBodies;
    }

    /**
     * Who is meant by a source of an attribution; remembered for pronouns to come.
     *
     * @param expressed the attribution's content, in which its own source is not named
     * @param verb the gender that its verb asks of its subject
     */
    Identity resolveAndRemember(SourceRef ref, List<Span> expressed, Gender verb) {
        content = expressed;
        agreement = verb;
        others = null;
        var identity = counted(resolve(ref));
        if (identity.kind() == SourceKind.PERSON || identity.kind() == SourceKind.ANONYMOUS) {
            told.add(new Told(identity, expressed));
        }
        if (identity.kind() != SourceKind.UNKNOWN) {
            history.add(identity);
            offsets.add(offset(ref));
            said.add(content);
        }
        return identity;
    }

    /** «41% россиян … 22%»: a bare percentage is of those whom the last one counted. */
    private Identity counted(Identity identity) {
        for (int i = history.size() - 1; identity.name().endsWith("%") && i >= oldest(); i--) {
            int sign = history.get(i).name().indexOf("% ");
            if (sign > 0) {
                return new Identity(identity.name() + history.get(i).name().substring(sign + 1), SourceKind.GROUP, Gender.PLURAL);
            }
        }
        return identity;
    }

    /** The first entry of the history that a pronoun or general noun can still mean. */
    private int oldest() {
        return Math.max(0, history.size() - MEMORY);
    }

    private int offset(SourceRef ref) {
        if (ref instanceof SourceRef.Words words) {
            return words.span().begin();
        }
        return ref instanceof SourceRef.Possessive possessive ? possessive.span().begin()
                : ref instanceof SourceRef.There there ? there.span().begin()
                : offsets.isEmpty() ? 0 : offsets.get(offsets.size() - 1);
    }

    /** Who is meant. */
    Identity resolve(SourceRef ref) {
        if (ref instanceof SourceRef.Words words) {
            return words(words);
        }
        if (ref instanceof SourceRef.Possessive possessive) {
            return pronoun(possessive.lemma(), possessive.span().begin());
        }
        if (ref instanceof SourceRef.Dropped dropped) {
            var gender = Agreement.of(dropped.features());
            return gender == Gender.PLURAL ? goingOn(dropped.at()) : last(gender, dropped.at());
        }
        if (ref instanceof SourceRef.There there) {
            var body = salience.lastBody(there.span().begin());
            return body == null ? Identity.NOBODY : resolve(body);
        }
        return Identity.NOBODY;
    }

    /** «Ученые изучили чай. Выяснили, что он полезен»: the group that spoke last, if that was just now; a plural verb alone says nobody. */
    private Identity goingOn(int at) {
        int last = history.size() - 1;
        boolean justNow = last >= 0 && history.get(last).kind() == SourceKind.GROUP && offsets.get(last) < at && at - offsets.get(last) < JUST_NOW;
        return justNow ? history.get(last) : Identity.NOBODY;
    }

    private Identity words(SourceRef.Words words) {
        var clause = words.clause();
        var noun = words.phrase();
        if (words.plural()) {
            boolean bodies = noun.nounClass() == NounClass.ORGANIZATION || noun.head().is(UnitKind.ORGANIZATION);
            var kind = isNamedInFull(words) ? SourceKind.PERSON : bodies ? SourceKind.ORGANIZATION : SourceKind.GROUP;
            return new Identity(coordinated(words), kind, Gender.PLURAL);
        }
        if (words.name().length() > 0) {
            return person(clause, noun, words.name());
        }
        if (noun.isPronoun()) {
            return pronoun(noun.head().lemma(), words.span().begin());
        }
        var unit = noun.head();
        if (unit.entry() instanceof Entry.Noun role && noun.nounClass() != NounClass.NONE) {
            boolean press = noun.nounClass() != NounClass.OUTLET
                    || noun.units().stream().noneMatch(part -> Trait.NOT_PRESS.marks(part.lemma()))
                    && !isProperName(words.clause(), noun)
                            && !hasComplement(words);
            return press ? general(words, role, noun.nounClass()) : organization(words, role);
        }
        return named(words, unit);
    }

    /** «агентство по развитию»: a prepositional complement behind the phrase. */
    private static boolean hasComplement(SourceRef.Words words) {
        boolean relative = words.span().begin() > words.clause().words().get(words.phrase().from()).begin();
        return !relative && words.span().end() > words.clause().words().get(words.phrase().to() - 1).end();
    }

    /** «Морское агентство» in mid-sentence: a capital makes the general noun part of a body's own name. */
    private static boolean isProperName(Clause clause, NounPhrase noun) {
        var first = noun.units().get(0);
        return first != noun.head() && first.from() > 0 && clause.words().get(first.from()).capital() && noun.name() == null;
    }

    private Identity person(Clause clause, NounPhrase noun, Span name) {
        boolean own = name.begin() >= noun.nameFrom() && name.end() <= noun.nameTo();
        long features = own ? noun.features() : Features.inCase(Features.NOM);
        String nominative = People.nominative(clause, features, name);
        var known = people.find(nominative);
        boolean somebodyElse = own && known != null && !known.mayBe(agreement) && noun.nameFrom() > noun.head().from()
                && noun.nameTo() - noun.nameFrom() == 1;
        if (somebodyElse && noun.head().entry() instanceof Entry.Noun role) {
            // «сосед Котовой рассказал»
            var bare = new NounPhrase(noun.from(), noun.to(), noun.head(), noun.head().features() & Features.inCase(Features.NOM),
                    -1, -1, noun.units());
            return role(new SourceRef.Words(clause, bare, clause.span(bare.from(), bare.to()), new Span(0, 0), false), role);
        }
        var gender = known != null && known.gender() != Gender.UNKNOWN ? known.gender() : People.genderOfName(noun);
        return new Identity(known == null ? nominative : known.name(), SourceKind.PERSON, gender);
    }

    /** «Ольга Зинина и Юрий Соловьев» are persons; «Зинина и Соловьев» stand for a group. */
    private static boolean isNamedInFull(SourceRef.Words words) {
        return words.name().length() > 1;
    }

    private String coordinated(SourceRef.Words words) {
        var clause = words.clause();
        int from = -1;
        int to = -1;
        for (int i = 0; i < clause.words().size(); i++) {
            if (clause.words().get(i).begin() >= words.span().begin() && from < 0) {
                from = i;
            }
            if (clause.words().get(i).end() <= words.span().end()) {
                to = i + 1;
            }
        }
        // Each part is named as it would be alone: «Уиткофф и Кушнер» are Стив Уиткофф и Джаред Кушнер; what they
        // have in common, «ученые Уиткофф и Кушнер», stands before the phrase of the first.
        int first = Math.max(from, words.phrase().from());
        var parts = new ArrayList<String>();
        for (int i = 0; i < clause.size(); i++) {
            var part = clause.noun(i) == null ? null : clause.noun(i).within(cases(words.phrase().features()));
            if (part != null && part.from() >= first && part.to() <= to) {
                var name = part.hasPersonalName() ? new Span(part.nameFrom(), part.nameTo()) : new Span(0, 0);
                parts.add(part.hasPersonalName() ? person(clause, part, name).name()
                        : Nominative.of(clause.text(), clause.words(), part.from(), part.to(), part.features()));
            }
        }
        return parts.size() < 2 ? Nominative.of(clause.text(), clause.words(), from, to, words.phrase().features())
                : String.join(" и ", parts);
    }

    /** All genders of the cases that some readings have. */
    private static long cases(long features) {
        long cases = 0;
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (Features.has(features, grammaticalCase)) {
                cases |= Features.inCase(grammaticalCase);
            }
        }
        return cases;
    }

    /** A proper name: an outlet, an institution, a place, something in quotation marks, Latin letters. */
    private Identity named(SourceRef.Words words, Unit head) {
        var noun = words.phrase();
        var name = noun.name();
        if (name != null && name.kind() == Name.Kind.OUTLET) {
            return new Identity(outlet(words, name), SourceKind.OUTLET, Gender.NEUTER);
        }
        if (name != null) {
            return new Identity(institution(words, name), SourceKind.ORGANIZATION, Gender.UNKNOWN);
        }
        String full = bodies.introduced(bare(words));
        if (!full.isEmpty()) {
            return new Identity(full, SourceKind.ORGANIZATION, Gender.UNKNOWN);
        }
        switch (head.kind()) {
            case LATIN, TITLE -> {
                var misspelt = Misspellings.find(bare(words), lexicon);
                if (misspelt != null) {
                    var kind = misspelt.kind() == Name.Kind.OUTLET ? SourceKind.OUTLET : SourceKind.ORGANIZATION;
                    return new Identity(misspelt.canonical(), kind, Gender.UNKNOWN);
                }
                var kind = head.is(UnitKind.LATIN) ? SourceKind.OUTLET : SourceKind.ORGANIZATION;
                return new Identity(Quotes.strip(nominative(words)), kind, Gender.UNKNOWN);
            }
            case ORGANIZATION, PLACE -> {
                return new Identity(Quotes.strip(nominative(words)), SourceKind.ORGANIZATION, Gender.UNKNOWN);
            }
            case NAME -> {
                if ((noun.features() & Features.NOMINAL & ~Features.inCase(Features.LOC)) == 0) {
                    // «в Бурятстате сообщили»
                    return new Identity(nominative(words), SourceKind.ORGANIZATION, Gender.UNKNOWN);
                }
                return person(words.clause(), noun, new Span(head.from(), head.to()));
            }
            case ADJECTIVE -> {
                var last = last(People.genderOf(noun), words.span().begin());
                boolean back = !noun.isPlural() && head.lemma().equals("последний") && last.kind() != SourceKind.UNKNOWN;
                return back ? last : new Identity(nominative(words),
                        noun.isPlural() ? SourceKind.GROUP : SourceKind.ANONYMOUS, People.genderOf(noun));
            }
            default -> {
                if (!noun.isPlural() && head.entry() instanceof Entry.Noun somebody
                        && Apposition.isAnimate(words.clause().words().get(head.from()))) {
                    return role(words, somebody);
                }
                var kind = noun.isPlural() ? SourceKind.GROUP : SourceKind.DOCUMENT;
                return new Identity(nominative(words), kind, noun.isPlural() ? Gender.PLURAL : People.genderOf(noun));
            }
        }
    }

    private String outlet(SourceRef.Words words, Name name) {
        for (var unit : words.phrase().units()) {
            if (unit.name() == name) {
                return bodies.fullest(name, Bodies.spelling(words.clause(), unit, name));
            }
        }
        return bodies.fullest(name);
    }

    private String institution(SourceRef.Words words, Name name) {
        String phrase = Quotes.strip(nominative(words));
        String full = bodies.fullest(name);
        return words.phrase().units().size() > 1 && phrase.length() > full.length() ? phrase : full;
    }

    private static String bare(SourceRef.Words words) {
        return Quotes.strip(words.clause().text(words.span()));
    }

    /**
     * The phrase in the nominative, a general noun in it replaced by what it means: «сайт ведомства» is
     * «сайт Роспотребнадзора», «администрация города» is «администрация Твери», «статья кодекса» is «статья Лесного кодекса».
     */
    private String nominative(SourceRef.Words words) {
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
    private Identity owner(SourceRef.Words words) {
        var clause = words.clause();
        var first = words.phrase().units().get(0);
        String possessive = first.is(UnitKind.POSSESSIVE) && first != words.phrase().head()
                ? clause.words().get(first.from()).folded() : "";
        boolean whole = !possessive.isEmpty() && words.span().begin() == clause.words().get(first.from()).begin()
                && words.span().end() == clause.words().get(words.phrase().to() - 1).end();
        return !whole ? Identity.NOBODY : switch (possessive) {
            case "его" -> last(Gender.MASCULINE, words.span().begin());
            case "ее" -> last(Gender.FEMININE, words.span().begin());
            case "их" -> last(Gender.PLURAL, words.span().begin());
            default -> Identity.NOBODY;
        };
    }

    /** What a bare noun that another noun governs stands for; empty if nothing is known of it. */
    private String meantBy(NounPhrase phrase, GeneralNoun general, int at) {
        var dependent = general.noun();
        String lemma = dependent.lemma();
        if (dependent.singular() == NounClass.OUTLET) {
            var meant = outlet(lemma, at);
            return meant == null ? "" : bodies.withIntroduction(meant.name());
        }
        if (dependent.singular() == NounClass.DOCUMENT && phrase.nounClass() != NounClass.DOCUMENT) {
            // «авторы исследования»
            return "";
        }
        if (!general.local().isEmpty()) {
            return descriptions.local(lemma, general.local(), at);
        }
        boolean governs = phrase.nounClass() == NounClass.ORGANIZATION || phrase.head().is(UnitKind.ORGANIZATION)
                || phrase.head().lemma().equals("власть");
        String place = governs ? places.meant(lemma, at) : "";
        String described = place.isEmpty() && (!general.isModified() || Trait.AUTHORITY.marks(lemma))
                ? descriptions.named(lemma, at) : place;
        if (described.isEmpty() && Trait.GENERIC.marks(lemma)) {
            var meant = body(lemma, at);
            return meant == null ? "" : bodies.withIntroduction(meant.name());
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

    private String mentioned(SourceKind kind, String general, int at) {
        return bodies.lastBefore(kind == SourceKind.OUTLET ? Name.Kind.OUTLET : Name.Kind.INSTITUTION, general, at);
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
        return Quotes.spaced(Nominative.of(clause.text(), clause.words(), from, to, words.phrase().features()));
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

    /** A general noun: a role, a kind of outlet or body, a group, a document. */
    private Identity general(SourceRef.Words words, Entry.Noun role, NounClass nounClass) {
        return switch (nounClass) {
            case OUTLET, PRESS -> press(words, role, nounClass);
            case ORGANIZATION -> organization(words, role);
            case PERSON, ANONYMOUS -> isNicknamed(words.phrase()) ? nicknamed(words)
                    : nounClass == NounClass.PERSON ? role(words, role) : anonymous(words, role);
            default -> described(words, role, nounClass);
        };
    }

    /** «рэпер Face», «инсайдер DrFrost». */
    private static boolean isNicknamed(NounPhrase noun) {
        var last = noun.units().get(noun.units().size() - 1);
        return last.is(UnitKind.LATIN) && last.name() == null && Trait.NICKNAMED.marks(noun.head().lemma());
    }

    private static Identity nicknamed(SourceRef.Words words) {
        var noun = words.phrase();
        var nickname = noun.units().get(noun.units().size() - 1);
        return new Identity(words.clause().text(words.clause().span(nickname.from(), nickname.to())), SourceKind.PERSON,
                People.genderOf(noun));
    }

    /** An outlet or somebody of it, by its name, its title or what was spoken of before. */
    private Identity press(SourceRef.Words words, Entry.Noun role, NounClass nounClass) {
        var noun = words.phrase();
        int at = words.span().begin();
        var name = noun.name();
        if (name != null && name.kind() == Name.Kind.OUTLET) {
            return new Identity(outlet(words, name), SourceKind.OUTLET, Gender.NEUTER);
        }
        String title = Titles.behind(words.clause(), words.phrase());
        if (!title.isEmpty()) {
            return new Identity(title, SourceKind.OUTLET, Gender.NEUTER);
        }
        if (nounClass == NounClass.PRESS && isUnspecific(noun) && !noun.isPlural() && !role.lemma().equals("редакция")) {
            return new Identity(nominative(words), SourceKind.ANONYMOUS, People.genderOf(noun));
        }
        if (noun.isPlural() && noun.can(Features.NOM)) {
            return new Identity(nominative(words), SourceKind.GROUP, Gender.PLURAL);
        }
        var last = outlet(role.lemma(), at);
        if (role.lemma().equals("сайт") && isUnspecific(noun)) {
            // «на официальном сайте»: of the body that was spoken of.
            var owner = lastOfKind(SourceKind.ORGANIZATION, "");
            String body = owner != null ? owner.name() : mentioned(SourceKind.ORGANIZATION, "", at);
            return new Identity(body.isEmpty() ? nominative(words)
                    : nominative(words) + " " + Genitive.of(body, lexicon), SourceKind.OUTLET,
                    Gender.MASCULINE);
        }
        boolean bare = isUnspecific(noun) || nounClass == NounClass.PRESS;
        if (last == null && !publisher.isEmpty()) {
            last = new Identity(publisher, SourceKind.OUTLET, Gender.UNKNOWN);
        }
        return bare && last != null ? last : new Identity(nominative(words), SourceKind.OUTLET, Gender.NEUTER);
    }

    /** The outlet that a general noun means, or the body that it introduced, «рейтинговое агентство»; {@code null} if there is none. */
    private Identity outlet(String general, int at) {
        var introduced = bodies.lastIntroduced(general, at);
        if (introduced != null) {
            return new Identity(introduced.name(), introduced.kind(), Gender.NEUTER);
        }
        var last = lastOfKind(SourceKind.OUTLET, general);
        if (last != null) {
            return last;
        }
        String mentioned = mentioned(SourceKind.OUTLET, general, at);
        if (mentioned.isEmpty()) {
            var any = lastOfKind(SourceKind.OUTLET, "");
            mentioned = any != null ? any.name() : mentioned(SourceKind.OUTLET, "", at);
        }
        return mentioned.isEmpty() ? null : new Identity(mentioned, SourceKind.OUTLET, Gender.NEUTER);
    }

    /** An unnamed source, or the one of whom was spoken before. */
    private Identity anonymous(SourceRef.Words words, Entry.Noun role) {
        var noun = words.phrase();
        int at = words.span().begin();
        boolean interlocutor = role.lemma().equals("собеседник") || role.lemma().equals("собеседница");
        var last = last(Gender.UNKNOWN, at);
        if (interlocutor && !noun.isPlural() && last.kind() != SourceKind.UNKNOWN) {
            return last;
        }
        var before = noun.units().size() == 1 ? earlierWithHead(role.lemma(), SourceKind.ANONYMOUS) : null;
        if (before != null && !noun.isPlural()) {
            return before;
        }
        if (!noun.isPlural() && isOfOutlet(noun)) {
            // «Об этом пишет РБК со ссылкой на источник в мэрии. Источник издания уточнил»
            var cited = earlierWithHead("источник", SourceKind.ANONYMOUS);
            if (cited != null && cited.gender() != Gender.PLURAL) {
                return cited;
            }
        }
        boolean official = role.lemma().equals("чиновник") || role.lemma().equals("чиновница");
        if (official && !noun.isPlural() && noun.units().size() == 1
                && last(Gender.UNKNOWN, at).kind() == SourceKind.PERSON) {
            return last(Gender.UNKNOWN, at);
        }
        return new Identity(nominative(words), SourceKind.ANONYMOUS, noun.isPlural() ? Gender.PLURAL : Gender.MASCULINE);
    }

    /** «источник [издания]»: a general noun for an outlet is all that tells of an unnamed source. */
    private static boolean isOfOutlet(NounPhrase noun) {
        var units = noun.units();
        return units.size() == 2 && Trait.UNNAMED.marks(noun.head().lemma()) && units.get(0) == noun.head()
                && units.get(1).name() == null && units.get(1).entry() instanceof Entry.Noun outlet
                && outlet.singular() == NounClass.OUTLET;
    }

    /** A group or a document, by its fullest description. */
    private Identity described(SourceRef.Words words, Entry.Noun role, NounClass nounClass) {
        var noun = words.phrase();
        if (noun.name() != null && noun.name().kind() == Name.Kind.OUTLET && nounClass == NounClass.GROUP
                && noun.isPlural()) {
            return new Identity(Quotes.strip(nominative(words)), SourceKind.GROUP, Gender.PLURAL);
        }
        boolean bare = noun.units().size() == 1 && !hasComplement(words);
        if (bare && nounClass == NounClass.DOCUMENT && !noun.isPlural()) {
            return document(words, role);
        }
        var longer = bare ? earlierWithHead(role.lemma(), nounClass.kind()) : null;
        String described = fuller(words);
        if (longer != null && described.length() <= longer.name().length()) {
            return longer;
        }
        return !described.isEmpty() ? new Identity(described, nounClass.kind(),
                noun.isPlural() ? Gender.PLURAL : Gender.UNKNOWN)
                : new Identity(Quotes.strip(nominative(words)), nounClass.kind(),
                noun.isPlural() ? Gender.PLURAL : People.genderOf(noun));
    }

    /** A document by one noun: the one that was spoken of, or with whoever issued it. */
    private Identity document(SourceRef.Words words, Entry.Noun role) {
        int at = words.span().begin();
        String lemma = role.lemma();
        if (Trait.GENERIC.marks(lemma)) {
            var last = lastOfKind(SourceKind.DOCUMENT, "");
            String described = descriptions.document(Math.max(at - JUST_NOW, last == null ? 0 : last(last)), at);
            return !described.isEmpty() ? new Identity(described, SourceKind.DOCUMENT, Gender.UNKNOWN)
                    : last != null && last.name().indexOf(' ') > 0 ? last : unowned(words);
        }
        var longer = earlierWithHead(lemma, SourceKind.DOCUMENT);
        if (Trait.MESSAGE.marks(lemma)) {
            return message(words, longer);
        }
        String described = fuller(words);
        if (longer != null && described.length() <= longer.name().length()) {
            return longer;
        }
        if (!described.isEmpty()) {
            return new Identity(described, SourceKind.DOCUMENT, Gender.UNKNOWN);
        }
        String owner = Trait.STUDY.marks(lemma) ? descriptions.owner(at) : "";
        if (owner.isEmpty() && Trait.STUDY.marks(lemma)) {
            owner = Genitive.of(bodies.withIntroduction(actingBodies.author(at)), lexicon);
        }
        return owner.isEmpty() ? unowned(words) : owned(words, owner);
    }

    /** Where an earlier source stands. */
    private int last(Identity earlier) {
        return offsets.get(history.lastIndexOf(earlier));
    }

    /** A message by one noun: the same as before if no body spoke since, or that of whoever spoke last. */
    private Identity message(SourceRef.Words words, Identity before) {
        int at = words.span().begin();
        String issuer = publishedBy(words);
        if (issuer.isEmpty() && before != null && history.lastIndexOf(before) > indexOfKind(SourceKind.ORGANIZATION, "")) {
            return before;
        }
        if (issuer.isEmpty() && descriptions.isAddressed(words.phrase().head().lemma(), at)) {
            return new Identity(fuller(words), SourceKind.DOCUMENT, Gender.UNKNOWN);
        }
        issuer = issuer.isEmpty() ? issuer(at) : issuer;
        return issuer.isEmpty() ? unowned(words) : owned(words, issuer);
    }

    private Identity owned(SourceRef.Words words, String owner) {
        return new Identity(nominative(words) + ' ' + owner, SourceKind.DOCUMENT, People.genderOf(words.phrase()));
    }

    private Identity unowned(SourceRef.Words words) {
        return new Identity(Quotes.strip(nominative(words)), SourceKind.DOCUMENT, People.genderOf(words.phrase()));
    }

    /** «сообщении, опубликованном на сайте ведомства»: whose site it is, in the genitive; empty if none is told. */
    private String publishedBy(SourceRef.Words words) {
        var clause = words.clause();
        int i = clause.phraseAt(words.span().end());
        if (!clause.is(i, Phrase.PartKind.COMMA) || !clause.is(i + 1, Phrase.PartKind.PARTICIPLE)) {
            return "";
        }
        for (int k = i + 2; k < clause.size() && !clause.is(k, Phrase.PartKind.COMMA); k++) {
            if (clause.at(k) instanceof Phrase.Prepositional place && place.object() != null && place.preposition().equals("на")
                    && place.object().head().lemma().equals("сайт") && place.object().units().size() > 1) {
                return ofIssuer(nominative(new SourceRef.Words(clause, place.object(),
                        clause.span(place.object().from(), place.object().to()), new Span(0, 0), false)));
            }
        }
        return "";
    }

    /** The fullest description that the item gives of what the words describe; empty if there is no fuller one. */
    private String fuller(SourceRef.Words words) {
        var clause = words.clause();
        int to = words.phrase().to();
        while (to < clause.words().size() && clause.words().get(to).end() <= words.span().end()) {
            to++;
        }
        return descriptions.fuller(clause, words.phrase(), to, clause.block() == BlockKind.HEADLINE);
    }

    private Identity organization(SourceRef.Words words, Entry.Noun role) {
        var noun = words.phrase();
        var name = noun.name();
        if (!Trait.PART.marks(role.lemma())) {
            String title = Titles.behind(words.clause(), words.phrase());
            title = title.isEmpty() ? Titles.behindComplement(words.clause(), words.phrase(), words.span().end()) : title;
            if (!title.isEmpty()) {
                return new Identity(title, SourceKind.ORGANIZATION, Gender.UNKNOWN);
            }
            if (name != null && name.kind() == Name.Kind.INSTITUTION && noun.units().size() == 2) {
                return new Identity(institution(words, name), SourceKind.ORGANIZATION, Gender.UNKNOWN);
            }
        }
        if (noun.units().size() == 1 || Trait.GENERIC.marks(role.lemma()) && isUnspecific(noun)) {
            var same = earlierWithHead(role.lemma(), SourceKind.ORGANIZATION);
            String described = fuller(words);
            if (same == null && !described.isEmpty() && noun.units().size() == 1) {
                return new Identity(described, SourceKind.ORGANIZATION, Gender.UNKNOWN);
            }
            boolean generic = Trait.GENERIC.marks(role.lemma());
            var introduced = generic ? bodies.lastIntroduced(role.lemma(), words.span().begin()) : null;
            var last = same != null && introduced == null ? same : generic ? body(role.lemma(), words.span().begin()) : null;
            if (last == null && generic) {
                var body = salience.lastGroup(SourceKind.ORGANIZATION, Gender.UNKNOWN, words.span().begin());
                last = body == null ? null : body.identity();
            }
            if (last != null) {
                return last;
            }
        }
        String described = fuller(words);
        if (described.isEmpty()) {
            described = noun.units().size() == 1 ? bodies.lastWithHead(role.lemma(), words.span().begin())
                    : extended(Quotes.strip(nominative(words)));
        }
        if (described.isEmpty() && noun.units().size() == 1 && role.lemma().startsWith("пресс-")) {
            // «В мэрии … В пресс-службе уточнили»
            var owner = lastOfKind(SourceKind.ORGANIZATION, "");
            described = owner == null || isPart(owner.name()) ? "" : nominative(words) + ' ' + ofIssuer(owner.name());
        }
        return new Identity(described.isEmpty() ? Quotes.strip(nominative(words)) : described, SourceKind.ORGANIZATION,
                People.genderOf(noun));
    }

    /** The issuer in the genitive; what stands on a body's site is the body's message. */
    private String ofIssuer(String issuer) {
        String name = bodies.withIntroduction(issuer);
        int site = name.startsWith("официальный сайт ") ? "официальный сайт ".length()
                : name.startsWith("сайт ") ? "сайт ".length() : 0;
        return site > 0 ? name.substring(site) : Genitive.of(name, lexicon);
    }

    /** Whose message a bare «сообщение» is, in the genitive: the last body or outlet that said something; empty if none is known. */
    private String issuer(int at) {
        Identity outlet = null;
        for (int i = history.size() - 1; i >= 0 && i >= history.size() - RECENT; i--) {
            var earlier = history.get(i);
            if (earlier.kind() == SourceKind.ORGANIZATION && !earlier.name().isEmpty()) {
                return byPressService(ofIssuer(earlier.name()));
            }
            String owner = earlier.kind() == SourceKind.DOCUMENT && outlet == null ? ownerIn(earlier.name()) : "";
            if (!owner.isEmpty()) {
                return owner;
            }
            if (outlet == null && earlier.kind() == SourceKind.OUTLET && !earlier.name().isEmpty()) {
                outlet = earlier;
            }
        }
        if (outlet != null) {
            return ofIssuer(outlet.name());
        }
        int newest = history.size() - 1;
        if (newest >= 0 && history.get(newest).kind() == SourceKind.GROUP && !history.get(newest).name().endsWith("СМИ")) {
            return Genitive.of(history.get(newest).name(), lexicon);
        }
        var acting = actingBodies.last("", -1, at);
        String body = acting != null ? acting.name() : mentioned(SourceKind.ORGANIZATION, "", at);
        return body.isEmpty() ? "" : ofIssuer(body);
    }

    /** «данные Банка России»: whose document it is, in the genitive; empty if the name does not say. */
    private static String ownerIn(String document) {
        int behind = document.indexOf(' ') + 1;
        return behind > 0 && Character.isUpperCase(document.charAt(behind)) ? document.substring(behind) : "";
    }

    /** A body's message is its press service's, if that spoke before. */
    private String byPressService(String owner) {
        for (int i = history.size() - 1; i >= 0 && i >= history.size() - RECENT; i--) {
            String name = history.get(i).name();
            if (history.get(i).kind() == SourceKind.ORGANIZATION && name.startsWith("пресс-") && name.endsWith(' ' + owner)
                    && name.indexOf(' ') == name.length() - owner.length() - 1) {
                return ofIssuer(name);
            }
        }
        return owner;
    }

    /** A noun with adjectives at most: «шведское издание», «военное ведомство». */
    private static boolean isUnspecific(NounPhrase noun) {
        return noun.units().get(noun.units().size() - 1) == noun.head();
    }

    /** A role without a name: whoever the item said holds it, or somebody unnamed. */
    private Identity role(SourceRef.Words words, Entry.Noun role) {
        var noun = words.phrase();
        int at = words.span().begin();
        if (isIndefinite(noun)) {
            return new Identity(Quotes.strip(nominative(words)), SourceKind.ANONYMOUS, People.genderOf(noun));
        }
        boolean headline = words.clause().block() == BlockKind.HEADLINE;
        // «министр», «парламентарий» may be a woman, unless the verb tells.
        var gender = People.genderOf(noun) != Gender.MASCULINE ? People.genderOf(noun)
                : agreement == Gender.FEMININE || agreement == Gender.MASCULINE ? agreement : Gender.UNKNOWN;
        var owner = owner(words);
        var person = people.holders().find(noun, at, headline, gender);
        if (person != null && !person.name().equals(owner.name())) {
            return new Identity(person.name(), SourceKind.PERSON, person.gender());
        }
        if (owner.kind() != SourceKind.UNKNOWN) {
            // «ее продюсер»: nobody is their own.
            return new Identity(Quotes.strip(nominative(words)),
                    Trait.OFFICE.marks(role.lemma()) ? SourceKind.PERSON : SourceKind.ANONYMOUS, People.genderOf(noun));
        }
        if (role.lemma().equals("автор") && noun.units().size() == 2 && noun.units().get(1).entry() instanceof Entry.Noun text
                && text.singular() == NounClass.DOCUMENT && lastOfKind(SourceKind.OUTLET, "") != null) {
            // «автор статьи» speaks for the outlet.
            return lastOfKind(SourceKind.OUTLET, "");
        }
        var kinds = RoleKinds.of(role.lemma());
        var last = kinds.isKnown() ? lastOfKinds(kinds, gender, at) : last(gender, at);
        // «мэр заявил …, а губернатор …»: two offices without a name are two people.
        boolean otherOffice = Trait.OFFICE.marks(role.lemma()) && !last.name().isEmpty()
                && Character.isLowerCase(last.name().charAt(0));
        if (!otherOffice && (isUnspecific(noun) || Trait.LEADER.marks(role.lemma())) && last.kind() == SourceKind.PERSON
                && !people.holders().isOther(noun, last.name())) {
            return last;
        }
        if (last.kind() == SourceKind.ANONYMOUS && isUnspecific(noun) && !otherOffice) {
            var named = salience.lastPerson(gender, at, -1, others(), offset -> isReported(offset, gender, at));
            if (named != null) {
                return named;
            }
        }
        if (last.kind() != SourceKind.PERSON) {
            // A headline, or the sentence that repeats it, may speak of somebody before it names them.
            boolean opening = headline || words.clause().index() <= LEAD && isUnspecific(noun);
            var coming = opening ? salience.coming(gender, at) : null;
            if (coming != null) {
                return coming;
            }
        }
        return new Identity(Quotes.strip(nominative(words)),
                Trait.OFFICE.marks(role.lemma()) ? SourceKind.PERSON : SourceKind.ANONYMOUS,
                People.genderOf(noun));
    }

    /**
     * The last person whose roles are of a kind with a noun («парламентарий» for a deputy), or of whom no role is known; nobody
     * if several were spoken of and all do other things.
     */
    private Identity lastOfKinds(RoleKinds asked, Gender gender, int at) {
        var last = last(gender, at);
        var subjects = salience.subjects(gender, -1, at, others());
        Identity unknown = null;
        int next = 0;
        int looked = 0;
        boolean several = false;
        for (int i = history.size() - 1; looked < FEW && (i >= oldest() || next < subjects.size());) {
            Identity candidate;
            int where;
            if (i < oldest() || next < subjects.size() && subjects.get(next).at() > offsets.get(i)) {
                where = subjects.get(next).at();
                candidate = subjects.get(next++).identity();
            } else {
                where = offsets.get(i);
                candidate = offsets.get(i) < at && fits(history.get(i), gender) && !others().contains(history.get(i).name())
                        ? history.get(i) : null;
                i--;
            }
            if (candidate != null) {
                var kinds = kinds(candidate);
                if (kinds.fits(asked)) {
                    return candidate;
                }
                unknown = unknown == null && !kinds.isKnown() && !isReported(where, gender, at) ? candidate : unknown;
                several |= !candidate.name().equals(last.name());
                looked++;
            }
        }
        return unknown != null ? unknown : several ? Identity.NOBODY : last;
    }

    /** What somebody is known to do, by the roles that the item gives them. */
    private RoleKinds kinds(Identity somebody) {
        var person = somebody.kind() == SourceKind.PERSON ? people.find(somebody.name()) : null;
        if (person != null) {
            return people.holders().kinds(person);
        }
        for (String word : Entity.parts(somebody.name())) {
            if (RoleKinds.of(word).isKnown()) {
                return RoleKinds.of(word);
            }
        }
        return RoleKinds.NONE;
    }

    /** «один адвокат», «местный житель», «неназванный представитель»: nobody whom the item names. */
    private static boolean isIndefinite(NounPhrase noun) {
        return noun.units().stream().anyMatch(unit -> unit.lemma().equals("один") || unit.is(UnitKind.NUMERAL)
                || unit.lemma().equals("местный") || unit.lemma().equals("другой") || unit.lemma().equals("некий")
                || unit.lemma().startsWith("неназ"));
    }

    /** An earlier body whose name goes on from a shorter one: «пресс-служба администрации» is that of «администрации Твери». */
    private String extended(String name) {
        for (int i = history.size() - 1; i >= oldest(); i--) {
            if (history.get(i).kind() == SourceKind.ORGANIZATION && history.get(i).name().startsWith(name + ' ')) {
                return history.get(i).name();
            }
        }
        return "";
    }

    /** An earlier source whose name has the same head: «в мэрии» is «мэрия Златоуста» again. */
    private Identity earlierWithHead(String lemma, SourceKind kind) {
        for (int i = history.size() - 1; i >= oldest(); i--) {
            var earlier = history.get(i);
            // «в суде» is not «пресс-служба Басманного суда»
            boolean part = kind == SourceKind.ORGANIZATION && isPart(earlier.name()) && !Trait.PART.marks(lemma);
            if (earlier.kind() == kind && !part && !Character.isDigit(earlier.name().charAt(0))) {
                for (String word : Lexicon.fold(earlier.name()).split(" ")) {
                    if (word.equals(lemma) || word.length() > 4 && People.isForm(word, lemma)) {
                        return earlier;
                    }
                }
            }
        }
        return null;
    }

    /** The last source of a kind; a body that is no part of another, of a type that the general noun can mean. */
    private Identity lastOfKind(SourceKind kind, String general) {
        int last = indexOfKind(kind, general);
        return last < 0 ? null : history.get(last);
    }

    private int indexOfKind(SourceKind kind, String general) {
        for (int i = history.size() - 1; kind == SourceKind.ORGANIZATION && BodyType.isTyped(general) && i >= oldest(); i--) {
            // A body that is known to be of the type comes before one of which that is not known.
            String type = history.get(i).kind() == kind ? bodies.type(history.get(i).name()) : "";
            if (!type.isEmpty() && BodyType.fits(general, type) && !isPart(history.get(i).name())) {
                return i;
            }
        }
        for (int i = history.size() - 1; i >= oldest(); i--) {
            var earlier = history.get(i);
            // «на сайте суда сообщили» names no «агентство».
            boolean described = kind == SourceKind.OUTLET && BodyType.isTyped(general)
                    && Character.isLowerCase(earlier.name().charAt(0)) && bodies.type(earlier.name()).isEmpty();
            boolean fits = general.isEmpty() || !described && BodyType.fits(general, bodies.type(earlier.name()))
                    && (kind != SourceKind.ORGANIZATION || !isPart(earlier.name()));
            if (earlier.kind() == kind && fits) {
                return i;
            }
        }
        return -1;
    }

    /** The body that a general noun means: the one that spoke or acted last and may be called so; {@code null} if there is none. */
    private Identity body(String general, int at) {
        var introduced = bodies.lastIntroduced(general, at);
        if (introduced != null && introduced.kind() == SourceKind.ORGANIZATION) {
            return organization(introduced.name());
        }
        int last = indexOfKind(SourceKind.ORGANIZATION, general);
        var acting = actingBodies.last(general, last < 0 ? -1 : offsets.get(last), at);
        if (acting != null) {
            return organization(acting.name());
        }
        String mentioned = last < 0 ? mentioned(SourceKind.ORGANIZATION, general, at) : "";
        return last >= 0 ? history.get(last) : mentioned.isEmpty() ? null : organization(mentioned);
    }

    private static Identity organization(String name) {
        return new Identity(name, SourceKind.ORGANIZATION, Gender.UNKNOWN);
    }

    /** «пресс-служба завода»: its head makes it a part of another body. */
    private static boolean isPart(String name) {
        int end = name.indexOf(' ');
        return Trait.PART.marks(Lexicon.fold(end < 0 ? name : name.substring(0, end)));
    }

    private Identity pronoun(String lemma, int at) {
        return switch (lemma) {
            case "он" -> orOutlet(last(Gender.MASCULINE, at));
            case "она" -> orOutlet(last(Gender.FEMININE, at));
            case "они" -> last(Gender.PLURAL, at);
            case "оно" -> last(Gender.NEUTER, at);
            case "тот" -> that(agreement == Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE, at);
            case "мы", "я" -> new Identity(publisher, SourceKind.OUTLET, Gender.UNKNOWN);
            default -> Identity.NOBODY;
        };
    }

    /** «Котов позвонил Зимину. Тот сказал»: whoever was named last, subject or not. */
    private Identity that(Gender gender, int at) {
        var named = agreement == Gender.PLURAL ? null : salience.lastNamed(gender, at);
        return named == null ? Identity.NOBODY : resolve(named);
    }

    /** «Об этом сообщает телеканал. По его данным, …»: the outlet that spoke just now, where nobody else is meant. */
    private Identity orOutlet(Identity found) {
        for (int i = history.size() - 1; found.kind() == SourceKind.UNKNOWN && i >= Math.max(0, history.size() - 2); i--) {
            if (history.get(i).kind() == SourceKind.OUTLET) {
                return history.get(i);
            }
        }
        return found;
    }

    private Set<String> others() {
        if (others == null) {
            others = content.isEmpty() ? Set.of() : salience.namedIn(content);
        }
        return others;
    }

    /**
     * Whether what stands at an offset is only reported by a person of a gender, whom a pronoun behind the report rather means:
     * «Мэр заявил, что депутат уходит. Он добавил».
     */
    private boolean isReported(int offset, Gender gender, int at) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - RECENTLY); i--) {
            if (fits(told.get(i).speaker, gender) && holds(told.get(i).content, offset) && !holds(told.get(i).content, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Span> spans, int offset) {
        for (var span : spans) {
            if (span.begin() <= offset && offset < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** The last source, or person who was the subject of a sentence, that a pronoun of a gender can mean. */
    private Identity last(Gender gender, int at) {
        int from = -1;
        Identity found = Identity.NOBODY;
        for (int i = history.size() - 1; i >= oldest() && from < 0; i--) {
            if (offsets.get(i) < at && fits(history.get(i), gender) && !others().contains(history.get(i).name())
                    && !isReported(offsets.get(i), gender, at)) {
                found = history.get(i);
                from = offsets.get(i);
            }
        }
        if (gender == Gender.NEUTER) {
            return found;
        }
        if (gender == Gender.PLURAL) {
            var group = salience.lastGroup(SourceKind.GROUP, gender, at);
            return group != null && group.at() > from && !isSaidBy(found, group.at()) ? group.identity() : found;
        }
        var person = salience.lastPerson(gender, at, from, others(), offset -> isReported(offset, gender, at));
        if (person != null) {
            return person;
        }
        if (found.kind() == SourceKind.UNKNOWN && gender != Gender.UNKNOWN) {
            // «Компания закрывает завод. Она объявила …»
            var unnamed = salience.lastUnnamed(gender, at);
            return unnamed != null ? unnamed.identity() : inPassing(gender, at);
        }
        return found;
    }

    /** «Депутаты отметили, что подростки курят. Они …»: whether a source that spoke last tells of what stands at an offset. */
    private boolean isSaidBy(Identity source, int at) {
        int last = history.lastIndexOf(source);
        return last >= 0 && said.get(last).stream().anyMatch(span -> span.begin() <= at && at < span.end());
    }

    private Identity inPassing(Gender gender, int at) {
        var passer = salience.passer(gender, at);
        var named = passer.kind() != SourceKind.UNKNOWN ? passer : salience.owner(gender, at, others());
        return named.kind() != SourceKind.UNKNOWN ? named : salience.only(at);
    }

    private static boolean fits(Identity earlier, Gender gender) {
        return switch (gender) {
            case PLURAL -> earlier.gender() == Gender.PLURAL;
            case NEUTER -> earlier.gender() == Gender.NEUTER;
            default -> (earlier.kind() == SourceKind.PERSON || earlier.kind() == SourceKind.ANONYMOUS)
                    && (earlier.gender() == gender || earlier.gender() == Gender.UNKNOWN || gender == Gender.UNKNOWN);
        };
    }
}
