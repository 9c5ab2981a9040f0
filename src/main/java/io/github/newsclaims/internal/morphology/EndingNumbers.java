package io.github.newsclaims.internal.morphology;

import java.util.Arrays;

/**
 * Endings with a number each, found letter by letter from a word's last one inwards. Every ending of an ending has a
 * number too.
 */
public final class EndingNumbers {

    /** The number of the empty ending, which every word has. */
    public static final int EMPTY = 0;
    /** Stands for no ending: no letter makes an ending empty. */
    public static final int NONE = 0;

    private static final char FIRST = 'а';
    private static final int LETTERS = 'я' - FIRST + 1;

    /** For each ending and letter the ending with the letter in front, or {@link #NONE}. */
    private int[] longer = new int[LETTERS << 5];
    private int size = 1;

    /**
     * The number of an ending, which it gets if it has none.
     *
     * @param ending small Cyrillic letters; may be empty
     * @return its number, from 0 without gaps
     * @throws IllegalArgumentException if the ending has any other character
     */
    public int number(String ending) {
        int number = EMPTY;
        for (int i = ending.length() - 1; i >= 0; i--) {
            char letter = ending.charAt(i);
            if (!isLetter(letter)) {
                throw new IllegalArgumentException("no Russian ending: \"" + ending + "\"");
            }
            int next = longer(number, letter);
            if (next == NONE) {
                next = size++;
                if (size * LETTERS > longer.length) {
                    longer = Arrays.copyOf(longer, longer.length * 2);
                }
                longer[number * LETTERS + letter - FIRST] = next;
            }
            number = next;
        }
        return number;
    }

    /**
     * The ending that has one more letter.
     *
     * @param ending the number of an ending
     * @param letter the letter in front of it
     * @return the number of the ending with the letter, or {@link #NONE}
     */
    public int longer(int ending, char letter) {
        return isLetter(letter) ? longer[ending * LETTERS + letter - FIRST] : NONE;
    }

    /**
     * Whether an ending may have a letter.
     *
     * @param letter any character
     * @return true for small Cyrillic letters, ё as е
     */
    public static boolean isLetter(char letter) {
        return letter >= FIRST && letter < FIRST + LETTERS;
    }

    /**
     * How many endings have a number.
     *
     * @return the number behind the last
     */
    public int size() {
        return size;
    }
}
