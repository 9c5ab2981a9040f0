package io.github.newsclaims.internal.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Numbered entries. Each is made when a word first asks for it, and once: all words see the same. */
final class Entries {

    private final Strings strings;
    /** Where the codes of each entry begin. */
    private final int[] begins;
    private final int[] codes;
    private final AtomicReferenceArray<Entry> made;

    Entries(Strings strings, ArrayReader in) {
        this(strings, in.ascending(), in.ints());
    }

    private Entries(Strings strings, int[] begins, int[] codes) {
        this.strings = strings;
        this.begins = begins;
        this.codes = codes;
        this.made = new AtomicReferenceArray<>(begins.length);
    }

    void write(ArrayWriter out) throws IOException {
        out.ascending(begins);
        out.ints(codes);
    }

    Entry get(int number) {
        var entry = made.get(number);
        return entry != null ? entry : make(number);
    }

    private Entry make(int number) {
        made.compareAndSet(number, null, new Codes.Reader(strings, codes, begins[number]).entry());
        return made.get(number);
    }

    /** Numbers entries in the order in which they come. */
    static final class Builder {
        private final Map<Entry, Integer> numbers = new IdentityHashMap<>();
        private final Codes.Writer codes;
        private int[] begins = new int[1 << 12];

        Builder(Strings.Builder strings) {
            codes = new Codes.Writer(strings);
        }

        int number(Entry entry) {
            Integer known = numbers.get(entry);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            if (number == begins.length) {
                begins = Arrays.copyOf(begins, number * 2);
            }
            begins[number] = codes.length();
            codes.entry(entry);
            numbers.put(entry, number);
            return number;
        }

        Entries build(Strings strings) {
            return new Entries(strings, Arrays.copyOf(begins, numbers.size()), codes.codes());
        }
    }
}
