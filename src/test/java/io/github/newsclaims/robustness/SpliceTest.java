package io.github.newsclaims.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.spec.SpecificationItems;
import org.junit.jupiter.api.Test;

/** Pieces of the specification's items, glued together. */
class SpliceTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final Splices SPLICES = new Splices(SpecificationItems.all());
    private static final int COUNT = Integer.getInteger("robustness.splices", 4_000);
    private static final int TWICE = 10;

    @Test
    void splicesGiveWholeItems() {
        var other = NewsParser.create();
        for (long seed = Seed.VALUE; seed < Seed.VALUE + COUNT; seed++) {
            String text = SPLICES.of(seed);
            try {
                var item = Shape.parse(PARSER, text);
                if (seed % TWICE == 0) {
                    assertThat(other.parse(text)).as(text).isEqualTo(item);
                }
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + "; again with -D" + Seed.PROPERTY + "=" + seed, e);
            }
        }
    }
}
