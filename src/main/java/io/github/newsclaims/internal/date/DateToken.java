package io.github.newsclaims.internal.date;

import org.antlr.v4.runtime.CommonToken;

/** A word or number of the sentence as the date grammar sees it. */
final class DateToken extends CommonToken {

    private static final long serialVersionUID = 1L;

    /** The number meant: the day, the year, the month's place in the year. */
    private final int value;
    /** The index of the word that it is, or is part of. */
    private final int word;
    private final int begin;
    private final int end;

    DateToken(int type, int value, int word, int begin, int end) {
        super(type);
        this.value = value;
        this.word = word;
        this.begin = begin;
        this.end = end;
    }

    int value() {
        return value;
    }

    int word() {
        return word;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }
}
