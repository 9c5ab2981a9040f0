package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** Whose words a verb without a subject of its own gives: those of another verb's subject, or of nobody who is named. */
final class LeftOutSubject {

    private final Support support;
    private final Clause clause;
    private final int at;
    private final long features;
    private boolean coordinationTried;

    LeftOutSubject(Support support, int at) {
        this.support = support;
        this.clause = support.clause;
        this.at = at;
        this.features = clause.cue(at).features();
    }

    /** The subject of the verb that this one is coordinated with or subordinate to, else one of an earlier sentence. */
    SourceRef source() {
        for (int i = at - 1; i > 0 && !clause.is(i, PartKind.STOP); i--) {
            var shared = sharedAcross(i);
            if (shared != null) {
                return shared;
            }
        }
        // «выяснилось», «кажется»: a neuter or reflexive verb without a subject is impersonal.
        for (int i = at - 1; Subjects.isPluralVerb(features) && i >= 0 && isBeside(i); i--) {
            if (clause.is(i, PartKind.ADVERB, "там")) {
                return new SourceRef.There(clause.span(clause.at(i)));
            }
        }
        boolean impersonal = (features & Features.FINITE) == Features.PAST_N;
        return impersonal ? new SourceRef.Nobody() : support.dropped(at, features);
    }

    private boolean isBeside(int i) {
        return clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.prepositional(i) != null;
    }

    /** The subject that a conjunction at an index lets this verb share; {@code null} if it is no such conjunction. */
    private SourceRef sharedAcross(int i) {
        if (clause.is(i, PartKind.AND) || clause.is(i, PartKind.BUT)) {
            // Before the nearest conjunction stand all verbs that a farther one could join.
            boolean nearest = !coordinationTried;
            coordinationTried = true;
            return nearest ? coordinated(i) : null;
        }
        boolean subordinates = clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.RELATIVE);
        if (subordinates && i >= at - 2 && (clause.is(i - 1, PartKind.COMMA) || clause.is(i - 2, PartKind.COMMA))) {
            return superordinate(i);
        }
        // «Пекари говорят, что уверены в рецепте»
        boolean said = clause.is(i, PartKind.THAT) && i == at - 1 && i > 1 && clause.cue(i - 2) != null;
        return said ? Gerund.subjectOf(support, i - 2) : null;
    }

    /** «Мэр приехал и сообщил» */
    private SourceRef coordinated(int and) {
        for (int verb = and - 1; verb >= 0; verb--) {
            var cue = clause.cue(verb);
            if (clause.is(verb, PartKind.VERB) || cue != null && cue.form() == Phrase.CueForm.FINITE) {
                var source = Gerund.subjectOf(support, verb);
                boolean plural = Subjects.isPluralVerb(features) && Subjects.isPluralVerb(Gerund.featuresOf(clause, verb));
                if (source instanceof SourceRef.Words words
                        && (plural || support.subjects.agrees(words.phrase(), features))) {
                    return source;
                }
            }
        }
        return null;
    }

    /** «пришел на программу, где рассказал о планах» */
    private SourceRef superordinate(int conjunction) {
        boolean where = clause.is(conjunction, PartKind.SUBORDINATOR);
        for (int verb = conjunction - 2; verb >= 0; verb--) {
            boolean leads = clause.is(verb, PartKind.VERB) || clause.isCue(verb, Phrase.CueForm.FINITE)
                    || where && clause.is(verb, PartKind.LINK);
            var source = leads ? Gerund.subjectOf(support, verb) : null;
            if (source instanceof SourceRef.Words words && support.subjects.agrees(words.phrase(), features)) {
                return source;
            }
        }
        return null;
    }

    /** «Следствию удалось установить, что …»: who managed it, in the dative; {@code null} if another verb leads the cue. */
    Subjects.Subject managing() {
        int verb = at - 1;
        while (clause.is(verb, PartKind.ADVERB)) {
            verb--;
        }
        if (!isManaged(clause, verb)) {
            return null;
        }
        if (isManager(clause.noun(at + 1))) {
            // «Как удалось выяснить [газете], …»
            return manager(at + 1);
        }
        for (int i = verb - 1; i >= 0 && !clause.is(i, PartKind.COMMA); i--) {
            if (isManager(clause.noun(i))) {
                return manager(i);
            }
        }
        return null;
    }

    /** «удалось»: whether the verb at an index says that somebody managed what the infinitive behind it tells. */
    static boolean isManaged(Clause clause, int verb) {
        return clause.is(verb, PartKind.VERB) && Trait.MANAGES.marks(((Phrase.Part) clause.at(verb)).lemma());
    }

    private static boolean isManager(NounPhrase noun) {
        return noun != null && noun.can(Features.DAT) && Subjects.isSourceLike(noun);
    }

    private Subjects.Subject manager(int i) {
        var subject = support.subjects.extend(i, 0);
        var words = (SourceRef.Words) subject.source();
        var dative = clause.noun(i).within(Features.inCase(Features.DAT));
        return new Subjects.Subject(new SourceRef.Words(clause, dative, words.span(), words.name(), words.plural()), i, subject.to());
    }
}
