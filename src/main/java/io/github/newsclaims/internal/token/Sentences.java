package io.github.newsclaims.internal.token;

import java.util.ArrayList;
import java.util.List;

/** Finds where sentences end; a quotation or bracket that has begun holds its sentence together. */
final class Sentences {

    /** Shorter words before a full stop may be abbreviations that no file lists. */
    private static final int SHORTEST_WHOLE_WORD = 5;

    private final Tokens tokens;
    private final String text;
    /** No sentence has more tokens, whatever its punctuation: what a rule looks at stays bounded. */
    private final int longest;

    private Sentences(Tokens tokens, String text, int longest) {
        this.tokens = tokens;
        this.text = text;
        this.longest = longest;
    }

    static List<Sentence> find(Tokens tokens, String text, int longest) {
        return new Sentences(tokens, text, longest).find();
    }

    private List<Sentence> find() {
        var found = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.mate(i) > i && tokens.mate(i) - from < longest) {
                i = tokens.mate(i);
            }
            boolean full = i + 1 - from >= longest;
            if (endsAt(i) || full) {
                if (full) {
                    unpair(from, i);
                }
                found.add(new Sentence(tokens, from, i + 1));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            found.add(new Sentence(tokens, from, tokens.size()));
        }
        return found;
    }

    /** A mark whose partner lies behind the cut of an overlong sentence has none. */
    private void unpair(int from, int last) {
        for (int k = from; k <= last; k++) {
            int mate = tokens.mate(k);
            if (mate > last) {
                tokens.single(k);
                tokens.single(mate);
            }
        }
    }

    private boolean endsAt(int i) {
        boolean stop = tokens.kind(i) == TokenKind.STOP;
        boolean closed = tokens.kind(i) == TokenKind.CLOSE_QUOTE && i > 0 && tokens.kind(i - 1) == TokenKind.STOP;
        if (!stop && !closed || i + 1 == tokens.size()) {
            return false;
        }
        int next = i + 1;
        if (tokens.kind(next) == TokenKind.DASH && next + 1 < tokens.size()) {
            // «…? – спросил он.» goes on; «… он. – Я гражданин» begins anew.
            return stop && tokens.begin(i) < tokens.begin(next) && beginsSentence(next + 1);
        }
        if (stop && text.charAt(tokens.begin(i)) == '.' && tokens.end(i) == tokens.begin(next)
                && tokens.kind(next) == TokenKind.NUMBER) {
            return false;
        }
        return beginsSentence(next) || stop && beginsCarelessly(i);
    }

    /** «… опьянения. он взят под стражу»: a full stop behind a whole word ends a sentence even where no capital follows. */
    private boolean beginsCarelessly(int stop) {
        if (stop == 0 || tokens.length(stop) != 1 || text.charAt(tokens.begin(stop)) != '.') {
            return false;
        }
        int before = stop - 1;
        int after = stop + 1;
        return tokens.kind(before) == TokenKind.WORD && tokens.kind(after) == TokenKind.WORD && tokens.length(before) >= SHORTEST_WHOLE_WORD
                && tokens.end(before) == tokens.begin(stop) && tokens.begin(after) > tokens.end(stop)
                && Character.isLowerCase(text.charAt(tokens.begin(before)))
                && !Abbreviations.contains(text.substring(tokens.begin(before), tokens.end(before)));
    }

    private boolean beginsSentence(int i) {
        char first = text.charAt(tokens.begin(i));
        return switch (tokens.kind(i)) {
            case WORD -> Character.isUpperCase(first) || !Character.isLowerCase(first);
            case NUMBER -> true;
            case OPEN_QUOTE, OPEN_BRACKET -> i + 1 < tokens.size() && beginsInside(i + 1);
            case SYMBOL -> true;
            default -> false;
        };
    }

    /** A quotation may begin with a lower-case letter or an ellipsis and still open a sentence. */
    private boolean beginsInside(int i) {
        var kind = tokens.kind(i);
        return kind != TokenKind.COMMA && kind != TokenKind.CLOSE_QUOTE && kind != TokenKind.CLOSE_BRACKET;
    }
}
