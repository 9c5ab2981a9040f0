package io.github.newsclaims.render;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sources of an item, numbered from 0: those that it lists, then those that only attributions have. */
final class Roster {

    private final Places<Source> listed;
    private final List<Source> all;
    private final Map<SourceGraph.Node, Integer> others = new LinkedHashMap<>();

    Roster(NewsItem item) {
        listed = new Places<>(item.sources());
        all = new ArrayList<>(item.sources());
        item.attributions().stream().flatMap(Roster::mentions).map(SourceMention::source).forEach(this::add);
    }

    private void add(Source source) {
        if (listed.find(source).isEmpty() && others.putIfAbsent(node(source), all.size()) == null) {
            all.add(source);
        }
    }

    private static SourceGraph.Node node(Source source) {
        return new SourceGraph.Node.Cited(source.name(), source.kind());
    }

    /**
     * Everybody who has to do with an attribution, in the order of {@link NewsItem#provenance}: who relays, the last
     * named first, who says it, on whom that one relies.
     */
    static Stream<SourceMention> mentions(Attribution attribution) {
        var relays = new ArrayList<>(attribution.relayedBy());
        Collections.reverse(relays);
        return Stream.of(relays.stream(), Stream.of(attribution.source()), attribution.via().stream())
                .flatMap(mentions -> mentions);
    }

    /** The sources in the order of their numbers. */
    List<Source> all() {
        return all;
    }

    /** The number of a source of the item. */
    int number(Source source) {
        return listed.find(source).orElseGet(() -> others.get(node(source)));
    }
}
