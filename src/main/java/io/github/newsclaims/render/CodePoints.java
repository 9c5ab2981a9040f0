package io.github.newsclaims.render;

import java.util.Arrays;

/** Turns offsets in UTF-16 code units into offsets in code points. */
final class CodePoints {

    /** Where the second halves of surrogate pairs stand. */
    private final int[] seconds;

    CodePoints(String text) {
        var found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        seconds = Arrays.copyOf(found, count);
    }

    /** The number of code points in front of an offset; a pair that the offset cuts counts. */
    int before(int offset) {
        int place = Arrays.binarySearch(seconds, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }
}
