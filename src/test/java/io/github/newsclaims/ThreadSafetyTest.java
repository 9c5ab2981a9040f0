package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.NewsItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One parser on many threads. */
class ThreadSafetyTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 30;

    @Test
    void everyThreadGetsTheSameAnswer() throws InterruptedException, ExecutionException {
        var parser = NewsParser.create();
        var expected = SampleItems.ALL.stream().map(NewsParser.create()::parse).toList();
        var barrier = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var results = new ArrayList<Future<List<NewsItem>>>();
            for (int thread = 0; thread < THREADS; thread++) {
                results.add(pool.submit(reading(parser, barrier, thread)));
            }
            for (var result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Parses all items many times, in an order of its own, and gives back the last answers in the order of the items. */
    private static Callable<List<NewsItem>> reading(NewsParser parser, CyclicBarrier barrier, int seed) {
        return () -> {
            barrier.await();
            var answers = new ArrayList<NewsItem>(Collections.nCopies(SampleItems.ALL.size(), null));
            var order = new ArrayList<Integer>();
            for (int i = 0; i < answers.size(); i++) {
                order.add(i);
            }
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(order, new Random(seed * ROUNDS + round));
                for (int i : order) {
                    var answer = parser.parse(SampleItems.ALL.get(i));
                    var before = answers.set(i, answer);
                    assertThat(before == null || before.equals(answer)).as(SampleItems.ALL.get(i)).isTrue();
                }
            }
            return answers;
        };
    }

    @Test
    void parsersMadeOnManyThreads() throws InterruptedException, ExecutionException {
        var expected = NewsParser.create().parse(SampleItems.ALL.get(0));
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<NewsItem> making = () -> NewsParser.create().parse(SampleItems.ALL.get(0));
            for (var result : pool.invokeAll(Collections.nCopies(THREADS, making))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
