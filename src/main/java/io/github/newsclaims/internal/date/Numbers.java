package io.github.newsclaims.internal.date;

import static io.github.newsclaims.internal.grammar.DateExpression.CLOCK;
import static io.github.newsclaims.internal.grammar.DateExpression.DAY_NUMBER;
import static io.github.newsclaims.internal.grammar.DateExpression.DECADE_NUMBER;
import static io.github.newsclaims.internal.grammar.DateExpression.DOTTED_CLOCK;
import static io.github.newsclaims.internal.grammar.DateExpression.DOTTED_DATE;
import static io.github.newsclaims.internal.grammar.DateExpression.NUMBER;
import static io.github.newsclaims.internal.grammar.DateExpression.OTHER;
import static io.github.newsclaims.internal.grammar.DateExpression.YEAR;
import static io.github.newsclaims.internal.grammar.DateExpression.YEAR_NUMBER;
import static io.github.newsclaims.internal.grammar.DateExpression.YEAR_ORDINAL;

import io.github.newsclaims.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Classes a number by the shape of its digits and by its ending: «6-го», «2016-м», «90-е», «12:40», «16.11.2019». */
final class Numbers {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 10;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("го", "ого", "му", "ому", "м", "ом", "е", "ое", "й", "ый", "ым", "ой");
    private static final Set<String> DECADE_ENDINGS = Set.of("х", "ых", "е", "ые", "ми", "ыми");

    private final CharSequence text;
    private final int word;
    private final int begin;
    private final int end;

    private Numbers(CharSequence text, int word, int begin, int end) {
        this.text = text;
        this.word = word;
        this.begin = begin;
        this.end = end;
    }

    /**
     * Adds the tokens of a number: one, or two for «2019г.»
     *
     * @param text the text
     * @param word index of the number in the sentence
     * @param begin offset where it begins
     * @param end offset where it ends
     * @param tokens where the tokens go
     */
    static void classify(CharSequence text, int word, int begin, int end, List<DateToken> tokens) {
        new Numbers(text, word, begin, end).classify(tokens);
    }

    private void classify(List<DateToken> tokens) {
        if (end - begin > LONGEST) {
            tokens.add(token(OTHER, 0));
            return;
        }
        int digits = digitsFrom(begin);
        if (digits == end) {
            tokens.add(plain());
        } else if (text.charAt(digits) == ':') {
            tokens.add(token(clock(digits) >= 0 ? CLOCK : OTHER, clock(digits)));
        } else if (text.charAt(digits) == '.') {
            tokens.add(dotted(digits));
        } else {
            withEnding(digits, tokens);
        }
    }

    private DateToken plain() {
        int number = number(begin, end);
        int length = end - begin;
        if (length <= 2) {
            return token(number >= 1 && number <= 31 ? DAY_NUMBER : NUMBER, number);
        }
        boolean year = length == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
        return token(year ? YEAR_NUMBER : NUMBER, number);
    }

    private void withEnding(int digits, List<DateToken> tokens) {
        int from = text.charAt(digits) == '-' ? digits + 1 : digits;
        String ending = Lexicon.fold(text.subSequence(from, end));
        int number = number(begin, digits);
        int length = digits - begin;
        boolean year = length == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
        boolean decade = number % 10 == 0 && (year || length == 2) && DECADE_ENDINGS.contains(ending);
        if (decade) {
            tokens.add(token(DECADE_NUMBER, number));
        } else if (year && ORDINAL_ENDINGS.contains(ending)) {
            tokens.add(token(YEAR_ORDINAL, number));
        } else if (year && (ending.equals("г") || ending.equals("гг"))) {
            tokens.add(new DateToken(YEAR_NUMBER, number, word, begin, digits));
            tokens.add(new DateToken(YEAR, 0, word, from, end));
        } else if (length <= 2 && number >= 1 && number <= 31 && ORDINAL_ENDINGS.contains(ending)) {
            tokens.add(token(DAY_NUMBER, number));
        } else {
            tokens.add(token(OTHER, 0));
        }
    }

    /** Minutes after midnight, or -1. */
    private int clock(int separator) {
        int hours = number(begin, separator);
        int last = digitsFrom(separator + 1);
        boolean seconds = last == end - 3 && text.charAt(last) == ':' && digitsFrom(last + 1) == end;
        boolean shaped = separator - begin <= 2 && last - separator == 3 && (last == end || seconds);
        int minutes = shaped ? number(separator + 1, last) : -1;
        return shaped && hours <= 24 && minutes < 60 && hours * 60 + minutes <= 24 * 60 ? hours * 60 + minutes : -1;
    }

    private DateToken dotted(int first) {
        int second = digitsFrom(first + 1);
        if (second == end) {
            int clock = clock(first);
            return token(clock >= 0 ? DOTTED_CLOCK : OTHER, clock);
        }
        if (text.charAt(second) != '.' || digitsFrom(second + 1) != end) {
            return token(OTHER, 0);
        }
        int year = number(second + 1, end);
        int digits = end - second - 1;
        boolean full = digits == 4 && year >= FIRST_YEAR && year <= LAST_YEAR;
        boolean shortened = digits == 2 && first - begin == 2 && second - first == 3;
        int day = number(begin, first);
        int month = number(first + 1, second);
        boolean plausible = first - begin <= 2 && second - first <= 3 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
        if (!plausible || !full && !shortened) {
            return token(OTHER, 0);
        }
        int fullYear = full ? year : year < 50 ? 2000 + year : 1900 + year;
        return token(DOTTED_DATE, (fullYear * 100 + month) * 100 + day);
    }

    private int digitsFrom(int from) {
        int i = from;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** At most {@link #LONGEST} digits; what does not fit an int comes out as no plausible number. */
    private int number(int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private DateToken token(int type, int value) {
        return new DateToken(type, value, word, begin, end);
    }
}
