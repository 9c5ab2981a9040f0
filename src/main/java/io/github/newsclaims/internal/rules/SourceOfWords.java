package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.PhraseReader;
import io.github.newsclaims.internal.phrase.UnitKind;
import java.util.ArrayList;

/** Whose words «слова мэра», «его слова» are. */
final class SourceOfWords {

    private SourceOfWords() {
    }

    /** What depends on a noun for somebody's words; {@code null} if nobody does. */
    static SourceRef in(Clause clause, NounPhrase noun) {
        var units = noun.units();
        int head = noun.headAt();
        for (var unit : units.subList(0, head)) {
            if (unit.is(UnitKind.POSSESSIVE)) {
                var lemma = MarkerSource.owner(clause.words().get(unit.from()));
                return new SourceRef.Possessive(clause, clause.span(unit.from(), unit.to()), lemma);
            }
        }
        if (head + 1 < units.size()) {
            var owner = PhraseReader.genitive(new ArrayList<>(units.subList(head + 1, units.size())));
            return Subjects.isSourceLike(owner) ? SourceRef.Words.of(clause, owner) : null;
        }
        return null;
    }
}
