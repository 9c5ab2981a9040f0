package io.github.newsclaims.internal.cli;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tells a person how far long work has come, on one line that is drawn again and again: {@code 12,345 items, 1,350 a
 * second, 34 %, 1:05 left}. Short work is left alone.
 */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long FIRST_AFTER = SECOND;
    private static final long NEXT_AFTER = SECOND / 5;
    /** How fast it goes is measured over the last while, since it begins slowly. */
    private static final long WINDOW = 15 * SECOND;
    private static final long ESTIMATE_AFTER = 3 * SECOND;
    private static final String CLEAR = "\r\u001b[K";
    private static final int MINUTE = 60;

    private final PrintStream err;
    private final BooleanSupplier isWatched;
    private final LongSupplier clock;
    private final Supplier<OptionalLong> size;
    private final long start;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long due;
    private volatile long items;
    private long failed;
    private long bytes;
    private long skipped;
    private boolean shown;
    private boolean drawn;
    private boolean asked;
    private boolean watched;
    private OptionalLong total = OptionalLong.empty();

    /** How much was done at a time. */
    private record Mark(long time, long items, long bytes) {
    }

    /**
     * Starts the clock.
     *
     * @param err where the line goes
     * @param isWatched whether a person looks there; asked once, when there is something to show
     * @param clock the time in nanoseconds
     * @param size how many bytes there are to read, empty if that is not known; asked once, if somebody looks
     */
    Progress(PrintStream err, BooleanSupplier isWatched, LongSupplier clock, Supplier<OptionalLong> size) {
        this.err = err;
        this.isWatched = isWatched;
        this.clock = clock;
        this.size = size;
        this.start = clock.getAsLong();
        this.due = start + FIRST_AFTER;
        marks.add(new Mark(start, 0, 0));
    }

    /** Counts bytes of input that an earlier run has done: they say nothing of how fast this one is. */
    void skip(long length) {
        skipped += length;
    }

    /**
     * Counts an item.
     *
     * @param length how many bytes of input it was
     * @param success whether it could be parsed
     */
    void done(long length, boolean success) {
        items++;
        failed += success ? 0 : 1;
        bytes += length;
        long now = clock.getAsLong();
        if (now - due >= 0 && isWatched()) {
            while (marks.size() > 1 && now - marks.peek().time > WINDOW) {
                marks.remove();
            }
            err.print(CLEAR + line(now, marks.peek()));
            marks.add(new Mark(now, items, bytes));
            err.flush();
            shown = true;
            drawn = true;
            due = now + NEXT_AFTER;
        }
    }

    private boolean isWatched() {
        if (!asked) {
            asked = true;
            watched = isWatched.getAsBoolean();
            total = watched ? size.get() : OptionalLong.empty();
        }
        return watched;
    }

    /** How many items were done. */
    long items() {
        return items;
    }

    /** Takes the line away, so that a message has a line of its own. */
    void clear() {
        if (drawn) {
            err.print(CLEAR);
            err.flush();
            drawn = false;
        }
    }

    /** Puts a summary into the place of the line, if there was one. */
    void end() {
        clear();
        if (shown) {
            long elapsed = clock.getAsLong() - start;
            err.println("newsclaims: " + count() + " in " + duration(elapsed / SECOND) + ", " + rate(items, elapsed));
            shown = false;
        }
    }

    private String line(long now, Mark from) {
        long elapsed = now - from.time;
        String line = count() + ", " + rate(items - from.items, elapsed);
        long read = skipped + bytes;
        if (total.isEmpty() || read > total.getAsLong() || bytes == from.bytes) {
            return line;
        }
        line += String.format(Locale.ROOT, ", %d %%", read * 100 / total.getAsLong());
        if (now - start < ESTIMATE_AFTER) {
            return line;
        }
        double rest = (double) elapsed / SECOND * (total.getAsLong() - read) / (bytes - from.bytes);
        return line + ", " + duration(Math.round(rest)) + " left";
    }

    private String count() {
        return String.format(Locale.ROOT, "%,d item%s", items, items == 1 ? "" : "s")
                + (failed == 0 ? "" : String.format(Locale.ROOT, " (%,d failed)", failed));
    }

    private static String rate(long items, long elapsed) {
        double rate = items / Math.max((double) elapsed / SECOND, 0.001);
        return String.format(Locale.ROOT, rate < 10 ? "%.1f a second" : "%,.0f a second", rate);
    }

    private static String duration(long seconds) {
        long minutes = seconds / MINUTE;
        return minutes < MINUTE ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
    }
}
