package io.github.newsclaims.internal.resolve;

import java.util.List;
import java.util.function.ToIntFunction;

/** Something that stands at an offset of the text. */
interface Placed {

    /** Where it begins. */
    int at();

    /** The index of the last of some mentions, in order of the text, that stands before an offset; -1 if none does. */
    static int lastBefore(List<? extends Placed> mentions, int offset) {
        return lastBefore(mentions, Placed::at, offset);
    }

    /**
     * The same of anything that stands in order of the text.
     *
     * @param mentions what stands there
     * @param at where each of them begins
     * @param offset an offset of the text
     * @return the index of the last that begins before it; -1 if none does
     */
    static <T> int lastBefore(List<T> mentions, ToIntFunction<? super T> at, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at.applyAsInt(mentions.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
