package io.github.newsclaims.internal;

/**
 * What bounds the work that a text can ask for, however it is made. What goes beyond is not refused but read more
 * coarsely; {@code NewsParser.Builder} says how.
 *
 * @param sentence how many words and marks a sentence may have
 * @param nesting how many quotation marks and brackets may be open at once
 * @param attributions how many attributions a sentence may have
 */
public record Limits(int sentence, int nesting, int attributions) {

    /** More than people write. */
    public static final Limits DEFAULT = new Limits(1000, 32, 16);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        positive(sentence);
        positive(nesting);
        positive(attributions);
    }

    /**
     * Checks a limit.
     *
     * @param limit the limit
     * @return the limit
     * @throws IllegalArgumentException if it is not positive
     */
    public static int positive(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit must be positive: " + limit);
        }
        return limit;
    }
}
