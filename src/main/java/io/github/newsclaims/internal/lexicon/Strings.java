package io.github.newsclaims.internal.lexicon;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbered strings in one array of letters; each is made when it is asked for. */
final class Strings {

    /** Where each string begins, and where the last ends. */
    private final int[] begins;
    private final char[] letters;

    Strings(ArrayReader in) {
        begins = in.ascending();
        letters = in.chars();
    }

    private Strings(Map<String, Integer> numbers) {
        begins = new int[numbers.size() + 1];
        letters = String.join("", numbers.keySet()).toCharArray();
        int i = 0;
        for (String string : numbers.keySet()) {
            begins[i + 1] = begins[i++] + string.length();
        }
    }

    void write(ArrayWriter out) throws IOException {
        out.ascending(begins);
        out.chars(letters);
    }

    String get(int number) {
        return new String(letters, begins[number], length(number));
    }

    int length(int number) {
        return begins[number + 1] - begins[number];
    }

    /** A letter of a string. */
    char letter(int number, int index) {
        return letters[begins[number] + index];
    }

    boolean is(int number, String string) {
        int length = length(number);
        if (string.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (string.charAt(i) != letter(number, i)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers strings in the order in which they come. */
    static final class Builder {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String string) {
            return numbers.computeIfAbsent(string, key -> numbers.size());
        }

        Strings build() {
            return new Strings(numbers);
        }
    }
}
