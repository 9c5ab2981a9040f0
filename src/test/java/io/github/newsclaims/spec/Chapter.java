package io.github.newsclaims.spec;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of the specification. A heading names a construction; below it, two fenced blocks make an example: the item
 * ({@code ```item}, or {@code ```item gap} for what the library does not do yet), and what it must give
 * ({@code ```claims}).
 *
 * @param file where it stands
 * @param title its first heading
 * @param examples its examples in order
 */
record Chapter(Path file, String title, List<Example> examples) {

    private static final String FENCE = "```";
    private static final String ITEM = FENCE + "item";
    private static final String GAP = ITEM + " gap";
    private static final String CLAIMS = FENCE + "claims";

    /** All chapters in the order of their files. */
    static List<Chapter> all() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(Chapter.class.getResource("/spec")).toURI());
        var chapters = new ArrayList<Chapter>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                chapters.add(read(file));
            }
        }
        return chapters;
    }

    static Chapter read(Path file) throws IOException {
        return new Reader(file, Files.readAllLines(file)).read();
    }

    /** Goes through the lines of one file. */
    private static final class Reader {
        private final Path file;
        private final List<String> lines;
        private final List<Example> examples = new ArrayList<>();
        private String title = "";
        private String construction = "";
        private int next;

        Reader(Path file, List<String> lines) {
            this.file = file;
            this.lines = lines;
        }

        Chapter read() {
            while (next < lines.size()) {
                String line = lines.get(next++);
                if (line.startsWith("# ")) {
                    title = line.substring(2);
                } else if (line.startsWith("#")) {
                    construction = line.substring(line.indexOf(' ') + 1);
                } else if (line.equals(ITEM) || line.equals(GAP)) {
                    example(line.equals(GAP));
                } else if (line.startsWith(FENCE)) {
                    throw bad("neither an item nor its claims");
                }
            }
            return new Chapter(file, title, List.copyOf(examples));
        }

        private void example(boolean gap) {
            int line = next + 1;
            String item = block();
            if (next == lines.size() || !lines.get(next++).equals(CLAIMS)) {
                throw bad("an item without claims");
            }
            examples.add(new Example(construction, line, item, block(), gap));
        }

        private String block() {
            int begin = next;
            while (next < lines.size() && !lines.get(next).equals(FENCE)) {
                next++;
            }
            if (next == lines.size()) {
                throw bad("a block that does not end");
            }
            return String.join("\n", lines.subList(begin, next++));
        }

        private IllegalStateException bad(String what) {
            return new IllegalStateException(file + ":" + next + ": " + what);
        }
    }
}
