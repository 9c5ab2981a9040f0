package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.UnitKind;

/** Phrases that are dates: they stand nearly anywhere, and the rules look past them. */
final class DatePhrases {

    private DatePhrases() {
    }

    /** Whether a phrase is a date. */
    static boolean isCalendar(Phrase phrase) {
        return phrase instanceof NounPhrase noun && noun.head().kind() == UnitKind.DATE;
    }

    /** Whether a date stands at an index, alone or behind a preposition. */
    static boolean isAt(Clause clause, int i) {
        var prepositional = clause.prepositional(i);
        var noun = prepositional == null ? clause.noun(i) : prepositional.object();
        return noun != null && isCalendar(noun);
    }

    /** Whether a date stands right in front of an index or right behind it. */
    static boolean isBeside(Clause clause, int i) {
        return isAt(clause, i - 1) || isAt(clause, i + 1);
    }
}
