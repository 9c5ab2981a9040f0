package io.github.newsclaims.internal.lexicon;

/**
 * The analyses of the spellings met last, so that «в» is not taken apart a million times. Holds a fixed number and
 * forgets by overwriting. Threads share it without locks: an entry is immutable, and one that is lost is made again.
 */
final class AnalysisCache {

    private static final int GOLDEN = 0x9E3779B9;

    private final Analysis[] slots;
    private final int shift;

    /** @param bits the binary logarithm of how many it holds, from 1 */
    AnalysisCache(int bits) {
        slots = new Analysis[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /**
     * Looks for the analyses of some spellings.
     *
     * @param hashes the hash of the letters of each
     * @param shapes the shape of each
     * @param count how many there are
     * @param found where the analyses go that have the same hash and shape; their letters may be others; {@code null} for none
     */
    void find(int[] hashes, int[] shapes, int count, Analysis[] found) {
        for (int i = 0; i < count; i++) {
            var known = slots[slot(hashes[i], shapes[i])];
            found[i] = known != null && known.hash() == hashes[i] && known.shape() == shapes[i] ? known : null;
        }
    }

    void put(Analysis analysis) {
        slots[slot(analysis.hash(), analysis.shape())] = analysis;
    }

    private int slot(int hash, int shape) {
        return (hash + shape) * GOLDEN >>> shift;
    }
}
