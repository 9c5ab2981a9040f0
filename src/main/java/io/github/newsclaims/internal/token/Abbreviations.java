package io.github.newsclaims.internal.token;

import io.github.newsclaims.internal.lexicon.Tsv;
import java.util.HashMap;
import java.util.Map;

/** The words that a full stop shortens, from {@code abbreviations.tsv}. */
final class Abbreviations {

    private static final Map<String, Boolean> NEVER_LAST = load();

    private Abbreviations() {
    }

    private static Map<String, Boolean> load() {
        var map = new HashMap<String, Boolean>();
        Tsv.read("abbreviations.tsv", 2).forEach(row -> map.put(row.get(0), row.get(1).equals("never")));
        return Map.copyOf(map);
    }

    /** Whether the word, in lower case, is one. */
    static boolean contains(String word) {
        return NEVER_LAST.containsKey(word);
    }

    /** Whether no sentence ends behind the abbreviation: «им.», «ул.» */
    static boolean neverLast(String word) {
        return NEVER_LAST.getOrDefault(word, false);
    }
}
