package formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.DotRenderer;
import io.github.newsclaims.render.SourceGraph;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.Test;

/** The source graph, read by the DOT importer of JGraphT. */
class DotTest {

    private final Graph<String, DefaultWeightedEdge> graph = new DefaultDirectedWeightedGraph<>(
            DefaultWeightedEdge.class);
    private final Map<String, String> labels = new HashMap<>();

    private void read(SourceGraph sources) throws IOException {
        var dot = new StringBuilder();
        new DotRenderer().render(sources, dot);
        var importer = new DOTImporter<String, DefaultWeightedEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) -> {
            if (at.getSecond().equals("label")) {
                labels.put(at.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((at, value) -> {
            if (at.getSecond().equals("weight")) {
                graph.setEdgeWeight(at.getFirst(), Double.parseDouble(value.getValue()));
            }
        });
        importer.importGraph(graph, new StringReader(dot.toString()));
    }

    /** Edges as {@code A -> B: weight}. */
    private Set<String> edges() {
        return graph.edgeSet().stream().map(edge -> labels.get(graph.getEdgeSource(edge)) + " -> "
                + labels.get(graph.getEdgeTarget(edge)) + ": " + (int) graph.getEdgeWeight(edge))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void oneItem() throws IOException {
        read(SourceGraph.of(Samples.FERRY));
        String item = "Axios узнал о встрече\\nминистров в Осло";
        assertEquals(new TreeSet<>(Set.of(item + " -> Axios: 3", "Axios -> чиновник правительства: 1",
                item + " -> Financial Times: 1", item + " -> ТАСС: 1", "ТАСС -> Игорь Белов: 1",
                item + " -> отчет Счетной палаты: 1", item + " -> эксперты: 1")), edges());
    }

    @Test
    void aBatch() throws IOException {
        var builder = SourceGraph.builder();
        for (NewsItem item : Samples.ALL) {
            builder.add(item);
        }
        read(builder.add(Samples.FERRY).build());
        assertTrue(edges().containsAll(Set.of("4 items -> Axios: 6", "Axios -> чиновник правительства: 2",
                "4 items -> Reuters: 1")), () -> edges().toString());
    }

    @Test
    void awkwardNames() throws IOException {
        read(SourceGraph.of(Samples.AWKWARD));
        assertTrue(labels.containsValue("😀 «Мост» &amp; &#92;мост&#92;\\n<b>&quot;стоит&quot;</b>"), labels::toString);
    }

    @Test
    void nothing() throws IOException {
        read(SourceGraph.of(Samples.EMPTY));
        assertEquals(Set.of(), graph.vertexSet());
    }
}
