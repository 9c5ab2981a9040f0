package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Something about the item that its reader should know: a date that does not exist, for example. The rest of the
 * item is parsed all the same.
 *
 * @param span where it was found; {@code [0, 0)} if it is not in the text
 * @param message what is wrong and what was done about it, in English
 */
public record Finding(Span span, String message) implements Serializable {

    /** Checks that nothing is missing. */
    public Finding {
        requireNonNull(span, "span is null");
        requireNonNull(message, "message is null");
    }
}
