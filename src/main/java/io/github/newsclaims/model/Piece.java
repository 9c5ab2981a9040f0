package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A piece of an item as the caller had it before the pieces were joined to one text. A text that came whole is one
 * piece, a {@link PieceKind#BODY}.
 *
 * @param kind what the caller says it is
 * @param index which piece of its kind it is, in the order in which the caller gave them, from 0; empty ones count
 * @param span where it stands in the item's text, with the white space that it came with
 */
public record Piece(PieceKind kind, int index, Span span) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if {@code index} is negative
     */
    public Piece {
        requireNonNull(kind, "kind is null");
        if (index < 0) {
            throw new IllegalArgumentException("the index of a piece must not be negative: " + index);
        }
        requireNonNull(span, "span is null");
    }

    /**
     * Counts a span in this piece's own text instead of the item's.
     *
     * @param inItem a span of the item's text
     * @return the part of it that lies in this piece, in UTF-16 code units from the piece's first
     * @throws IllegalArgumentException if no part of it lies in this piece
     */
    public Span within(Span inItem) {
        if (inItem.end() < span.begin() || inItem.begin() > span.end()
                || inItem.length() > 0 && !inItem.overlaps(span)) {
            throw new IllegalArgumentException(inItem + " does not lie in the piece at " + span
                    + "; NewsItem.pieceOf(…) tells which piece it lies in");
        }
        int begin = Math.max(inItem.begin(), span.begin());
        int end = Math.min(inItem.end(), span.end());
        return new Span(begin - span.begin(), end - span.begin());
    }
}
