package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.date.Meaning.Anchor;
import io.github.newsclaims.internal.date.Meaning.Unit;
import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;

/** Whether a number of days, weeks, months or years places something in the calendar or only tells how long it lasts. */
final class DistanceCompany {

    private final Neighbours beside;
    private final Clause clause;
    private final Expression expression;
    private final Meaning.Distance distance;

    DistanceCompany(Neighbours beside, Clause clause, Expression expression, Meaning.Distance distance) {
        this.beside = beside;
        this.clause = clause;
        this.expression = expression;
        this.distance = distance;
    }

    /** Whether it places something. */
    boolean allows() {
        if (expression.first() == expression.last()) {
            return isPartOfTheCurrent();
        }
        if (distance.anchor() == Anchor.TEXT && distance.unit() == Unit.DAY && beside.last() - beside.first() == 1) {
            // «в этот день», not «этот день запомнят»
            return beside.beforeWord(1, "в", "на");
        }
        if (beside.before(1, "vague") || distance.anchor() != Anchor.ITEM && beside.behindWord("после", "до")) {
            return false;
        }
        if (beside.kindBefore() == TokenKind.NUMBER || !isCounted() && isPlural()) {
            return false;
        }
        if (beside.before(1, "onto") && isCounted() && distance.anchor() != Anchor.TENSE) {
            // «на семь месяцев позже» tells how far apart
            return false;
        }
        return distance.anchor() != Anchor.TENSE || !isDuration() && !clause.isHabitual() && clause.tense() != Tense.PRESENT;
    }

    /** «до конца года»; elsewhere the bare unit counts. */
    private boolean isPartOfTheCurrent() {
        return beside.before(1, "part") && (beside.before(2, "preposition") || beside.before(2, "onto"));
    }

    private boolean isCounted() {
        return switch (expression.first().getType()) {
            case DateExpression.NUMERAL, DateExpression.DAY_NUMBER, DateExpression.NUMBER, DateExpression.AFTER,
                    DateExpression.HALF_A_YEAR -> true;
            default -> false;
        };
    }

    /** «дней назад», «следующие недели»: a plural has no place in the calendar. */
    private boolean isPlural() {
        return beside.beginsWith("дней", "недель", "месяцев", "лет", "днями", "неделями", "месяцами") || beside.beginsInThePlural();
    }

    /** «через два дня отдыха» tells how long. */
    private boolean isDuration() {
        if (beside.kindBehind() != TokenKind.WORD) {
            return false;
        }
        var behind = beside.words().get(beside.last() + 1);
        long features = behind.features();
        return !behind.capital() && behind.can(Entry.NOUN) && Features.has(features, Features.GEN)
                && !Features.has(features, Features.NOM) && (features & (Features.FINITE | Features.SHORT)) == 0;
    }
}
