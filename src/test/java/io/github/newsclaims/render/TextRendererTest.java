package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private final TextRenderer renderer = new TextRenderer();

    @Test
    void writesHeadThenClaims() {
        assertThat(renderer.render(Items.full())).isEqualTo("""
                2025-03-20  Мост откроют
                Тула, 2025-03-20, РИА Новости
                ! something is odd

                • Мост откроют в мае
                    report, indirect: Тульские известия (outlet, here «издание») ← чиновник (anonymous, here «чиновника»), \
                relayed by НСН (outlet) — cue «передает», rule parenthetical
                    report, indirect, points back: НСН (outlet) — cue «писала», rule anaphor
                    мае = 2025-05
                • он широк
                    report, indirect: (unknown) — cue «Сообщается», rule impersonal
                • Он стар
                """);
    }

    @Test
    void coloursAddOnlyEscapeSequences() {
        String coloured = TextRenderer.coloured().render(Items.full());
        assertThat(coloured).contains("\u001b[1mМост откроют\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d*m", "")).isEqualTo(renderer.render(Items.full()));
    }

    @Test
    void anEmptyItemIsNothing() {
        assertThat(renderer.render(NewsItem.builder("", "").build())).isEmpty();
    }

    @Test
    void anItemWithoutClaimsIsItsHead() {
        assertThat(renderer.render(NewsItem.builder("", "Мост").headline(new Headline(new Span(0, 4), "Мост")).build()))
                .isEqualTo("Мост\n");
    }

    @Test
    void aClaimIsOneLineAndCannotSteerTheTerminal() {
        String text = " Мост\r\n откроют\u001b[2J \0в\u00a0мае\u202e\ud800\ud83d\ude00 ";
        var item = NewsItem.builder("", text)
                .claims(List.of(new Claim(List.of(new Span(0, text.length())), text, List.of(), List.of()))).build();
        assertThat(renderer.render(item)).isEqualTo("• Мост откроют [2J в мае\ufffd\ud83d\ude00\n");
    }

    @Test
    void aClaimOfNothingHasNoTrailingSpace() {
        var item = NewsItem.builder("", " ").claims(List.of(new Claim(List.of(), " ", List.of(), List.of()))).build();
        assertThat(renderer.render(item)).isEqualTo("•\n");
    }

    @Test
    void aSourceThatNoWordsName() {
        var attribution = new Attribution(Items.cue("писала", "писать"), Stance.OPINION, Form.DIRECT,
                new SourceMention.Understood(new Source.Person("Вера Сорокина", List.of())), List.of(), List.of(),
                List.of(Items.span("он широк")), false, "dropped");
        var item = NewsItem.builder("", Items.TEXT).attributions(List.of(attribution)).build();
        assertThat(renderer.render(item)).isEqualTo("""
                • он широк
                    opinion, direct: Вера Сорокина (person, not named here) — cue «писала», rule dropped
                """);
    }

    @Test
    void whatNoClaimListsComesLast() {
        var unresolved = new DateMention(Items.span("мар"), "мар", new DateValue.Unresolved());
        var item = NewsItem.builder("", Items.TEXT).attributions(List.of(Items.reported()))
                .dates(List.of(Items.MAY, unresolved)).build();
        assertThat(renderer.render(item)).startsWith("• Мост откроют в мае\n    report, indirect: ")
                .endsWith("\n• мае = 2025-05; мар = ?\n");
    }

    @Test
    void passesOnWhatTheOutputThrows() {
        assertThatThrownBy(() -> renderer.render(Items.full(), new FailingOutput())).isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
