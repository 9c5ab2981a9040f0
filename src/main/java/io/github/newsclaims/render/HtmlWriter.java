package io.github.newsclaims.render;

import java.io.IOException;

/** Writes HTML, element after element; whatever it is given as text or as the value of an attribute stays that. */
final class HtmlWriter {

    private final Appendable out;

    HtmlWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param tag its name
     * @param attributes names and values in turn; an attribute with an empty value is written without one
     */
    HtmlWriter open(String tag, String... attributes) throws IOException {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    HtmlWriter close(String tag) throws IOException {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Writes an element with text in it. */
    HtmlWriter element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Ends a line of the file, where white space does not show. */
    HtmlWriter line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Writes style or script of our own as it is. */
    HtmlWriter raw(String own) throws IOException {
        out.append(own);
        return this;
    }

    /**
     * Writes text; characters that HTML does not allow, and those that turn the direction of writing around for what
     * follows, are replaced by U+FFFD.
     */
    HtmlWriter text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** Writes a part of a text. */
    HtmlWriter text(String text, int begin, int end) throws IOException {
        int written = begin;
        for (int i = begin; i < end; i++) {
            String escape = escape(text, i);
            if (!escape.isEmpty()) {
                out.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        out.append(text, written, end);
        return this;
    }

    private static String escape(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n' -> "";
            case '\r' -> " ";
            default -> Character.isISOControl(c) || turns(c) || isStray(text, at) || c >= '\ufffe' ? "\ufffd" : "";
        };
    }

    private static boolean turns(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isStray(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
