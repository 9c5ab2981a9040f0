package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.morphology.Features;

/**
 * What the grammar sees as one token: a word, a name of several words, a whole quotation, a bracketed remark.
 *
 * @param kind what it is to the grammar
 * @param from index of its first word in the sentence
 * @param to index behind its last word
 * @param features its readings as {@link Features} bits
 * @param entry the lexicon entry that made it what it is; {@code null} for punctuation, quotations and the like
 * @param name the name that it is; {@code null} if it is none
 * @param lemma for prepositions, conjunctions and the like the word, folded; otherwise the entry's lemma; may be empty
 */
public record Unit(UnitKind kind, int from, int to, long features, Entry entry, Name name, String lemma) {

    /**
     * Whether it is of a kind.
     *
     * @param other the kind
     * @return true if it is
     */
    public boolean is(UnitKind other) {
        return kind == other;
    }
}
