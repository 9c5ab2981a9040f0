package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.date.Meaning.Unit;
import io.github.newsclaims.internal.date.Meaning.YearPart;
import io.github.newsclaims.model.DateValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** Asks the calendar: from what an expression says to the value it has in an item. */
final class Resolver {

    private static final DateValue UNRESOLVED = new DateValue.Unresolved();
    private static final int HALF_A_YEAR = 183;
    private static final int A_SEASON = 92;
    private static final int SHORTEST_MONTH = 28;
    /** A season is stood for by its month: January, April, July or October. */
    private static final int SEASON_STEP = 3;

    private final Context context;
    private final Tense tense;

    /**
     * @param context what the item's dates count from
     * @param tense the tense of the clause that the expression stands in
     */
    Resolver(Context context, Tense tense) {
        this.context = context;
        this.tense = tense;
    }

    /**
     * The value of an expression.
     *
     * @param meaning what it says
     * @return its value; unresolved where the item does not tell, or where no calendar has such a day
     */
    DateValue value(Meaning meaning) {
        try {
            return resolve(meaning);
        } catch (DateTimeException | ArithmeticException e) {
            // 30 февраля, or a year that no calendar counts
            return UNRESOLVED;
        }
    }

    private DateValue resolve(Meaning meaning) {
        if (meaning instanceof Meaning.Day day) {
            return day(day);
        } else if (meaning instanceof Meaning.Timed timed) {
            return resolve(timed.day()) instanceof DateValue.Day day
                    ? new DateValue.Time(day.date().atStartOfDay().plusMinutes(timed.minutes())) : UNRESOLVED;
        } else if (meaning instanceof Meaning.Month month) {
            return ofYear(monthYear(month.year(), month.month()), year -> new DateValue.Month(YearMonth.of(year, month.month())));
        } else if (meaning instanceof Meaning.Year year) {
            return ofYear(givenYear(year.year()), DateValue.Year::new);
        } else if (meaning instanceof Meaning.Season season) {
            return ofYear(seasonYear(season), year -> new DateValue.Season(year, CalendarWords.SEASONS.get(season.season())));
        } else if (meaning instanceof Meaning.Decade decade) {
            return new DateValue.Decade(decade.firstYear());
        } else if (meaning instanceof Meaning.Months months) {
            return ofYear(monthYear(months.year(), Math.min(12, months.first())), year -> months(year, months));
        } else if (meaning instanceof Meaning.Range range) {
            return range(range);
        } else if (meaning instanceof Meaning.Weekday weekday) {
            return context.reference().<DateValue>map(today -> new DateValue.Day(weekday(weekday, today))).orElse(UNRESOLVED);
        } else if (meaning instanceof Meaning.Weekend weekend) {
            return context.reference().map(today -> weekend(weekend, today)).orElse(UNRESOLVED);
        } else if (meaning instanceof Meaning.Distance distance) {
            return anchor(distance).map(day -> distance(day, distance)).orElse(UNRESOLVED);
        }
        return UNRESOLVED;
    }

    private static DateValue ofYear(Optional<Integer> year, IntFunction<DateValue> value) {
        return year.isPresent() ? value.apply(year.get()) : UNRESOLVED;
    }

    private static DateValue months(int year, Meaning.Months months) {
        var first = YearMonth.of(year, months.first());
        return new DateValue.Interval(new DateValue.Month(first), new DateValue.Month(first.plusMonths(months.length() - 1L)));
    }

    // ---- which year

    private Optional<Integer> givenYear(YearPart year) {
        return switch (year.kind()) {
            case NUMBER -> Optional.of(year.value());
            case RELATIVE -> context.reference().map(today -> today.getYear() + year.value());
            case SAME -> context.lastYear();
            case NONE -> Optional.empty();
        };
    }

    private DateValue day(Meaning.Day day) {
        var year = day.year().isGiven() ? givenYear(day.year())
                : yearOf(day.month(), day.day());
        return ofYear(year, number -> new DateValue.Day(LocalDate.of(number, day.month(), day.day())));
    }

    private Optional<Integer> monthYear(YearPart year, int month) {
        return year.isGiven() ? givenYear(year)
                : context.reference().or(context::lastDay).flatMap(today -> yearOf(month, today.getDayOfMonth()));
    }

    /** The year of a day without one: by the item's date; in an item without a date, by the day that the story told last. */
    private Optional<Integer> yearOf(int month, int day) {
        int any = Math.min(day, SHORTEST_MONTH);
        return context.reference().map(today -> nearest(today, LocalDate.of(today.getYear(), month, any)))
                .or(() -> context.lastDay().flatMap(told -> closest(told, LocalDate.of(told.getYear(), month, any))));
    }

    /** What lies a season or more from the day that the story told may be any year's. */
    private static Optional<Integer> closest(LocalDate told, LocalDate inThatYear) {
        long ahead = ChronoUnit.DAYS.between(told, inThatYear);
        var day = ahead > HALF_A_YEAR ? inThatYear.minusYears(1) : ahead < -HALF_A_YEAR ? inThatYear.plusYears(1) : inThatYear;
        return Math.abs(ChronoUnit.DAYS.between(told, day)) <= A_SEASON ? Optional.of(day.getYear()) : Optional.empty();
    }

