package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the words of a sentence their classes for the date grammar, run by run: a run is words that all can have a part
 * in dates, with at least one of the calendar among them. Used again for each sentence of an item.
 */
final class DateTokens {

    private final CharSequence text;
    private final List<DateToken> tokens = new ArrayList<>();
    private List<Word> words = List.of();
    /** Index of the first word that has not been looked at. */
    private int next;
    /** Index of the last token of the calendar in the run, or -1. */
    private int lastOfTheCalendar;

    DateTokens(CharSequence text) {
        this.text = text;
    }

    /** Begins a sentence. */
    void begin(List<Word> sentence) {
        words = sentence;
        next = 0;
    }

    /** The tokens of the run, the same list for all runs; a number that has no part in dates is {@code OTHER}. */
    List<DateToken> tokens() {
        return tokens;
    }

    /** Index of the last token of the calendar: no date begins behind it. */
    int lastOfTheCalendar() {
        return lastOfTheCalendar;
    }

    /** Moves on to the next run; false if there is none. */
    boolean nextRun() {
        while (next < words.size()) {
            int from = next;
            boolean calendar = false;
            while (next < words.size() && mayHavePart(words.get(next))) {
                calendar |= mayBeOfTheCalendar(words.get(next));
                next++;
            }
            int to = next++;
            if (calendar) {
                classify(from, to);
                if (lastOfTheCalendar >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayHavePart(Word word) {
        return switch (word.kind()) {
            case COMMA, DASH, NUMBER -> true;
            case WORD -> CalendarWords.find(word) != CalendarWords.NONE || hyphen(word) > 0;
            default -> false;
        };
    }

    private boolean mayBeOfTheCalendar(Word word) {
        return switch (word.kind()) {
            case NUMBER -> word.end() - word.begin() > 2 || Character.isLetter(text.charAt(word.end() - 1));
            case WORD -> isOfTheCalendar(word);
            default -> false;
        };
    }

    private boolean isOfTheCalendar(Word word) {
        int row = CalendarWords.find(word);
        return row == CalendarWords.NONE || isOfTheCalendar(CalendarWords.type(row));
    }

    private void classify(int from, int to) {
        tokens.clear();
        for (int i = from; i < to; i++) {
            classify(i);
        }
        lastOfTheCalendar = -1;
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setTokenIndex(i);
            if (isOfTheCalendar(tokens.get(i).getType())) {
                lastOfTheCalendar = i;
            }
        }
    }

    private void classify(int i) {
        var word = words.get(i);
        switch (word.kind()) {
            case NUMBER -> number(i, word);
            case WORD -> word(i, word);
            case COMMA -> add(DateExpression.COMMA, 0, i, word.begin(), word.end());
            case DASH -> add(DateExpression.DASH, 0, i, word.begin(), word.end());
            default -> add(DateExpression.OTHER, 0, i, word.begin(), word.end());
        }
    }

    private void number(int i, Word word) {
        int before = tokens.size();
        Numbers.classify(text, i, word.begin(), word.end(), tokens);
        if (tokens.get(before).getType() == DateExpression.YEAR_NUMBER && isQuantity(i)) {
            tokens.set(before, new DateToken(DateExpression.NUMBER, 0, i, word.begin(), word.end()));
        } else if (tokens.get(before).getType() == DateExpression.DECADE_NUMBER && isBeforeMonth(i)) {
            // «10-е мая» looks like a decade.
            tokens.set(before, new DateToken(DateExpression.DAY_NUMBER, tokens.get(before).value(), i, word.begin(), word.end()));
        }
    }

    private boolean isBeforeMonth(int i) {
        int row = i + 1 < words.size() ? CalendarWords.find(words.get(i + 1)) : CalendarWords.NONE;
        return row != CalendarWords.NONE && CalendarWords.type(row) == DateExpression.MONTH_GENITIVE;
    }

    /** «1500 человек», «$2000»: four digits that are no year. */
    private boolean isQuantity(int i) {
        if (i > 0) {
            var previous = words.get(i - 1);
            if (previous.end() == words.get(i).begin() && previous.kind() == TokenKind.SYMBOL && "$€£№".indexOf(text.charAt(previous.begin())) >= 0) {
                return true;
            }
        }
        if (i + 1 >= words.size()) {
            return false;
        }
        var next = words.get(i + 1);
        return switch (next.kind()) {
            case WORD -> !next.capital() && CalendarWords.find(next) == CalendarWords.NONE
                    && (next.features() & Features.bit(Features.GEN, Features.P)) != 0;
            case SYMBOL -> "%$€£°₽".indexOf(text.charAt(next.begin())) >= 0;
            default -> false;
        };
    }

    private void word(int i, Word word) {
        int row = CalendarWords.find(word);
        if (row != CalendarWords.NONE) {
            add(CalendarWords.type(row), CalendarWords.value(row), i, word.begin(), word.end());
            return;
        }
        int hyphen = hyphen(word);
        int left = CalendarWords.find(text, word.begin(), hyphen);
        int right = CalendarWords.find(text, hyphen + 1, word.end());
        add(CalendarWords.type(left), CalendarWords.value(left), i, word.begin(), hyphen);
        add(DateExpression.DASH, 0, i, hyphen, hyphen + 1);
        add(CalendarWords.type(right), CalendarWords.value(right), i, hyphen + 1, word.end());
    }

    /** Offset of the hyphen in «апреле-мае», which is one word and three tokens; -1 in any other word. */
    private int hyphen(Word word) {
        if (word.listed()) {
            return -1;
        }
        for (int k = word.begin() + 1; k < word.end() - 1; k++) {
            if (text.charAt(k) == '-' || text.charAt(k) == '‑') {
                return isMonth(CalendarWords.find(text, word.begin(), k)) && isMonth(CalendarWords.find(text, k + 1, word.end()))
                        ? k : -1;
            }
        }
        return -1;
    }

    private static boolean isMonth(int row) {
        int type = row == CalendarWords.NONE ? DateExpression.OTHER : CalendarWords.type(row);
        return type == DateExpression.MONTH || type == DateExpression.MONTH_GENITIVE;
    }

    /** Only a sentence with one of these can have a date; the rest join them or count. */
    private static boolean isOfTheCalendar(int type) {
        return switch (type) {
            case DateExpression.YEAR_NUMBER, DateExpression.YEAR_ORDINAL, DateExpression.DECADE_NUMBER, DateExpression.DOTTED_DATE,
                    DateExpression.MONTH, DateExpression.MONTH_GENITIVE, DateExpression.MONTH_SHORT, DateExpression.WEEKDAY,
                    DateExpression.SEASON, DateExpression.DEICTIC_DAY, DateExpression.WEEKEND, DateExpression.DECADE_WORD,
                    DateExpression.YEAR, DateExpression.COUNTED_YEARS, DateExpression.HALF_A_YEAR, DateExpression.QUARTER,
                    DateExpression.HALF_YEAR, DateExpression.MONTH_WORD, DateExpression.WEEK, DateExpression.DAY_WORD,
                    DateExpression.FULL_DAY -> true;
            default -> false;
        };
    }

    private void add(int type, int value, int word, int begin, int end) {
        tokens.add(new DateToken(type, value, word, begin, end));
    }
}
