package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Stance;
import java.util.List;

/**
 * «Сообщается, что мост готов.» «В докладе говорится о росте цен.» «Стало известно, что …» «Как отмечается на сайте …»
 */
final class PassiveCue implements Rule {

    /** How many phrases may stand between a text and what tells where it is. */
    private static final int FAR = 6;

    @Override
    public String name() {
        return "impersonal";
    }

    @Override
    public Found apply(Support support, int at) {
        var cue = support.clause.cue(at);
        if (!isImpersonal(cue) || isOfNeuter(support, at)) {
            return null;
        }
        var governed = governed(support, at);
        var found = support.begin(at, governed != null && governed.directive(), name());
        if (found == null) {
            return null;
        }
        var source = source(support, at);
        if (governed == null && cue.pointsBack() && source != null && (cue.features() & Features.SHORT) == 0) {
            // «Такие данные приводятся в отчете»
            return found.source(source).anaphoric();
        }
        var learner = isKnown(cue) ? learner(support, at) : null;
        found.source(learner != null ? learner : source == null ? new SourceRef.Nobody() : source);
        if (governed == null) {
            return aboutThis(support.clause, at) ? found.anaphoric() : subjectContent(support, at, found);
        }
        if (governed.anaphoric()) {
            found.anaphoric();
        } else if (governed.nextBlock()) {
            found.inNextBlock().content(Content.speech(List.of()));
        } else {
            found.content(subjectOf(support, at, governed).plus(governed.content()));
        }
        return found.relayedBy(support.relays.ofSource(found.source())).via(support.citings.cited(0, governed.from()));
    }

    /** Whether a cue is one that nobody is the subject of; «об этом будет объявлено»: nobody has said it yet. */
    private static boolean isImpersonal(Phrase.Cue cue) {
        boolean ahead = cue.linked() && (cue.features() & (Features.THIRD_SINGULAR | Features.THIRD_PLURAL)) != 0;
        return !ahead && (cue.form() == Phrase.CueForm.PASSIVE
                || cue.form() == Phrase.CueForm.PREDICATIVE && ((cue.features() & Features.SHORT_N) != 0 || isKnown(cue)));
    }

    /** «Правительство уверено, что …»: a predicative that agrees with a neuter subject. */
    private static boolean isOfNeuter(Support support, int at) {
        var cue = support.clause.cue(at);
        if (cue.form() != Phrase.CueForm.PREDICATIVE || isKnown(cue)) {
            return false;
        }
        var subject = support.subjects.before(at, cue.features());
        return subject != null && Subjects.isSourceLike(subject.phrase());
    }

    /** «подтвержден диагноз»: a passive with a subject of its own, where «сообщено» has none. */
    static boolean isOfSubject(Phrase.Cue cue) {
        return cue.form() == Phrase.CueForm.PASSIVE && (cue.features() & Features.SHORT) != 0
                && (cue.features() & Features.SHORT_N) == 0;
    }

    /** The content behind the cue, or an infinitive in front of it; {@code null} if there is neither. */
    private static GovernedContent governed(Support support, int at) {
        var clause = support.clause;
        var cue = clause.cue(at);
        boolean passive = cue.form() == Phrase.CueForm.PASSIVE;
        // «те, у кого подтвержден диагноз, у кого …»: it is said of its subject alone.
        boolean known = isKnown(cue) && cue.linked() && (cue.features() & Features.SHORT_N) == 0;
        // «стали известны подробности о ремонте»
        boolean ofSubject = (isOfSubject(cue) || known) && clause.noun(at + 1) != null
                && support.subjects.agrees(clause.noun(at + 1), cue.features());
        var behind = ofSubject ? null
                : new ContentBehind(support, at, null, passive ? cue.sense().passive() : cue.sense()).find();
        if (behind != null || !passive) {
            return behind;
        }
        var inFront = new ContentInFront(support, at);
        var infinitive = inFront.infinitive();
        // «О росте цен говорится в отчете»
        return infinitive != null || ofSubject || Earlier.standsInFront(support, at) ? infinitive : inFront.about(null);
    }

