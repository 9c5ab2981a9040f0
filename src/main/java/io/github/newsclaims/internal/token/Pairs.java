package io.github.newsclaims.internal.token;

import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks and brackets; a mark without a partner becomes a symbol. */
final class Pairs {

    private final Tokens tokens;
    private final String text;
    /** Indexes of opening marks still waiting for their partner, outermost first. */
    private final List<Integer> open = new ArrayList<>();

    private Pairs(Tokens tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    static void match(Tokens tokens, String text, int longestInnerTitle, int deepest) {
        new Pairs(tokens, text).match(longestInnerTitle, deepest);
    }

    private void match(int longestInnerTitle, int deepest) {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case OPEN_QUOTE, OPEN_BRACKET -> {
                    if (open.size() < deepest) {
                        open.add(i);
                    } else {
                        tokens.single(i);
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
                    tokens.single(open.remove(j));
                }
                open.remove(k);
                tokens.pair(start, at);
                return;
            }
            if (tokens.kind(at) == TokenKind.CLOSE_BRACKET && tokens.kind(start) == TokenKind.OPEN_QUOTE) {
                break;
            }
        }
        tokens.single(at);
    }

    /**
     * «… «…», said once for both: the closing mark goes to the outer opening one, unless what it closes is short
     * enough for a title.
     */
    private void leftOpen(int start, int longestInnerTitle) {
        if (tokens.kind(start) == TokenKind.OPEN_QUOTE) {
            for (int i = start + 1; i < tokens.size(); i++) {
                if (tokens.kind(i) == TokenKind.OPEN_QUOTE) {
                    int mate = tokens.mate(i);
                    boolean speechEnds = mate + 2 < tokens.size() && tokens.kind(mate + 1) == TokenKind.COMMA
                            && tokens.kind(mate + 2) == TokenKind.DASH;
                    if (fits(start, mate) && (speechEnds || tokens.end(mate) - tokens.begin(i) > longestInnerTitle)) {
                        tokens.single(i);
                        tokens.pair(start, mate);
                        return;
                    }
                    i = mate;
                }
            }
        }
        tokens.single(start);
    }

    private boolean fits(int start, int at) {
        char a = text.charAt(tokens.begin(start));
        char b = text.charAt(tokens.begin(at));
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
}
