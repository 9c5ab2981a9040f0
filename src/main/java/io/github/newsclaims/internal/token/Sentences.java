package io.github.newsclaims.internal.token;

import java.util.ArrayList;
import java.util.List;

/** Finds where sentences end; a quotation or bracket that has begun holds its sentence together. */
final class Sentences {

    /** Shorter words before a full stop may be abbreviations that no file lists. */
    private static final int SHORTEST_WHOLE_WORD = 5;

    private final List<Token> tokens;
    private final CharSequence text;
    /** No sentence has more tokens, whatever its punctuation: what a rule looks at stays bounded. */
    private final int longest;

    private Sentences(List<Token> tokens, CharSequence text, int longest) {
        this.tokens = tokens;
        this.text = text;
        this.longest = longest;
    }

    static List<Sentence> find(List<Token> tokens, CharSequence text, int longest) {
        return new Sentences(tokens, text, longest).find();
    }

    private List<Sentence> find() {
        var found = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.mate() > i && token.mate() - from < longest) {
                i = token.mate();
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
            int mate = tokens.get(k).mate();
            if (mate > last) {
                tokens.set(k, tokens.get(k).withMate(TokenKind.SYMBOL, -1));
                tokens.set(mate, tokens.get(mate).withMate(TokenKind.SYMBOL, -1));
            }
        }
    }

    private boolean endsAt(int i) {
        var token = tokens.get(i);
        boolean stop = token.kind() == TokenKind.STOP;
        boolean closed = token.kind() == TokenKind.CLOSE_QUOTE && i > 0 && tokens.get(i - 1).kind() == TokenKind.STOP;
        if (!stop && !closed || i + 1 == tokens.size()) {
            return false;
        }
        int next = i + 1;
        if (tokens.get(next).kind() == TokenKind.DASH && next + 1 < tokens.size()) {
            // «…? – спросил он.» goes on; «… он. – Я гражданин» begins anew.
            return stop && token.begin() < tokens.get(next).begin() && beginsSentence(next + 1);
        }
        if (stop && text.charAt(token.begin()) == '.' && token.end() == tokens.get(next).begin()
                && tokens.get(next).kind() == TokenKind.NUMBER) {
            return false;
        }
        return beginsSentence(next) || stop && beginsCarelessly(i);
    }

    /** «… опьянения. он взят под стражу»: a full stop behind a whole word ends a sentence even where no capital follows. */
    private boolean beginsCarelessly(int stop) {
        if (stop == 0 || tokens.get(stop).length() != 1 || text.charAt(tokens.get(stop).begin()) != '.') {
            return false;
        }
        var before = tokens.get(stop - 1);
        var after = tokens.get(stop + 1);
        return before.kind() == TokenKind.WORD && after.kind() == TokenKind.WORD && before.length() >= SHORTEST_WHOLE_WORD
                && before.end() == tokens.get(stop).begin() && after.begin() > tokens.get(stop).end()
                && Character.isLowerCase(text.charAt(before.begin()))
                && !Abbreviations.contains(text.subSequence(before.begin(), before.end()).toString());
    }

    private boolean beginsSentence(int i) {
        var token = tokens.get(i);
        char first = text.charAt(token.begin());
        return switch (token.kind()) {
            case WORD -> Character.isUpperCase(first) || !Character.isLowerCase(first);
            case NUMBER -> true;
            case OPEN_QUOTE, OPEN_BRACKET -> i + 1 < tokens.size() && beginsInside(i + 1);
            case SYMBOL -> true;
            default -> false;
        };
    }

    /** A quotation may begin with a lower-case letter or an ellipsis and still open a sentence. */
    private boolean beginsInside(int i) {
        var kind = tokens.get(i).kind();
        return kind != TokenKind.COMMA && kind != TokenKind.CLOSE_QUOTE && kind != TokenKind.CLOSE_BRACKET;
    }
}
