package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;

/**
 * How a finite cue is read: what it governs and who its subject is. The two are settled together, since a noun phrase beside
 * a Russian verb may be either: «назвала местью обвинения [газета]», «о планах закрыть [мост] говорил мэр».
 */
final class GovernedReading {

    private final Support support;
    private final Clause clause;
    private final int at;
    private final Phrase.Cue cue;
    private final ContentInFront inFront;
    private Subjects.Subject subject;
    private GovernedContent content;

    GovernedReading(Support support, int at) {
        this.support = support;
        this.clause = support.clause;
        this.at = at;
        this.cue = clause.cue(at);
        this.inFront = new ContentInFront(support, at);
    }

    /** Reads the cue; false if it governs nothing and nothing stands for that. */
    boolean read() {
        var front = front();
        var behind = behindInstead(front);
        subject = behind != null ? behind : front;
        // Tried in this order: what stands behind a verb is its content before what stands in front of it.
        boolean found = cue.pointsBack() || Earlier.standsInFront(support, at)
                || opensWithInfinitive() || contentBehind(behind)
                || correlativeInFront() || objectInFront() || aboutInFront()
                || clauseInFront(inFront.infinitive()) || clauseInFront(inFront.question());
        if (subject == null && found) {
            subject = new LeftOutSubject(support, at).managing();
        }
        if (found && isObjectOfPeople()) {
            subject = null;
        }
        return found;
    }

    /** The cue's subject; {@code null} if it has none. */
    Subjects.Subject subject() {
        return subject;
    }

    /** What the cue governs; {@code null} if a pronoun in front stands for it. */
    GovernedContent content() {
        return content;
    }

    /** The subject in front of the cue; {@code null} if none stands there. */
    private Subjects.Subject front() {
        var front = support.subjects.before(at, cue.features());
        var noun = front == null ? null : clause.noun(front.from());
        // «[Такой] прогноз дал экономист»: part of the complement.
        boolean pointer = cue.pointsBack() && noun != null && front.to() - front.from() == 1
                && Trait.POINTS_BACK.marks(noun.head().lemma());
        return pointer ? null : front;
    }

    /** The subject behind the cue, where what stands in front is none or is rather an object or an addressee. */
    private Subjects.Subject behindInstead(Subjects.Subject front) {
        if (front == null) {
            var behind = support.subjects.behind(at, cue.features());
            return behind != null || !cue.sense().takes(Frame.TO) ? behind
                    : support.subjects.behindInfinitive(at, cue.features());
        }
        boolean outlet = isDativeOutlet(front);
        boolean object = Subjects.isPluralVerb(cue.features()) && mayBeObject(front) && Unattributed.isThing(front);
        if (!object && !outlet && isNominative(front) && !Earlier.isThis(front.phrase())) {
            return null;
        }
        var behind = support.subjects.behind(at, cue.features());
        if (behind == null || isAddressed(behind) || outlet && clause.noun(behind.from()) != null
                && !Subjects.isSourceLike(clause.noun(behind.from()))) {
            return null;
        }
        boolean instead = isNominative(behind) ? isNominative(front) || !mayBeObject(behind) : outlet || object;
        return instead ? behind : null;
    }

    /** «[Закрыть мост в мае] предложил мэр» */
    private boolean opensWithInfinitive() {
        if (!inFront.opensWithInfinitive()) {
            return false;
        }
        var behind = support.subjects.behind(at, cue.features());
        boolean speaker = subject != null && clause.noun(subject.from()) != null
                && Subjects.isSourceLike(clause.noun(subject.from()));
        subject = behind != null ? behind : speaker ? subject : null;
        int end = subject != null && subject.from() > 0 ? Math.min(at, subject.from()) : at;
        content = GovernedContent.of(Content.of(clause, 0, end), at, true);
        return true;
    }

    private boolean contentBehind(Subjects.Subject behind) {
        content = new ContentBehind(support, at, behind, cue.sense()).find();
        if (content == null && behind != null && inFront.about(behind) == null) {
            // What looked like a subject behind the verb may be its object: «назвала местью обвинения».
            content = new ContentBehind(support, at, null, cue.sense()).find();
            subject = content == null ? subject : support.subjects.before(at, cue.features());
        }
        return content != null;
    }

    private boolean correlativeInFront() {
        content = inFront.correlative(subject);
        return content != null;
    }

    private boolean objectInFront() {
        content = inFront.object(subject);
        return content != null;
    }

    private boolean aboutInFront() {
        content = inFront.about(subject);
        if (content != null && subject != null && subject.to() <= at
                && content.content().covers(clause.span(clause.at(subject.from())))) {
            // «о планах закрыть мост говорил мэр»: what looked like the subject is part of the content.
            subject = support.subjects.behind(at, cue.features());
        }
        return content != null;
    }

    /** Takes an infinitive or a question in front as the content, where there is one: the subject stands behind then. */
    private boolean clauseInFront(GovernedContent clausal) {
        content = clausal;
        subject = content == null ? subject : support.subjects.behind(at, cue.features());
        return content != null;
    }

    /** «его [рассказы] описывают как …»: what looks like the subject is rather an object of what people do. */
    private boolean isObjectOfPeople() {
        return Subjects.isPluralVerb(cue.features()) && new Unattributed(support, at).isThings(subject, content)
                && clause.noun(subject.from()) != null && clause.noun(subject.from()).can(Features.ACC);
    }

    private static boolean isNominative(Subjects.Subject subject) {
        return subject.phrase() != null && subject.phrase().can(Features.NOM);
    }

    /** «В МИД назвали фейком [статьи]»: an inanimate plural behind a verb that wants an object. */
    private boolean mayBeObject(Subjects.Subject behind) {
        var noun = clause.noun(behind.from());
        return noun != null && noun.can(Features.ACC) && (cue.sense().takes(Frame.ACC) || cue.sense().takes(Frame.AS));
    }

    /** «В ведомстве призвали [США] повлиять на союзников»: whom a demand is addressed to. */
    private boolean isAddressed(Subjects.Subject behind) {
        var noun = clause.noun(behind.from());
        boolean infinitive = clause.is(behind.to(), PartKind.INFINITIVE)
                || clause.is(behind.to(), PartKind.NOT) && clause.is(behind.to() + 1, PartKind.INFINITIVE);
        return infinitive && cue.sense().stance() == Stance.DIRECTIVE && cue.sense().takes(Frame.TO)
                && noun != null && noun.can(Features.ACC);
    }

    /** «Об этом ТАСС сообщила пресс-служба»: an outlet that may as well be the addressee. */
    private boolean isDativeOutlet(Subjects.Subject subject) {
        var noun = clause.noun(subject.from());
        return subject.phrase() != null && Outlets.isOutlet(subject.phrase()) && noun != null && noun.can(Features.DAT);
    }
}
