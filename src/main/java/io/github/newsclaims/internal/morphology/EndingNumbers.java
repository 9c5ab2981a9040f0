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
    private static final int FEW = 16;

    /** The first letter of each ending. */
    private char[] letters;
    /** The ending behind that letter. */
    private int[] rests;
    /**
     * For each ending and letter the ending with the letter in front, or {@link #NONE}; small, since every unknown word
     * walks through it.
     */
    private char[] longer;
    private int size = 1;

    /** Makes one with the empty ending alone. */
    public EndingNumbers() {
        letters = new char[FEW];
        rests = new int[FEW];
        longer = new char[FEW * LETTERS];
    }

    /**
     * Makes one with the endings of another.
     *
     * @param letters what {@link #letters()} gave
     * @param rests what {@link #rests()} gave
     */
    public EndingNumbers(char[] letters, int[] rests) {
        this.letters = letters;
        this.rests = rests;
        longer = new char[letters.length * LETTERS];
        size = letters.length;
        for (int i = 1; i < size; i++) {
            longer[rests[i] * LETTERS + letters[i] - FIRST] = (char) i;
        }
    }

    /**
     * The first letter of each ending.
     *
     * @return the letters by the number of the ending; the empty ending has an arbitrary one
     */
    public char[] letters() {
        return Arrays.copyOf(letters, size);
    }

    /**
     * What stands behind the first letter of each ending.
     *
     * @return the number of that ending by the number of the ending
     */
    public int[] rests() {
        return Arrays.copyOf(rests, size);
    }

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
            number = next == NONE ? add(letter, number) : next;
        }
        return number;
    }

    private int add(char letter, int rest) {
        if (size > Character.MAX_VALUE) {
            throw new IllegalStateException("more endings than " + (int) Character.MAX_VALUE);
        }
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2);
            rests = Arrays.copyOf(rests, size * 2);
            longer = Arrays.copyOf(longer, size * 2 * LETTERS);
        }
        letters[size] = letter;
        rests[size] = rest;
        longer[rest * LETTERS + letter - FIRST] = (char) size;
        return size++;
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
     * An ending.
     *
     * @param number its number
     * @return its letters
     */
    public String ending(int number) {
        var ending = new StringBuilder();
        for (int i = number; i != EMPTY; i = rests[i]) {
            ending.append(letters[i]);
        }
        return ending.toString();
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
