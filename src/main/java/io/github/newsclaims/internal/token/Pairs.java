package io.github.newsclaims.internal.token;

import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks and brackets; a mark without a partner becomes a symbol. */
final class Pairs {

    /** How many tokens speech may have whose marks do not match. */
    private static final int FARTHEST = 300;

    private final List<Token> tokens;
    private final CharSequence text;
    /** Indexes of opening marks still waiting for their partner, outermost first. */
    private final List<Integer> open = new ArrayList<>();

    private Pairs(List<Token> tokens, CharSequence text) {
        this.tokens = tokens;
        this.text = text;
    }

    static void match(List<Token> tokens, CharSequence text, int longestInnerTitle, int deepest) {
        new Pairs(tokens, text).match(longestInnerTitle, deepest);
    }

    private void match(int longestInnerTitle, int deepest) {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i).kind()) {
                case OPEN_QUOTE, OPEN_BRACKET -> {
                    if (open.size() < deepest) {
                        open.add(i);
                    } else {
                        single(i);
                    }
                }
                case CLOSE_QUOTE, CLOSE_BRACKET -> close(i);
                default -> {
                }
            }
        }
        for (int k = open.size() - 1; k >= 0; k--) {
            leftOpen(open.get(k), longestInnerTitle);
        }
    }

    private void close(int at) {
        for (int k = open.size() - 1; k >= 0; k--) {
            int start = open.get(k);
            if (fits(start, at)) {
                for (int j = open.size() - 1; j > k; j--) {
                    single(open.remove(j));
                }
                open.remove(k);
                pair(start, at);
                return;
            }
            if (tokens.get(at).kind() == TokenKind.CLOSE_BRACKET && tokens.get(start).kind() == TokenKind.OPEN_QUOTE) {
                break;
            }
        }
        if (!endsSpeech(at) || !reopens(at)) {
            single(at);
        }
    }

    /** Whether a comma and a dash follow, as behind speech: «…», — сказал он. */
    private boolean endsSpeech(int at) {
        return at + 2 < tokens.size() && tokens.get(at + 1).kind() == TokenKind.COMMA
                && tokens.get(at + 2).kind() == TokenKind.DASH;
    }

    /**
     * «Ария» готовит альбом. Он о смерти», — said once for both: the speech began with the opening mark of a title at
     * the head of a sentence.
     */
    private boolean reopens(int at) {
        for (int i = at - 1; i >= 0 && at - i < FARTHEST; i--) {
            var token = tokens.get(i);
            boolean heads = token.kind() == TokenKind.OPEN_QUOTE && (i == 0 || tokens.get(i - 1).kind() == TokenKind.STOP);
            if (heads && token.mate() > i && fits(i, at)) {
                single(token.mate());
                pair(i, at);
                return true;
            }
        }
        return false;
    }

    /**
     * «… «…», said once for both: the closing mark goes to the outer opening one, unless what it closes is short
     * enough for a title.
     */
    private void leftOpen(int start, int longestInnerTitle) {
        if (tokens.get(start).kind() == TokenKind.OPEN_QUOTE) {
            for (int i = start + 1; i < tokens.size(); i++) {
                var token = tokens.get(i);
                if (token.kind() == TokenKind.OPEN_QUOTE) {
                    int mate = token.mate();
                    boolean speechEnds = mate + 2 < tokens.size() && tokens.get(mate + 1).kind() == TokenKind.COMMA
                            && tokens.get(mate + 2).kind() == TokenKind.DASH;
                    if (fits(start, mate) && (speechEnds || tokens.get(mate).end() - token.begin() > longestInnerTitle)) {
                        single(i);
                        pair(start, mate);
                        return;
                    }
                    i = mate;
                }
            }
        }
        int end = tokens.get(start).kind() == TokenKind.OPEN_QUOTE ? strangeEnd(start) : -1;
        if (end > start) {
            pair(start, end);
        } else {
            single(start);
        }
    }

    /** «… до 6 %``, — сказал он»: a mark of another kind that ends the speech begun at an index; -1 if there is none. */
    private int strangeEnd(int start) {
        for (int i = start + 1; i < tokens.size() && i - start < FARTHEST; i++) {
            var token = tokens.get(i);
            if (token.mate() > i) {
                i = token.mate();
            } else if (token.kind() == TokenKind.SYMBOL && "»“”\"`".indexOf(text.charAt(token.begin())) >= 0 && endsSpeech(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(int start, int at) {
        char a = text.charAt(tokens.get(start).begin());
        char b = text.charAt(tokens.get(at).begin());
        return switch (a) {
            case '«' -> b == '»';
            case '„' -> b == '“' || b == '”' || b == '"' || b == '‟';
            case '“', '”', '‟' -> b == '”' || b == '“' || b == '"';
            case '"' -> b == '"' || b == '”';
            case '`' -> b == '`' || b == '\'';
            case '(' -> b == ')';
            case '[' -> b == ']';
            case '{' -> b == '}';
            case '\'' -> b == '\'';
            default -> false;
        };
    }

    private void pair(int start, int at) {
        boolean quote = tokens.get(start).kind() == TokenKind.OPEN_QUOTE;
        tokens.set(start, tokens.get(start).withMate(quote ? TokenKind.OPEN_QUOTE : TokenKind.OPEN_BRACKET, at));
        tokens.set(at, tokens.get(at).withMate(quote ? TokenKind.CLOSE_QUOTE : TokenKind.CLOSE_BRACKET, start));
    }

    private void single(int at) {
        tokens.set(at, tokens.get(at).withMate(TokenKind.SYMBOL, -1));
    }
}
