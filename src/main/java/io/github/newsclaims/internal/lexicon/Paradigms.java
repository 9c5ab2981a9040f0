package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.EndingNumbers;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** The endings of every paradigm with the features of each, in arrays that hold them one behind the other. */
final class Paradigms {

    /** Index of the first ending of each paradigm, and the number of endings behind the last. */
    private final int[] firsts;
    /** The number of each ending. */
    private final int[] endings;
    private final long[] features;
    private final EndingNumbers numbers;

    /** @param tables ending to features, in order of the alphabet */
    Paradigms(Collection<Map<String, Long>> tables) {
        int count = tables.stream().mapToInt(Map::size).sum();
        firsts = new int[tables.size() + 1];
        endings = new int[count];
        features = new long[count];
        numbers = new EndingNumbers();
        int paradigm = 0;
        int ending = 0;
        for (var table : tables) {
            for (var each : table.entrySet()) {
                endings[ending] = numbers.number(each.getKey());
                features[ending++] = each.getValue();
            }
            firsts[++paradigm] = ending;
        }
    }

    Paradigms(ArrayReader in) {
        firsts = in.ascending();
        endings = in.ints();
        features = in.longs();
        numbers = new EndingNumbers(in.chars(), in.ints());
    }

    void write(ArrayWriter out) throws IOException {
        out.ascending(firsts);
        out.ints(endings);
        out.longs(features);
        out.chars(numbers.letters());
        out.ints(numbers.rests());
    }

    /** The ending that has one more letter in front, or {@link EndingNumbers#NONE} if no paradigm has one like it. */
    int longer(int ending, char letter) {
        return numbers.longer(ending, letter);
    }

    /** The features of a paradigm's form with an ending; 0 if it has no such form. */
    long features(int paradigm, int ending) {
        for (int i = firsts[paradigm]; i < firsts[paradigm + 1]; i++) {
            if (endings[i] == ending) {
                return features[i];
            }
        }
        return 0;
    }

    /** The first ending of a paradigm with one of some features, or -1. */
    int find(int paradigm, long bits) {
        for (int i = firsts[paradigm]; i < firsts[paradigm + 1]; i++) {
            if ((features[i] & bits) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The letters of what {@link #find} gave. */
    String ending(int found) {
        return numbers.ending(endings[found]);
    }
}
