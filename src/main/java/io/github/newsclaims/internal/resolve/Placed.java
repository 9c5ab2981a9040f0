package io.github.newsclaims.internal.resolve;

import java.util.List;

/** Something that stands at an offset of the text. */
interface Placed {

    /** Where it begins. */
    int at();

    /** The index of the last of some mentions, in order of the text, that stands before an offset; -1 if none does. */
    static int lastBefore(List<? extends Placed> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).at() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
