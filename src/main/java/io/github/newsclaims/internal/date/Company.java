package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.date.Meaning.Which;
import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/**
 * Whether words that can be a date are one, by the company they keep: a weekday needs a preposition, «накануне» with a
 * genitive is one itself, «Октябрь» in quotation marks is a cinema.
 */
final class Company {

    private final CharSequence text;
    private final List<Word> words;
    private final Expression expression;
    private final boolean afterDate;
    private final int first;
    private final int last;
    private final Clause clause;

    /**
     * @param text the item's text
     * @param words the sentence
     * @param expression what the grammar found
     * @param afterDate whether only «и» or a comma parts it from another date before it
     * @param clause the clause it stands in
     */
    Company(CharSequence text, List<Word> words, Expression expression, boolean afterDate, Clause clause) {
        this.text = text;
        this.words = words;
        this.expression = expression;
        this.afterDate = afterDate;
        this.first = expression.first().word();
        this.last = expression.last().word();
        this.clause = clause;
    }

    /** Whether it is a date here. */
    boolean allows() {
        if (precededBy("every") || precededBy("named")) {
            return false;
        }
        var meaning = expression.meaning() instanceof Meaning.Timed timed ? timed.day() : expression.meaning();
        if (meaning instanceof Meaning.Day) {
            return !isHolidayName();
        } else if (meaning instanceof Meaning.Month month) {
            return month.year().isGiven() || allowsMonth();
        } else if (meaning instanceof Meaning.Year year) {
            return expression.bare() ? allowsBareYear() : allowsYear(year);
        } else if (meaning instanceof Meaning.Range range) {
            return !expression.bare() || allowsBareRange() && range.from() instanceof Meaning.Year;
        } else if (meaning instanceof Meaning.Weekday weekday) {
            return allowsWeekday(weekday);
        } else if (meaning instanceof Meaning.Season season) {
            return allowsSeason(season);
        } else if (meaning instanceof Meaning.Weekend weekend) {
            return allowsWeekend(weekend);
        } else if (meaning instanceof Meaning.Distance distance) {
            return allowsDistance(distance);
        } else if (meaning instanceof Meaning.Decade) {
            return allowsDecade();
        }
        return true;
    }

