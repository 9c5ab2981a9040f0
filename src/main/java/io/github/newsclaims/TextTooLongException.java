package io.github.newsclaims;

/** A text is longer than {@link NewsParser.Builder#longest(int)} allows; nothing of it was parsed. */
public final class TextTooLongException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says how long it is and may be.
     *
     * @param length the text's length in UTF-16 code units
     * @param longest the limit
     */
    public TextTooLongException(int length, int longest) {
        super("the text has " + length + " characters and may have " + longest + "; raise NewsParser.builder().longest(…) or split it");
    }
}
