package io.github.newsclaims.internal.token;

/**
 * A sentence: a run of a block's tokens. A quotation of several sentences that stands inside another sentence
 * does not end it.
 *
 * @param tokens all tokens of the block
 * @param from index of the sentence's first token
 * @param to index behind its last token
 */
public record Sentence(Tokens tokens, int from, int to) {

    /**
     * Where the sentence begins.
     *
     * @return offset in the item's text
     */
    public int begin() {
        return tokens.begin(from);
    }

    /**
     * Where the sentence ends.
     *
     * @return offset in the item's text
     */
    public int end() {
        return tokens.end(to - 1);
    }
}
