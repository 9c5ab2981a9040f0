package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.model.SourceKind;
import java.util.Locale;

/** What a noun that heads a source stands for; the labels of {@code roles.tsv} are the names in lower case. */
public enum NounClass {
    /** A role or profession. */
    PERSON(SourceKind.PERSON),
    /** An unnamed individual source. */
    ANONYMOUS(SourceKind.ANONYMOUS),
    /** A kind of outlet: издание, газета. */
    OUTLET(SourceKind.OUTLET),
    /** Somebody who speaks for an outlet: корреспондент, редакция. */
    PRESS(SourceKind.OUTLET),
    /** A kind of organization: ведомство, суд. */
    ORGANIZATION(SourceKind.ORGANIZATION),
    /** Several people: эксперты, власти. */
    GROUP(SourceKind.GROUP),
    /** A kind of document: отчет, заявление. */
    DOCUMENT(SourceKind.DOCUMENT),
    /** No source. */
    NONE(SourceKind.UNKNOWN);

    private final SourceKind kind;

    NounClass(SourceKind kind) {
        this.kind = kind;
    }

    static NounClass of(String label) {
        return label.isEmpty() || label.equals("-") ? NONE : valueOf(label.toUpperCase(Locale.ROOT));
    }

    /**
     * The kind of the source that such a noun names.
     *
     * @return the kind
     */
    public SourceKind kind() {
        return kind;
    }

    /**
     * Whether such a noun names a single speaker by a role: a person, an unnamed source, somebody of the press.
     *
     * @return whether it is a role
     */
    public boolean isRole() {
        return this == PERSON || this == ANONYMOUS || this == PRESS;
    }
}
