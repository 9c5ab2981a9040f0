package io.github.newsclaims.render;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What no claim lists of all that the item has.
 *
 * @param <T> what is listed
 */
final class Unlisted<T> {

    private final Set<T> listed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A claim lists these. */
    void list(Collection<T> parts) {
        listed.addAll(parts);
    }

    /** Those of all that no claim has listed. */
    List<T> in(List<T> all) {
        return all.stream().filter(part -> !listed.contains(part)).toList();
    }
}
