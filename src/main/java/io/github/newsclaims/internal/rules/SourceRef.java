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

        /** A phrase with the personal name that stands in it, if one does. */
        public static Words of(Clause clause, NounPhrase phrase) {
            return of(clause, phrase, clause.span(phrase));
        }

        /** A phrase that heads the words of a span, with the personal name that stands in the phrase, if one does. */
        public static Words of(Clause clause, NounPhrase phrase, Span span) {
            var name = Subjects.nameOf(phrase);
            return new Words(clause, phrase, span, name == null ? new Span(0, 0) : name, false);
        }

        /** A phrase whose name, if it has one, is no person's: an outlet, a document, a place. */
        public static Words unnamed(Clause clause, NounPhrase phrase) {
            return unnamed(clause, phrase, clause.span(phrase));
        }

        /** A phrase that heads the words of a span, and whose name, if it has one, is no person's. */
        static Words unnamed(Clause clause, NounPhrase phrase, Span span) {
            return new Words(clause, phrase, span, new Span(0, 0), false);
        }

        /** The same source with the words of another span. */
        Words over(Span words) {
            return new Words(clause, phrase, words, name, plural);
        }
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

    /**
     * «там» for the body that was spoken of last: «Там сообщили, что …».
     *
     * @param span the word
     */
    record There(Span span) implements SourceRef {
    }

    /** Nobody is named. */
    record Nobody() implements SourceRef {
    }
}
