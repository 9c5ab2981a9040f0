package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newsclaims.model.Block;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Piece;
import io.github.newsclaims.model.PieceKind;
import io.github.newsclaims.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Items in pieces: how they are joined, laid out, and found again. */
class NewsInputTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final List<String> ITEMS = SampleItems.ALL;

    private static List<String> blocks(NewsItem item, BlockKind kind) {
        return item.blocks().stream().filter(block -> block.kind() == kind).map(Block::span)
                .map(span -> span.in(item.text())).toList();
    }

    private static NewsItem parse(NewsInput.Builder input) {
        return PARSER.parse(input.build());
    }

    // ---- joining ----

    @Test
    void piecesStandInTheirOrder() {
        var input = NewsInput.builder().paragraph("Первый.").caption("Фото").paragraph("").paragraph("Второй.")
                .lead("Коротко").headline("Мост").build();
        assertThat(input.text()).isEqualTo("Мост\n\nКоротко\n\nПервый.\n\nФото\n\nВторой.");
        assertThat(input.pieces()).containsExactly(
                new Piece(PieceKind.HEADLINE, 0, new Span(0, 4)), new Piece(PieceKind.LEAD, 0, new Span(6, 13)),
                new Piece(PieceKind.PARAGRAPH, 0, new Span(15, 22)), new Piece(PieceKind.CAPTION, 0, new Span(24, 28)),
                new Piece(PieceKind.PARAGRAPH, 2, new Span(30, 37)));
    }

    @Test
    void aTextThatComesWholeIsOnePiece() {
        var item = PARSER.parse("17", " Мост\n\nОн готов. ");
        assertThat(item.text()).isEqualTo(" Мост\n\nОн готов. ");
        assertThat(item.pieces()).containsExactly(new Piece(PieceKind.BODY, 0, new Span(0, 17)));
        assertThat(PARSER.parse(NewsInput.of("17", item.text()))).isEqualTo(item);
        assertThat(PARSER.parse("").pieces()).isEmpty();
    }

    @Test
    void everythingButABodyMayBeMissing() {
        var input = NewsInput.builder().body("Мост готов.").build();
        assertThat(List.of(input.id(), input.published(), input.publisher())).containsOnly("");
        assertThat(PARSER.parse(input).publisher()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> NewsInput.builder().headline("Мост").caption("Фото").build())
                .withMessageContaining("paragraph(…) or body(…)");
        assertThat(NewsInput.builder().headline("Мост").body("").build().text()).isEqualTo("Мост");
        assertThat(NewsInput.builder().paragraphs(List.of("")).build().pieces()).isEmpty();
    }

    @Test
    void nothingIsNull() {
        var builder = NewsInput.builder();
        assertThatNullPointerException().isThrownBy(() -> builder.id(null)).withMessage("name is null");
        assertThatNullPointerException().isThrownBy(() -> builder.published((LocalDate) null)).withMessage("day is null");
        assertThatNullPointerException().isThrownBy(() -> builder.published((String) null)).withMessage("day is null");
        assertThatNullPointerException().isThrownBy(() -> builder.publisher(null)).withMessage("outlet is null");
        assertThatNullPointerException().isThrownBy(() -> builder.headline(null)).withMessage("text is null");
        assertThatNullPointerException().isThrownBy(() -> builder.lead(null)).withMessage("text is null");
        assertThatNullPointerException().isThrownBy(() -> builder.caption(null)).withMessage("text is null");
        assertThatNullPointerException().isThrownBy(() -> builder.paragraph(null)).withMessage("text is null");
        assertThatNullPointerException().isThrownBy(() -> builder.paragraphs(null));
        assertThatNullPointerException().isThrownBy(() -> NewsInput.of(null)).withMessage("text is null");
    }

    @Test
    void equalIfAllPartsAre() {
        var input = NewsInput.builder().id("17").published(LocalDate.of(2025, 3, 20)).body("Мост").build();
        assertThat(input).isEqualTo(NewsInput.builder().id("17").published("2025-03-20").body("Мост").build())
                .hasSameHashCodeAs(NewsInput.builder().id("17").published("2025-03-20").body("Мост").build())
                .isNotEqualTo(NewsInput.builder().id("17").published("2025-03-20").paragraph("Мост").build())
                .isNotEqualTo(NewsInput.of("17", "Мост")).hasToString("NewsInput[17, 1 pieces]");
    }

    @Test
    void aBuilderMayGoOn() {
        var builder = NewsInput.builder().paragraph("Мост.");
        var first = builder.build();
        assertThat(builder.paragraph("Река.").build().pieces()).hasSize(2);
        assertThat(first.pieces()).hasSize(1);
    }

    // ---- layout: what the caller said stands ----

    @Test
    void aCaptionIsACaptionHoweverItReads() {
        String caption = "Мост закроют, сообщила мэрия. Он стар, считает мэр.";
        var item = parse(NewsInput.builder().headline("Мост").caption(caption).paragraph("Мост готов, сказал мэр."));
        assertThat(blocks(item, BlockKind.CAPTION)).containsExactly(caption);
        assertThat(item.attributions()).singleElement().satisfies(found ->
                assertThat(found.cue().text()).isEqualTo("сказал"));
    }

    @Test
    void aLeadIsALeadHoweverItReads() {
        var item = parse(NewsInput.builder().lead("Фото: Иван Седов\nМост закроют.").paragraph("Он стар."));
        assertThat(blocks(item, BlockKind.LEAD)).containsExactly("Фото: Иван Седов", "Мост закроют.");
        assertThat(blocks(item, BlockKind.PARAGRAPH)).containsExactly("Он стар.");
    }

    @Test
    void aParagraphIsNoHeadlineNoLeadAndNoCaption() {
        var item = parse(NewsInput.builder().paragraphs(List.of("18 декабря 2025", "Мост откроют в мае",
                "Фото: Иван Седов", "Он готов.")));
        assertThat(item.headline()).isEmpty();
        assertThat(item.published()).isEmpty();
        assertThat(blocks(item, BlockKind.PARAGRAPH)).hasSize(4);
        var titled = parse(NewsInput.builder().headline("Мост").paragraphs(List.of("Красная площадь, Москва", "Он готов.")));
        assertThat(blocks(titled, BlockKind.PARAGRAPH)).containsExactly("Красная площадь, Москва", "Он готов.");
    }

    @Test
    void theSameLinesInABodyAreToldApart() {
        var item = parse(NewsInput.builder().body("18 декабря 2025\nМост откроют в мае\nФото: Иван Седов\nОн готов."));
        assertThat(item.headline()).map(Headline::text).contains("Мост откроют в мае");
        assertThat(item.published()).contains(LocalDate.of(2025, 12, 18));
        assertThat(blocks(item, BlockKind.CAPTION)).containsExactly("Фото: Иван Седов");
    }

    @Test
    void aBodyBehindALeadHasNoHeadlineAndNoOtherLead() {
        var item = parse(NewsInput.builder().lead("Мост закроют").body("Вот почему\n\nФото: Иван Седов\n\nОн стар."));
        assertThat(item.headline()).isEmpty();
        assertThat(blocks(item, BlockKind.LEAD)).containsExactly("Мост закроют");
        assertThat(blocks(item, BlockKind.PARAGRAPH)).containsExactly("Вот почему", "Он стар.");
        assertThat(blocks(item, BlockKind.CAPTION)).containsExactly("Фото: Иван Седов");
    }

    @Test
    void onlyTheFirstParagraphHasADateline() {
        var item = parse(NewsInput.builder().headline("Мост").published("2019-08-12").lead("МОСКВА, 9 авг — РИА Новости. Коротко.")
                .caption("МОСКВА, 9 авг — РИА Новости.").paragraph("МОСКВА, 10 авг — РИА Новости. Мост готов.")
                .paragraph("ТУЛА, 11 авг — РИА Новости. Мост закрыт."));
        assertThat(item.dateline()).map(line -> line.place()).contains("Москва");
        assertThat(item.dateline()).map(line -> line.date()).contains("2019-08-10");
        assertThat(blocks(item, BlockKind.PARAGRAPH)).containsExactly("Мост готов.", "ТУЛА, 11 авг — РИА Новости. Мост закрыт.");
    }

    @Test
    void aHeadlineOfTwoLinesIsOne() {
        var item = parse(NewsInput.builder().headline("Мост\nоткроют").paragraph("Он готов."));
        assertThat(item.headline()).map(Headline::text).contains("Мост\nоткроют");
    }

    @Test
    void piecesOfWhiteSpaceHaveNoBlocks() {
        var item = parse(NewsInput.builder().headline(" ").lead("\n").caption("\u00a0").paragraph("Он готов."));
        assertThat(item.headline()).isEmpty();
        assertThat(item.blocks()).hasSize(1);
        assertThat(item.pieces()).hasSize(4);
    }

    // ---- the publisher ----

    @Test
    void theInputsPublisherIsTheItems() {
        var parser = NewsParser.builder().publisher("Труд").build();
        String text = "Мы сообщали, что мост закрыт.";
        var own = parser.parse(NewsInput.builder().publisher("Заречный листок").body(text).build());
        assertThat(own.publisher()).contains("Заречный листок");
        assertThat(own.attributions()).singleElement().satisfies(found ->
                assertThat(found.source().source().name()).isEqualTo("Заречный листок"));
        assertThat(parser.parse(text).publisher()).contains("Труд");
    }

    // ---- spans in pieces ----

    @ParameterizedTest
    @FieldSource("ITEMS")
    void nothingIsFoundBetweenThePieces(String text) {
        var lines = text.lines().toList();
        var item = parse(NewsInput.builder().headline(lines.get(0)).paragraphs(lines.subList(1, lines.size())).paragraph(""));
        var spans = Stream.of(item.blocks().stream().map(Block::span), item.dates().stream().map(DateMention::span),
                item.sources().stream().flatMap(source -> source.mentions().stream()),
                item.claims().stream().flatMap(claim -> claim.content().stream())).flatMap(each -> each).toList();
        assertThat(spans).isNotEmpty().allSatisfy(span -> assertThat(item.pieces()).contains(item.pieceOf(span)));
    }

    @Test
    void everySpanIsFoundInItsPiece() {
        var paragraphs = List.of("Мост готов.", "Он стар, сообщила мэрия.", "", "Его откроют 20 мая, передает ТАСС.");
        var item = parse(NewsInput.builder().headline("Мост").lead("Коротко о мосте").paragraphs(paragraphs));
        assertThat(item.claims()).hasSizeGreaterThan(3);
        for (Claim claim : item.claims()) {
            for (Span span : claim.content()) {
                var piece = item.pieceOf(span);
                assertThat(piece.within(span).in(piece.span().in(item.text()))).isEqualTo(span.in(item.text()));
            }
        }
        var date = item.dates().get(0);
        var piece = item.pieceOf(date.span());
        assertThat(piece.kind()).isEqualTo(PieceKind.PARAGRAPH);
        assertThat(piece.within(date.span()).in(paragraphs.get(piece.index()))).isEqualTo("20 мая");
    }
}
