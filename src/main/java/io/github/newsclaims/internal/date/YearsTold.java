package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.date.Meaning.YearPart;
import io.github.newsclaims.internal.date.Meaning.YearPart.Kind;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The years that an item without a date of its own tells by saying a date twice: «17 мая» is the year's of «17 мая 2020 года»,
 * and «осень прошлого года» with «ноябрь 2018 года» beside it says that the item is from 2019. A month alone is no such
 * date: sales «in April» are compared with those «in April 2019».
 */
final class YearsTold {

    private static final int UNKNOWN = 0;

    /**
     * A date that had no value where it stands.
     *
     * @param index its place among the item's dates
     * @param meaning what it says
     * @param tense the tense of its clause
     */
    private record Open(int index, Meaning meaning, Tense tense) {
    }

    /**
     * Some months of a year.
     *
     * @param months the months as bits
     * @param year the year, or how many years from the item's
     */
    private record Months(int months, int year) {

        /** Whether all months of one are months of the other, whatever their years. */
        boolean coincides(Months other) {
            int common = months & other.months;
            return common == months || common == other.months;
        }
    }

    private final List<Open> open = new ArrayList<>();
    /** The days and months that are said with a year, without it; the year is unknown where they are said with several. */
    private final Map<Meaning, Integer> years = new HashMap<>();
    private final Set<Months> absolute = new HashSet<>();
    private final Set<Months> relative = new HashSet<>();

    /**
     * Takes the next date of the item.
     *
     * @param index its place among the item's dates
     * @param meaning what it says
     * @param tense the tense of its clause
     * @param value the value that it has where it stands
     */
    void add(int index, Meaning meaning, Tense tense, DateValue value) {
        var year = meaning.year();
        int months = months(meaning);
        if (value instanceof DateValue.Unresolved) {
            open.add(new Open(index, meaning, tense));
            if (year.kind() == Kind.RELATIVE && months != 0) {
                relative.add(new Months(months, year.value()));
            }
        } else if (year.kind() == Kind.NUMBER) {
            if (!(meaning instanceof Meaning.Month)) {
                years.merge(meaning.inYear(YearPart.NONE), year.value(), (one, other) -> one.equals(other) ? one : UNKNOWN);
            }
            if (months != 0) {
                absolute.add(new Months(months, year.value()));
            }
        }
    }

    /**
     * Gives values to the dates that had none, as far as others of the item fix their years.
     *
     * @param dates the item's dates, in the order in which they were added; changed in place
     */
    void settle(List<DateMention> dates) {
        if (open.isEmpty() || years.isEmpty() && absolute.isEmpty()) {
            return;
        }
        int own = yearOfTheItem();
        for (var date : open) {
            int year = yearOf(date.meaning(), own);
            if (year != UNKNOWN) {
                var mention = dates.get(date.index());
                var value = new Resolver(Context.undated(), date.tense()).value(date.meaning().inYear(new YearPart(Kind.NUMBER, year)));
                dates.set(date.index(), new DateMention(mention.span(), mention.text(), value));
            }
        }
    }

    private int yearOf(Meaning meaning, int own) {
        return switch (meaning.year().kind()) {
            case NONE -> {
                int year = years.getOrDefault(meaning, UNKNOWN);
                yield year == UNKNOWN ? own : year;
            }
            case RELATIVE -> own == UNKNOWN ? UNKNOWN : own + meaning.year().value();
            case NUMBER, SAME -> UNKNOWN;
        };
    }

    /** The only year that the relative dates leave; unknown if there is none or several. */
    private int yearOfTheItem() {
        var own = new HashSet<Integer>();
        for (var one : relative) {
            for (var other : absolute) {
                if (one.coincides(other)) {
                    own.add(other.year - one.year);
                }
            }
        }
        return own.size() == 1 ? own.iterator().next() : UNKNOWN;
    }

    /** The months of a date as bits; none of a year, or of a winter, which lies in two. */
    private static int months(Meaning meaning) {
        if (meaning instanceof Meaning.Day day) {
            return 1 << day.month();
        } else if (meaning instanceof Meaning.Timed timed) {
            return months(timed.day());
        } else if (meaning instanceof Meaning.Month month) {
            return 1 << month.month();
        } else if (meaning instanceof Meaning.Months several) {
            return (1 << several.length()) - 1 << several.first();
        } else if (meaning instanceof Meaning.Season season && season.season() != CalendarWords.WINTER) {
            return 0b111 << season.season() * 3;
        }
        return 0;
    }
}
