package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;

/**
 * Reads one noun phrase from a row of units: modifiers, the head, and what depends on the head or stands in apposition
 * to it. Used again for each phrase of its depth: a genitive that depends on a phrase is read by the reader one deeper.
 */
final class NounPhraseReader {

    private static final long GENITIVE = Features.inCase(Features.GEN);
    private static final long INSTRUMENTAL = Features.inCase(Features.INS);
    private static final int DEEPEST = 12;
    /** What a number that names its noun has for a lemma: «школа № 12». */
    static final String NUMBER = "№";

    private final NounPhrases row;
    private final int depth;
    private NounPhraseReader deeper;

    /** What a name may agree with further out: readings of a person's role that this phrase depends on. */
    private long outer;
    private Unit head;
    /** Whether the head is a person, or somebody who speaks for one. */
    private boolean personHead;
    private boolean counted;
    private long features;
    private int nameFrom;
    private int nameTo;
    /** The unit taken last. */
    private Unit last;
    private boolean genitiveSeen;

    NounPhraseReader(NounPhrases row, int depth) {
        this.row = row;
        this.depth = depth;
    }

    /** The unit that heads the phrase read last. */
    Unit head() {
        return head;
    }

    /** The readings on which its modifiers, head and appositions agree. */
    long features() {
        return features;
    }

    /** Index of the first word of a personal name in it, or -1. */
    int nameFrom() {
        return nameFrom;
    }

    /** Index behind that name's last word, or -1. */
    int nameTo() {
        return nameTo;
    }

    /**
     * Reads the phrase that stands next in the row, and moves behind it.
     *
     * @param cases bits of the cases that it may stand in
     * @param agreeing what a name in it may agree with further out
     */
    void read(long cases, long agreeing) {
        outer = agreeing;
        features = cases;
        counted = false;
        nameFrom = -1;
        nameTo = -1;
        var first = row.ahead(0);
        if (first.is(UnitKind.DATE)) {
            head = row.take();
            features = Features.NOMINAL;
        } else if (takesModifiers()) {
            takesHead(first, cases);
        }
    }

    /** Takes the modifiers; false if they are the whole phrase. */
    private boolean takesModifiers() {
        var first = row.ahead(0);
        for (var unit = first; unit != null && isModifier(unit); unit = row.ahead(0)) {
            if (unit.is(UnitKind.NUMERAL)) {
                counted = true;
            } else if (!unit.is(UnitKind.POSSESSIVE) || unit.features() != 0 && !isInvariable(unit)) {
                long common = features & unit.features();
                if (common == 0 && unit != first && !counted) {
                    head = row.behind();
                    return false;
                }
                if (common != 0) {
                    features = common;
                } else if (unit == first) {
                    features = unit.features();
                }
                if (common != 0 && isActing(unit) && isDuty(row.ahead(1))) {
                    // «исполняющий обязанности главы»: the participle is the head.
                    row.take();
                    counted = false;
                    takesDependents(unit);
                    return false;
                }
            }
            row.take();
        }
        if (row.ahead(0) == null) {
            head = row.behind();
            return false;
        }
        return true;
    }

    /** Takes the head and what depends on it, unless it does not agree with the modifiers. */
    private void takesHead(Unit first, long cases) {
        var unit = row.ahead(0);
        long common = features & unit.features();
        if (counted) {
            // «пять россиян», «двое мужчин»: the count governs a genitive and stands in the nominative itself.
            features = countedFeatures(cases, unit);
        } else if (common != 0) {
            features = common;
        } else if (unit != first) {
            head = row.behind();
            return;
        } else {
            features = unit.features() == 0 ? Features.NOMINAL : unit.features();
        }
        row.take();
        takesDependents(unit);
    }

