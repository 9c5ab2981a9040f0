package io.github.newsclaims;

import static java.util.Objects.requireNonNull;

/**
 * A news item in the pieces that a scraper has.
 *
 * @param id the name that the caller knows the item by; may be empty
 * @param published day of publication as {@code YYYY-MM-DD}; empty if not known
 * @param headline the title; empty if there is none
 * @param body the text below the title
 */
public record NewsInput(String id, String published, String headline, String body) {

    /** Checks that nothing is missing. */
    public NewsInput {
        requireNonNull(id, "id is null");
        requireNonNull(published, "published is null");
        requireNonNull(headline, "headline is null");
        requireNonNull(body, "body is null");
    }

    /**
     * The text that is parsed, and that all spans count in: the headline, an empty line, the body.
     *
     * @return the text
     */
    public String text() {
        return headline.isEmpty() ? body : headline + "\n\n" + body;
    }
}
