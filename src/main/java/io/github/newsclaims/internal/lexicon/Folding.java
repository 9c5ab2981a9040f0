package io.github.newsclaims.internal.lexicon;

/** The form in which spellings are compared: lower case, ё as е, typographic hyphens and apostrophes as plain ones. */
final class Folding {

    /** Stands for a character that is left out. */
    static final char NOTHING = 0;

    private static final char SOFT_HYPHEN = '\u00ad';
    /** Everything up to here is looked up: Latin, Cyrillic, and what lies between. */
    private static final char LIMIT = '\u0480';
    private static final char[] FOLDED = new char[LIMIT];

    static {
        for (char c = 0; c < LIMIT; c++) {
            FOLDED[c] = c == SOFT_HYPHEN ? NOTHING : c == 'ё' || c == 'Ё' ? 'е' : Character.toLowerCase(c);
        }
    }

    private Folding() {
    }

    /** A character in that form, or {@link #NOTHING}. */
    static char fold(char c) {
        if (c < LIMIT) {
            return FOLDED[c];
        }
        return switch (c) {
            case '’' -> '\'';
            case '‑', '‐' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
