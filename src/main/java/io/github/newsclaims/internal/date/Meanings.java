package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.date.Meaning.Anchor;
import io.github.newsclaims.internal.date.Meaning.Unit;
import io.github.newsclaims.internal.date.Meaning.Which;
import io.github.newsclaims.internal.date.Meaning.YearPart;
import io.github.newsclaims.internal.grammar.DateExpression;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Turns a parse tree into what it says: one method for a rule of the grammar. */
final class Meanings {

    private static final int NOON = 12 * 60;

    List<Expression> of(DateExpression.MentionContext mention) {
        ParseTree only = mention.getChild(0);
        if (only instanceof DateExpression.DaysContext days) {
            return days(days);
        } else if (only instanceof DateExpression.MonthsContext months) {
            return months(months);
        } else if (only instanceof DateExpression.YearsContext years) {
            return years(years);
        } else if (only instanceof DateExpression.DayRangeContext range) {
            return List.of(dayRange(range));
        } else if (only instanceof DateExpression.DayContext day) {
            return List.of(Expression.of(day, day(day)));
        } else if (only instanceof DateExpression.WeekdayRangeContext range) {
            return List.of(Expression.of(range, new Meaning.Range(weekday(range.WEEKDAY(0), Which.ANY), weekday(range.WEEKDAY(1), Which.ANY))));
        } else if (only instanceof DateExpression.SameDayContext same) {
            return List.of(Expression.of(same, new Meaning.Distance(Unit.DAY, same.NEXT() == null ? 0 : 1, Anchor.TEXT)));
        } else if (only instanceof DateExpression.MonthContext month) {
            return List.of(Expression.of(month, month(month)));
        } else if (only instanceof DateExpression.MonthRangeContext range) {
            return List.of(Expression.of(range, monthRange(range)));
        } else if (only instanceof DateExpression.YearContext year) {
            return List.of(year(year));
        } else if (only instanceof DateExpression.YearRangeContext range) {
            return List.of(yearRange(range));
        }
        return List.of(periodOf(only));
    }

    private Expression periodOf(ParseTree only) {
        if (only instanceof DateExpression.DecadeContext decade) {
            return Expression.of(decade, new Meaning.Decade(decade(value(decade.start), decade.century())));
        } else if (only instanceof DateExpression.DecadeRangeContext range) {
            return Expression.of(range, decadeRange(range));
        } else if (only instanceof DateExpression.SeasonContext season) {
            return Expression.of(season, season(season));
        } else if (only instanceof DateExpression.WeekContext week) {
            return Expression.of(week, new Meaning.Distance(Unit.WEEK, value(week.start), Anchor.ITEM));
        } else if (only instanceof DateExpression.WeekendContext weekend) {
            return Expression.of(weekend, new Meaning.Weekend(which(weekend.determiner())));
        } else if (only instanceof DateExpression.QuarterContext quarter) {
            return Expression.of(quarter, quarter(quarter));
        } else if (only instanceof DateExpression.DistanceContext distance) {
            return Expression.of(distance, distance(distance));
        } else if (only instanceof DateExpression.CurrentContext current) {
            var unit = current.YEAR() != null ? Unit.YEAR : current.WEEK() != null ? Unit.WEEK : Unit.MONTH;
            return Expression.of(current, new Meaning.Distance(unit, 0, Anchor.ITEM));
        }
        throw new IllegalStateException("the grammar has a kind of date that nothing reads: " + only.getClass().getSimpleName());
    }

    // ---- days

    private List<Expression> days(DateExpression.DaysContext days) {
        var last = calendarDay(days.calendarDay());
        var found = new ArrayList<Expression>();
        for (var number : days.dayNumber()) {
            var meaning = last instanceof Meaning.Day day ? new Meaning.Day(day.year(), day.month(), dayNumber(number)) : last;
            found.add(Expression.of(number, meaning));
        }
        found.add(Expression.of(days.calendarDay(), last));
        return found;
    }

    private Expression dayRange(DateExpression.DayRangeContext range) {
        var to = calendarDay(range.calendarDay(range.calendarDay().size() - 1));
        if (range.dayNumber() == null) {
            return Expression.of(range, new Meaning.Range(calendarDay(range.calendarDay(0)), to));
        }
        var from = to instanceof Meaning.Day day ? new Meaning.Day(day.year(), day.month(), dayNumber(range.dayNumber())) : to;
        return Expression.of(range, new Meaning.Range(from, to));
    }

