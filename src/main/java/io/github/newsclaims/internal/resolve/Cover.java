package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.model.Span;
import java.util.Map;
import java.util.TreeMap;

/** A set of spans that answers quickly whether one of them holds another. */
final class Cover {

    /** Begin to the farthest end of any span that begins there or before. */
    private final TreeMap<Integer, Integer> farthest = new TreeMap<>();

    void add(Span span) {
        var before = farthest.floorEntry(span.begin());
        if (before != null && before.getValue() >= span.end()) {
            return;
        }
        farthest.put(span.begin(), span.end());
        for (Map.Entry<Integer, Integer> next = farthest.higherEntry(span.begin()); next != null && next.getValue() <= span.end();
                next = farthest.higherEntry(span.begin())) {
            farthest.remove(next.getKey());
        }
    }

    /** Whether one span holds all of another. */
    boolean contains(Span span) {
        var before = farthest.floorEntry(span.begin());
        return before != null && before.getValue() >= span.end();
    }

    /** Whether one span shares text with another. */
    boolean overlaps(Span span) {
        var before = farthest.lowerEntry(span.end());
        return before != null && before.getValue() > span.begin();
    }
}
