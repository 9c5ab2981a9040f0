package io.github.newsclaims.internal.layout;

import io.github.newsclaims.model.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** From nodes of a parse tree back to the item's text. */
final class Trees {

    private Trees() {
    }

    /** The offsets that a rule covers; it must cover at least one token. */
    static Span span(ParserRuleContext rule) {
        return new Span(rule.getStart().getStartIndex(), rule.getStop().getStopIndex() + 1);
    }

    /** The characters of a token. */
    static String text(String item, TerminalNode token) {
        return item.substring(token.getSymbol().getStartIndex(), token.getSymbol().getStopIndex() + 1);
    }

    /** The value of a token of at most four digits. */
    static int number(String item, TerminalNode token) {
        return Integer.parseInt(text(item, token));
    }
}
