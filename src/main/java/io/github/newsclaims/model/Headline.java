package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The title of an item.
 *
 * @param span where it stands
 * @param text the title as it stands there
 */
public record Headline(Span span, String text) implements Serializable {

    /** Checks that nothing is missing. */
    public Headline {
        requireNonNull(span, "span is null");
        requireNonNull(text, "text is null");
    }
}
