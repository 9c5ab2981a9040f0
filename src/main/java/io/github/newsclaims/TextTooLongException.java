package io.github.newsclaims;

/** A text is longer than {@link NewsParser.Builder#longest(int)} allows; nothing of it was parsed. */
public final class TextTooLongException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says how long it is and may be.
     *
     * @param id the name that the caller knows the item by; may be empty
     * @param length how many UTF-16 code units were counted
     * @param longest the limit
     */
    TextTooLongException(String id, int length, int longest) {
        super("the text" + (id.isEmpty() ? "" : " of item " + id) + " has at least " + length
                + " characters (UTF-16 code units) and may have " + longest
                + "; raise NewsParser.builder().longest(…) or split it");
    }
}
