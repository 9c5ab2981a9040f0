package bench;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and prints what they come to. */
public final class Main {

    private static final int FAILED = 1;

    private Main() {
    }

    /**
     * Runs the benchmarks.
     *
     * @param args none; the properties are {@code corpus}, {@code spec}, {@code cli}, {@code log}, {@code thorough}
     *     and {@code heideltime}
     */
    public static void main(String[] args) {
        try {
            run(Corpus.ofProperties(), Boolean.getBoolean("thorough"));
        } catch (IllegalArgumentException | UncheckedIOException | RunnerException e) {
            System.err.println("The benchmarks failed: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(Corpus corpus, boolean thorough) throws RunnerException {
        var report = new Report(corpus, thorough ? "thorough" : "short");
        var themes = new ArrayList<>(thorough ? thorough() : brief());
        if (Boolean.getBoolean("heideltime")) {
            themes.add(Theme.warm(heidelTime(), 20, 1, 0, 1));
        }
        for (var theme : themes) {
            System.err.println("running " + theme.benchmarks().getSimpleName());
            theme.run(System.getProperty("log")).forEach(report::add);
        }
        System.out.println(report);
    }

    /** The one class that is not always there. */
    private static Class<?> heidelTime() {
        try {
            return Class.forName("bench.HeidelTimeBenchmark");
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("built without HeidelTime; give -Dheideltime to Maven", e);
        }
    }

    private static List<Theme> brief() {
        return List.of(
                Theme.warm(YardstickBenchmark.class, 0, 1, 2, 3),
                Theme.warm(ParseBenchmark.class, 15, 1, 1, 4),
                Theme.warm(StageBenchmark.class, 5, 1, 1, 3),
                Theme.warm(RenderBenchmark.class, 2, 1, 1, 3),
                Theme.warm(LengthBenchmark.class, 4, 1, 1, 2),
                Theme.cold(ParserBenchmark.class, 5, 0, 1),
                Theme.cold(CommandLineBenchmark.class, 1, 1, 5));
    }

    private static List<Theme> thorough() {
        return List.of(
                Theme.warm(YardstickBenchmark.class, 0, 2, 5, 10),
                Theme.warm(ParseBenchmark.class, 30, 3, 2, 10),
                Theme.warm(StageBenchmark.class, 15, 2, 2, 10),
                Theme.warm(RenderBenchmark.class, 10, 2, 2, 10),
                Theme.warm(LengthBenchmark.class, 15, 2, 2, 5),
                Theme.cold(ParserBenchmark.class, 20, 0, 1),
                Theme.cold(CommandLineBenchmark.class, 1, 3, 20));
    }
}
