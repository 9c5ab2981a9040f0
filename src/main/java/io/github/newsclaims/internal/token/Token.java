package io.github.newsclaims.internal.token;

/**
 * A word or a piece of punctuation.
 *
 * @param begin offset of its first code unit in the item's text
 * @param end offset behind its last code unit
 * @param kind what it is
 * @param mate for quotation marks and brackets the index of the partner in the block's token list, otherwise -1
 */
public record Token(int begin, int end, TokenKind kind, int mate) {

    /**
     * The token's length.
     *
     * @return its number of UTF-16 code units
     */
    public int length() {
        return end - begin;
    }

    Token withMate(TokenKind newKind, int index) {
        return new Token(begin, end, newKind, index);
    }
}
