package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.parse.Decisions;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Runs the grammar over stretches of tokens; the parse tree lives no longer than a call. One serves one item. */
final class DateReader {

    private static final Decisions DECISIONS = new Decisions(DateExpression._ATN);

    private final Window window;
    private final DateExpression parser;

    /**
     * @param tokens where the tokens of each run will be
     */
    DateReader(List<DateToken> tokens) {
        window = new Window(tokens);
        parser = new DateExpression(window);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
    }

    /**
     * Reads the date expression that begins at a token.
     *
     * @param from index of the token
     * @param to index behind the last token that may belong to it
     * @return the dates that it names, in order of the text; none if no date begins here
     */
    List<Expression> read(int from, int to) {
        window.show(from, to);
        DECISIONS.serve(parser);
        parser.reset();
        try {
            var mention = parser.stretch().mention();
            return mention == null ? List.of() : new Meanings().of(mention);
        } catch (ParseCancellationException e) {
            // Anything is a stretch, so this does not happen; if it did, the words would be no date.
            return List.of();
        }
    }
}
