package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import java.util.List;

/**
 * «Как сообщает ТАСС, мост откроют в мае.» «Мост, как ранее писала газета, откроют в мае.»
 */
final class AsClause implements Rule {

    @Override
    public String name() {
        return "as-clause";
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        int as = support.asBefore(at);
        var cue = clause.cue(at);
        if (PassiveCue.isKnown(cue) && !cue.linked() || cue.sense().takes(Frame.ONLY_IMPERSONAL)) {
            // «как известно», «как оказалось» are the writer's own voice.
            return null;
        }
        if (as < 0 || cue.form() == Phrase.CueForm.GERUND || cue.form() == Phrase.CueForm.PARTICIPLE) {
            return null;
        }
        boolean opens = as == 0 || clause.is(as - 1, PartKind.COMMA) || clause.is(as - 1, PartKind.BUT)
                || clause.is(as - 1, PartKind.AND)
                || clause.is(as - 1, PartKind.DASH) || clause.is(as - 1, PartKind.THAT) || clause.is(as - 1, PartKind.ADVERB)
                || clause.is(as - 1, PartKind.WRITER) || clause.is(as - 1, PartKind.COLON);
        if (!opens) {
            return null;
        }
        int unclosed = as == 0 ? unclosed(support, at) : -1;
        // Behind an unclosed clause stands another's subject.
        var own = unclosed < 0 ? support : new Support(clause.before(unclosed));
        var subject = own.subjects.behind(at, cue.features());
        if (subject == null) {
            subject = own.subjects.before(at, cue.features());
        }
        var found = support.begin(at, false, name());
        if (found == null) {
            return null;
        }
        var passive = cue.form() == Phrase.CueForm.PASSIVE || cue.form() == Phrase.CueForm.PREDICATIVE
                ? PassiveCue.source(own, at) : null;
        int end = subject == null ? at + 1 : Math.max(at + 1, subject.to());
        while (end < clause.size() && !clause.is(end, PartKind.COMMA) && !clause.is(end, PartKind.STOP)
                && !clause.is(end, PartKind.DASH)
                && !clause.is(end, PartKind.COLON) && end != unclosed) {
            end++;
        }
        if (clause.is(end, PartKind.COMMA) && clause.size() > end + 1 && clause.at(end + 1) instanceof Phrase.Citing) {
            end++;
            while (end < clause.size() && !clause.is(end, PartKind.COMMA) && !clause.is(end, PartKind.STOP)) {
                end++;
            }
        }
        boolean impersonal = cue.form() == Phrase.CueForm.PASSIVE || cue.form() == Phrase.CueForm.PREDICATIVE;
        var learner = PassiveCue.isKnown(cue) ? PassiveCue.learner(support, at) : null;
        if (learner != null) {
            passive = learner;
        }
        found.source(passive != null ? passive : subject != null && !impersonal ? subject.source()
                : impersonal || Subjects.isPluralVerb(cue.features()) ? new SourceRef.Nobody()
                : support.dropped(at, cue.features()));
        found.via(support.citings.cited(as, end));
        found.relayedBy(learner != null || passive != null ? List.of() : support.relays.told(as + 1, at, end, subject))
                .relayedBy(support.relays.ofSource(found.source()));
        int start = Surroundings.start(clause, as);
        int close = Surroundings.end(support, end);
        return found.content(Content.of(clause, new int[][] {{start, as}, {end, close}}));
    }

    /**
     * «Как сообщает ТАСС мост откроют в мае», «Как сообщают в мэрии мост откроют»: where the clause ends that no comma
     * closes, if a clause with a subject of its own follows; -1 if none does.
     */
    private static int unclosed(Support support, int at) {
        var clause = support.clause;
        int behind = at + 1;
        while (clause.prepositional(behind) != null) {
            behind++;
        }
        if (behind == at + 1) {
            var subject = support.subjects.behind(at, clause.cue(at).features());
            behind = subject == null || subject.from() != at + 1 ? clause.size() : subject.to();
        }
        var next = clause.noun(behind);
        if (next == null || !next.can(Features.NOM) || Surroundings.isCalendar(next)) {
            return -1;
        }
        for (int i = behind + 1; i < clause.size() && !clause.is(i, PartKind.COMMA) && !clause.is(i, PartKind.DASH); i++) {
            long features = clause.at(i) instanceof Phrase.Part part ? part.features()
                    : clause.cue(i) != null ? clause.cue(i).features() : 0;
            boolean verb = clause.is(i, PartKind.VERB) || clause.is(i, PartKind.LINK) || clause.is(i, PartKind.SHORT)
                    || clause.cue(i) != null;
            if (verb) {
                boolean object = Subjects.isPluralVerb(features) && next.can(Features.ACC);
                return object || support.subjects.agrees(next, features) ? behind : -1;
            }
        }
        return -1;
    }
}
