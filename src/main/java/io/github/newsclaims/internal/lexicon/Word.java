package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/**
 * A token with what it can be.
 *
 * @param begin offset of its first code unit in the item's text
 * @param end offset behind its last code unit
 * @param analysis what its spelling can be
 */
public record Word(int begin, int end, Analysis analysis) {

    /**
     * The token's kind.
     *
     * @return the kind
     */
    public TokenKind kind() {
        return analysis.kind();
    }

    /**
     * Whether it is a word with a capital letter in front.
     *
     * @return true if it is
     */
    public boolean capital() {
        return analysis.capital();
    }

    /**
     * Whether the lexicon lists it.
     *
     * @return false if the readings are guessed from the ending
     */
    public boolean listed() {
        return analysis.listed();
    }

    /**
     * What it can be.
     *
     * @return the readings; empty for punctuation
     */
    public List<Reading> readings() {
        return analysis.readings();
    }

    /**
     * How many readings it has.
     *
     * @return the number; 0 for punctuation
     */
    public int readingCount() {
        return analysis.size();
    }

    /**
     * One of its readings.
     *
     * @param i its index, from 0
     * @return the reading
     */
    public Reading reading(int i) {
        return analysis.reading(i);
    }

    /**
     * The word as the lexicon compares it.
     *
     * @return lower case, ё as е, no final full stop
     */
    public String folded() {
        return analysis.folded();
    }

    /**
     * Whether a reading has an entry of one of some types.
     *
     * @param types {@link Entry#NOUN} and the like, as bits
     * @return true if one has
     */
    public boolean can(int types) {
        return (analysis.types() & types) != 0;
    }

    /**
     * The first reading with an entry of a type.
     *
     * @param type the type
     * @param <E> the type
     * @return the entry, or {@code null} if no reading has one
     */
    public <E extends Entry> E entry(Class<E> type) {
        return analysis.entry(type);
    }

    /**
     * The entry of the first reading of a type.
     *
     * @param type {@link Entry#NOUN} or the like
     * @return the entry, or {@code null} if no reading has one
     */
    public Entry entry(int type) {
        return analysis.entry(type);
    }

    /**
     * All grammatical features of all readings.
     *
     * @return {@link Features} bits
     */
    public long features() {
        return analysis.features();
    }

    /**
     * The features of the readings with an entry of a type.
     *
     * @param type {@link Entry#NOUN} or the like
     * @return {@link Features} bits; 0 if no reading has such an entry
     */
    public long features(int type) {
        return analysis.features(type);
    }

    /**
     * Whether it is the function word or adverb with this lemma.
     *
     * @param lemma a lemma in lower case, ё as е
     * @return true if a reading has it
     */
    public boolean is(String lemma) {
        return analysis.is(lemma);
    }

    /**
     * Whether a reading is a function word of a kind.
     *
     * @param functionKind the kind
     * @return true if one is
     */
    public boolean isFunction(FunctionKind functionKind) {
        return analysis.isFunction(functionKind);
    }
}
