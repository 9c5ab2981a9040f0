package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.token.TokenKind;

/** What an analysis goes by beside the letters, as bits: the token's kind, its capitals, and whether it is brief. */
final class Shape {

    /** A word begins with a capital letter. */
    private static final int CAPITAL = 1;
    /** It begins with two. */
    private static final int CAPITALS = 2;
    /** It has two characters at most. */
    private static final int BRIEF = 4;
    private static final int BITS = 3;

    private Shape() {
    }

    /** The shape of a token, which must have a character. */
    static int of(String text, int begin, int end, TokenKind kind) {
        int shape = kind.ordinal() << BITS | (end - begin <= 2 ? BRIEF : 0);
        if (kind != TokenKind.WORD || !Character.isUpperCase(text.charAt(begin))) {
            return shape;
        }
        return shape | CAPITAL | (end - begin > 1 && Character.isUpperCase(text.charAt(begin + 1)) ? CAPITALS : 0);
    }

    static boolean isCapital(int shape) {
        return (shape & CAPITAL) != 0;
    }

    static boolean isCapitals(int shape) {
        return (shape & CAPITALS) != 0;
    }

    static boolean isBrief(int shape) {
        return (shape & BRIEF) != 0;
    }
}
