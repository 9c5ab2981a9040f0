package io.github.newsclaims.internal.resolve;

/** Names are given without quotation marks. */
final class Quotes {

    private static final String MARKS = "«»„“”\"`";

    private Quotes() {
    }

    /** The text without quotation marks, its words one plain space apart. */
    static String strip(String text) {
        String bare = without(text, MARKS);
        int end = bare.length() - 1;
        boolean thin = end > 1 && bare.charAt(0) == '\'' && bare.charAt(end) == '\'';
        return thin ? bare.substring(1, end) : bare;
    }

    /** The text with its words one plain space apart. */
    static String spaced(String text) {
        return without(text, "");
    }

    private static String without(String text, String marks) {
        return isWithout(text, marks) ? text : rewritten(text, marks);
    }

    /** Whether a text has none of some marks, and no spaces but single plain ones between words. */
    private static boolean isWithout(String text, String marks) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (space ? !word : Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0) {
                return false;
            }
            word = !space;
        }
        return word || text.isEmpty();
    }

    private static String rewritten(String text, String marks) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && !result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            } else if (!space && marks.indexOf(c) < 0) {
                result.append(c);
            }
        }
        return result.toString().strip();
    }
}
