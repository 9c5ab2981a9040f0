package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;
import java.util.List;

/**
 * «Мэрия направила в министерство письмо с просьбой выделить деньги.» The noun says what somebody wants by whatever the verb
 * tells; a cue that has such a noun of its own, «обратилась с просьбой», is no case of it.
 */
final class DemandNoun {

    static final String NAME = "demand";

    private DemandNoun() {
    }

    /**
     * Adds an attribution for each such noun of a sentence.
     *
     * @param support the sentence
     * @param found what the rules found in it so far
     */
    static void find(Support support, List<Found> found) {
        var clause = support.clause;
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean demand = isDemand(clause, i);
            int from = clause.is(i + 1, PartKind.COMMA) && clause.is(i + 2, PartKind.SO_THAT) ? i + 3
                    : clause.is(i + 1, PartKind.INFINITIVE) || clause.is(i + 2, PartKind.INFINITIVE)
                            && (clause.is(i + 1, PartKind.NOT) || clause.is(i + 1, PartKind.ADVERB)) ? i + 1 : -1;
            var source = demand && from > 0 ? source(support, i) : null;
            if (source != null) {
                var noun = clause.prepositional(i).object().head();
                found.add(new Found(clause, clause.span(noun.from(), noun.to()), noun.lemma(), Stance.DIRECTIVE, NAME)
                        .source(source).content(Content.of(clause, from, support.extents.end(from, from > i + 1))));
            }
        }
    }

    /** Whether such a noun stands in a sentence, which may have no cue. */
    static boolean standsIn(Clause clause) {
        for (int i = 1; i < clause.size(); i++) {
            if (isDemand(clause, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDemand(Clause clause, int i) {
        var phrase = clause.prepositional(i);
        return phrase != null && phrase.preposition().equals("с") && phrase.object() != null
                && Trait.DEMAND.marks(phrase.object().head().lemma());
    }

    /** The subject of the verb in front, if that is no cue and somebody. */
    private static SourceRef source(Support support, int noun) {
        var clause = support.clause;
        for (int i = noun - 1; i >= 0 && !clause.is(i, PartKind.COMMA) && clause.cue(i) == null; i--) {
            if (clause.is(i, PartKind.VERB)) {
                var source = Gerund.subjectOf(support, i);
                return source instanceof SourceRef.Words words && Subjects.isSourceLike(words.phrase()) ? source : null;
            }
        }
        return null;
    }
}
