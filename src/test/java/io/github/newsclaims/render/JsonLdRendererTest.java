package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdRendererTest {

    private final JsonLdRenderer renderer = new JsonLdRenderer();

    @Test
    void writesEverything() {
        assertThat(renderer.render(Items.full())).isEqualTo("""
                {"@context":{"@vocab":"https://schema.org/"},"@type":"NewsArticle","@id":"_:item","identifier":"tula",\
                "headline":"Мост откроют","datePublished":"2025-03-20","inLanguage":"ru",\
                "dateline":"ТУЛА, 20 мар — РИА Новости.","locationCreated":{"@type":"Place","name":"Тула"},\
                "mentions":[{"@id":"_:source0","@type":"NewsMediaOrganization","name":"Тульские известия"},\
                {"@id":"_:source1","@type":"Person","description":"чиновник"},\
                {"@id":"_:source2","@type":"NewsMediaOrganization","name":"НСН"}],\
                "hasPart":[{"@type":"Claim","text":"Мост откроют в мае","appearance":{"@id":"_:item"},\
                "temporalCoverage":["2025-05"],"citation":[{"@type":"Claim","keywords":"report",\
                "author":{"@id":"_:source0"},"isBasedOn":{"@type":"CreativeWork","author":{"@id":"_:source1"}},\
                "publisher":[{"@id":"_:source2"}]},\
                {"@type":"Claim","keywords":"report","author":{"@id":"_:source2"}}]},\
                {"@type":"Claim","text":"он широк","appearance":{"@id":"_:item"},\
                "citation":[{"@type":"Claim","keywords":"report"}]},\
                {"@type":"Claim","text":"Он стар","appearance":{"@id":"_:item"}}]}
                """);
    }

    @ParameterizedTest
    @CsvSource({"OUTLET, spokenByCharacter, NewsMediaOrganization, name", "ORGANIZATION, spokenByCharacter, Organization, name",
        "PERSON, spokenByCharacter, Person, name", "GROUP, spokenByCharacter, Organization, name",
        "ANONYMOUS, spokenByCharacter, Person, description", "DOCUMENT, isPartOf, CreativeWork, name"})
    void aQuotationIsSpokenBySomebodyOrPartOfADocument(SourceKind kind, String relation, String type, String name) {
        var source = Source.of(kind, "Икс", List.of());
        var quoted = new Attribution(Items.cue("писала", "писать"), Stance.REPORT, Form.DIRECT,
                new SourceMention.Understood(source), List.of(), List.of(), List.of(), false, "marker");
        var item = NewsItem.builder("", Items.TEXT).attributions(List.of(quoted))
                .claims(List.of(new Claim(List.of(), "Да", List.of(quoted), List.of()))).build();
        assertThat(renderer.render(item)).contains("\"citation\":[{\"@type\":\"Quotation\",\"keywords\":\"report\",\""
                + relation + "\":{\"@type\":\"" + type + "\",\"" + name + "\":\"Икс\"}}]");
    }

    @Test
    void anEmptyItemIsAnArticleAllTheSame() {
        assertThat(renderer.render(NewsItem.builder("", "").build())).isEqualTo(
                "{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@type\":\"NewsArticle\",\"@id\":\"_:item\","
                        + "\"inLanguage\":\"ru\",\"mentions\":[],\"hasPart\":[]}\n");
    }

    @Test
    void namesThePublisher() {
        assertThat(renderer.render(NewsItem.builder("", "").publisher("Маяк").build()))
                .contains("\"publisher\":{\"@type\":\"NewsMediaOrganization\",\"name\":\"Маяк\"}");
    }

    @Test
    void passesOnWhatTheOutputThrows() {
        assertThatThrownBy(() -> renderer.render(Items.full(), new FailingOutput())).isInstanceOf(IOException.class);
    }
}
