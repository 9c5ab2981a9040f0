package io.github.newsclaims.internal.token;

import io.github.newsclaims.internal.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a block into words and punctuation, pairs quotation marks and brackets, and finds the sentences.
 *
 * <p>One pass over the characters, then one over the tokens. Instances hold the state of one block.
 */
public final class Tokenizer {

    /** A pair of quotation marks around more than this is no title inside a longer quotation. */
    private static final int LONGEST_INNER_TITLE = 60;

    /** Russian news has about six; too many tokens for the first guess cost a little time. */
    private static final int CHARACTERS_PER_TOKEN = 5;

    private static final Set<String> DOMAINS = Set.of("ru", "com", "ua", "org", "net", "by", "kz", "рф", "ру", "ком", "нет", "фм",
            "info", "tv", "me", "io", "eu", "de", "uk", "us", "fr", "su", "media", "life", "news", "today", "online",
            "live", "press", "city", "lv", "lt", "ee", "ge", "md", "uz", "am", "az", "il", "moscow", "tech", "pro", "co");

    private final String text;
    private final int end;
    private final boolean doubledQuotes;
    private final Tokens tokens;
    private int position;

    private Tokenizer(String text, int begin, int end) {
        this.text = text;
        this.position = begin;
        this.end = end;
        this.doubledQuotes = isCsvCell(text, begin, end);
        this.tokens = new Tokens((end - begin) / CHARACTERS_PER_TOKEN + 1);
    }

    /**
     * Splits a block into sentences.
     *
     * @param text the item's text
     * @param begin offset where the block begins
     * @param end offset where it ends
     * @return the sentences in order of the text; they share one token list
     */
    public static List<Sentence> sentences(String text, int begin, int end) {
        return sentences(text, begin, end, Limits.DEFAULT);
    }

    /**
     * Splits a block into sentences within limits.
     *
     * @param text the item's text
     * @param begin offset where the block begins
     * @param end offset where it ends
     * @param limits how long a sentence may be, and how deep quotations and brackets may be nested
     * @return the sentences in order of the text; they share one token list
     */
    public static List<Sentence> sentences(String text, int begin, int end, Limits limits) {
        var tokenizer = new Tokenizer(text, begin, end);
        tokenizer.split();
        Pairs.match(tokenizer.tokens, text, LONGEST_INNER_TITLE, limits.nesting());
        return Sentences.find(tokenizer.tokens, text, limits.sentence());
    }

    /** Whether the block is a cell copied from a CSV file: quoted as a whole, with inner marks doubled. */
    private static boolean isCsvCell(String text, int begin, int end) {
        if (begin >= end || text.charAt(begin) != '"') {
            return false;
        }
        for (int i = begin + 1; i + 1 < end; i++) {
            if (text.charAt(i) == '"' && text.charAt(i + 1) == '"') {
                return true;
            }
        }
        return false;
    }

    private void split() {
        while (position < end) {
            char c = text.charAt(position);
            switch (Characters.of(c)) {
                case Characters.LETTER -> add(wordEnd(position), TokenKind.WORD);
                case Characters.DIGIT -> add(numberEnd(position), TokenKind.NUMBER);
                case Characters.SPACE -> position++;
                default -> punctuation(c);
            }
        }
    }

    private void add(int to, TokenKind kind) {
        tokens.add(position, to, kind);
        position = to;
    }

    private void punctuation(char c) {
        switch (c) {
            case ',' -> add(position + 1, TokenKind.COMMA);
            case ':' -> add(position + 1, TokenKind.COLON);
            case ';' -> add(position + 1, TokenKind.SEMICOLON);
            case '.', '!', '?', '…' -> stop();
            case '«', '„' -> add(position + 1, TokenKind.OPEN_QUOTE);
            case '»' -> add(position + 1, TokenKind.CLOSE_QUOTE);
            case '"', '“', '”', '‟', '`', '\'' -> quote(c);
            case '(', '[', '{' -> add(position + 1, TokenKind.OPEN_BRACKET);
            case ')', ']', '}' -> add(position + 1, TokenKind.CLOSE_BRACKET);
            case '—', '–', '―', '−', '-', '‑', '‒' -> dash();
            default -> add(position + 1, TokenKind.SYMBOL);
        }
    }

    private void stop() {
        int to = position + 1;
        while (to < end && isStop(text.charAt(to))) {
            to++;
        }
        add(to, isRange(position, to) ? TokenKind.SYMBOL : TokenKind.STOP);
    }

