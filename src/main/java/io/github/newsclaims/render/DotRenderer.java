package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.SourceGraph.Node;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@link SourceGraph} in the DOT language of Graphviz, for pictures: {@code dot -Tsvg}. An edge goes from who cites
 * to who is cited, and is the thicker the more attributions it is part of; its {@code weight} is their number. The
 * shape of a node tells its kind: outlets are boxes, people ellipses, documents sheets; who is not named is dashed.
 */
public final class DotRenderer implements Renderer {

    private static final String ITEMS = "items";
    private static final int LABEL_WIDTH = 24;
    private static final double THICKEST = 6;

    /** Makes a renderer. */
    public DotRenderer() {
        // nothing to set
    }

    /**
     * Writes the graph of one item.
     *
     * @param item the item
     * @param out where the graph goes
     * @throws IOException if {@code out} throws it
     */
    @Override
    public void render(NewsItem item, Appendable out) throws IOException {
        requireNonNull(item, "item is null");
        render(SourceGraph.of(item), out);
    }

    /**
     * Writes a graph.
     *
     * @param graph the graph
     * @param out where it goes
     * @throws IOException if {@code out} throws it
     */
    public void render(SourceGraph graph, Appendable out) throws IOException {
        requireNonNull(graph, "graph is null");
        out.append("""
                digraph sources {
                  rankdir=LR;
                  nodesep=0.18;
                  ranksep=0.7;
                  node [fontname="Helvetica,Arial,sans-serif", fontsize=11, style=filled, color="#5c6672", \
                fillcolor="#f3f5f7", margin="0.14,0.07"];
                  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, color="#5c6672", fontcolor="#3c444d", \
                arrowsize=0.7];
                """);
        var ids = new LinkedHashMap<Node, String>();
        for (var edge : graph.edges()) {
            node(edge.citing(), ids, out);
            node(edge.cited(), ids, out);
        }
        for (var edge : graph.edges()) {
            out.append("  ").append(ids.get(edge.citing())).append(" -> ").append(ids.get(edge.cited()));
            out.append(" [weight=").append(Integer.toString(edge.weight()));
            if (edge.weight() > 1) {
                out.append(", label=\"").append(Integer.toString(edge.weight())).append('"');
                out.append(", penwidth=").append(Double.toString(thickness(edge.weight())));
            }
            out.append("];\n");
        }
        out.append("}\n");
    }

    /** Grows with the logarithm of the weight, in steps of a tenth. */
    private static double thickness(int weight) {
        return Math.min(THICKEST, Math.round(10 * (1 + Math.log(weight))) / 10.0);
    }

    private static void node(Node node, Map<Node, String> ids, Appendable out) throws IOException {
        if (ids.containsKey(node)) {
            return;
        }
        boolean items = node instanceof Node.Items;
        String id = items ? ITEMS : "s" + (ids.size() + (ids.containsValue(ITEMS) ? 0 : 1));
        ids.put(node, id);
        out.append("  ").append(id).append(" [label=\"").append(label(node)).append("\", ").append(look(node))
                .append("];\n");
    }

    private static String label(Node node) {
        if (node instanceof Node.Items items) {
            return items.count() == 1 && !items.title().isEmpty() ? wrapped(items.title())
                    : items.count() + (items.count() == 1 ? " item" : " items");
        }
        var cited = (Node.Cited) node;
        return cited.name().isEmpty() ? "(" + cited.kind().label() + ")" : wrapped(cited.name());
    }

    private static String look(Node node) {
        if (node instanceof Node.Cited cited) {
            return switch (cited.kind()) {
                case OUTLET -> "shape=box, style=\"filled,rounded\", fillcolor=\"#dbe8f7\"";
                case ORGANIZATION -> "shape=box, fillcolor=\"#e2efe1\"";
                case PERSON -> "shape=ellipse, fillcolor=\"#f8ecd5\"";
                case GROUP -> "shape=ellipse, peripheries=2, fillcolor=\"#f8ecd5\"";
                case ANONYMOUS -> "shape=ellipse, style=\"filled,dashed\", fillcolor=\"#ffffff\"";
                case DOCUMENT -> "shape=note, fillcolor=\"#efe6f4\"";
                case UNKNOWN -> "shape=box, style=\"filled,dashed\", fillcolor=\"#ffffff\"";
            };
        }
        return "shape=folder, fillcolor=\"#ffffff\", fontsize=12";
    }

    /**
     * Words of a label, in several lines if they are long. What has a meaning in a label is written as an entity of
     * HTML, which Graphviz resolves: backslashes in front of a quotation mark are read differently by different readers.
     */
    private static String wrapped(String text) {
        var label = new StringBuilder();
        int width = 0;
        for (String word : TextRenderer.clean(text).split(" ")) {
            boolean breaks = width > 0 && width + 1 + word.length() > LABEL_WIDTH;
            label.append(width == 0 ? "" : breaks ? "\\n" : " ");
            width = (breaks || width == 0 ? 0 : width + 1) + word.length();
            label.append(word.replace("&", "&amp;").replace("\"", "&quot;").replace("\\", "&#92;"));
        }
        return label.toString();
    }
}
