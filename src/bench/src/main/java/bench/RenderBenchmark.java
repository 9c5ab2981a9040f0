package bench;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.JsonLinesRenderer;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Rendering all items, already parsed, as JSON Lines. */
@State(Scope.Benchmark)
public class RenderBenchmark {

    private final JsonLinesRenderer renderer = new JsonLinesRenderer();
    private List<NewsItem> items;

    @Setup
    public void parse() {
        var parser = NewsParser.create();
        items = Corpus.ofProperties().items().stream().map(parser::parse).toList();
        WarmUp.with(() -> items.forEach(renderer::render));
    }

    @Benchmark
    public void jsonLines(Blackhole hole) {
        for (var item : items) {
            hole.consume(renderer.render(item));
        }
    }
}
