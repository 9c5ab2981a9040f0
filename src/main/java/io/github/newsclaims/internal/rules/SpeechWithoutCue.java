package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.util.List;

/**
 * «Его поддержал депутат Петров: „Решение назрело давно“.» A colon and a whole sentence in quotation marks behind a verb that is
 * no cue: whoever did something says so. Titles and inscriptions stand there too, «снял фильм: „Дом на краю света“», so what
 * such a verb does to a thing says nothing, unless it is a verb that answers to something, nor does a quotation without a verb.
 */
final class SpeechWithoutCue {

    static final String NAME = "speech";

    /** Fewer words may be a name or a slogan. */
    private static final int SHORTEST = 3;

    private SpeechWithoutCue() {
    }

    /**
     * Adds an attribution for such a quotation, if nobody else says it.
     *
     * @param support the sentence
     * @param most with how many attributions found to stop
     * @param found what the rules found in it so far
     */
    static void find(Support support, int most, List<Found> found) {
        var clause = support.clause;
        for (int colon = 1; colon + 1 < clause.size() && found.size() < most; colon++) {
            if (clause.is(colon, PartKind.COLON) && isSentence(clause, colon + 1) && !isSaid(clause, colon, found)) {
                int verb = verb(clause, colon);
                var source = verb < 0 || !isSpeech(clause, verb, colon) ? null : Gerund.subjectOf(support, verb);
                if (source instanceof SourceRef.Words words && isSpeaker(words)) {
                    found.add(new Found(clause, clause.span(clause.at(verb)), ":", Stance.REPORT, NAME).source(source)
                            .content(Content.of(clause, colon + 1, colon + 2)));
                }
            }
        }
    }

    /** Whether a quotation that ends the sentence begins with a capital and has the length of a sentence. */
    private static boolean isSentence(Clause clause, int quotation) {
        if (!clause.is(quotation, PartKind.QUOTATION) || quotation < clause.lastPhrase()) {
            return false;
        }
        var words = clause.words().subList(clause.at(quotation).from(), clause.at(quotation).to());
        return words.stream().filter(word -> word.kind() == TokenKind.WORD).count() >= SHORTEST
                && Character.isUpperCase(clause.text().charAt(words.get(1).begin()));
    }

    private static boolean isSaid(Clause clause, int colon, List<Found> found) {
        Span quotation = clause.span(clause.at(colon + 1));
        return found.stream().anyMatch(each -> each.isAnaphoric() && each.content().isEmpty()
                || each.content().stream().anyMatch(span -> quotation.contains(span) || span.contains(quotation)));
    }

    /** Whether what a verb tells of can go with somebody's words. */
    private static boolean isSpeech(Clause clause, int verb, int colon) {
        if (Trait.REACTS.marks(((Phrase.Part) clause.at(verb)).lemma())) {
            return true;
        }
        for (int i = colon - 1; i >= 0 && !clause.is(i, PartKind.COMMA); i--) {
            var place = i > verb ? clause.prepositional(i) : null;
            var noun = place != null ? place.object() : clause.noun(i);
            if (noun != null && !Subjects.isSourceLike(noun) && !DatePhrases.isCalendar(noun)
                    || noun != null && noun.nounClass() == NounClass.DOCUMENT) {
                return false;
            }
        }
        var quotation = clause.at(colon + 1);
        return clause.words().subList(quotation.from(), quotation.to()).stream().anyMatch(SpeechWithoutCue::isVerb);
    }

    private static boolean isVerb(Word word) {
        long features = word.features(Entry.VERB) | word.features(Entry.CUE_VERB);
        return (features & (Features.FINITE | Features.SHORT)) != 0;
    }

    /** The verb of the main clause in front of a colon, or -1. */
    private static int verb(Clause clause, int colon) {
        for (int i = colon - 1; i >= 0; i--) {
            if (clause.is(i, PartKind.RELATIVE) || clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.THAT)
                    || clause.is(i, PartKind.STOP)) {
                return -1;
            }
            if (clause.is(i, PartKind.VERB)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpeaker(SourceRef.Words words) {
        var noun = words.phrase();
        return words.name().length() > 0 || noun.isPronoun() || switch (noun.nounClass()) {
            case PERSON, GROUP, ANONYMOUS -> true;
            default -> false;
        };
    }
}
