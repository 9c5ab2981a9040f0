package io.github.newsclaims.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.robustness.Splices;
import io.github.newsclaims.spec.SpecificationItems;
import java.util.Arrays;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/**
 * ANTLR's own memory of how it decided is shared by all parsers and never dropped: nothing goes there. The phrase grammar
 * is LL(1) and remembers nothing; the others have a memory that is bounded.
 */
class CacheTest {

    private static final int SPLICES = 2_000;

    @Test
    void nothingIsRememberedForEver() {
        var parser = NewsParser.create();
        var items = SpecificationItems.all();
        var splices = new Splices(items);
        int dates = items.stream().mapToInt(item -> parser.parse(item).dates().size()).sum();
        for (long seed = 0; seed < SPLICES; seed++) {
            parser.parse(splices.of(seed));
        }
        assertThat(dates).as("dates, so that the grammars are used").isPositive();
        assertThat(states(Attribution._decisionToDFA)).as("states of Attribution").isZero();
        assertThat(states(DateExpression._decisionToDFA)).as("states of DateExpression").isZero();
        assertThat(states(NewsItemParser._decisionToDFA)).as("states of NewsItem").isZero();
    }

    private static int states(DFA[] decisions) {
        return Arrays.stream(decisions).mapToInt(decision -> decision.states.size()).sum();
    }
}