    /** A winter is counted to the year in which the item tells of it, whichever end of it that is. */
    private Optional<Integer> seasonYear(Meaning.Season season) {
        if (season.season() == CalendarWords.WINTER && !season.year().isGiven()) {
            return context.reference().map(LocalDate::getYear);
        }
        return monthYear(season.year(), 1 + season.season() * SEASON_STEP);
    }

    /**
     * The year of a day that is said without one. Most lie in the item's own year; one that would then be long past
     * for a clause about the future, or far ahead for one about the past, lies in the next or the last.
     */
    private int nearest(LocalDate today, LocalDate inThisYear) {
        long ahead = ChronoUnit.DAYS.between(today, inThisYear);
        boolean lastYear = switch (tense) {
            case PAST -> ahead > 60;
            case FUTURE -> false;
            default -> ahead > 240;
        };
        boolean nextYear = switch (tense) {
            case PAST -> false;
            case FUTURE -> ahead < -60;
            default -> ahead < -260;
        };
        return lastYear ? today.getYear() - 1 : nextYear ? today.getYear() + 1 : today.getYear();
    }

    // ---- weeks

    private LocalDate weekday(Meaning.Weekday weekday, LocalDate today) {
        var day = DayOfWeek.of(weekday.day());
        return switch (weekday.which()) {
            case THIS -> today.with(day);
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case NEXT -> today.plusWeeks(1).with(day);
            case NEAREST -> today.with(TemporalAdjusters.next(day));
            case ANY -> tense == Tense.FUTURE ? today.with(TemporalAdjusters.next(day)) : today.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private DateValue weekend(Meaning.Weekend weekend, LocalDate today) {
        var thisSaturday = today.with(DayOfWeek.SATURDAY);
        boolean begun = !today.isBefore(thisSaturday);
        var saturday = switch (weekend.which()) {
            case LAST -> thisSaturday.minusWeeks(1);
            case NEXT -> thisSaturday.plusWeeks(1);
            case NEAREST -> begun ? thisSaturday.plusWeeks(1) : thisSaturday;
            case THIS -> thisSaturday;
            case ANY -> tense == Tense.PAST && !begun ? thisSaturday.minusWeeks(1) : thisSaturday;
        };
        return new DateValue.Interval(new DateValue.Day(saturday), new DateValue.Day(saturday.plusDays(1)));
    }

    // ---- distances

    private Optional<LocalDate> anchor(Meaning.Distance distance) {
        return switch (distance.anchor()) {
            case ITEM -> context.reference();
            case TEXT -> context.lastDay();
            case TEXT_OR_ITEM -> context.reference().isEmpty() || context.lastDay().isPresent() && distance.unit() == Unit.DAY
                    ? context.lastDay() : context.reference();
            case TENSE -> tense == Tense.PAST ? context.lastDay() : context.reference();
        };
    }

    private static DateValue distance(LocalDate from, Meaning.Distance distance) {
        return switch (distance.unit()) {
            case DAY -> new DateValue.Day(from.plusDays(distance.amount()));
            case WEEK -> week(from.plusWeeks(distance.amount()));
            case MONTH -> new DateValue.Month(YearMonth.from(from).plusMonths(distance.amount()));
            case YEAR -> new DateValue.Year(from.plusYears(distance.amount()).getYear());
        };
    }

    private static DateValue week(LocalDate day) {
        return new DateValue.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    // ---- ranges

    private DateValue range(Meaning.Range range) {
        var from = range.from();
        var to = range.to();
        if (!from.year().isGiven() && to.year().isGiven()) {
            return ordered(value(from.inYear(to.year())), value(to), from, to);
        }
        var first = value(from);
        var last = !to.year().isGiven() && from.year().isGiven() ? value(to.inYear(from.year())) : value(to);
        return ordered(first, last, from, to);
    }

    /** A range that would run backwards crosses a new year or a Sunday. */
    private DateValue ordered(DateValue first, DateValue last, Meaning from, Meaning to) {
        if (first instanceof DateValue.Unresolved || last instanceof DateValue.Unresolved) {
            return UNRESOLVED;
        }
        if (first instanceof DateValue.Day a && last instanceof DateValue.Day b && a.date().isAfter(b.date())) {
            if (from instanceof Meaning.Weekday) {
                return tense == Tense.FUTURE ? new DateValue.Interval(first, new DateValue.Day(b.date().plusWeeks(1)))
                        : new DateValue.Interval(new DateValue.Day(a.date().minusWeeks(1)), last);
            }
            return to.year().isGiven() && !from.year().isGiven() ? new DateValue.Interval(new DateValue.Day(a.date().minusYears(1)), last)
                    : new DateValue.Interval(first, new DateValue.Day(b.date().plusYears(1)));
        }
        if (first instanceof DateValue.Month a && last instanceof DateValue.Month b && a.month().isAfter(b.month())) {
            return to.year().isGiven() && !from.year().isGiven() ? new DateValue.Interval(new DateValue.Month(a.month().minusYears(1)), last)
                    : new DateValue.Interval(first, new DateValue.Month(b.month().plusYears(1)));
        }
        return new DateValue.Interval(first, last);
    }
}
