package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells who the words of a source mean, reading the item from its beginning. */
final class Sources {

    private final Lexicon lexicon;
    private final String publisher;
    private final People people;
    private final Bodies bodies;
    private final Salience salience;
    private final History history;
    private final Antecedents antecedents;
    private final MeantBodies meant;
    private final PhraseNames names;
    private final Documents documents;
    private final Roles roles;
    private final Groups groups;

    Sources(Lexicon lexicon, String publisher, People people, Bodies bodies, Places places, Descriptions descriptions,
            Salience salience, ActingBodies actingBodies) {
        this.lexicon = lexicon;
        this.publisher = publisher;
        this.people = people;
        this.bodies = bodies;
        this.salience = salience;
        this.history = new History(bodies);
        this.antecedents = new Antecedents(history, salience, people);
        this.meant = new MeantBodies(history, bodies, actingBodies);
        this.names = new PhraseNames(lexicon, people, bodies, places, descriptions, salience, antecedents, meant);
        this.documents = new Documents(lexicon, history, bodies, actingBodies, descriptions, meant, names);
        this.groups = new Groups(people, history, salience, descriptions);
        this.roles = new Roles(people, salience, history, antecedents, names);
    }

    /**
     * Who is meant by a source of an attribution; remembered for pronouns to come.
     *
     * @param expressed the attribution's content, in which its own source is not named
     * @param verb the gender that its verb asks of its subject
     */
    Identity resolveAndRemember(SourceRef ref, List<Span> expressed, Gender verb) {
        antecedents.begin(expressed, verb);
        var identity = history.counted(resolve(ref));
        history.add(identity, offset(ref), expressed);
        return identity;
    }

