package io.github.newsclaims.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.grammar.DateExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** What parsers remember stays small, and what they read does not depend on it. */
class DecisionsTest {

    private static final int ROWS = 3_000;
    private static final int LONGEST = 8;
    private static final int MOST = 60;
    /** A row has at most so many tokens that each of the decisions on its way adds a few states. */
    private static final int ADDED_BY_ONE_ROW = 150;
    private static final int THREADS = 4;

    /** Reads a row of random tokens; what is read depends on the seed alone. */
    private static String read(Decisions decisions, long seed) {
        var random = new Random(seed);
        var tokens = new ArrayList<Token>();
        for (int length = 1 + random.nextInt(LONGEST); length > 0; length--) {
            int type = 1 + random.nextInt(DateExpression.OTHER);
            tokens.add(new CommonToken(type, DateExpression.VOCABULARY.getSymbolicName(type)));
        }
        var parser = new DateExpression(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        decisions.serve(parser);
        return parser.stretch().toStringTree(parser);
    }

    private static List<String> readAll(Decisions decisions) {
        return IntStream.range(0, ROWS).mapToObj(seed -> read(decisions, seed)).toList();
    }

    @Test
    void statesAreDroppedWhenTheyAreTooMany() {
        var bounded = new Decisions(DateExpression._ATN, MOST);
        int most = 0;
        int dropped = 0;
        for (int seed = 0; seed < ROWS; seed++) {
            int before = bounded.states();
            read(bounded, seed);
            dropped += bounded.states() < before ? 1 : 0;
            most = Math.max(most, bounded.states());
        }
        assertThat(most).isGreaterThan(MOST).isLessThan(MOST + ADDED_BY_ONE_ROW);
        assertThat(dropped).isPositive();
    }

    @Test
    void whatIsReadDoesNotDependOnWhatIsRemembered() {
        var everything = new Decisions(DateExpression._ATN, Integer.MAX_VALUE);
        var expected = readAll(everything);
        assertThat(everything.states()).isGreaterThan(MOST);
        assertThat(expected).anyMatch(tree -> tree.contains("mention"));
        assertThat(readAll(new Decisions(DateExpression._ATN, 1))).isEqualTo(expected);
        assertThat(readAll(new Decisions(DateExpression._ATN, MOST))).isEqualTo(expected);
    }

    @Test
    void threadsShareAMemoryThatIsDroppedAgainAndAgain() throws Exception {
        var expected = readAll(new Decisions(DateExpression._ATN));
        var shared = new Decisions(DateExpression._ATN, MOST);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<String>> reading = () -> readAll(shared);
            for (var found : threads.invokeAll(List.of(reading, reading, reading, reading))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(shared.states()).isLessThan(MOST + THREADS * ADDED_BY_ONE_ROW);
    }
}
