package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is needed at run time is named with its licence, and its terms are at hand for the jar that bundles it. */
class LicencesTest {

    /** A line of the list: {@code (MIT) SLF4J API Module (org.slf4j:slf4j-api:2.0.20 - http://www.slf4j.org)}. */
    private static final Pattern LINE = Pattern.compile("\\(([^()]+)\\)[^()]*\\([^():]+:([^():]+):");

    private static List<MatchResult> dependencies() throws IOException {
        try (var in = Objects.requireNonNull(LicencesTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt"))) {
            return LINE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().toList();
        }
    }

    @Test
    void listIsThatOfTheReadme() throws IOException {
        assertThat(dependencies()).hasSize(2);
        assertThat(Files.readString(Path.of("README.md"))).contains(dependencies().stream()
                .map(found -> "`" + found.group(2) + "` (" + found.group(1) + ")").toList());
    }

    @Test
    void termsAreBundled() throws IOException {
        try (var files = Files.list(Path.of("src/licenses"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    dependencies().stream().map(found -> found.group(2) + ".txt").toList());
        }
        assertThat(Files.readString(Path.of("pom.xml"))).contains(dependencies().stream()
                .map(found -> "<file>src/licenses/" + found.group(2) + ".txt</file>").toList());
    }
}
