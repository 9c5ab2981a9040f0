package scraper;

import static io.github.newsclaims.testing.NewsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Piece;
import io.github.newsclaims.model.PieceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScraperTest {

    private static final NewsParser PARSER = NewsParser.create();

    private static NewsInput scraped(String page) {
        try (var in = ScraperTest.class.getResourceAsStream("/pages/" + page + ".html")) {
            return Scraper.read(Jsoup.parse(in, null, "https://example.org/" + page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "soup", "amp", "tabloid"})
    void claimsReadAsApproved(String page) {
        NewsItem item = PARSER.parse(scraped(page));
        assertThat(item).hasNoFindings().matchesApproved("pages/" + page + ".claims");
        assertThat(item.id()).isEqualTo("https://example.org/" + page);
    }

    @Test
    void articleKeepsItsMarkupOut() {
        var input = scraped("article");
        assertThat(input.text()).doesNotContain("Главная", "Читайте", "09:30", "©").contains("«Интерфакс»");
        assertThat(PARSER.parse(input)).isPublished("2025-06-17").hasNoSource("ТАСС")
                .hasClaim("Мост через Лену достроят к осени").attributedTo("Интерфакс");
    }

    @Test
    void soupHasNoDate() {
        var input = scraped("soup");
        assertThat(input.published()).isEmpty();
        assertThat(input.text()).doesNotContain("Купите", "Поделиться");
        assertThat(PARSER.parse(input)).hasClaim("спрос упал").attributedTo("продавцы");
    }

    @Test
    void ampHasItsMetadata() {
        var input = scraped("amp");
        assertThat(input.publisher()).isEqualTo("Портовый листок");
        assertThat(PARSER.parse(input)).isPublished("2025-11-05")
                .hasClaim("Суд отложил дело о пожаре на верфи до 20 ноября").attributedTo("пресс-служба суда")
                .dated("2025-11-20");
    }

    @Test
    void tabloidHasCaptionsAndTags() {
        var input = scraped("tabloid");
        assertThat(input.text()).doesNotContain("сцена");
        assertThat(input.pieces()).extracting(Piece::kind).containsExactly(PieceKind.HEADLINE, PieceKind.LEAD,
                PieceKind.CAPTION, PieceKind.PARAGRAPH, PieceKind.PARAGRAPH);
        assertThat(PARSER.parse(input)).isPublished("2025-02-11").hasNoClaimContaining("Фото")
                .hasClaim("Певица простится с публикой весной").attributedTo("Life").dated("2025-SP");
    }
}
