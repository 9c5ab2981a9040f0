package io.github.newsclaims.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the lexicon files: UTF-8, tab-separated, {@code #} opens a comment line. */
public final class Tsv {

    private Tsv() {
    }

    /**
     * Reads a built-in file.
     *
     * @param name file name in this package's resource folder
     * @param columns how many columns every line has
     * @return the lines' columns, in file order
     * @throws IllegalStateException if the file is missing or a line has another number of columns
     */
    public static List<List<String>> read(String name, int columns) {
        return read(Tsv.class, name, columns);
    }

    /**
     * Reads a built-in file of another package.
     *
     * @param owner a class of the package whose resource folder holds the file
     * @param name file name in that folder
     * @param columns how many columns every line has
     * @return the lines' columns, in file order
     * @throws IllegalStateException if the file is missing or a line has another number of columns
     */
    public static List<List<String>> read(Class<?> owner, String name, int columns) {
        var stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("lexicon file " + name + " is missing from the jar");
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader, name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon file " + name, e);
        }
    }

    /**
     * Reads a file in the built-in format.
     *
     * @param reader where the lines come from
     * @param name what to call the file in messages
     * @param columns how many columns every line has
     * @return the lines' columns, in file order
     * @throws IllegalStateException if a line has another number of columns
     * @throws IOException if reading fails
     */
    public static List<List<String>> read(Reader reader, String name, int columns) throws IOException {
        return read(reader, name, columns, row -> { });
    }

    /**
     * Reads a file in the built-in format and checks each line.
     *
     * @param reader where the lines come from
     * @param name what to call the file in messages
     * @param columns how many columns every line has
     * @param check throws an {@link IllegalArgumentException} that says what is wrong with a line
     * @return the lines' columns, in file order
     * @throws IllegalStateException if a line is malformed; the message names the line
     * @throws IOException if reading fails
     */
    static List<List<String>> read(Reader reader, String name, int columns, Consumer<List<String>> check) throws IOException {
        var rows = new ArrayList<List<String>>();
        var lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number == 1 && line.startsWith("\ufeff")) {
                // A byte order mark opens files written on Windows.
                line = line.substring(1);
            }
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var row = split(line, columns);
            if (row.size() != columns) {
                throw new IllegalStateException(name + ", line " + number + ": " + columns
                        + " columns expected, separated by tabs, but there are " + row.size());
            }
            try {
                check.accept(row);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(name + ", line " + number + ": " + e.getMessage(), e);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> split(String line, int expected) {
        var row = new ArrayList<String>(expected);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            row.add(line.substring(from, tab));
            from = tab + 1;
        }
        row.add(line.substring(from));
        return row;
    }
}
