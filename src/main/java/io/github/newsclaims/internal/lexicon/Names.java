package io.github.newsclaims.internal.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The names of outlets, institutions and places: by number, and by spelling. Each is made when a word first asks for it.
 */
final class Names {

    private static final int EMPTY = -1;
    private static final int COLUMNS = 5;
    private static final Name.Kind[] KINDS = Name.Kind.values();

    private final Strings strings;
    /** Canonical name, kind, type, alias, and whether it is quoted, of each name. */
    private final int[] codes;
    /** The folded spelling and the name of each slot, or {@link #EMPTY}. */
    private final int[] slots;
    private final AtomicReferenceArray<Name> made;
    /** The slots in use, by the length of the spelling; those of length n stand from {@code firstOfLength[n]} on. */
    private final int[] byLength;
    private final int[] firstOfLength;

    Names(Strings strings, ArrayReader in) {
        this(strings, in.ints(), in.ints());
    }

    private Names(Strings strings, int[] codes, int[] slots) {
        this.strings = strings;
        this.codes = codes;
        this.slots = slots;
        this.made = new AtomicReferenceArray<>(codes.length / COLUMNS);
        this.firstOfLength = new int[longest() + 2];
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != EMPTY) {
                firstOfLength[strings.length(slots[slot]) + 1]++;
            }
        }
        for (int length = 1; length < firstOfLength.length; length++) {
            firstOfLength[length] += firstOfLength[length - 1];
        }
        this.byLength = new int[firstOfLength[firstOfLength.length - 1]];
        var next = firstOfLength.clone();
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != EMPTY) {
                byLength[next[strings.length(slots[slot])]++] = slot;
            }
        }
    }

    private int longest() {
        int longest = 0;
        for (int slot = 0; slot < slots.length; slot += 2) {
            longest = slots[slot] == EMPTY ? longest : Math.max(longest, strings.length(slots[slot]));
        }
        return longest;
    }

    void write(ArrayWriter out) throws IOException {
        out.ints(codes);
        out.ints(slots);
    }

    Name get(int number) {
        var name = made.get(number);
        if (name != null) {
            return name;
        }
        var row = new Codes.Reader(strings, codes, number * COLUMNS);
        made.compareAndSet(number, null, new Name(row.string(), KINDS[row.number()], row.string(), row.string(), row.number() != 0));
        return made.get(number);
    }

    /** The name with a spelling, folded; {@code null} if no file has it. */
    Name spelled(String folded) {
        for (int slot = slot(folded, slots.length); slots[slot] != EMPTY; slot = slot + 2 & slots.length - 1) {
            if (strings.is(slots[slot], folded)) {
                return get(slots[slot + 1]);
            }
        }
        return null;
    }

    /** The names whose spelling has other letters than some words in one place at most, two there at most, by that spelling. */
    Map<String, Name> like(String folded) {
        var found = new HashMap<String, Name>();
        int last = firstOfLength.length - 1;
        int to = firstOfLength[Math.min(folded.length() + 2, last)];
        for (int i = firstOfLength[Math.min(folded.length() - 1, last)]; i < to; i++) {
            int slot = byLength[i];
            if (isLike(slots[slot], folded)) {
                found.put(strings.get(slots[slot]), get(slots[slot + 1]));
            }
        }
        return found;
    }

    /** Whether a spelling and some words begin and end alike, but for two letters at most. */
    private boolean isLike(int spelling, String folded) {
        int length = strings.length(spelling);
        int common = Math.min(length, folded.length());
        int begin = 0;
        while (begin < common && strings.letter(spelling, begin) == folded.charAt(begin)) {
            begin++;
        }
        int alike = begin;
        while (alike < common
                && strings.letter(spelling, length - 1 - alike + begin) == folded.charAt(folded.length() - 1 - alike + begin)) {
            alike++;
        }
        return Math.max(length, folded.length()) - alike <= 2;
    }

    private static int slot(String folded, int length) {
        int hash = folded.hashCode();
        return (hash ^ hash >>> 15) << 1 & length - 1;
    }

    /** Numbers names in the order in which they come. */
    static final class Builder {
        private final Strings.Builder strings;
        private final Map<Name, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Integer> bySpelling = new LinkedHashMap<>();

        Builder(Strings.Builder strings) {
            this.strings = strings;
        }

        int number(Name name) {
            return numbers.computeIfAbsent(name, key -> numbers.size());
        }

        /** Gives a name a spelling, folded, unless another has it. */
        void spell(String folded, Name name) {
            bySpelling.putIfAbsent(folded, number(name));
            strings.number(folded);
        }

        /** Writes the rows; all strings must be numbered before they are built. */
        int[] codes() {
            var codes = new Codes.Writer(strings);
            for (var name : numbers.keySet()) {
                codes.string(name.canonical()).number(name.kind().ordinal()).string(name.type()).string(name.alias()).number(name.quoted() ? 1 : 0);
            }
            return codes.codes();
        }

        Names build(Strings built, int[] codes) {
            var slots = new int[Integer.highestOneBit(Math.max(1, bySpelling.size())) * 8];
            Arrays.fill(slots, EMPTY);
            bySpelling.forEach((spelling, number) -> {
                int slot = slot(spelling, slots.length);
                while (slots[slot] != EMPTY) {
                    slot = slot + 2 & slots.length - 1;
                }
                slots[slot] = strings.number(spelling);
                slots[slot + 1] = number;
            });
            return new Names(built, codes, slots);
        }
    }
}
