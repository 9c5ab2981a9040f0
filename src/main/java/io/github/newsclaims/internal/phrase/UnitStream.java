package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.parse.ReadyTokens;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Shows the grammar one token for each unit. A token tells only its type: where a phrase begins and ends is told by
 * {@link #index()}.
 */
final class UnitStream extends ReadyTokens {

    private static final Token END = new CommonToken(Token.EOF);

    private List<Unit> units = List.of();
    private int next;

    /** Begins a sentence. */
    void show(List<Unit> sentence) {
        units = sentence;
        next = 0;
    }

    @Override
    public Token LT(int k) {
        int at = k > 0 ? next + k - 1 : next + k;
        return at < 0 ? null : get(at);
    }

    @Override
    public int LA(int k) {
        int at = k > 0 ? next + k - 1 : next + k;
        return at < 0 ? Token.INVALID_TYPE : at < units.size() ? units.get(at).kind().type : Token.EOF;
    }

    @Override
    public Token get(int index) {
        return index < units.size() ? units.get(index).kind().token : END;
    }

    @Override
    public void consume() {
        next++;
    }

    @Override
    public int index() {
        return next;
    }

    @Override
    public void seek(int index) {
        next = index;
    }

    @Override
    public int size() {
        return units.size() + 1;
    }
}
