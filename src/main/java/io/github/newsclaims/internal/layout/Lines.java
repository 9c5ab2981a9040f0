package io.github.newsclaims.internal.layout;

import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text, and what white space is. */
final class Lines {

    private Lines() {
    }

    /**
     * Splits a text at its line breaks.
     *
     * @param text the text
     * @return the lines that hold more than white space, trimmed, in order
     */
    static List<Span> of(String text) {
        var lines = new ArrayList<Span>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                var line = trim(text, begin, i);
                if (line.length() > 0) {
                    lines.add(line);
                }
                begin = i + 1;
            }
        }
        return lines;
    }

    /**
     * Leaves out white space on both sides.
     *
     * @param text the text
     * @param begin where a stretch begins
     * @param end where it ends
     * @return the stretch without surrounding white space; empty if there is nothing else
     */
    static Span trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether the character is white space or an invisible mark: controls, NUL, no-break spaces, byte order marks. */
    static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.isISOControl(c) || c == '\u200b' || c == '\ufeff' || c == '\u00ad');
    }

    private static boolean isBreak(char c) {
        if (c > '\r' && c < '\u2028' && c != '\u0085') {
            return false;
        }
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
