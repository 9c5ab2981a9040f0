package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.model.Span;

/** A source as a rule leaves it: the words, not yet who is meant. */
public sealed interface SourceRef {

    /**
     * A noun phrase.
     *
     * @param clause the sentence it stands in
     * @param phrase the phrase that heads it
     * @param span all words that belong to the source
     * @param name where a personal name stands in it, as word indexes packed into a span; empty if there is none
     * @param plural whether several are coordinated
     */
    record Words(Clause clause, NounPhrase phrase, Span span, Span name, boolean plural) implements SourceRef {
    }

    /**
     * «его» in «по его словам».
     *
     * @param clause the sentence it stands in
     * @param span the possessive
     * @param lemma the pronoun it belongs to: он, она, они
     */
    record Possessive(Clause clause, Span span, String lemma) implements SourceRef {
    }

    /**
     * A subject that is left out.
     *
     * @param at offset of the verb in the item's text
     * @param features what the verb tells of it, as {@link io.github.newsclaims.internal.morphology.Features} bits
     */
    record Dropped(int at, long features) implements SourceRef {
    }

    /** Nobody is named. */
    record Nobody() implements SourceRef {
    }
}
