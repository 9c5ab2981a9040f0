package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Forms;
import io.github.newsclaims.internal.morphology.Inflection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every form of every entry, kept as stems with shared paradigms: six thousand nouns decline in some two hundred ways.
 *
 * <p>Looked up by the hash of each prefix of a word, so that no string is made. Everything lies in a few arrays: stems
 * whose hashes share a slot stand side by side.
 */
final class StemTable {

    /** No ending is longer; forms that differ more are kept whole. */
    static final int LONGEST_ENDING = 7;

    private static final int HASH = 31;
    private static final int ALONE = -1;

    /** Index of the first stem of each slot, and the number of stems behind the last. */
    private final int[] slots;
    private final int[] hashes;
    /** Where the letters of each stem begin, and where those of the last end. */
    private final int[] begins;
    private final char[] letters;
    private final int[] paradigms;
    private final int[] entries;
    /** The group of forms without a common stem that each stem belongs to, or {@link #ALONE}. */
    private final int[] groups;
    /** The stems of each group. */
    private final int[][] siblings;
    private final Paradigms endings;
    private final Entry[] known;

    private StemTable(Builder builder) {
        int count = builder.stems.size();
        slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4 + 1];
        hashes = new int[count];
        begins = new int[count + 1];
        letters = new char[builder.stems.stream().mapToInt(stem -> stem.letters.length()).sum()];
        paradigms = new int[count];
        entries = new int[count];
        groups = new int[count];
        siblings = new int[builder.groups][0];
        endings = new Paradigms(builder.paradigms.keySet());
        known = builder.entries.toArray(new Entry[0]);
        for (var stem : builder.stems) {
            slots[slot(hash(stem.letters)) + 1]++;
        }
        for (int i = 1; i < slots.length; i++) {
            slots[i] += slots[i - 1];
        }
        place(builder);
    }

    /** Puts every stem into its slot; of those that share one, what was added last is found first. */
    private void place(Builder builder) {
        var free = Arrays.copyOf(slots, slots.length);
        var order = new Stem[hashes.length];
        for (int i = order.length - 1; i >= 0; i--) {
            var stem = builder.stems.get(i);
            stem.at = free[slot(hash(stem.letters))]++;
            order[stem.at] = stem;
        }
        for (int i = 0; i < order.length; i++) {
            hashes[i] = hash(order[i].letters);
            order[i].letters.getChars(0, order[i].letters.length(), letters, begins[i]);
            begins[i + 1] = begins[i] + order[i].letters.length();
            paradigms[i] = order[i].paradigm;
            entries[i] = order[i].entry;
            groups[i] = order[i].group;
        }
        for (var stem : builder.stems) {
            if (stem.group != ALONE) {
                var before = siblings[stem.group];
                siblings[stem.group] = Arrays.copyOf(before, before.length + 1);
                siblings[stem.group][before.length] = stem.at;
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 2;
    }

    private static int hash(String stem) {
        int hash = 0;
        for (int i = 0; i < stem.length(); i++) {
            hash = hash * HASH + stem.charAt(i);
        }
        return hash;
    }

    /** The hash of a word; that of a stem is the same sum broken off. */
    static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * HASH + word[i];
        }
        return hash;
    }

    /**
     * Adds all readings of a word to a list.
     *
     * @param word the word's characters, folded
     * @param length how many there are
     * @param found where the readings go
     */
    void read(char[] word, int length, List<Reading> found) {
        int shortest = Math.max(1, length - LONGEST_ENDING);
        int hash = hash(word, shortest - 1);
        for (int n = shortest; n <= length; n++) {
            hash = hash * HASH + word[n - 1];
            int slot = slot(hash);
            for (int i = slots[slot]; i < slots[slot + 1]; i++) {
                if (hashes[i] == hash && Arrays.equals(letters, begins[i], begins[i + 1], word, 0, n)) {
                    long features = endings.features(paradigms[i], word, n, length);
                    if (features != 0) {
                        found.add(new Reading(known[entries[i]], features, inflection(i)));
                    }
                }
            }
        }
    }

    private Inflection inflection(int stem) {
        return groups[stem] == ALONE ? bits -> form(stem, bits) : bits -> sibling(siblings[groups[stem]], bits);
    }

    private String form(int stem, long bits) {
        int ending = endings.find(paradigms[stem], bits);
        return ending < 0 ? "" : stem(stem) + endings.ending(ending);
    }

    private String sibling(int[] group, long bits) {
        for (int stem : group) {
            if (endings.find(paradigms[stem], bits) >= 0) {
                return stem(stem);
            }
        }
        return "";
    }

    private String stem(int stem) {
        return new String(letters, begins[stem], begins[stem + 1] - begins[stem]);
    }

    /** A stem, or a form kept whole, on its way into the table. */
    private static final class Stem {
        private final String letters;
        private final int paradigm;
        private final int entry;
        private final int group;
        private int at;

        Stem(String letters, int paradigm, int entry, int group) {
            this.letters = letters;
            this.paradigm = paradigm;
            this.entry = entry;
            this.group = group;
        }
    }

    /** Gathers the forms of entries. */
    static final class Builder {
        private final Map<Map<String, Long>, Integer> paradigms = new LinkedHashMap<>();
        private final List<Stem> stems = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private int groups;

        /** Adds the forms of an entry. */
        void add(Entry entry, Forms forms) {
            var table = forms.table();
            if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
                entries.add(entry);
            }
            String stem = commonPrefix(table.keySet());
            int longest = table.keySet().stream().mapToInt(String::length).max().orElse(0);
            if (stem.isEmpty() || longest - stem.length() > LONGEST_ENDING) {
                table.forEach((form, features) -> put(form, Map.of("", features), groups));
                groups++;
                return;
            }
            var endings = new TreeMap<String, Long>();
            table.forEach((form, features) -> endings.put(form.substring(stem.length()), features));
            put(stem, endings, ALONE);
        }

        private void put(String stem, Map<String, Long> endings, int group) {
            Integer paradigm = paradigms.computeIfAbsent(endings, key -> paradigms.size());
            stems.add(new Stem(stem, paradigm, entries.size() - 1, group));
        }

        private static String commonPrefix(Iterable<String> words) {
            String prefix = null;
            for (String word : words) {
                if (prefix == null) {
                    prefix = word;
                } else {
                    int n = 0;
                    while (n < prefix.length() && n < word.length() && prefix.charAt(n) == word.charAt(n)) {
                        n++;
                    }
                    prefix = prefix.substring(0, n);
                }
            }
            return prefix == null ? "" : prefix;
        }

        /** The table of all that was added. */
        StemTable build() {
            return new StemTable(this);
        }
    }
}
