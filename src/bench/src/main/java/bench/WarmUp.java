package bench;

import java.lang.management.ManagementFactory;

/** Repeats what will be measured. JMH's own warm-up ends by the clock, whoever else has had the CPU meanwhile. */
final class WarmUp {

    /** The property that says how many seconds of CPU a warm-up takes. */
    static final String PROPERTY = "warmup";

    private static final long SECOND = 1_000_000_000;

    private WarmUp() {
    }

    static void with(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + Long.getLong(PROPERTY) * SECOND;
        while (threads.getCurrentThreadCpuTime() < end) {
            work.run();
        }
    }
}
