package io.github.newsclaims.model;

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
    PARAGRAPH
}
