package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.Block;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page holds; how it looks and works is tested in a browser, in src/it/html. */
class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    private String article(NewsItem item) {
        String page = renderer.render(item);
        int begin = page.indexOf("<article lang=\"ru\">\n") + "<article lang=\"ru\">\n".length();
        return page.substring(begin, page.indexOf("</article>"));
    }

    private static String ref(int number) {
        return "<a class=\"ref\" id=\"ref-" + number + "\" href=\"#claim-" + number + "\" aria-label=\"Claim " + number
                + "\">" + number + "</a>";
    }

    @Test
    void marksTheText() {
        assertThat(article(Items.full())).isEqualTo("""
                <p class="rest">date 2025-03-20 </p>
                <h1 class="headline">Мост откроют</h1>
                <p><span class="dateline">ТУЛА, 20 мар — РИА Новости.</span></p>
                <p class="rest"> <span class="claim" data-of="1" data-sources="0 1 2">Мост откроют в \
                <span class="date" title="2025-05">мае</span>%s</span>, \
                <span class="cue" data-of="1" data-sources="0 1 2">передает</span> \
                <span class="source" data-of="1" data-sources="0">издание</span> со ссылкой на \
                <span class="source" data-of="1" data-sources="1">чиновника</span>. Ранее об этом \
                <span class="cue" data-of="1" data-sources="2">писала</span> \
                <span class="source" data-of="1" data-sources="2">НСН</span>. \
                <span class="cue" data-of="2" data-sources="3">Сообщается</span>, что \
                <span class="claim" data-of="2" data-sources="3">он широк%s</span>. \
                <span class="claim own" data-of="3" data-sources>Он стар%s</span>.</p>
                """.formatted(ref(1), ref(2), ref(3)));
    }

    @Test
    void aParagraphRunsOnFromItsDateline() {
        String text = "ТУЛА. Мост стар.\nОн широк.";
        var item = NewsItem.builder("a", text).blocks(List.of(new Block(BlockKind.PARAGRAPH, new Span(6, 16)),
                new Block(BlockKind.DATELINE, new Span(0, 5)), new Block(BlockKind.LEAD, new Span(17, 26)))).build();
        assertThat(article(item)).isEqualTo("""
                <h1 class="untitled">a</h1>
                <p><span class="dateline">ТУЛА.</span> Мост стар.</p>
                <p class="lead">Он широк.</p>
                """);
    }

    @Test
    void anAttributionThatNoClaimHasIsAClaimOfThePage() {
        var item = NewsItem.builder("a", Items.TEXT).attributions(List.of(Items.reported())).build();
        assertThat(renderer.render(item)).contains("<li id=\"claim-1\" data-sources=\"0 1 2\">")
                .contains("<blockquote lang=\"ru\">Мост откроют в мае</blockquote>");
    }

    @Test
    void theChainGoesFromWhoRelaysToWhomTheSourceReliesOn() {
        String page = renderer.render(Items.full());
        assertThat(page.substring(page.indexOf("<ol class=\"chain\">"), page.indexOf("</ol>", page.indexOf("\"chain\""))))
                .containsSubsequence("relayed by", "НСН", "source", "Тульские известия", "here “издание”", "relying on",
                        "чиновник");
        assertThat(page).contains("<code>parenthetical</code>").contains("<q lang=\"ru\">передает</q>");
    }

    @Test
    void aClaimOverSeveralBlocksIsInAllOfThemAndHasOneNumber() {
        String text = "Мост\n\nстар\n";
        var item = NewsItem.builder("a", text)
                .blocks(List.of(new Block(BlockKind.PARAGRAPH, new Span(0, 4)), new Block(BlockKind.PARAGRAPH, new Span(6, 10))))
                .claims(List.of(new Claim(List.of(new Span(0, 11)), text, List.of(), List.of()))).build();
        assertThat(article(item)).endsWith("""
                <p class="paragraph"><span class="claim own" data-of="1" data-sources>Мост</span></p>
                <p class="paragraph"><span class="claim own" data-of="1" data-sources>стар%s</span></p>
                """.formatted(ref(1)));
    }

    @Test
    void saysWhatIsKnownOfTheItem() {
        assertThat(renderer.render(NewsItem.builder("", "").publisher("Маяк").build()))
                .contains("<dt>Publisher</dt><dd>Маяк</dd>");
    }

    @Test
    void anEmptyItemIsAPage() {
        assertThat(renderer.render(NewsItem.builder("", "").build())).startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<h1 class=\"untitled\">Item without a headline</h1>").endsWith("</html>\n");
    }

    @Test
    void theStyleAndScriptCannotEndEarlyAndAreTheOnlyOnesAllowed() {
        assertThat(Resource.read("page.css")).doesNotContain("</").doesNotContain("url(");
        assertThat(Resource.read("page.js")).doesNotContain("</").doesNotContain("innerHTML").doesNotContain("http");
        assertThat(renderer.render(Items.full())).containsPattern(
                "default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;; script-src &#39;sha256-");
    }

    @Test
    void passesOnWhatTheOutputThrows() {
        assertThatThrownBy(() -> renderer.render(Items.full(), new FailingOutput())).isInstanceOf(IOException.class);
    }
}
