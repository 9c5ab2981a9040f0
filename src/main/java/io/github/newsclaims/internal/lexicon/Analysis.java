package io.github.newsclaims.internal.lexicon;

import java.util.List;

/**
 * What a spelling can be. Immutable; all words of a text with the same spelling share one.
 */
public final class Analysis {

    /** That of punctuation. */
    static final Analysis NONE = new Analysis("", false, List.of());

    private final String folded;
    private final boolean listed;
    private final List<Reading> readings;
    /** The same readings, for the loops that every word goes through many times. */
    private final Reading[] each;
    private final long features;

    Analysis(String folded, boolean listed, List<Reading> readings) {
        this.folded = folded;
        this.listed = listed;
        this.each = readings.toArray(new Reading[0]);
        this.readings = List.of(each);
        long all = 0;
        for (var reading : each) {
            all |= reading.features();
        }
        this.features = all;
    }

    /**
     * The spelling as the lexicon compares it.
     *
     * @return the word as {@link Lexicon#fold(CharSequence)} gives it; empty for punctuation
     */
    public String folded() {
        return folded;
    }

    /**
     * Whether the lexicon lists it.
     *
     * @return false if the readings are guessed from the ending
     */
    public boolean listed() {
        return listed;
    }

    /**
     * What it can be.
     *
     * @return the readings; none for punctuation
     */
    public List<Reading> readings() {
        return readings;
    }

    /**
     * All grammatical features of all readings.
     *
     * @return {@link io.github.newsclaims.internal.morphology.Features} bits
     */
    public long features() {
        return features;
    }

    <E extends Entry> E entry(Class<E> type) {
        for (var reading : each) {
            if (type.isInstance(reading.entry())) {
                return type.cast(reading.entry());
            }
        }
        return null;
    }

    long features(Class<? extends Entry> type) {
        long all = 0;
        for (var reading : each) {
            if (type.isInstance(reading.entry())) {
                all |= reading.features();
            }
        }
        return all;
    }

    boolean is(String lemma) {
        for (var reading : each) {
            if ((reading.entry() instanceof Entry.Function || reading.entry() instanceof Entry.Adverb)
                    && reading.entry().lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    boolean isFunction(String functionKind) {
        for (var reading : each) {
            if (reading.entry() instanceof Entry.Function function && function.kind().equals(functionKind)) {
                return true;
            }
        }
        return false;
    }
}
