package io.github.newsclaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NearnessTest {

    /** The example in the documentation of pg_trgm, where the similarity is 0.363636. */
    @Test
    void isThatOfPgTrgm() {
        assertThat(Nearness.similarity("word", "two words")).isCloseTo(0.363636, within(0.000001));
    }

    @Test
    void letterCaseMarksAndOrderDoNotCount() {
        assertThat(Nearness.similarity("Маяк, починят!", "починят маяк")).isEqualTo(1);
        assertThat(Nearness.similarity("маяк", "снег")).isZero();
        assertThat(Nearness.similarity("", "…")).isZero();
    }

    @Test
    void nearestComesFirst() {
        assertThat(Nearness.order(List.of("Снег", "Туман", "Маяки починили", "Дождь"), Function.identity(),
                "Маяк починят")).containsExactly("Маяки починили", "Снег", "Туман", "Дождь");
    }
}
