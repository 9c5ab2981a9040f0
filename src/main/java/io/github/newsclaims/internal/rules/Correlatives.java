package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** Conjunctions in two parts with a comma before the second: «и МИД, и Минобороны», «ни тот, ни другой», «как А, так и Б». */
final class Correlatives {

    /** How many phrases may stand between the two parts. */
    private static final int FAR = 4;

    private Correlatives() {
    }

    /** Whether the first part stands at one index and the comma before the second at another. */
    static boolean joins(Clause clause, int first, int comma) {
        if (!clause.is(comma, PartKind.COMMA) || !clause.is(comma + 1, PartKind.AND)) {
            return false;
        }
        var second = lemma(clause, comma + 1);
        return clause.is(first, PartKind.AND) && lemma(clause, first).equals(second)
                || clause.is(first, PartKind.AS) && second.startsWith("так");
    }

    /** Whether the first part stands somewhere in front of the comma before the second. */
    static boolean joinsBack(Clause clause, int comma) {
        for (int i = comma - 2; i >= 0 && comma - i <= FAR; i--) {
            if (joins(clause, i, comma)) {
                return true;
            }
            if (clause.noun(i) == null && clause.prepositional(i) == null) {
                return false;
            }
        }
        return false;
    }

    private static String lemma(Clause clause, int i) {
        return ((Phrase.Part) clause.at(i)).lemma();
    }
}