    /** «Состояние оценивается в миллион»: the subject of a passive opinion belongs to the content. */
    private static Content subjectOf(Support support, int at, GovernedContent governed) {
        var clause = support.clause;
        boolean opinion = clause.cue(at).sense().stance() == Stance.OPINION
                && (clause.prepositional(governed.from()) != null || clause.is(governed.from(), PartKind.AS));
        var subject = opinion ? support.subjects.before(at, clause.cue(at).features()) : null;
        return subject == null ? Content.ELSEWHERE : Content.of(clause, subject.from(), subject.to());
    }

    private static boolean aboutThis(Clause clause, int at) {
        for (int i = 0; i < clause.size() && i < at + 4; i++) {
            if (Earlier.isAboutThis(clause.prepositional(i))) {
                return true;
            }
        }
        return false;
    }

    /** «Названы причины аварии», «это сообщение было опровергнуто в мэрии»: the passive's own subject is the content. */
    private static Found subjectContent(Support support, int at, Found found) {
        var clause = support.clause;
        var cue = clause.cue(at);
        boolean known = isKnown(cue) && cue.linked();
        var before = support.subjects.before(at, cue.features());
        var statement = statement(support, at, before);
        if (statement != null) {
            return found.content(statement);
        }
        if (!known && !cue.sense().takes(Frame.SUBJECT) || (cue.features() & Features.SHORT) == 0) {
            return null;
        }
        if (before != null && clause.noun(before.from()) != null && Earlier.pointsBack(clause.noun(before.from()))
                && source(support, at) != null) {
            // «это сообщение опровергли в штабе»
            return found.anaphoric();
        }
        var noun = clause.noun(at + 1);
        if (noun == null || !support.subjects.agrees(noun, cue.features())) {
            return null;
        }
        var named = Content.of(clause, at + 1, support.extents.end(at + 1, false));
        var name = clause.noun(at - 1);
        // «[победителем] назван Котов»
        boolean predicate = cue.sense().takes(Frame.AS) && name != null && name.can(Features.INS) && !name.can(Features.NOM);
        return found.content(predicate ? Content.of(clause, at - 1, at).plus(named) : named);
    }

    /**
     * «Информация о пожаре подтверждена спасателями», «не подтверждена версия о поджоге»: the statement that the passive of a
     * verb of confirming or denying is said of; {@code null} if it is none, or one made earlier.
     */
    private static Content statement(Support support, int at, Subjects.Subject before) {
        var clause = support.clause;
        var cue = clause.cue(at);
        var stance = cue.sense().stance();
        boolean settled = (cue.features() & Features.SHORT) != 0 || source(support, at) != null;
        if (!settled || stance != Stance.CONFIRMATION && stance != Stance.DENIAL) {
            return null;
        }
        if (before != null && clause.noun(before.from()) != null) {
            var noun = clause.noun(before.from());
            boolean fits = Trait.STATEMENT.marks(noun.head().lemma()) && !Earlier.pointsBack(noun);
            return fits ? Content.of(clause, before.from(), at) : null;
        }
        var noun = clause.noun(at + 1);
        boolean fits = noun != null && Trait.STATEMENT.marks(noun.head().lemma()) && !Earlier.pointsBack(noun)
                && support.subjects.agrees(noun, cue.features());
        return fits ? Content.of(clause, at + 1, support.extents.end(at + 1, false)) : null;
    }

    /** «известно, что …»: a predicative of which somebody got to know, or nobody in particular. */
    static boolean isKnown(Phrase.Cue cue) {
        return cue.lemma().equals("известен");
    }

    /** «РБК стало известно»: the outlet in the dative that got to know; {@code null} if none stands beside the cue. */
    static SourceRef learner(Support support, int at) {
        for (int i : new int[] {at - 1, at + 1}) {
            var noun = support.clause.noun(i);
            if (noun != null && noun.can(Features.DAT) && Subjects.isSourceLike(noun) && !noun.isPronoun()
                    && (Outlets.isOutlet(noun) || !noun.can(Features.GEN))) {
                var dative = noun.within(Features.inCase(Features.DAT));
                return SourceRef.Words.unnamed(support.clause, dative);
            }
        }
        return null;
    }

