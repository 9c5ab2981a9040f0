package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.parse.ReadyTokens;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The stretch of a sentence's tokens that the parser may see: bounded, so that the work is linear. */
final class Window extends ReadyTokens {

    private final Token end = new CommonToken(Token.EOF);

    private final List<DateToken> tokens;
    private int from;
    private int to;
    private int position;

    Window(List<DateToken> tokens) {
        this.tokens = tokens;
    }

    void show(int newFrom, int newTo) {
        from = newFrom;
        to = newTo;
        position = newFrom;
    }

    @Override
    public Token LT(int k) {
        int at = k > 0 ? position + k - 1 : position + k;
        return at < from ? null : at < to ? tokens.get(at) : end;
    }

    @Override
    public int LA(int k) {
        var token = LT(k);
        return token == null ? Token.INVALID_TYPE : token.getType();
    }

    @Override
    public Token get(int index) {
        return from + index < to ? tokens.get(from + index) : end;
    }

    @Override
    public void consume() {
        if (position < to) {
            position++;
        }
    }

    @Override
    public int index() {
        return position - from;
    }

    @Override
    public void seek(int index) {
        position = Math.min(from + index, to);
    }

    @Override
    public int size() {
        return to - from + 1;
    }

}
