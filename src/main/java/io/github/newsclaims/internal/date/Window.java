package io.github.newsclaims.internal.date;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The stretch of a sentence's tokens that the parser may see: bounded, so that the work is linear. */
final class Window implements TokenStream {

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
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // nothing is buffered
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

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    /** None: the tokens are made beforehand, and a parser that bails out asks for no new ones. */
    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(RuleContext context) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }
}
