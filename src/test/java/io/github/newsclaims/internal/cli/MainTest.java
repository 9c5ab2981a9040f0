package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command without looking at what it finds in the items. */
class MainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();

    private int run(String... args) {
        return Main.run(args, in, out, err);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void input(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The ids of the JSON lines written. */
    private List<String> ids() {
        var ids = new ArrayList<String>();
        for (String line : out().split("\n")) {
            if (!line.isEmpty()) {
                assertThat(line).startsWith("{\"schema\":1,\"id\":\"").endsWith("}");
                ids.add(line.substring(18, line.indexOf('"', 18)));
            }
        }
        return ids;
    }

    // ---- usage ----

    @Test
    void withoutArgumentsItReadsTheSample() {
        assertThat(run()).isZero();
        assertThat(run("--format", "jsonl")).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).contains("{\"schema\":1,\"id\":\"sample\",");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("Usage: ").contains("--items").contains("\nnewsclaims ");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--nope; unknown option --nope", "-x; unknown option -x", "--format; --format needs a value",
        "--format=; --format needs a value", "--format xml; or dot, not xml", "--published; needs a value",
        "--published 2025-02-30; not 2025-02-30", "--published 18.12.2025; YYYY-MM-DD",
        "--items; --items needs a value",
        "--help=yes; --help takes no value"})
    void wrongUsageIsExplained(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("newsclaims: ").contains(message).contains("Usage: ");
    }

    // ---- inputs ----

    @Test
    void readsFilesInTheOrderGiven() throws IOException {
        assertThat(run("--format=jsonl", file("b.c.txt", "Мост"), file("a", "Река"))).isZero();
        assertThat(ids()).containsExactly("b.c", "a");
        assertThat(err()).isEmpty();
    }

    @Test
    void readsAFoldersTextFilesInOrder() throws IOException {
        file("b.txt", "Мост");
        file("a.txt", "Река");
        file("c.json", "{}");
        Files.createDirectory(folder.resolve("d.txt"));
        assertThat(run("--format", "jsonl", folder.toString())).isZero();
        assertThat(ids()).containsExactly("a", "b");
    }

    @Test
    void readsStandardInput() {
        input("Мост откроют");
        assertThat(run("--format", "jsonl", "-")).isZero();
        assertThat(ids()).containsExactly("-");
    }

    @Test
    void afterTwoDashesEverythingIsAFile() {
        assertThat(run("--", "--help")).isEqualTo(1);
        assertThat(err()).contains("--help: there is no such file");
    }

    @Test
    void severalItemsAreToldApart() throws IOException {
        assertThat(run(file("a.txt", "Мост"), file("b.txt", "Река"))).isZero();
        assertThat(out()).startsWith("=== a\n").contains("\n\n=== b\n");
    }

    @Test
    void colourIsPossible() throws IOException {
        assertThat(run("--colour", file("a.txt", "Мост"))).isZero();
    }

    @Test
    void writesUtf8WhateverTheLocale() throws IOException {
        assertThat(run("--format", "jsonl", file("мост.txt", "Мост"))).isZero();
        assertThat(ids()).containsExactly("мост");
    }

    // ---- bad input ----

    @Test
    void aMissingFileIsNamedAndTheRestGoesOn() throws IOException {
        assertThat(run("--format", "jsonl", folder.resolve("no.txt").toString(), file("a.txt", "Мост"))).isEqualTo(1);
        assertThat(ids()).containsExactly("a");
        assertThat(err()).contains("no.txt: there is no such file");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithItsLine() throws IOException {
        Files.write(folder.resolve("a.txt"), "Bridge\nМост".getBytes(Charset.forName("windows-1251")));
        file("b.txt", "Мост");
        assertThat(run("--format", "jsonl", folder.toString())).isEqualTo(1);
        assertThat(ids()).containsExactly("b");
        assertThat(err()).contains("a.txt:2: not UTF-8 (byte 0xCC)").contains("iconv");
    }

    @Test
    void aFileThatEndsInMidCharacterIsNamed() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xD0});
        assertThat(run(folder.resolve("a.txt").toString())).isEqualTo(1);
        assertThat(err()).contains("a.txt:1: not UTF-8");
    }

    @Test
    void aFolderWithoutItemsIsNamed() {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).contains("has no file *.txt");
    }

    @Test
    void aPathThatCannotBeIsNamed() throws IOException {
        assertThat(run("--format", "jsonl", "a\0b", file("a.txt", "Мост"))).isEqualTo(1);
        assertThat(ids()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "Мост", "Мост открыли.", "date 2025-02-30 Мост", "\0\0", "<html><p>Bridge</p>",
        "Nothing but Latin letters.", "\ufeffМост"})
    void oddTextsAreItemsToo(String text) throws IOException {
        String file = file("a.txt", text);
        assertThat(run("--format", "jsonl", file)).isZero();
        assertThat(ids()).containsExactly("a");
        assertThat(run(file)).isZero();
    }

    // ---- batches ----

    @Test
    void readsABatch() throws IOException {
        String batch = file("items.jsonl", "\ufeff{\"id\":\"a\",\"published\":null,\"headline\":\"Мост\",\"text\":\"Он стар.\"}\r\n\n"
                + "{\"id\":7,\"text\":\"Река\",\"more\":[{}]}\n{\"text\":\"\\ud800\",\"headline\":null}");
        assertThat(run("--format", "jsonl", "--items", batch)).isZero();
        assertThat(ids()).containsExactly("a", "7", "items:4");
        assertThat(err()).isEmpty();
    }

    @Test
    void readsABatchFromStandardInput() {
        input("{\"id\":\"a\",\"text\":\"Мост\"}\n{\"text\":\"x\"\n");
        assertThat(run("--format", "jsonl", "--items", "-")).isEqualTo(1);
        assertThat(ids()).containsExactly("a");
        assertThat(err()).contains("newsclaims: standard input:2:12: not JSON: expected ',' or '}'");
    }

    @Test
    void aBadLineIsNamedAndTheRestGoesOn() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("{\"id\":\"a\",\"text\":\"x\"}\nnonsense\n{\"id\":\"b\"}\n{\"text\":5}\n{\"id\":[],\"text\":\"x\"}\n"
                .getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"text\":\"Мост\"}\n".getBytes(Charset.forName("windows-1251")));
        bytes.write("[]\n{\"id\":\"z\",\"text\":\"\"}\n".getBytes(StandardCharsets.UTF_8));
        var batch = Files.write(folder.resolve("items.jsonl"), bytes.toByteArray());
        assertThat(run("--format", "jsonl", "--items", batch.toString())).isEqualTo(1);
        assertThat(ids()).containsExactly("a", "z");
        assertThat(err().lines()).hasSize(6).allMatch(line -> line.endsWith("the line is left out"));
        assertThat(err()).contains("items.jsonl:2:1: not JSON").contains("items.jsonl:3:1: \"text\" is missing")
                .contains("items.jsonl:4:1: \"text\" must be a string but is a number")
                .contains("items.jsonl:5:1: \"id\" must be a string but is a list").contains("items.jsonl:6: not UTF-8")
                .contains("items.jsonl:7:1: not JSON: expected an object");
    }

    @Test
    void aMissingBatchIsNamed() {
        assertThat(run("--items", folder.resolve("no.jsonl").toString())).isEqualTo(1);
        assertThat(err()).contains("no.jsonl: there is no such file");
    }

    @Test
    void aLongLineIsReadWhole() throws IOException {
        String batch = file("items.jsonl", "{\"id\":\"a\",\"text\":\"" + "мост ".repeat(100_000)
                + "\"}\n{\"id\":\"b\",\"text\":\"\"}");
        assertThat(run("--format", "jsonl", "--items", batch)).isZero();
        assertThat(ids()).containsExactly("a", "b");
    }

    // ---- output ----

    @Test
    void anOutputThatFailsEndsTheRun() throws IOException {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Main.run(new String[] {"--format", "jsonl", file("a.txt", "Мост")}, in, full, err)).isEqualTo(1);
        assertThat(err()).contains("cannot write the output: No space left on device");
    }

    @Test
    void linesLeaveWhole() throws IOException {
        var pieces = new ArrayList<String>();
        var pipe = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("one by one");
            }

            @Override
            public void write(byte[] bytes, int begin, int length) {
                pieces.add(new String(bytes, begin, length, StandardCharsets.UTF_8));
            }
        };
        String batch = file("items.jsonl", ("{\"id\":\"" + "мост".repeat(500) + "\",\"text\":\"\"}\n").repeat(100));
        assertThat(Main.run(new String[] {"--format", "jsonl", "--items", batch}, in, pipe, err)).isZero();
        assertThat(pieces).hasSizeGreaterThan(1).allMatch(piece -> piece.endsWith("\n"));
    }
}
