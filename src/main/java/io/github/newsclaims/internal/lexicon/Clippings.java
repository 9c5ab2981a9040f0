package io.github.newsclaims.internal.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The parts that compound words are made of, from {@code clippings.tsv}, by the letter that they begin or end with. */
final class Clippings {

    private static final int LETTERS = 'я' - 'а' + 1;

    private final List<List<String>> nouns;
    private final List<List<String>> bodies;
    private final List<List<String>> ends;

    Clippings(List<List<String>> rows) {
        nouns = parts(rows, "noun", true);
        bodies = parts(rows, "body", true);
        ends = parts(rows, "end", false);
    }

    private static List<List<String>> parts(List<List<String>> rows, String place, boolean first) {
        var byLetter = new ArrayList<List<String>>(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(new ArrayList<>(0));
        }
        for (var row : rows) {
            if (row.get(1).equals(place)) {
                String part = Lexicon.fold(row.get(0));
                byLetter.get(part.charAt(first ? 0 : part.length() - 1) - 'а').add(part);
            }
        }
        return byLetter;
    }

    /** Parts in front of a noun that a word may begin with. */
    List<String> nouns(char first) {
        return of(nouns, first);
    }

    /** Parts that begin the name of a body, and that a word may begin with. */
    List<String> bodies(char first) {
        return of(bodies, first);
    }

    /** Whether a word ends as the name of a body may. */
    boolean isEnd(String word) {
        for (var end : of(ends, word.charAt(word.length() - 1))) {
            if (word.length() > end.length() + 2 && word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> of(List<List<String>> byLetter, char letter) {
        return letter >= 'а' && letter <= 'я' ? byLetter.get(letter - 'а') : List.of();
    }
}
