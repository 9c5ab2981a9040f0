package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.robustness.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Sample items cut anywhere, and statements over and over; more in {@link io.github.newsclaims.robustness}. */
@Timeout(value = 5, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RobustnessTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final List<String> ITEMS = SampleItems.ALL;
    private static final int REPETITIONS = 20_000;

    private static NewsItem parse(String text) {
        return Shape.parse(PARSER, text);
    }

    // ---- parts of items ----

    @ParameterizedTest
    @FieldSource("ITEMS")
    void wholeItems(String text) {
        assertThat(parse(text).attributions()).isNotEmpty();
        assertThat(PARSER.parse(text)).isEqualTo(PARSER.parse(text));
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void everyPrefix(String text) {
        for (int end = 0; end <= text.length(); end++) {
            parse(text.substring(0, end));
        }
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void everySuffix(String text) {
        for (int begin = 0; begin <= text.length(); begin++) {
            parse(text.substring(begin));
        }
    }

    // ---- repetitions ----

    @Test
    void sayingItOverAndOver() {
        var item = parse("Мост готов, сообщает ТАСС. ".repeat(REPETITIONS));
        assertThat(item.attributions()).hasSize(REPETITIONS);
        assertThat(item.claims()).hasSize(REPETITIONS);
        assertThat(item.sources()).singleElement().satisfies(source -> assertThat(source.mentions()).hasSize(REPETITIONS));
    }

    @Test
    void pointingBackOverAndOver() {
        var item = parse("Мост готов. " + "Об этом сообщает ТАСС. ".repeat(REPETITIONS));
        assertThat(item.attributions()).hasSize(REPETITIONS);
        assertThat(item.claims()).as("one claim on everybody's word").hasSize(1);
    }

    @Test
    void peopleOverAndOver() {
        assertThat(parse("Он сказал, что мост готов. ".repeat(REPETITIONS)).attributions()).hasSize(REPETITIONS);
        assertThat(parse("Мэр Иван Гусев сказал, что мост готов. ".repeat(REPETITIONS)).sources()).hasSize(1);
    }

    @Test
    void datesOverAndOver() {
        var item = parse("1 января ".repeat(REPETITIONS));
        assertThat(item.dates()).hasSize(REPETITIONS).as("a sentence may be cut between the words of one")
                .allSatisfy(date -> assertThat(date.text()).endsWith("января"));
        assertThat(item.attributions()).isEmpty();
    }

    @Test
    void paragraphsOverAndOver() {
        var item = parse("Мост готов.\n\n".repeat(REPETITIONS));
        assertThat(item.blocks()).hasSize(REPETITIONS);
    }
}
