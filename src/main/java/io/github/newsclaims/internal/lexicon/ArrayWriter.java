package io.github.newsclaims.internal.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;

/** Writes the arrays of a compiled lexicon; {@link ArrayReader} reads them back. */
final class ArrayWriter {

    private final DataOutputStream out;

    ArrayWriter(DataOutputStream out) {
        this.out = out;
    }

    void ints(int[] array) throws IOException {
        out.writeInt(array.length);
        for (int value : array) {
            out.writeInt(value);
        }
    }

    /** Numbers that never fall, written as the steps between them, which the jar packs into little. */
    void ascending(int[] array) throws IOException {
        out.writeInt(array.length);
        int before = 0;
        for (int value : array) {
            out.writeInt(value - before);
            before = value;
        }
    }

    void longs(long[] array) throws IOException {
        out.writeInt(array.length);
        for (long value : array) {
            out.writeLong(value);
        }
    }

    void chars(char[] array) throws IOException {
        out.writeInt(array.length);
        for (char value : array) {
            out.writeChar(value);
        }
    }
}
