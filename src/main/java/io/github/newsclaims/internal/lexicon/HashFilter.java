package io.github.newsclaims.internal.lexicon;

/** Tells at a look at one bit that a hash is none of a set: a filter in front of a table that most words are not in. */
public final class HashFilter {

    private static final int GOLDEN = 0x9E3779B9;

    private final long[] bits;
    private final int shift;

    /**
     * Makes a filter for an empty set.
     *
     * @param size the binary logarithm of the number of its bits, from 6; eight bits for each hash let few others pass
     */
    public HashFilter(int size) {
        bits = new long[1 << size - 6];
        shift = Integer.SIZE - size;
    }

    /**
     * Adds a hash to the set.
     *
     * @param hash the hash
     */
    public void add(int hash) {
        int bit = hash * GOLDEN >>> shift;
        bits[bit >>> 6] |= 1L << bit;
    }

    /**
     * Whether a hash may be in the set.
     *
     * @param hash the hash
     * @return false if it certainly is not
     */
    public boolean mayHave(int hash) {
        int bit = hash * GOLDEN >>> shift;
        return (bits[bit >>> 6] >>> bit & 1) != 0;
    }
}
