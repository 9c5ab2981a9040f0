package io.github.newsclaims.internal.cli;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.internal.cli.Arguments.Format;
import io.github.newsclaims.internal.cli.Arguments.Input;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.JsonLinesRenderer;
import io.github.newsclaims.render.Renderer;
import io.github.newsclaims.render.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Parses one input after another; what fails is named and left out, and the rest goes on. */
final class Session {

    private static final String SAMPLE = "sample.txt";
    private static final String STANDARD_INPUT = "-";
    private static final String ITEM_FILE = ".txt";

    private final Arguments arguments;
    private final NewsParser parser;
    private final Renderer renderer;
    private final InputStream in;
    private final Output out;
    private final PrintStream err;
    private boolean several;
    private boolean failed;
    private boolean written;

    Session(Arguments arguments, InputStream in, Output out, PrintStream err) {
        this.arguments = arguments;
        var builder = NewsParser.builder();
        arguments.published().ifPresent(builder::published);
        this.parser = builder.build();
        this.renderer = switch (arguments.format()) {
            case TEXT -> new TextRenderer();
            case COLOURED_TEXT -> TextRenderer.coloured();
            case JSON_LINES -> new JsonLinesRenderer();
        };
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Parses everything.
     *
     * @return whether all of it could be
     * @throws Output.FailedException if the output fails
     */
    boolean run() throws Output.FailedException {
        var inputs = arguments.inputs();
        several = inputs.size() > 1;
        if (inputs.isEmpty()) {
            sample();
        }
        for (var input : inputs) {
            try {
                if (input instanceof Input.Batch batch) {
                    several = true;
                    batch(batch.path());
                } else if (input instanceof Input.Text text) {
                    text(text.path());
                }
            } catch (IOException | InvalidPathException e) {
                fail(path(input), reason(e));
            }
        }
        return !failed;
    }

    private static String path(Input input) {
        return input instanceof Input.Batch batch ? batch.path() : ((Input.Text) input).path();
    }

    private void fail(String where, String what) {
        failed = true;
        say(where, what);
    }

    private void say(String where, String what) {
        boolean standard = where.equals(STANDARD_INPUT) || where.startsWith(STANDARD_INPUT + ":");
        err.println("newsclaims: " + (standard ? "standard input" + where.substring(1) : where) + ": " + what);
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

    // ---- inputs ----

    private void sample() throws Output.FailedException {
        try (var stream = Session.class.getResourceAsStream(SAMPLE)) {
            if (stream == null) {
                throw new IllegalStateException("the sample item is missing from the jar");
            }
            item(SAMPLE, stream.readAllBytes());
        } catch (IOException e) {
            fail(SAMPLE, reason(e));
        }
    }

    private void text(String name) throws IOException, Output.FailedException {
        if (name.equals(STANDARD_INPUT)) {
            item(name, in.readAllBytes());
            return;
        }
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            item(name, Files.readAllBytes(path));
        }
    }

    private void folder(Path folder) throws IOException, Output.FailedException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ITEM_FILE) && Files.isRegularFile(file))
                    .sorted().toList();
        }
        if (files.isEmpty()) {
            fail(folder.toString(), "the folder has no file *" + ITEM_FILE);
        }
        several |= files.size() > 1;
        for (var file : files) {
            try {
                item(file.toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                fail(file.toString(), reason(e));
            }
        }
    }

    private void item(String file, byte[] bytes) throws Output.FailedException {
        try {
            String text = Utf8.decode(bytes);
            parsed(file, () -> parser.parse(stem(file), text));
        } catch (Utf8.MalformedException e) {
            fail(file + ":" + e.line(), e.getMessage());
        }
    }

    private void batch(String name) throws IOException, Output.FailedException {
        boolean standard = name.equals(STANDARD_INPUT);
        try (var lines = new ByteLines(standard ? in : Files.newInputStream(Path.of(name)))) {
            int number = 0;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                batchLine(name, number, line.get());
            }
        }
    }

    private void batchLine(String file, int number, byte[] bytes) throws Output.FailedException {
        String where = file + ":" + number;
        try {
            String line = Utf8.decode(bytes);
            // A byte order mark opens files written on Windows.
            line = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (line.isBlank()) {
                return;
            }
            var input = Batch.read(line, stem(file) + ":" + number);
            parsed(where, () -> parser.parse(input));
        } catch (Utf8.MalformedException e) {
            fail(where, e.getMessage() + "; the line is left out");
        } catch (Batch.BadLineException e) {
            fail(where + ":" + e.column(), e.getMessage() + "; the line is left out");
        }
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

    // ---- output ----

    private void parsed(String where, Supplier<NewsItem> parse) throws Output.FailedException {
        String rendered;
        NewsItem item;
        try {
            item = parse.get();
            rendered = renderer.render(item);
        } catch (RuntimeException e) {
            // Past a limit, or a defect of the parser: either way this item's trouble, not that of the rest.
            fail(where, "cannot be parsed: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
            return;
        }
        if (arguments.format() == Format.JSON_LINES) {
            item.findings().forEach(finding -> say(where, "note: " + finding.message()));
            out.write(rendered);
            return;
        }
        String title = several ? "=== " + item.id() + "\n" : "";
        out.write((written ? "\n" : "") + title + rendered);
        written = true;
    }
}
