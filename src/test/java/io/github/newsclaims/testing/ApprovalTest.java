package io.github.newsclaims.testing;

import static io.github.newsclaims.testing.NewsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.model.NewsItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {

    private static final NewsItem ITEM = ItemFixture.item().published("2025-12-18").headline("Маяк починят")
            .claim("Маяк починят весной").attributedTo(ItemFixture.outlet("ТАСС")).claim("Лампу купили").build();

    @TempDir
    Path folder;

    @Test
    void itemOfAResourceMatches(@NewsItemSource("items/lighthouse.txt") NewsItem item) {
        assertThat(item).matchesApproved("items/lighthouse.claims");
    }

    @Test
    void whatIsNotApprovedIsWrittenBesideIt() throws IOException {
        var file = folder.resolve("lighthouse.claims");
        var received = folder.resolve("lighthouse.claims.received");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> assertThat(ITEM).matchesApproved(file))
                .withMessage("""
                        Expecting the item
                          «Маяк починят»
                        to be as approved in %1$s, but nobody has approved anything yet. Received:
                          2025-12-18  Маяк починят

                          • Маяк починят весной
                              report, indirect: ТАСС (outlet) — cue «сообщает», rule fixture
                          • Лампу купили
                        To approve what was received:
                          cp '%2$s' '%1$s'""".replace("\n\n", "\n  \n"), file, received);

        Files.move(received, file);
        assertThat(ITEM).matchesApproved(file);
        assertThat(received).doesNotExist();
    }

    @Test
    void differencesAreShown() throws IOException {
        var file = Files.writeString(folder.resolve("lighthouse.claims"), """
                2025-12-18  Маяк починят

                • Маяк починят летом
                    report, indirect: ТАСС (outlet) — cue «сообщает», rule fixture
                • Лампу купили
                """);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> assertThat(ITEM).matchesApproved(file))
                .withMessageContainingAll("to be as approved, but it differs:\n", "\n  -• Маяк починят летом\n  +• Маяк починят весной\n",
                        "\nTo approve what was received:\n  cp '");
        assertThat(folder.resolve("lighthouse.claims.received")).content().contains("весной");
    }

    @Test
    void lineEndsOfTheFileDoNotMatter() throws IOException {
        var file = Files.writeString(folder.resolve("one.claims"), "• Снег\r\n");
        var received = Files.writeString(folder.resolve("one.claims.received"), "of an earlier run");
        assertThat(ItemFixture.item().claim("Снег").build()).matchesApproved(file);
        assertThat(received).doesNotExist();
    }

    @Test
    void resourcesStayInTheProject() {
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(ITEM).matchesApproved("../../other"))
                .withMessage("not a path inside src/test/resources: ../../other");
    }
}
