package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Stance;

/**
 * Cues with which nobody in particular says anything: «в лесу обнаружили тело», «его обвинили в краже», «работа требует
 * терпения».
 */
final class Unattributed {

    private final Support support;
    private final Clause clause;
    private final int at;
    private final Phrase.Cue cue;

    Unattributed(Support support, int at) {
        this.support = support;
        this.clause = support.clause;
        this.at = at;
        this.cue = clause.cue(at);
    }

    /**
     * Whether a cue attributes nothing.
     *
     * @param subject its subject, or {@code null}
     * @param source whoever it is said of
     * @param content what it governs, or {@code null} if a pronoun in front stands for that
     */
    boolean holds(Subjects.Subject subject, SourceRef source, GovernedContent content) {
        boolean shared = source instanceof SourceRef.Words words && Subjects.isSourceLike(words.phrase());
        return subject == null && !shared && isNobodys(content)
                || isPersonal() || isThings(subject, content) || isOfDialogue(subject);
    }

    /** «работа требует терпения», «фильм рассказывает историю»: a thing that does not speak, with no clause that it says. */
    boolean isThings(Subjects.Subject subject, GovernedContent content) {
        if (subject == null || content == null || !content.isHere() || !isThing(subject)) {
            return false;
        }
        var noun = subject.phrase();
        var stance = cue.sense().stance();
        boolean speech = stance == Stance.REPORT || stance == Stance.DIRECTIVE || stance == Stance.PROMISE;
        boolean animate = noun.can(Features.NOM) && !noun.can(Features.ACC)
                && (Features.genders(noun.features(), Features.NOM) & 1) != 0;
        return speech && !content.isClausal(clause) || stance == Stance.OPINION && !animate;
    }

    /** Whether a subject is a known noun that names no source. */
    static boolean isThing(Subjects.Subject subject) {
        var noun = subject.phrase();
        return noun != null && noun.head().is(UnitKind.NOUN) && noun.head().entry() != null && !Subjects.isSourceLike(noun);
    }

    /** «Мы уверены», «вы сказали»: the writer's own voice, or a question to somebody. */
    private boolean isOfDialogue(Subjects.Subject subject) {
        var noun = subject == null ? null : clause.noun(subject.from());
        return noun != null && noun.isPronoun() && cue.form() == Phrase.CueForm.PREDICATIVE
                && Trait.DIALOGUE.marks(noun.head().lemma());
    }

    /** «он оказался», but «оказалось, что». */
    private boolean isPersonal() {
        return cue.sense().takes(Frame.ONLY_IMPERSONAL) && (cue.features() & Features.FINITE) != Features.PAST_N;
    }

    /** Whether a cue without a subject tells of an event, a custom or a procedure, in which nobody speaks. */
    private boolean isNobodys(GovernedContent content) {
        if (content != null && !content.isClausal(clause) && isEventOrCustom(content)) {
            return true;
        }
        boolean plural = Subjects.isPluralVerb(cue.features());
        if (clause.is(at - 1, PartKind.THAT) && clause.cue(at - 3) == null && !plural) {
            // «…, что говорит о росте»: «что» is the subject, and nobody speaks.
            return true;
        }
        return cue.form() == Phrase.CueForm.FINITE && plural && !cue.sense().takes("в", Features.inCase(Features.ACC))
                && content != null && isProcedure(content);
    }

    /** «в лесу обнаружили тело», «способ окрестили чудом»: an event, or a custom, of nobody in particular. */
    private boolean isEventOrCustom(GovernedContent content) {
        var sense = cue.sense();
        boolean inFront = content.from() == at && !content.anaphoric();
        if (clause.noun(content.from()) == null && !inFront) {
            return false;
        }
        return sense.takes(Frame.ACC_BY_SUBJECT) || sense.takes(Frame.EVENT) || sense.takes(Frame.TELLABLE)
                || sense.takes(Frame.VERDICT)
                || sense.stance() == Stance.OPINION && Subjects.isPluralVerb(cue.features())
                && (inFront && !support.names(at) || !isNaming());
    }

    /** «Его называют королем»: what nobody in particular calls somebody; but not «как ее называли», «так называют». */
    private boolean isNaming() {
        return cue.sense().takes(Frame.AS) && cue.sense().takes(Frame.ACC) && support.asBefore(at) < 0
                && !clause.is(at - 1, PartKind.ADVERB);
    }

    /** «Его обвинили в краже»: with nobody who says so it is a step of procedure. */
    private boolean isProcedure(GovernedContent content) {
        int from = content.from();
        if (clause.is(from - 1, PartKind.THAT) && clause.prepositional(from - 3) != null
                && clause.prepositional(from - 3).isInside()) {
            // «его подозревают в том, что …»
            return true;
        }
        var noun = clause.noun(from);
        if (noun != null && Trait.GUILTY.marks(noun.head().lemma())) {
            return true;
        }
        var charge = clause.prepositional(from);
        return charge != null && !content.isClausal(clause)
                && (charge.preposition().equals("в") || charge.preposition().equals("во"))
                && (charge.object() == null || !Trait.VICE.marks(charge.object().head().lemma()));
    }
}
