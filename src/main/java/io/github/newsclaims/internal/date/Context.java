package io.github.newsclaims.internal.date;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import java.time.LocalDate;
import java.util.Optional;

/** What an item's date expressions count from. Immutable; each date gives the next one its context. */
public final class Context {

    private static final Context UNDATED = new Context(null, null, null, null);
    /** Further in, a full date is one of the story's, not the item's. */
    private static final int OPENING = 24;

    // Each is null where it is not known.
    private final LocalDate published;
    /** For an item without a date of its own, the first full day that opens a sentence of the text: it stands in. */
    private final LocalDate fixed;
    private final LocalDate lastDay;
    private final Integer lastYear;

    private Context(LocalDate published, LocalDate fixed, LocalDate lastDay, Integer lastYear) {
        this.published = published;
        this.fixed = fixed;
        this.lastDay = lastDay;
        this.lastYear = lastYear;
    }

    /**
     * The context of an item's first sentence.
     *
     * @param published the item's own date
     * @return the context
     */
    public static Context of(LocalDate published) {
        return new Context(requireNonNull(published, "published is null"), null, null, null);
    }

    /**
     * The context of the first sentence of an item without a date.
     *
     * @return the context
     */
    public static Context undated() {
        return UNDATED;
    }

    /**
     * Whether the item has a date of its own.
     *
     * @return false where only the text's own words can place a date
     */
    boolean isDated() {
        return published != null;
    }

    /**
     * The day that relative and yearless dates count from.
     *
     * @return the item's date, or the one that the text has fixed
     */
    public Optional<LocalDate> reference() {
        return Optional.ofNullable(published != null ? published : fixed);
    }

    /**
     * The day that the text named last.
     *
     * @return the day; empty if it has named none
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * The year of the date that the text named last.
     *
     * @return the year; empty if it has named none
     */
    public Optional<Integer> lastYear() {
        return Optional.ofNullable(lastYear);
    }

    /**
     * The context of what stands behind a date.
     *
     * @param begin offset where the date's sentence begins
     * @param mention the date
     * @param saysYear whether the date says its year; only such a one places the item itself
     * @return the context with what the date fixes
     */
    public Context after(int begin, DateMention mention, boolean saysYear) {
        var value = mention.value();
        if (value instanceof DateValue.Year year) {
            return new Context(published, fixed, lastDay, year.year());
        } else if (value instanceof DateValue.Month month) {
            return new Context(published, fixed, lastDay, month.month().getYear());
        } else if (value instanceof DateValue.Day plain) {
            return after(begin, mention, plain.date(), saysYear);
        } else if (value instanceof DateValue.Time timed) {
            return after(begin, mention, timed.dateTime().toLocalDate(), saysYear);
        }
        return this;
    }

    private Context after(int begin, DateMention mention, LocalDate day, boolean saysYear) {
        boolean fixes = saysYear && reference().isEmpty() && mention.span().begin() - begin <= OPENING;
        return new Context(published, fixes ? day : fixed, day, day.getYear());
    }
}
