package io.github.newsclaims.model;

import java.io.Serializable;
import java.util.List;

/**
 * Everything in an item that covers one offset of its text.
 *
 * @param offset the offset, in UTF-16 code units of the item's text
 * @param claims the claims whose content covers it, in order of the text
 * @param attributions the attributions whose cue, content, source, via or relay covers it, in order of their cues
 * @param sources the sources that are mentioned there
 * @param dates the dates that are mentioned there
 */
public record Coverage(int offset, List<Claim> claims, List<Attribution> attributions, List<Source> sources,
        List<DateMention> dates) implements Serializable {

    /** Copies the lists. */
    public Coverage {
        claims = List.copyOf(claims);
        attributions = List.copyOf(attributions);
        sources = List.copyOf(sources);
        dates = List.copyOf(dates);
    }

    /**
     * Whether nothing covers the offset.
     *
     * @return true if all lists are empty
     */
    public boolean isEmpty() {
        return claims.isEmpty() && attributions.isEmpty() && sources.isEmpty() && dates.isEmpty();
    }
}
