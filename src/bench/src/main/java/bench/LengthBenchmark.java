package bench;

import io.github.newsclaims.NewsParser;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parsing texts of different lengths: time grows with the length and no faster. */
@State(Scope.Benchmark)
public class LengthBenchmark {

    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    private int bytes;

    private final NewsParser parser = NewsParser.create();
    private List<String> texts;

    @Setup
    public void read() {
        var corpus = Corpus.ofProperties();
        texts = corpus.texts(bytes);
        WarmUp.with(() -> corpus.items().forEach(parser::parse));
        WarmUp.with(() -> texts.forEach(parser::parse));
    }

    @Benchmark
    public void parse(Blackhole hole) {
        for (var text : texts) {
            hole.consume(parser.parse(text));
        }
    }
}
