package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/**
 * What a cue governs.
 *
 * @param content the content; empty if a pronoun stands for it or it lies in the next block
 * @param from index of its first phrase; that of the cue if it stands in front of the cue
 * @param anaphoric whether a pronoun stands for it
 * @param directive whether the construction makes it a demand: чтобы, infinitive
 * @param nextBlock whether the cue ends in a colon at the end of its block
 */
record GovernedContent(Content content, int from, boolean anaphoric, boolean directive, boolean nextBlock) {

    static GovernedContent of(Content content, int from, boolean directive) {
        return new GovernedContent(content, from, false, directive, false);
    }

    /** A content that lies before the sentence, for which a word at an index stands. */
    static GovernedContent earlier(int from) {
        return new GovernedContent(Content.ELSEWHERE, from, true, false, false);
    }

    /** A content that a colon at an index announces for the next block. */
    static GovernedContent inNextBlock(int colon) {
        return new GovernedContent(Content.ELSEWHERE, colon, false, false, true);
    }

    /** Whether it stands in the sentence. */
    boolean isHere() {
        return !anaphoric && !nextBlock;
    }

    /** Whether it is a clause or a quotation rather than a nominal or an infinitive. */
    boolean isClausal(Clause clause) {
        return clause.is(from, PartKind.QUOTATION) || clause.is(from - 1, PartKind.THAT) || clause.is(from - 1, PartKind.SO_THAT)
                || clause.is(from - 1, PartKind.COMMA) || clause.is(from - 1, PartKind.COLON)
                || clause.is(from - 1, PartKind.DASH);
    }
}
