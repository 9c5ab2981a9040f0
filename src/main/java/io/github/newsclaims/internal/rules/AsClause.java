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
        var cue = clause.cue(at);
        int as = support.asBefore(at);
        if (as < 0 || !attributes(cue) || !opens(clause, as)) {
            return null;
        }
        var found = support.begin(at, false, name());
        if (found == null) {
            return null;
        }
        int unclosed = as == 0 ? unclosed(support, at) : -1;
        // Behind an unclosed clause stands another's subject.
        var own = unclosed < 0 ? support : new Support(clause.before(unclosed));
        var behind = own.subjects.behind(at, cue.features());
        var front = behind != null ? behind : own.subjects.before(at, cue.features());
        var subject = front != null ? front : new LeftOutSubject(own, at).managing();
        int end = end(clause, subject == null ? at + 1 : Math.max(at + 1, subject.to()), unclosed);
        var place = place(support, own, at);
        found.source(place != null ? place : source(support, at, subject))
                .via(support.citings.cited(as, end))
                .relayedBy(place != null ? List.of() : support.relays.told(as + 1, at, end, subject))
                .relayedBy(support.relays.ofSource(found.source()));
        int start = Surroundings.start(clause, as);
        int close = Surroundings.end(support, end);
        return found.content(Content.of(clause, new int[][] {{start, as}, {end, close}}));
    }

    /** Whether a cue behind «как» names a source: «как известно», «как оказалось» are the writer's own voice. */
    private static boolean attributes(Phrase.Cue cue) {
        boolean writers = PassiveCue.isKnown(cue) && !cue.linked() || cue.sense().takes(Frame.ONLY_IMPERSONAL);
        return !writers && cue.form() != Phrase.CueForm.GERUND && cue.form() != Phrase.CueForm.PARTICIPLE;
    }

    /** Whether «как» opens a clause of its own. */
    private static boolean opens(Clause clause, int as) {
        return as == 0 || clause.is(as - 1, PartKind.COMMA) || clause.is(as - 1, PartKind.BUT) || clause.is(as - 1, PartKind.AND)
                || clause.is(as - 1, PartKind.DASH) || clause.is(as - 1, PartKind.THAT) || clause.is(as - 1, PartKind.ADVERB)
                || clause.is(as - 1, PartKind.WRITER) || clause.is(as - 1, PartKind.COLON);
    }

    private static boolean isImpersonal(Phrase.Cue cue) {
        return cue.form() == Phrase.CueForm.PASSIVE || cue.form() == Phrase.CueForm.PREDICATIVE;
    }

    /** The outlet that got to know, or the text or body that an impersonal cue speaks of; {@code null} if none is named. */
    private static SourceRef place(Support support, Support own, int at) {
        var cue = support.clause.cue(at);
        if (FollowsFrom.isOne(cue)) {
            return FollowsFrom.documentOf(support.clause, at);
        }
        var learner = PassiveCue.isKnown(cue) ? PassiveCue.learner(support, at) : null;
        return learner == null && isImpersonal(cue) ? PassiveCue.source(own, at) : learner;
    }

    private static SourceRef source(Support support, int at, Subjects.Subject subject) {
        var cue = support.clause.cue(at);
        if (isImpersonal(cue) || subject == null && Subjects.isPluralVerb(cue.features())) {
            return new SourceRef.Nobody();
        }
        return subject != null ? subject.source() : support.dropped(at, cue.features());
    }

    /** The mark behind the clause; whoever is cited behind its comma belongs to it. */
    private static int end(Clause clause, int from, int unclosed) {
        int end = Insertions.markBehind(clause, from);
        end = unclosed < from ? end : Math.min(end, unclosed);
        int described = Insertions.descriptionEnd(clause, end);
        end = clause.is(described, PartKind.COMMA) ? described : end;
        if (clause.is(end, PartKind.COMMA) && clause.size() > end + 1 && clause.at(end + 1) instanceof Phrase.Citing) {
            end++;
            while (end < clause.size() && !clause.is(end, PartKind.COMMA) && !clause.is(end, PartKind.STOP)) {
                end++;
            }
        }
        return end;
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
        if (next == null || !next.can(Features.NOM) || DatePhrases.isCalendar(next)) {
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
