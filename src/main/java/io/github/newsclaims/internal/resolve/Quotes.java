package io.github.newsclaims.internal.resolve;

/** Names are given without quotation marks. */
final class Quotes {

    private static final String MARKS = "«»„“”\"`";

    private Quotes() {
    }

    /** The text without quotation marks. */
    static String strip(String text) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }
}
