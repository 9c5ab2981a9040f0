package io.github.newsclaims.internal.date;

import org.antlr.v4.runtime.ParserRuleContext;

/**
 * A stretch of the sentence that the grammar takes for a date.
 *
 * @param first its first token
 * @param last its last token
 * @param meaning what it says
 * @param bare whether a number stands for a year with nothing beside it that says so
 */
record Expression(DateToken first, DateToken last, Meaning meaning, boolean bare) {

    static Expression of(ParserRuleContext context, Meaning meaning) {
        return new Expression((DateToken) context.start, (DateToken) context.stop, meaning, false);
    }

    Expression asBare() {
        return new Expression(first, last, meaning, true);
    }
}
