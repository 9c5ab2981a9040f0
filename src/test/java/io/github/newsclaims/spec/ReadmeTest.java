package io.github.newsclaims.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.render.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows what the library prints. */
class ReadmeTest {

    @Test
    void exampleIsReal() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        var item = NewsParser.create().parse(block(readme, "item"));
        assertThat(new TextRenderer().render(item).stripTrailing()).isEqualTo(block(readme, "claims"));
    }

    @Test
    void provenanceIsReal() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        var item = NewsParser.create().parse(block(readme, "item"));
        assertThat(readme).contains("item.provenance(item.claims().get(2));                // "
                + item.provenance(item.claims().get(2)) + "\n");
    }

    private static String block(String text, String language) {
        String open = "```" + language + "\n";
        int begin = text.indexOf(open) + open.length();
        return text.substring(begin, text.indexOf("\n```", begin));
    }
}
