package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * A source's own words in an item, or the writer's words with quoted pieces inside.
 *
 * @param text the content's words, without the quotation marks around the whole; {@code " … "} stands where the item
 *     interrupts them
 * @param attribution who expresses them, in the form {@link Form#DIRECT} or {@link Form#MIXED}
 */
public record Quotation(String text, Attribution attribution) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the attribution is indirect, and so quotes nothing
     */
    public Quotation {
        requireNonNull(text, "text is null");
        requireNonNull(attribution, "attribution is null");
        if (attribution.form() == Form.INDIRECT) {
            throw new IllegalArgumentException("an indirect attribution quotes nothing: " + attribution);
        }
    }

    /**
     * Who is quoted.
     *
     * @return the attribution's source; {@link Source.Unknown} if nobody is named
     */
    public Source speaker() {
        return attribution.source().source();
    }

    /**
     * Where the words stand.
     *
     * @return the attribution's content, in order of the text
     */
    public List<Span> spans() {
        return attribution.content();
    }

    /**
     * Whether every word is the speaker's.
     *
     * @return true for {@link Form#DIRECT}, false for {@link Form#MIXED}
     */
    public boolean isVerbatim() {
        return attribution.form() == Form.DIRECT;
    }
}
