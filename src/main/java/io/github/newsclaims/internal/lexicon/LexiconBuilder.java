package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers entries of the user's own for a {@link Lexicon}. A lexicon that was built does not change with its builder. */
public final class LexiconBuilder {

    private static final String GENDERS = "mfnp";

    private final Map<OwnFile, List<List<String>>> rows = new EnumMap<>(OwnFile.class);

    /**
     * Adds the entries of a file.
     *
     * @param file what kind of entries they are
     * @param tsv lines as in the built-in file of that kind
     * @param name what to call the file in messages
     * @throws IllegalArgumentException if a line is malformed; the message names it, and nothing is added
     * @throws IOException if reading fails
     */
    public void add(OwnFile file, Reader tsv, String name) throws IOException {
        try {
            addAll(file, Tsv.read(tsv, name, file.size(), file::check));
        } catch (IllegalStateException e) {
            String columns = e.getCause() == null ? "; the columns are " + file.columnNames() : "";
            throw new IllegalArgumentException(e.getMessage() + columns, e);
        }
    }

    /**
     * Adds an outlet or institution, whose name declines as its ending tells.
     *
     * @param file {@link OwnFile#OUTLETS} or {@link OwnFile#INSTITUTIONS}
     * @param name the name in the nominative, without quotation marks
     * @param aliases other spellings in the nominative
     * @throws IllegalArgumentException if a spelling has no words, or a character that cannot stand in one
     */
    public void addName(OwnFile file, String name, String... aliases) {
        checkSpelling(name);
        Arrays.stream(aliases).forEach(LexiconBuilder::checkSpelling);
        addEntry(file, List.of(name, "", gender(name), String.join(";", aliases), ""));
    }

    private static void checkSpelling(String spelling) {
        if (NamePatterns.words(spelling).isEmpty()) {
            throw new IllegalArgumentException("a name needs a word, but this is \"" + spelling + "\"");
        }
        if (spelling.chars().anyMatch(c -> c == ';' || c == '*' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("a name must not have semicolons, asterisks, tabs or line breaks: \""
                    + spelling + "\"; give each spelling as an argument of its own");
        }
    }

    /** «Новая жизнь» is feminine: where the ending of the head leaves two genders, the first word decides. */
    private static String gender(String name) {
        String first = NamePatterns.words(name).get(0);
        int gender = NamePatterns.gender(name, first.endsWith("ая") || first.endsWith("яя") ? Features.F : Features.M);
        return gender < 0 ? "0" : GENDERS.substring(gender, gender + 1);
    }

    /**
     * Adds a cue verb with the contents that verbs of its stance commonly take.
     *
     * @param infinitive the infinitive
     * @param aspect the label of its aspect
     * @param singular third person singular of the present or simple future
     * @param plural third person plural of the same
     * @param stance how its source stands to the content
     * @throws IllegalArgumentException if one of them cannot be
     */
    public void addVerb(String infinitive, String aspect, String singular, String plural, Stance stance) {
        for (String form : List.of(singular, plural)) {
            if (!form.matches("[-а-яё]+т(ся)?")) {
                throw new IllegalArgumentException("not the third person of a verb: \"" + form
                        + "\"; give it as in сообщает, сообщают");
            }
        }
        addEntry(OwnFile.VERBS, List.of(infinitive, aspect, singular, plural, "", "", stance.label(), frames(stance)));
    }

    /**
     * Adds a cue of a verb and its complement with the contents that cues of its stance commonly take.
     *
     * @param verb the infinitive
     * @param complement the words behind it as they stand in the text
     * @param stance how its source stands to the content
     * @throws IllegalArgumentException if one of them cannot be
     */
    public void addLightCue(String verb, String complement, Stance stance) {
        addEntry(OwnFile.LIGHT_CUES, List.of(verb, complement, stance.label(), frames(stance)));
    }

    private static String frames(Stance stance) {
        return switch (stance) {
            case DIRECTIVE -> "to,so,speech";
            case PROMISE -> "that,to,speech";
            case REPORT, OPINION, DENIAL, CONFIRMATION, QUESTION, FINDING -> "that,speech,about";
        };
    }

    private void addEntry(OwnFile file, List<String> row) {
        try {
            file.check(row);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.label() + ", \"" + row.get(0) + "\": " + e.getMessage(), e);
        }
        addAll(file, List.of(row));
    }

    private void addAll(OwnFile file, List<List<String>> more) {
        rows.computeIfAbsent(file, key -> new ArrayList<>()).addAll(more);
    }

    List<List<String>> of(OwnFile file) {
        return rows.getOrDefault(file, List.of());
    }

    /**
     * Reads the built-in files and what was added.
     *
     * @return the lexicon
     * @throws IllegalArgumentException if a light cue's verb is in no list of verbs
     */
    public Lexicon build() {
        boolean plain = rows.values().stream().allMatch(List::isEmpty);
        return (plain ? Lexicon.builtIn() : new LexiconAssembly(this).read().lexicon()).remembering();
    }
}
