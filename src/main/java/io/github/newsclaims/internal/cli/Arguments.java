package io.github.newsclaims.internal.cli;

import io.github.newsclaims.render.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What the user asks for.
 *
 * @param action what to do
 * @param format how to write the items
 * @param language the language of pages
 * @param settings how to parse them
 * @param output the file that they go to, or the folder; empty for standard output
 * @param resume whether to go on behind what that file holds
 * @param threads how many threads parse
 * @param inputs where the items are, in the order given; none for the sample item
 */
record Arguments(Action action, Format format, Language language, Settings settings, String output, boolean resume, int threads,
        List<Input> inputs) {

    private static final int MOST_THREADS = 1024;

    /** What to do. */
    enum Action { PARSE, HELP, VERSION }

    /** How items are written. */
    enum Format { TEXT, COLOURED_TEXT, JSON_LINES, JSON_LD, HTML, BRAT, DOT }

    /**
     * Settings of the parser.
     *
     * @param published the day of publication of items that give none, as YYYY-MM-DD; empty if not known
     * @param publisher the outlet that items are from that name none; empty if not known
     * @param lexicon the folder with words of the user's own; empty if there is none
     */
    record Settings(String published, String publisher, String lexicon) {
    }

    /** A place where items are. */
    sealed interface Input {
        /**
         * A file with one item, a folder of such files, or {@code -} for standard input.
         *
         * @param path as the user gave it
         */
        record Text(String path) implements Input {
        }

        /**
         * A file with an item on each line.
         *
         * @param path as the user gave it; {@code -} for standard input
         */
        record Batch(String path) implements Input {
        }
    }

    /** Arguments that make no sense; the message says why. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /**
     * Reads the arguments.
     *
     * @param args as the shell gives them
     * @return what they ask for
     * @throws UsageException if they cannot be understood
     */
    static Arguments parse(String... args) throws UsageException {
        return new Reader(new ArrayDeque<>(List.of(args))).read();
    }

    /** Takes one argument after another. */
    private static final class Reader {
        private final Deque<String> rest;
        private final List<Input> inputs = new ArrayList<>();
        private Action action = Action.PARSE;
        private Format format = Format.TEXT;
        private Language language = Language.ENGLISH;
        private boolean colour;
        private String published = "";
        private String publisher = "";
        private String lexicon = "";
        private String output = "";
        private boolean resume;
        private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

        Reader(Deque<String> rest) {
            this.rest = rest;
        }

        Arguments read() throws UsageException {
            boolean options = true;
            while (!rest.isEmpty()) {
                String arg = rest.pop();
                if (options && arg.equals("--")) {
                    options = false;
                } else if (options && arg.startsWith("-") && arg.length() > 1) {
                    option(arg);
                } else {
                    inputs.add(new Input.Text(arg));
                }
            }
            if (colour && format == Format.TEXT) {
                format = Format.COLOURED_TEXT;
            }
            if (resume && output.isEmpty()) {
                throw new UsageException("--resume needs --output FILE: the file to go on with");
            }
            if (resume && format != Format.JSON_LINES) {
                throw new UsageException("--resume needs --format jsonl: only its lines tell which items are done");
            }
            if (format == Format.BRAT && output.isEmpty()) {
                throw new UsageException("--format brat needs --output FOLDER: an item is two files");
            }
            if (format == Format.HTML && output.isEmpty() && severalNamed()) {
                throw new UsageException("--format html needs --output FOLDER for more than one item");
            }
            return new Arguments(action, format, language, new Settings(published, publisher, lexicon), output, resume, threads,
                    List.copyOf(inputs));
        }

        private boolean severalNamed() {
            return inputs.size() > 1 || inputs.stream().anyMatch(Input.Batch.class::isInstance);
        }

        private void option(String arg) throws UsageException {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (equals >= 0) {
                rest.push(arg.substring(equals + 1));
            }
            switch (name) {
                case "--format" -> format = format(value(name));
                case "--lang" -> language = language(value(name));
                case "--published" -> published = day(value(name));
                case "--publisher" -> publisher = value(name);
                case "--lexicon" -> lexicon = value(name);
                case "--output" -> output = value(name);
                case "--threads" -> threads = threads(value(name));
                case "--items" -> inputs.add(new Input.Batch(value(name)));
                case "--colour", "--resume", "--help", "-h", "--version" -> flag(name, equals >= 0);
                default -> throw new UsageException("unknown option " + name);
            }
        }

        private void flag(String name, boolean hasValue) throws UsageException {
            if (hasValue) {
                throw new UsageException(name + " takes no value");
            }
            switch (name) {
                case "--colour" -> colour = true;
                case "--resume" -> resume = true;
                case "--version" -> action = Action.VERSION;
                default -> action = Action.HELP;
            }
        }

        private String value(String option) throws UsageException {
            if (rest.isEmpty() || rest.peek().isEmpty()) {
                throw new UsageException(option + " needs a value");
            }
            return rest.pop();
        }

        private static Format format(String value) throws UsageException {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "jsonl" -> Format.JSON_LINES;
                case "jsonld" -> Format.JSON_LD;
                case "html" -> Format.HTML;
                case "brat" -> Format.BRAT;
                case "dot" -> Format.DOT;
                default -> throw new UsageException("--format is text, jsonl, jsonld, html, brat or dot, not " + value);
            };
        }

        private static Language language(String value) throws UsageException {
            return Arrays.stream(Language.values()).filter(language -> language.code().equals(value)).findFirst()
                    .orElseThrow(() -> new UsageException("--lang is en or ru, not " + value));
        }

        private static int threads(String value) throws UsageException {
            try {
                int number = Integer.parseInt(value);
                if (number >= 1 && number <= MOST_THREADS) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new UsageException("--threads is a number from 1 to " + MOST_THREADS + ", not " + value);
        }

        private static String day(String value) throws UsageException {
            try {
                return LocalDate.parse(value).toString();
            } catch (DateTimeParseException e) {
                throw new UsageException("--published is a day as YYYY-MM-DD, not " + value);
            }
        }
    }
}
