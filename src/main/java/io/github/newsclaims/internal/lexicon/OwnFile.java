package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lexicon files that a user may add entries to: their columns, and what each may hold. */
public enum OwnFile {
    /** Outlets. */
    OUTLETS(Column.filled("name"), Column.any("type"), Column.gender(), Column.any("aliases"), Column.mark()),
    /** Institutions. */
    INSTITUTIONS(Column.filled("name"), Column.any("type"), Column.gender(), Column.any("aliases"), Column.mark()),
    /** Cue verbs. */
    VERBS(Column.infinitive("lemma"), Column.of("aspect", "ipf", "pf", "both"), Column.any("sg3"), Column.any("pl3"),
            Column.any("past"), Column.any("passive"), Column.stance(), Column.frames()),
    /** Cues of a verb and its complement. */
    LIGHT_CUES(Column.infinitive("verb"), Column.filled("complement"), Column.stance(), Column.frames()),
    /** Markers. */
    MARKERS(Column.filled("words"), Column.of("case", "gen", "dat", "acc", "ins", "loc"), Column.stance(),
            Column.of("kind", "source", "via"), Column.of("insert", "yes", "no")),
    /** Nouns that head a source. */
    ROLES(Column.filled("lemma"), new Column("decl", OwnFile::declension), Column.any("stem"), Column.any("plural"),
            Column.any("genpl"), Column.nounClass("class"), Column.nounClass("class_plural"));

    /** What {@link Column#problem} says where nothing is wrong. */
    private static final String FINE = "";
    private static final int SHORTEST_INFINITIVE = 3;
    private static final int LONGEST_DECLENSION = 3;

    private final List<Column> columns;

    /**
     * A column.
     *
     * @param name what the file's header calls it
     * @param problem what is wrong with a value; empty if nothing is
     */
    private record Column(String name, Function<String, String> problem) {

        static Column any(String name) {
            return new Column(name, value -> FINE);
        }

        static Column filled(String name) {
            return new Column(name, value -> value.isBlank() ? "must not be empty" : FINE);
        }

        static Column of(String name, String... values) {
            var known = List.of(values);
            return new Column(name, value -> known.contains(value) ? FINE : "must be " + alternatives(known));
        }

        static Column gender() {
            return of("gender", "m", "f", "n", "p", "0");
        }

        static Column mark() {
            return new Column("quoted", value -> value.isEmpty() || value.equals("*") ? FINE : "must be * or empty");
        }

        static Column stance() {
            return of("stance", Arrays.stream(Stance.values()).map(Stance::label).toArray(String[]::new));
        }

        static Column nounClass(String name) {
            return of(name, Arrays.stream(NounClass.values()).filter(known -> known != NounClass.NONE)
                    .map(known -> known.name().toLowerCase(Locale.ROOT)).toArray(String[]::new));
        }

        static Column infinitive(String name) {
            return new Column(name, value -> value.length() < SHORTEST_INFINITIVE ? "must be an infinitive" : FINE);
        }

        static Column frames() {
            return new Column("frames", value -> {
                try {
                    CueSense.parse(Stance.REPORT.label(), value);
                    return value.isEmpty() ? "must not be empty" : FINE;
                } catch (IllegalArgumentException e) {
                    return "must be labels that the header of the built-in file explains, separated by commas ("
                            + e.getMessage() + ")";
                }
            });
        }

        private static String alternatives(List<String> values) {
            int last = values.size() - 1;
            return String.join(", ", values.subList(0, last)) + " or " + values.get(last);
        }
    }

    OwnFile(Column... columns) {
        this.columns = List.of(columns);
    }

    private static String declension(String value) {
        boolean known = !value.isEmpty() && "mfnp".indexOf(value.charAt(0)) >= 0 && value.length() <= LONGEST_DECLENSION
                && Stream.of("", "a", "+", "0", "a+", "a0").anyMatch(value.substring(1)::equals);
        return known ? FINE : "must be m, f, n or p, then a if animate, then + or 0";
    }

    /**
     * The name of the built-in file.
     *
     * @return the name with its ending: {@code light_cues.tsv}
     */
    public String fileName() {
        return label() + ".tsv";
    }

    /**
     * What to call the file in messages where its path is not known.
     *
     * @return the name without its ending
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    int size() {
        return columns.size();
    }

    /**
     * The names of the columns.
     *
     * @return the names with commas between them
     */
    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /**
     * Checks an entry.
     *
     * @param row its columns, as many as {@link #size()}
     * @throws IllegalArgumentException if a column holds what it may not; the message names it
     */
    void check(List<String> row) {
        for (int i = 0; i < columns.size(); i++) {
            String problem = columns.get(i).problem.apply(row.get(i));
            if (!problem.isEmpty()) {
                throw new IllegalArgumentException("column " + (i + 1) + " (" + columns.get(i).name + ") " + problem
                        + ", not \"" + row.get(i) + "\"");
            }
        }
    }
}
