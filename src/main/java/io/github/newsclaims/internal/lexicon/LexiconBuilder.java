package io.github.newsclaims.internal.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Gathers entries of the user's own for a {@link Lexicon}. A lexicon that was built does not change with its builder. */
public final class LexiconBuilder {

    private static final Set<String> GENDERS = Set.of("m", "f", "n", "p", "0");
    private static final Set<String> ASPECTS = Set.of("ipf", "pf", "both");

    private final List<List<String>> outlets = new ArrayList<>();
    private final List<List<String>> institutions = new ArrayList<>();
    private final List<List<String>> verbs = new ArrayList<>();

    /**
     * Adds outlets.
     *
     * @param tsv lines as in {@code outlets.tsv}
     * @throws IllegalArgumentException if a line is malformed; the message names it
     * @throws IOException if reading fails
     */
    public void addOutlets(Reader tsv) throws IOException {
        outlets.addAll(rows(tsv, "outlets", 5, LexiconBuilder::checkName));
    }

    /**
     * Adds institutions.
     *
     * @param tsv lines as in {@code institutions.tsv}
     * @throws IllegalArgumentException if a line is malformed; the message names it
     * @throws IOException if reading fails
     */
    public void addInstitutions(Reader tsv) throws IOException {
        institutions.addAll(rows(tsv, "institutions", 5, LexiconBuilder::checkName));
    }

    /**
     * Adds cue verbs; one with the lemma of a built-in verb replaces it.
     *
     * @param tsv lines as in {@code verbs.tsv}
     * @throws IllegalArgumentException if a line is malformed; the message names it
     * @throws IOException if reading fails
     */
    public void addVerbs(Reader tsv) throws IOException {
        verbs.addAll(rows(tsv, "verbs", 8, LexiconBuilder::checkVerb));
    }

    private static List<List<String>> rows(Reader tsv, String name, int columns, Consumer<List<String>> check)
            throws IOException {
        try {
            return Tsv.read(tsv, name, columns, check);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void checkName(List<String> row) {
        if (row.get(0).isBlank()) {
            throw new IllegalArgumentException("the name is empty");
        }
        if (!GENDERS.contains(row.get(2))) {
            throw new IllegalArgumentException("the gender must be m, f, n, p or 0: \"" + row.get(2) + "\"");
        }
    }

    private static void checkVerb(List<String> row) {
        if (row.get(0).length() < 3) {
            throw new IllegalArgumentException("no infinitive: \"" + row.get(0) + "\"");
        }
        if (!ASPECTS.contains(row.get(1))) {
            throw new IllegalArgumentException("the aspect must be ipf, pf or both: \"" + row.get(1) + "\"");
        }
        CueSense.parse(row.get(6), row.get(7));
    }

    List<List<String>> outlets() {
        return outlets;
    }

    List<List<String>> institutions() {
        return institutions;
    }

    List<List<String>> verbs() {
        return verbs;
    }

    /**
     * Reads the built-in files and what was added.
     *
     * @return the lexicon
     */
    public Lexicon build() {
        boolean plain = outlets.isEmpty() && institutions.isEmpty() && verbs.isEmpty();
        return (plain ? Lexicon.builtIn() : new LexiconAssembly(this).read().lexicon()).remembering();
    }
}
