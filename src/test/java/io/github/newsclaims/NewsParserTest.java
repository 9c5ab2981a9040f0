package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entry point: settings, ways in, and texts that are no news items. */
class NewsParserTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final String BRIDGE = "Мост откроют в мае\n\nВчера мост проверили, сообщает ТАСС.";

    private static Attribution only(NewsItem item) {
        assertThat(item.attributions()).as(item.text()).hasSize(1);
        return item.attributions().get(0);
    }

    private static NewsInput dated(String published, String body) {
        return NewsInput.builder().published(published).headline("Мост").body(body).build();
    }

    // ---- settings ----

    @Test
    void publishedIsForItemsThatGiveNoDate() {
        var parser = NewsParser.builder().published(LocalDate.of(2024, 5, 14)).build();
        assertThat(parser.parse(BRIDGE).published()).contains(LocalDate.of(2024, 5, 14));
        assertThat(parser.parse(BRIDGE).dates()).extracting(date -> date.value().iso()).contains("2024-05-13");
        assertThat(PARSER.parse(BRIDGE).published()).isEmpty();
    }

    @Test
    void publisherIsWhomTheItemSpeaksFor() {
        String text = "Мост закроют на ремонт, рассказал изданию мэр.";
        var parser = NewsParser.builder().publisher("Тульские вести").build();
        assertThat(only(parser.parse(text)).source().source().name()).isEqualTo("мэр");
        assertThat(parser.parse(text).text()).isEqualTo(text);
    }

    @Test
    void longest() {
        var parser = NewsParser.builder().longest(10).build();
        assertThat(parser.parse("Мост готов").text()).hasSize(10);
        assertThatExceptionOfType(TextTooLongException.class).isThrownBy(() -> parser.parse("Мост готов."))
                .withMessageContaining("11").withMessageContaining("10").withMessageContaining("longest");
        assertThatIllegalArgumentException().isThrownBy(() -> parser.parse(new StringReader("Мост готов.")));
        assertThatIllegalArgumentException().isThrownBy(() -> parser.parse(NewsInput.builder().id("17").headline("Мост").body("готов.").build()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void noLimit(int longest) {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().longest(longest));
    }

    @Test
    void nothingIsMissing() {
        assertThatNullPointerException().isThrownBy(() -> NewsParser.builder().published(null));
        assertThatNullPointerException().isThrownBy(() -> NewsParser.builder().publisher(null));
        assertThatNullPointerException().isThrownBy(() -> PARSER.parse((String) null)).withMessage("text is null");
        assertThatNullPointerException().isThrownBy(() -> PARSER.parse(null, "Мост")).withMessage("id is null");
        assertThatNullPointerException().isThrownBy(() -> PARSER.parse((NewsInput) null)).withMessage("input is null");
        assertThatNullPointerException().isThrownBy(() -> PARSER.parseAll(null)).withMessage("inputs is null");
    }

    // ---- ways in ----

    @Test
    void fromAReaderThatStaysOpen() throws IOException {
        var closed = new AtomicBoolean();
        var reader = new StringReader(BRIDGE) {
            @Override
            public void close() {
                closed.set(true);
                super.close();
            }
        };
        assertThat(PARSER.parse(reader)).isEqualTo(PARSER.parse(BRIDGE));
        assertThat(closed).isFalse();
    }

    @Test
    void aReaderThatFails() {
        var broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("line is dead");
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PARSER.parse(broken)).withMessage("line is dead");
    }

    @Test
    void theIdIsGivenBack() {
        assertThat(PARSER.parse("17", BRIDGE).id()).isEqualTo("17");
        assertThat(PARSER.parse(BRIDGE).id()).isEmpty();
    }

    @Test
    void fromPieces() {
        var input = NewsInput.builder().id("17").published("2024-05-14").headline("Мост откроют в мае")
                .body("Вчера мост проверили, сообщает ТАСС.").build();
        var item = PARSER.parse(input);
        assertThat(item.id()).isEqualTo("17");
        assertThat(item.text()).isEqualTo(input.text()).isEqualTo(BRIDGE);
        assertThat(item.published()).contains(LocalDate.of(2024, 5, 14));
        assertThat(item.headline()).map(Headline::text).contains("Мост откроют в мае");
        assertThat(only(item).content()).extracting(span -> span.in(item.text())).containsExactly("Вчера мост проверили");
    }

    @Test
    void piecesWithoutDateTakeTheBuilders() {
        var parser = NewsParser.builder().published(LocalDate.of(2024, 5, 14)).build();
        assertThat(parser.parse(NewsInput.of("Мост готов.")).published()).contains(LocalDate.of(2024, 5, 14));
        assertThat(parser.parse(dated("2023-01-02", "Мост готов.")).published()).contains(LocalDate.of(2023, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"вчера", "14.05.2024", "2024-5-14", "2024-02-30", "2024-13-01", "2024-05-14T10:00", " "})
    void piecesWithABadDate(String published) {
        var input = dated(published, "Мост готов, сообщает ТАСС.");
        var item = PARSER.parse(input);
        assertThat(item.published()).isEmpty();
        assertThat(item.findings()).singleElement().satisfies(finding -> assertThat(finding.message()).contains(published));
        assertThat(item.attributions()).as("the rest is parsed all the same").hasSize(1);
        var parser = NewsParser.builder().published(LocalDate.of(2024, 5, 14)).build();
        assertThat(parser.parse(input).published()).as("the builder's stands in").contains(LocalDate.of(2024, 5, 14));
    }

    // ---- what the text says of itself ----

    @Test
    void aHeaderWithADate() {
        var item = PARSER.parse("date 2024-05-14 Мост откроют\n\nВчера мост проверили, сообщает ТАСС.");
        assertThat(item.published()).contains(LocalDate.of(2024, 5, 14));
        assertThat(item.headline()).map(Headline::text).contains("Мост откроют");
        assertThat(item.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2023-02-29", "2024-13-01", "2024-04-31"})
    void aDateThatDoesNotExistIsAFinding(String date) {
        var item = PARSER.parse("date " + date + " Мост откроют\n\nМост проверили, сообщает ТАСС.");
        assertThat(item.published()).isEmpty();
        assertThat(item.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.span().in(item.text())).isEqualTo(date);
            assertThat(finding.message()).isNotBlank();
        });
        assertThat(item.attributions()).as("the rest is parsed all the same").hasSize(1);
    }

    // ---- texts that are no news items ----

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u00a0", "\u0000", "\ufeff", "\r\n \t"})
    void nothingToRead(String text) {
        var item = PARSER.parse(text);
        assertThat(item.text()).isEqualTo(text);
        assertThat(item.attributions()).isEmpty();
        assertThat(item.claims()).isEmpty();
        assertThat(item.sources()).isEmpty();
        assertThat(item.dates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            The bridge is open, the mayor said.                         | Latin letters
            <p>Мост <b>готов</b>&nbsp;&mdash; ура</p>                   | HTML
            {"title": "Мост", "body": ["готов", 1, null]}               | JSON
            12345 67890 3.14 1e10 --                                    | numbers
            😀😀😀 👩‍👩‍👧 🇷🇺                                                  | emoji
            橋は準備ができています。市長が言った。                                    | Japanese
            الجسر جاهز                                                  | Arabic
            """)
    void otherTexts(String text, String what) {
        var item = PARSER.parse(text);
        assertThat(item.text()).as(what).isEqualTo(text);
        assertThat(item.attributions()).as(what).isEmpty();
        assertThat(item.claims()).as(what).allSatisfy(claim -> assertThat(claim.attributions()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Мост\u0000готов, сообщает\u0000ТАСС.", "Мост готов\ud83d, сообщает ТАСС.", "\udc00Мост готов, сообщает ТАСС.",
            "Мост готов, сообщает ТАСС.\ud800", "Мост\ufffeготов, сообщает ТАСС.", "Мост готов,\u2028сообщает\u2029ТАСС."})
    void oddCharactersAreKept(String text) {
        assertThat(PARSER.parse(text).text()).isEqualTo(text);
    }

    @Test
    void aQuotationThatHoldsHtmlIsStillOne() {
        var item = PARSER.parse("«Мост <b>готов</b>», — сказал мэр.");
        assertThat(only(item).content()).extracting(span -> span.in(item.text())).containsExactly("Мост <b>готов</b>");
    }

    // ---- the item ----

    @Test
    void equalTextsGiveEqualItems() {
        assertThat(PARSER.parse(BRIDGE)).isEqualTo(NewsParser.create().parse(BRIDGE)).hasSameHashCodeAs(PARSER.parse(BRIDGE));
        assertThat(PARSER.parse(BRIDGE)).isNotEqualTo(PARSER.parse("1", BRIDGE)).isNotEqualTo(PARSER.parse(BRIDGE + " "));
    }

    @Test
    void everyWordOfTheExampleInTheDocumentation() {
        var item = PARSER.parse("date 2025-12-18 Мост откроют в мае\n\nМост откроют в мае, сообщает ТАСС.");
        assertThat(item.attributions().get(0).source().source().name()).isEqualTo("ТАСС");
        assertThat(item.attributions().get(0).content()).containsExactly(new Span(36, 54));
    }
}