    private static long countedFeatures(long cases, Unit head) {
        long plural = Features.inGender(Features.P);
        long nominative = Features.inCase(Features.NOM) | Features.inCase(Features.ACC);
        long own = cases & plural;
        if (Features.has(head.features(), Features.GEN)) {
            long counted = own & (nominative | GENITIVE);
            return counted == 0 ? plural : counted;
        }
        long agreed = own & head.features();
        return agreed == 0 ? own == 0 ? plural : own : agreed;
    }

    private void takesDependents(Unit phraseHead) {
        head = phraseHead;
        personHead = isPersonHead(head);
        last = head;
        genitiveSeen = false;
        if (isPersonal(head)) {
            nameFrom = head.from();
            nameTo = head.to();
        }
        var unit = row.ahead(0);
        while (unit != null && (isPersonal(unit) ? takesPersonal(unit) : takes(unit))) {
            unit = row.ahead(0);
        }
    }

    /** Takes a unit that is no part of a personal name, or what begins with it; false if it begins another phrase. */
    private boolean takes(Unit unit) {
        if (unit.is(UnitKind.DATE) || head.is(UnitKind.PRONOUN) || beginsAnother(unit)) {
            return false;
        }
        if (isApposition(unit)) {
            last = row.take();
            return true;
        }
        if (last == head && (unit.features() & INSTRUMENTAL) != 0 && (unit.features() & GENITIVE) == 0 && depth < DEEPEST
                && Trait.IN_CHARGE.marks(head.lemma()) && takesDependent(INSTRUMENTAL)) {
            // «заведующий [отделом погоды]»
            return true;
        }
        boolean mayDepend = switch (unit.kind()) {
            case TITLE, LATIN, NUMERAL, PRONOUN -> false;
            case ORGANIZATION -> !head.is(UnitKind.DATE);
            default -> true;
        };
        // «директор Института Европы [РАН]»
        boolean bodyOfBody = last.is(UnitKind.PLACE) && last != head && unit.is(UnitKind.ORGANIZATION) && !isOutlet(unit);
        // «заявил журналистам | замглавы ведомства»: whom it was told, then who told it.
        boolean addressed = last == head && personHead && (features & ~Features.inCase(Features.DAT)) == 0
                && Features.has(unit.features(), Features.NOM)
                && unit.entry() instanceof Entry.Noun role && role.singular() == NounClass.PERSON;
        return mayDepend && !addressed && (unit.features() & GENITIVE) != 0 && depth < DEEPEST && nameTo != unit.from()
                && (mayGovern(last) || bodyOfBody) && takesGenitive();
    }

    /** Whether an outlet's name, or a noun behind one, has nothing to do with the phrase before it. */
    private boolean beginsAnother(Unit unit) {
        // «в мэрии | «Фонтанке» пояснили» too: a dative, where a name of the phrase would be a genitive or nominative.
        boolean dative = Features.has(unit.features(), Features.DAT) && !Features.has(unit.features(), Features.GEN)
                && !Features.has(unit.features(), Features.NOM);
        boolean outlet = isOutlet(unit) && (unit.features() == Features.NOMINAL || dative);
        // «в пресс-службе предприятия | ТАСС сообщили»
        boolean behindBody = depth > 0 && last == head && head.entry() instanceof Entry.Noun body
                && body.singular() == NounClass.ORGANIZATION;
        if (outlet && (mayTell(head, last) || behindBody || last != head && last.is(UnitKind.TITLE)
                || last.is(UnitKind.ORGANIZATION) && (last != head || !isOutlet(last) && !isQuoted(unit)))) {
            // «сказал мэр | РИА Новости», «в компании «Звезда» | ТАСС сообщили»: whom they told, unless he works there.
            return true;
        }
        if (personHead && last == head && head.is(UnitKind.ROLE) && isPressPeople(unit)) {
            // «заверила актриса | журналистов «Берега»»
            return true;
        }
        // «приводит журнал | его слова»
        boolean others = unit.is(UnitKind.POSSESSIVE)
                && (isOutlet(head) || head.entry() instanceof Entry.Noun noun && noun.singular() == NounClass.OUTLET);
        return others || (unit.is(UnitKind.NOUN) || unit.is(UnitKind.ROLE)) && isOutlet(head);
    }

