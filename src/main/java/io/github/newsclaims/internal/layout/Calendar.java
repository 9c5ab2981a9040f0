package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.lexicon.Lexicon;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The calendar as headers and datelines write it. */
final class Calendar {

    /** Genitive and nominative of each month; any beginning of at least three letters is an abbreviation of it. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("января", "январь"), List.of("февраля", "февраль"), List.of("марта", "март"),
            List.of("апреля", "апрель"), List.of("мая", "май"), List.of("июня", "июнь"),
            List.of("июля", "июль"), List.of("августа", "август"), List.of("сентября", "сентябрь"),
            List.of("октября", "октябрь"), List.of("ноября", "ноябрь"), List.of("декабря", "декабрь"));

    private static final List<String> WEEKDAYS = List.of("понедельник", "вторник", "среда", "четверг", "пятница",
            "суббота", "воскресенье");

    private static final int LONGEST = 11;
    private static final int SHORTEST_ABBREVIATION = 3;

    private Calendar() {
    }

    /**
     * The month that a word names.
     *
     * @param word the word in any letter case, without a full stop
     * @return 1 to 12; 0 if it names none
     */
    static int month(String word) {
        if (word.length() < SHORTEST_ABBREVIATION || word.length() > LONGEST) {
            return 0;
        }
        String folded = Lexicon.fold(word);
        for (int i = 0; i < MONTHS.size(); i++) {
            var forms = MONTHS.get(i);
            if (forms.contains(folded) || forms.get(0).startsWith(folded)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a word is a weekday in the nominative. */
    static boolean isWeekday(String word) {
        return word.length() <= LONGEST && WEEKDAYS.contains(Lexicon.fold(word));
    }

    /**
     * A day, if the calendar has it.
     *
     * @param year the year
     * @param month the month, from 1
     * @param day the day of the month, from 1
     * @return the day; empty for 30 February
     */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The day of a dateline that gives no year: of last, this and next year the one nearest to the item's own day.
     *
     * @param published the item's own day
     * @param month the month, from 1
     * @param day the day of the month, from 1
     * @return the day; empty if none of these years has it
     */
    static Optional<LocalDate> nearest(LocalDate published, int month, int day) {
        Optional<LocalDate> best = Optional.empty();
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            var candidate = day(year, month, day);
            if (candidate.isPresent() && (best.isEmpty()
                    || distance(candidate.get(), published) < distance(best.get(), published))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
