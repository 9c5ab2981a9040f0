package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConveyorTest {

    private static final int WORK = 200;

    private final List<Integer> taken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrder(int threads) throws FailedException {
        try (var conveyor = new Conveyor<Integer>(threads, taken::add)) {
            for (int i = 0; i < WORK; i++) {
                int number = i;
                conveyor.put(() -> {
                    if (number % 3 == 0) {
                        Thread.yield();
                    }
                    return number;
                }, 1);
            }
            conveyor.finish();
        }
        assertThat(taken).containsExactlyElementsOf(IntStream.range(0, WORK).boxed().toList());
    }

    @Test
    void anEarlierPieceHoldsBackTheLater() throws FailedException, InterruptedException {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(1);
        try (var conveyor = new Conveyor<Integer>(2, taken::add)) {
            conveyor.put(() -> {
                first.await();
                return 1;
            }, 1);
            conveyor.put(() -> {
                second.countDown();
                return 2;
            }, 1);
            second.await();
            assertThat(taken).isEmpty();
            first.countDown();
            conveyor.finish();
        }
        assertThat(taken).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 10L << 20})
    void holdsNoMoreThanItMay(long size) throws FailedException {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        try (var conveyor = new Conveyor<Integer>(2, taken::add)) {
            for (int i = 0; i < WORK; i++) {
                begun.incrementAndGet();
                most.accumulateAndGet(begun.get() - taken.size(), Math::max);
                int number = i;
                conveyor.put(() -> number, size);
            }
            conveyor.finish();
        }
        // 8 a thread and the one that is put; six of 10 MB.
        assertThat(most.get()).isLessThanOrEqualTo(size == 1 ? 17 : 7);
        assertThat(taken).hasSize(WORK);
    }

    @Test
    void whatIsLargerThanAllItMayHoldGoesThroughAlone() throws FailedException {
        try (var conveyor = new Conveyor<Integer>(2, taken::add)) {
            conveyor.put(() -> 1, Long.MAX_VALUE / 2);
            conveyor.put(() -> 2, Long.MAX_VALUE / 2);
            conveyor.finish();
        }
        assertThat(taken).containsExactly(1, 2);
    }

    @Test
    void anErrorIsNotSwallowed() {
        try (var conveyor = new Conveyor<Integer>(1, taken::add)) {
            assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> {
                conveyor.put(() -> {
                    throw new OutOfMemoryError("none left");
                }, 1);
                conveyor.finish();
            }).withMessage("none left");
        }
    }

    @Test
    void aSinkThatFailsEndsIt() {
        try (var conveyor = new Conveyor<Integer>(1, result -> {
            throw new FailedException("full");
        })) {
            assertThatExceptionOfType(FailedException.class).isThrownBy(() -> {
                conveyor.put(() -> 1, 1);
                conveyor.finish();
            }).withMessage("full");
        }
    }
}
