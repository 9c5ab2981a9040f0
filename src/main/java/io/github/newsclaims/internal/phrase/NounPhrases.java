package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a row of nominal units into noun phrases where agreement and government end.
 *
 * <p>A phrase is adjectives that agree, a head, genitives that depend on it, and names in apposition:
 * «спецпосланник | президента | Стив Уиткофф». What neither agrees nor is a genitive begins the next phrase:
 * «журналистам | представитель ведомства».
 */
final class NounPhrases {

    private static final long GENITIVE = Features.inCase(Features.GEN);
    private static final int DEEPEST = 12;
    private final List<Unit> units;
    private int at;
    /** What a name may agree with further out: readings of a person's role that this phrase depends on. */
    private long outer;

    private NounPhrases(List<Unit> units) {
        this.units = units;
    }

    /**
     * Splits a row.
     *
     * @param units adjectives, nouns, names and the like, in order
     * @param cases bits of the cases that the first phrase may stand in
     */
    static List<NounPhrase> split(List<Unit> units, long cases) {
        var phrases = new NounPhrases(units);
        var found = new ArrayList<NounPhrase>();
        long allowed = cases;
        while (phrases.at < units.size()) {
            found.add(phrases.read(allowed, 0));
            allowed = Features.NOMINAL;
        }
        return found;
    }

    private NounPhrase read(long cases, int depth) {
        int start = at;
        long features = cases;
        boolean counted = false;
        if (units.get(at).is(UnitKind.DATE)) {
            at++;
            return close(start, at, units.get(start), Features.NOMINAL, -1, -1);
        }
        while (at < units.size() && isModifier(units.get(at))) {
            var unit = units.get(at);
            if (unit.is(UnitKind.NUMERAL)) {
                counted = true;
                at++;
                continue;
            }
            if (unit.is(UnitKind.POSSESSIVE) && unit.features() == 0 || unit.is(UnitKind.POSSESSIVE) && isInvariable(unit)) {
                at++;
                continue;
            }
            long common = features & unit.features();
            if (common == 0) {
                if (at == start) {
                    features = unit.features();
                    at++;
                    continue;
                }
                if (counted) {
                    at++;
                    continue;
                }
                return close(start, at, units.get(at - 1), features, -1, -1);
            }
            features = common;
            at++;
            if (isActing(unit) && at < units.size() && units.get(at).lemma().equals("обязанность")) {
                // «исполняющий обязанности главы»: the participle is the head.
                return dependents(start, unit, features, depth, false);
            }
        }
        if (at >= units.size()) {
            return close(start, at, units.get(at - 1), features, -1, -1);
        }
        var head = units.get(at);
        long common = features & head.features();
        if (counted) {
            // «пять россиян», «двое мужчин»: the count governs a genitive and stands in the nominative itself.
            features = countedFeatures(cases, head);
        } else if (common == 0) {
            if (at > start) {
                return close(start, at, units.get(at - 1), features, -1, -1);
            }
            features = head.features() == 0 ? Features.NOMINAL : head.features();
        } else {
            features = common;
        }
        at++;
        return dependents(start, head, features, depth, counted);
    }