    /** «1…6 градусов», «+4...+6 °C»: whether dots lead from a number to a number. */
    private boolean isRange(int from, int to) {
        boolean dots = text.charAt(from) == '…' || to > from + 1 && text.charAt(from) == '.';
        if (!dots || from == 0 || !Characters.isDigit(text.charAt(from - 1))) {
            return false;
        }
        int behind = to < end && (text.charAt(to) == '+' || isDash(text.charAt(to))) ? to + 1 : to;
        return behind < end && Characters.isDigit(text.charAt(behind));
    }

    private void dash() {
        int to = position + 1;
        while (to < end && isDash(text.charAt(to))) {
            to++;
        }
        add(to, TokenKind.DASH);
    }

    private void quote(char c) {
        boolean doubled = position + 1 < end && text.charAt(position + 1) == c;
        boolean thin = !doubled && (c == '\'' || c == '`');
        boolean ofTheCell = doubledQuotes && c == '"' && (!doubled || tokens.size() == 0 && isOddRun(c));
        if (thin && c == '\'' && opensThin()) {
            add(position + 1, TokenKind.OPEN_QUOTE);
            return;
        }
        if (thin && c == '\'' && hasOpen(position) && !Characters.isSpace(text.charAt(position - 1))) {
            add(position + 1, TokenKind.CLOSE_QUOTE);
            return;
        }
        if (thin || ofTheCell) {
            add(position + 1, TokenKind.SYMBOL);
            return;
        }
        int to = position + (doubled ? 2 : 1);
        add(to, opens(position, to) ? TokenKind.OPEN_QUOTE : TokenKind.CLOSE_QUOTE);
    }

    /** Whether a single mark opens a quotation: «издание 'Новости'»; behind a letter it is an apostrophe. */
    private boolean opensThin() {
        boolean wordAfter = position + 1 < end && Characters.isLetter(text.charAt(position + 1));
        return wordAfter && (position == 0 || Characters.isSpace(text.charAt(position - 1)) || "([\"«".indexOf(text.charAt(position - 1)) >= 0);
    }

    /** Whether the run of marks that opens a CSV cell holds the cell's own mark beside doubled ones. Asked once a block. */
    private boolean isOddRun(char c) {
        int to = position;
        while (to < end && text.charAt(to) == c) {
            to++;
        }
        return (to - position) % 2 == 1;
    }

    /** Tells an opening mark from a closing one where both look alike, by what stands beside it. */
    private boolean opens(int from, int to) {
        boolean spaceBefore = from == 0 || Characters.isSpace(text.charAt(from - 1)) || "([«„\"“`—–-/".indexOf(text.charAt(from - 1)) >= 0;
        boolean wordAfter = to < end && (Character.isLetterOrDigit(text.charAt(to)) || "«„\"“`[(…—–#@".indexOf(text.charAt(to)) >= 0);
        char c = text.charAt(from);
        if (c == '`') {
            return spaceBefore && wordAfter || !hasOpen(from);
        }
        if (wordAfter && from > 0 && isStop(text.charAt(from - 1)) && Character.isUpperCase(text.charAt(to)) && !hasOpen(from)) {
            // «… мост."Едем!" — сказал мэр»: no space between a full stop and speech.
            return true;
        }
        if (spaceBefore != wordAfter) {
            return spaceBefore && to < end && !Characters.isSpace(text.charAt(to)) && text.charAt(to) != ',' && text.charAt(to) != '.';
        }
        return spaceBefore || !hasOpen(from);
    }

    private boolean hasOpen(int at) {
        char mark = text.charAt(at);
        int balance = 0;
        for (int i = tokens.size() - 1; i >= 0 && i > tokens.size() - 200; i--) {
            if (tokens.length(i) <= 2 && family(text.charAt(tokens.begin(i))) == family(mark)) {
                balance += tokens.kind(i) == TokenKind.OPEN_QUOTE ? 1 : tokens.kind(i) == TokenKind.CLOSE_QUOTE ? -1 : 0;
            }
        }
        return balance > 0;
    }

