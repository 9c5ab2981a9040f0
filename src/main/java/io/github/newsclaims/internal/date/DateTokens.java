package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** The token source of the date grammar: gives each word of a sentence its class. */
final class DateTokens {

    private final CharSequence text;
    private final List<Word> words;
    private final List<DateToken> tokens;
    private boolean calendar;

    private DateTokens(CharSequence text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.tokens = new ArrayList<>(words.size() + 2);
    }

    /**
     * Classes the words of a sentence.
     *
     * @param text the item's text
     * @param words the sentence
     * @return its tokens, {@code OTHER} for what has no part in dates; none if no word is one of the calendar
     */
    static List<DateToken> of(CharSequence text, List<Word> words) {
        if (!mayHaveDate(words)) {
            return List.of();
        }
        var source = new DateTokens(text, words);
        for (int i = 0; i < words.size(); i++) {
            source.classify(i);
        }
        for (int i = 0; i < source.tokens.size(); i++) {
            source.tokens.get(i).setTokenIndex(i);
        }
        return source.calendar ? source.tokens : List.of();
    }

    /** A cheap look: most sentences have no date. */
    private static boolean mayHaveDate(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (mayBeOfTheCalendar(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeOfTheCalendar(Word word) {
        return switch (word.kind()) {
            case WORD -> CalendarWords.mayHave(word.analysis().hash()) || word.folded().indexOf('-') > 0;
            case NUMBER -> word.end() - word.begin() > 2 || !Character.isDigit(word.folded().charAt(word.folded().length() - 1));
            default -> false;
        };
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
        }
        for (int k = before; k < tokens.size(); k++) {
            calendar |= isOfTheCalendar(tokens.get(k).getType());
        }
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
            case WORD -> !next.capital() && CalendarWords.find(text, next.begin(), next.end()) == CalendarWords.NONE
                    && (next.features() & Features.bit(Features.GEN, Features.P)) != 0;
            case SYMBOL -> "%$€£°₽".indexOf(text.charAt(next.begin())) >= 0;
            default -> false;
        };
    }

    private void word(int i, Word word) {
        int row = CalendarWords.mayHave(word.analysis().hash()) ? CalendarWords.find(text, word.begin(), word.end()) : CalendarWords.NONE;
        if (row != CalendarWords.NONE) {
            add(CalendarWords.type(row), CalendarWords.value(row), i, word.begin(), word.end());
        } else if (!hyphenated(i, word)) {
            add(DateExpression.OTHER, 0, i, word.begin(), word.end());
        }
    }

    /** «апреле-мае» is one word and three tokens. */
    private boolean hyphenated(int i, Word word) {
        for (int k = word.begin() + 1; k < word.end() - 1; k++) {
            if (text.charAt(k) == '-' || text.charAt(k) == '‑') {
                int left = CalendarWords.find(text, word.begin(), k);
                int right = CalendarWords.find(text, k + 1, word.end());
                if (left == CalendarWords.NONE || right == CalendarWords.NONE || !isMonth(left) || !isMonth(right)) {
                    return false;
                }
                add(CalendarWords.type(left), CalendarWords.value(left), i, word.begin(), k);
                add(DateExpression.DASH, 0, i, k, k + 1);
                add(CalendarWords.type(right), CalendarWords.value(right), i, k + 1, word.end());
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(int row) {
        int type = CalendarWords.type(row);
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
        calendar |= isOfTheCalendar(type);
    }
}
