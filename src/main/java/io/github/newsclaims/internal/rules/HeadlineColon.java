package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;

/**
 * «Песков: решение принято» and «Решение принято — Песков»: in a headline the colon or dash is the cue.
 */
final class HeadlineColon implements Rule {

    private static final int LONGEST_SPEAKER = 4;

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public Found apply(Clause clause, int at) {
        if (clause.block() != BlockKind.HEADLINE) {
            return null;
        }
        if (clause.is(at, PartKind.COLON) && at <= LONGEST_SPEAKER && at < clause.lastPhrase()) {
            return speakerFirst(clause, at);
        }
        if ((clause.is(at, PartKind.DASH) || clause.is(at, PartKind.COLON)) && at > 0 && at >= clause.lastPhrase() - 2 && at < clause.lastPhrase()) {
            return speakerLast(clause, at);
        }
        return null;
    }

    private Found speakerFirst(Clause clause, int colon) {
        var noun = clause.noun(0);
        if (noun == null || !noun.can(Features.NOM) || !Subjects.isSourceLike(noun) || noun.units().size() == 1 && noun.isPronoun()) {
            return null;
        }
        for (int i = 1; i < colon; i++) {
            if (!(clause.at(i) instanceof Phrase.Prepositional || clause.noun(i) != null || clause.is(i, PartKind.AND))) {
                return null;
            }
        }
        return new Found(clause, clause.span(clause.at(colon)), ":", Stance.REPORT, name()).source(words(clause, noun, 0, colon))
                .content(Content.of(clause, colon + 1, clause.size()));
    }

    private Found speakerLast(Clause clause, int mark) {
        var noun = clause.noun(mark + 1);
        if (noun == null || !noun.can(Features.NOM) || !Subjects.isSourceLike(noun)) {
            return null;
        }
        return new Found(clause, clause.span(clause.at(mark)), clause.text(clause.span(clause.at(mark))), Stance.REPORT, name())
                .source(words(clause, noun, mark + 1, clause.lastPhrase() + 1)).content(Content.of(clause, 0, mark));
    }

    private static SourceRef words(Clause clause, NounPhrase noun, int from, int to) {
        var name = Subjects.nameOf(noun);
        return new SourceRef.Words(clause, noun, clause.span(clause.at(from).from(), clause.at(to - 1).to()),
                name == null ? new Span(0, 0) : name, false);
    }
}
