package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.model.NewsItem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams of items. */
class ParseAllTest {

    private static final NewsParser PARSER = NewsParser.create();

    private static List<NewsInput> inputs(int count) {
        var texts = SampleItems.ALL;
        return IntStream.range(0, count).mapToObj(i -> NewsInput.of("" + i, texts.get(i % texts.size()))).toList();
    }

    @Test
    void takesNoMoreThanIsAskedFor() {
        var taken = new AtomicInteger();
        var endless = Stream.generate(() -> NewsInput.of("" + taken.incrementAndGet(), "Мост готов."));
        var items = PARSER.parseAll(endless);
        assertThat(taken).hasValue(0);
        assertThat(items.limit(3)).extracting(NewsItem::id).containsExactly("1", "2", "3");
        assertThat(taken).hasValue(3);
    }

    @Test
    void keepsTheOrder() {
        assertThat(PARSER.parseAll(inputs(40).stream())).extracting(NewsItem::id)
                .containsExactlyElementsOf(inputs(40).stream().map(NewsInput::id).toList());
    }

    @Test
    void inParallelGivesTheSame() {
        var inputs = inputs(400);
        var items = PARSER.parseAll(inputs.parallelStream());
        assertThat(items.isParallel()).isTrue();
        assertThat(items.toList()).isEqualTo(PARSER.parseAll(inputs.stream()).toList());
    }

    @Test
    void aSequentialStreamStaysOne() {
        assertThat(PARSER.parseAll(Stream.of(NewsInput.of("Мост"))).isParallel()).isFalse();
        assertThat(PARSER.parseAll(Stream.empty())).isEmpty();
    }

    @Test
    void closesWhatItReads() {
        var closed = new AtomicBoolean();
        PARSER.parseAll(Stream.of(NewsInput.of("Мост")).onClose(() -> closed.set(true))).close();
        assertThat(closed).isTrue();
    }

    @Test
    void whatIsRefusedIsNamed() {
        var parser = NewsParser.builder().longest(10).build();
        var seen = new ArrayList<String>();
        assertThatExceptionOfType(TextTooLongException.class).isThrownBy(() -> parser.parseAll(
                        Stream.of(NewsInput.of("a", "Мост"), NewsInput.of("b", "Мост открыли.")))
                .forEach(item -> seen.add(item.id()))).withMessageContaining("item b");
        assertThat(seen).containsExactly("a");
    }
}
