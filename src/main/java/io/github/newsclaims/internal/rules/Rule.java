package io.github.newsclaims.internal.rules;

/** One construction. */
interface Rule {

    /** The name that an attribution carries, so that a user sees why it was found. */
    String name();

    /**
     * Tries the construction at a phrase.
     *
     * @param support the sentence, and what all rules ask of it
     * @param at index of a cue, a marker or a mark
     * @return the attribution, or {@code null} if the construction is another
     */
    Found apply(Support support, int at);
}
