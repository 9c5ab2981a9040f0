package io.github.newsclaims.internal.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on several threads and hands the results on in the order in which the work came. No more than a few pieces
 * of work a thread are on it at a time, so that memory stays bounded however much comes.
 *
 * @param <R> what a piece of work gives
 */
final class Conveyor<R> implements AutoCloseable {

    private static final int PIECES_A_THREAD = 8;
    private static final long MOST_BYTES = 64L << 20;

    private final ExecutorService pool;
    private final Sink<R> sink;
    private final int most;
    private final Deque<Pending<R>> pending = new ArrayDeque<>();
    private long bytes;

    /** Takes the results, on the thread that puts the work. */
    @FunctionalInterface
    interface Sink<R> {
        void take(R result) throws FailedException;
    }

    private record Pending<R>(Future<R> result, long bytes) {
    }

    /**
     * Makes a conveyor; the threads start with the work.
     *
     * @param threads how many threads there may be
     * @param sink where the results go
     */
    Conveyor(int threads, Sink<R> sink) {
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "parse");
            thread.setDaemon(true);
            return thread;
        });
        this.sink = sink;
        this.most = threads * PIECES_A_THREAD;
    }

    /**
     * Puts work on the conveyor, waiting for room, and hands on what is done.
     *
     * @param work the work
     * @param size about how many bytes it holds
     * @throws FailedException if the sink does not take a result
     */
    void put(Callable<R> work, long size) throws FailedException {
        while (!pending.isEmpty() && (pending.size() >= most || bytes + size > MOST_BYTES)) {
            handOn();
        }
        pending.add(new Pending<>(pool.submit(work), size));
        bytes += size;
        while (!pending.isEmpty() && pending.peek().result.isDone()) {
            handOn();
        }
    }

    /**
     * Waits for all work and hands it on.
     *
     * @throws FailedException if the sink does not take a result
     */
    void finish() throws FailedException {
        while (!pending.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws FailedException {
        var next = pending.remove();
        bytes -= next.bytes;
        try {
            sink.take(next.result.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("work must not throw but say what failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedException("interrupted");
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
