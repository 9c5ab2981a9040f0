package io.github.newsclaims.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.internal.rules.Rules;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.render.TextRenderer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the specification, {@code src/test/resources/spec}, gives what stands below it. */
class SpecificationTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final TextRenderer RENDERER = new TextRenderer();

    @TestFactory
    Stream<DynamicNode> examples() throws IOException, URISyntaxException {
        return chapters().stream().map(SpecificationTest::chapter);
    }

    private static DynamicNode chapter(Chapter chapter) {
        var constructions = chapter.examples().stream()
                .collect(Collectors.groupingBy(Example::construction, LinkedHashMap::new, Collectors.toList()));
        return dynamicContainer(chapter.title(), constructions.entrySet().stream().map(construction ->
                dynamicContainer(construction.getKey(), construction.getValue().stream().map(SpecificationTest::example))));
    }

    private static DynamicTest example(Example example) {
        return dynamicTest(example.title(), () -> {
            String rendered = RENDERER.render(PARSER.parse(example.item())).stripTrailing();
            if (example.gap()) {
                assertThat(rendered).as("a gap that is mended: move the example up to its construction")
                        .isNotEqualTo(example.claims());
            } else {
                assertThat(rendered).as(example.item()).isEqualTo(example.claims());
            }
        });
    }

    @Test
    void everyRuleHasAnExample() throws IOException, URISyntaxException {
        var shown = chapters().stream().flatMap(chapter -> chapter.examples().stream()).filter(example -> !example.gap())
                .flatMap(example -> PARSER.parse(example.item()).attributions().stream()).map(Attribution::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(Rules.names());
    }

    private static List<Chapter> chapters() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(SpecificationTest.class.getResource("/spec")).toURI());
        var chapters = new ArrayList<Chapter>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                chapters.add(Chapter.read(file));
            }
        }
        return chapters;
    }
}
