package io.github.newsclaims.model;

import java.util.Locale;

/** What the caller says a piece of an item is. */
public enum PieceKind {
    /** The title. */
    HEADLINE,
    /** The summary between title and body. */
    LEAD,
    /** The text below a picture, with or without the credit. */
    CAPTION,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** Text whose layout the caller leaves to be found out: a body in one string, or a whole item. */
    BODY;

    private final String label = name().toLowerCase(Locale.ROOT);

    /**
     * The name used in output.
     *
     * @return the lower-case English term
     */
    public String label() {
        return label;
    }
}
