package bench;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.NewsParser;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** Parsing all items with one parser, from text to claims. With two threads, each of them parses all. */
@State(Scope.Benchmark)
public class ParseBenchmark {

    private final NewsParser parser = NewsParser.create();
    private List<NewsInput> items;

    @Setup
    public void read() {
        items = Corpus.ofProperties().items();
        WarmUp.with(() -> items.forEach(parser::parse));
    }

    @Benchmark
    @Threads(1)
    public void oneThread(Blackhole hole) {
        parse(hole);
    }

    @Benchmark
    @Threads(2)
    public void twoThreads(Blackhole hole) {
        parse(hole);
    }

    private void parse(Blackhole hole) {
        for (var item : items) {
            hole.consume(parser.parse(item));
        }
    }
}
