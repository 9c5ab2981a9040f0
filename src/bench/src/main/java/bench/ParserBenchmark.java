package bench;

import io.github.newsclaims.NewsParser;
import org.openjdk.jmh.annotations.Benchmark;

/** Making the first parser of a virtual machine: the word lists are read, nothing is compiled yet. */
public class ParserBenchmark {

    @Benchmark
    public NewsParser create() {
        return NewsParser.create();
    }
}
