package io.github.newsclaims.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.robustness.Splices;
import io.github.newsclaims.spec.SpecificationItems;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/**
 * ANTLR remembers how it decided, in automata that all parsers share for as long as the program runs. They are finite,
 * and soon complete: what is read does not make them grow for ever.
 */
class CacheTest {

    private static final int SPLICES = 20_000;
    /** A part of the states may be new in the second half, this one: rare rows of words turn up late. */
    private static final int MORE = 8;
    private static final int MOST = 2_000;

    @Test
    void statesAreBounded() {
        var parser = NewsParser.create();
        var items = SpecificationItems.all();
        var splices = new Splices(items);
        items.forEach(parser::parse);
        int afterItems = states();
        for (long seed = 0; seed < SPLICES / 2; seed++) {
            parser.parse(splices.of(seed));
        }
        int half = states();
        for (long seed = SPLICES / 2; seed < SPLICES; seed++) {
            parser.parse(splices.of(seed));
        }
        assertThat(afterItems).isPositive();
        assertThat(states() - half).as("states that %d more splices made, beside %d", SPLICES / 2, half).isLessThan(half / MORE);
        assertThat(half).as("states, %d of them made by the items", afterItems).isLessThan(MOST);
    }

    private static int states() {
        return List.of(Attribution._decisionToDFA, DateExpression._decisionToDFA, NewsItemParser._decisionToDFA).stream()
                .flatMap(Arrays::stream).mapToInt(CacheTest::states).sum();
    }

    private static int states(DFA decision) {
        return decision.states.size();
    }
}
