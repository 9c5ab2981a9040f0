package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Suffixes;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The surnames that an item gives with a given name or an initial, so that it can use them alone: «Антон Поляков» makes
 * «Поляков» somebody's name in all of the item, its headline included. Lives for one parse.
 */
public final class Surnames {

    /** Endings of all cases and both genders. */
    private static final Suffixes<String> ENDINGS = endings("ого", "его", "ому", "ему", "ыми", "ими", "ой", "ою", "ей", "ею",
            "ем", "ом", "ым", "им", "ий", "ый", "ая", "яя", "ую", "юю", "ых", "их", "а", "я", "у", "ю", "ы", "и", "е", "о", "ь",
            "й");
    /** A stem has at least so many letters. */
    private static final int SHORTEST = 3;

    private final Set<String> stems = new HashSet<>();

    /**
     * Learns the surnames of a sentence.
     *
     * @param words the sentence
     */
    public void read(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            // «Ольга Павловна Серова»: the surname comes last.
            int last = opensName(words.get(i - 1)) ? i - 1 : words.size();
            while (last + 1 < words.size() && mayBeSurname(words.get(last + 1))) {
                last++;
            }
            if (last >= i && last < words.size()) {
                stems.add(stem(words.get(last).folded()));
                i = last;
            }
        }
    }

    private static boolean mayBeSurname(Word word) {
        return word.capital() && word.kind() == TokenKind.WORD && !word.can(Entry.GIVEN)
                && (word.features(Entry.GUESS) & Features.NOMINAL) != 0;
    }

    private static boolean opensName(Word word) {
        boolean initial = word.kind() == TokenKind.WORD && word.end() - word.begin() == 2 && word.folded().length() == 1;
        return word.capital() && (initial || word.can(Entry.GIVEN));
    }

    /**
     * Whether a word is a form of a surname that the item has given.
     *
     * @param folded the word, folded
     * @return true if it is
     */
    boolean know(String folded) {
        return !stems.isEmpty() && stems.contains(stem(folded));
    }

    private static Suffixes<String> endings(String... endings) {
        var suffixes = new Suffixes<String>();
        for (String ending : endings) {
            suffixes.put(ending, ending);
        }
        return suffixes;
    }

    private static String stem(String folded) {
        String ending = ENDINGS.longest(folded, SHORTEST);
        return ending == null ? folded : folded.substring(0, folded.length() - ending.length());
    }
}
