package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Stance;
import java.util.Set;

/** Takes a content behind a cue from the phrase that opens it: what in front of that belongs to it, and where it ends. */
final class ContentFrom {

    /** Prepositions that lead to whom a demand goes. */
    private static final Set<String> ADDRESSEE = Set.of("к", "ко", "у", "с", "со", "через", "от");

    private final Support support;
    private final Clause clause;
    private final int at;
    private final Subjects.Subject subject;
    private final CueSense sense;

    /**
     * Takes contents of a cue.
     *
     * @param support the sentence
     * @param at index of the cue
     * @param subject the subject behind the cue, or {@code null}
     * @param sense what the cue takes
     */
    ContentFrom(Support support, int at, Subjects.Subject subject, CueSense sense) {
        this.support = support;
        this.clause = support.clause;
        this.at = at;
        this.subject = subject;
        this.sense = sense;
    }

    /** A content that is a clause of its own, from its first phrase on. */
    GovernedContent clausal(int from, boolean directive) {
        return GovernedContent.of(Content.of(clause, from, support.extents.end(from, true)), from, directive);
    }

    /** The content that begins with an infinitive and what belongs to it. */
    GovernedContent infinitive(int i) {
        int start = i;
        while (start - 1 > at && belongsToInfinitive(start - 1)) {
            start--;
        }
        return nominal(start, true);
    }

    /** «рекомендуют [в блюда] добавлять сыр»: what stands between a cue and its infinitive and is no addressee or date. */
    private boolean belongsToInfinitive(int i) {
        if (clause.at(i).from() < clause.cue(at).complementFrom()) {
            // «обратился [в полицию] с просьбой вернуть»
            return false;
        }
        if (clause.is(i, PartKind.ADVERB) || clause.noun(i) != null && clause.noun(i).head().is(UnitKind.NUMERAL)) {
            // «советуют [больше] гулять»
            return true;
        }
        if (sense.stance() == Stance.PROMISE && clause.noun(i) != null && clause.noun(i).isPronoun()) {
            // «пообещал [его] обжаловать»
            return clause.noun(i).can(Features.ACC) && !clause.noun(i).can(Features.NOM);
        }
        var prepositional = clause.prepositional(i);
        if (prepositional != null && DatePhrases.isAt(clause, i)) {
            // «попросил [к 5 апреля] подготовить доклад»
            return prepositional.preposition().equals("к") || prepositional.preposition().equals("до");
        }
        return prepositional != null && prepositional.object() != null
                && prepositional.object().head().kind() != UnitKind.PLACE
                && !ADDRESSEE.contains(prepositional.preposition());
    }

    /** A content that is a noun phrase, a prepositional phrase or an infinitive, with a particle in front of it. */
    GovernedContent nominal(int start, boolean directive) {
        int from = start;
        var noun = clause.noun(from);
        boolean counted = noun != null && (noun.units().get(0).kind() == UnitKind.NUMERAL
                || noun.units().get(0).lemma().equals("один"));
        if (clause.is(from - 1, PartKind.PARTICLE) || counted && clause.is(from - 1, PartKind.ADVERB)
                || isOfDegree(from - 1, noun)) {
            // «сделали акцент [именно] на свойствах», «попросили [еще] два миллиона», «прогнозируют [очень] жаркое лето»
            from--;
        }
        int end = support.extents.end(from, false);
        if (subject != null && subject.from() > from && subject.to() <= end) {
            // «назвал реформу [депутат Иванов]»: the subject behind an object is no part of the content.
            var around = Content.of(clause, new int[][] {{from, subject.from()}, {subject.to(), end}});
            return GovernedContent.of(around, from, directive);
        }
        return GovernedContent.of(Content.of(clause, from, end), from, directive);
    }

    /** «[крайне] жаркое лето», «[недавно] открытый вид»: an adverb in front of an adjective. */
    private boolean isOfDegree(int adverb, NounPhrase noun) {
        return noun != null && noun.units().get(0).is(UnitKind.ADJECTIVE) && clause.is(adverb, PartKind.ADVERB)
                && clause.at(adverb) instanceof Phrase.Part part
                && (part.lemma().endsWith("о") || Trait.DEGREE.marks(part.lemma()));
    }
}