    private static boolean isPressPeople(Unit unit) {
        return unit.entry() instanceof Entry.Noun noun && noun.plural() == NounClass.PRESS
                && (unit.features() & ~Features.inGender(Features.P) & Features.NOMINAL) == 0;
    }

    /** Whether a name has quotation marks: no name has more than two words and none of them. */
    private static boolean isQuoted(Unit name) {
        return name.to() - name.from() > 2;
    }

    /** Whether a unit belongs to the phrase whatever its case. */
    private boolean isApposition(Unit unit) {
        return switch (unit.kind()) {
            case PLACE -> isBranch(last, unit);
            case TITLE -> !(nameTo == unit.from() && head.is(UnitKind.NAME) || head.is(UnitKind.DATE));
            case LATIN -> !(nameTo == unit.from() && head.is(UnitKind.NAME) || isPersonal(last) || head.is(UnitKind.DATE));
            case ORGANIZATION -> !head.is(UnitKind.DATE) && last.to() == unit.from() && isNamedBy(unit);
            case NUMERAL -> (isDocument(head) || Trait.NUMBERED.marks(head.lemma())) && !genitiveSeen
                    || unit.lemma().equals(NUMBER) && !isPersonal(last);
            case NOUN, ROLE -> last == head && isDuty(unit) && isActing(head);
            default -> false;
        };
    }

    /** «агентство | Bloomberg»: a name in apposition to a kind of outlet or body. */
    private boolean isNamedBy(Unit name) {
        if (last != head && !last.is(UnitKind.TITLE)) {
            return false;
        }
        var nounClass = head.entry() instanceof Entry.Noun noun ? noun.singular() : NounClass.NONE;
        boolean kindOf = nounClass == NounClass.OUTLET || nounClass == NounClass.ORGANIZATION || nounClass == NounClass.PRESS;
        return kindOf && ((features & name.features()) != 0 || Features.has(name.features(), Features.NOM));
    }

    /** Takes a part of a personal name, or what begins with it; false if it begins another phrase. */
    private boolean takesPersonal(Unit unit) {
        if (head.is(UnitKind.PRONOUN) && !unit.is(UnitKind.NAME)) {
            return false;
        }
        if (last != head && isNameWord(last)) {
            return takesNamesake();
        }
        boolean continues = nameTo == unit.from();
        if (!continues && depth > 0 && inCommon(unit.features(), outer) != 0) {
            // «представитель президента | Мак Махарадж», «директора музея | Николая Петрова»: the name is the first one's.
            return false;
        }
        if (!continues && depth < DEEPEST && personHead && isOwnerBeforeName(unit)) {
            return takesGenitive();
        }
        if (!continues && last == head && isOfSomebody(unit)) {
            return takesGenitive();
        }
        if (continues && isGiven(unit) && isGivenThenSurname() && !isGiven(last) && !last.is(UnitKind.INITIAL)) {
            // «… Заворотнюк | Дмитрий Петров»: another person begins.
            return false;
        }
        return takesName(unit, continues);
    }

    /** Takes a part of the name that the phrase has, or that stands in apposition to it. */
    private boolean takesName(Unit unit, boolean continues) {
        long common = continues && !personHead ? features & unit.features() : inCommon(unit.features(), features);
        boolean agrees = common != 0 && (continues || personHead) && !head.is(UnitKind.PRONOUN);
        // «супруга [Дмитрия Пескова]», «дочь [Михаила Ефимова]»: as an apposition the name would leave no nominative.
        boolean anothers = !continues && agrees && depth == 0 && Trait.OF_SOMEBODY.marks(head.lemma()) && mayGovern(last)
                && Features.has(features, Features.NOM) && !Features.has(common, Features.NOM) && (unit.features() & GENITIVE) != 0;
        if (anothers && takesGenitive()) {
            return true;
        }
        // Initials take any case.
        if (!agrees && !(continues && unit.is(UnitKind.INITIAL))) {
            if (!continues && (unit.features() & GENITIVE) != 0 && mayGovern(last) && !head.is(UnitKind.LATIN)) {
                return takesGenitive();
            }
            if (continues || common == 0 || !head.is(UnitKind.NOUN) || counted) {
                return false;
            }
            agrees = true;
        }
        features = agrees ? common : features;
        nameFrom = continues ? nameFrom : unit.from();
        nameTo = unit.to();
        last = row.take();
        return true;
    }

