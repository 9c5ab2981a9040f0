package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.model.Span;
import java.util.Arrays;

/** A set of spans that answers quickly whether one of them holds another. */
final class Cover {

    /** Where the spans begin and end that no other one holds, in order of the text. */
    private int[] begins = new int[8];
    private int[] ends = new int[8];
    private int size;

    void add(Span span) {
        if (contains(span)) {
            return;
        }
        int from = before(span.begin());
        int to = from;
        while (to < size && ends[to] <= span.end()) {
            to++;
        }
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(begins, to, begins, from + 1, size - to);
        System.arraycopy(ends, to, ends, from + 1, size - to);
        begins[from] = span.begin();
        ends[from] = span.end();
        size += from + 1 - to;
    }

    /** Whether one span holds all of another. */
    boolean contains(Span span) {
        int last = before(span.begin() + 1) - 1;
        return last >= 0 && ends[last] >= span.end();
    }

    /** Whether one span shares text with another. */
    boolean overlaps(Span span) {
        int last = before(span.end()) - 1;
        return last >= 0 && ends[last] > span.begin();
    }

    /** How many spans begin before an offset. */
    private int before(int offset) {
        int found = Arrays.binarySearch(begins, 0, size, offset);
        return found < 0 ? -found - 1 : found;
    }
}
