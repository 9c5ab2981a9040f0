package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.runtime.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The command as a process: signals and pipes. The time limit is there for processes that never end. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessTest {

    private static final int TERMINATED = 128 + 15;
    /** Far more than the output and a pipe hold back. */
    private static final int ITEMS = 300;
    private static final String LONG_ID = "n".repeat(2000);

    @TempDir
    Path folder;

    private ProcessBuilder command(String... args) throws URISyntaxException {
        var path = new ArrayList<String>();
        for (var type : List.of(Main.class, Parser.class, Logger.class)) {
            path.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                String.join(File.pathSeparator, path), Main.class.getName(), "--format", "jsonl"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
    }

    private static byte[] items() {
        var lines = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) {
            lines.append("{\"id\":\"").append(LONG_ID).append(i).append("\",\"text\":\"Мост готов, сообщает ТАСС.\"}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    @Test
    void aTerminatedRunEndsWithAWholeLineAndCanGoOn() throws IOException, InterruptedException, URISyntaxException {
        var output = folder.resolve("out.jsonl");
        var process = command("--items", "-", "--output", output.toString()).start();
        process.getOutputStream().write(items());
        process.getOutputStream().flush();
        while (process.isAlive() && (Files.notExists(output) || Files.size(output) == 0)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor()).as(err()).isEqualTo(TERMINATED);
        assertThat(err()).contains("newsclaims: stopped after ").contains("go on with --resume");
        assertThat(Files.readString(output)).endsWith("}\n");
        assertThat(Files.readAllLines(output)).hasSizeLessThanOrEqualTo(ITEMS).allMatch(line -> line.endsWith("}"));

        var batch = Files.write(folder.resolve("items.jsonl"), items());
        assertThat(command("--items", batch.toString(), "--output", output.toString(), "--resume").start().waitFor()).as(err()).isZero();
        var whole = folder.resolve("whole.jsonl");
        assertThat(command("--items", batch.toString()).redirectOutput(whole.toFile()).start().waitFor()).as(err()).isZero();
        assertThat(output).hasSameBinaryContentAs(whole);
        assertThat(Files.readAllLines(whole)).hasSize(ITEMS);
    }

    @Test
    void aReaderThatGoesAway() throws IOException, InterruptedException, URISyntaxException {
        var batch = Files.write(folder.resolve("items.jsonl"), items());
        var process = command("--items", batch.toString()).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("{\"schema\":1,\"id\":\"" + LONG_ID + "0\"").endsWith("}");
        }
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err().lines()).singleElement().asString().startsWith("newsclaims: cannot write the output: ");
    }

    @Test
    void withoutATerminalThereIsNoProgress() throws IOException, InterruptedException, URISyntaxException {
        var batch = Files.write(folder.resolve("items.jsonl"), items());
        assertThat(command("--items", batch.toString()).redirectOutput(Redirect.DISCARD).start().waitFor()).isZero();
        assertThat(err()).isEmpty();
    }
}
