package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import java.util.List;

/**
 * «…, сказал мэр, добавив, что мост готов.» The gerund shares the subject of the verb beside it.
 */
final class Gerund implements Rule {

    @Override
    public String name() {
        return "gerund";
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        var cue = clause.cue(at);
        // «проще говоря, дело закрыто» says how it is put, not who said it.
        boolean manner = clause.is(at - 1, PartKind.ADVERB) && clause.is(at + 1, PartKind.COMMA);
        if (cue.form() != Phrase.CueForm.GERUND || manner) {
            return null;
        }
        if (isManner(cue) && standsInside(clause, at)) {
            return null;
        }
        var governed = new ContentBehind(support, at, null, cue.sense()).find();
        if (governed == null) {
            return null;
        }
        var found = support.begin(at, governed.directive(), name());
        if (found == null) {
            return null;
        }
        found.source(sharedSubject(support, at)).relayedBy(support.relays.told(at, at, Math.max(at + 1, governed.from()), null));
        if (governed.anaphoric()) {
            found.anaphoric();
        }
        if (governed.nextBlock()) {
            found.inNextBlock();
        }
        int main = at <= 1 && governed.isHere() ? support.extents.mainClauseBehind(governed.from()) : -1;
        if (main > 0) {
            return found.content(Content.of(clause, governed.from(), main)).relayedBy(support.relays.ofSource(found.source()));
        }
        return found.content(governed.nextBlock() ? Content.speech(List.of()) : governed.content())
                .relayedBy(support.relays.ofSource(found.source()));
    }

    /** «сообщил, [извиняясь], что …»: whether a gerund tells how somebody says what the verb in front of it governs. */
    static boolean isManner(Phrase.Cue gerund) {
        return Trait.MANNER.marks(gerund.lemma());
    }

    /** Whether a gerund stands by itself between a verb that takes a clause with «что» and that clause. */
    private static boolean standsInside(Clause clause, int at) {
        if (!clause.is(at - 1, PartKind.COMMA) || !clause.is(at + 1, PartKind.COMMA) || !clause.is(at + 2, PartKind.THAT)) {
            return false;
        }
        int i = at - 2;
        while (i >= 0 && clause.cue(i) == null && !clause.is(i, PartKind.VERB) && !clause.is(i, PartKind.THAT)) {
            i--;
        }
        return clause.isCue(i, Phrase.CueForm.FINITE) && clause.cue(i).sense().takes(Frame.THAT);
    }

    /** The subject of the nearest finite verb before the gerund, else behind it. */
    static SourceRef sharedSubject(Support support, int at) {
        var clause = support.clause;
        for (int i = at - 1; i >= 0; i--) {
            if (isFinite(clause, i)) {
                var source = subjectOf(support, i);
                if (source != null) {
                    return source;
                }
            }
        }
        for (int i = at + 1; i < clause.size(); i++) {
            if (isFinite(clause, i) && (clause.is(i - 1, PartKind.COMMA) || clause.noun(i - 1) != null)) {
                var source = subjectOf(support, i);
                if (source != null) {
                    return source;
                }
            }
        }
        return support.dropped(at, 0);
    }

    private static boolean isFinite(Clause clause, int i) {
        var cue = clause.cue(i);
        return clause.is(i, PartKind.VERB) || cue != null && cue.form() == Phrase.CueForm.FINITE || clause.is(i, PartKind.LINK)
                || cue != null && cue.form() == Phrase.CueForm.PREDICATIVE;
    }

    /** What the form of a verb, be it a cue or not, tells of its subject. */
    static long featuresOf(Clause clause, int verb) {
        return clause.at(verb) instanceof Phrase.Cue cue ? cue.features() : ((Phrase.Part) clause.at(verb)).features();
    }

    /** The subject of a finite verb, looked for first where its place makes it likelier; {@code null} if it has none. */
    static SourceRef subjectOf(Support support, int verb) {
        long features = featuresOf(support.clause, verb);
        boolean afterSpeech = support.clause.is(support.leftOf(verb), PartKind.DASH)
                || support.clause.is(support.leftOf(verb), PartKind.QUOTATION)
                || support.clause.is(support.leftOf(verb), PartKind.COMMA);
        var subject = afterSpeech ? support.subjects.behind(verb, features) : support.subjects.before(verb, features);
        if (subject == null) {
            subject = afterSpeech ? support.subjects.before(verb, features) : support.subjects.behind(verb, features);
        }
        return subject == null || (features & Features.FINITE) == 0 && (features & Features.SHORT) == 0 ? null : subject.source();
    }
}
