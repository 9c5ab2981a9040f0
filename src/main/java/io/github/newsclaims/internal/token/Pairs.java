package io.github.newsclaims.internal.token;

import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks and brackets; a mark without a partner becomes a symbol. */
final class Pairs {

    /** How many tokens speech may have whose marks do not match. */
    private static final int FARTHEST = 300;

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
        if (!endsSpeech(at) || !reopens(at)) {
            tokens.single(at);
        }
    }

    /** Whether a comma and a dash follow, as behind speech: «…», — сказал он. */
    private boolean endsSpeech(int at) {
        return at + 2 < tokens.size() && tokens.kind(at + 1) == TokenKind.COMMA
                && tokens.kind(at + 2) == TokenKind.DASH;
    }

    /**
     * «Ария» готовит альбом. Он о смерти», — said once for both: the speech began with the opening mark of a title at
     * the head of a sentence.
     */
    private boolean reopens(int at) {
        for (int i = at - 1; i >= 0 && at - i < FARTHEST; i--) {
            boolean heads = tokens.kind(i) == TokenKind.OPEN_QUOTE && (i == 0 || tokens.kind(i - 1) == TokenKind.STOP);
            if (heads && tokens.mate(i) > i && fits(i, at)) {
                while (!open.isEmpty() && open.get(open.size() - 1) > i) {
                    tokens.single(open.remove(open.size() - 1));
                }
                tokens.single(tokens.mate(i));
                tokens.pair(i, at);
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
        int end = tokens.kind(start) == TokenKind.OPEN_QUOTE ? strangeEnd(start) : -1;
        if (end > start) {
            tokens.pair(start, end);
        } else {
            tokens.single(start);
        }
    }

    /** «… до 6 %``, — сказал он»: a mark of another kind that ends the speech begun at an index; -1 if there is none. */
    private int strangeEnd(int start) {
        for (int i = start + 1; i < tokens.size() && i - start < FARTHEST; i++) {
            if (tokens.mate(i) > i) {
                i = tokens.mate(i);
            } else if (tokens.kind(i) == TokenKind.SYMBOL && "»“”\"`".indexOf(text.charAt(tokens.begin(i))) >= 0 && endsSpeech(i)) {
                return i;
            }
        }
        return -1;
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