    private Meaning day(DateExpression.DayContext day) {
        var named = namedDay(day.namedDay());
        return day.hour() == null ? named : new Meaning.Timed(named, minutes(day.hour()));
    }

    private Meaning namedDay(DateExpression.NamedDayContext named) {
        if (named.calendarDay() != null) {
            return calendarDay(named.calendarDay());
        } else if (named.weekday() != null) {
            return weekday(named.weekday().WEEKDAY(), which(named.weekday().determiner()));
        }
        return new Meaning.Distance(Unit.DAY, value(named.DEICTIC_DAY()), Anchor.ITEM);
    }

    private Meaning calendarDay(DateExpression.CalendarDayContext day) {
        if (day.DOTTED_DATE() != null) {
            int packed = value(day.DOTTED_DATE());
            return new Meaning.Day(year(packed / 10_000), packed / 100 % 100, packed % 100);
        } else if (day.YEAR_NUMBER() != null) {
            return new Meaning.Day(year(value(day.YEAR_NUMBER())), value(day.DAY_NUMBER(0)), value(day.DAY_NUMBER(1)));
        }
        return new Meaning.Day(yearOf(day.yearOf()), value(day.monthOfDay().start), dayNumber(day.dayNumber()));
    }

    private int dayNumber(DateExpression.DayNumberContext number) {
        return number.NUMERAL() == null ? value(number.start) : value(number.NUMERAL()) + value(number.ORDINAL());
    }

    private Meaning.Weekday weekday(TerminalNode weekday, Which which) {
        return new Meaning.Weekday(value(weekday), which);
    }

    private int minutes(DateExpression.HourContext hour) {
        var clock = first(hour.CLOCK(), hour.DOTTED_CLOCK());
        boolean simple = hour.MINUTE() == null;
        int minutes;
        if (clock != null) {
            minutes = value(clock);
        } else {
            minutes = value(hour.DAY_NUMBER(0)) * 60;
            minutes += simple ? 0 : hour.NUMBER() != null ? value(hour.NUMBER()) : value(hour.DAY_NUMBER(1));
        }
        boolean afternoon = hour.DAY_WORD() != null || hour.PART_OF_DAY() != null && value(hour.PART_OF_DAY()) > 0;
        return afternoon && minutes < NOON ? minutes + NOON : minutes;
    }

    // ---- months

    private Meaning month(DateExpression.MonthContext month) {
        if (month.MONTH_WORD() != null) {
            return new Meaning.Distance(Unit.MONTH, value(month.start), Anchor.ITEM);
        }
        return new Meaning.Month(yearOf(month.yearOf()), value(month.start));
    }

    private List<Expression> months(DateExpression.MonthsContext months) {
        var year = yearOf(months.yearOf());
        var found = new ArrayList<Expression>();
        int names = months.monthName().size();
        for (int i = 0; i < names; i++) {
            var name = months.monthName(i);
            boolean withYear = i == names - 1 && months.yearOf() != null;
            found.add(new Expression((DateToken) name.start, (DateToken) (withYear ? months.stop : name.stop),
                    new Meaning.Month(year, value(name.start)), false));
        }
        return found;
    }

    private Meaning monthRange(DateExpression.MonthRangeContext range) {
        var from = range.monthName(0);
        var to = range.monthName(1);
        var years = range.yearOf();
        var toYear = YearPart.NONE;
        var fromYear = YearPart.NONE;
        for (var year : years) {
            if (year.start.getTokenIndex() > to.start.getTokenIndex()) {
                toYear = yearOf(year);
            } else {
                fromYear = yearOf(year);
            }
        }
        return new Meaning.Range(new Meaning.Month(fromYear, value(from.start)), new Meaning.Month(toYear, value(to.start)));
    }

    // ---- years

    private Expression year(DateExpression.YearContext year) {
        var expression = Expression.of(year, new Meaning.Year(yearOf(year.yearOf())));
        return year.yearOf().YEAR_NUMBER() != null && year.yearOf().YEAR() == null ? expression.asBare() : expression;
    }

    private List<Expression> years(DateExpression.YearsContext years) {
        var found = new ArrayList<Expression>();
        int numbers = years.yearNumber().size();
        for (int i = 0; i < numbers; i++) {
            var number = years.yearNumber(i);
            found.add(new Expression((DateToken) number.start, (DateToken) (i == numbers - 1 ? years.stop : number.stop),
                    new Meaning.Year(year(value(number.start))), false));
        }
        return found;
    }

