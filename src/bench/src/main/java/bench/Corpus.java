package bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.newsclaims.NewsInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the benchmarks read.
 *
 * @param name what the table calls it
 * @param items the items; at least one
 */
record Corpus(String name, List<NewsInput> items) {

    private static final String GAP = "\n\n";

    /** Of texts that are shorter, so many are read in one go that they have this many bytes together. */
    private static final int LEAST_BYTES = 200_000;

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```item[^\\n]*+\\n(.*?)^```$");

    Corpus {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException(name + ": no items");
        }
    }

    /**
     * Reads the JSON Lines file that the property {@code corpus} names, or else the examples of the specification, in
     * the folder that the property {@code spec} names.
     *
     * @throws IllegalArgumentException if a line is no item; the message names file and line
     * @throws UncheckedIOException if reading fails
     */
    static Corpus ofProperties() {
        var corpus = System.getProperty("corpus", "");
        var path = Path.of(corpus.isBlank() ? System.getProperty("spec") : corpus);
        try {
            return corpus.isBlank() ? ofSpecification(path) : ofLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read as UTF-8: " + e, e);
        }
    }

    private static Corpus ofSpecification(Path folder) throws IOException {
        var items = new ArrayList<NewsInput>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                EXAMPLE.matcher(Files.readString(file)).results()
                        .forEach(example -> items.add(NewsInput.of(example.group(1))));
            }
        }
        return new Corpus("the specification", items);
    }

    private static Corpus ofLines(Path file) throws IOException {
        var items = new ArrayList<NewsInput>();
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            try {
                var line = JsonParser.parseString(lines.get(i)).getAsJsonObject();
                items.add(NewsInput.builder().headline(string(line, "headline")).body(string(line, "text")).build());
            } catch (JsonParseException | IllegalStateException e) {
                throw new IllegalArgumentException(file + ", line " + (i + 1)
                        + ": not an object with the strings headline and text", e);
            }
        }
        return new Corpus(file.getFileName().toString(), items);
    }

    private static String string(JsonObject line, String key) {
        if (line.get(key) == null || !line.get(key).isJsonPrimitive()) {
            throw new JsonParseException(key + " is missing");
        }
        return line.get(key).getAsString();
    }

    /** The text of each item. */
    List<String> texts() {
        return items.stream().map(NewsInput::text).toList();
    }

    /**
     * Texts of one length: the items joined, over again if they are too few, and cut.
     *
     * @param bytes about how long each text is in UTF-8; the scale from bytes to characters is that of the whole
     */
    List<String> texts(int bytes) {
        var all = String.join(GAP, texts()) + GAP;
        int length = (int) ((long) bytes * all.length() / bytesOf(List.of(all)));
        var joined = all.repeat(Math.max(bytes, LEAST_BYTES) / all.length() + 1);
        var texts = new ArrayList<String>();
        for (int begin = 0; texts.isEmpty() || bytesOf(texts) < LEAST_BYTES; begin += length) {
            texts.add(joined.substring(begin, begin + length));
        }
        return texts;
    }

    static long bytesOf(List<String> texts) {
        return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    static long charactersOf(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }
}
