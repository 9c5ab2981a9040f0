package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.date.Meaning.YearPart;
import io.github.newsclaims.internal.date.Meaning.YearPart.Kind;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The years that an item without a date of its own tells by saying a date twice: «17 мая» is the year's of «17 мая 2020 года»,
 * and «осень прошлого года» with «ноябрь 2018 года» beside it says that the item is from 2019. A month alone is no such
 * date: sales «in April» are compared with those «in April 2019».
 */
final class YearsTold {

    /**
     * A date that had no value where it stands.
     *
     * @param index its place among the item's dates
     * @param meaning what it says
     * @param tense the tense of its clause
     */
    private record Open(int index, Meaning meaning, Tense tense) {
    }

    private final List<Meaning> told = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /**
     * Takes the next date of the item.
     *
     * @param index its place among the item's dates
     * @param meaning what it says
     * @param tense the tense of its clause
     * @param value the value that it has where it stands
     */
    void add(int index, Meaning meaning, Tense tense, DateValue value) {
        if (value instanceof DateValue.Unresolved) {
            open.add(new Open(index, meaning, tense));
        } else if (meaning.year().kind() == Kind.NUMBER) {
            told.add(meaning);
        }
    }

    /**
     * Gives values to the dates that had none, as far as others of the item fix their years.
     *
     * @param dates the item's dates, in the order in which they were added; changed in place
     */
    void settle(List<DateMention> dates) {
        if (open.isEmpty() || told.isEmpty()) {
            return;
        }
        var own = yearOfTheItem();
        for (var date : open) {
            yearOf(date.meaning(), own).ifPresent(year -> {
                var value = new Resolver(Context.undated(), date.tense()).value(date.meaning().inYear(new YearPart(Kind.NUMBER, year)));
                var mention = dates.get(date.index());
                dates.set(date.index(), new DateMention(mention.span(), mention.text(), value));
            });
        }
    }

    private Optional<Integer> yearOf(Meaning meaning, Optional<Integer> own) {
        return switch (meaning.year().kind()) {
            case NONE -> saidAgain(meaning).or(() -> own);
            case RELATIVE -> own.map(year -> year + meaning.year().value());
            case NUMBER, SAME -> Optional.empty();
        };
    }

    /** The year of the same days where they are said with one. */
    private Optional<Integer> saidAgain(Meaning meaning) {
        if (meaning instanceof Meaning.Month) {
            return Optional.empty();
        }
        return only(told.stream().filter(full -> meaning.inYear(full.year()).equals(full)).map(full -> full.year().value()).toList());
    }

    private Optional<Integer> yearOfTheItem() {
        return only(open.stream().map(Open::meaning).filter(meaning -> meaning.year().kind() == Kind.RELATIVE)
                .flatMap(relative -> told.stream().filter(full -> isWithin(full, relative) || isWithin(relative, full))
                        .map(full -> full.year().value() - relative.year().value()))
                .toList());
    }

    /** Whether all months of one date are months of the other, whatever their years. */
    private static boolean isWithin(Meaning inner, Meaning outer) {
        int months = months(inner);
        return months != 0 && (months & ~months(outer)) == 0;
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

    /** The year that all agree on. */
    private static Optional<Integer> only(List<Integer> years) {
        return years.stream().distinct().count() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
