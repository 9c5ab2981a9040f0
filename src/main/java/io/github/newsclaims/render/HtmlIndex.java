package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.HtmlShell.Row;
import io.github.newsclaims.render.SourceGraph.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page that leads to the pages of many items ({@link HtmlRenderer}), with the sources that most of them cite; these
 * filter the list. Sources of one name and kind are one source here. It keeps a few words of every item, not the item.
 * Not safe for use by several threads.
 */
public final class HtmlIndex {

    private static final int SOURCES_SHOWN = 100;

    private final Labels labels;
    private final HtmlShell shell;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Node.Cited, Integer> counts = new LinkedHashMap<>();

    /** What the page shows of an item. */
    private record Entry(String address, String title, String published, int claims, Set<Node.Cited> sources) {
    }

    /**
     * Makes an index without items.
     *
     * @param language the language of the labels
     */
    public HtmlIndex(Language language) {
        labels = new Labels(requireNonNull(language, "language is null"));
        shell = new HtmlShell(labels);
    }

    /**
     * Adds an item, behind those added before.
     *
     * @param item the item
     * @param address where its page is, as a reference from the index: {@code item-1.html}
     */
    public void add(NewsItem item, String address) {
        requireNonNull(item, "item is null");
        requireNonNull(address, "address is null");
        var sources = new Roster(item).all().stream().map(source -> new Node.Cited(source.name(), source.kind()))
                .collect(Collectors.toUnmodifiableSet());
        sources.forEach(source -> counts.merge(source, 1, Integer::sum));
        String title = item.headline().map(Headline::text).map(TextRenderer::clean).filter(text -> !text.isEmpty())
                .orElse(item.id().isEmpty() ? labels.get("untitled") : item.id());
        entries.add(new Entry(address, title, item.published().map(Object::toString).orElse(""), item.claims().size(),
                sources));
    }

    /**
     * Writes the page.
     *
     * @param out where it goes
     * @throws IOException if {@code out} throws it
     */
    public void render(Appendable out) throws IOException {
        requireNonNull(out, "out is null");
        var html = new HtmlWriter(out);
        var rows = rows();
        var numbers = new HashMap<Node.Cited, Integer>();
        rows.forEach(row -> numbers.put(new Node.Cited(row.name(), row.kind()), row.number()));
        shell.open(html, labels.get("index"));
        html.open("div", "class", "page").line();
        html.open("aside").open("details", "open", "").line();
        html.open("summary").text(labels.get("sources")).text(" ");
        html.element("span", Integer.toString(rows.size()), "class", "count").close("summary").line();
        shell.filter(html, rows, "found", entries.size());
        html.close("details").close("aside").line();
        html.open("main", "id", "text").element("h1", labels.get("index")).line();
        html.open("ol", "class", "items").line();
        for (var entry : entries) {
            entry(html, entry, numbers);
        }
        html.close("ol").close("main").close("div").line();
        shell.close(html);
    }

    private List<Row> rows() {
        var most = counts.entrySet().stream().sorted(Map.Entry.<Node.Cited, Integer>comparingByValue().reversed()
                .thenComparing(count -> count.getKey().name().isEmpty())
                .thenComparing(count -> count.getKey().name()).thenComparing(count -> count.getKey().kind()))
                .limit(SOURCES_SHOWN).toList();
        var rows = new ArrayList<Row>();
        for (var count : most) {
            rows.add(new Row(rows.size(), count.getKey().name(), count.getKey().kind(), count.getValue()));
        }
        return rows;
    }

    private void entry(HtmlWriter html, Entry entry, Map<Node.Cited, Integer> numbers) throws IOException {
        String sources = entry.sources.stream().map(numbers::get).filter(number -> number != null)
                .sorted(Comparator.naturalOrder()).map(Object::toString).collect(Collectors.joining(" "));
        html.open("li", "data-sources", sources).element("a", entry.title, "lang", "ru", "href", entry.address);
        html.open("p").text(entry.published).text(entry.published.isEmpty() ? "" : " · ");
        html.text(labels.get("claims")).text(" ").text(Integer.toString(entry.claims)).text(" · ");
        html.text(labels.get("sources")).text(" ").text(Integer.toString(entry.sources.size()));
        html.close("p").close("li").line();
    }
}
