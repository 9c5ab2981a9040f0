package io.github.newsclaims.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A stretch of an item's text, half open: {@code [begin, end)} in UTF-16 code units.
 *
 * @param begin offset of the first code unit
 * @param end offset behind the last code unit
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or behind {@code end}
     */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /**
     * The number of code units covered.
     *
     * @return {@code end - begin}
     */
    public int length() {
        return end - begin;
    }

    /**
     * Whether an offset lies inside.
     *
     * @param offset an offset in UTF-16 code units
     * @return true from {@code begin} up to, and without, {@code end}
     */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /**
     * Whether another span lies wholly inside this one.
     *
     * @param other the span that may be inside
     * @return true if no part of {@code other} is outside
     */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /**
     * Whether the two spans share at least one code unit.
     *
     * @param other another span
     * @return true if they share text
     */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /**
     * The text that this span covers.
     *
     * @param text the text that the offsets count in
     * @return the covered part
     * @throws IndexOutOfBoundsException if the span does not lie in {@code text}
     */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Orders by beginning, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + begin + ", " + end + ")";
    }
}
