package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.model.SourceKind;

/** Somebody or something that the item speaks of, as far as the reading has come. Lives for one parse. */
final class Entity {

    /** Grammatical gender of whoever it is. */
    enum Gender { MASCULINE, FEMININE, NEUTER, PLURAL, UNKNOWN }

    private final SourceKind kind;
    private String name;
    /** The words of the name, folded. */
    private String[] parts;
    private Gender gender;
    private final int first;

    Entity(SourceKind kind, String name, Gender gender, int first) {
        this.kind = kind;
        this.name = name;
        this.parts = parts(name);
        this.gender = gender;
        this.first = first;
    }

    SourceKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** The words of the name, folded; not to be changed. */
    String[] parts() {
        return parts;
    }

    /** The words of a name, folded; «А.Котов» has two. */
    static String[] parts(String name) {
        String folded = Lexicon.fold(name);
        return (folded.indexOf('.') < 0 ? folded : folded.replace(".", ". ").replace("  ", " ").trim()).split(" ");
    }

    Gender gender() {
        return gender;
    }

    int first() {
        return first;
    }

    void rename(String fuller) {
        name = fuller;
        parts = parts(fuller);
    }

    void learn(Gender known) {
        if (gender == Gender.UNKNOWN) {
            gender = known;
        }
    }

    boolean mayBe(Gender asked) {
        return gender == asked || gender == Gender.UNKNOWN || asked == Gender.UNKNOWN;
    }
}
