package io.github.newsclaims.model;

import java.util.Locale;

/** Whose words a content is in. */
public enum Form {
    /** The source's own words: in quotation marks, or set off as speech. */
    DIRECT,
    /** The writer's words. */
    INDIRECT,
    /** The writer's words with quoted pieces inside. */
    MIXED;

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
