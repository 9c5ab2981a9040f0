package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * «Мост готов, — сказал мэр. — Едем!»: an attribution between dashes inside the quotation marks.
 *
 * <p>The phrases of a quotation are not read with its sentence; this rule reads those between the dashes.
 */
final class InterruptedQuotation {

    static final String NAME = "interrupted quotation";

    private InterruptedQuotation() {
    }

    /**
     * Finds the attributions inside the quotations of a sentence.
     *
     * @param clause the sentence
     * @param reader reads the phrases of a run of words
     * @param most with how many attributions found to stop
     * @param found where they go
     */
    static void find(Clause clause, Function<List<Word>, List<Phrase>> reader, int most, List<Found> found) {
        for (int i = 0; i < clause.size() && found.size() < most; i++) {
            if (clause.is(i, Phrase.PartKind.QUOTATION)) {
                quotation(clause, clause.at(i), reader, found);
            }
        }
    }

    private static void quotation(Clause clause, Phrase quotation, Function<List<Word>, List<Phrase>> reader, List<Found> found) {
        var words = clause.words();
        int first = quotation.from() + 1;
        int last = quotation.to() - 1;
        for (int open = first + 1; open < last; open++) {
            if (!isDash(words, open) || !endsSpeech(words.get(open - 1))
                    || !Character.isLowerCase(clause.text().charAt(words.get(open + 1).begin()))) {
                continue;
            }
            int close = open + 1;
            while (close < last && !(isDash(words, close) && endsSpeech(words.get(close - 1)))) {
                close++;
            }
            var attribution = insertion(clause, words.subList(open + 1, close), reader);
            if (attribution != null) {
                var spans = new ArrayList<Span>();
                add(spans, clause, first, open);
                add(spans, clause, close + 1, last);
                found.add(attribution.content(Content.speech(spans)));
                return;
            }
        }
    }

    private static Found insertion(Clause clause, List<Word> words, Function<List<Word>, List<Phrase>> reader) {
        var inside = new Clause(clause.text(), words, reader.apply(words), clause.block(), false, false, clause.index(), -1);
        for (int at = 0; at < inside.size() && at < 3; at++) {
            var cue = inside.cue(at);
            if (cue != null && Support.isThirdPerson(cue)) {
                var support = new Support(inside);
                var subject = support.subjects.behind(at, cue.features());
                var passive = cue.form() == Phrase.CueForm.PASSIVE ? PassiveCue.source(support, at) : null;
                var found = subject == null && passive == null ? null : support.begin(at, false, NAME);
                if (found != null) {
                    found.source(passive != null ? passive : subject.source());
                    return found.relayedBy(support.relays.told(at, inside.size(), subject))
                            .relayedBy(support.relays.ofSource(found.source()));
                }
                return null;
            }
        }
        return null;
    }

    private static void add(List<Span> spans, Clause clause, int from, int to) {
        int end = to;
        while (end > from && clause.words().get(end - 1).kind() == TokenKind.COMMA) {
            end--;
        }
        if (end > from) {
            spans.add(clause.span(from, end));
        }
    }

    private static boolean isDash(List<Word> words, int i) {
        return words.get(i).kind() == TokenKind.DASH;
    }

    private static boolean endsSpeech(Word word) {
        return word.kind() == TokenKind.COMMA || word.kind() == TokenKind.STOP || word.kind() == TokenKind.CLOSE_QUOTE;
    }
}
