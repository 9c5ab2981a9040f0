package bench;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.internal.lexicon.LexiconBuilder;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each stage of a parse by itself: what the stages before it give has been made ready for all items. In a parse it comes
 * from the processor's caches, here from memory; so the stages together need not take what a parse takes.
 */
@State(Scope.Benchmark)
public class StageBenchmark {

    @Param
    private Stage stage;

    private final List<StagedItem> items = new ArrayList<>();

    /**
     * Makes the items ready.
     *
     * @throws IllegalStateException if the stages do not come to what the parser makes of an item
     */
    @Setup
    public void read() {
        var parser = NewsParser.create();
        // as a parser has it; the one of Lexicon.builtIn() remembers no words
        var lexicon = new LexiconBuilder().build();
        for (var input : Corpus.ofProperties().items()) {
            var item = new StagedItem(input, lexicon);
            if (!item.resolve().equals(parser.parse(input))) {
                throw new IllegalStateException("StagedItem has not kept up with the parser's stages: they read otherwise «"
                        + input.text() + "»");
            }
            items.add(item);
        }
        WarmUp.with(() -> items.forEach(stage::run));
    }

    @Benchmark
    public void run(Blackhole hole) {
        for (var item : items) {
            hole.consume(stage.run(item));
        }
    }
}
