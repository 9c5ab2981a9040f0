package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;

/** «Из отчета следует, что …», «…, следует из отчета»: the document that something follows from is its source. */
final class FollowsFrom {

    private FollowsFrom() {
    }

    /** Whether a cue is the verb of this construction. */
    static boolean isOne(Phrase.Cue cue) {
        return cue.lemma().equals("следовать");
    }

    /** «…, следует из отчета»: whether the document that it follows from stands right behind the verb. */
    static boolean isBehind(Clause clause, int at) {
        var prepositional = isOne(clause.cue(at)) ? clause.prepositional(at + 1) : null;
        return prepositional != null && prepositional.object() != null && prepositional.preposition().equals("из");
    }

    /** «Из отчета следует, что …»: the document that it follows from; {@code null} if none is named. */
    static SourceRef documentOf(Clause clause, int at) {
        for (int i = Math.max(0, at - 3); i < Math.min(clause.size(), at + 3); i++) {
            var prepositional = clause.prepositional(i);
            if (prepositional != null && prepositional.object() != null && prepositional.preposition().equals("из")) {
                var object = prepositional.object().within(Features.inCase(Features.GEN));
                return SourceRef.Words.unnamed(clause, object);
            }
        }
        return null;
    }
}