    /** «университета имени [Г. В. Плеханова] | Анна Котова»: takes the name of the person that something is named after. */
    private boolean takesNamesake() {
        boolean surname = false;
        for (var unit = row.ahead(0); unit != null && !surname && (unit.is(UnitKind.INITIAL) || isPersonal(unit)
                && (unit.features() & GENITIVE) != 0
                && (!isGiven(unit) || !Features.has(unit.features(), Features.NOM))); unit = row.ahead(0)) {
            surname = unit.is(UnitKind.NAME) && !isGiven(unit) && !isPatronymic(unit);
            last = row.take();
        }
        return !isNameWord(last);
    }

    /**
     * «тренер [Локомотива] | Юрий Петров», «адвокату [Зуева] | Ивану Котову», «сын [Зуева] | Иван»: a club or a person in the
     * genitive, then the name.
     */
    private boolean isOwnerBeforeName(Unit unit) {
        var given = row.ahead(1);
        if (isGiven(unit) || (unit.features() & GENITIVE) == 0 || given == null || !isGiven(given)) {
            return false;
        }
        var surname = row.ahead(2);
        if (surname == null || !isPersonal(surname)) {
            return Trait.KIN.marks(head.lemma()) && Features.has(features & given.features(), Features.NOM);
        }
        boolean nominative = Features.has(features, Features.NOM) && Features.has(given.features(), Features.NOM);
        return nominative || !isPatronymic(surname) && last == head && Trait.OF_SOMEBODY.marks(head.lemma())
                && inCommon(given.features(), features) != 0;
    }

    /**
     * «представитель [Зуевой]», «друг [Белова]»: the bare surname behind such a noun is whose he is. Where he may hold an
     * office («адвокат Зуева»), it is his own, and so is one that may not decline («советник Шмидт»).
     */
    private boolean isOfSomebody(Unit surname) {
        var next = row.ahead(1);
        boolean bare = surname.is(UnitKind.NAME) && !isGiven(surname) && (next == null || !isPersonal(next));
        if (!bare || (surname.features() & GENITIVE) == 0) {
            return false;
        }
        if (Trait.KIN.marks(head.lemma())) {
            // «жена Зуева», «брат Зуевой»
            return true;
        }
        return (surname.features() & Features.bit(Features.GEN, Features.M)) != 0 && Trait.OF_SOMEBODY.marks(head.lemma())
                && !Trait.OFFICE.marks(head.lemma());
    }

    /** Whether the given name that stands next goes on with a surname rather than a patronymic. */
    private boolean isGivenThenSurname() {
        var next = row.ahead(1);
        return next != null && next.is(UnitKind.NAME) && !isGiven(next) && !isPatronymic(next);
    }

    /** Takes the genitive phrase that stands next and depends on this one; false if what stands there is none. */
    private boolean takesGenitive() {
        return takesDependent(GENITIVE);
    }

    private boolean takesDependent(long cases) {
        int before = row.at();
        var dependent = deeper();
        dependent.read(cases, personHead ? outer | features : outer);
        // «объяснил решение [экономической] нецелесообразностью», «назвал победу [случайной]»: no genitive;
        // but «подруга [убитой]».
        boolean headless = cases == GENITIVE && dependent.head.is(UnitKind.ADJECTIVE) && !Trait.OF_SOMEBODY.marks(head.lemma())
                && (dependent.head.features() & Features.inCase(Features.INS)) != 0;
        if ((dependent.features & cases) == 0 || headless) {
            row.at(before);
            return false;
        }
        last = row.behind();
        genitiveSeen = true;
        return true;
    }