    private int offset(SourceRef ref) {
        if (ref instanceof SourceRef.Words words) {
            return words.span().begin();
        }
        return ref instanceof SourceRef.Possessive possessive ? possessive.span().begin()
                : ref instanceof SourceRef.There there ? there.span().begin()
                : history.size() == 0 ? 0 : history.offset(history.size() - 1);
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
            return gender == Gender.PLURAL ? history.goingOn(dropped.at()) : antecedents.last(gender, dropped.at());
        }
        if (ref instanceof SourceRef.There there) {
            var body = salience.lastBody(there.span().begin());
            return body == null ? Identity.NOBODY : resolve(body);
        }
        return Identity.NOBODY;
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
        var two = noun.head().is(UnitKind.NUMERAL) && noun.head().lemma().equals("оба") ? groups.pair(words.span().begin()) : null;
        if (two != null) {
            return two;
        }
        if (noun.isPronoun()) {
            return pronoun(noun.head().lemma(), words.span().begin());
        }
        var unit = noun.head();
        if (unit.entry() instanceof Entry.Noun role && noun.nounClass() != NounClass.NONE) {
            boolean press = noun.nounClass() != NounClass.OUTLET
                    || noun.units().stream().noneMatch(part -> Trait.NOT_PRESS.marks(part.lemma()))
                    && !isProperName(words.clause(), noun)
                            && !PhraseNames.hasComplement(words);
            return press ? general(words, role, noun.nounClass()) : organization(words, role);
        }
        return named(words, unit);
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
        if (known != null && own && noun.nameFrom() > noun.head().from() && noun.nameTo() - noun.nameFrom() == 1
                && noun.head().entry() instanceof Entry.Noun role && isSomebodyElse(clause, noun, known)) {
            return roles.ofSomebody(clause, noun, role, known);
        }
        if (known != null && own && !Trait.OF_SOMEBODY.marks(noun.head().lemma()) && antecedents.agreement() != Gender.PLURAL) {
            known.learn(antecedents.agreement());
        }
        var gender = known != null && known.gender() != Gender.UNKNOWN ? known.gender() : People.genderOfName(noun);
        return new Identity(known == null ? nominative : known.name(), SourceKind.PERSON, gender);
    }

    /** «сосед Котовой рассказал», «менеджер Котова рассказал», «по словам адвоката Котова», who is accused: a surname in the genitive. */
    private boolean isSomebodyElse(Clause clause, NounPhrase noun, Entity known) {
        String written = clause.words().get(noun.nameFrom()).folded();
        String surname = known.parts()[known.parts().length - 1];
        boolean oblique = noun.can(Features.NOM) && !noun.can(Features.GEN) && known.gender() == Gender.MASCULINE
                && written.equals(surname + 'а');
        return oblique || !known.mayBe(antecedents.agreement())
                || Trait.OF_SOMEBODY.marks(noun.head().lemma()) && people.holders().isSomethingElse(noun.head().lemma(), known);
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
                return new Identity(Quotes.strip(names.nominative(words)), kind, Gender.UNKNOWN);
            }
            case ORGANIZATION, PLACE -> {
                String body = Quotes.strip(names.nominative(words));
                String fuller = head.is(UnitKind.ORGANIZATION) ? history.extended(body) : "";
                return new Identity(fuller.isEmpty() ? body : fuller, SourceKind.ORGANIZATION, Gender.UNKNOWN);
            }
            case NAME -> {
                if ((noun.features() & Features.NOMINAL & ~Features.inCase(Features.LOC)) == 0) {
                    // «в Бурятстате сообщили»
                    return new Identity(names.nominative(words), SourceKind.ORGANIZATION, Gender.UNKNOWN);
                }
                return person(words.clause(), noun, new Span(head.from(), head.to()));
            }
            case ADJECTIVE -> {
                var last = antecedents.last(People.genderOf(noun), words.span().begin());
                boolean back = !noun.isPlural() && head.lemma().equals("последний") && last.kind() != SourceKind.UNKNOWN;
                return back ? last : new Identity(names.nominative(words),
                        noun.isPlural() ? SourceKind.GROUP : SourceKind.ANONYMOUS, People.genderOf(noun));
            }
            default -> {
                if (!noun.isPlural() && head.entry() instanceof Entry.Noun somebody
                        && Apposition.isAnimate(words.clause().words().get(head.from()))) {
                    return roles.role(words, somebody);
                }
                var kind = noun.isPlural() ? SourceKind.GROUP : SourceKind.DOCUMENT;
                return new Identity(names.nominative(words), kind, noun.isPlural() ? Gender.PLURAL : People.genderOf(noun));
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
        String phrase = Quotes.strip(names.nominative(words));
        String full = bodies.fullest(name, words.span().begin());
        var noun = words.phrase();
        // «российский МИД» is one of many, «американская Tesla» is Tesla.
        boolean one = BodyType.isOne(name.type()) && noun.units().get(noun.units().size() - 1) == noun.head();
        return noun.units().size() > 1 && phrase.length() > full.length() && !one ? phrase : full;
    }

    private static String bare(SourceRef.Words words) {
        return Quotes.strip(words.clause().text(words.span()));
    }

    /** A general noun: a role, a kind of outlet or body, a group, a document. */
    private Identity general(SourceRef.Words words, Entry.Noun role, NounClass nounClass) {
        return switch (nounClass) {
            case OUTLET, PRESS -> press(words, role, nounClass);
            case ORGANIZATION -> organization(words, role);
            case PERSON, ANONYMOUS -> Roles.isNicknamed(words.phrase()) ? Roles.nicknamed(words)
                    : nounClass == NounClass.PERSON ? roles.role(words, role) : roles.anonymous(words, role);
            default -> described(words, role, nounClass);
        };
    }

    /** An outlet or somebody of it, by its name, its title or what was spoken of before. */
    private Identity press(SourceRef.Words words, Entry.Noun role, NounClass nounClass) {
        var noun = words.phrase();
        int at = words.span().begin();
        var name = noun.name();
        if (name != null && name.kind() == Name.Kind.OUTLET) {
            return new Identity(outlet(words, name), SourceKind.OUTLET, Gender.NEUTER);
        }
        String title = nounClass == NounClass.PRESS ? Titles.ofPress(words.clause(), noun) : Titles.behind(words.clause(), noun);
        if (!title.isEmpty()) {
            return new Identity(title, SourceKind.OUTLET, Gender.NEUTER);
        }
        if (nounClass == NounClass.PRESS && Roles.isUnspecific(noun) && !noun.isPlural() && !role.lemma().equals("редакция")) {
            return new Identity(names.nominative(words), SourceKind.ANONYMOUS, People.genderOf(noun));
        }
        if (noun.isPlural() && noun.can(Features.NOM)) {
            return new Identity(names.nominative(words), SourceKind.GROUP, Gender.PLURAL);
        }
        var last = meant.outlet(role.lemma(), at);
        if (role.lemma().equals("сайт") && Roles.isUnspecific(noun)) {
            // «на официальном сайте»: of the body that was spoken of.
            var owner = history.lastOfKind(SourceKind.ORGANIZATION, "");
            String body = owner != null ? owner.name() : meant.mentioned(SourceKind.ORGANIZATION, "", at);
            return new Identity(body.isEmpty() ? names.nominative(words)
                    : names.nominative(words) + " " + Genitive.of(body, lexicon), SourceKind.OUTLET,
                    Gender.MASCULINE);
        }
        boolean bare = Roles.isUnspecific(noun) || nounClass == NounClass.PRESS;
        if (last == null && !publisher.isEmpty()) {
            last = new Identity(publisher, SourceKind.OUTLET, Gender.UNKNOWN);
        }
        return bare && last != null ? last : new Identity(ownName(words), SourceKind.OUTLET, Gender.NEUTER);
    }

    /** «агентство городских новостей «Москва»»: a description, and the title at its end without quotation marks. */
    private String ownName(SourceRef.Words words) {
        var units = words.phrase().units();
        String name = names.nominative(words);
        return units.get(units.size() - 1).is(UnitKind.TITLE) ? Quotes.strip(name) : name;
    }

    /** A group or a document, by its fullest description. */
    private Identity described(SourceRef.Words words, Entry.Noun role, NounClass nounClass) {
        var noun = words.phrase();
        if (noun.name() != null && noun.name().kind() == Name.Kind.OUTLET && nounClass == NounClass.GROUP
                && noun.isPlural()) {
            return new Identity(Quotes.strip(names.nominative(words)), SourceKind.GROUP, Gender.PLURAL);
        }
        boolean bare = noun.units().size() == 1 && !PhraseNames.isExtended(words);
        if (bare && nounClass == NounClass.DOCUMENT && !noun.isPlural()) {
            return documents.document(words, role);
        }
        var pair = Groups.maySayPair(noun) ? groups.pair(words.span().begin()) : null;
        if (pair != null) {
            return pair;
        }
        var longer = bare ? history.earlierWithHead(role.lemma(), nounClass.kind()) : null;
        String described = names.fuller(words);
        var other = bare && nounClass == NounClass.GROUP && noun.isPlural() && described.isEmpty() ? groups.meant(words, role) : null;
        if (other != null && (longer == null || longer.name().indexOf(' ') < 0)) {
            return other;
        }
        if (longer != null && described.length() <= longer.name().length()) {
            return longer;
        }
        return new Identity(described.isEmpty() ? Quotes.strip(names.nominative(words)) : described, nounClass.kind(),
                noun.isPlural() ? Gender.PLURAL : People.genderOf(noun));
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
        String general = MeantBodies.generalNoun(noun.units(), noun.head());
        // «ведомство Антона Котова» is the last one named too.
        boolean led = noun.units().size() > 1 && Trait.GENERIC.marks(general) && Trait.AUTHORITY.marks(general)
                && noun.units().stream().allMatch(unit -> unit == noun.head() || unit.is(UnitKind.NAME));
        boolean pointsBack = led || MeantBodies.isGeneral(general) && Roles.isUnspecific(noun) && !isProperName(words.clause(), noun);
        if ((noun.units().size() == 1 || pointsBack) && !PhraseNames.hasComplement(words)) {
            var listed = meant.bodyByName(general, words.span().begin());
            if (listed != null) {
                return listed;
            }
            var same = history.earlierWithHead(role.lemma(), SourceKind.ORGANIZATION);
            String described = names.fuller(words);
            if (same == null && !described.isEmpty() && noun.units().size() == 1) {
                return new Identity(described, SourceKind.ORGANIZATION, Gender.UNKNOWN);
            }
            boolean generic = Trait.GENERIC.marks(role.lemma());
            var introduced = generic ? bodies.lastIntroduced(role.lemma(), words.span().begin()) : null;
            var last = same != null && introduced == null ? same : generic ? meant.body(role.lemma(), words.span().begin()) : null;
            if (last == null && generic) {
                var body = salience.lastGroup(SourceKind.ORGANIZATION, Gender.UNKNOWN, words.span().begin());
                // «Минский городской суд» is no «министерство».
                last = body == null || !MeantBodies.mayMean(general, body.identity().name()) ? null : body.identity();
            }
            if (last != null) {
                return last;
            }
        }
        String described = names.fuller(words);
        if (described.isEmpty()) {
            described = noun.units().size() == 1 ? bodies.lastWithHead(role.lemma(), words.span().begin())
                    : history.extended(Quotes.strip(names.nominative(words)));
        }
        if (described.isEmpty() && noun.units().size() == 1 && Trait.PRESS_OFFICE.marks(role.lemma())) {
            // «В мэрии … В пресс-службе уточнили»
            var owner = history.lastOfKind(SourceKind.ORGANIZATION, "");
            described = owner == null || History.isPart(owner.name()) ? ""
                    : names.nominative(words) + ' ' + documents.ofIssuer(owner.name());
        }
        return new Identity(described.isEmpty() ? Quotes.strip(names.nominative(words)) : described, SourceKind.ORGANIZATION,
                People.genderOf(noun));
    }

    private Identity pronoun(String lemma, int at) {
        return switch (lemma) {
            case "он" -> antecedents.orOutlet(antecedents.last(Gender.MASCULINE, at));
            case "она" -> antecedents.orOutlet(antecedents.last(Gender.FEMININE, at));
            case "они" -> antecedents.last(Gender.PLURAL, at);
            case "оно" -> antecedents.last(Gender.NEUTER, at);
            case "тот" -> that(antecedents.agreement() == Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE, at);
            case "мы", "я" -> new Identity(publisher, SourceKind.OUTLET, Gender.UNKNOWN);
            default -> Identity.NOBODY;
        };
    }

    /** «Котов позвонил Зимину. Тот сказал», «Котов спросил врачей. Те ответили»: whoever was named last, subject or not. */
    private Identity that(Gender gender, int at) {
        var named = antecedents.agreement() == Gender.PLURAL ? salience.lastSeveral(at) : salience.lastNamed(gender, at);
        return named == null ? Identity.NOBODY : resolve(named);
    }
}
