package io.github.newsclaims.internal.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the lexicon files come to, in arrays that are read in a moment: inflecting every word anew would take a second.
 * The build writes it beside the classes; the files stay what is edited, and what is read where it is missing.
 *
 * @param strings the strings that the rest numbers
 * @param stems the words
 * @param names the names of outlets, institutions and places
 * @param trie these names, by their words
 * @param lightCues the light cues as rows of {@link Codes}
 */
record CompiledLexicon(Strings strings, StemTable stems, Names names, NameTrie trie, int[] lightCues) {

    private static final String FILE = "lexicon.bin";

    /** The lexicon that looks words up in these arrays. */
    Lexicon lexicon() {
        return new Lexicon(stems, trie, new Expressions(strings, lightCues), names);
    }

    /** The compiled form of the built-in files; {@code null} if the build has not made it. */
    static CompiledLexicon read() {
        try (var stream = CompiledLexicon.class.getResourceAsStream(FILE)) {
            return stream == null ? null : read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    static CompiledLexicon read(byte[] bytes) {
        var in = new ArrayReader(bytes);
        var strings = new Strings(in);
        var stems = new StemTable(strings, in);
        var names = new Names(strings, in);
        return new CompiledLexicon(strings, stems, names, new NameTrie(names, in), in.ints());
    }

    /** Writes the arrays. */
    void write(OutputStream stream) throws IOException {
        var data = new DataOutputStream(stream);
        var out = new ArrayWriter(data);
        strings.write(out);
        stems.write(out);
        names.write(out);
        trie.write(out);
        out.ints(lightCues);
        data.flush();
    }

    /**
     * Compiles the built-in files. The build runs this.
     *
     * @param args the folder of the classes
     * @throws IOException if writing fails
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]).resolve(CompiledLexicon.class.getPackageName().replace('.', '/'));
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
            new LexiconAssembly(new LexiconBuilder()).read().write(out);
        }
    }
}