    private Expression yearRange(DateExpression.YearRangeContext range) {
        var expression = Expression.of(range, new Meaning.Range(new Meaning.Year(year(value(range.yearNumber(0).start))),
                new Meaning.Year(year(value(range.yearNumber(1).start)))));
        return range.YEAR().isEmpty() && range.YEARS() == null ? expression.asBare() : expression;
    }

    private YearPart yearOf(DateExpression.YearOfContext year) {
        if (year == null) {
            return YearPart.NONE;
        } else if (year.THIS() != null || year.LAST() != null || year.NEXT() != null) {
            return new YearPart(YearPart.Kind.RELATIVE, value(year.start));
        } else if (year.SAME() != null) {
            return new YearPart(YearPart.Kind.SAME, 0);
        }
        return year(value(year.start));
    }

    private static YearPart year(int number) {
        return new YearPart(YearPart.Kind.NUMBER, number);
    }

    /** The first year of a decade that is written in full («1990-х»), of a named century, or of our time («90-х»). */
    private int decade(int number, DateExpression.CenturyContext century) {
        if (number >= 100) {
            return number / 10 * 10;
        } else if (century != null) {
            int ordinal = century.ROMAN() != null ? value(century.ROMAN()) : 21 + value(century.determiner());
            return (ordinal - 1) * 100 + number;
        }
        return number <= 10 ? 2000 + number : 1900 + number;
    }

    private Meaning decadeRange(DateExpression.DecadeRangeContext range) {
        int from = value(range.start);
        int to = value(range.DECADE_NUMBER(range.DECADE_NUMBER().size() - 1));
        int first = decade(from, range.century());
        int last = to < 100 && first >= 1000 && range.century() == null ? first / 100 * 100 + to : decade(to, range.century());
        return new Meaning.Range(new Meaning.Decade(first / 10 * 10), new Meaning.Decade(last));
    }

    // ---- seasons and parts of a year

    private Meaning season(DateExpression.SeasonContext season) {
        var year = yearOf(season.yearOf());
        if (!year.isGiven() && season.determiner() != null) {
            year = new YearPart(YearPart.Kind.RELATIVE, value(season.determiner()));
        }
        return new Meaning.Season(year, value(season.SEASON()));
    }

    private Meaning quarter(DateExpression.QuarterContext quarter) {
        int length = value(first(quarter.QUARTER(), quarter.HALF_YEAR()));
        int ordinal = value(quarter.start);
        return new Meaning.Months(yearOf(quarter.yearOf()), (ordinal - 1) * length + 1, length);
    }

    // ---- distances

    private Meaning distance(DateExpression.DistanceContext distance) {
        var amount = distance.amount();
        long count = amount.count() == null ? 1 : value(amount.count().start);
        var unit = Unit.DAY;
        if (amount.HALF_A_YEAR() != null) {
            unit = Unit.MONTH;
            count = value(amount.HALF_A_YEAR());
        } else if (amount.WEEK() != null) {
            unit = Unit.WEEK;
        } else if (amount.MONTH_WORD() != null) {
            unit = Unit.MONTH;
        } else if (amount.YEAR() != null || amount.COUNTED_YEARS() != null) {
            unit = Unit.YEAR;
        }
        if (distance.AGO() != null) {
            return new Meaning.Distance(unit, -count, Anchor.ITEM);
        } else if (distance.EARLIER() != null) {
            return new Meaning.Distance(unit, -count, Anchor.TEXT_OR_ITEM);
        } else if (distance.LATER() != null) {
            return new Meaning.Distance(unit, count, Anchor.TEXT);
        }
        return new Meaning.Distance(unit, count, Anchor.TENSE);
    }

    private static Which which(DateExpression.DeterminerContext determiner) {
        if (determiner == null) {
            return Which.ANY;
        }
        return switch (determiner.start.getType()) {
            case DateExpression.THIS -> Which.THIS;
            case DateExpression.LAST -> Which.LAST;
            case DateExpression.NEXT -> Which.NEXT;
            default -> Which.NEAREST;
        };
    }

    private static TerminalNode first(TerminalNode a, TerminalNode b) {
        return a != null ? a : b;
    }

    private static int value(DateExpression.DeterminerContext determiner) {
        return value(determiner.start);
    }

    private static int value(TerminalNode node) {
        return value(node.getSymbol());
    }

    private static int value(Token token) {
        return ((DateToken) token).value();
    }
}
