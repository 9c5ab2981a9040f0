package io.github.newsclaims.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.spec.SpecificationItems;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The items of the specification without their ends or beginnings, as a download that stops leaves them. Every
 * n-th cut is tried, beginning at another one in each run; {@code -Drobustness.every=1} tries all.
 */
class CutTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final List<String> ITEMS = SpecificationItems.all();
    private static final int EVERY = Integer.getInteger("robustness.every", 5);

    @Test
    void prefixes() {
        for (String item : ITEMS) {
            for (int end = first(item); end < item.length(); end += EVERY) {
                parse(item.substring(0, end));
            }
        }
    }

    @Test
    void suffixes() {
        for (String item : ITEMS) {
            for (int begin = first(item); begin < item.length(); begin += EVERY) {
                parse(item.substring(begin));
            }
        }
    }

    @Test
    void wholeItems() {
        for (String item : ITEMS) {
            assertThat(Shape.parse(PARSER, item)).as(item).isEqualTo(PARSER.parse(item));
        }
    }

    /** The empty text as well where it is this run's turn. */
    private static int first(String item) {
        return (int) ((Seed.VALUE + item.hashCode() & Integer.MAX_VALUE) % EVERY);
    }

    private static void parse(String text) {
        try {
            Shape.parse(PARSER, text);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; again with " + Seed.hint(), e);
        }
    }
}
