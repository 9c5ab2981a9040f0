package io.github.newsclaims.internal.cli;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.DotRenderer;
import io.github.newsclaims.render.SourceGraph;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One graph of all items. */
final class GraphSink implements Sink {

    private final Target target;
    private final SourceGraph.Builder graph = SourceGraph.builder();

    GraphSink(Target target) {
        this.target = target;
    }

    @Override
    public String render(NewsItem item) {
        return "";
    }

    @Override
    public void write(NewsItem item, String rendered) {
        graph.add(item);
    }

    @Override
    public void finish() throws FailedException {
        var dot = new StringBuilder();
        try {
            new DotRenderer().render(graph.build(), dot);
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        target.write(dot.toString());
        target.finish();
    }
}
