package io.github.newsclaims.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.TextTooLongException;
import io.github.newsclaims.model.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at each limit of a parser, and just below it. */
class LimitsTest {

    private static final NewsParser DEFAULT = NewsParser.create();
    private static final List<BiFunction<NewsParser.Builder, Integer, NewsParser.Builder>> SETTERS = List.of(
            NewsParser.Builder::longest, NewsParser.Builder::longestSentence, NewsParser.Builder::deepestNesting,
            NewsParser.Builder::mostAttributions);

    @ParameterizedTest
    @FieldSource("SETTERS")
    void mustBePositive(BiFunction<NewsParser.Builder, Integer, NewsParser.Builder> setter) {
        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> setter.apply(NewsParser.builder(), limit))
                    .withMessage("the limit must be positive: " + limit);
        }
        assertThat(setter.apply(NewsParser.builder(), Integer.MAX_VALUE).build().parse("Мост готов, сообщает ТАСС.").attributions()).hasSize(1);
        Shape.parse(setter.apply(NewsParser.builder(), 1).longest(100).build(), "«Мост (и дом) готов», — сказал мэр ТАСС.");
    }

    @Test
    void textThatIsTooLongIsRefused() {
        var parser = NewsParser.builder().longest(26).build();
        assertThat(parser.parse("Мост готов, сообщает ТАСС.").attributions()).hasSize(1);
        assertThatThrownBy(() -> parser.parse("17", "Мост готов, сообщает ТАСС. ")).isInstanceOf(TextTooLongException.class)
                .hasMessageContainingAll("item 17", "27 characters", "may have 26", "longest");
    }

    @Test
    void sentenceThatIsTooLongIsCut() {
        String text = "Мост " + "очень ".repeat(100) + "готов, сообщает ТАСС.";
        String whole = text.substring(0, text.indexOf(','));
        assertThat(NewsParser.builder().longestSentence(200).build().parse(text).claims().get(0).text()).isEqualTo(whole);
        var cut = Shape.parse(NewsParser.builder().longestSentence(50).build(), text);
        assertThat(cut.claims()).hasSize(3);
        assertThat(cut.claims().get(0).text().split(" ")).hasSize(50);
        assertThat(cut.attributions()).singleElement().extracting(found -> found.content().get(0).end()).isEqualTo(whole.length());
    }

    @Test
    void sentencesAreCutAtAThousandWordsUnlessSet() {
        assertThat(DEFAULT.parse("слово ".repeat(1000)).claims()).hasSize(1);
        assertThat(DEFAULT.parse("слово ".repeat(1001)).claims()).hasSize(2);
    }

    @Test
    void quotationThatIsCutOffIsNone() {
        String text = "«" + "Мост очень готов. ".repeat(20) + "Едем», — сказал мэр.";
        assertThat(DEFAULT.parse(text).quotations()).hasSize(1);
        var cut = Shape.parse(NewsParser.builder().longestSentence(30).build(), text);
        assertThat(cut.claims()).hasSizeGreaterThan(2);
    }

    @Test
    void marksThatAreNestedTooDeepAreSymbols() {
        String text = "«".repeat(3) + "Мост готов" + "»".repeat(3) + ", — сказал мэр.";
        assertThat(DEFAULT.parse(text).attributions()).singleElement().extracting(found -> found.content().get(0).begin()).isEqualTo(1);
        for (int deepest = 1; deepest < 5; deepest++) {
            Shape.parse(NewsParser.builder().deepestNesting(deepest).build(), text);
        }
        String brackets = "(".repeat(2) + "по данным ТАСС, мост готов" + ")".repeat(2);
        assertThat(NewsParser.builder().deepestNesting(1).build().parse(brackets)).isNotEqualTo(DEFAULT.parse(brackets));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void laterAttributionsAreLeftOut(int most) {
        String text = "Мэр сказал, что мост готов (по данным ТАСС, почти), а губернатор добавил, что рад.";
        var all = DEFAULT.parse(text).attributions().stream().map(Attribution::cue).toList();
        assertThat(all).hasSize(3);
        assertThat(Shape.parse(NewsParser.builder().mostAttributions(most).build(), text).attributions().stream().map(Attribution::cue))
                .isEqualTo(all.subList(0, most));
    }

    @Test
    void sixteenAttributionsUnlessSet() {
        String text = "(по данным ТАСС, мост готов) ".repeat(20);
        assertThat(Shape.parse(DEFAULT, "Так " + text).attributions()).hasSize(16);
    }

    @Test
    void cuesThatAttributeNothingAreTriedFourTimesAsOften() {
        String text = "Не сказав, ".repeat(5) + "мэр сказал, что мост готов.";
        assertThat(NewsParser.builder().mostAttributions(1).build().parse(text).attributions()).isEmpty();
        assertThat(NewsParser.builder().mostAttributions(2).build().parse(text).attributions()).hasSize(1);
    }

    @Test
    void readmeHasAllOfThem() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("| `longest` |", "| `longestSentence` |", "| `deepestNesting` |", "| `mostAttributions` |");
    }
}
