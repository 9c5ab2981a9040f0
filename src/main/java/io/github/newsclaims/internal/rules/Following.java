package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;

/** What goes on behind a comma or conjunction: a clause of its own, another speaker, or a verb with the same subject. */
final class Following {

    private final Clause clause;
    private final Subjects subjects;

    Following(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
    }

    /**
     * Whether what begins at an index, up to the next mark, has a finite verb of its own and no subordinator: «…, и
     * отменил сделку».
     */
    boolean opensMainClause(int from) {
        int i = clause.is(from, PartKind.AND) ? from + 1 : from;
        if (clause.is(i, PartKind.RELATIVE) || clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.AS)
                || clause.is(i, PartKind.THAT)
                || clause.is(i, PartKind.SO_THAT) || clause.is(i, PartKind.PARTICIPLE) || clause.is(i + 1, PartKind.RELATIVE)) {
            return false;
        }
        for (; i < clause.size(); i++) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.VERB) || phrase.is(PartKind.LINK) || opensWithVerb(phrase)
                    || clause.isCue(i, Phrase.CueForm.FINITE)) {
                return true;
            }
            if (phrase.is(PartKind.COMMA) || phrase.is(PartKind.STOP) || phrase.is(PartKind.COLON) || phrase.is(PartKind.DASH)
                    || phrase.is(PartKind.THAT) || phrase.is(PartKind.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** «и „попытаются убедить“»: a quoted piece that begins with a finite verb. */
    private boolean opensWithVerb(Phrase phrase) {
        return phrase.is(PartKind.QUOTATION) && phrase.to() - phrase.from() > 2
                && (clause.words().get(phrase.from() + 1).features()
                        & (Features.THIRD_SINGULAR | Features.THIRD_PLURAL | Features.PAST)) != 0;
    }

    /**
     * «мэр заявил, что мост закроют, а [губернатор сказал, что …]», «…, однако [губернатор это отрицает]»: another speaker with
     * a clause of their own.
     */
    boolean contrasts(int from) {
        boolean back = false;
        for (int i = from; i < clause.size() && !clause.is(i, PartKind.COMMA) && !clause.is(i, PartKind.STOP); i++) {
            var prepositional = clause.prepositional(i);
            back |= Earlier.isThis(prepositional == null ? clause.noun(i) : prepositional.object());
            var cue = clause.cue(i);
            boolean says = cue != null && (cue.form() == Phrase.CueForm.FINITE || cue.form() == Phrase.CueForm.PREDICATIVE);
            var speaker = says ? subjects.before(i, cue.features()) : null;
            if (speaker != null && speaker.from() >= from) {
                boolean settles = cue.sense().stance() == Stance.CONFIRMATION || cue.sense().stance() == Stance.DENIAL;
                return clause.is(i + 1, PartKind.COMMA) && clause.is(i + 2, PartKind.THAT)
                        || (settles || back) && Subjects.isSourceLike(speaker.phrase());
            }
        }
        return false;
    }

    /** «…, что он виновен, [сам он называет дело абсурдным]»: somebody who judges, with no conjunction in front. */
    boolean judges(int from) {
        var speaker = clause.noun(from);
        int at = behindAdverbs(from + 1);
        var cue = clause.cue(at);
        return speaker != null && cue != null && cue.form() == Phrase.CueForm.FINITE && cue.sense().takes(Frame.AS)
                && Subjects.isSourceLike(speaker) && subjects.agrees(speaker, cue.features()) && clause.noun(at + 1) != null;
    }

    /** «и [также] добавил»: a cue without a subject of its own. */
    boolean continuesWithCue(int at) {
        int i = behindAdverbs(at);
        var cue = clause.cue(i);
        if (cue == null || cue.form() != Phrase.CueForm.FINITE && cue.form() != Phrase.CueForm.GERUND
                || (cue.features() & (Features.FINITE | Features.GERUND)) == 0) {
            return false;
        }
        // «продолжает работать», «не догадывается» attribute nothing.
        boolean silent = clause.is(i + 1, PartKind.INFINITIVE) && !cue.sense().takes(Frame.TO)
                || cue.negated() && (cue.sense().stance() == Stance.REPORT || cue.sense().stance() == Stance.FINDING);
        var behind = subjects.behind(i, cue.features());
        // «и пообещали новые акции»: a thing in the accusative is no subject.
        return !silent && (behind == null || Unattributed.isThing(behind)
                && BareObject.isTaken(cue.sense(), clause.noun(behind.from())));
    }

    /** Whether a verb at an index cannot share the subject of the verb before it: their genders differ. */
    boolean isOfAnother(int from, long before) {
        long features = finiteAt(from);
        int genders = Features.subjectGenders(features) & Features.subjectGenders(before);
        boolean gendered = (before & (Features.PAST | Features.SHORT)) != 0 && (features & (Features.PAST | Features.SHORT)) != 0;
        return gendered && genders == 0;
    }

    /** The features of a finite verb at an index, behind adverbs and without a subject behind it; 0 if there is none. */
    long finiteAt(int from) {
        int i = from;
        while (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.is(i, PartKind.NOT)
                || clause.prepositional(i) != null) {
            i++;
        }
        boolean verb = clause.is(i, PartKind.VERB) || clause.is(i, PartKind.SHORT);
        if (!verb || clause.words().get(clause.at(i).from()).can(Entry.NOUN)) {
            // «правила», «стекла» may be nouns.
            return 0;
        }
        long features = ((Phrase.Part) clause.at(i)).features();
        for (int k = i + 1; k < clause.size() && !clause.is(k, PartKind.COMMA) && !clause.is(k, PartKind.STOP); k++) {
            if (clause.noun(k) != null && subjects.agrees(clause.noun(k), features)) {
                return 0;
            }
        }
        return features;
    }

    /** The index behind the adverbs, particles and prepositional phrases at an index. */
    int behindAdverbs(int at) {
        int i = at;
        while (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.prepositional(i) != null) {
            i++;
        }
        return i;
    }
}
