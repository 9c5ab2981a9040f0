package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;
import java.util.List;

/**
 * «Сообщается, что мост готов.» «В докладе говорится о росте цен.» «Стало известно, что …» «Как отмечается на сайте …»
 */
final class PassiveCue implements Rule {

    @Override
    public String name() {
        return "impersonal";
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        var cue = clause.cue(at);
        boolean impersonal = cue.form() == Phrase.CueForm.PASSIVE
                || cue.form() == Phrase.CueForm.PREDICATIVE
                && ((cue.features() & Features.SHORT_N) != 0 || cue.lemma().equals("известен"));
        boolean ahead = cue.linked() && (cue.features() & (Features.THIRD_SINGULAR | Features.THIRD_PLURAL)) != 0;
        if (!impersonal || ahead) {
            // «об этом будет объявлено»: nobody has said it yet.
            return null;
        }
        var source = source(support, at);
        var sense = cue.form() == Phrase.CueForm.PASSIVE ? cue.sense().passive() : cue.sense();
        var right = new ContentBehind(support, at, null, sense).find();
        boolean personal = cue.form() == Phrase.CueForm.PASSIVE && (cue.features() & Features.SHORT) != 0
                && (cue.features() & Features.SHORT_N) == 0;
        if (personal && clause.noun(at + 1) != null && support.subjects.agrees(clause.noun(at + 1), cue.features())) {
            // «те, у кого подтвержден диагноз, у кого …»: it is said of its subject alone.
            right = null;
        }
        if (right == null && cue.form() == Phrase.CueForm.PASSIVE) {
            right = new ContentInFront(support, at).infinitive();
        }
        var found = support.begin(at, right != null && right.directive(), name());
        if (found == null) {
            return null;
        }
        var learner = cue.lemma().equals("известен") ? learner(support, at) : null;
        if (right == null && cue.pointsBack() && source != null && (cue.features() & Features.SHORT) == 0) {
            // «Такие данные приводятся в отчете»
            return found.source(source).anaphoric();
        }
        found.source(learner != null ? learner : source == null ? new SourceRef.Nobody() : source);
        if (right == null) {
            return aboutThis(clause, at) ? found.anaphoric() : subjectContent(support, at, found);
        }
        if (right.anaphoric()) {
            found.anaphoric();
        } else if (right.nextBlock()) {
            found.inNextBlock().content(Content.speech(List.of()));
        } else {
            found.content(subjectOf(support, at, right).plus(right.content()));
        }
        return found.relayedBy(support.relays.ofSource(found.source())).via(support.citings.cited(0, right.from()));
    }

    /** «Состояние оценивается в миллион»: the subject of a passive opinion belongs to the content. */
    private static Content subjectOf(Support support, int at, GovernedContent right) {
        var clause = support.clause;
        boolean opinion = clause.cue(at).sense().stance() == Stance.OPINION && clause.prepositional(right.from()) != null;
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
        boolean known = cue.lemma().equals("известен") && cue.linked();
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

    /** «РБК стало известно»: the outlet in the dative that got to know; {@code null} if none stands beside the cue. */
    static SourceRef learner(Support support, int at) {
        for (int i : new int[] {at - 1, at + 1}) {
            var noun = support.clause.noun(i);
            if (noun != null && noun.can(Features.DAT) && Outlets.isOutlet(noun)) {
                var dative = noun.within(Features.inCase(Features.DAT));
                return SourceRef.Words.unnamed(support.clause, dative);
            }
        }
        return null;
    }

    /** «в сообщении ведомства», «на сайте»: where the words stand that the impersonal cue speaks of; {@code null} if unsaid. */
    static SourceRef source(Support support, int at) {
        var clause = support.clause;
        var complements = new Complements(clause);
        for (int step : new int[] {1, -1}) {
            for (int i = at + step; i >= 0 && i < clause.size(); i += step) {
                var phrase = clause.at(i);
                if (phrase.is(PartKind.RELATIVE) && step < 0 && clause.prepositional(i - 1) != null
                        && clause.prepositional(i - 1).object() == null && clause.is(i - 2, PartKind.COMMA)
                        && complements.antecedent(i - 2) != null) {
                    // «доклад, в котором говорится»
                    return SourceRef.Words.unnamed(clause, complements.antecedent(i - 2), clause.span(phrase));
                }
                if (phrase instanceof Phrase.Prepositional prepositional) {
                    var object = prepositional.object();
                    var before = step < 0 ? clause.prepositional(i - 1) : null;
                    if (before != null && before.object() != null && isTextOrBody(before.object())
                            && complements.takes(before.object(), prepositional, i)) {
                        // «в [сообщении] на сайте ведомства указано»
                        continue;
                    }
                    if (object != null && prepositional.isInside() && object.can(Features.LOC) && isTextOrBody(object)) {
                        return support.subjects.extend(i, object);
                    }
                } else if (phrase instanceof NounPhrase noun && noun.can(Features.INS) && !noun.can(Features.NOM)
                        && Subjects.isSourceLike(noun)
                        && noun.nounClass() != NounClass.DOCUMENT) {
                    return support.subjects.extend(i, 0).source();
                } else if (!(phrase.is(PartKind.ADVERB) || phrase.is(PartKind.PARTICLE) || phrase instanceof NounPhrase)) {
                    break;
                }
            }
        }
        return null;
    }

    private static boolean isTextOrBody(NounPhrase noun) {
        return noun.nounClass() == NounClass.DOCUMENT || Complements.isBody(noun);
    }
}
