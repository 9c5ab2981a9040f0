package io.github.newsclaims.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The set of spans against a list that looks at all of them. */
class CoverTest {

    @Test
    void anEmptyCoverHoldsNothing() {
        var cover = new Cover();
        assertThat(cover.contains(new Span(0, 0))).isFalse();
        assertThat(cover.overlaps(new Span(0, 10))).isFalse();
    }

    @Test
    void touchingIsNotOverlapping() {
        var cover = new Cover();
        cover.add(new Span(5, 10));
        assertThat(cover.overlaps(new Span(0, 5))).isFalse();
        assertThat(cover.overlaps(new Span(10, 12))).isFalse();
        assertThat(cover.overlaps(new Span(9, 12))).isTrue();
        assertThat(cover.overlaps(new Span(0, 6))).isTrue();
    }

    @Test
    void twoHalvesHoldNoWhole() {
        var cover = new Cover();
        cover.add(new Span(0, 5));
        cover.add(new Span(5, 10));
        assertThat(cover.contains(new Span(2, 8))).isFalse();
        assertThat(cover.contains(new Span(5, 10))).isTrue();
    }

    @Test
    void aShorterSpanBehindALongerOneHidesNothing() {
        var cover = new Cover();
        cover.add(new Span(0, 100));
        cover.add(new Span(10, 20));
        assertThat(cover.contains(new Span(30, 40))).isTrue();
        assertThat(cover.overlaps(new Span(30, 40))).isTrue();
    }

    @Test
    void agreesWithAPlainSearch() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var cover = new Cover();
            var all = new ArrayList<Span>();
            for (int i = 0; i < 30; i++) {
                var added = span(random);
                cover.add(added);
                all.add(added);
                var asked = span(random);
                assertThat(cover.contains(asked)).as("seed %d: %s holds %s", seed, all, asked).isEqualTo(contains(all, asked));
                assertThat(cover.overlaps(asked)).as("seed %d: %s meets %s", seed, all, asked).isEqualTo(overlaps(all, asked));
            }
        }
    }

    private static Span span(Random random) {
        int begin = random.nextInt(60);
        return new Span(begin, begin + 1 + random.nextInt(15));
    }

    private static boolean contains(List<Span> spans, Span asked) {
        return spans.stream().anyMatch(span -> span.contains(asked));
    }

    private static boolean overlaps(List<Span> spans, Span asked) {
        return spans.stream().anyMatch(span -> span.overlaps(asked));
    }
}
