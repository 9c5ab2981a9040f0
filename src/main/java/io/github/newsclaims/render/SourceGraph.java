package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who cites whom, in one item or in many: from the items, or from their publishers where these are known, to the
 * sources they cite or the outlets that relay those, and on to what the sources rely on. Who is cited inside what another says is cited by that other. The weight of an edge
 * is the number of attributions that it is part of.
 *
 * <p>Sources of one name and kind are one node, across items too: there «источник» is everybody who was called so.
 *
 * @param edges the edges, those of one citing node together, in the order in which they were met
 */
public record SourceGraph(List<Edge> edges) {

    /** Copies the list. */
    public SourceGraph {
        edges = List.copyOf(edges);
    }

    /** A node of the graph. */
    public sealed interface Node {

        /**
         * All items together whose publisher is not known.
         *
         * @param count how many
         * @param title the headline if it is one, or its id if it has none; empty otherwise
         */
        record Items(int count, String title) implements Node {
            /** Checks that nothing is missing. */
            public Items {
                requireNonNull(title, "title is null");
            }
        }

        /**
         * A source.
         *
         * @param name see {@link Source#name()}
         * @param kind what it is
         */
        record Cited(String name, SourceKind kind) implements Node {
            /** Checks that nothing is missing. */
            public Cited {
                requireNonNull(name, "name is null");
                requireNonNull(kind, "kind is null");
            }
        }
    }

    /**
     * One node cites another.
     *
     * @param citing who cites
     * @param cited who is cited
     * @param weight in how many attributions
     */
    public record Edge(Node citing, Node cited, int weight) {
        /** Checks that nothing is missing. */
        public Edge {
            requireNonNull(citing, "citing is null");
            requireNonNull(cited, "cited is null");
        }
    }

    /**
     * The graph of one item.
     *
     * @param item the item
     * @return its graph
     */
    public static SourceGraph of(NewsItem item) {
        return builder().add(item).build();
    }

    /**
     * Starts a graph of many items.
     *
     * @return a builder without items, which keeps no item that it is given
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Counts citations, item after item. Not safe for use by several threads. */
    public static final class Builder {

        /** Stands for the items until it is known how many there are. */
        private static final Node ROOT = new Node.Items(0, "");

        private final Map<Node, Map<Node, Integer>> weights = new LinkedHashMap<>();
        private int items;
        private String title = "";

        private Builder() {
        }

        /**
         * Adds the citations of an item.
         *
         * @param item the item
         * @return this builder
         */
        public Builder add(NewsItem item) {
            requireNonNull(item, "item is null");
            if (item.publisher().isEmpty()) {
                items++;
                title = items == 1 ? item.headline().map(Headline::text).orElse(item.id()) : "";
            }
            var quoting = quoting(item.attributions());
            var publisher = item.publisher().map(name -> node(new Source.Outlet(name, List.of()))).orElse(ROOT);
            for (var attribution : item.attributions()) {
                var outer = quoting.get(attribution);
                add(attribution, outer == null ? publisher : node(outer.source().source()));
            }
            return this;
        }

        /**
         * For attributions whose cue stands in the content of others, the innermost of these. One sweep over the
         * text, with the contents that have begun on a stack.
         */
        private static Map<Attribution, Attribution> quoting(List<Attribution> attributions) {
            var contents = attributions.stream().filter(attribution -> !attribution.anaphoric())
                    .flatMap(attribution -> attribution.content().stream().map(span -> new Content(span, attribution)))
                    .sorted(Comparator.comparingInt(content -> content.span.begin())).iterator();
            var next = contents.hasNext() ? contents.next() : null;
            var begun = new ArrayDeque<Content>();
            var quoting = new IdentityHashMap<Attribution, Attribution>();
            var byCue = attributions.stream().sorted(Comparator.comparing(attribution -> attribution.cue().span()));
            for (var attribution : (Iterable<Attribution>) byCue::iterator) {
                var cue = attribution.cue().span();
                while (next != null && next.span.begin() <= cue.begin()) {
                    begun.push(next);
                    next = contents.hasNext() ? contents.next() : null;
                }
                while (!begun.isEmpty() && begun.peek().span.end() <= cue.begin()) {
                    begun.pop();
                }
                begun.stream().filter(content -> content.attribution != attribution && content.span.contains(cue))
                        .findFirst().ifPresent(content -> quoting.put(attribution, content.attribution));
            }
            return quoting;
        }

        /** A piece of what an attribution has for content. */
        private record Content(Span span, Attribution attribution) {
        }

        private void add(Attribution attribution, Node citing) {
            var last = citing;
            for (var mention : (Iterable<SourceMention>) Roster.mentions(attribution)::iterator) {
                var next = node(mention.source());
                cites(last, next);
                last = next;
            }
        }

        private static Node node(Source source) {
            return new Node.Cited(source.name(), source.kind());
        }

        private void cites(Node citing, Node cited) {
            if (!citing.equals(cited)) {
                weights.computeIfAbsent(citing, node -> new LinkedHashMap<>()).merge(cited, 1, Integer::sum);
            }
        }

        /**
         * Puts the graph together.
         *
         * @return the graph of the items added so far
         */
        public SourceGraph build() {
            var root = new Node.Items(items, title);
            return new SourceGraph(weights.entrySet().stream().flatMap(from -> from.getValue().entrySet().stream()
                    .map(to -> new Edge(from.getKey().equals(ROOT) ? root : from.getKey(), to.getKey(), to.getValue())))
                    .toList());
        }
    }
}
