package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.grammar.NewsItemParser;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Splits the beginning of a line into the classed words that {@code NewsItem.g4} is written in. A token's offsets are
 * those of the item's text; ANTLR's stop index is the last code unit, not the one behind it.
 */
final class LineScanner {

    private static final int LONGEST_AGENCY = 4;
    private static final Set<String> CREDITS = Set.of("фото", "фотография", "фотографии", "фотограф", "коллаж",
            "иллюстрация", "инфографика", "скриншот", "видео", "photo");
    private static final int LONGEST_CREDIT = 12;
    private static final int LONGEST_AGENCY_WORD = 64;
    private static final Set<String> ZONES = Set.of("мск", "msk", "utc", "gmt");

    private final String text;
    private final int end;
    private final Lexicon lexicon;
    private final int limit;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private LineScanner(String text, Span line, Lexicon lexicon, int limit) {
        this.text = text;
        this.position = line.begin();
        this.end = line.end();
        this.lexicon = lexicon;
        this.limit = limit;
    }

    /**
     * Scans a line.
     *
     * @param text the item's text
     * @param line the line
     * @param lexicon where agencies are looked up
     * @param limit how many tokens to read at most
     * @return the tokens, with an end of input behind the last
     */
    static List<Token> scan(String text, Span line, Lexicon lexicon, int limit) {
        var scanner = new LineScanner(text, line, lexicon, limit);
        scanner.scan();
        return scanner.tokens;
    }

