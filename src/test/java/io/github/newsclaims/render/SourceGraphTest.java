package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import io.github.newsclaims.render.SourceGraph.Edge;
import io.github.newsclaims.render.SourceGraph.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceGraphTest {

    private static final Node ONE = new Node.Items(1, "Мост откроют");
    private static final Node PAPER = new Node.Cited("Тульские известия", SourceKind.OUTLET);
    private static final Node OFFICIAL = new Node.Cited("чиновник", SourceKind.ANONYMOUS);
    private static final Node RADIO = new Node.Cited("НСН", SourceKind.OUTLET);
    private static final Node NOBODY = new Node.Cited("", SourceKind.UNKNOWN);

    @Test
    void followsTheChainOfEveryAttribution() {
        assertThat(SourceGraph.of(Items.full()).edges()).containsExactlyInAnyOrder(new Edge(ONE, RADIO, 2),
                new Edge(RADIO, PAPER, 1), new Edge(PAPER, OFFICIAL, 1), new Edge(ONE, NOBODY, 1));
    }

    @Test
    void countsAcrossItems() {
        var two = new Node.Items(2, "");
        assertThat(SourceGraph.builder().add(Items.full()).add(Items.full()).build().edges())
                .containsExactlyInAnyOrder(new Edge(two, RADIO, 4), new Edge(RADIO, PAPER, 2),
                        new Edge(PAPER, OFFICIAL, 2), new Edge(two, NOBODY, 2));
    }

    @Test
    void whoIsCitedInsideAContentIsCitedByItsSource() {
        var outer = said("писала", Items.RADIO, new Span(58, 120));
        var middle = said("передает", Items.OFFICIAL, new Span(80, 120));
        var inner = said("чиновника", Items.OUTLET, new Span(60, 62));
        var item = NewsItem.builder("a", Items.TEXT).attributions(List.of(outer, middle, inner)).build();
        var root = new Node.Items(1, "a");
        assertThat(SourceGraph.of(item).edges()).containsExactlyInAnyOrder(new Edge(root, RADIO, 1),
                new Edge(RADIO, OFFICIAL, 1), new Edge(OFFICIAL, PAPER, 1));
    }

    @Test
    void aPublisherThatIsKnownCites() {
        var item = NewsItem.builder("a", Items.TEXT).publisher("Маяк")
                .attributions(List.of(said("писала", Items.RADIO, new Span(58, 120)))).build();
        assertThat(SourceGraph.of(item).edges())
                .containsExactly(new Edge(new Node.Cited("Маяк", SourceKind.OUTLET), RADIO, 1));
    }

    @Test
    void aSourceDoesNotCiteItself() {
        var item = NewsItem.builder("a", Items.TEXT).attributions(
                List.of(said("писала", Items.RADIO, new Span(58, 120)), said("передает", Items.RADIO, new Span(0, 5))))
                .build();
        assertThat(SourceGraph.of(item).edges())
                .containsExactly(new Edge(new Node.Items(1, "a"), RADIO, 1));
    }

    @Test
    void anItemWithoutAttributionsHasNoEdges() {
        assertThat(SourceGraph.of(NewsItem.builder("", "").build()).edges()).isEmpty();
    }

    private static Attribution said(String cue, Source source, Span content) {
        return new Attribution(Items.cue(cue, cue), Stance.REPORT, Form.INDIRECT, new SourceMention.Understood(source),
                List.of(), List.of(), List.of(content), false, "governed");
    }
}
