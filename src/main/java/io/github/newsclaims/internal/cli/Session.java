package io.github.newsclaims.internal.cli;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.NewsParser;
import io.github.newsclaims.internal.cli.Arguments.Format;
import io.github.newsclaims.internal.cli.StreamSink.Between;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.HtmlRenderer;
import io.github.newsclaims.render.JsonLdRenderer;
import io.github.newsclaims.render.JsonLinesRenderer;
import io.github.newsclaims.render.Renderer;
import io.github.newsclaims.render.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses the items on several threads and writes them in their order; what fails is named and left out. */
final class Session {

    private static final String STANDARD_INPUT = "-";
    /** The formats that have the findings in them. */
    private static final Set<Format> SAY_THEMSELVES = EnumSet.of(Format.TEXT, Format.COLOURED_TEXT, Format.HTML);

    private final Arguments arguments;
    private final NewsParser parser;
    private final Inputs inputs;
    private final Target target;
    private final Sink sink;
    private final PrintStream err;
    private final Progress progress;
    private boolean failed;
    private volatile boolean ended;

    /**
     * What became of an item.
     *
     * @param item the item
     * @param parsed the parsed item; null if it could not be parsed
     * @param rendered the parsed item as it is written
     * @param messages what to say about it
     */
    private record Result(Item item, NewsItem parsed, String rendered, List<Message> messages) {

        static Result failed(Item item, String where, String what) {
            return new Result(item, null, "", List.of(new Message(where, what)));
        }

        boolean succeeded() {
            return parsed != null;
        }
    }

    private record Message(String where, String what) {
    }

    Session(Arguments arguments, InputStream in, Output out, PrintStream err, Surroundings surroundings)
            throws FailedException {
        this.arguments = arguments;
        this.parser = parser(arguments.settings());
        this.inputs = new Inputs(arguments.inputs(), in);
        this.err = err;
        // A line that is drawn anew must not stand among the items.
        this.progress = new Progress(err, () -> surroundings.isTerminal().test(Terminal.ERR)
                && (!arguments.output().isEmpty() || !surroundings.isTerminal().test(Terminal.OUT)),
                System::nanoTime, inputs::bytes);
        this.target = Target.open(arguments, out);
        this.sink = sink();
        surroundings.onStop().accept(this::stop);
    }

    private Sink sink() throws FailedException {
        var language = arguments.language();
        var output = arguments.output();
        return switch (arguments.format()) {
            case TEXT -> stream(new TextRenderer(), Between.TITLES);
            case COLOURED_TEXT -> stream(TextRenderer.coloured(), Between.TITLES);
            case JSON_LINES -> stream(new JsonLinesRenderer(), Between.LINES);
            case JSON_LD -> stream(new JsonLdRenderer(), Between.LINES);
            case DOT -> new GraphSink(target);
            case BRAT -> new BratSink(Folder.open(output));
            case HTML -> output.isEmpty() ? stream(new HtmlRenderer(language), Between.ONE)
                    : new PagesSink(Folder.open(output), language);
        };
    }

    private Sink stream(Renderer renderer, Between between) {
        return new StreamSink(target, renderer, between, inputs::several);
    }

    private static NewsParser parser(Arguments.Settings settings) throws FailedException {
        var builder = NewsParser.builder().publisher(settings.publisher());
        if (!settings.published().isEmpty()) {
            builder.published(LocalDate.parse(settings.published()));
        }
        try {
            if (!settings.lexicon().isEmpty()) {
                builder.lexicon(Path.of(settings.lexicon()));
            }
            return builder.build();
        } catch (IOException | InvalidPathException e) {
            throw new FailedException("--lexicon: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new FailedException(e.getMessage());
        }
    }

    /**
     * Parses everything.
     *
     * @return whether all of it could be
     * @throws FailedException if the output fails
     */
    boolean run() throws FailedException {
        try (var conveyor = new Conveyor<>(arguments.threads(), this::write)) {
            inputs.visit(item -> {
                if (target.isBehind()) {
                    conveyor.put(() -> result(item), item.bytes());
                } else {
                    skip(item);
                }
            });
            conveyor.finish();
            sink.finish();
            progress.end();
        } finally {
            progress.clear();
            ended = true;
        }
        return !failed;
    }

    /** The process is about to end: everything that was written must be whole. */
    private void stop() {
        if (ended) {
            return;
        }
        boolean whole = target.stop() && arguments.format() != Format.DOT;
        progress.clear();
        boolean resumable = !arguments.output().isEmpty() && arguments.format() == Format.JSON_LINES;
        err.println(String.format(Locale.ROOT, "newsclaims: stopped after %,d items", progress.items())
                + (whole ? "; the output ends with a whole one" : "; the output could not be finished")
                + (resumable ? "; go on with --resume" : ""));
    }

    // ---- items ----

    private Result result(Item item) {
        try {
            return parsed(item, item.reading().read());
        } catch (Item.UnreadableException e) {
            return Result.failed(item, e.where(), e.getMessage());
        }
    }

    private Result parsed(Item item, NewsInput input) {
        try {
            var parsed = parser.parse(input);
            var notes = parsed.findings().stream()
                    .map(finding -> new Message(item.where(), "note: " + finding.message())).toList();
            return new Result(item, parsed, sink.render(parsed), notes);
        } catch (RuntimeException | StackOverflowError e) {
            // Past a limit, or a defect of the parser: either way this item's trouble, not that of the rest.
            return Result.failed(item, item.where(),
                    "cannot be parsed: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }

    /** An item that an earlier run has written, or could not write. */
    private void skip(Item item) throws FailedException {
        NewsInput input;
        try {
            input = item.reading().read();
        } catch (Item.UnreadableException e) {
            write(Result.failed(item, e.where(), e.getMessage()));
            return;
        }
        if (target.skips(input.id())) {
            progress.skip(item.bytes());
            if (target.isBehind()) {
                say(target.name(), String.format(Locale.ROOT, "%,d items are done; going on behind them", target.skipped()));
            }
            return;
        }
        var result = parsed(item, input);
        if (result.succeeded()) {
            throw new FailedException(target.mismatch("\"" + input.id() + "\" at " + place(item.where())));
        }
        write(result);
    }

    // ---- output ----

    private void write(Result result) throws FailedException {
        boolean success = result.succeeded();
        failed |= !success;
        if (!success || !SAY_THEMSELVES.contains(arguments.format())) {
            result.messages.forEach(message -> say(message.where, message.what));
        }
        if (success) {
            sink.write(result.parsed, result.rendered);
        }
        progress.done(result.item.bytes(), success);
    }

    private void say(String where, String what) {
        progress.clear();
        err.println("newsclaims: " + place(where) + ": " + what);
    }

    private static String place(String where) {
        boolean standard = where.equals(STANDARD_INPUT) || where.startsWith(STANDARD_INPUT + ":");
        return standard ? "standard input" + where.substring(1) : where;
    }
}
