package io.github.newsclaims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.NewsParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an item answers. */
class NewsItemTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final String TEXT = """
            date 2025-03-20 Мост откроют

            Мост откроют в мае, передает газета «Труд» со ссылкой на чиновника мэрии. Он стар. \
            «Мост готов, — сказал ТАСС мэр Петр Лукин. — Ждем 20 мая». Мэрия заявила, что он «почти новый», и это все.""";
    private static final NewsItem ITEM = PARSER.parse(TEXT);
    private static final NewsItem OTHER = PARSER.parse("Река широка, сообщила мэрия.");

    private static Claim claim(String begin) {
        return ITEM.claims().stream().filter(claim -> claim.text().startsWith(begin) && !claim.equals(ITEM.claims().get(0)))
                .findFirst().orElseThrow();
    }

    private static Source source(String name) {
        return ITEM.sources().stream().filter(source -> source.name().equals(name)).findFirst().orElseThrow();
    }

    // ---- who claims what ----

    @Test
    void claimsBySource() {
        assertThat(ITEM.claimsBy(source("Труд"))).containsExactly(claim("Мост откроют в мае"));
        assertThat(ITEM.claimsBy("Труд")).containsExactly(claim("Мост откроют в мае"));
        assertThat(ITEM.claimsBy("Петр Лукин")).containsExactly(claim("Мост готов"));
    }

    @Test
    void whoOnlyPassesOnOrIsCitedClaimsNothing() {
        assertThat(ITEM.claimsBy(source("ТАСС"))).isEmpty();
        assertThat(ITEM.claimsBy(source("чиновник мэрии"))).isEmpty();
    }

    @Test
    void aNameThatNobodyHasClaimsNothing() {
        assertThat(ITEM.claimsBy("Известия")).isEmpty();
        assertThat(ITEM.claimsBy("труд")).isEmpty();
    }

    @Test
    void aSourceOfAnotherItemIsRefused() {
        var foreign = OTHER.sources().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> ITEM.claimsBy(foreign)).withMessageContaining("none of this item's");
        assertThatNullPointerException().isThrownBy(() -> ITEM.claimsBy((Source) null)).withMessage("source is null");
        assertThatNullPointerException().isThrownBy(() -> ITEM.claimsBy((String) null)).withMessage("source is null");
    }

    @Test
    void nobodyIsASourceToo() {
        var item = PARSER.parse("Сообщается, что мост закрыт.");
        var nobody = item.attributions().get(0).source().source();
        assertThat(nobody).isInstanceOf(Source.Unknown.class);
        assertThat(item.claimsBy(nobody)).hasSize(1);
    }

    @Test
    void unattributedClaims() {
        assertThat(ITEM.unattributedClaims()).extracting(Claim::text).containsExactly("Мост откроют", "Он стар");
    }

    @Test
    void quotations() {
        assertThat(ITEM.quotations()).hasSize(2);
        var direct = ITEM.quotations().get(0);
        assertThat(direct.text()).isEqualTo("Мост готов … Ждем 20 мая");
        assertThat(direct.speaker().name()).isEqualTo("Петр Лукин");
        assertThat(direct.isVerbatim()).isTrue();
        assertThat(direct.spans()).extracting(span -> span.in(TEXT)).containsExactly("Мост готов", "Ждем 20 мая");
        var mixed = ITEM.quotations().get(1);
        assertThat(mixed.text()).contains("«почти новый»");
        assertThat(mixed.isVerbatim()).isFalse();
    }

    @Test
    void whoPointsBackToAQuotationDoesNotSpeakIt() {
        var item = PARSER.parse("«Мост готов», — сказал мэр. Об этом сообщил ТАСС.");
        assertThat(item.attributions()).hasSize(2);
        assertThat(item.quotations()).extracting(quotation -> quotation.speaker().name()).containsExactly("мэр");
    }

    @Test
    void indirectSpeechIsNoQuotation() {
        var indirect = OTHER.attributions().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Quotation("Река широка", indirect)).withMessageContaining("quotes nothing");
    }

    @Test
    void datesInAClaim() {
        assertThat(ITEM.datesIn(claim("Мост готов"))).extracting(date -> date.value().iso()).containsExactly("2025-05-20");
        assertThat(ITEM.datesIn(claim("Он стар"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ITEM.datesIn(OTHER.claims().get(0)))
                .withMessageContaining("none of this item's").withMessageContaining("Река широка");
    }

    // ---- provenance ----

    @Test
    void fromTheItemToTheOrigin() {
        assertThat(ITEM.provenance(claim("Мост откроют в мае"))).singleElement().satisfies(chain -> {
            assertThat(chain).hasToString("Труд ← чиновник мэрии");
            assertThat(chain.steps()).extracting(Provenance.Step::role).containsExactly(Provenance.Role.SOURCE, Provenance.Role.VIA);
            assertThat(chain.origin()).isEqualTo(source("чиновник мэрии"));
            assertThat(chain.steps().get(1).mention().text()).contains("чиновника мэрии");
        });
        assertThat(ITEM.provenance(claim("Мост готов"))).extracting(Provenance::toString).containsExactly("ТАСС ← Петр Лукин");
    }

    @Test
    void thePublisherComesFirst() {
        var item = PARSER.parse(NewsInput.builder().publisher("Вести").body(TEXT).build());
        assertThat(item.claims().stream().flatMap(claim -> item.provenance(claim).stream())).extracting(Provenance::toString)
                .containsExactly("Вести", "Вести ← Труд ← чиновник мэрии", "Вести", "Вести ← ТАСС ← Петр Лукин", "Вести ← мэрия");
    }

    @Test
    void theExampleInTheDocumentation() {
        var item = PARSER.parse(NewsInput.builder().publisher("Труд").body("Мост закроют, заявил ТАСС мэр со ссылкой на отчет.").build());
        assertThat(item.provenance(item.claims().get(0))).singleElement().hasToString("Труд ← ТАСС ← мэр ← отчет");
    }

    @Test
    void thePublisherIsNotItsOwnSource() {
        var item = PARSER.parse(NewsInput.builder().publisher("Труд").body(TEXT).build());
        var chain = item.provenance(item.claimsBy("Труд").get(0)).get(0);
        assertThat(chain).hasToString("Труд ← чиновник мэрии");
        assertThat(chain.steps().get(0).role()).isEqualTo(Provenance.Role.SOURCE);
    }

    @Test
    void aClaimOfNobodyHasNoProvenance() {
        assertThat(ITEM.provenance(claim("Он стар"))).isEmpty();
        var item = PARSER.parse("Сообщается, что мост закрыт.");
        assertThat(item.provenance(item.claims().get(0))).singleElement().hasToString("unknown");
    }

    @Test
    void everyAttributionHasAChainOfItsOwn() {
        var item = PARSER.parse("Мост закроют, сообщает ТАСС. Ранее об этом писал «Коммерсантъ».");
        assertThat(item.provenance(item.claims().get(0))).extracting(Provenance::toString).containsExactly("ТАСС", "Коммерсантъ");
    }

    @Test
    void theOutletThatIsNamedLastPassedItOnLast() {
        var claim = new Claim(List.of(new Span(0, 4)), "Мост", List.of(new Attribution(new Cue(new Span(0, 4), "Мост", "мост"), Stance.REPORT,
                Form.INDIRECT, understood(new Source.Person("Лукин", List.of())), List.of(),
                List.of(understood(new Source.Outlet("РБК", List.of())), understood(new Source.Outlet("НСН", List.of()))),
                List.of(new Span(0, 4)), false, "governed")), List.of());
        var item = NewsItem.builder("", "Мост").claims(List.of(claim)).build();
        assertThat(item.provenance(claim)).singleElement().hasToString("НСН ← РБК ← Лукин");
    }

    private static SourceMention understood(Source source) {
        return new SourceMention.Understood(source);
    }

    @Test
    void aForeignClaimHasNoProvenanceHere() {
        assertThatIllegalArgumentException().isThrownBy(() -> ITEM.provenance(OTHER.claims().get(0))).withMessageContaining("Река широка");
        assertThatNullPointerException().isThrownBy(() -> ITEM.provenance(null)).withMessage("claim is null");
        assertThatIllegalArgumentException().isThrownBy(() -> new Provenance(List.of())).withMessageContaining("at least one step");
    }

    // ---- offsets ----

    @Test
    void whatCoversAnOffset() {
        var here = ITEM.at(TEXT.indexOf("20 мая"));
        assertThat(here.claims()).containsExactly(claim("Мост готов"));
        assertThat(here.attributions()).extracting(found -> found.cue().text()).containsExactly("сказал");
        assertThat(here.dates()).extracting(DateMention::text).containsExactly("20 мая");
        assertThat(here.sources()).isEmpty();
        var source = ITEM.at(TEXT.indexOf("чиновника"));
        assertThat(source.sources()).containsExactly(source("чиновник мэрии"));
        assertThat(source.attributions()).extracting(found -> found.cue().text()).containsExactly("передает");
        assertThat(source.claims()).isEmpty();
        assertThat(ITEM.at(TEXT.indexOf("ТАСС")).attributions()).hasSize(1);
        assertThat(ITEM.at(TEXT.indexOf("сказал")).attributions()).hasSize(1);
    }

    @Test
    void nothingCoversTheEmptyLine() {
        assertThat(ITEM.at(TEXT.indexOf('\n')).isEmpty()).isTrue();
        assertThat(ITEM.at(TEXT.indexOf("Он стар")).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 28, 29, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void offsetsOutside(int offset) {
        assertThat(OTHER.text()).hasSize(28);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> OTHER.at(offset))
                .withMessageContaining("" + offset).withMessageContaining("28 UTF-16 code units");
    }

    // ---- pieces ----

    @Test
    void aSpanAcrossPiecesBelongsToTheOneItBeginsIn() {
        var item = PARSER.parse(NewsInput.builder().headline("Мост").paragraph("Он стар.").build());
        var piece = item.pieceOf(new Span(2, 8));
        assertThat(piece.kind()).isEqualTo(PieceKind.HEADLINE);
        assertThat(piece.within(new Span(2, 8))).isEqualTo(new Span(2, 4));
        assertThat(item.pieces().get(1).within(new Span(2, 8))).isEqualTo(new Span(0, 2));
        assertThat(item.pieceOf(new Span(14, 14)).kind()).isEqualTo(PieceKind.PARAGRAPH);
    }

    @Test
    void spansInNoPiece() {
        var item = PARSER.parse(NewsInput.builder().headline("Мост").paragraph("Он стар.").build());
        assertThatIllegalArgumentException().isThrownBy(() -> item.pieceOf(new Span(5, 6))).withMessageContaining("[5, 6)");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> item.pieceOf(new Span(5, 15)))
                .withMessageContaining("[5, 15)").withMessageContaining("14 UTF-16");
        assertThatIllegalArgumentException().isThrownBy(() -> item.pieces().get(0).within(new Span(6, 8))).withMessageContaining("pieceOf");
        assertThatIllegalArgumentException().isThrownBy(() -> item.pieces().get(0).within(new Span(4, 8)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Piece(PieceKind.BODY, -1, new Span(0, 1)));
    }

    @Test
    void piecesThatOverlapOrLieOutsideAreRefused() {
        var first = new Piece(PieceKind.HEADLINE, 0, new Span(0, 3));
        var overlapping = new Piece(PieceKind.BODY, 0, new Span(2, 4));
        var outside = new Piece(PieceKind.BODY, 0, new Span(3, 5));
        var builder = NewsItem.builder("", "Мост");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.pieces(List.of(first, overlapping)).build())
                .withMessageContaining("4 UTF-16 code units");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.pieces(List.of(first, outside)).build());
    }
}
