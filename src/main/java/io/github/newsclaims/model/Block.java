package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A part of the item's layout.
 *
 * @param kind what it is
 * @param span where it stands, without surrounding white space
 */
public record Block(BlockKind kind, Span span) implements Serializable {

    /** Checks that nothing is missing. */
    public Block {
        requireNonNull(kind, "kind is null");
        requireNonNull(span, "span is null");
    }
}
