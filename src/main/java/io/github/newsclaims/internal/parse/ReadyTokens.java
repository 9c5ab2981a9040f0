package io.github.newsclaims.internal.parse;

import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** A token stream whose tokens are all there before the parser begins: nothing is buffered, and the texts are not asked for. */
public abstract class ReadyTokens implements TokenStream {

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // nothing is buffered
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
