package io.github.newsclaims.internal.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * Values by the ending of a word, read from the word's last letter inwards.
 *
 * @param <V> what an ending tells
 */
public final class Suffixes<V> {

    private final EndingNumbers endings = new EndingNumbers();
    /** The value of each ending by its number; {@code null} for one that only begins others. */
    private final List<V> values = new ArrayList<>();

    /**
     * Sets the value of an ending.
     *
     * @param ending small Cyrillic letters; may be empty
     * @param value its value
     * @throws IllegalArgumentException if the ending has any other character
     */
    public void put(String ending, V value) {
        int number = endings.number(ending);
        while (values.size() < endings.size()) {
            values.add(null);
        }
        values.set(number, value);
    }

    /**
     * The value of the longest ending that a word has.
     *
     * @param word the word
     * @param least index of the first letter that may belong to the ending
     * @return the value, or {@code null} if no ending fits
     */
    public V longest(String word, int least) {
        int ending = EndingNumbers.EMPTY;
        V found = values.get(ending);
        for (int i = word.length() - 1; i >= least; i--) {
            ending = endings.longer(ending, word.charAt(i));
            if (ending == EndingNumbers.NONE) {
                return found;
            }
            var value = values.get(ending);
            found = value == null ? found : value;
        }
        return found;
    }
}