    /**
     * Whether a word of credit stands in front of an offset.
     *
     * @param text the item's text
     * @param begin where the line begins
     * @param at an offset in the line, that of a colon
     * @return true for «Фото:», «коллаж :»
     */
    static boolean isCredit(String text, int begin, int at) {
        int to = at;
        while (to > begin && Lines.isSpace(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > begin && to - from < LONGEST_CREDIT && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return CREDITS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private void scan() {
        while (position < end && tokens.size() < limit) {
            char c = text.charAt(position);
            if (Lines.isSpace(c)) {
                position++;
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                add(punctuation(c), position + 1);
            }
        }
        if (position < end) {
            // The line goes on: its end must not seem to stand here.
            add(NewsItemParser.OTHER, position);
        }
        add(Token.EOF, position);
    }

    private void add(int type, int to) {
        var token = new CommonToken(type);
        token.setStartIndex(position);
        token.setStopIndex(to - 1);
        token.setTokenIndex(tokens.size());
        tokens.add(token);
        position = to;
    }

    private static int punctuation(char c) {
        return switch (c) {
            case ',' -> NewsItemParser.COMMA;
            case '.' -> NewsItemParser.STOP;
            case ':' -> NewsItemParser.COLON;
            case '-', '–', '—', '―', '−', '‑', '‒' -> NewsItemParser.DASH;
            case '/' -> NewsItemParser.SLASH;
            case '|' -> NewsItemParser.BAR;
            case '(', '[' -> NewsItemParser.OPEN;
            case ')', ']' -> NewsItemParser.CLOSE;
            case '©' -> NewsItemParser.COPYRIGHT;
            default -> NewsItemParser.OTHER;
        };
    }

    // ---- numbers ----

    private void number() {
        int to = digits(position);
        if (to < end && text.charAt(to) == ':' && to - position <= 2 && digits(to + 1) == to + 3) {
            add(NewsItemParser.CLOCK, zone(seconds(to + 3)));
        } else if (to + 1 < end && text.charAt(to) == 'T' && isDigit(text.charAt(to + 1))) {
            add(width(to - position), to);
            isoTime();
        } else if (to < end && Character.isLetter(text.charAt(to))) {
            add(NewsItemParser.OTHER, letters(to));
        } else {
            add(width(to - position), to);
        }
    }

    /** The time behind the T of an ISO 8601 date. */
    private void isoTime() {
        int to = digits(position + 1);
        if (to < end && text.charAt(to) == ':') {
            add(NewsItemParser.CLOCK, zone(seconds(digits(to + 1))));
        }
    }

    private static int width(int digits) {
        return digits <= 2 ? NewsItemParser.NUMBER : digits == 4 ? NewsItemParser.YEAR : NewsItemParser.OTHER;
    }

    private int digits(int from) {
        int i = from;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int seconds(int from) {
        int i = from;
        while (i + 1 < end && (text.charAt(i) == ':' || text.charAt(i) == '.') && isDigit(text.charAt(i + 1))) {
            i = digits(i + 1);
        }
        return i;
    }

    private int zone(int from) {
        if (from < end && text.charAt(from) == 'Z') {
            return from + 1;
        }
        if (from + 2 < end && (text.charAt(from) == '+' || text.charAt(from) == '-') && digits(from + 1) > from + 2) {
            return seconds(digits(from + 1));
        }
        return from;
    }

    // ---- words ----

    private void word() {
        if (copyrightInBrackets()) {
            return;
        }
        int to = agencyEnd();
        if (to > position) {
            add(NewsItemParser.AGENCY, to);
            return;
        }
        to = letters(position);
        String word = text.substring(position, to);
        if (word.equals("г") && to < end && text.charAt(to) == '.') {
            to++;
        }
        add(type(word, to), to);
    }

    private int type(String word, int to) {
        if (tokens.isEmpty() && word.equals("date")) {
            return NewsItemParser.DATE_WORD;
        }
        if (Calendar.month(word) > 0) {
            return NewsItemParser.MONTH;
        }
        if (Calendar.isWeekday(word)) {
            return NewsItemParser.WEEKDAY;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("г") || lower.equals("год") || lower.equals("года")) {
            return NewsItemParser.YEAR_WORD;
        }
        if (ZONES.contains(lower)) {
            return NewsItemParser.ZONE;
        }
        if (CREDITS.contains(lower) && announces(to)) {
            return NewsItemParser.CREDIT;
        }
        return Character.isUpperCase(word.charAt(0)) ? NewsItemParser.NAME : NewsItemParser.WORD;
    }

    /** Whether a colon or a copyright sign comes next. */
    private boolean announces(int from) {
        int i = from;
        while (i < end && Lines.isSpace(text.charAt(i))) {
            i++;
        }
        return i < end && (text.charAt(i) == ':' || text.charAt(i) == '©');
    }

    /** «(с)» in either alphabet: the bracket before it is taken back. */
    private boolean copyrightInBrackets() {
        char c = text.charAt(position);
        boolean sign = (c == 'c' || c == 'C' || c == 'с' || c == 'С') && position + 1 < end
                && text.charAt(position + 1) == ')' && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).getType() == NewsItemParser.OPEN
                && tokens.get(tokens.size() - 1).getStopIndex() == position - 1;
        if (sign) {
            tokens.remove(tokens.size() - 1);
            position--;
            add(NewsItemParser.COPYRIGHT, position + 3);
        }
        return sign;
    }

    /** Where a word ends that may have hyphens, apostrophes and the dot of a domain inside. */
    private int letters(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i++;
            } else if (i + 1 < end && i > from && Character.isLetterOrDigit(text.charAt(i + 1)) && joins(c, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean joins(char c, int at) {
        return switch (c) {
            case '-', '‑', '‐', '\'', '’' -> true;
            case '.' -> isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1)) || isDomain(at + 1);
            default -> false;
        };
    }

    private boolean isDomain(int from) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to)) && to - from < 3) {
            to++;
        }
        String last = text.substring(from, to).toLowerCase(Locale.ROOT);
        return last.equals("ру") || last.equals("рф") || last.equals("ru") || last.equals("ua");
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // ---- agencies ----

    /** Where the longest name of an agency ends that begins here; {@code position} if none does. */
    private int agencyEnd() {
        if (!Character.isUpperCase(text.charAt(position)) && !isLatin(text.charAt(position))) {
            return position;
        }
        var key = new StringBuilder();
        int best = position;
        int from = position;
        for (int words = 1; words <= LONGEST_AGENCY && from < end
                && Character.isLetterOrDigit(text.charAt(from)); words++) {
            int to = letters(from);
            key.append(text, from, to);
            if (to - from > LONGEST_AGENCY_WORD) {
                break;
            }
            if (isAgency(key.toString(), words == 1)) {
                best = to;
            }
            key.append(' ');
            from = to;
            while (from < end && Lines.isSpace(text.charAt(from))) {
                from++;
            }
        }
        return best;
    }

    private boolean isAgency(String name, boolean single) {
        var known = lexicon.nameOf(Lexicon.fold(name));
        if (known != null) {
            return known.kind() == Name.Kind.OUTLET && (!known.quoted() || known.type().equals("agency"));
        }
        if (!single) {
            return false;
        }
        // «ИНТЕРФАКС-ПОВОЛЖЬЕ», «ТАСС-ДОСЬЕ», «FINMARKET.RU»
        int hyphen = name.indexOf('-');
        return hyphen > 2 && isAgency(name.substring(0, hyphen), true) || name.indexOf('.') > 0;
    }
}
