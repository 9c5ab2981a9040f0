package io.github.newsclaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.Stance;
import io.github.newsclaims.render.BratRenderer;
import io.github.newsclaims.render.DotRenderer;
import io.github.newsclaims.render.HtmlRenderer;
import io.github.newsclaims.render.JsonLdRenderer;
import io.github.newsclaims.render.JsonLinesRenderer;
import io.github.newsclaims.render.Renderer;
import io.github.newsclaims.render.TextRenderer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemFixtureTest {

    private static final Source TASS = ItemFixture.outlet("ТАСС");

    private static ItemFixture lighthouse() {
        return ItemFixture.item().id("a1").published("2025-12-18").headline("Маяк починят")
                .claim("Маяк починят в мае").attributedTo(TASS, "агентство").via(ItemFixture.anonymous("смотритель"))
                .relayedBy(ItemFixture.outlet("НСН")).dated("мае", new DateValue.Month(YearMonth.of(2026, Month.MAY)))
                .attributedTo(ItemFixture.nobody()).withStance(Stance.DENIAL).withForm(Form.MIXED)
                .withCue("не подтверждается", "подтверждать").pointingBack()
                .claim("Лампу купили")
                .claim("Света хватит").attributedTo(TASS)
                .dated("вчера", new DateValue.Day(LocalDate.of(2025, 12, 17)));
    }

    @Test
    void isTheItemThatWasDescribed() {
        assertThat(new TextRenderer().render(lighthouse().build())).isEqualTo("""
                2025-12-18  Маяк починят

                • Маяк починят в мае
                    report, indirect: ТАСС (outlet, here «агентство») ← смотритель (anonymous), relayed by НСН (outlet)\
                 — cue «сообщает», rule fixture
                    denial, mixed, points back: (unknown) — cue «не подтверждается», rule fixture
                    мае = 2026-05
                • Лампу купили
                • Света хватит
                    report, indirect: ТАСС (outlet) — cue «сообщает», rule fixture
                    вчера = 2025-12-17
                """);
    }

    @Test
    void textIsThePieces() {
        assertThat(lighthouse().build().text()).isEqualTo("""
                Маяк починят

                Маяк починят в мае
                сообщает
                агентство
                смотритель
                НСН
                не подтверждается
                Лампу купили
                Света хватит
                вчера
                сообщает
                ТАСС
                """);
    }

    @Test
    void spansCoverTheirWords() {
        NewsItem item = lighthouse().build();
        assertThat(item.attributions()).hasSize(3).allSatisfy(attribution -> {
            assertThat(attribution.cue().span().in(item.text())).isEqualTo(attribution.cue().text());
            attribution.source().span().ifPresent(span ->
                    assertThat(span.in(item.text())).isEqualTo(attribution.source().text().orElseThrow()));
        });
        assertThat(item.claims()).hasSize(3).allSatisfy(claim ->
                assertThat(claim.content().get(0).in(item.text())).isEqualTo(claim.text()));
        assertThat(item.dates()).hasSize(2).allSatisfy(date ->
                assertThat(date.span().in(item.text())).isEqualTo(date.text()));
        assertThat(item.dates().get(0).span().begin()).isEqualTo(item.text().indexOf("мае"));
        assertThat(item.headline().orElseThrow().span().in(item.text())).isEqualTo("Маяк починят");
    }

    @Test
    void oneSourceHasAllItsMentions() {
        NewsItem item = lighthouse().build();
        assertThat(item.sources()).extracting(Source::name).containsExactly("ТАСС", "смотритель", "НСН", "");
        assertThat(item.sources().get(0).mentions()).extracting(span -> span.in(item.text()))
                .containsExactly("агентство", "ТАСС");
        assertThat(item.attributions().get(0).source().source()).isEqualTo(item.sources().get(0));
    }

    static Stream<Renderer> renderers() {
        return Stream.of(new TextRenderer(), new JsonLinesRenderer(), new JsonLdRenderer(), new HtmlRenderer(),
                new BratRenderer(), new DotRenderer());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void everyRendererTakesIt(Renderer renderer) {
        assertThat(renderer.render(lighthouse().build())).contains("ТАСС");
    }

    @Test
    void canBeBuiltAgain() {
        var fixture = lighthouse();
        assertThat(fixture.build()).isEqualTo(fixture.build());
        assertThat(fixture.claim("Еще одно").build().claims()).hasSize(4);
    }

    @Test
    void emptyItemIsEmpty() {
        assertThat(ItemFixture.item().build()).isEqualTo(NewsItem.builder("", "").build());
    }

    @Test
    void refusesAttributionsOfNothing() {
        assertThatIllegalStateException().isThrownBy(() -> ItemFixture.item().attributedTo(TASS))
                .withMessage("there is no claim yet: call claim(…) first");
        assertThatIllegalStateException().isThrownBy(() -> ItemFixture.item().claim("Снег").via(TASS))
                .withMessage("the last claim is not attributed yet: call attributedTo(…) first");
    }
}
