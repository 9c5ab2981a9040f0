package formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.HtmlIndex;
import io.github.newsclaims.render.HtmlRenderer;
import io.github.newsclaims.render.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.SAXException;

/** Pages, checked by the Nu validator, which validator.w3.org runs. In a browser they are tested in src/it/html. */
class HtmlTest {

    private static final List<NewsItem> ITEMS = Samples.ALL;

    @TempDir
    Path folder;

    private List<String> complaints(CharSequence page) throws IOException, SAXException {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String messages = validator.validate(Files.writeString(folder.resolve("page.html"), page));
        // It knows no hashes in a policy that stands in the page; browsers do.
        return messages.lines().filter(line -> !line.contains("violates Content Security Policy (meta tag)")).toList();
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void pagesAreValid(NewsItem item) throws IOException, SAXException {
        for (var language : Language.values()) {
            assertEquals(List.of(), complaints(new HtmlRenderer(language).render(item)));
        }
    }

    @Test
    void theIndexIsValid() throws IOException, SAXException {
        var index = new HtmlIndex(Language.ENGLISH);
        for (int i = 0; i < ITEMS.size(); i++) {
            index.add(ITEMS.get(i), "item-" + i + ".html");
        }
        var page = new StringBuilder();
        index.render(page);
        assertEquals(List.of(), complaints(page));
    }

    @Test
    void otherPagesAreNot() throws IOException, SAXException {
        String page = new HtmlRenderer().render(Samples.FERRY).replaceFirst("</span>", "");
        assertTrue(complaints(page).stream().anyMatch(line -> line.contains("error")), page);
    }
}
