package io.github.newsclaims.internal.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a JSON object strictly, as RFC 8259 has it; a repeated key keeps its last value. */
final class JsonReader {

    private static final int DEEPEST = 100;
    private static final int HEX = 16;

    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Text that is not JSON; the message says what was expected. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;

        SyntaxException(String message, int column) {
            super(message);
            this.column = column;
        }

        /** Where it was found, in UTF-16 code units from 1. */
        int column() {
            return column;
        }
    }

    /**
     * Reads a text that is one object.
     *
     * @param text the text
     * @return its members by key
     * @throws SyntaxException if the text is anything else
     */
    static Map<String, Json> object(String text) throws SyntaxException {
        var reader = new JsonReader(text);
        reader.space();
        if (reader.peek() != '{') {
            throw reader.expected("an object, {…}");
        }
        var members = reader.members(1);
        reader.space();
        if (reader.position < text.length()) {
            throw reader.expected("nothing behind the object");
        }
        return members;
    }

    private SyntaxException expected(String what) {
        String found = position < text.length()
                ? "'" + shown(text.codePointAt(position)) + "'" : "the end of the line";
        return new SyntaxException("expected " + what + " but found " + found, position + 1);
    }

    private static String shown(int c) {
        return c < ' ' || c > '~' && !Character.isLetterOrDigit(c) ? String.format("U+%04X", c) : Character.toString(c);
    }

    /** The next character; NUL, which JSON has nowhere outside strings, at the end. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private void space() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private boolean accept(char c) {
        space();
        if (position < text.length() && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    private Map<String, Json> members(int depth) throws SyntaxException {
        position++;
        var members = new LinkedHashMap<String, Json>();
        if (accept('}')) {
            return members;
        }
        do {
            space();
            if (peek() != '"') {
                throw expected("a key in double quotation marks");
            }
            String key = string();
            if (!accept(':')) {
                throw expected("':' behind the key");
            }
            members.put(key, value(depth));
        } while (accept(','));
        if (!accept('}')) {
            throw expected("',' or '}'");
        }
        return members;
    }

    private Json value(int depth) throws SyntaxException {
        if (depth > DEEPEST) {
            throw new SyntaxException("values are nested more than " + DEEPEST + " deep", position + 1);
        }
        space();
        switch (peek()) {
            case '"':
                return new Json.Text(string());
            case '{':
                members(depth + 1);
                return Json.Other.OBJECT;
            case '[':
                list(depth + 1);
                return Json.Other.LIST;
            case 't':
                return word("true", Json.Other.BOOLEAN);
            case 'f':
                return word("false", Json.Other.BOOLEAN);
            case 'n':
                return word("null", Json.Other.NULL);
            default:
                return number();
        }
    }

    private void list(int depth) throws SyntaxException {
        position++;
        if (accept(']')) {
            return;
        }
        do {
            value(depth);
        } while (accept(','));
        if (!accept(']')) {
            throw expected("',' or ']'");
        }
    }

    private Json word(String word, Json value) throws SyntaxException {
        if (!text.startsWith(word, position)) {
            throw expected("a value");
        }
        position += word.length();
        return value;
    }

    // ---- numbers ----

    private Json number() throws SyntaxException {
        int begin = position;
        if (peek() == '-') {
            position++;
        }
        if (peek() == '0') {
            position++;
        } else if (!digits()) {
            position = begin;
            throw expected("a value");
        }
        if (peek() == '.') {
            position++;
            if (!digits()) {
                throw expected("a digit");
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            position++;
            if (peek() == '+' || peek() == '-') {
                position++;
            }
            if (!digits()) {
                throw expected("a digit");
            }
        }
        return new Json.Number(text.substring(begin, position));
    }

    private boolean digits() {
        int begin = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        return position > begin;
    }

    // ---- strings ----

    private String string() throws SyntaxException {
        position++;
        var result = new StringBuilder();
        int copied = position;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '"') {
                result.append(text, copied, position++);
                return result.toString();
            }
            if (c < ' ') {
                throw expected("no bare control character in a string");
            }
            if (c == '\\') {
                result.append(text, copied, position++);
                result.append(escaped());
                copied = position;
            } else {
                position++;
            }
        }
        throw expected("a closing quotation mark");
    }

    private char escaped() throws SyntaxException {
        char c = peek();
        switch (c) {
            case '"', '\\', '/':
                break;
            case 'b':
                c = '\b';
                break;
            case 'f':
                c = '\f';
                break;
            case 'n':
                c = '\n';
                break;
            case 'r':
                c = '\r';
                break;
            case 't':
                c = '\t';
                break;
            case 'u':
                return unicode();
            default:
                throw expected("one of \"\\/bfnrtu behind a backslash");
        }
        position++;
        return c;
    }

    /** Half of a surrogate pair may stand alone, as RFC 8259 allows. */
    private char unicode() throws SyntaxException {
        position++;
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 0x80 ? Character.digit(peek(), HEX) : -1;
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            value = value * HEX + digit;
            position++;
        }
        return (char) value;
    }
}
