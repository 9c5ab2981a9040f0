package io.github.newsclaims.internal.lexicon;

/**
 * The analyses of the spellings met last, so that «в» is not taken apart a million times. Holds a fixed number and
 * forgets by overwriting: each spelling has two places, the newer one's and the older one's. Threads share it without locks: an entry is immutable, and one that is lost is made again.
 */
final class AnalysisCache {

    private static final int GOLDEN = 0x9E3779B9;

    private final Analysis[] slots;
    private final int shift;

    /** @param bits the binary logarithm of how many it holds, from 2 */
    AnalysisCache(int bits) {
        slots = new Analysis[1 << bits];
        shift = Integer.SIZE - bits + 1;
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
            int slot = slot(hashes[i], shapes[i]);
            var newer = slots[slot];
            found[i] = isOf(newer, hashes[i], shapes[i]) ? newer : older(slot + 1, hashes[i], shapes[i]);
        }
    }

    private Analysis older(int slot, int hash, int shape) {
        var known = slots[slot];
        return isOf(known, hash, shape) ? known : null;
    }

    private static boolean isOf(Analysis known, int hash, int shape) {
        return known != null && known.hash() == hash && known.shape() == shape;
    }

    void put(Analysis analysis) {
        int slot = slot(analysis.hash(), analysis.shape());
        slots[slot + 1] = slots[slot];
        slots[slot] = analysis;
    }

    private int slot(int hash, int shape) {
        return (hash + shape) * GOLDEN >>> shift << 1;
    }
}
