package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a person sees of long work, by a clock of our own. */
class ProgressTest {

    private static final long MILLI = 1_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    /** Near the end of the range: nanoseconds may run over. */
    private long now = Long.MAX_VALUE - 500 * MILLI;
    private int asked;

    private Progress progress(boolean watched, OptionalLong total) {
        return new Progress(err, () -> {
            asked++;
            return watched;
        }, () -> now, () -> total);
    }

    /** The last thing drawn. */
    private String seen() {
        String all = bytes.toString(StandardCharsets.UTF_8);
        return all.substring(all.lastIndexOf("\r\u001b[K") + 4);
    }

    private void done(Progress progress, int items, long millis) {
        for (int i = 0; i < items; i++) {
            now += millis * MILLI;
            progress.done(10, true);
        }
    }

    @Test
    void shortWorkIsLeftAlone() {
        var progress = progress(true, OptionalLong.of(1000));
        done(progress, 9, 100);
        progress.clear();
        progress.end();
        assertThat(bytes.size()).isZero();
        assertThat(asked).isZero();
    }

    @Test
    void nobodyLooks() {
        var progress = progress(false, OptionalLong.of(1000));
        done(progress, 50, 100);
        progress.end();
        assertThat(bytes.size()).isZero();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void itemsRateShareAndTimeLeft() {
        var progress = progress(true, OptionalLong.of(1000));
        done(progress, 10, 100);
        assertThat(seen()).isEqualTo("10 items, 10 a second, 10 %");
        done(progress, 30, 100);
        assertThat(seen()).isEqualTo("40 items, 10 a second, 40 %, 0:06 left");
    }

    @Test
    void isDrawnNoMoreThanFiveTimesASecond() {
        var progress = progress(true, OptionalLong.empty());
        done(progress, 1000, 4);
        assertThat(bytes.toString(StandardCharsets.UTF_8).split("\r")).hasSize(17);
    }

    @Test
    void howFastItGoesIsMeasuredOverTheLastWhile() {
        var progress = progress(true, OptionalLong.of(100_000));
        done(progress, 10, 2000);
        assertThat(seen()).startsWith("10 items, 0.5 a second");
        done(progress, 1700, 10);
        assertThat(seen()).isEqualTo("1,710 items, 100 a second, 17 %, 1:23 left");
    }

    @Test
    void withoutATotalThereIsNoTimeLeft() {
        var progress = progress(true, OptionalLong.empty());
        done(progress, 1, 5000);
        assertThat(seen()).isEqualTo("1 item, 0.2 a second");
    }

    @Test
    void inputThatGrewHasNoTimeLeft() {
        var progress = progress(true, OptionalLong.of(15));
        done(progress, 2, 5000);
        assertThat(seen()).isEqualTo("2 items, 0.2 a second");
    }

    @Test
    void whatAnEarlierRunDidIsNoMeasureOfSpeed() {
        var progress = progress(true, OptionalLong.of(1000));
        progress.skip(500);
        done(progress, 40, 100);
        assertThat(seen()).isEqualTo("40 items, 10 a second, 90 %, 0:01 left");
    }

    @Test
    void failuresAreCounted() {
        var progress = progress(true, OptionalLong.empty());
        progress.done(10, false);
        done(progress, 1, 2000);
        assertThat(seen()).isEqualTo("2 items (1 failed), 1.0 a second");
    }

    @Test
    void longTimesHaveHours() {
        var progress = progress(true, OptionalLong.of(10 * 3725));
        done(progress, 5, 1000);
        assertThat(seen()).endsWith("1:02:00 left");
    }

    @Test
    void theLineMakesRoomForMessages() {
        var progress = progress(true, OptionalLong.empty());
        done(progress, 1, 2000);
        progress.clear();
        assertThat(seen()).isEmpty();
        int size = bytes.size();
        progress.clear();
        assertThat(bytes.size()).isEqualTo(size);
    }

    @Test
    void aSummaryTakesThePlaceOfTheLine() {
        var progress = progress(true, OptionalLong.empty());
        done(progress, 65, 1000);
        progress.end();
        assertThat(seen()).isEqualTo("newsclaims: 65 items in 1:05, 1.0 a second" + System.lineSeparator());
    }
}
