package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.EndingNumbers;
import io.github.newsclaims.internal.morphology.Forms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every form of every entry, kept as stems with shared paradigms: six thousand nouns decline in some two hundred ways.
 *
 * <p>Looked up by the hash of each prefix of a word that leaves an ending, so that no string is made. Everything lies in a few arrays,
 * so that a compiled table is read as it stands.
 */
final class StemTable {

    /** No ending is longer; forms that differ more, or in other than Cyrillic letters, are kept whole. */
    static final int LONGEST_ENDING = 7;

    /** What {@link String#hashCode()} multiplies by. */
    static final int HASH = 31;
    /** Undoes it, so that the hash of a word without its last letter follows from that of the word. */
    private static final int INVERSE = 0xBDEF7BDF;
    /** Eight bits or more for each stem. */
    private static final int FILTER_BITS = 20;
    private static final int ALONE = -1;
    private static final int END = -1;

    /** The hash of each stem. */
    private final HashFilter filter = new HashFilter(FILTER_BITS);
    /** The first stem of each slot, or {@link #END}. */
    private final int[] heads;
    /** The stem behind each stem in its slot, or {@link #END}. */
    private final int[] next;
    /** Where the letters of each stem begin, and where those of the last end. */
    private final int[] begins;
    private final char[] letters;
    private final int[] paradigms;
    private final int[] entries;
    /** The group of forms without a common stem that each stem belongs to, or {@link #ALONE}. */
    private final int[] groups;
    private final Paradigms endings;
    private final Entries known;

    StemTable(Strings strings, ArrayReader in) {
        begins = in.ascending();
        letters = in.chars();
        paradigms = in.ints();
        entries = in.ascending();
        groups = in.ints();
        endings = new Paradigms(in);
        known = new Entries(strings, in);
        next = new int[paradigms.length];
        heads = new int[slots(paradigms.length)];
        link();
    }

    private StemTable(Builder builder, Strings strings) {
        var stems = builder.stems;
        begins = new int[stems.size() + 1];
        letters = stems.stream().map(Stem::letters).collect(Collectors.joining()).toCharArray();
        paradigms = stems.stream().mapToInt(Stem::paradigm).toArray();
        entries = stems.stream().mapToInt(Stem::entry).toArray();
        groups = stems.stream().mapToInt(Stem::group).toArray();
        for (int i = 0; i < stems.size(); i++) {
            begins[i + 1] = begins[i] + stems.get(i).letters.length();
        }
        endings = new Paradigms(builder.paradigms.keySet());
        known = builder.entries.build(strings);
        next = new int[paradigms.length];
        heads = new int[slots(paradigms.length)];
        link();
    }

    private static int slots(int stems) {
        return Integer.highestOneBit(Math.max(1, stems)) * 2;
    }

    /** Puts every stem into its slot; of those that share one, what was added last is found first. */
    private void link() {
        Arrays.fill(heads, END);
        for (int i = 0; i < next.length; i++) {
            int hash = 0;
            for (int k = begins[i]; k < begins[i + 1]; k++) {
                hash = hash * HASH + letters[k];
            }
            filter.add(hash);
            next[i] = heads[slot(hash)];
            heads[slot(hash)] = i;
        }
    }

    void write(ArrayWriter out) throws IOException {
        out.ascending(begins);
        out.chars(letters);
        out.ints(paradigms);
        out.ascending(entries);
        out.ints(groups);
        endings.write(out);
        known.write(out);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & heads.length - 1;
    }

    /**
     * Adds all readings of a word to a list.
     *
     * @param word the word, folded
     * @param found where the readings go
     */
    void read(String word, List<Reading> found) {
        int hash = word.hashCode();
        int ending = EndingNumbers.EMPTY;
        for (int n = word.length(); n > 0; n--) {
            // Few prefixes of a word are stems.
            if (filter.mayHave(hash)) {
                read(word, n, hash, ending, found);
            }
            char last = word.charAt(n - 1);
            ending = endings.longer(ending, last);
            if (ending == EndingNumbers.NONE) {
                return;
            }
            hash = (hash - last) * INVERSE;
        }
    }

    /** Adds the readings whose stem is the beginning of a word, in front of those with a longer one. */
    private void read(String word, int length, int hash, int ending, List<Reading> found) {
        int at = 0;
        for (int i = heads[slot(hash)]; i != END; i = next[i]) {
            long features = isStem(i, word, length) ? endings.features(paradigms[i], ending) : 0;
            if (features != 0) {
                found.add(at++, new Reading(known.get(entries[i]), features, this, i));
            }
        }
    }

    private boolean isStem(int stem, String word, int length) {
        int begin = begins[stem];
        if (begins[stem + 1] - begin != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[begin + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The form of the word with a stem that has one of some readings; empty if none has. */
    String form(int stem, long bits) {
        if (groups[stem] != ALONE) {
            return sibling(stem, bits);
        }
        int ending = endings.find(paradigms[stem], bits);
        return ending < 0 ? "" : stem(stem) + endings.ending(ending);
    }

    private String sibling(int stem, long bits) {
        // A group's forms were added one behind the other.
        int first = stem;
        while (first > 0 && groups[first - 1] == groups[stem]) {
            first--;
        }
        for (int i = first; i < groups.length && groups[i] == groups[stem]; i++) {
            if (endings.find(paradigms[i], bits) >= 0) {
                return stem(i);
            }
        }
        return "";
    }

    private String stem(int stem) {
        return new String(letters, begins[stem], begins[stem + 1] - begins[stem]);
    }

    /** A stem, or a form kept whole, on its way into the table. */
    private record Stem(String letters, int paradigm, int entry, int group) {
    }

    /** Gathers the forms of entries. */
    static final class Builder {
        private final Map<Map<String, Long>, Integer> paradigms = new LinkedHashMap<>();
        private final List<Stem> stems = new ArrayList<>();
        private final Entries.Builder entries;
        private int groups;

        /** @param strings where the entries' strings get their numbers */
        Builder(Strings.Builder strings) {
            entries = new Entries.Builder(strings);
        }

        /** Adds the forms of an entry. */
        void add(Entry entry, Forms forms) {
            var table = forms.table();
            int number = entries.number(entry);
            String stem = commonPrefix(table.keySet());
            int longest = table.keySet().stream().mapToInt(String::length).max().orElse(0);
            if (stem.isEmpty() || longest - stem.length() > LONGEST_ENDING || !areEndings(table.keySet(), stem.length())) {
                table.forEach((form, features) -> put(form, Map.of("", features), number, groups));
                groups++;
                return;
            }
            var endings = new TreeMap<String, Long>();
            table.forEach((form, features) -> endings.put(form.substring(stem.length()), features));
            put(stem, endings, number, ALONE);
        }

        private static boolean areEndings(Set<String> forms, int from) {
            return forms.stream().allMatch(form -> form.chars().skip(from).allMatch(letter -> EndingNumbers.isLetter((char) letter)));
        }

        private void put(String stem, Map<String, Long> endings, int entry, int group) {
            Integer paradigm = paradigms.computeIfAbsent(endings, key -> paradigms.size());
            stems.add(new Stem(stem, paradigm, entry, group));
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

        /** The table of all that was added, with the strings that got a number. */
        StemTable build(Strings strings) {
            return new StemTable(this, strings);
        }
    }
}
