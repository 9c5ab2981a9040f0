package io.github.newsclaims.internal.lexicon;

/**
 * The analyses of the spellings met last, so that «в» is not taken apart a million times. Holds a fixed number and
 * forgets by overwriting: spellings that share a set of places push out the one that has been there longest. Threads share
 * it without locks: an entry is immutable, and one that is lost is made again.
 */
final class AnalysisCache {

    private static final int GOLDEN = 0x9E3779B9;
    /** The places of a set, as a binary logarithm. */
    private static final int WAYS = 2;

    private final Analysis[] places;
    /** What the hash and shape of each make, side by side: most looks at a wrong place end here. */
    private final int[] keys;
    private final int shift;

    /** @param bits the binary logarithm of how many it holds, from 3 */
    AnalysisCache(int bits) {
        places = new Analysis[1 << bits];
        keys = new int[1 << bits];
        shift = Integer.SIZE - bits + WAYS;
    }

    /**
     * Looks for the analyses of some spellings, one behind the other, so that the memory of a word is fetched while that of
     * the one before it is waited for.
     *
     * @param letters the letters of all of them, folded
     * @param ends where those of each end
     * @param hashes the hash of the letters of each
     * @param shapes the shape of each
     * @param count how many there are
     * @param found where the analyses go; {@code null} for those not known
     */
    void find(char[] letters, int[] ends, int[] hashes, int[] shapes, int count, Analysis[] found) {
        int begin = 0;
        for (int i = 0; i < count; i++) {
            var known = find(hashes[i], shapes[i]);
            found[i] = known != null && known.isOf(letters, begin, ends[i] - begin) ? known : null;
            begin = ends[i];
        }
    }

    /** The analysis with a hash and shape, whose letters may be others; {@code null} if there is none. */
    private Analysis find(int hash, int shape) {
        int key = key(hash, shape);
        int first = set(key);
        for (int i = first; i < first + (1 << WAYS); i++) {
            if (keys[i] == key) {
                var known = places[i];
                // Another thread may have changed the one and not yet the other.
                return known != null && known.hash() == hash && known.shape() == shape ? known : null;
            }
        }
        return null;
    }

    void put(Analysis analysis) {
        int key = key(analysis.hash(), analysis.shape());
        int first = set(key);
        for (int i = first + (1 << WAYS) - 1; i > first; i--) {
            places[i] = places[i - 1];
            keys[i] = keys[i - 1];
        }
        places[first] = analysis;
        keys[first] = key;
    }

    private static int key(int hash, int shape) {
        return (hash + shape) * GOLDEN;
    }

    /** The first place of a key's set. */
    private int set(int key) {
        return key >>> shift << WAYS;
    }
}
