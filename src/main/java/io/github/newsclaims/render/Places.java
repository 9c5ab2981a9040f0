package io.github.newsclaims.render;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where the parts of an item stand in one of its lists. By identity, so that a long item does not compare every part
 * with every other; a part that is not found so, a copy, is compared.
 *
 * @param <T> what the list holds
 */
final class Places<T> {

    private final List<? extends T> listed;
    private final Map<Object, Integer> places = new IdentityHashMap<>();
    /** Filled when a copy is looked for first. */
    private final Map<Object, Integer> equals = new HashMap<>();

    Places(List<? extends T> listed) {
        this.listed = listed;
        for (int i = 0; i < listed.size(); i++) {
            places.putIfAbsent(listed.get(i), i);
        }
    }

    /** The place of a part in the list, from 0; empty if neither it nor an equal one is there. */
    OptionalInt find(T part) {
        var place = places.get(part);
        if (place != null) {
            return OptionalInt.of(place);
        }
        if (equals.isEmpty()) {
            for (int i = 0; i < listed.size(); i++) {
                equals.putIfAbsent(listed.get(i), i);
            }
        }
        var equal = equals.get(part);
        return equal == null ? OptionalInt.empty() : OptionalInt.of(equal);
    }

    /**
     * The place of a part that has to be in the list.
     *
     * @throws IllegalArgumentException if it is not
     */
    int of(T part) {
        return find(part).orElseThrow(() -> new IllegalArgumentException(
                "a claim refers to something that the item does not list: " + part));
    }
}
