package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** A question that a cue governs: «рассказал, [почему закрыли мост]». */
final class IndirectQuestion {

    private IndirectQuestion() {
    }

    /** Whether one begins at an index: «рассказал, [почему] …», «рассказал, [в чем] причина», «уточнил, [в каких случаях] …» */
    static boolean opensAt(Clause clause, int i) {
        if (clause.is(i, PartKind.AS) || clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.RELATIVE)) {
            return Trait.QUESTION.marks(((Phrase.Part) clause.at(i)).lemma()) && !isAsInsertion(clause, i);
        }
        var prepositional = clause.prepositional(i);
        boolean asks = (clause.is(i + 1, PartKind.RELATIVE) || clause.is(i + 1, PartKind.SUBORDINATOR))
                && Trait.QUESTION.marks(((Phrase.Part) clause.at(i + 1)).lemma());
        if (prepositional != null && prepositional.object() == null && asks || hasWhether(clause, i)) {
            return true;
        }
        var noun = prepositional == null ? clause.noun(i) : prepositional.object();
        return noun != null && Trait.QUESTION.marks(noun.units().get(0).lemma());
    }

    /** «…, как сообщает ТАСС, …» is no content. */
    private static boolean isAsInsertion(Clause clause, int as) {
        return clause.is(as, PartKind.AS) && clause.cue(as + 1) != null;
    }

    /** «знает[, придет ли]»: a question that its particle marks, before the next comma. */
    private static boolean hasWhether(Clause clause, int from) {
        for (int i = from; i < clause.size() && i < from + 6; i++) {
            if (clause.is(i, PartKind.PARTICLE, "ли")) {
                return true;
            }
            if (clause.is(i, PartKind.COMMA)) {
                return false;
            }
        }
        return false;
    }
}
