package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.grammar.NewsItemParser;
import io.github.newsclaims.internal.parse.Decisions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Runs a rule of {@code NewsItem.g4} over the tokens of a line. */
final class LineParser {

    private static final Decisions DECISIONS = new Decisions(NewsItemParser._ATN);

    private LineParser() {
    }

    /**
     * Applies a rule.
     *
     * @param tokens the line's tokens with an end of input
     * @param rule the rule's method
     * @param <C> the rule's context
     * @return the tree; empty if the line is not what the rule describes
     */
    static <C extends ParserRuleContext> Optional<C> parse(List<Token> tokens, Function<NewsItemParser, C> rule) {
        var parser = new NewsItemParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        DECISIONS.serve(parser);
        try {
            return Optional.of(rule.apply(parser));
        } catch (ParseCancellationException notSuchALine) {
            return Optional.empty();
        }
    }
}