    private static boolean isInvariable(Unit possessive) {
        return possessive.lemma().equals("его") || possessive.lemma().equals("ее") || possessive.lemma().equals("их")
                || possessive.lemma().equals("он") || possessive.lemma().equals("она") || possessive.lemma().equals("они");
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

    private NounPhrase dependents(int start, Unit head, long agreed, int depth, boolean counted) {
        long features = agreed;
        int nameFrom = -1;
        int nameTo = -1;
        if (isPersonal(head)) {
            nameFrom = head.from();
            nameTo = head.to();
        }
        Unit last = head;
        boolean genitiveSeen = false;
        while (at < units.size()) {
            var unit = units.get(at);
            if (head.is(UnitKind.PRONOUN) && !unit.is(UnitKind.NAME)) {
                break;
            }
            if (unit.is(UnitKind.DATE)) {
                break;
            }
            if (isPersonal(unit) && last.lemma().equals("имя") && last != head) {
                last = namedAfter(last);
                if (last.lemma().equals("имя")) {
                    break;
                }
                continue;
            }
            if (isPersonal(unit)) {
                boolean inner = depth > 0 && nameTo != unit.from();
                if (inner && inCommon(unit.features(), outer) != 0) {
                    // «представитель президента | Мак Махарадж», «директора музея | Николая Петрова»: the name is the
                    // first one's.
                    break;
                }
                if (nameTo != unit.from() && depth < DEEPEST && isPersonHead(head) && Features.has(features, Features.NOM)
                        && isClubBeforeName(unit)) {
                    if (!takesGenitive(depth, outerFor(head, features))) {
                        break;
                    }
                    last = units.get(at - 1);
                    genitiveSeen = true;
                    continue;
                }
                if (nameTo == unit.from() && isGiven(unit) && isGivenThenSurname(at) && !isGiven(last)
                        && !last.is(UnitKind.INITIAL)) {
                    // «… Заворотнюк | Дмитрий Петров»: another person begins.
                    break;
                }
                boolean continues = nameTo == unit.from();
                boolean person = continues || isPersonHead(head);
                long common = continues && !isPersonHead(head) ? features & unit.features() : inCommon(unit.features(), features);
                if (person && common != 0 && !head.is(UnitKind.PRONOUN)) {
                    features = common;
                } else if (continues && unit.is(UnitKind.INITIAL)) {
                    // Initials take any case.
                } else if (!continues && (unit.features() & GENITIVE) != 0 && mayGovern(last) && !head.is(UnitKind.LATIN)) {
                    if (!takesGenitive(depth, outerFor(head, features))) {
                        break;
                    }
                    last = units.get(at - 1);
                    genitiveSeen = true;
                    continue;
                } else if (!continues && common != 0 && head.is(UnitKind.NOUN) && !counted) {
                    features = common;
                } else {
                    break;
                }
                if (!continues) {
                    nameFrom = unit.from();
                }
                nameTo = unit.to();
                last = unit;
                at++;
                continue;
            }
            if (unit.name() != null && unit.name().kind() == Name.Kind.OUTLET && unit.features() == Features.NOMINAL
                    && (mayTell(head, last) || last != head && (last.is(UnitKind.TITLE) || last.is(UnitKind.ORGANIZATION)))) {
                // «сказал мэр | РИА Новости», «в компании «Звезда» | ТАСС сообщили»: whom they told, unless he works there.
                break;
            }
            if (head.name() != null && head.name().kind() == Name.Kind.OUTLET
                    && (unit.is(UnitKind.NOUN) || unit.is(UnitKind.ROLE))) {
                break;
            }
            if (isBranch(last, unit)) {
                last = unit;
                at++;
                continue;
            }
            if (unit.is(UnitKind.TITLE) || unit.is(UnitKind.LATIN)) {
                if (nameTo == unit.from() && head.is(UnitKind.NAME) || unit.is(UnitKind.LATIN) && isPersonal(last)
                        || head.is(UnitKind.DATE)) {
                    break;
                }
                last = unit;
                at++;
                continue;
            }
            if (head.is(UnitKind.DATE) && unit.is(UnitKind.ORGANIZATION)) {
                break;
            }
            if (unit.is(UnitKind.ORGANIZATION) && last.to() == unit.from() && agreesAsApposition(head, last, unit, features)) {
                last = unit;
                at++;
                continue;
            }
            if (unit.lemma().equals("обязанность") && last == head && isActing(head)) {
                last = unit;
                at++;
                continue;
            }
            if (unit.is(UnitKind.NUMERAL) && isDocument(head) && !genitiveSeen) {
                last = unit;
                at++;
                continue;
            }
            if (unit.is(UnitKind.NUMERAL) || unit.is(UnitKind.PRONOUN)) {
                break;
            }
            if ((unit.features() & GENITIVE) != 0 && depth < DEEPEST && nameTo != unit.from() && mayGovern(last)) {
                if (!takesGenitive(depth, outerFor(head, features))) {
                    break;
                }
                last = units.get(at - 1);
                genitiveSeen = true;
                continue;
            }
            break;
        }
        return close(start, at, head, features, nameFrom, nameTo);
    }

    /** Reads the name of whom something is named after, if one stands here; the last unit of it, or the given one. */
    private Unit namedAfter(Unit before) {
        Unit last = before;
        // «университета имени [Г. В. Плеханова] | Анна Котова»: whom it is named after.
        while (at < units.size() && (units.get(at).is(UnitKind.INITIAL)
                || isPersonal(units.get(at)) && (units.get(at).features() & GENITIVE) != 0
                && !Features.has(units.get(at).features(), Features.NOM))) {
            last = units.get(at++);
        }
        return last;
    }

    /** «тренер [Локомотива] | Юрий Петров»: a club in the genitive, then the name. */
    private boolean isClubBeforeName(Unit unit) {
        return !isGiven(unit) && (unit.features() & GENITIVE) != 0 && at + 2 < units.size() && isGiven(units.get(at + 1))
                && isPersonal(units.get(at + 2)) && Features.has(units.get(at + 1).features(), Features.NOM);
    }

    /** Reads a dependent genitive phrase, if one stands here, and moves behind it. */
    private boolean takesGenitive(int depth, long agreeing) {
        int before = at;
        at = genitive(depth, agreeing);
        return at > before;
    }

    /** Reads a dependent genitive phrase and returns the index behind it; a phrase that turns out otherwise is left. */
    private int genitive(int depth, long agreeing) {
        int before = at;
        var phrase = new NounPhrases(units);
        phrase.at = before;
        phrase.outer = agreeing;
        var read = phrase.read(GENITIVE, depth + 1);
        boolean headless = read.head().is(UnitKind.ADJECTIVE) && before > 0
                && (read.head().features() & Features.inCase(Features.INS)) != 0;
        // «объяснил решение [экономической] нецелесообразностью», «назвал победу [случайной]»: no genitive.
        return (read.features() & GENITIVE) == 0 || headless ? before : phrase.at;
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

    private long outerFor(Unit head, long features) {
        return isPersonHead(head) ? outer | features : outer;
    }

    private static boolean mayGovern(Unit last) {
        return !isPersonal(last) && !last.is(UnitKind.PLACE);
    }

    private static boolean agreesAsApposition(Unit head, Unit last, Unit unit, long features) {
        if (last != head && !last.is(UnitKind.TITLE)) {
            return false;
        }
        var nounClass = head.entry() instanceof Entry.Noun noun ? noun.singular() : NounClass.NONE;
        boolean kindOf = nounClass == NounClass.OUTLET || nounClass == NounClass.ORGANIZATION || nounClass == NounClass.PRESS;
        return kindOf && ((features & unit.features()) != 0 || Features.has(unit.features(), Features.NOM));
    }

    private static boolean isDocument(Unit head) {
        return head.entry() instanceof Entry.Noun noun && noun.singular() == NounClass.DOCUMENT;
    }

    /** Whether a person or body may tell an outlet something: not if the role or the part is that outlet's own. */
    private static boolean mayTell(Unit head, Unit last) {
        if (!(head.entry() instanceof Entry.Noun noun) || Trait.AT_OUTLET.marks(noun.lemma())) {
            return false;
        }
        boolean body = noun.singular() == NounClass.ORGANIZATION && (last != head || !Trait.GENERIC.marks(noun.lemma()));
        return noun.singular() == NounClass.PERSON || body;
    }

    /** «AliExpress Россия»: a country that is part of a company's name. */
    private static boolean isBranch(Unit last, Unit unit) {
        boolean outlet = last.name() != null && last.name().kind() == Name.Kind.OUTLET;
        boolean latin = last.is(UnitKind.LATIN) || last.name() != null && !outlet && last.name().alias().charAt(0) < '\u0100';
        return latin && unit.is(UnitKind.PLACE) && Features.has(unit.features(), Features.NOM)
                && (unit.features() & GENITIVE) == 0;
    }

    private static boolean isGiven(Unit unit) {
        return unit.entry() instanceof Entry.Given;
    }

    /** Whether a given name at an index goes on with a surname rather than a patronymic. */
    private boolean isGivenThenSurname(int i) {
        return i + 1 < units.size() && units.get(i + 1).is(UnitKind.NAME) && !isGiven(units.get(i + 1))
                && !isPatronymic(units.get(i + 1));
    }

    private static boolean isPatronymic(Unit unit) {
        return unit.lemma().endsWith("вич") || unit.lemma().endsWith("вна");
    }

    private static boolean isActing(Unit unit) {
        return unit.lemma().startsWith("исполня");
    }

    private static boolean isPersonHead(Unit head) {
        return isActing(head) || head.entry() instanceof Entry.Noun noun
                && (noun.singular() == NounClass.PERSON || noun.singular() == NounClass.ANONYMOUS
                || noun.singular() == NounClass.PRESS
                || noun.plural() == NounClass.GROUP && noun.singular() != NounClass.ORGANIZATION);
    }

    private static boolean isPersonal(Unit unit) {
        return unit.is(UnitKind.NAME) || unit.is(UnitKind.INITIAL);
    }

    private static boolean isModifier(Unit unit) {
        return unit.is(UnitKind.ADJECTIVE) || unit.is(UnitKind.NUMERAL) || unit.is(UnitKind.POSSESSIVE);
    }

    private NounPhrase close(int start, int end, Unit head, long features, int nameFrom, int nameTo) {
        var inside = units.subList(start, end);
        return new NounPhrase(units.get(start).from(), units.get(end - 1).to(), head, features, nameFrom, nameTo,
                List.copyOf(inside));
    }
}
