package io.github.newsclaims.internal.lexicon;

/** One thing that a word form can be. */
public final class Reading {

    private static final int NO_STEM = -1;

    private final Entry entry;
    private final long features;
    /** Where the other forms of the word are; {@code null} for a guess. */
    private final StemTable stems;
    private final int stem;

    Reading(Entry entry, long features, StemTable stems, int stem) {
        this.entry = entry;
        this.features = features;
        this.stems = stems;
        this.stem = stem;
    }

    /** What a word is guessed to be: its other forms are not known. */
    static Reading guess(Entry.Guess.Kind kind, long features) {
        return new Reading(new Entry.Guess(kind), features, null, NO_STEM);
    }

    /**
     * What the word is.
     *
     * @return the lexicon's entry, or a guess
     */
    public Entry entry() {
        return entry;
    }

    /**
     * What this form of it is.
     *
     * @return {@link io.github.newsclaims.internal.morphology.Features} bits
     */
    public long features() {
        return features;
    }

    /**
     * The same word where only some of its readings are possible.
     *
     * @param bits those that are, as {@link io.github.newsclaims.internal.morphology.Features} bits
     * @return the word in these readings
     */
    public Reading only(long bits) {
        return new Reading(entry, bits, stems, stem);
    }

    /**
     * Another form of the same word.
     *
     * @param bits the readings asked for, as {@link io.github.newsclaims.internal.morphology.Features} bits
     * @return the form that has one of them, folded; empty if the word has none, or is a guess
     */
    public String form(long bits) {
        return stems == null ? "" : stems.form(stem, bits);
    }
}
