package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.CueSense;

/** A phrase of a sentence; {@code from} and {@code to} are indexes of the sentence's words, half open. */
public sealed interface Phrase permits Phrase.Cue, Phrase.Marker, Phrase.Citing, NounPhrase, Phrase.Prepositional, Phrase.Part {

    /**
     * The index of the phrase's first word.
     *
     * @return an index into the sentence's words
     */
    int from();

    /**
     * The index behind its last word.
     *
     * @return an index into the sentence's words
     */
    int to();

    /** What form a cue has. */
    enum CueForm {
        /** сообщил */
        FINITE,
        /** сообщается, было установлено */
        PASSIVE,
        /** добавив */
        GERUND,
        /** заявивший */
        PARTICIPLE,
        /** уверен, стало известно */
        PREDICATIVE
    }

    /**
     * The words that signal an attribution.
     *
     * @param from see {@link Phrase#from()}
     * @param to see {@link Phrase#to()}
     * @param form its form
     * @param features readings of the verb
     * @param sense what it expresses
     * @param lemma the dictionary form
     * @param negated whether «не» belongs to it
     * @param linked whether a form of быть or стать belongs to it
     * @param complementFrom index of the first word of a light cue's complement, or -1
     * @param complementTo index behind its last word, or -1
     * @param pointsBack whether that complement stands for earlier text: «такое мнение высказал»
     */
    record Cue(int from, int to, CueForm form, long features, CueSense sense, String lemma, boolean negated, boolean linked,
            int complementFrom, int complementTo, boolean pointsBack) implements Phrase {
    }

    /**
     * A prepositional marker.
     *
     * @param from see {@link Phrase#from()}
     * @param to see {@link Phrase#to()}
     * @param sense what it expresses
     * @param lemma the marker without what is inserted
     * @param cases {@link io.github.newsclaims.internal.morphology.Features} bits of the cases that its source may stand in
     * @param owner index of an inserted possessive («по его словам»), or -1
     * @param complete whether an insertion makes it stand alone («по последним данным»)
     */
    record Marker(int from, int to, CueSense sense, String lemma, long cases, int owner, boolean complete) implements Phrase {
    }

    /**
     * «со ссылкой на»: the words that introduce the source's own source.
     *
     * @param from see {@link Phrase#from()}
     * @param to see {@link Phrase#to()}
     * @param cases bits of the cases that may follow
     */
    record Citing(int from, int to, long cases) implements Phrase {
    }

    /**
     * A preposition with what it governs.
     *
     * @param from see {@link Phrase#from()}
     * @param to see {@link Phrase#to()}
     * @param preposition the preposition, folded
     * @param object the noun phrase, or {@code null} if none follows
     */
    record Prepositional(int from, int to, String preposition, NounPhrase object) implements Phrase {

        /**
         * Whether the preposition is «в» («во») or «на».
         *
         * @return whether it is one of them
         */
        public boolean isInside() {
            return preposition.equals("в") || preposition.equals("во") || preposition.equals("на");
        }
    }

    /**
     * Any other part of a sentence: a verb, a conjunction, a mark, a quotation.
     *
     * @param kind what it is
     * @param from see {@link Phrase#from()}
     * @param to see {@link Phrase#to()}
     * @param features its readings
     * @param lemma its dictionary form; may be empty
     */
    record Part(PartKind kind, int from, int to, long features, String lemma) implements Phrase {
    }

    /** What a {@link Part} is. */
    enum PartKind {
        /** Finite verb that is no cue. */
        VERB,
        /** Infinitive. */
        INFINITIVE,
        /** Gerund that is no cue. */
        GERUND,
        /** Participle that opens a phrase of its own. */
        PARTICIPLE,
        /** Short adjective or passive participle that is no cue. */
        SHORT,
        /** A form of быть or стать. */
        LINK,
        /** не, without a cue. */
        NOT,
        /** Adverb or parenthesis. */
        ADVERB,
        /** The writer's own voice: отметим. */
        WRITER,
        /** Particle. */
        PARTICLE,
        /** что */
        THAT,
        /** чтобы */
        SO_THAT,
        /** как */
        AS,
        /** который */
        RELATIVE,
        /** Any other subordinating conjunction. */
        SUBORDINATOR,
        /** и, или */
        AND,
        /** а, но */
        BUT,
        /** A whole quotation with its marks. */
        QUOTATION,
        /** A whole remark in brackets. */
        BRACKET,
        /** , */
        COMMA,
        /** A dash. */
        DASH,
        /** : */
        COLON,
        /** ; */
        SEMICOLON,
        /** . ! ? … */
        STOP,
        /** Whatever is left. */
        OTHER
    }

    /**
     * Whether this is a part of a kind.
     *
     * @param kind the kind
     * @return true if it is
     */
    default boolean is(PartKind kind) {
        return this instanceof Part part && part.kind == kind;
    }
}
