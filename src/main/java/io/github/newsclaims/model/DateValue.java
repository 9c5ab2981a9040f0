package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a date expression stands for. */
public sealed interface DateValue extends Serializable {

    /**
     * The ISO 8601 form, with the extended date-time format (EDTF) of the Library of Congress for decades and the
     * TIMEX3 form of seasons.
     *
     * @return for example {@code 2025-12-18}, {@code 2025-W51} or {@code 2025-12-20/2025-12-21}; empty if unresolved
     */
    String iso();

    /**
     * One day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements DateValue {
        /** Checks that nothing is missing. */
        public Day {
            requireNonNull(date, "date is null");
        }

        @Override
        public String iso() {
            return date.toString();
        }
    }

    /**
     * A day with a clock time.
     *
     * @param dateTime the day and the time, to the minute
     */
    record Time(LocalDateTime dateTime) implements DateValue {
        private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

        /** Cuts the time to the minute. */
        public Time {
            dateTime = requireNonNull(dateTime, "dateTime is null").truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public String iso() {
            return MINUTES.format(dateTime);
        }
    }

    /**
     * An ISO 8601 week, Monday to Sunday.
     *
     * @param year the week-based year
     * @param week the week, 1 to 53
     */
    record Week(int year, int week) implements DateValue {
        @Override
        public String iso() {
            return String.format(Locale.ROOT, "%04d-W%02d", year, week);
        }
    }

    /**
     * A calendar month.
     *
     * @param month the month
     */
    record Month(YearMonth month) implements DateValue {
        /** Checks that nothing is missing. */
        public Month {
            requireNonNull(month, "month is null");
        }

        @Override
        public String iso() {
            return month.toString();
        }
    }

    /**
     * A season of a year: {@code WI}, {@code SP}, {@code SU} or {@code FA}.
     *
     * @param year the year that the season is counted to
     * @param season the two letters of the season
     */
    record Season(int year, String season) implements DateValue {
        /** Checks that nothing is missing. */
        public Season {
            requireNonNull(season, "season is null");
        }

        @Override
        public String iso() {
            return String.format(Locale.ROOT, "%04d-%s", year, season);
        }
    }

    /**
     * A calendar year.
     *
     * @param year the year
     */
    record Year(int year) implements DateValue {
        @Override
        public String iso() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /**
     * Ten years.
     *
     * @param firstYear the first of them: 1990 for the nineties
     */
    record Decade(int firstYear) implements DateValue {
        @Override
        public String iso() {
            return String.format(Locale.ROOT, "%03dX", firstYear / 10);
        }
    }

    /**
     * From one value to another, both included.
     *
     * @param from the first
     * @param to the last
     */
    record Interval(DateValue from, DateValue to) implements DateValue {
        /** Checks that nothing is missing. */
        public Interval {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }

        @Override
        public String iso() {
            return from.iso() + "/" + to.iso();
        }
    }

    /** A date that the item does not let one place: «вчера» in an item without a date. */
    record Unresolved() implements DateValue {
        @Override
        public String iso() {
            return "";
        }
    }
}
