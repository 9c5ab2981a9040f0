package io.github.newsclaims.internal.lexicon;

import java.util.Arrays;

/**
 * The analyses of the spellings met last, so that «в» is not taken apart a million times. Holds a fixed number and
 * forgets by overwriting. Threads share it without locks: an entry is immutable, and one that is lost is made again.
 */
final class AnalysisCache {

    private static final int SIZE = 1 << 14;

    private record Slot(char[] letters, int shape, Analysis analysis) {
    }

    private final Slot[] slots = new Slot[SIZE];

    /** The analysis of a spelling in a shape; {@code null} if it is not here. */
    Analysis get(char[] letters, int length, int shape, int hash) {
        var slot = slots[index(hash, shape)];
        return slot != null && slot.shape == shape && Arrays.equals(slot.letters, 0, slot.letters.length, letters, 0, length)
                ? slot.analysis : null;
    }

    void put(char[] letters, int length, int shape, int hash, Analysis analysis) {
        slots[index(hash, shape)] = new Slot(Arrays.copyOf(letters, length), shape, analysis);
    }

    private static int index(int hash, int shape) {
        int mixed = (hash + shape) * 0x9E3779B9;
        return mixed >>> 32 - 14;
    }
}
