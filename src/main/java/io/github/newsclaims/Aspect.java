package io.github.newsclaims;

/** The aspect of a Russian verb. */
public enum Aspect {
    /** Imperfective: сообщать. */
    IMPERFECTIVE("ipf"),
    /** Perfective: сообщить. Its present forms mean the future. */
    PERFECTIVE("pf"),
    /** Either, as the sentence has it: телеграфировать. */
    BOTH("both");

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    /**
     * The name used in lexicon files.
     *
     * @return the abbreviation
     */
    public String label() {
        return label;
    }
}
