package io.github.newsclaims.internal.cli;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.internal.cli.Arguments.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Finds the items that the user names, in their order. */
final class Inputs {

    private static final String SAMPLE = "sample.txt";
    private static final String STANDARD_INPUT = "-";
    private static final String ITEM_FILE = ".txt";

    private final List<Input> inputs;
    private final InputStream in;
    private boolean several;

    /** Takes the items. */
    @FunctionalInterface
    interface Visitor {
        void visit(Item item) throws FailedException;
    }

    Inputs(List<Input> inputs, InputStream in) {
        this.inputs = inputs;
        this.in = in;
        this.several = inputs.size() > 1 || inputs.stream().anyMatch(Input.Batch.class::isInstance);
    }

    /** Whether there is more than one item, as far as can be told by now. */
    boolean several() {
        return several;
    }

    /**
     * How much there is to read.
     *
     * @return the bytes of all files; empty if standard input, a pipe or a device is among them
     */
    OptionalLong bytes() {
        long sum = 0;
        for (var input : inputs) {
            var size = bytes(path(input));
            if (size.isEmpty()) {
                return size;
            }
            sum += size.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong bytes(String name) {
        try {
            var path = Path.of(name);
            if (name.equals(STANDARD_INPUT) || !Files.isRegularFile(path) && !Files.isDirectory(path)) {
                return OptionalLong.empty();
            }
            long sum = 0;
            for (var file : Files.isDirectory(path) ? itemFiles(path) : List.of(path)) {
                sum += Files.size(file);
            }
            return OptionalLong.of(sum);
        } catch (IOException | InvalidPathException e) {
            // The visit says what is wrong with it.
            return OptionalLong.empty();
        }
    }

    /**
     * Visits all items. What cannot be reached is an item that cannot be read.
     *
     * @param visitor takes them one by one
     * @throws FailedException if the visitor does
     */
    void visit(Visitor visitor) throws FailedException {
        if (inputs.isEmpty()) {
            visitor.visit(sample());
        }
        for (var input : inputs) {
            try {
                if (input instanceof Input.Batch batch) {
                    batch(batch.path(), visitor);
                } else {
                    text(path(input), visitor);
                }
            } catch (IOException | InvalidPathException e) {
                visitor.visit(Item.unreadable(path(input), reason(e)));
            }
        }
    }

    private static String path(Input input) {
        return input instanceof Input.Batch batch ? batch.path() : ((Input.Text) input).path();
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "you may not read it";
        }
        return "cannot be read: " + e.getMessage();
    }

    // ---- single items ----

    private static Item sample() {
        return item(SAMPLE, 0, () -> {
            try (var stream = Inputs.class.getResourceAsStream(SAMPLE)) {
                if (stream == null) {
                    throw new IllegalStateException("the sample item is missing from the jar");
                }
                return stream.readAllBytes();
            }
        });
    }

    private void text(String name, Visitor visitor) throws IOException, FailedException {
        if (name.equals(STANDARD_INPUT)) {
            var bytes = in.readAllBytes();
            visitor.visit(item(name, bytes.length, () -> bytes));
            return;
        }
        var path = Path.of(name);
        if (!Files.isDirectory(path)) {
            visitor.visit(file(path));
            return;
        }
        var files = itemFiles(path);
        if (files.isEmpty()) {
            visitor.visit(Item.unreadable(name, "the folder has no file *" + ITEM_FILE));
        }
        several |= files.size() > 1;
        for (var file : files) {
            visitor.visit(file(file));
        }
    }

    private static List<Path> itemFiles(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ITEM_FILE) && Files.isRegularFile(file)).sorted().toList();
        }
    }

    private static Item file(Path path) {
        long size = Files.isRegularFile(path) ? path.toFile().length() : 0;
        return item(path.toString(), size, () -> Files.readAllBytes(path));
    }

    /** Where the bytes of an item come from. */
    private interface Bytes {
        byte[] read() throws IOException;
    }

    private static Item item(String name, long size, Bytes bytes) {
        return new Item(name, size, () -> {
            try {
                return NewsInput.of(stem(name), Utf8.decode(bytes.read()));
            } catch (IOException e) {
                throw new Item.UnreadableException(name, reason(e));
            } catch (Utf8.MalformedException e) {
                throw new Item.UnreadableException(name + ":" + e.line(), e.getMessage());
            }
        });
    }

    /** The file's name without folders and ending. */
    private static String stem(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return file;
        }
        var path = Path.of(file).getFileName();
        String name = path == null ? file : path.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    // ---- batches ----

    private void batch(String name, Visitor visitor) throws IOException, FailedException {
        boolean standard = name.equals(STANDARD_INPUT);
        try (var lines = new ByteLines(standard ? in : Files.newInputStream(Path.of(name)))) {
            int number = 0;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                var bytes = number == 1 ? withoutMark(line.get()) : line.get();
                if (!isBlank(bytes)) {
                    visitor.visit(line(name, number, bytes));
                }
            }
        }
    }

    /** A byte order mark opens files written on Windows. */
    private static byte[] withoutMark(byte[] line) {
        boolean marked = line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Item line(String file, int number, byte[] bytes) {
        String where = file + ":" + number;
        return new Item(where, bytes.length + 1L, () -> {
            try {
                return Batch.read(Utf8.decode(bytes), stem(file) + ":" + number);
            } catch (Utf8.MalformedException e) {
                throw new Item.UnreadableException(where, e.getMessage() + "; the line is left out");
            } catch (Batch.BadLineException e) {
                throw new Item.UnreadableException(where + ":" + e.column(), e.getMessage() + "; the line is left out");
            }
        });
    }
}