    private NounPhraseReader deeper() {
        if (deeper == null) {
            deeper = new NounPhraseReader(row, depth + 1);
        }
        return deeper;
    }

    /** The readings of a name in the cases that a role has too: «представитель … Ирина Петрова» agree in case only. */
    static long inCommon(long name, long role) {
        long common = name & role;
        if (common != 0) {
            return common;
        }
        long shared = 0;
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            int singular = 0b0111;
            if ((Features.genders(role, grammaticalCase) & singular) != 0
                    && (Features.genders(name, grammaticalCase) & singular) != 0) {
                shared |= Features.inCase(grammaticalCase);
            }
        }
        return name & shared;
    }

    private static boolean isModifier(Unit unit) {
        return switch (unit.kind()) {
            case ADJECTIVE, NUMERAL, POSSESSIVE -> true;
            default -> false;
        };
    }

    private static boolean isInvariable(Unit possessive) {
        return switch (possessive.lemma()) {
            case "его", "ее", "их", "он", "она", "они" -> true;
            default -> false;
        };
    }

    private static boolean mayGovern(Unit unit) {
        return !isPersonal(unit) && !unit.is(UnitKind.PLACE) && !unit.is(UnitKind.PRONOUN);
    }

    private static boolean isOutlet(Unit unit) {
        return unit.name() != null && unit.name().kind() == Name.Kind.OUTLET;
    }

    private static boolean isDocument(Unit unit) {
        return unit.entry() instanceof Entry.Noun noun && noun.singular() == NounClass.DOCUMENT;
    }

    /** Whether a person or body may tell an outlet something: not if the role or the part is that outlet's own. */
    private static boolean mayTell(Unit head, Unit last) {
        boolean outlets = last == head || last.entry() instanceof Entry.Noun owner && owner.singular() == NounClass.OUTLET;
        if (!(head.entry() instanceof Entry.Noun noun) || Trait.AT_OUTLET.marks(noun.lemma()) && outlets) {
            return false;
        }
        boolean body = noun.singular() == NounClass.ORGANIZATION
                && (last != head || !Trait.GENERIC.marks(noun.lemma()) || Trait.AUTHORITY.marks(noun.lemma()));
        return noun.singular() == NounClass.PERSON || body;
    }

    /** «AliExpress Россия»: a country that is part of a company's name. */
    private static boolean isBranch(Unit last, Unit place) {
        boolean latin = last.is(UnitKind.LATIN)
                || last.name() != null && !isOutlet(last) && last.name().alias().charAt(0) < '\u0100';
        return latin && Features.has(place.features(), Features.NOM) && (place.features() & GENITIVE) == 0;
    }

    private static boolean isGiven(Unit unit) {
        return unit.entry() instanceof Entry.Given;
    }

    private static boolean isPatronymic(Unit unit) {
        return unit.lemma().endsWith("вич") || unit.lemma().endsWith("вна");
    }

    private static boolean isNameWord(Unit unit) {
        return unit.lemma().equals("имя");
    }

    private static boolean isDuty(Unit unit) {
        return unit != null && unit.lemma().equals("обязанность");
    }

    private static boolean isActing(Unit unit) {
        return unit.lemma().startsWith("исполня");
    }

    private static boolean isPersonHead(Unit head) {
        if (head.entry() instanceof Entry.Noun noun) {
            return switch (noun.singular()) {
                case PERSON, ANONYMOUS, PRESS -> true;
                case ORGANIZATION, GROUP -> false;
                default -> noun.plural() == NounClass.GROUP;
            };
        }
        return isActing(head);
    }

    private static boolean isPersonal(Unit unit) {
        return unit.is(UnitKind.NAME) || unit.is(UnitKind.INITIAL);
    }
}
