package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.grammar.NewsItemParser;
import io.github.newsclaims.internal.grammar.NewsItemParser.BracketedContext;
import io.github.newsclaims.internal.grammar.NewsItemParser.DatelineContext;
import io.github.newsclaims.internal.grammar.NewsItemParser.DayContext;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * A dateline at the beginning of a line: «МОСКВА, 10 авг — РИА Новости.», «ТАСС, 10 августа.»
 *
 * @param dateline what it says
 * @param findings what is wrong with it
 */
record DatelineLine(Dateline dateline, List<Finding> findings) {

    /** How many tokens a dateline has at most, and a few of the text behind it. */
    private static final int LONGEST = 32;
    /** How far in the first month, slash or bracket of a dateline stands at most. */
    private static final int REACH = 70;
    private static final int LONGEST_PLACE = 5;

    /**
     * Reads the beginning of a line as a dateline.
     *
     * @param text the item's text
     * @param line the line
     * @param lexicon where agencies are looked up
     * @param published the item's day, which gives the year; may be {@code null}
     * @return the dateline; empty if the line has none
     */
    static Optional<DatelineLine> read(String text, Span line, Lexicon lexicon, LocalDate published) {
        // A cell copied from a CSV file begins with a quotation mark that belongs to the whole.
        int begin = text.charAt(line.begin()) == '"' ? line.begin() + 1 : line.begin();
        if (!mayBe(text, begin, line.end())) {
            return Optional.empty();
        }
        var tokens = LineScanner.scan(text, new Span(begin, line.end()), lexicon, LONGEST);
        return LineParser.parse(tokens, NewsItemParser::dateline)
                .filter(tree -> isDateline(text, tree))
                .map(tree -> of(text, tree, lexicon, published));
    }

    /**
     * Begins with a capital letter or a digit, and within reach has a day, or a slash or bracket behind nothing but
     * words with capitals.
     */
    private static boolean mayBe(String text, int begin, int end) {
        if (begin == end || !Character.isUpperCase(text.charAt(begin)) && !LineScanner.isDigit(text.charAt(begin))) {
            return false;
        }
        boolean names = true;
        int reach = Math.min(end, begin + REACH);
        for (int i = begin; i < reach; i++) {
            char c = text.charAt(i);
            if (names && (c == '/' || c == '(') || LineScanner.isDigit(c) && isMonth(text, i + 1, end)) {
                return true;
            }
            names &= !Character.isLowerCase(c) || !Lines.isSpace(text.charAt(i - 1));
        }
        return false;
    }

    /** Whether the name of a month stands behind a space. */
    private static boolean isMonth(String text, int space, int end) {
        int to = space + 1;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to > space + 1 && Lines.isSpace(text.charAt(space)) && Calendar.month(text.substring(space + 1, to)) > 0;
    }

    /** What the grammar leaves open: that there is an agency, or at least a place in capitals, and an end. */
    private static boolean isDateline(String text, DatelineContext tree) {
        var place = tree.place();
        if (place != null && place.NAME().size() > LONGEST_PLACE) {
            return false;
        }
        boolean endsLine = tree.tail().getChild(0) == tree.tail().EOF();
        var bracketed = enclosing(tree);
        if (bracketed != null) {
            boolean agency = agencyToken(bracketed) != null || bracketed.getStart().getType() == NewsItemParser.SLASH;
            // «Иванов (РИА Новости) сообщил» is no dateline.
            return agency && (tree.day() != null || tree.close() != null || endsLine);
        }
        if (tree.close() == null && !endsLine) {
            return false;
        }
        if (agency(tree) != null) {
            return true;
        }
        return place != null && isCapitals(text, Trees.span(place)) && closesWithStop(tree, endsLine);
    }

    private static boolean closesWithStop(DatelineContext tree, boolean endsLine) {
        return endsLine || tree.close() != null && tree.close().STOP() != null;
    }

    private static boolean isCapitals(String text, Span span) {
        return span.length() > 1 && span.in(text).chars().noneMatch(Character::isLowerCase);
    }

    private static BracketedContext enclosing(DatelineContext tree) {
        var signature = tree.signature();
        if (signature != null) {
            return signature.bracketed();
        }
        return tree.bracketed();
    }

    private static NewsItemParser.AgencyContext agency(DatelineContext tree) {
        var signature = tree.signature();
        return signature != null ? signature.agency() : tree.agency();
    }

    private static Token agencyToken(BracketedContext bracketed) {
        var agencies = bracketed.AGENCY();
        return agencies.isEmpty() ? null : agencies.get(0).getSymbol();
    }

    private static DatelineLine of(String text, DatelineContext tree, Lexicon lexicon, LocalDate published) {
        var last = tree.children.get(tree.getChildCount() - 2);
        int end = last instanceof ParserRuleContext rule ? Trees.span(rule).end() : 0;
        var span = new Span(tree.getStart().getStartIndex(), end);
        String place = tree.place() == null ? "" : Places.ordinaryCase(Trees.span(tree.place()).in(text));
        var day = tree.day() == null ? Optional.<LocalDate>empty() : day(text, tree.day(), published);
        boolean tells = tree.day() != null && (published != null || tree.day().YEAR() != null);
        var findings = tells && day.isEmpty()
                ? List.of(new Finding(Trees.span(tree.day()), "the calendar has no such day as \""
                        + Trees.span(tree.day()).in(text) + "\"; the dateline is read without a date"))
                : List.<Finding>of();
        return new DatelineLine(new Dateline(span, span.in(text), place, day.map(LocalDate::toString).orElse(""),
                agencyName(text, tree, lexicon)), findings);
    }

    private static Optional<LocalDate> day(String text, DayContext day, LocalDate published) {
        int month = Calendar.month(Trees.text(text, day.MONTH()));
        int number = Trees.number(text, day.NUMBER());
        if (day.YEAR() != null) {
            return Calendar.day(Trees.number(text, day.YEAR()), month, number);
        }
        return published == null ? Optional.empty() : Calendar.nearest(published, month, number);
    }

    private static String agencyName(String text, DatelineContext tree, Lexicon lexicon) {
        var agency = agency(tree);
        var bracketed = enclosing(tree);
        if (agency != null) {
            return canonical(Trees.text(text, agency.AGENCY(0)), lexicon);
        }
        if (bracketed == null) {
            return "";
        }
        var token = agencyToken(bracketed);
        if (token != null) {
            return canonical(text.substring(token.getStartIndex(), token.getStopIndex() + 1), lexicon);
        }
        var inside = Trees.span(bracketed);
        return Lines.trim(text, inside.begin() + 1, inside.end() - 1).in(text);
    }

    private static String canonical(String name, Lexicon lexicon) {
        var known = lexicon.nameOf(Lexicon.fold(name));
        return known == null ? name : known.canonical();
    }
}
