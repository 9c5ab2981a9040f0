package io.github.newsclaims.internal.date;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an item's date expressions count from. Immutable; each date gives the next one its context.
 *
 * @param published the item's own date, if it is known
 * @param fixed for an item without one, the first full day that opens a sentence of the text: it stands in
 * @param lastDay the day that the text named last
 */
public record Context(Optional<LocalDate> published, Optional<LocalDate> fixed, Optional<LocalDate> lastDay) {

    /** Further in, a full date is one of the story's, not the item's. */
    private static final int OPENING = 24;

    /** Checks that nothing is missing. */
    public Context {
        requireNonNull(published, "published is null");
        requireNonNull(fixed, "fixed is null");
        requireNonNull(lastDay, "lastDay is null");
    }

    /**
     * The context of an item's first sentence.
     *
     * @param published the item's own date
     * @return the context
     */
    public static Context of(LocalDate published) {
        return new Context(Optional.of(published), Optional.empty(), Optional.empty());
    }

    /**
     * The context of the first sentence of an item without a date.
     *
     * @return the context
     */
    public static Context undated() {
        return new Context(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The day that relative and yearless dates count from.
     *
     * @return the item's date, or the one that the text has fixed
     */
    public Optional<LocalDate> reference() {
        return published.isPresent() ? published : fixed;
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
        LocalDate day;
        if (mention.value() instanceof DateValue.Day plain) {
            day = plain.date();
        } else if (mention.value() instanceof DateValue.Time timed) {
            day = timed.dateTime().toLocalDate();
        } else {
            return this;
        }
        boolean fixes = saysYear && reference().isEmpty() && mention.span().begin() - begin <= OPENING;
        return new Context(published, fixes ? Optional.of(day) : fixed, Optional.of(day));
    }
}
