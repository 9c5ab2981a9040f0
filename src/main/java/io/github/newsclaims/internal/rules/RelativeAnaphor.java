package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** «Мост закрыт, о чем сообщил мэр.» «Начата проверка, о которой [ранее] сообщила прокуратура.» */
final class RelativeAnaphor implements Rule {

    @Override
    public String name() {
        return "relative";
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        var cue = clause.cue(at);
        if (cue.form() != Phrase.CueForm.FINITE) {
            return null;
        }
        int i = at - 1;
        while (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE)) {
            i--;
        }
        int about = aboutWhich(clause, i);
        if (about < 1 || !clause.is(about - 1, PartKind.COMMA)) {
            return null;
        }
        var subject = support.subjects.behind(at, cue.features());
        var found = subject == null ? null : support.begin(at, false, name());
        if (found == null) {
            return null;
        }
        return found.source(subject.source()).relayedBy(support.relays.told(at, clause.size(), subject))
                .relayedBy(support.relays.ofSource(subject.source())).anaphoric().content(Content.of(clause, 0, about - 1));
    }

    /** The index of «о» in «о чем», «о которой» that ends at a phrase, or -1. */
    private static int aboutWhich(Clause clause, int last) {
        var whole = clause.prepositional(last);
        if (whole != null && Complements.isAbout(whole.preposition()) && whole.object() != null
                && whole.object().head().lemma().equals("что")) {
            return last;
        }
        var preposition = clause.prepositional(last - 1);
        boolean relative = clause.is(last, PartKind.RELATIVE) || clause.is(last, PartKind.THAT)
                || clause.is(last, PartKind.SUBORDINATOR);
        return relative && preposition != null && preposition.object() == null
                && Complements.isAbout(preposition.preposition()) ? last - 1 : -1;
    }
}
