package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.grammar.NewsItemParser;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.Sentence;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.internal.token.Tokenizer;
import io.github.newsclaims.model.Span;
import java.util.List;

/** What tells the caption of a picture from a paragraph. */
final class CaptionLine {

    private static final int LONGEST = 300;
    private static final int LONGEST_BARE = 130;
    private static final int MOST_TOKENS = 120;

    private CaptionLine() {
    }

    /**
     * Whether a line is a caption that gives the credit of its picture: «Имя (Фото: Агентство)», «Коллаж: Имя»,
     * «© Имя / Агентство».
     *
     * @param text the item's text
     * @param line the line
     * @param lexicon the lexicon
     * @return true if it is one; a paragraph of several sentences, or of one that says something, is none
     */
    static boolean hasCredit(String text, Span line, Lexicon lexicon) {
        if (line.length() > LONGEST || !mentionsPicture(text, line)) {
            return false;
        }
        var tokens = LineScanner.scan(text, line, lexicon, MOST_TOKENS);
        return LineParser.parse(tokens, NewsItemParser::caption)
                .filter(tree -> tree.described().isEmpty() || describes(text, new Span(line.begin(),
                        Trees.span(tree.described(tree.described().size() - 1)).end()), lexicon))
                .filter(tree -> names(text, Trees.span(tree.credit()), lexicon))
                .isPresent();
    }

    /** A cheap look for a word of credit with its colon, or a copyright sign. */
    private static boolean mentionsPicture(String text, Span line) {
        for (int i = line.begin(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == '©' || c == ':' && LineScanner.isCredit(text, line.begin(), i)
                    || c == ')' && i > line.begin() + 1 && text.charAt(i - 2) == '(') {
                return true;
            }
        }
        return false;
    }

    /** One sentence that does not say what somebody said. */
    private static boolean describes(String text, Span before, Lexicon lexicon) {
        var sentences = Tokenizer.sentences(text, before.begin(), before.end());
        return sentences.size() <= 1 && sentences.stream().noneMatch(sentence -> attributes(text, sentence, lexicon));
    }

    /** «Фото: Имя / Агентство» names somebody; «Фото: что мы знаем о них?» does not. */
    private static boolean names(String text, Span credit, Lexicon lexicon) {
        return text.substring(credit.begin(), credit.end()).indexOf('?') < 0
                && Tokenizer.sentences(text, credit.begin(), credit.end()).stream()
                .flatMap(sentence -> lexicon.words(text, sentence).stream())
                .noneMatch(word -> !word.capital() && word.listed() && predicates(word));
    }

    private static boolean attributes(String text, Sentence sentence, Lexicon lexicon) {
        return lexicon.words(text, sentence).stream().anyMatch(
                word -> (word.features(Entry.CUE_VERB) & Features.FINITE) != 0);
    }

    /**
     * Whether a line below the headline is a caption without a credit: short, no final punctuation, no finite verb
     * («Музей мостов, Речная площадь (май 2012, Тверь)»).
     *
     * @param text the item's text
     * @param line the line
     * @param lexicon where the verbs are looked up
     * @return true if it is one; false if in doubt
     */
    static boolean isBare(String text, Span line, Lexicon lexicon) {
        if (line.length() > LONGEST_BARE || !Character.isUpperCase(text.charAt(line.begin()))
                || isFinal(text.charAt(line.end() - 1))) {
            return false;
        }
        var sentences = Tokenizer.sentences(text, line.begin(), line.end());
        return sentences.size() == 1 && isNominal(lexicon.words(text, sentences.get(0)));
    }

    private static boolean isFinal(char c) {
        return ".!?…:;,-–—".indexOf(c) >= 0;
    }

    /** Whether no word says anything: a verb in a relative clause only tells which thing is meant. */
    private static boolean isNominal(List<Word> words) {
        boolean relative = false;
        for (var word : words) {
            if (word.kind() == TokenKind.DASH || word.kind() == TokenKind.COLON || word.kind() == TokenKind.STOP) {
                return false;
            }
            relative |= word.isFunction(FunctionKind.RELATIVE);
            if (!relative && predicates(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean predicates(Word word) {
        if (word.can(Entry.PREDICATIVE)) {
            return true;
        }
        long features = word.listed()
                ? word.features(Entry.CUE_VERB) | word.features(Entry.VERB)
                : word.capital() ? 0 : guessed(word);
        return (features & (Features.FINITE | Features.INFINITIVE)) != 0;
    }

    /** An unlisted word counts as a verb only if it can be nothing else. */
    private static long guessed(Word word) {
        boolean verbal = word.readings().stream().allMatch(reading -> reading.entry() instanceof Entry.Guess guess
                && guess.kind() == Entry.Guess.Kind.VERB);
        return verbal ? word.features() : 0;
    }
}
