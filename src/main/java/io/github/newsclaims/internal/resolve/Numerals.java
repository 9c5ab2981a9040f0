package io.github.newsclaims.internal.resolve;

import static io.github.newsclaims.internal.resolve.Grammar.isPreposition;

import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/** The numerals of a phrase, in words or figures. */
final class Numerals {

    private static final int TEENS = 11;
    private static final int LAST_TEEN = 14;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FEW = 4;

    private final CharSequence text;
    private final List<Word> words;
    private final int to;

    /** @param to index behind the phrase */
    Numerals(CharSequence text, List<Word> words, int to) {
        this.text = text;
        this.words = words;
        this.to = to;
    }

    /** The index of the numeral that counts a head, from the phrase's beginning; -1 if none does. */
    int find(int start, int head) {
        for (int i = start; i < head; i++) {
            var word = words.get(i);
            if (Pronominals.numeral(folded(i)) != null || word.kind() == TokenKind.NUMBER && !isDeclined(word)) {
                return i;
            }
            if (isPreposition(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** «несколько жителей», «22 жителя»: what a numeral in the nominative counts stays in the genitive. */
    boolean isNominative(int numeral) {
        var listed = Pronominals.numeral(folded(numeral));
        return listed == null || folded(numeral).equals(listed.masculine()) || folded(numeral).equals(listed.feminine());
    }

    /** «22», but not «12», «25» or «22%»: what it counts stands in the genitive singular. */
    boolean isFew(int i) {
        int value = 0;
        if (i + 1 < to && text.charAt(words.get(i + 1).begin()) == '%' || text.charAt(words.get(i).end() - 1) == '%') {
            // «42% экспертов»
            return false;
        }
        for (int k = words.get(i).begin(); k < words.get(i).end(); k++) {
            char c = text.charAt(k);
            if (c == ',') {
                // «47,3% экспертов»
                return false;
            }
            value = c >= '0' && c <= '9' ? (value * TEN + c - '0') % HUNDRED : value;
        }
        boolean teen = value >= TEENS && value <= LAST_TEEN;
        return !teen && value % TEN > 1 && value % TEN <= FEW;
    }

    /** «34-летнего»: an adjective in figures. */
    boolean isDeclined(Word word) {
        return word.kind() == TokenKind.NUMBER && Character.isLetter(text.charAt(word.end() - 1));
    }

    private String folded(int i) {
        return words.get(i).folded();
    }
}
