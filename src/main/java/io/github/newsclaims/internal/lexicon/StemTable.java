package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Forms;
import io.github.newsclaims.internal.morphology.Inflection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every form of every entry, kept as stems with shared paradigms: six thousand nouns decline in some two hundred ways.
 *
 * <p>Looked up by the hash of each prefix of a word, so that no string is made.
 */
final class StemTable {

    /** No ending is longer; forms that differ more are kept whole. */
    static final int LONGEST_ENDING = 7;

    private static final int HASH = 31;
    private static final int EMPTY = -1;

    /** The endings of a paradigm with the features of each. */
    private record Paradigm(char[][] endings, long[] features) {

        long features(char[] word, int from, int to) {
            next:
            for (int i = 0; i < endings.length; i++) {
                char[] ending = endings[i];
                if (ending.length == to - from) {
                    for (int k = 0; k < ending.length; k++) {
                        if (ending[k] != word[from + k]) {
                            continue next;
                        }
                    }
                    return features[i];
                }
            }
            return 0;
        }

        String ending(long bits) {
            for (int i = 0; i < endings.length; i++) {
                if ((features[i] & bits) != 0) {
                    return new String(endings[i]);
                }
            }
            return null;
        }
    }

    /** A stem with its paradigm, for an entry; a form kept whole has its siblings apart. */
    private record Stem(String letters, Paradigm paradigm, Entry entry, Inflection siblings) implements Inflection {
        @Override
        public String form(long bits) {
            String ending = paradigm.ending(bits);
            return ending == null ? "" : letters + ending;
        }
    }

    private final Map<String, Paradigm> paradigms = new HashMap<>();
    private final List<Stem> stems = new ArrayList<>();
    private int[] next = new int[1 << 14];
    /** The hash of each stem, so that most others on its chain are passed without a look at their letters. */
    private int[] hashes = new int[1 << 14];
    private int[] heads = filled(1 << 15);

    /** Adds the forms of an entry. */
    void add(Entry entry, Forms forms) {
        var table = forms.table();
        String stem = commonPrefix(table.keySet());
        int longest = table.keySet().stream().mapToInt(String::length).max().orElse(0);
        if (stem.isEmpty() || longest - stem.length() > LONGEST_ENDING) {
            Inflection siblings = bits -> formOf(table, bits);
            table.forEach((form, features) -> put(form, entry, paradigm(Map.of("", features)), siblings));
            return;
        }
        var endings = new HashMap<String, Long>();
        table.forEach((form, features) -> endings.put(form.substring(stem.length()), features));
        put(stem, entry, paradigm(endings), Inflection.NONE);
    }

    private static String formOf(Map<String, Long> table, long bits) {
        for (var form : table.entrySet()) {
            if ((form.getValue() & bits) != 0) {
                return form.getKey();
            }
        }
        return "";
    }

    private Paradigm paradigm(Map<String, Long> endings) {
        var sorted = new TreeMap<>(endings);
        return paradigms.computeIfAbsent(sorted.toString(), key -> {
            var forms = new char[sorted.size()][];
            var features = new long[sorted.size()];
            int i = 0;
            for (var ending : sorted.entrySet()) {
                forms[i] = ending.getKey().toCharArray();
                features[i++] = ending.getValue();
            }
            return new Paradigm(forms, features);
        });
    }

    private void put(String stem, Entry entry, Paradigm paradigm, Inflection siblings) {
        if (stems.size() == next.length) {
            next = Arrays.copyOf(next, next.length * 2);
            hashes = Arrays.copyOf(hashes, next.length);
        }
        if (stems.size() * 2 > heads.length) {
            rehash();
        }
        int index = stems.size();
        stems.add(new Stem(stem, paradigm, entry, siblings));
        link(index);
    }

    private void link(int index) {
        hashes[index] = hash(stems.get(index).letters);
        int slot = slot(hashes[index]);
        next[index] = heads[slot];
        heads[slot] = index;
    }

    private void rehash() {
        heads = filled(heads.length * 2);
        for (int i = 0; i < stems.size(); i++) {
            link(i);
        }
    }

    private static int[] filled(int size) {
        var array = new int[size];
        Arrays.fill(array, EMPTY);
        return array;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & heads.length - 1;
    }

    /** The hash of a word; that of a prefix is the same sum broken off. */
    static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * HASH + word[i];
        }
        return hash;
    }

    private static int hash(String stem) {
        int hash = 0;
        for (int i = 0; i < stem.length(); i++) {
            hash = hash * HASH + stem.charAt(i);
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
        int hash = 0;
        for (int n = 1; n <= length; n++) {
            hash = hash * HASH + word[n - 1];
            if (n < shortest) {
                continue;
            }
            for (int i = heads[slot(hash)]; i != EMPTY; i = next[i]) {
                if (hashes[i] != hash) {
                    continue;
                }
                var stem = stems.get(i);
                if (isStem(stem.letters, word, n)) {
                    long features = stem.paradigm.features(word, n, length);
                    if (features != 0) {
                        found.add(new Reading(stem.entry, features, stem.siblings == Inflection.NONE ? stem : stem.siblings));
                    }
                }
            }
        }
    }

    private static boolean isStem(String stem, char[] word, int length) {
        if (stem.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (stem.charAt(i) != word[i]) {
                return false;
            }
        }
        return true;
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
}
