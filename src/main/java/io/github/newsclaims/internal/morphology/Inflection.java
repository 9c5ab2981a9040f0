package io.github.newsclaims.internal.morphology;

/** The forms of a word that share its stem. */
public interface Inflection {

    /** A word whose other forms are not known. */
    Inflection NONE = bits -> "";

    /**
     * The form that has one of some readings.
     *
     * @param bits the readings asked for, as {@link Features} bits
     * @return the form, folded; empty if the word has none
     */
    String form(long bits);
}
