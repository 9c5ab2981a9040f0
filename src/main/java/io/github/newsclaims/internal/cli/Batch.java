package io.github.newsclaims.internal.cli;

import io.github.newsclaims.NewsInput;
import java.util.Map;

/** Reads a line of a batch, {@code {"id", "published", "publisher", "headline", "lead", "caption", "text"}}. */
final class Batch {

    private Batch() {
    }

    /** A line that is no item; the message says why and where. */
    static final class BadLineException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;

        BadLineException(String message, int column) {
            super(message);
            this.column = column;
        }

        /** Where, in UTF-16 code units from 1. */
        int column() {
            return column;
        }
    }

    /**
     * Reads a line.
     *
     * @param line the line
     * @param defaultId the id of an item that gives none
     * @return the item's pieces, without those that are absent or {@code null}
     * @throws BadLineException if the line is no JSON object, or has no text
     */
    static NewsInput read(String line, String defaultId) throws BadLineException {
        Map<String, Json> members;
        try {
            members = JsonReader.object(line);
        } catch (JsonReader.SyntaxException e) {
            throw new BadLineException("not JSON: " + e.getMessage(), e.column());
        }
        String body = string(members, "text");
        if (!(members.get("text") instanceof Json.Text)) {
            throw new BadLineException("\"text\" is missing", 1);
        }
        String id = members.get("id") instanceof Json.Number number ? number.digits() : string(members, "id");
        return NewsInput.builder().id(id.isEmpty() ? defaultId : id).published(string(members, "published"))
                .publisher(string(members, "publisher")).headline(string(members, "headline"))
                .lead(string(members, "lead")).caption(string(members, "caption")).body(body).build();
    }

    private static String string(Map<String, Json> members, String key) throws BadLineException {
        var value = members.getOrDefault(key, Json.Other.NULL);
        if (value instanceof Json.Text text) {
            return text.value();
        }
        if (value.equals(Json.Other.NULL)) {
            return "";
        }
        throw new BadLineException("\"" + key + "\" must be a string but is " + value.noun(), 1);
    }
}
