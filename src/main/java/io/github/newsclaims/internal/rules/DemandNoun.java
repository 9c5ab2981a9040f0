package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;
import java.util.List;

/**
 * «Мэрия направила в министерство письмо с просьбой выделить деньги.» «Мэр отклонил письмо с просьбой жителей открыть мост.»
 * Whoever appeals says what they want, or whose demand the noun's genitive says it is; whoever receives, signs or rejects it
 * does not. A cue that has such a noun of its own, «обратилась с просьбой», is no case of it.
 */
final class DemandNoun {

    static final String NAME = "demand";

    private DemandNoun() {
    }

    /**
     * Adds an attribution for each such noun of a sentence.
     *
     * @param support the sentence
     * @param most with how many attributions found to stop
     * @param found what the rules found in it so far
     */
    static void find(Support support, int most, List<Found> found) {
        var clause = support.clause;
        for (int i = 1; i + 1 < clause.size() && found.size() < most; i++) {
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

    /** Whose demand it is, if it was made: of whoever its genitive names, else of the subject of the verb that appeals. */
    private static SourceRef source(Support support, int noun) {
        var clause = support.clause;
        if (clause.is(noun - 1, PartKind.NOT)) {
            return null;
        }
        var owner = SourceOfWords.in(clause, clause.prepositional(noun).object()) instanceof SourceRef.Words words ? words : null;
        boolean ofDocument = clause.noun(noun - 1) != null && clause.noun(noun - 1).nounClass() == NounClass.DOCUMENT;
        // «пришел с предложением Котова», but «согласился с предложением Котова», which says only that he agrees
        int verb = appeal(clause, noun);
        if (owner != null || verb < 0) {
            return ofDocument || verb >= 0 ? owner : null;
        }
        var subject = Gerund.subjectOf(support, verb);
        return subject instanceof SourceRef.Words words && Subjects.isSourceLike(words.phrase()) ? subject : null;
    }

    /** The finite verb in front of a noun, if that is no cue and tells of an appeal that was made; else -1. */
    private static int appeal(Clause clause, int noun) {
        for (int i = noun - 1; i >= 0 && !clause.is(i, PartKind.COMMA) && !clause.is(i, PartKind.INFINITIVE)
                && clause.cue(i) == null; i--) {
            if (clause.at(i) instanceof Phrase.Part verb && verb.kind() == PartKind.VERB) {
                return Trait.APPEALS.marks(verb.lemma()) && !clause.is(i - 1, PartKind.NOT) ? i : -1;
            }
        }
        return -1;
    }
}
