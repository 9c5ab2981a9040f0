package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.grammar.DateExpression;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Runs the grammar over stretches of one sentence; the parse tree lives no longer than a call. */
final class DateReader {

    private final Window window;
    private final DateExpression parser;

    /**
     * @param tokens the sentence
     */
    DateReader(List<DateToken> tokens) {
        window = new Window(tokens);
        parser = new DateExpression(window);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
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
