package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Large batches: many threads, files that go on, outputs that fail, and runs that are stopped. */
class BatchRunTest {

    private static final int ITEMS = 60;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path batch;
    private Path output;

    @BeforeEach
    void files() throws IOException {
        batch = Files.write(folder.resolve("items.jsonl"), lines(ITEMS));
        output = folder.resolve("out.jsonl");
    }

    private static List<String> lines(int items) {
        return IntStream.range(0, items).mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"Мост " + i + " откроют "
                + (1 + i % 28) + " мая, сообщает ТАСС.\"}").toList();
    }

    private int run(String... args) {
        return Main.run(args, InputStream.nullInputStream(), out, err);
    }

    private int runTo(Path file, String... more) {
        var args = new ArrayList<>(List.of("--format", "jsonl", "--items", batch.toString(), "--output", file.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What a run that nothing happens to writes. */
    private byte[] complete() throws IOException {
        var file = folder.resolve("complete.jsonl");
        assertThat(runTo(file)).isZero();
        return Files.readAllBytes(file);
    }

    // ---- threads ----

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "16"})
    void anyNumberOfThreadsWritesTheSame(String threads) throws IOException {
        assertThat(runTo(output, "--threads", threads)).isZero();
        assertThat(output).hasBinaryContent(complete());
        assertThat(Files.readAllLines(output)).hasSize(ITEMS);
    }

    @Test
    void messagesKeepTheOrderToo() throws IOException {
        var lines = new ArrayList<>(lines(40));
        IntStream.of(3, 7, 20, 39).forEach(i -> lines.set(i, "nonsense"));
        Files.write(batch, lines);
        assertThat(runTo(output, "--threads", "4")).isEqualTo(1);
        assertThat(Files.readAllLines(output)).hasSize(36);
        assertThat(err().lines().map(line -> line.replaceAll(".*jsonl:([0-9]+):.*", "$1")))
                .containsExactly("4", "8", "21", "40");
    }

    @Test
    void piecesOfABatchLine() throws IOException {
        Files.writeString(batch, "{\"id\":\"a\",\"headline\":\"Мост\",\"lead\":\"Коротко\",\"caption\":\"Вид на мост\",\"publisher\":\"Труд\","
                + "\"text\":\"Мы сообщали, что мост закрыт.\"}\n{\"id\":\"b\",\"text\":\"Мы сообщали, что мост закрыт.\"}\n");
        assertThat(runTo(output, "--publisher", "Вести")).isZero();
        assertThat(Files.readAllLines(output).get(0)).contains("\"kind\":\"lead\"").contains("\"kind\":\"caption\"")
                .contains("\"name\":\"Труд\"");
        assertThat(Files.readAllLines(output).get(1)).contains("\"name\":\"Вести\"");
    }

    // ---- words of one's own ----

    @Test
    void aLexiconOfOnesOwn() throws IOException {
        Files.writeString(folder.resolve("outlets.tsv"), "Речная молва\tnewspaper\tf\tРМ\t\n");
        Files.writeString(batch, "{\"id\":\"a\",\"text\":\"Мост закроют, пишет РМ. «Речная молва» уточняет, что закроют его в мае.\"}\n");
        assertThat(runTo(output, "--lexicon", folder.toString())).isZero();
        assertThat(output).content().contains("\"name\":\"Речная молва\",\"kind\":\"outlet\"");
    }

    @Test
    void aLexiconThatCannotBeReadEndsTheRun() throws IOException {
        assertThat(run("--lexicon", folder.toString())).isEqualTo(1);
        assertThat(err()).contains("--lexicon: ").contains("outlets.tsv, institutions.tsv");
        Files.writeString(folder.resolve("outlets.tsv"), "Речная молва\n");
        assertThat(run("--lexicon", folder.toString())).isEqualTo(1);
        assertThat(err()).contains("outlets.tsv, line 1: 5 columns");
    }

    // ---- files ----

    @Test
    void aFileThatHoldsSomethingIsNotOverwritten() throws IOException {
        Files.writeString(output, "precious\n");
        assertThat(runTo(output)).isEqualTo(1);
        assertThat(err()).contains("there is such a file already").contains("--resume");
        assertThat(output).hasContent("precious\n");
        Files.writeString(output, "");
        assertThat(runTo(output)).isZero();
    }

    @Test
    void filesThatCannotBeWritten() {
        assertThat(runTo(folder)).isEqualTo(1);
        assertThat(err()).contains(folder + ": cannot be written: it is a folder");
        assertThat(runTo(folder.resolve("no/out.jsonl"))).isEqualTo(1);
        assertThat(err()).contains("out.jsonl: cannot be written: there is no such folder");
        assertThat(run("--output", "a\0b")).isEqualTo(1);
    }

    @Test
    void textGoesToAFileToo() throws IOException {
        assertThat(run("--items", batch.toString(), "--output", output.toString())).isZero();
        assertThat(run("--items", batch.toString())).isZero();
        assertThat(output).hasBinaryContent(out.toByteArray());
    }

    // ---- resuming ----

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100, 1000, 5000, Integer.MAX_VALUE})
    void goesOnWhereverAnEarlierRunEnded(int bytes) throws IOException {
        byte[] complete = complete();
        var out = new ByteArrayOutputStream();
        out.write(complete, 0, Math.min(bytes, complete.length));
        Files.write(output, out.toByteArray());
        assertThat(runTo(output, "--resume")).isZero();
        assertThat(output).hasBinaryContent(complete);
    }

    @Test
    void goesOnFromNothing() throws IOException {
        assertThat(runTo(output, "--resume")).isZero();
        assertThat(output).hasBinaryContent(complete());
        assertThat(err()).isEmpty();
    }

    @Test
    void saysHowMuchIsDone() throws IOException {
        Files.write(output, complete());
        assertThat(runTo(output, "--resume")).isZero();
        assertThat(err()).contains("out.jsonl: 60 items are done; going on behind them");
    }

    @Test
    void itemsThatFailedAreNoMismatchAndFailAgain() throws IOException {
        var lines = new ArrayList<>(lines(10));
        lines.set(2, "nonsense");
        lines.set(5, "{\"id\":\"n5\"}");
        Files.write(batch, lines);
        assertThat(runTo(output)).isEqualTo(1);
        byte[] all = Files.readAllBytes(output);
        Files.write(output, new String(all, StandardCharsets.UTF_8).lines().limit(6).toList());
        err.reset();
        assertThat(runTo(output, "--resume")).as("what failed is named by every run").isEqualTo(1);
        assertThat(err()).contains("items.jsonl:3:1").contains("items.jsonl:6:1").contains("6 items are done");
        assertThat(output).hasBinaryContent(all);
    }

    @Test
    void anotherInputIsRefusedAndNothingChanged() throws IOException {
        byte[] complete = complete();
        Files.write(output, complete);
        Files.write(batch, lines(ITEMS).subList(3, ITEMS));
        assertThat(runTo(output, "--resume")).isEqualTo(1);
        assertThat(err()).contains("out.jsonl:1: the line is about the item \"n0\", but the input has \"n3\" at ")
                .contains("items.jsonl:1 there");
        Files.write(batch, lines(5));
        assertThat(runTo(output, "--resume")).isEqualTo(1);
        assertThat(err()).contains("out.jsonl:6: the line is about the item \"n5\", but the input has no more items");
        assertThat(output).hasBinaryContent(complete);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"precious | expected an object", "{\"name\":\"x\"} | it has no id",
        "{\"id\":null} | it has no id"})
    void aFileOfSomethingElseIsRefused(String line, String why) throws IOException {
        Files.writeString(output, line + "\n");
        assertThat(runTo(output, "--resume")).isEqualTo(1);
        assertThat(err()).contains("out.jsonl:1: no line of an earlier run (").contains(why);
        assertThat(output).hasContent(line + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--resume --format jsonl | --resume needs --output FILE",
        "--resume --output x | --resume needs --format jsonl", "--threads 0 | from 1 to 1024, not 0", "--threads many | not many",
        "--threads 1025 | not 1025", "--output= | --output needs a value", "--resume=yes | --resume takes no value"})
    void wrongUsage(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).contains(message);
    }

    @Test
    void aDeviceCannotGoOn() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");
        assertThat(runTo(Path.of("/dev/full"), "--resume")).isEqualTo(1);
        assertThat(err()).contains("/dev/full: --resume needs a file");
    }

    // ---- outputs that fail ----

    @Test
    void aFullDisk() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");
        assertThat(runTo(Path.of("/dev/full"))).isEqualTo(1);
        assertThat(err()).startsWith("newsclaims: cannot write the output: ").endsWith("ends with a whole item" + System.lineSeparator());
        err.reset();
        try (var full = new FileOutputStream("/dev/full")) {
            assertThat(Main.run(new String[] {"--format", "jsonl", "--items", batch.toString()}, InputStream.nullInputStream(),
                    full, err)).isEqualTo(1);
        }
        assertThat(err().lines()).hasSize(1).allMatch(line -> line.startsWith("newsclaims: cannot write the output: "));
    }

    @Test
    void aDiskThatHasRoomForHalfALine() throws IOException {
        Files.writeString(output, "what was there\n");
        try (var nearlyFull = new FileOutputStream(output.toFile(), true) {
            @Override
            public void write(byte[] bytes) throws IOException {
                super.write(bytes, 0, bytes.length - 5);
                throw new IOException("No space left on device");
            }
        }) {
            assertThat(Main.run(new String[] {"--format", "jsonl", "--items", batch.toString()}, InputStream.nullInputStream(),
                    nearlyFull, err)).isEqualTo(1);
        }
        assertThat(output).hasContent("what was there\n");
        assertThat(err()).contains("No space left on device");
    }

    // ---- stopping ----

    /** Gives its bytes, then says so, and then nothing for ever. */
    private static final class Endless extends InputStream {
        private final InputStream first;
        private final CountDownLatch used = new CountDownLatch(1);

        Endless(List<String> lines) {
            first = new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            throw new IOException("one by one");
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = first.read(buffer, from, length);
            if (n >= 0) {
                return n;
            }
            used.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return -1;
        }
    }

    @Test
    void aRunThatIsStoppedEndsWithAWholeLineAndCanGoOn() throws IOException, InterruptedException {
        var stop = new ArrayList<Runnable>();
        var in = new Endless(lines(ITEMS));
        var args = new String[] {"--format", "jsonl", "--threads", "1", "--items", "-", "--output", output.toString()};
        var thread = new Thread(() -> Main.run(args, in, out, err, new Surroundings(stream -> false, stop::add)));
        thread.setDaemon(true);
        thread.start();
        in.used.await();
        stop.get(0).run();
        String written = Files.readString(output);
        assertThat(written).endsWith("}\n");
        // Eight may be on their way for each thread; the rest was handed on.
        assertThat(written.lines().count()).isBetween(ITEMS - 8L, (long) ITEMS);
        assertThat(err()).contains("newsclaims: stopped after ").contains("the output ends with a whole one; go on with --resume");
        assertThat(runTo(output, "--resume")).isZero();
        assertThat(output).hasBinaryContent(complete());
    }

    @Test
    void aRunThatHasEndedIsNotStopped() throws IOException {
        var stop = new ArrayList<Runnable>();
        var args = new String[] {"--format", "jsonl", "--items", batch.toString(), "--output", output.toString()};
        assertThat(Main.run(args, InputStream.nullInputStream(), out, err, new Surroundings(stream -> false, stop::add))).isZero();
        stop.get(0).run();
        assertThat(err()).isEmpty();
        assertThat(output).hasBinaryContent(complete());
    }
}
