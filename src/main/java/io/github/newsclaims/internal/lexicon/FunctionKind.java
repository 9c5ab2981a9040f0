package io.github.newsclaims.internal.lexicon;

import java.util.Locale;

/** The kinds of function words; the labels in {@code function_words.tsv} are these names in small letters. */
public enum FunctionKind {
    /** в, после */
    PREPOSITION,
    /** и, но */
    CONJUNCTION,
    /** что, если */
    SUBORDINATOR,
    /** который */
    RELATIVE,
    /** он, кто-то */
    PRONOUN,
    /** его, свой */
    POSSESSIVE,
    /** этот, and the other determiners: весь, каждый */
    DEMONSTRATIVE,
    /** два, несколько */
    NUMERAL;

    /** The bit of this kind in a set of them. */
    int bit() {
        return 1 << ordinal();
    }

    /** The label in the file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FunctionKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