    /** Marks that close one another: “ and ” and „ count as one. */
    private static char family(char mark) {
        return switch (mark) {
            case '“', '”', '„', '‟' -> '“';
            case '`', '\'' -> '`';
            default -> mark;
        };
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            byte kind = Characters.of(c);
            if (kind == Characters.LETTER || kind == Characters.DIGIT) {
                i++;
            } else if (joins(c, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i < end && text.charAt(i) == '.' && shortens(from, i) ? i + 1 : i;
    }

    /** Whether the character holds two halves of a word together: a hyphen, an apostrophe, the dot of a domain. */
    private boolean joins(char c, int at) {
        if (at + 1 >= end) {
            return false;
        }
        char next = text.charAt(at + 1);
        return switch (c) {
            case '-', '‑', '\'', '’', '‐', '&', '_' -> Characters.isLetter(next) || Characters.isDigit(next);
            case '\u00ad' -> Characters.isLetter(next);
            case '.' -> isDomain(at + 1) || isActing(at);
            default -> false;
        };
    }

    /** «и.о.»: the dot between the letters of «исполняющий обязанности». */
    private boolean isActing(int dot) {
        return dot > 0 && (text.charAt(dot - 1) == 'и' || text.charAt(dot - 1) == 'И') && text.charAt(dot + 1) == 'о'
                && dot + 2 < end && text.charAt(dot + 2) == '.' && (dot < 2 || !Characters.isLetter(text.charAt(dot - 2)));
    }

    private boolean isDomain(int from) {
        int to = from;
        while (to < end && Characters.isLetter(text.charAt(to)) && to - from < 8) {
            to++;
        }
        boolean latin = from > 1 && text.charAt(from - 2) < 0x100 && Character.isLetterOrDigit(text.charAt(from - 2));
        for (int i = from; i < to; i++) {
            latin &= text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        }
        if (latin && to - from >= 2 && to - from <= 4 && (to == end || !Characters.isLetter(text.charAt(to)))) {
            // «HockeyNews.se»: any domain behind Latin letters.
            return true;
        }
        return to - from >= 2 && DOMAINS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop at {@code dot} belongs to the word: an initial, or an abbreviation inside a sentence. */
    private boolean shortens(int from, int dot) {
        int after = dot + 1;
        while (after < end && Characters.isSpace(text.charAt(after))) {
            after++;
        }
        if (after >= end) {
            return false;
        }
        char next = text.charAt(after);
        if (isUnit(from)) {
            return false;
        }
        if (dot - from == 1 && Character.isUpperCase(text.charAt(from))) {
            return Character.isUpperCase(next) && (!previousIsName(from) || after == dot + 1);
        }
        if (dot - from > 6 || dot - from > 1 && Character.isUpperCase(text.charAt(dot - 1))) {
            // «президент РТ.» ends a sentence, «рт. ст.» does not.
            return false;
        }
        var word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        if (!Abbreviations.contains(word)) {
            return false;
        }
        if (word.equals("г") && (tokens.size() == 0 || tokens.kind(tokens.size() - 1) != TokenKind.NUMBER)) {
            // «г. Тула» is a city, «2025 г.» a year.
            return true;
        }
        return Abbreviations.neverLast(word) || !Character.isUpperCase(next) && "«\"“„—–".indexOf(next) < 0;
    }

    /** «14 м/с.», «+8 °С.»: a unit of measurement is no initial. */
    private boolean isUnit(int from) {
        int before = from - 1;
        if (before > 0 && Characters.isSpace(text.charAt(before))) {
            before--;
            return text.charAt(before) == '°';
        }
        return before >= 0 && "/\\°".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether a capitalised word stands before: «Иванов А. Потом» is told from «А. Иванов». */
    private boolean previousIsName(int from) {
        return from >= 2 && Characters.isSpace(text.charAt(from - 1)) && Character.isLowerCase(text.charAt(from - 2))
                && tokens.size() > 0 && Character.isUpperCase(text.charAt(tokens.begin(tokens.size() - 1)))
                && tokens.length(tokens.size() - 1) > 3;
    }

    private int numberEnd(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (Characters.isDigit(c) || Characters.isLetter(c)) {
                i++;
            } else if (i + 1 < end && (c == '.' || c == ',' || c == ':') && Characters.isDigit(text.charAt(i + 1))) {
                i += 2;
            } else if (i + 1 < end && c == '-' && Characters.isLetter(text.charAt(i + 1)) || c == '.' && isDomainOfNumber(i + 1)) {
                // «17-летний», «74.ru»
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a top-level domain stands behind a number and ends there: «74.ru», but not «в 2020.На». */
    private boolean isDomainOfNumber(int from) {
        int to = from;
        while (to < end && Characters.isLetter(text.charAt(to)) && to - from < 8) {
            to++;
        }
        return to - from >= 2 && (to == end || !Characters.isLetter(text.charAt(to)) && !Characters.isDigit(text.charAt(to)))
                && DOMAINS.contains(text.subSequence(from, to).toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '–';
    }
}
