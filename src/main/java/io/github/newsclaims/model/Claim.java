package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * Something that the item states, with everybody on whose word it does.
 *
 * @param content where it stands, in order of the text
 * @param text the content's words
 * @param attributions who expresses it; none for a statement in the item's own voice, several where later text
 *     points back («Ранее об этом писало Politico»)
 * @param dates the dates mentioned in it
 */
public record Claim(List<Span> content, String text, List<Attribution> attributions, List<DateMention> dates)
        implements Serializable {

    /** Checks that nothing is missing, and copies the lists. */
    public Claim {
        content = List.copyOf(content);
        requireNonNull(text, "text is null");
        attributions = List.copyOf(attributions);
        dates = List.copyOf(dates);
    }
}
