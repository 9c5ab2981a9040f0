package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/**
 * A token with what it can be.
 *
 * @param begin offset of its first code unit in the item's text
 * @param end offset behind its last code unit
 * @param kind the token's kind
 * @param mate for quotation marks and brackets the index of the partner in the block, otherwise -1
 * @param capital whether it begins with a capital letter
 * @param listed whether the lexicon lists it; false if the readings are guessed from the ending
 * @param readings what it can be; empty for punctuation
 */
public record Word(int begin, int end, TokenKind kind, int mate, boolean capital, boolean listed, List<Reading> readings) {

    /**
     * The first reading with an entry of a type.
     *
     * @param type the type
     * @param <E> the type
     * @return the entry, or {@code null} if no reading has one
     */
    public <E extends Entry> E entry(Class<E> type) {
        for (var reading : readings) {
            if (type.isInstance(reading.entry())) {
                return type.cast(reading.entry());
            }
        }
        return null;
    }

    /**
     * All grammatical features of all readings.
     *
     * @return {@link Features} bits
     */
    public long features() {
        long all = 0;
        for (var reading : readings) {
            all |= reading.features();
        }
        return all;
    }

    /**
     * The features of the readings with an entry of a type.
     *
     * @param type the type
     * @return {@link Features} bits; 0 if no reading has such an entry
     */
    public long features(Class<? extends Entry> type) {
        long all = 0;
        for (var reading : readings) {
            if (type.isInstance(reading.entry())) {
                all |= reading.features();
            }
        }
        return all;
    }

    /**
     * Whether it is the function word or adverb with this lemma.
     *
     * @param lemma a lemma in lower case, ё as е
     * @return true if a reading has it
     */
    public boolean is(String lemma) {
        for (var reading : readings) {
            if (reading.entry().lemma().equals(lemma)
                    && (reading.entry() instanceof Entry.Function || reading.entry() instanceof Entry.Adverb)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a reading is a function word of a kind.
     *
     * @param functionKind the class column of {@code function_words.tsv}
     * @return true if one is
     */
    public boolean isFunction(String functionKind) {
        for (var reading : readings) {
            if (reading.entry() instanceof Entry.Function function && function.kind().equals(functionKind)) {
                return true;
            }
        }
        return false;
    }
}
