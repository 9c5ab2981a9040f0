package io.github.newsclaims.render;

import java.io.IOException;
import java.util.List;

/** Writes one JSON value, member after member, without white space. */
final class JsonWriter {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Appendable out;
    /** Whether the object or list that is open has a member already. */
    private boolean follows;

    JsonWriter(Appendable out) {
        this.out = out;
    }

    /** Writes one thing, and may fail as the output fails. */
    @FunctionalInterface
    interface Write<T> {
        void write(T value) throws IOException;
    }

    /** Opens an object. */
    JsonWriter object() throws IOException {
        return open('{');
    }

    /** Closes the object that was opened last. */
    JsonWriter endObject() throws IOException {
        return close('}');
    }

    /** Writes a list, one member by each call of {@code member}. */
    <T> JsonWriter list(List<T> values, Write<T> member) throws IOException {
        open('[');
        for (var value : values) {
            member.write(value);
        }
        return close(']');
    }

    /** Writes the key of the next value of the open object. */
    JsonWriter key(String key) throws IOException {
        separate();
        quote(key);
        out.append(':');
        follows = false;
        return this;
    }

    /** Writes a string; {@code null} if it is empty, which stands for absent. */
    JsonWriter stringOrNull(String value) throws IOException {
        return value.isEmpty() ? nothing() : string(value);
    }

    /** Writes a string. */
    JsonWriter string(String value) throws IOException {
        separate();
        quote(value);
        return this;
    }

    /** Writes a whole number. */
    JsonWriter number(int value) throws IOException {
        separate();
        out.append(Integer.toString(value));
        return this;
    }

    /** Writes true or false. */
    JsonWriter bool(boolean value) throws IOException {
        separate();
        out.append(Boolean.toString(value));
        return this;
    }

    /** Writes {@code null}. */
    JsonWriter nothing() throws IOException {
        separate();
        out.append("null");
        return this;
    }

    private JsonWriter open(char bracket) throws IOException {
        separate();
        out.append(bracket);
        follows = false;
        return this;
    }

    private JsonWriter close(char bracket) throws IOException {
        out.append(bracket);
        follows = true;
        return this;
    }

    private void separate() throws IOException {
        if (follows) {
            out.append(',');
        }
        follows = true;
    }

    private void quote(String value) throws IOException {
        out.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            if (isPlain(value, i)) {
                continue;
            }
            out.append(value, written, i);
            escape(value.charAt(i));
            written = i + 1;
        }
        out.append(value, written, value.length()).append('"');
    }

    /**
     * Whether a character may stand in a string as it is. Not so those that some readers take for a line break, and
     * halves of a surrogate pair that stand alone, which UTF-8 cannot carry.
     */
    private static boolean isPlain(String value, int at) {
        char c = value.charAt(at);
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
        }
        return c != '"' && c != '\\' && !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 0xF]).append(HEX[c >> 4 & 0xF])
                    .append(HEX[c & 0xF]);
        }
    }
}
