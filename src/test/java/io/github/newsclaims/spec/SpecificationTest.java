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
import java.util.LinkedHashMap;
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
        return Chapter.all().stream().map(SpecificationTest::chapter);
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
        var shown = Chapter.all().stream().flatMap(chapter -> chapter.examples().stream()).filter(example -> !example.gap())
                .flatMap(example -> PARSER.parse(example.item()).attributions().stream()).map(Attribution::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(Rules.names());
    }
}
