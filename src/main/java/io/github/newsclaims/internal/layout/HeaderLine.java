package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.grammar.NewsItemParser;
import io.github.newsclaims.internal.grammar.NewsItemParser.DateContext;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.model.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line that says when the item was published: «date 2025-12-18 Headline», «18 декабря 2025, 14:05», «18.12.2025».
 *
 * @param stamp everything that says when, with the label
 * @param date the words of the day alone
 * @param rest what follows on the line, without surrounding white space; empty if nothing does
 * @param day the day; null if the calendar does not have it
 * @param labelled whether the word «date» stands before it, so that the rest is a headline however it looks
 */
record HeaderLine(Span stamp, Span date, Span rest, LocalDate day, boolean labelled) {

    /** «date», a weekday, day, month, year, clock time, zone: more never stand before a headline. */
    private static final int LONGEST = 24;
    private static final String LABEL = "date";

    /**
     * Reads a line as a header.
     *
     * @param text the item's text
     * @param line the line
     * @param lexicon the lexicon
     * @return the header; empty if the line is none
     */
    static Optional<HeaderLine> read(String text, Span line, Lexicon lexicon) {
        if (!mayBe(text, line)) {
            return Optional.empty();
        }
        var tokens = LineScanner.scan(text, line, lexicon, LONGEST);
        return LineParser.parse(tokens, NewsItemParser::header).map(tree -> of(text, line, tree))
                .filter(header -> header.isHeader(text));
    }

    /** A header begins with the label, a digit, or a weekday. */
    private static boolean mayBe(String text, Span line) {
        char first = text.charAt(line.begin());
        if (LineScanner.isDigit(first) || text.startsWith(LABEL, line.begin())) {
            return true;
        }
        int to = line.begin();
        while (to < line.end() && Character.isLetter(text.charAt(to)) && to - line.begin() < 12) {
            to++;
        }
        return Calendar.isWeekday(text.substring(line.begin(), to));
    }

    private static HeaderLine of(String text, Span line, NewsItemParser.HeaderContext tree) {
        var stamp = tree.stamp();
        int end = stamp.getStop().getStopIndex() + 1;
        int rest = tree.separator().isEmpty() ? end
                : tree.separator(tree.separator().size() - 1).getStop().getStopIndex() + 1;
        return new HeaderLine(new Span(line.begin(), end), Trees.span(stamp.date()),
                Lines.trim(text, rest, line.end()), day(text, stamp.date()).orElse(null), stamp.DATE_WORD() != null);
    }

    /**
     * A date in front of running text («18 декабря 2025 года суд …», «12.05.2020 в Москве …») is no header: behind
     * a bare date only a headline may follow, and behind one in words only if a clock time stands between.
     */
    private boolean isHeader(String text) {
        if (rest.length() == 0 || labelled) {
            return true;
        }
        String written = stamp.in(text);
        boolean words = written.chars().anyMatch(Character::isLetter) && written.indexOf('T') < 0;
        if (words && written.indexOf(':') < 0) {
            return false;
        }
        return !Character.isLowerCase(text.codePointAt(rest.begin())) && HeadlineLine.isTitle(text, rest);
    }

    private static Optional<LocalDate> day(String text, DateContext date) {
        if (date.isoDate() != null) {
            var iso = date.isoDate();
            return Calendar.day(Trees.number(text, iso.YEAR()), Trees.number(text, iso.NUMBER(0)),
                    Trees.number(text, iso.NUMBER(1)));
        }
        if (date.numericDate() != null) {
            var numeric = date.numericDate();
            return Calendar.day(Trees.number(text, numeric.YEAR()), Trees.number(text, numeric.NUMBER(1)),
                    Trees.number(text, numeric.NUMBER(0)));
        }
        var words = date.wordDate();
        return Calendar.day(Trees.number(text, words.YEAR()), Calendar.month(Trees.text(text, words.MONTH())),
                Trees.number(text, words.NUMBER()));
    }
}
