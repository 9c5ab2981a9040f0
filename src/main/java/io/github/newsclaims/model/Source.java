package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * Who expresses something, as the whole item lets one know it: one source, however many times and under
 * however many words it is mentioned.
 */
public sealed interface Source extends Serializable {

    /**
     * The fullest name that the item gives, in the nominative: «Стив Уиткофф», «Axios», «чиновник Белого дома».
     *
     * @return the name; empty where nobody can be named
     */
    String name();

    /**
     * Where the item mentions it as a source.
     *
     * @return the spans in order of the text
     */
    List<Span> mentions();

    /**
     * What it is.
     *
     * @return the kind that belongs to the record's type
     */
    SourceKind kind();

    /**
     * Makes a source of the kind that is asked for.
     *
     * @param kind the kind
     * @param name its name; empty where nobody can be named
     * @param mentions where the item mentions it
     * @return a record of the type that belongs to {@code kind}
     */
    static Source of(SourceKind kind, String name, List<Span> mentions) {
        return switch (kind) {
            case OUTLET -> new Outlet(name, mentions);
            case ORGANIZATION -> new Organization(name, mentions);
            case PERSON -> new Person(name, mentions);
            case GROUP -> new Group(name, mentions);
            case ANONYMOUS -> new Anonymous(name, mentions);
            case DOCUMENT -> new Document(name, mentions);
            case UNKNOWN -> new Unknown(name, mentions);
        };
    }

    /**
     * A newspaper, agency, channel or site.
     *
     * @param name see {@link Source#name()}
     * @param mentions see {@link Source#mentions()}
     */
    record Outlet(String name, List<Span> mentions) implements Source {
        /** Checks that nothing is missing, and copies the list. */
        public Outlet {
            requireNonNull(name, "name is null");
            mentions = List.copyOf(mentions);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.OUTLET;
        }
    }

    /**
     * A ministry, company, court, party, press service.
     *
     * @param name see {@link Source#name()}
     * @param mentions see {@link Source#mentions()}
     */
    record Organization(String name, List<Span> mentions) implements Source {
        /** Checks that nothing is missing, and copies the list. */
        public Organization {
            requireNonNull(name, "name is null");
            mentions = List.copyOf(mentions);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.ORGANIZATION;
        }
    }

    /**
     * Somebody with a name, or an office that only one person holds.
     *
     * @param name see {@link Source#name()}
     * @param mentions see {@link Source#mentions()}
     */
    record Person(String name, List<Span> mentions) implements Source {
        /** Checks that nothing is missing, and copies the list. */
        public Person {
            requireNonNull(name, "name is null");
            mentions = List.copyOf(mentions);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.PERSON;
        }
    }

    /**
     * Several people, or a side.
     *
     * @param name see {@link Source#name()}
     * @param mentions see {@link Source#mentions()}
     */
    record Group(String name, List<Span> mentions) implements Source {
        /** Checks that nothing is missing, and copies the list. */
        public Group {
            requireNonNull(name, "name is null");
            mentions = List.copyOf(mentions);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.GROUP;
        }
    }

    /**
     * An individual whose name is withheld.
     *
     * @param name see {@link Source#name()}
     * @param mentions see {@link Source#mentions()}
     */
    record Anonymous(String name, List<Span> mentions) implements Source {
        /** Checks that nothing is missing, and copies the list. */
        public Anonymous {
            requireNonNull(name, "name is null");
            mentions = List.copyOf(mentions);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.ANONYMOUS;
        }
    }

    /**
     * A report, statement, law, letter or study.
     *
     * @param name see {@link Source#name()}
     * @param mentions see {@link Source#mentions()}
     */
    record Document(String name, List<Span> mentions) implements Source {
        /** Checks that nothing is missing, and copies the list. */
        public Document {
            requireNonNull(name, "name is null");
            mentions = List.copyOf(mentions);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.DOCUMENT;
        }
    }

    /**
     * Nobody is named: сообщается, стало известно.
     *
     * @param name see {@link Source#name()}
     * @param mentions see {@link Source#mentions()}
     */
    record Unknown(String name, List<Span> mentions) implements Source {
        /** Checks that nothing is missing, and copies the list. */
        public Unknown {
            requireNonNull(name, "name is null");
            mentions = List.copyOf(mentions);
        }

        @Override
        public SourceKind kind() {
            return SourceKind.UNKNOWN;
        }
    }
}
