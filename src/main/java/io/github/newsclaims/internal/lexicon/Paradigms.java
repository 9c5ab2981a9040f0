package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.EndingNumbers;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** The endings of every paradigm with the features of each, in arrays that hold them one behind the other. */
final class Paradigms {

    private static final int FREE = -1;
    private static final int GOLDEN = 0x9E3779B9;

    /** Index of the first ending of each paradigm, and the number of endings behind the last. */
    private final int[] firsts;
    /** Where the letters of each ending begin, and where those of the last end. */
    private final int[] begins;
    private final char[] letters;
    private final long[] features;
    private final EndingNumbers numbers = new EndingNumbers();
    /** For each slot a paradigm with the number of one of its endings, or {@link #FREE}. */
    private final int[] slots;
    /** The index of the ending of each slot. */
    private final int[] indexes;

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
        slots = new int[slots(count)];
        indexes = new int[slots.length];
        link();
    }

    Paradigms(ArrayReader in) {
        firsts = in.ascending();
        begins = in.ascending();
        letters = in.chars();
        features = in.longs();
        slots = new int[slots(features.length)];
        indexes = new int[slots.length];
        link();
    }

    private static int slots(int endings) {
        return Integer.highestOneBit(Math.max(1, endings)) * 4;
    }

    /** Numbers the endings, and puts each ending of each paradigm into a slot. */
    private void link() {
        var endings = new int[features.length];
        for (int i = 0; i < endings.length; i++) {
            endings[i] = numbers.number(ending(i));
        }
        Arrays.fill(slots, FREE);
        for (int paradigm = 0; paradigm + 1 < firsts.length; paradigm++) {
            for (int i = firsts[paradigm]; i < firsts[paradigm + 1]; i++) {
                int key = key(paradigm, endings[i]);
                int slot = slot(key);
                while (slots[slot] != FREE) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = key;
                indexes[slot] = i;
            }
        }
    }

    private int key(int paradigm, int ending) {
        return paradigm * numbers.size() + ending;
    }

    private int slot(int key) {
        return key * GOLDEN >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    /** The ending that has one more letter in front, or {@link EndingNumbers#NONE} if no paradigm has one like it. */
    int longer(int ending, char letter) {
        return numbers.longer(ending, letter);
    }

    void write(ArrayWriter out) throws IOException {
        out.ascending(firsts);
        out.ascending(begins);
        out.chars(letters);
        out.longs(features);
    }

    /** The features of a paradigm's form with an ending; 0 if it has no such form. */
    long features(int paradigm, int ending) {
        int key = key(paradigm, ending);
        for (int slot = slot(key); slots[slot] != FREE; slot = slot + 1 & slots.length - 1) {
            if (slots[slot] == key) {
                return features[indexes[slot]];
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
