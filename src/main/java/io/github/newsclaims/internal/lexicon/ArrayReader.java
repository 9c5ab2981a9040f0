package io.github.newsclaims.internal.lexicon;

/** Reads the arrays of a compiled lexicon, which {@link ArrayWriter} wrote byte by byte of all their numbers. */
final class ArrayReader {

    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private int at;

    ArrayReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int[] ints() {
        var array = new int[length()];
        for (int plane = 0; plane < Integer.BYTES; plane++) {
            for (int i = 0; i < array.length; i++) {
                array[i] = array[i] << Byte.SIZE | bytes[at++] & BYTE;
            }
        }
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
        var array = new long[length()];
        for (int plane = 0; plane < Long.BYTES; plane++) {
            for (int i = 0; i < array.length; i++) {
                array[i] = array[i] << Byte.SIZE | bytes[at++] & BYTE;
            }
        }
        return array;
    }

    char[] chars() {
        var array = new char[length()];
        for (int plane = 0; plane < Character.BYTES; plane++) {
            for (int i = 0; i < array.length; i++) {
                array[i] = (char) (array[i] << Byte.SIZE | bytes[at++] & BYTE);
            }
        }
        return array;
    }

    private int length() {
        int length = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            length = length << Byte.SIZE | bytes[at++] & BYTE;
        }
        return length;
    }
}
