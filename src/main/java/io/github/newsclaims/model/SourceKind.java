package io.github.newsclaims.model;

import java.util.Locale;

/** What a source is. */
public enum SourceKind {
    /** A newspaper, agency, channel or site. */
    OUTLET,
    /** A ministry, company, court, party or press service. */
    ORGANIZATION,
    /** Somebody with a name, or an office that only one person holds. */
    PERSON,
    /** Several people: эксперты, жители, украинская сторона. */
    GROUP,
    /** An individual whose name is withheld: источник, собеседник, чиновник. */
    ANONYMOUS,
    /** A report, statement, law, letter or study. */
    DOCUMENT,
    /** Nobody is named. */
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT);

    /**
     * The name used in output and lexicon files.
     *
     * @return the lower-case English term
     */
    public String label() {
        return label;
    }
}
