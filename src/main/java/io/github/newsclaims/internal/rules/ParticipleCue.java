package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;

/** «Мэр, заявивший о готовности моста, …»: the noun in front of the comma says so. */
final class ParticipleCue implements Rule {

    @Override
    public String name() {
        return "participle";
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        var cue = clause.cue(at);
        if (cue.form() != Phrase.CueForm.PARTICIPLE) {
            return null;
        }
        int i = at - 1;
        while (i > 0 && (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE))) {
            i--;
        }
        var noun = clause.is(i, PartKind.COMMA) ? clause.noun(i - 1) : null;
        var governed = noun == null || (noun.features() & cue.features()) == 0 ? null
                : new ContentBehind(support, at, null, cue.sense()).find();
        boolean proves = governed != null && cue.sense().stance() == Stance.CONFIRMATION
                && clause.noun(governed.from()) != null
                && (noun.nounClass() == NounClass.DOCUMENT || noun.nounClass() == NounClass.NONE);
        if (governed == null || proves || !governed.isHere()) {
            // «документы, подтверждающие право»: they prove it.
            return null;
        }
        var found = support.begin(at, governed.directive(), name());
        if (found == null) {
            return null;
        }
        int end = closing(clause, governed.from());
        found.source(SourceRef.Words.of(clause, noun));
        return found.content(end > governed.from() ? Content.of(clause, governed.from(), end) : governed.content());
    }

    /** A nominal content ends with the participle's phrase, at the comma. */
    private static int closing(Clause clause, int from) {
        if (clause.prepositional(from) == null && clause.noun(from) == null) {
            return -1;
        }
        for (int i = from; i < clause.size(); i++) {
            if (clause.is(i, PartKind.COMMA) && !clause.is(i + 1, PartKind.RELATIVE) && !clause.is(i + 1, PartKind.PARTICIPLE)) {
                return i;
            }
        }
        return -1;
    }
}
