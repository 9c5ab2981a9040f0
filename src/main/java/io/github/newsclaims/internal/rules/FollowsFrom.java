package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** «Из отчета следует, что …», «…, следует из отчета»: the document that something follows from is its source. */
final class FollowsFrom {

    /** How many phrases may stand between the document and the verb. */
    private static final int FAR = 10;

    private FollowsFrom() {
    }

    /** Whether a cue is the verb of this construction. */
    static boolean isOne(Phrase.Cue cue) {
        return cue.lemma().equals("следовать");
    }

    /** «…, следует из отчета»: whether the document that it follows from stands right behind the verb. */
    static boolean isBehind(Clause clause, int at) {
        return isOne(clause.cue(at)) && isFrom(clause, at + 1);
    }

    /** «Из отчета следует, что …»: the document that it follows from; {@code null} if none is named. */
    static SourceRef documentOf(Clause clause, int at) {
        for (int i = at + 1; i < at + 3; i++) {
            if (isFrom(clause, i)) {
                return document(clause, i);
            }
        }
        for (int i = at - 1; i >= 0 && i > at - FAR; i--) {
            int open = clause.is(i, PartKind.COMMA) ? Insertions.start(clause, i) : i;
            if (open < 0) {
                return null;
            }
            // «Из доклада, [подготовленного банком,] следует»
            i = open;
            if (isFrom(clause, i)) {
                return document(clause, i);
            }
        }
        return null;
    }

    private static boolean isFrom(Clause clause, int i) {
        var prepositional = clause.prepositional(i);
        return prepositional != null && prepositional.object() != null && prepositional.preposition().equals("из");
    }

    private static SourceRef document(Clause clause, int prepositional) {
        long genitive = Features.inCase(Features.GEN);
        var modifiers = new Modifiers(clause);
        var opening = clause.prepositional(prepositional).object();
        var swallowed = modifiers.swallowedBehind(prepositional, genitive);
        if (swallowed != null) {
            // «из [опубликованных на сайте думы] данных»
            return SourceRef.Words.unnamed(clause, swallowed, clause.span(opening.from(), swallowed.to()));
        }
        int modified = modifiers.governed(prepositional, genitive);
        var object = modified == prepositional ? opening.within(genitive) : clause.noun(modified).within(genitive);
        int end = new Complements(clause).end(object, modified + 1);
        return SourceRef.Words.unnamed(clause, object, clause.span(opening.from(), clause.at(end - 1).to()));
    }
}
