package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.model.SourceKind;

/**
 * Who is meant.
 *
 * @param name the name; empty where nobody can be named
 * @param kind what it is
 * @param gender for pronouns to come
 */
record Identity(String name, SourceKind kind, Entity.Gender gender) {

    static final Identity NOBODY = new Identity("", SourceKind.UNKNOWN, Entity.Gender.UNKNOWN);

    /** Whether two persons are meant: «Анна Котова и Иван Зуев». */
    boolean isPair() {
        return gender == Entity.Gender.PLURAL && name.indexOf(" и ") > 0 && Character.isUpperCase(name.charAt(0))
                && (kind == SourceKind.PERSON || kind == SourceKind.GROUP);
    }

    /** Whether somebody is the same, whatever pronoun may stand for them. */
    boolean isSame(Identity other) {
        return kind == other.kind && name.equals(other.name);
    }
}
