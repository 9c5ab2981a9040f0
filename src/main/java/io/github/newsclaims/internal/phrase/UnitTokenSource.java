package io.github.newsclaims.internal.phrase;

import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/** Gives the grammar one token for each unit; the token's index is the unit's. */
final class UnitTokenSource implements TokenSource {

    private final List<Unit> units;
    private int next;

    UnitTokenSource(List<Unit> units) {
        this.units = units;
    }

    @Override
    public Token nextToken() {
        int type = next < units.size() ? units.get(next).kind().tokenType : Token.EOF;
        var token = new CommonToken(type);
        token.setTokenIndex(next++);
        return token;
    }

    @Override
    public int getLine() {
        return 1;
    }

    @Override
    public int getCharPositionInLine() {
        return next;
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public String getSourceName() {
        return "sentence";
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        // Tokens are made here; the factory of the interface is not needed.
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return CommonTokenFactory.DEFAULT;
    }
}
