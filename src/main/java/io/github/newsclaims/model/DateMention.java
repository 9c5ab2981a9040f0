package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * An expression that a calendar can place.
 *
 * @param span where it stands, without a preposition
 * @param text the words as they stand there
 * @param value the day, month, year or interval that is meant; {@link DateValue.Unresolved} if the item does not tell
 */
public record DateMention(Span span, String text, DateValue value) implements Serializable {

    /** Checks that nothing is missing. */
    public DateMention {
        requireNonNull(span, "span is null");
        requireNonNull(text, "text is null");
        requireNonNull(value, "value is null");
    }
}
