package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.date.Meaning.Which;
import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.token.TokenKind;

/**
 * Whether words that can be a date are one, by the company they keep: a weekday needs a preposition, «Октябрь» in
 * quotation marks is a cinema, four digits alone are a number.
 */
final class Company {

    private static final int WEDNESDAY = 3;
    private static final int AUTUMN = 3;

    private final Expression expression;
    private final boolean afterDate;
    private final Neighbours beside;
    private final Clause clause;

    /**
     * @param expression what the grammar found
     * @param afterDate whether only «и» or a comma parts it from another date before it
     * @param beside the words beside it
     * @param clause the clause it stands in
     */
    Company(Expression expression, boolean afterDate, Neighbours beside, Clause clause) {
        this.expression = expression;
        this.afterDate = afterDate;
        this.beside = beside;
        this.clause = clause;
    }

    /** Whether it is a date here. */
    boolean allows() {
        if (beside.before(1, "every") || beside.before(1, "named")) {
            return false;
        }
        var meaning = expression.meaning() instanceof Meaning.Timed timed ? timed.day() : expression.meaning();
        if (meaning instanceof Meaning.Day) {
            return !isHolidayName();
        } else if (meaning instanceof Meaning.Month month) {
            return month.year().isGiven() || allowsMonth();
        } else if (meaning instanceof Meaning.Year year) {
            boolean relative = year.year().kind() == Meaning.YearPart.Kind.RELATIVE;
            return expression.bare() ? allowsBareYear() : !relative || !beside.beginsWith("это") && !beside.beginsInThePlural();
        } else if (meaning instanceof Meaning.Range) {
            return !expression.bare() || beside.beforeWord(1, "с", "со") || isBracketed();
        } else if (meaning instanceof Meaning.Weekday weekday) {
            return allowsWeekday(weekday);
        } else if (meaning instanceof Meaning.Season season) {
            return season.year().isGiven() || allowsSeason(season);
        } else if (meaning instanceof Meaning.Weekend weekend) {
            return allowsWeekend(weekend);
        } else if (meaning instanceof Meaning.Months months) {
            return allowsQuarter(months);
        } else if (meaning instanceof Meaning.Decade) {
            return !beside.behindWord("числах", "числа", "место", "процентов");
        } else if (meaning instanceof Meaning.Distance distance) {
            return expression.first().getType() == DateExpression.DEICTIC_DAY ? new DeicticCompany(beside, clause).allows()
                    : new DistanceCompany(beside, clause, expression, distance).allows();
        }
        return true;
    }

    /** «9 Мая»: with a capital the name of the holiday or of a street. */
    private boolean isHolidayName() {
        for (int i = beside.first() + 1; i <= beside.last(); i++) {
            var word = beside.words().get(i);
            if (word.kind() == TokenKind.WORD && beside.words().get(i - 1).kind() == TokenKind.NUMBER && beside.isTitleCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** In a sentence a month has a small letter; at its beginning «Август» is one, and «Мая» a name. */
    private boolean allowsMonth() {
        if (beside.kindBefore() == TokenKind.NUMBER || clause.isCustom()) {
            return false;
        }
        if (!beside.isTitleCase()) {
            return true;
        }
        boolean opens = beside.kindBefore() == null || beside.first() == 1 && beside.kindBefore() == TokenKind.OPEN_QUOTE;
        boolean goesOn = beside.kindBehind() != null && beside.kindBehind() != TokenKind.CLOSE_QUOTE
                && !beside.words().get(beside.last() + 1).capital();
        return opens && goesOn && expression.first().getType() != DateExpression.MONTH_GENITIVE;
    }

    /** «(2016)», «(Тула, 2016)», «© 2019», «в 2015 — другая». */
    private boolean allowsBareYear() {
        if (beside.kindBefore() == null) {
            return false;
        }
        return switch (beside.kindBefore()) {
            case OPEN_BRACKET, COMMA -> beside.kindBehind() == TokenKind.CLOSE_BRACKET;
            case SYMBOL -> beside.beforeWord(1, "©");
            case WORD -> beside.beforeWord(1, "в") && beside.kindBehind() == TokenKind.DASH;
            default -> false;
        };
    }

    private boolean isBracketed() {
        return beside.kindBefore() == TokenKind.OPEN_BRACKET && beside.kindBehind() == TokenKind.CLOSE_BRACKET;
    }

    /** «в среду», «вечером среды», «прошлую среду»; «среде» is nearly always the environment. */
    private boolean allowsWeekday(Meaning.Weekday weekday) {
        if (weekday.day() == WEDNESDAY && beside.endsWith("среде")) {
            return beside.beforeWord(1, "к");
        }
        if (weekday.which() != Which.ANY) {
            return !beside.beginsWith("это");
        }
        if (clause.isCustom()) {
            return false;
        }
        boolean governed = beside.before(1, "onto") || beside.before(1, "preposition") && !beside.beforeWord(1, "о", "об", "для", "про", "под");
        return governed || afterDate || beside.before(1, "part_of_day") || expression.meaning() instanceof Meaning.Timed;
    }

    /** A season without a year is one as an adverb (летом) or behind a preposition of time (к лету). */
    private boolean allowsSeason(Meaning.Season season) {
        if (clause.isHabitual()) {
            return false;
        }
        var name = beside.words().get(beside.last());
        char ending = beside.text().charAt(name.end() - 1);
        boolean adverb = ending == 'м' || ending == 'й' || ending == 'ю' && season.season() == AUTUMN;
        boolean qualified = beside.first() > 0 && beside.words().get(beside.first() - 1).can(Entry.ADJECTIVE);
        return adverb && !qualified || beside.beforeWord(1, "к", "до", "с", "на");
    }

    private boolean allowsWeekend(Meaning.Weekend weekend) {
        return !beside.behindWord("дни", "днями", "дней", "дням", "пособие", "данные")
                && (weekend.which() != Which.ANY || beside.beforeWord(1, "в", "на", "за", "после", "до", "к"));
    }

    /** «240 квартала» is a place, «3 кв.» without a year an area. */
    private boolean allowsQuarter(Meaning.Months months) {
        return months.first() + months.length() <= 13 && (months.year().isGiven() || !beside.endsWith("кв", "кв."));
    }
}
