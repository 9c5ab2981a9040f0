package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.NounPhrase;
import java.util.ArrayList;
import java.util.List;

/** Outlets in the order in which a rule finds them, each once. */
final class Collected {

    private final List<SourceRef> found = new ArrayList<>(1);

    /** The outlets found so far. */
    List<SourceRef> all() {
        return found;
    }

    /** Adds the outlet that a noun phrase names. */
    void add(Clause clause, NounPhrase noun) {
        add(SourceRef.Words.unnamed(clause, noun));
    }

    /** Adds an outlet, unless it is there. */
    void add(SourceRef outlet) {
        var span = ((SourceRef.Words) outlet).span();
        if (found.stream().noneMatch(other -> other instanceof SourceRef.Words words && words.span().contains(span))) {
            found.add(outlet);
        }
    }
}
