package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlIndexTest {

    private final HtmlIndex index = new HtmlIndex(Language.RUSSIAN);

    private String page() throws IOException {
        var out = new StringBuilder();
        index.render(out);
        return out.toString();
    }

    @Test
    void leadsToTheItemsInOrder() throws IOException {
        index.add(Items.full(), "tula.html");
        index.add(NewsItem.builder("b", "").build(), "b.html");
        index.add(NewsItem.builder("", "").build(), "c.html");
        assertThat(page()).containsSubsequence("<a lang=\"ru\" href=\"tula.html\">Мост откроют</a>",
                "2025-03-20 · Утверждения 3 · Источники 4", "<a lang=\"ru\" href=\"b.html\">b</a>",
                "Утверждения 0 · Источники 0", "<a lang=\"ru\" href=\"c.html\">Заметка без заголовка</a>");
    }

    @Test
    void theSourceMostCitedComesFirst() throws IOException {
        index.add(Items.full(), "a.html");
        index.add(NewsItem.builder("b", "").sources(List.of(Items.RADIO)).build(), "b.html");
        assertThat(page()).containsSubsequence("data-source=\"0\"", ">НСН<", ">2<", "data-source=\"1\"", ">1<")
                .contains("<li data-sources=\"0\">").contains("<li data-sources=\"0 1 2 3\">");
    }

    @Test
    void onlyTheHundredSourcesMostCitedAreShown() throws IOException {
        for (int i = 0; i < 150; i++) {
            var source = new Source.Person("Лицо " + i, List.of());
            index.add(NewsItem.builder("x" + i, "").sources(List.of(source)).build(), i + ".html");
        }
        assertThat(page().split("class=\"row\"")).hasSize(101);
        assertThat(page()).contains("<li data-sources><a");
    }

    @Test
    void passesOnWhatTheOutputThrows() {
        assertThatThrownBy(() -> index.render(new FailingOutput())).isInstanceOf(IOException.class);
    }
}
