package io.github.newsclaims.internal.lexicon;

/**
 * The analyses of the spellings met last, so that «в» is not taken apart a million times. Holds a fixed number and
 * forgets by overwriting. Threads share it without locks: an entry is immutable, and one that is lost is made again.
 */
final class AnalysisCache {

    private static final int BITS = 15;
    private static final int GOLDEN = 0x9E3779B9;

    private final Analysis[] slots = new Analysis[1 << BITS];

    /** The analysis of a spelling in a shape that it goes by too; {@code null} if it is not here. */
    Analysis get(char[] letters, int length, int hash, int shape) {
        var known = slots[index(hash, shape)];
        return known != null && known.isOf(letters, length, hash, shape) ? known : null;
    }

    void put(Analysis analysis) {
        slots[index(analysis.hash(), analysis.shape())] = analysis;
    }

    private static int index(int hash, int shape) {
        return (hash + shape) * GOLDEN >>> Integer.SIZE - BITS;
    }
}
