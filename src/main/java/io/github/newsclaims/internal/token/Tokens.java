package io.github.newsclaims.internal.token;

import java.util.Arrays;

/**
 * The words and pieces of punctuation of a block, numbered from 0. Offsets are those of the item's text. They are kept in
 * arrays, since an item has hundreds of them.
 */
public final class Tokens {

    private static final int NONE = -1;

    private int[] begins;
    private int[] ends;
    private TokenKind[] kinds;
    /** For quotation marks and brackets the index of the partner, otherwise {@link #NONE}. */
    private int[] mates;
    private int size;

    /** @param capacity how many tokens are expected */
    Tokens(int capacity) {
        begins = new int[capacity];
        ends = new int[capacity];
        kinds = new TokenKind[capacity];
        mates = new int[capacity];
    }

    void add(int begin, int end, TokenKind kind) {
        if (size == begins.length) {
            grow(size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        kinds[size] = kind;
        mates[size++] = NONE;
    }

    private void grow(int capacity) {
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        mates = Arrays.copyOf(mates, capacity);
    }

    /**
     * How many tokens there are.
     *
     * @return the index behind the last
     */
    public int size() {
        return size;
    }

    /**
     * Where a token begins.
     *
     * @param index its index
     * @return offset of its first code unit
     */
    public int begin(int index) {
        return begins[index];
    }

    /**
     * Where a token ends.
     *
     * @param index its index
     * @return offset behind its last code unit
     */
    public int end(int index) {
        return ends[index];
    }

    /**
     * What a token is.
     *
     * @param index its index
     * @return its kind
     */
    public TokenKind kind(int index) {
        return kinds[index];
    }

    /** How many code units a token has. */
    int length(int index) {
        return ends[index] - begins[index];
    }

    /** The index of the partner of a quotation mark or bracket; -1 for all else. */
    int mate(int index) {
        return mates[index];
    }

    /** Makes two tokens partners. */
    void pair(int open, int close) {
        boolean quote = kinds[open] == TokenKind.OPEN_QUOTE;
        kinds[open] = quote ? TokenKind.OPEN_QUOTE : TokenKind.OPEN_BRACKET;
        kinds[close] = quote ? TokenKind.CLOSE_QUOTE : TokenKind.CLOSE_BRACKET;
        mates[open] = close;
        mates[close] = open;
    }

    /** Makes a mark without a partner a symbol. */
    void single(int index) {
        kinds[index] = TokenKind.SYMBOL;
        mates[index] = NONE;
    }
}
