package io.github.newsclaims.model;

import java.util.Locale;

/** What a block of a news item is. */
public enum BlockKind {
    /** The title. */
    HEADLINE,
    /** The summary between title and body. */
    LEAD,
    /** The text below a picture, with the credit. */
    CAPTION,
    /** Place, date and agency in front of the first paragraph: «МОСКВА, 10 авг — РИА Новости.» */
    DATELINE,
    /** Running text; also whatever could not be told. */
    PARAGRAPH;

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
