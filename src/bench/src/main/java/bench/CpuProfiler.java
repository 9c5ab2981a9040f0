package bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Seconds of CPU that the whole JVM takes for an operation, collecting garbage and compiling included. Where other
 * programs take their share of the machine, this says more than the clock.
 */
public final class CpuProfiler implements InternalProfiler {

    static final String NAME = "cpu";

    private static final double SECOND = 1e9;

    private long before;

    @Override
    public String getDescription() {
        return "CPU time of the JVM for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanoseconds();
    }

    @Override
    public Collection<ScalarResult> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double seconds = (nanoseconds() - before) / SECOND;
        return List.of(new ScalarResult(NAME, seconds / result.getMetadata().getAllOps(), "s/op",
                AggregationPolicy.AVG));
    }

    private static long nanoseconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
