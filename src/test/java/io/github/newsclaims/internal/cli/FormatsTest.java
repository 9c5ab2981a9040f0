package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the formats go. */
class FormatsTest {

    private static final String BATCH = """
            {"id":"a","text":"Мост откроют в мае, сообщает ТАСС."}
            {"id":"река/1","published":"2025-02-30","text":"Реку почистят, сообщает «Труд» со ссылкой на мэра."}
            nonsense
            {"id":"a","text":"Парк закроют, передает ТАСС."}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(args, InputStream.nullInputStream(), out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String batch() throws IOException {
        return Files.writeString(folder.resolve("items.jsonl"), BATCH).toString();
    }

    private Path target() {
        return folder.resolve("new").resolve("pages");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(target())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(target().resolve(file));
    }

    // ---- one stream ----

    @Test
    void jsonLdIsADocumentOnALineForEachItem() throws IOException {
        assertThat(run("--format", "jsonld", "--items", batch())).isEqualTo(1);
        assertThat(out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"@context\":") && line.endsWith("}"));
        assertThat(err()).contains("items.jsonl:2: note: ").contains("items.jsonl:3:1: not JSON");
    }

    @Test
    void theGraphIsOneOfAllItems() throws IOException {
        assertThat(run("--format", "dot", "--items", batch())).isEqualTo(1);
        assertThat(out()).startsWith("digraph").contains("3 items").contains("weight=2").endsWith("}\n")
                .containsOnlyOnce("digraph");
    }

    @Test
    void theGraphGoesToAFileToo() throws IOException {
        var file = folder.resolve("graph.dot");
        assertThat(run("--format", "dot", "--output", file.toString())).isZero();
        assertThat(file).content().startsWith("digraph").endsWith("}\n");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Claims", "ru, Утверждения"})
    void onePageGoesToStandardOutput(String language, String label) {
        assertThat(run("--format", "html", "--lang", language)).isZero();
        assertThat(out()).startsWith("<!doctype html>").contains("<html lang=\"" + language + "\">").contains(label)
                .endsWith("</html>\n");
    }

    @Test
    void aSecondPageDoesNot() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Мост");
        Files.writeString(folder.resolve("b.txt"), "Река");
        assertThat(run("--format", "html", folder.toString())).isEqualTo(1);
        assertThat(err()).contains("more than one item").contains("--output FOLDER");
    }

    // ---- folders ----

    @Test
    void pagesGoToAFolderWithAnIndex() throws IOException {
        assertThat(run("--format", "html", "--lang", "ru", "--items", batch(), "--output", target().toString()))
                .isEqualTo(1);
        assertThat(files()).hasSize(4).contains("a.html", "a-2.html", "index.html")
                .anyMatch(name -> name.matches("_?1?-?[\\w-]*\\.html") && !name.startsWith("a") && !name.equals("index.html"));
        String index = read("index.html");
        for (String file : files()) {
            if (!file.equals("index.html")) {
                assertThat(index).contains("href=\"" + file + "\"");
            }
        }
        assertThat(index).contains("Заметок: {0} из {1}");
        assertThat(read("a-2.html")).contains("Парк закроют");
        assertThat(err()).contains("items.jsonl:3:1: not JSON").doesNotContain("note: ");
        assertThat(out()).isEmpty();
    }

    @Test
    void annotationsGoToAFolderThatBratOpens() throws IOException {
        assertThat(run("--format", "brat", "--items", batch(), "--output", target().toString())).isEqualTo(1);
        assertThat(files()).hasSize(7).contains("a.txt", "a.ann", "a-2.txt", "a-2.ann", "annotation.conf");
        assertThat(read("a.txt")).isEqualTo("Мост откроют в мае, сообщает ТАСС.");
        assertThat(read("a.ann")).contains("Claim 0 18\tМост откроют в мае\n");
        assertThat(read("annotation.conf")).contains("[events]");
    }

    @Test
    void halfAPairKeepsItsPlaceInTheText() throws IOException {
        String line = "{\"id\":\"a\",\"text\":\"\\ud800 Мост откроют, сообщает ТАСС.\"}";
        String batch = Files.writeString(folder.resolve("half.jsonl"), line).toString();
        assertThat(run("--format", "brat", "--items", batch, "--output", target().toString())).isZero();
        assertThat(read("a.txt")).isEqualTo("? Мост откроют, сообщает ТАСС.");
        assertThat(read("a.ann")).contains("\tТАСС\n").contains(" 25 29\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "brat"})
    void aFolderThatHoldsSomethingIsLeftAlone(String format) throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve("a.ann"), "corrected");
        assertThat(run("--format", format, "--output", target().toString())).isEqualTo(1);
        assertThat(err()).contains("the folder is not empty; name a new one");
        assertThat(files()).containsExactly("a.ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "brat"})
    void aFileIsNoFolder(String format) throws IOException {
        assertThat(run("--format", format, "--output", batch())).isEqualTo(1);
        assertThat(err()).contains("items.jsonl: is a file; this format needs a folder");
    }

    @Test
    void aNameThatCannotBeIsNoFolder() {
        assertThat(run("--format", "brat", "--output", "a\0b")).isEqualTo(1);
        assertThat(err()).contains("cannot be a folder");
    }

    // ---- usage ----

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--format brat; --format brat needs --output FOLDER", "--format html --items x; needs --output FOLDER",
        "--format html a b; needs --output FOLDER", "--lang de; --lang is en or ru, not de", "--lang; --lang needs a value",
        "--format xml; --format is text, jsonl, jsonld, html, brat or dot, not xml",
        "--format html --output x --resume; --resume needs --format jsonl"})
    void wrongUsageIsExplained(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).contains(message).contains("Usage: ");
        assertThat(out()).isEmpty();
    }
}