    /** «в сообщении ведомства», «на сайте»: where the words stand that the impersonal cue speaks of; {@code null} if unsaid. */
    static SourceRef source(Support support, int at) {
        var front = source(support, at, -1);
        if (front instanceof SourceRef.Words words && words.phrase().nounClass() == NounClass.DOCUMENT) {
            // «в статье описан случай в школе»
            return front;
        }
        var behind = source(support, at, 1);
        return behind != null ? behind : front;
    }

    /** The source that stands nearest in a direction, with nothing but nouns and adverbs in between. */
    private static SourceRef source(Support support, int at, int step) {
        var clause = support.clause;
        for (int i = at + step; i >= 0 && i < clause.size(); i += step) {
            var phrase = clause.at(i);
            int open = step < 0 && phrase.is(PartKind.COMMA) ? Insertions.start(clause, i) : -1;
            if (open > 0) {
                // «в письме, которое есть у РБК, говорится»
                i = open;
                continue;
            }
            var source = sourceAt(support, i, step);
            boolean passes = phrase instanceof NounPhrase || phrase instanceof Phrase.Prepositional
                    || phrase.is(PartKind.ADVERB) || phrase.is(PartKind.PARTICLE) || phrase.is(PartKind.BRACKET) && step < 0;
            if (source != null || !passes) {
                return source;
            }
        }
        return null;
    }

    private static SourceRef sourceAt(Support support, int i, int step) {
        var clause = support.clause;
        if (clause.prepositional(i) != null) {
            return step < 0 && isComplement(support, i) ? null : place(support, i);
        }
        var noun = clause.noun(i);
        if (noun != null) {
            // «сказано мэром»
            boolean agent = noun.can(Features.INS) && !noun.can(Features.NOM) && Subjects.isSourceLike(noun)
                    && noun.nounClass() != NounClass.DOCUMENT;
            var place = step < 0 ? support.subjects.placeBehindParticiple(i) : null;
            return place != null ? place.source() : agent ? support.subjects.extend(i, 0).source() : null;
        }
        boolean inRelative = step < 0 && clause.is(i, PartKind.RELATIVE) && clause.prepositional(i - 1) != null
                && clause.prepositional(i - 1).object() == null && clause.is(i - 2, PartKind.COMMA);
        var antecedent = inRelative ? support.subjects.complements.antecedent(i - 2) : null;
        // «доклад, в котором говорится»
        return antecedent == null ? null : SourceRef.Words.unnamed(clause, antecedent, clause.span(clause.at(i)));
    }

    /** «в сообщении [на сайте ведомства] указано»: whether a preposition belongs to another that names the source. */
    private static boolean isComplement(Support support, int i) {
        var clause = support.clause;
        for (int k = i - 1; k >= i - FAR && (clause.prepositional(k) != null || clause.is(k, PartKind.BRACKET)); k--) {
            var before = clause.prepositional(k) == null ? null : clause.prepositional(k).object();
            if (before != null && isTextOrBody(before)
                    && support.subjects.complements.takes(before, clause.prepositional(i), i)) {
                return true;
            }
        }
        return false;
    }

    private static SourceRef place(Support support, int i) {
        var phrase = support.clause.prepositional(i);
        int described = phrase.object() == null ? i : new Modifiers(support.clause).governed(i, Features.inCase(Features.LOC));
        if (described > i) {
            // «в [распространенном в пятницу] заявлении»
            var text = support.subjects.placeBehindParticiple(described);
            return text == null ? null : text.source();
        }
        boolean names = phrase.object() != null && phrase.isInside() && phrase.object().can(Features.LOC)
                && isTextOrBody(phrase.object());
        return names ? support.subjects.extend(i, phrase.object()) : null;
    }

    static boolean isTextOrBody(NounPhrase noun) {
        // «в части 2 статьи 105»
        boolean part = Trait.NUMBERED.marks(noun.head().lemma())
                && noun.units().stream().anyMatch(unit -> unit.is(UnitKind.NUMERAL));
        return part || noun.nounClass() == NounClass.DOCUMENT || Complements.isBody(noun);
    }
}
