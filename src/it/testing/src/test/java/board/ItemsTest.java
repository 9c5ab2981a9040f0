package board;

import static io.github.newsclaims.testing.NewsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Stance;
import io.github.newsclaims.testing.ItemFixture;
import io.github.newsclaims.testing.NewsItemSource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ItemsTest {

    @Test
    void damIsInspected(@NewsItemSource("items/dam.txt") NewsItem item) {
        assertThat(item).isPublished("2025-04-10").hasNoFindings().hasSource(SourceKind.OUTLET, "Reuters")
                .hasNoSource("ТАСС").hasNoClaim("Трещины есть")
                .hasClaim("Плотину у Зеленой слободы осмотрят на этой неделе")
                .attributedTo("Reuters").via("источник в правительстве области").withStance(Stance.REPORT)
                .dated("2025-W15");
        assertThat(item).hasClaim("Трещин нет … Отчет выйдет в мае")
                .attributedTo("Олег Сомов").ofKind(SourceKind.PERSON).relayedBy("РИА Новости").withForm(Form.DIRECT)
                .dated("2025-05");
        assertThat(item).hasClaim("Инженеры приедут в пятницу").isItemsOwn();
    }

    @ParameterizedTest
    @NewsItemSource("items/")
    void itemsReadAsApproved(NewsItem item) {
        assertThat(item).matchesApproved(item.id().replace(".txt", ".claims"));
    }

    @Test
    void whatIsNotApprovedIsReceived() throws IOException {
        var item = ItemFixture.item().claim("Вода уходит").build();
        var received = Path.of("target/received/items/new.claims");
        assertThatThrownBy(() -> assertThat(item).matchesApproved("items/new.claims"))
                .hasMessageContaining("cp 'target/received/items/new.claims' 'src/test/resources/items/new.claims'");
        assertThat(received).hasContent("• Вода уходит");
        Files.delete(received);
    }

    @Test
    void denialsAreListed() {
        var item = ItemFixture.item()
                .claim("Вода уходит").attributedTo(ItemFixture.outlet("ТАСС"))
                .attributedTo(ItemFixture.organization("Минприроды")).withStance(Stance.DENIAL)
                .claim("Трещин нет").build();
        assertThat(Denials.in(item)).containsExactly("Минприроды ≠ Вода уходит");
    }

    @Test
    void jarIsAModule() throws IOException, URISyntaxException {
        var jar = Path.of(ItemFixture.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("io.github.newsclaims.testing");
        }
    }

    @Test
    void jarHoldsNoTests() {
        var testing = ItemFixture.class;
        assertThat(testing.getResource("ItemFixtureTest.class")).isNull();
        assertThat(testing.getResource("/META-INF/LICENSE")).isNotNull();
        assertThat(testing.getResource("/items/lighthouse.txt")).isNull();
    }
}
