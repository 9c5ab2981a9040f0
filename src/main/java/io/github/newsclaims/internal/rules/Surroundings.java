package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** The clause that an inserted attribution interrupts: «который, по словам мэра, откроют в мае». */
final class Surroundings {

    private Surroundings() {
    }

    /** The index of the first phrase of the clause that an insertion at {@code insertion} interrupts. */
    static int start(Clause clause, int insertion) {
        int i = insertion - 1;
        if (clause.is(i, PartKind.COMMA)) {
            i--;
        }
        if (i < 0 || clause.is(i, PartKind.AND) || clause.is(i, PartKind.BUT) || clause.is(i, PartKind.THAT)
                || clause.is(i, PartKind.COLON)
                || clause.is(i, PartKind.SEMICOLON) || clause.is(i, PartKind.DASH)) {
            return insertion;
        }
        for (; i >= 0; i--) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.THAT) || phrase.is(PartKind.SO_THAT) || phrase.is(PartKind.COLON)
                    || phrase.is(PartKind.SEMICOLON)
                    || phrase.is(PartKind.STOP)) {
                return i + 1;
            }
            if (phrase.is(PartKind.RELATIVE)) {
                return clause.prepositional(i - 1) != null && clause.prepositional(i - 1).object() == null ? i - 1 : i;
            }
            if (phrase.is(PartKind.COMMA) && (clause.is(i + 1, PartKind.BUT) || clause.is(i + 1, PartKind.AND))) {
                return i + 2;
            }
            if (phrase.is(PartKind.COMMA) && clause.is(i + 1, PartKind.SUBORDINATOR)) {
                return i + 2;
            }
        }
        return skipOpening(clause, insertion);
    }

    /** An opening conjunction or «ранее» in front of the insertion alone is no content. */
    private static int skipOpening(Clause clause, int insertion) {
        for (int i = 0; i < insertion; i++) {
            var phrase = clause.at(i);
            boolean light = phrase.is(PartKind.AND) || phrase.is(PartKind.BUT) || phrase.is(PartKind.PARTICLE)
                    || isConnective(clause, i)
                    || phrase.is(PartKind.WRITER) || phrase.is(PartKind.COMMA) || phrase.is(PartKind.DASH);
            if (!light) {
                return i;
            }
        }
        return insertion;
    }

    /** «также», «кроме того»: a word that joins sentences and belongs to neither. */
    static boolean isConnective(Clause clause, int i) {
        return clause.is(i, PartKind.ADVERB) && Trait.CONNECTIVE.marks(((Phrase.Part) clause.at(i)).lemma());
    }

    /** The index behind the rest of the clause that goes on at {@code from}; a semicolon ends what one attribution covers. */
    static int end(Support support, int from) {
        int end = support.extents.end(from, true);
        for (int i = from; i < end; i++) {
            if (support.clause.is(i, PartKind.SEMICOLON)) {
                return i;
            }
        }
        return end;
    }
}
