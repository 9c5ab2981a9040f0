package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesRendererTest {

    private final JsonLinesRenderer renderer = new JsonLinesRenderer();

    @Test
    void writesEveryKeyOfAnEmptyItem() {
        assertThat(renderer.render(NewsItem.builder("a", "").build())).isEqualTo(
                "{\"schema\":1,\"id\":\"a\",\"published\":null,\"headline\":null,\"dateline\":null,\"blocks\":[],"
                        + "\"attributions\":[],\"claims\":[],\"sources\":[],\"dates\":[]}\n");
    }

    @Test
    void writesEverything() {
        assertThat(renderer.render(Items.full())).isEqualTo(("""
                {"schema":1,"id":"tula","published":"2025-03-20",
                "headline":{"span":[16,28],"text":"Мост откроют"},
                "dateline":{"span":[30,57],"text":"ТУЛА, 20 мар — РИА Новости.","place":"Тула","date":"2025-03-20",
                "agency":"РИА Новости"},
                "blocks":[{"kind":"headline","span":[16,28]},{"kind":"dateline","span":[30,57]}],
                "attributions":[
                {"cue":{"span":[78,86],"text":"передает","lemma":"передавать"},"stance":"report","form":"indirect",
                "source":{"span":[87,94],"text":"издание","name":"Тульские известия","kind":"outlet"},
                "via":[{"span":[109,118],"text":"чиновника","name":"чиновник","kind":"anonymous"}],
                "relayedBy":[{"span":[141,144],"text":"НСН","name":"НСН","kind":"outlet"}],
                "content":[[58,76]],"anaphoric":false,"rule":"parenthetical"},
                {"cue":{"span":[134,140],"text":"писала","lemma":"писать"},"stance":"report","form":"indirect",
                "source":{"span":[141,144],"text":"НСН","name":"НСН","kind":"outlet"},"via":[],"relayedBy":[],
                "content":[[58,76]],"anaphoric":true,"rule":"anaphor"},
                {"cue":{"span":[146,156],"text":"Сообщается","lemma":"сообщать"},"stance":"report","form":"indirect",
                "source":{"span":null,"text":null,"name":null,"kind":"unknown"},"via":[],"relayedBy":[],
                "content":[[162,170]],"anaphoric":false,"rule":"impersonal"}],
                "claims":[{"content":[[58,76]],"text":"Мост откроют в мае","attributions":[0,1],"dates":[0]},
                {"content":[[162,170]],"text":"он широк","attributions":[2],"dates":[]},
                {"content":[[172,179]],"text":"Он стар","attributions":[],"dates":[]}],
                "sources":[{"name":"Тульские известия","kind":"outlet","mentions":[[87,94]]},
                {"name":"чиновник","kind":"anonymous","mentions":[[109,118]]},
                {"name":"НСН","kind":"outlet","mentions":[[141,144]]}],
                "dates":[{"span":[73,76],"text":"мае","value":"2025-05"}]}""").replace("\n", "") + "\n");
    }

    @Test
    void anIdThatIsMissingAndADateThatIsNotResolvedAreNull() {
        var date = new DateMention(Items.span("мае"), "мае", new DateValue.Unresolved());
        assertThat(renderer.render(NewsItem.builder("", Items.TEXT).dates(List.of(date)).build()))
                .contains("\"id\":null").contains("\"value\":null");
    }

    @Test
    void aClaimMayHoldAnEqualCopyOfWhatTheItemLists() {
        var copy = new DateMention(Items.MAY.span(), Items.MAY.text(), Items.MAY.value());
        var item = NewsItem.builder("", Items.TEXT).dates(List.of(Items.MAY))
                .claims(List.of(new Claim(List.of(), "", List.of(), List.of(copy)))).build();
        assertThat(renderer.render(item)).contains("\"dates\":[0]");
    }

    @Test
    void aClaimMayNotHoldWhatTheItemDoesNotList() {
        var item = NewsItem.builder("", Items.TEXT)
                .claims(List.of(new Claim(List.of(), "", List.of(), List.of(Items.MAY)))).build();
        assertThatThrownBy(() -> renderer.render(item)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not list");
    }

    @Test
    void isOneLineWhateverTheText() {
        var item = NewsItem.builder("a\nb\u2028c\ud800", "").build();
        assertThat(renderer.render(item)).startsWith("{\"schema\":1,\"id\":\"a\\nb\\u2028c\\ud800\",").matches("[^\n]*\n");
    }

    @Test
    void passesOnWhatTheOutputThrows() {
        assertThatThrownBy(() -> renderer.render(Items.full(), new FailingOutput())).isInstanceOf(IOException.class);
    }

    @Test
    void theSchemaKnowsEveryKindAndStance() {
        var terms = Stream.of(Arrays.stream(SourceKind.values()).map(SourceKind::label),
                Arrays.stream(Stance.values()).map(Stance::label), Arrays.stream(Form.values()).map(Form::label),
                Arrays.stream(BlockKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
                .flatMap(labels -> labels).map(label -> '"' + label + '"');
        assertThat(JsonLinesRenderer.schema()).contains(terms.toList()).contains("\"schema\": {")
                .contains("\"const\": 1}");
    }
}
