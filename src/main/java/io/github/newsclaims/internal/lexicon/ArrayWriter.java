package io.github.newsclaims.internal.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Writes the arrays of a compiled lexicon; {@link ArrayReader} reads them back. First come the high bytes of all numbers of an
 * array, then the next ones: bytes that are alike stand together, and the jar packs them into less.
 */
final class ArrayWriter {

    private final DataOutputStream out;

    ArrayWriter(DataOutputStream out) {
        this.out = out;
    }

    void ints(int[] array) throws IOException {
        out.writeInt(array.length);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (int value : array) {
                out.writeByte(value >>> shift);
            }
        }
    }

    /** Numbers that never fall, written as the steps between them. */
    void ascending(int[] array) throws IOException {
        var steps = array.clone();
        for (int i = 1; i < steps.length; i++) {
            steps[i] = array[i] - array[i - 1];
        }
        ints(steps);
    }

    void longs(long[] array) throws IOException {
        out.writeInt(array.length);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (long value : array) {
                out.writeByte((int) (value >>> shift));
            }
        }
    }

    void chars(char[] array) throws IOException {
        out.writeInt(array.length);
        for (int shift = Character.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (char value : array) {
                out.writeByte(value >>> shift);
            }
        }
    }
}
