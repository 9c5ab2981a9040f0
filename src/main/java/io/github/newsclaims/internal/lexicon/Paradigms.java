package io.github.newsclaims.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** The endings of every paradigm with the features of each, in arrays that hold them one behind the other. */
final class Paradigms {

    /** Index of the first ending of each paradigm, and the number of endings behind the last. */
    private final int[] firsts;
    /** Where the letters of each ending begin, and where those of the last end. */
    private final int[] begins;
    private final char[] letters;
    private final long[] features;

    /** @param tables ending to features, in order of the alphabet */
    Paradigms(Collection<Map<String, Long>> tables) {
        int count = tables.stream().mapToInt(Map::size).sum();
        firsts = new int[tables.size() + 1];
        begins = new int[count + 1];
        features = new long[count];
        var all = new StringBuilder();
        int paradigm = 0;
        int ending = 0;
        for (var table : tables) {
            for (var each : table.entrySet()) {
                all.append(each.getKey());
                features[ending++] = each.getValue();
                begins[ending] = all.length();
            }
            firsts[++paradigm] = ending;
        }
        letters = all.toString().toCharArray();
    }

    Paradigms(ArrayReader in) {
        firsts = in.ascending();
        begins = in.ascending();
        letters = in.chars();
        features = in.longs();
    }

    void write(ArrayWriter out) throws IOException {
        out.ascending(firsts);
        out.ascending(begins);
        out.chars(letters);
        out.longs(features);
    }

    /** The features of a paradigm's form with the ending that a word has from an index on; 0 if it has no such form. */
    long features(int paradigm, char[] word, int from, int to) {
        next:
        for (int i = firsts[paradigm]; i < firsts[paradigm + 1]; i++) {
            if (begins[i + 1] - begins[i] == to - from) {
                for (int k = from; k < to; k++) {
                    if (letters[begins[i] + k - from] != word[k]) {
                        continue next;
                    }
                }
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

    /** The letters of an ending. */
    String ending(int ending) {
        return new String(letters, begins[ending], begins[ending + 1] - begins[ending]);
    }
}
