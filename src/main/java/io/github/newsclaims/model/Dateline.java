package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Place, date and agency in front of the first paragraph: «ЛОНДОН, 9 августа. /ТАСС/.»
 *
 * @param span where it stands
 * @param text the dateline as it stands there
 * @param place the place in the nominative and in ordinary letter case («Москва»); empty if none is given
 * @param date the ISO 8601 value of its date; empty if it has none or the year cannot be told
 * @param agency the canonical name of the agency («ТАСС»); empty if none is given
 */
public record Dateline(Span span, String text, String place, String date, String agency) implements Serializable {

    /** Checks that nothing is missing. */
    public Dateline {
        requireNonNull(span, "span is null");
        requireNonNull(text, "text is null");
        requireNonNull(place, "place is null");
        requireNonNull(date, "date is null");
        requireNonNull(agency, "agency is null");
    }
}
