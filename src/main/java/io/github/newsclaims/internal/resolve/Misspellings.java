package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;

/** Finds the name that a slip of the keyboard hides: «The New Yort Times». */
final class Misspellings {

    /** In shorter names one letter makes another name. */
    private static final int SHORTEST = 8;

    private Misspellings() {
    }

    /** The name that differs from the words by one letter; {@code null} if none does, several do, or the words are short. */
    static Name find(String words, Lexicon lexicon) {
        String folded = Lexicon.fold(words);
        if (folded.length() < SHORTEST) {
            return null;
        }
        Name found = null;
        for (var entry : lexicon.namesLike(folded).entrySet()) {
            String spelling = entry.getKey();
            if (isOneEditApart(spelling, folded)) {
                if (found != null && !(found.canonical().equals(entry.getValue().canonical())
                        && found.kind() == entry.getValue().kind())) {
                    return null;
                }
                found = entry.getValue();
            }
        }
        return found;
    }

    /** Whether one letter replaced, added, left out, or two neighbours swapped make one word of the other. */
    static boolean isOneEditApart(String a, String b) {
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int restA = endA - start;
        int restB = endB - start;
        boolean swapped = restA == 2 && restB == 2 && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return restA <= 1 && restB <= 1 || swapped;
    }
}
