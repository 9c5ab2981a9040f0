package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What the benchmarks come to: the machine, and a table for batches, for stages, for lengths and for starts. */
final class Report {

    private static final String YARDSTICK = "YardstickBenchmark.words";
    private static final String HEIDELTIME = "HeidelTimeBenchmark.dates";
    private static final String PARSE = "ParseBenchmark.oneThread";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Corpus corpus;
    private final String kind;
    private final double loadBefore = load();
    private final Map<String, RunResult> results = new HashMap<>();

    Report(Corpus corpus, String kind) {
        this.corpus = corpus;
        this.kind = kind;
    }

    void add(RunResult result) {
        var name = new StringBuilder(result.getParams().getBenchmark().replace("bench.", ""));
        for (var key : result.getParams().getParamsKeys()) {
            name.append(' ').append(result.getParams().getParam(key));
        }
        results.put(name.toString(), result);
    }

    @Override
    public String toString() {
        return header() + "\n\n" + batches() + "\n" + stages() + "\n" + lengths() + "\n" + starts();
    }

    private String header() {
        var texts = corpus.texts();
        return """
                %s, %d cores, load %s before and %s after; Java %s; %s, %s run
                Input: %d items of %s, %s MB of UTF-8, %d characters. MB/s are by the clock (median, half the range);
                MB/CPU s and the ratio, to BreakIterator's words, by CPU time. Writing counts the text of its items."""
                .formatted(processor(), Runtime.getRuntime().availableProcessors(), digits(loadBefore), digits(load()),
                        Runtime.version(), LocalDate.now(), kind, texts.size(), corpus.name(),
                        digits(Corpus.bytesOf(texts) / 1e6), Corpus.charactersOf(texts));
    }

    private Table batches() {
        var table = new Table("warm", "MB/s", "+-", "MB/CPU s", "ratio", "items/CPU s", "bytes allocated/character");
        batch(table, "decoding UTF-8", "YardstickBenchmark.utf8");
        batch(table, "one pass, counting letters", "YardstickBenchmark.characters");
        batch(table, "regular expression of 60 cue verbs", "YardstickBenchmark.regex");
        batch(table, "BreakIterator, sentences", "YardstickBenchmark.sentences");
        batch(table, "BreakIterator, words", YARDSTICK);
        if (results.containsKey(HEIDELTIME)) {
            batch(table, "HeidelTime, dates alone", HEIDELTIME);
        }
        batch(table, "**parsing**, 1 thread", PARSE);
        batch(table, "**parsing**, 2 threads", "ParseBenchmark.twoThreads");
        batch(table, "**writing JSON Lines**", "RenderBenchmark.jsonLines");
        return table;
    }

    private void batch(Table table, String label, String name) {
        double megabytes = Corpus.bytesOf(corpus.texts()) / 1e6;
        double cpu = secondary(name, CpuProfiler.NAME);
        table.add(label, digits(megabytes * results.get(name).getParams().getThreads() / seconds(name)), spread(name),
                digits(megabytes / cpu), digits(secondary(YARDSTICK, CpuProfiler.NAME) / cpu),
                digits(corpus.items().size() / cpu),
                digits(allocated(name)));
    }

    private Table stages() {
        var table = new Table("stage, by itself", "share of a parse", "CPU ns/character", "bytes allocated/character");
        double parse = nanoseconds(PARSE);
        double cpu = 0;
        double bytes = 0;
        for (var stage : Stage.values()) {
            var name = "StageBenchmark.run " + stage;
            cpu += nanoseconds(name);
            bytes += allocated(name);
            table.add(stage.label(), percent(nanoseconds(name) / parse), digits(nanoseconds(name)), digits(allocated(name)));
        }
        table.add("together", percent(cpu / parse), digits(cpu), digits(bytes));
        table.add("**parsing**, 1 thread", percent(1), digits(parse), digits(allocated(PARSE)));
        return table;
    }

    /** CPU time for each character of all items. */
    private double nanoseconds(String name) {
        return secondary(name, CpuProfiler.NAME) * 1e9 / Corpus.charactersOf(corpus.texts());
    }

    /** Bytes for each character of all items, to a thousandth: what is less is JMH's own. */
    private double allocated(String name) {
        return Math.rint(secondary(name, ALLOCATED) / Corpus.charactersOf(corpus.texts()) * 1e3) / 1e3;
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private Table lengths() {
        var table = new Table("parsing a text of", "ns/character", "+-", "CPU ns/character", "bytes allocated/character");
        for (int bytes : List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000)) {
            var name = "LengthBenchmark.parse " + bytes;
            double characters = Corpus.charactersOf(corpus.texts(bytes));
            table.add(bytes / 1000 + " kB", digits(seconds(name) * 1e9 / characters), spread(name),
                    digits(secondary(name, CpuProfiler.NAME) * 1e9 / characters),
                    digits(secondary(name, ALLOCATED) / characters));
        }
        return table;
    }

    private Table starts() {
        var table = new Table("cold", "ms", "+-");
        start(table, "making the first parser of a JVM", "ParserBenchmark.create");
        start(table, "the command line on its sample, a process", "CommandLineBenchmark.sample");
        start(table, "an empty main, a process", "CommandLineBenchmark.emptyMain");
        return table;
    }

    private void start(Table table, String label, String name) {
        table.add(label, digits(seconds(name) * 1e3), spread(name));
    }

    /** The median: of the middle of what was measured, a busy machine says the least untruth. */
    private double seconds(String name) {
        return results.get(name).getPrimaryResult().getStatistics().getPercentile(50);
    }

    private String spread(String name) {
        var statistics = results.get(name).getPrimaryResult().getStatistics();
        return percent((statistics.getMax() - statistics.getMin()) / 2 / seconds(name));
    }

    private double secondary(String name, String result) {
        return results.get(name).getSecondaryResults().get(result).getScore();
    }

    private static String digits(double value) {
        return value < 0.0001 ? "0" : new BigDecimal(value).round(new MathContext(value < 100 ? 2 : 3)).toPlainString();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
