package io.github.newsclaims.internal.lexicon;

import java.util.Arrays;

/**
 * The analyses of the spellings met last, so that «в» is not taken apart a million times. Holds a fixed number and
 * forgets by overwriting. Threads share it without locks: an entry is immutable, and one that is lost is made again.
 */
final class AnalysisCache {

    private static final int BITS = 14;
    private static final int GOLDEN = 0x9E3779B9;

    /** A spelling, folded, in a shape that its analysis goes by too. */
    private record Slot(int hash, int shape, char[] letters, Analysis analysis) {
    }

    private final Slot[] slots = new Slot[1 << BITS];

    /** The analysis of a spelling; {@code null} if it is not here. */
    Analysis get(char[] letters, int length, int hash, int shape) {
        var slot = slots[index(hash, shape)];
        boolean same = slot != null && slot.hash == hash && slot.shape == shape
                && Arrays.equals(slot.letters, 0, slot.letters.length, letters, 0, length);
        return same ? slot.analysis : null;
    }

    void put(char[] letters, int length, int hash, int shape, Analysis analysis) {
        slots[index(hash, shape)] = new Slot(hash, shape, Arrays.copyOf(letters, length), analysis);
    }

    private static int index(int hash, int shape) {
        return (hash + shape) * GOLDEN >>> Integer.SIZE - BITS;
    }
}
