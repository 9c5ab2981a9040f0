package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.token.Sentence;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks up the words of one text, a sentence at a time. The spellings of a sentence are folded first and then looked for
 * together.
 */
public final class WordReader {

    /** Longer words are not remembered, nor taken apart. */
    private static final int LONGEST_WORD = 64;
    private static final int TYPICAL_SENTENCE = 64;

    private final String text;
    private final Analyzer analyzer;
    private final AnalysisCache recent;

    // Of each token of the sentence, or of each spelling that is looked for:
    private int[] hashes = new int[TYPICAL_SENTENCE];
    private int[] shapes = new int[TYPICAL_SENTENCE];
    /** Where its letters end. */
    private int[] ends = new int[TYPICAL_SENTENCE];
    private Analysis[] found = new Analysis[TYPICAL_SENTENCE];
    private char[] letters = new char[TYPICAL_SENTENCE * 8];
    /** The readings of a spelling that is being analysed. */
    private final List<Reading> readings = new ArrayList<>();

    WordReader(String text, Analyzer analyzer, AnalysisCache recent) {
        this.text = text;
        this.analyzer = analyzer;
        this.recent = recent;
    }

    /**
     * Looks up every token of a sentence.
     *
     * @param sentence the sentence
     * @return one word for each of the sentence's tokens, two where words have grown together
     */
    public List<Word> words(Sentence sentence) {
        var tokens = sentence.tokens();
        int count = sentence.to() - sentence.from();
        reserve(count, sentence.end() - sentence.begin());
        int length = 0;
        for (int i = 0; i < count; i++) {
            int token = sentence.from() + i;
            length = fold(tokens.begin(token), tokens.end(token), length, i);
            shapes[i] = Shape.of(text, tokens.begin(token), tokens.end(token), tokens.kind(token));
        }
        recent.find(letters, ends, hashes, shapes, count, found);
        var words = new ArrayList<Word>(count);
        for (int i = 0; i < count; i++) {
            int token = sentence.from() + i;
            var analysis = found[i] != null ? found[i] : analysis(i, tokens.kind(token));
            boolean grown = tokens.kind(token) == TokenKind.WORD && !analysis.listed()
                    && split(tokens.begin(token), tokens.end(token), analysis, words);
            if (!grown) {
                words.add(new Word(tokens.begin(token), tokens.end(token), analysis));
            }
        }
        return words;
    }

    /** Where two words may have grown together, as where a link's space was lost: «МинфинаАнтон», «МИДМария»; or -1. */
    private int seam(int begin, int end) {
        for (int i = end - 3; i > begin + 2; i--) {
            if (Character.isUpperCase(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i + 1)) && Character.isLetter(text.charAt(i - 1)) ? i : -1;
            }
        }
        return -1;
    }

    /** Adds the two words that have grown together to one that is not listed; false if it is one. */
    private boolean split(int begin, int end, Analysis analysis, List<Word> words) {
        if (end - begin > LONGEST_WORD) {
            return false;
        }
        int seam = seam(begin, end);
        if (seam < 0) {
            return splitVerb(begin, end, analysis, words);
        }
        var left = word(begin, seam);
        var right = word(seam, end);
        return left.analysis().listed() && right.analysis().listed() && words.add(left) && words.add(right);
    }

    /** Adds a surname and the verb of saying that has grown on to it: «Поповарассказала»; false if it is no such word. */
    private boolean splitVerb(int begin, int end, Analysis analysis, List<Word> words) {
        int verb = begin + analysis.verbAt();
        // Folding may have left characters out.
        if (verb < begin || analysis.folded().length() != end - begin) {
            return false;
        }
        words.add(word(begin, verb));
        return words.add(word(verb, end));
    }

    private Word word(int begin, int end) {
        String folded = Lexicon.fold(text.substring(begin, end));
        return new Word(begin, end, analyse(folded, TokenKind.WORD, Shape.of(text, begin, end, TokenKind.WORD)));
    }

    private void reserve(int tokens, int characters) {
        if (tokens > found.length) {
            int size = Math.max(tokens, found.length * 2);
            hashes = new int[size];
            shapes = new int[size];
            ends = new int[size];
            found = new Analysis[size];
        }
        if (characters > letters.length) {
            letters = new char[Math.max(characters, letters.length * 2)];
        }
    }

    /** Folds a stretch of the text into the letters from an index on, and gives back the index behind them. */
    private int fold(int begin, int end, int from, int number) {
        int to = from;
        int hash = 0;
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = begin; i < end; i++) {
            char c = Folding.fold(text.charAt(i));
            if (c != Folding.NOTHING && (c != '.' || i < end - 1)) {
                letters[to++] = c;
                hash = hash * StemTable.HASH + c;
                latin |= c >= 'a' && c <= 'z';
                cyrillic |= c > 'z';
            }
        }
        hashes[number] = latin && cyrillic ? Lookalikes.replace(letters, from, to) : hash;
        ends[number] = to;
        return to;
    }

    /** The analysis of a spelling that has not been met lately. */
    private Analysis analysis(int i, TokenKind kind) {
        int begin = i == 0 ? 0 : ends[i - 1];
        int length = ends[i] - begin;
        var made = analyse(new String(letters, begin, length), kind, shapes[i]);
        if (length <= LONGEST_WORD) {
            recent.put(made);
        }
        return made;
    }

    private Analysis analyse(String folded, TokenKind kind, int shape) {
        readings.clear();
        return analyzer.analyse(folded, kind, shape, readings);
    }
}
