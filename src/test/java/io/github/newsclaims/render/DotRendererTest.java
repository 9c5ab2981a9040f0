package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.render.SourceGraph.Edge;
import io.github.newsclaims.render.SourceGraph.Node;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DotRendererTest {

    private final DotRenderer renderer = new DotRenderer();

    private String render(SourceGraph graph) throws IOException {
        var out = new StringBuilder();
        renderer.render(graph, out);
        return out.toString();
    }

    @Test
    void writesNodesThenEdges() {
        assertThat(renderer.render(Items.full()).lines().skip(6)).containsExactly(
                "  items [label=\"Мост откроют\", shape=folder, fillcolor=\"#ffffff\", fontsize=12];",
                "  s1 [label=\"НСН\", shape=box, style=\"filled,rounded\", fillcolor=\"#dbe8f7\"];",
                "  s2 [label=\"(unknown)\", shape=box, style=\"filled,dashed\", fillcolor=\"#ffffff\"];",
                "  s3 [label=\"Тульские известия\", shape=box, style=\"filled,rounded\", fillcolor=\"#dbe8f7\"];",
                "  s4 [label=\"чиновник\", shape=ellipse, style=\"filled,dashed\", fillcolor=\"#ffffff\"];",
                "  items -> s1 [weight=2, label=\"2\", penwidth=1.7];", "  items -> s2 [weight=1];",
                "  s1 -> s3 [weight=1];", "  s3 -> s4 [weight=1];", "}");
    }

    @Test
    void everyKindLooksDifferent() throws IOException {
        var root = new Node.Items(2, "");
        var edges = Arrays.stream(SourceKind.values())
                .map(kind -> new Edge(root, new Node.Cited("x", kind), 1)).toList();
        var looks = render(new SourceGraph(edges)).lines().filter(line -> line.contains("[label=\"x\""))
                .map(line -> line.substring(line.indexOf("shape"))).collect(Collectors.toSet());
        assertThat(looks).hasSize(SourceKind.values().length);
    }

    @Test
    void namesCannotLeaveTheirQuotationMarks() throws IOException {
        var evil = new Node.Cited("a\\\"]; x -> y [l=\"\n\\n\u0000 & \\", SourceKind.PERSON);
        assertThat(render(new SourceGraph(List.of(new Edge(new Node.Items(1, ""), evil, 1)))))
                .contains("[label=\"a&#92;&quot;]; x -> y [l=&quot; &#92;n &amp; &#92;\", shape=ellipse");
    }

    @Test
    void longNamesAreWrapped() throws IOException {
        var name = new Node.Cited("Министерство транспорта и дорожного хозяйства", SourceKind.ORGANIZATION);
        assertThat(render(new SourceGraph(List.of(new Edge(new Node.Items(3, ""), name, 1)))))
                .contains("\"3 items\"").contains("\"Министерство транспорта\\nи дорожного хозяйства\"");
    }

    @Test
    void anEmptyGraphIsAGraph() {
        assertThat(renderer.render(NewsItem.builder("", "").build())).startsWith("digraph sources {").endsWith("];\n}\n");
    }

    @Test
    void passesOnWhatTheOutputThrows() {
        assertThatThrownBy(() -> renderer.render(Items.full(), new FailingOutput())).isInstanceOf(IOException.class);
    }
}