    /** «9 Мая»: with a capital the name of the holiday or of a street. */
    private boolean isHolidayName() {
        for (int i = first; i <= last; i++) {
            var word = words.get(i);
            if (word.kind() == TokenKind.WORD && i > 0 && words.get(i - 1).kind() == TokenKind.NUMBER && isTitleCase(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitleCase(Word word) {
        return word.capital() && word.end() - word.begin() > 1 && Character.isLowerCase(text.charAt(word.begin() + 1));
    }

    private boolean allowsMonth() {
        var word = words.get(first);
        if (first > 0 && words.get(first - 1).kind() == TokenKind.NUMBER) {
            return false;
        }
        boolean genitive = expression.first().getType() == DateExpression.MONTH_GENITIVE;
        return !isTitleCase(word) || !genitive && opensSentence() && last + 1 < words.size() && !words.get(last + 1).capital()
                && words.get(last + 1).kind() != TokenKind.CLOSE_QUOTE;
    }

    private boolean opensSentence() {
        return first == 0 || first == 1 && words.get(0).kind() == TokenKind.OPEN_QUOTE;
    }

    /** «(2016)», «© 2019»; elsewhere four digits alone are a number. */
    private boolean allowsBareYear() {
        if (first == 0) {
            return false;
        }
        var previous = words.get(first - 1);
        boolean closed = last + 1 < words.size() && words.get(last + 1).kind() == TokenKind.CLOSE_BRACKET;
        return previous.kind() == TokenKind.OPEN_BRACKET && closed
                || previous.kind() == TokenKind.COMMA && closed
                || previous.kind() == TokenKind.SYMBOL && text.charAt(previous.begin()) == '©';
    }

    private boolean allowsBareRange() {
        if (first == 0) {
            return false;
        }
        var previous = words.get(first - 1);
        boolean closed = last + 1 < words.size() && words.get(last + 1).kind() == TokenKind.CLOSE_BRACKET;
        return is(previous, "с") || is(previous, "со") || previous.kind() == TokenKind.OPEN_BRACKET && closed;
    }

    private boolean allowsYear(Meaning.Year year) {
        return !is(words.get(first), "это");
    }

    private boolean allowsWeekday(Meaning.Weekday weekday) {
        var name = words.get(last);
        if (weekday.day() == 3 && is(name, "среде")) {
            return precededBy("к");
        }
        if (weekday.which() != Which.ANY) {
            return true;
        }
        boolean timed = expression.meaning() instanceof Meaning.Timed;
        return timed || afterDate || precededBy("preposition") && !precededByWord("о", "об", "для", "про", "под") || precededBy("part_of_day");
    }

    private boolean allowsSeason(Meaning.Season season) {
        if (season.year().isGiven()) {
            return true;
        }
        if (clause.isHabitual()) {
            return false;
        }
        var name = words.get(last);
        char end = text.charAt(name.end() - 1);
        boolean instrumental = end == 'м' || end == 'й' || end == 'ю' && season.season() == 3;
        return instrumental && (first == 0 || !isAdjective(words.get(first - 1))) || precededByWord("к", "до", "с", "на");
    }

    private static boolean isAdjective(Word word) {
        return word.entry(io.github.newsclaims.internal.lexicon.Entry.Adjective.class) != null;
    }

    private boolean allowsWeekend(Meaning.Weekend weekend) {
        boolean alone = last + 1 >= words.size() || !followedByWord("дни", "днями", "дней", "дням", "пособие", "данные");
        return alone && (weekend.which() != Which.ANY || precededByWord("в", "на", "за", "после", "до", "к"));
    }

    private boolean allowsDistance(Meaning.Distance distance) {
        if (expression.first().getType() == DateExpression.DEICTIC_DAY) {
            return allowsDeictic();
        }
        if (precededBy("vague") || followedByWord("после", "до") && distance.anchor() != Meaning.Anchor.ITEM) {
            return false;
        }
        boolean counted = isNumber(expression.first()) || expression.first().getType() == DateExpression.AFTER
                || expression.first().getType() == DateExpression.HALF_A_YEAR;
        if (first > 0 && words.get(first - 1).kind() == TokenKind.NUMBER && !counted) {
            return false;
        }
        if (!counted && isPlural(words.get(first))) {
            return false;
        }
        return distance.anchor() != Meaning.Anchor.TENSE || !clause.isHabitual() && clause.tense() != Tense.PRESENT;
    }

    private static boolean isNumber(DateToken token) {
        return switch (token.getType()) {
            case DateExpression.NUMERAL, DateExpression.DAY_NUMBER, DateExpression.NUMBER -> true;
            default -> false;
        };
    }

    /** «дней назад», «следующие недели»: a plural has no place in the calendar. */
    private boolean isPlural(Word word) {
        return isOneOf(word, "дней", "недель", "месяцев", "лет", "днями", "неделями", "месяцами", "следующие", "ближайшие",
                "прошедшие", "прошлые", "будущие", "эти", "этих");
    }

    private boolean allowsDeictic() {
        var word = words.get(first);
        if (is(word, "накануне")) {
            return first + 1 >= words.size() || first != last || !isGenitive(words.get(first + 1));
        }
        return true;
    }

    /** Whether the word can only be a genitive, or is a lower-case noun that reads as one: «накануне встречи». */
    private boolean isGenitive(Word word) {
        if (word.kind() == TokenKind.NUMBER) {
            return true;
        }
        if (word.kind() != TokenKind.WORD) {
            return false;
        }
        long features = word.features();
        if (!Features.has(features, Features.GEN)) {
            return false;
        }
        return !Features.has(features, Features.NOM)
                || !word.capital() && (features & Features.inGender(Features.P) & Features.inCase(Features.NOM)) != 0
                        && (features & Features.bit(Features.GEN, Features.F)) != 0;
    }

    private boolean allowsDecade() {
        return !followedByWord("числах", "числа", "место", "место", "процентов");
    }

    private boolean precededBy(String kind) {
        return first > 0 && Clause.is(text, words.get(first - 1), kind);
    }

    private boolean precededByWord(String... forms) {
        return first > 0 && isOneOf(words.get(first - 1), forms);
    }

    private boolean followedByWord(String... forms) {
        return last + 1 < words.size() && isOneOf(words.get(last + 1), forms);
    }

    private boolean isOneOf(Word word, String... forms) {
        for (String form : forms) {
            if (is(word, form)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Word word, String form) {
        if (word.end() - word.begin() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = Character.toLowerCase(text.charAt(word.begin() + i));
            if ((c == 'ё' ? 'е' : c) != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
