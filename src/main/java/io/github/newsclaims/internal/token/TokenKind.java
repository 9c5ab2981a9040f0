package io.github.newsclaims.internal.token;

/** What a token is. */
public enum TokenKind {
    /** Letters, with inner hyphens, apostrophes, dots and digits: «спец-посланник», «Lenta.ru», «COVID-19». */
    WORD,
    /** Digits, with inner separators: «2025», «7,5», «14:30», «09.08.2019», «27-го». */
    NUMBER,
    /** An opening quotation mark whose partner is known. */
    OPEN_QUOTE,
    /** A closing quotation mark whose partner is known. */
    CLOSE_QUOTE,
    /** An opening bracket of any shape whose partner is known. */
    OPEN_BRACKET,
    /** A closing bracket whose partner is known. */
    CLOSE_BRACKET,
    /** A dash between spaces, whatever its length. */
    DASH,
    /** A comma. */
    COMMA,
    /** A colon. */
    COLON,
    /** A semicolon. */
    SEMICOLON,
    /** A full stop, exclamation mark, question mark, or a run of them. */
    STOP,
    /** Anything else, one character: percent signs, slashes, marks without a partner. */
    SYMBOL
}
