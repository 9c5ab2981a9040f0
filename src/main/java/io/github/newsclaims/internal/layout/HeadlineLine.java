package io.github.newsclaims.internal.layout;

import io.github.newsclaims.model.Span;

/** What tells a headline from a paragraph. */
final class HeadlineLine {

    /** Titles of news items have up to some 150 characters. */
    static final int LONGEST = 250;

    private HeadlineLine() {
    }

    /**
     * Whether a line looks like a title: not too long, with letters, and without the punctuation that ends a
     * sentence of running text. A question, an exclamation and an ellipsis may end a title.
     *
     * @param text the item's text
     * @param line the line
     * @return true if it can be the headline
     */
    static boolean isTitle(String text, Span line) {
        if (line.length() > LONGEST || !hasLetter(text, line)) {
            return false;
        }
        int last = line.end() - 1;
        while (last > line.begin() && isClosing(text.charAt(last))) {
            last--;
        }
        return switch (text.charAt(last)) {
            case '.' -> text.startsWith("..", last - 1);
            case ',', ':', ';' -> false;
            default -> true;
        };
    }

    private static boolean hasLetter(String text, Span line) {
        for (int i = line.begin(); i < line.end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(char c) {
        return c == '»' || c == '"' || c == '”' || c == '“' || c == ')' || c == '\'' || c == ']';
    }
}
