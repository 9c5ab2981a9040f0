package io.github.newsclaims.internal.date;

/** When, seen from the item's date, what a clause tells of happens. */
enum Tense {
    PAST, PRESENT, FUTURE,
    /** The clause has no verb that tells. */
    UNKNOWN
}
