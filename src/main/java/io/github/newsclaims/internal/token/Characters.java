package io.github.newsclaims.internal.token;

/** What the characters of a text are: letters, digits, white space, and all else. */
final class Characters {

    static final byte OTHER = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte SPACE = 3;

    /** Everything up to here is looked up: Latin, Cyrillic, and what lies between. */
    private static final char LIMIT = '\u0480';
    private static final byte[] CLASSES = new byte[LIMIT];

    static {
        for (char c = 0; c < LIMIT; c++) {
            CLASSES[c] = classify(c);
        }
    }

    private Characters() {
    }

    /** The class of a character. */
    static byte of(char c) {
        return c < LIMIT ? CLASSES[c] : classify(c);
    }

    static boolean isLetter(char c) {
        return of(c) == LETTER;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return of(c) == SPACE;
    }

    private static byte classify(char c) {
        boolean part = c > 0x7F && (Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c));
        if (Character.isLetter(c) || part) {
            return LETTER;
        }
        if (isDigit(c)) {
            return DIGIT;
        }
        boolean space = c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)
                || c == '\u200b' || c == '\ufeff' || c == '\u00ad';
        return space ? SPACE : OTHER;
    }
}
