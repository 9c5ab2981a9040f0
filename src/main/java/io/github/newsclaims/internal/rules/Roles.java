package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;

/**
 * The roles in front of a person's name, which may be several phrases long: «врач и доктор наук Николай Котов»,
 * «глава комитета по рыбалке, паркам и отдыху Алексей Котов», «призер Олимпиады 2002 года, обозреватель Жак Дюран».
 */
final class Roles {

    /** How many phrases may stand between the first role and the name. */
    private static final int FAR = 14;

    private final Clause clause;
    private final Subjects subjects;

    Roles(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
    }

    /** The index of the first phrase of the roles that lead to a name; the index of the name's own phrase if there are none. */
    int begin(int named, long features) {
        int begin = named;
        int at = named - 1;
        while (at >= 0 && named - at < FAR) {
            if (clause.is(at, PartKind.BRACKET)) {
                // «руководитель агентства [(Ростуризм)] Олег Котов»
                at--;
                continue;
            }
            int role = roleThatEnds(at, features);
            if (role >= 0) {
                begin = role;
                at = role - 1;
                continue;
            }
            boolean joined = clause.is(at, PartKind.AND) || clause.is(at, PartKind.COMMA) || clause.is(at, PartKind.DASH);
            int before = joined ? roleThatEnds(at - 1, features) : -1;
            if (before < 0 && clause.is(at, PartKind.COMMA)) {
                before = beforeInsertion(at, features);
            }
            if (before < 0) {
                break;
            }
            begin = before;
            at = before - 1;
        }
        return begin;
    }

    /** The index of the phrase with the name that roles lead to; -1 if they lead to none. */
    int named(int role, long features) {
        for (int i = role + 1; i < clause.size() && i - role < FAR; i++) {
            var noun = clause.noun(i);
            if (noun != null && noun.hasPersonalName() && noun.can(Features.NOM) && subjects.agrees(noun, features)) {
                return begin(i, features) <= role && !opensClause(i) ? i : -1;
            }
            var phrase = clause.at(i);
            boolean within = noun != null || phrase instanceof Phrase.Prepositional || phrase.is(PartKind.AND)
                    || phrase.is(PartKind.COMMA)
                    || phrase.is(PartKind.DASH) || phrase.is(PartKind.RELATIVE) || phrase.is(PartKind.PARTICIPLE)
                    || phrase.is(PartKind.VERB) || phrase.is(PartKind.BRACKET)
                    || phrase.is(PartKind.ADVERB) || phrase.is(PartKind.SUBORDINATOR)
                    || phrase instanceof Phrase.Cue cue && cue.form() == Phrase.CueForm.PARTICIPLE;
            if (!within) {
                return -1;
            }
        }
        return -1;
    }

    /** «сообщил директор, Котов добавил»: the name is the subject of another verb. */
    private boolean opensClause(int named) {
        return clause.cue(named + 1) != null || clause.is(named + 1, PartKind.VERB);
    }

    /** The role whose phrase, with its complements, ends at an index; -1 if none does. */
    private int roleThatEnds(int end, long features) {
        int i = end;
        while (i >= 0 && end - i < FAR) {
            var noun = clause.noun(i);
            if (noun != null && isRole(noun) && subjects.agrees(noun, features)) {
                return i;
            }
            if (clause.at(i) instanceof Phrase.Prepositional || noun != null && (DatePhrases.isCalendar(noun) || isTitleOf(i))) {
                i--;
            } else if (noun != null && isListed(i)) {
                // «по [рыбалке], [паркам] и [отдыху]»
                i -= 2;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** «директор по стратегии ИК [«Финам»]»: a name that belongs to what a preposition governs. */
    private boolean isTitleOf(int i) {
        var noun = clause.noun(i);
        return clause.prepositional(i - 1) != null && noun.units().size() == 1
                && (noun.head().is(UnitKind.TITLE) || noun.head().is(UnitKind.ORGANIZATION));
    }

    /** Whether a phrase goes on with a list that a preposition opened. */
    private boolean isListed(int i) {
        int k = i;
        while (i - k < FAR && clause.noun(k) != null && !clause.noun(k).hasPersonalName()
                && (clause.is(k - 1, PartKind.AND) || clause.is(k - 1, PartKind.COMMA))) {
            k -= 2;
        }
        var opening = clause.prepositional(k);
        long cases = opening == null || opening.object() == null ? 0
                : opening.object().features() & ~Features.inCase(Features.NOM);
        return k < i && sameCase(cases, clause.noun(i));
    }

    /** Whether a noun phrase can stand in one of the oblique cases of some readings. */
    static boolean sameCase(long features, NounPhrase noun) {
        for (int grammaticalCase = Features.GEN; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (Features.has(features, grammaticalCase) && noun.can(grammaticalCase)) {
                return true;
            }
        }
        return false;
    }

    /** «директор завода, закрытого в мае, Котов»: the role in front of a participle or relative clause that a comma closes. */
    private int beforeInsertion(int close, long features) {
        int open = Insertions.start(clause, close);
        boolean clausal = open > 0 && (clause.is(open + 1, PartKind.PARTICIPLE) || clause.is(open + 1, PartKind.RELATIVE)
                || clause.is(open + 1, PartKind.SUBORDINATOR)
                || clause.isCue(open + 1, Phrase.CueForm.PARTICIPLE)
                || clause.prepositional(open + 1) != null && clause.is(open + 2, PartKind.RELATIVE));
        return clausal ? roleThatEnds(open - 1, features) : -1;
    }

    static boolean isRole(NounPhrase noun) {
        return noun.nounClass().isRole() && !noun.hasPersonalName() && !noun.isPlural();
    }
}
