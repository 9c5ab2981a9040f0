package io.github.newsclaims.internal.lexicon;

import java.nio.ByteBuffer;

/** Reads the arrays of a compiled lexicon, each as one block. */
final class ArrayReader {

    private final ByteBuffer in;

    ArrayReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    int[] ints() {
        var array = new int[in.getInt()];
        in.asIntBuffer().get(array);
        in.position(in.position() + array.length * Integer.BYTES);
        return array;
    }

    int[] ascending() {
        var array = ints();
        for (int i = 1; i < array.length; i++) {
            array[i] += array[i - 1];
        }
        return array;
    }

    long[] longs() {
        var array = new long[in.getInt()];
        in.asLongBuffer().get(array);
        in.position(in.position() + array.length * Long.BYTES);
        return array;
    }

    char[] chars() {
        var array = new char[in.getInt()];
        in.asCharBuffer().get(array);
        in.position(in.position() + array.length * Character.BYTES);
        return array;
    }
}
