package bench;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * A class of benchmarks and how long they run.
 *
 * @param benchmarks the class
 * @param mode average time, or single shots
 * @param warmup how many seconds of CPU a {@link WarmUp} takes
 * @param forks how many virtual machines, one after the other
 * @param warmups how many iterations (of a second, or single shots) are not counted
 * @param iterations how many are
 */
record Theme(Class<?> benchmarks, Mode mode, int warmup, int forks, int warmups, int iterations) {

    static Theme warm(Class<?> benchmarks, int warmup, int forks, int warmups, int iterations) {
        return new Theme(benchmarks, Mode.AverageTime, warmup, forks, warmups, iterations);
    }

    static Theme cold(Class<?> benchmarks, int forks, int warmups, int iterations) {
        return new Theme(benchmarks, Mode.SingleShotTime, 0, forks, warmups, iterations);
    }

    /** Runs the benchmarks; JMH's own account goes to a file. The properties of this JVM are passed on. */
    Collection<RunResult> run(String log) throws RunnerException {
        var options = new OptionsBuilder().include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .mode(mode).timeUnit(TimeUnit.SECONDS).forks(forks).warmupIterations(warmups).measurementIterations(iterations)
                .warmupTime(TimeValue.seconds(1)).measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class).addProfiler(CpuProfiler.class).shouldFailOnError(true).output(log);
        if (mode == Mode.AverageTime) {
            // Compiling in the background goes hungry on a busy machine, and what is measured is interpreted code.
            options.jvmArgsAppend("-D" + WarmUp.PROPERTY + "=" + warmup, "-Xms2g", "-Xmx2g", "-Xbatch");
        }
        return new Runner(options.build()).run();
    }
}
