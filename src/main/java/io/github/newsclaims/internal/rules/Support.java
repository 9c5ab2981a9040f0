package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;

/** A sentence with what its rules share: made once for the sentence and handed to each of them. Its parts hold nothing but the sentence. */
final class Support {

    final Clause clause;
    final Subjects subjects;
    final Relays relays;
    final Citings citings;
    final Following following;
    final Tails tails;
    final Extents extents;

    Support(Clause clause) {
        this.clause = clause;
        this.subjects = new Subjects(clause);
        this.relays = new Relays(clause, subjects);
        this.citings = new Citings(clause, subjects);
        this.following = new Following(clause, subjects);
        this.tails = new Tails(clause, subjects, citings);
        this.extents = new Extents(clause, subjects, following, tails);
    }

    /** Begins an attribution with the words of a cue; {@code null} if a negation leaves nothing expressed. */
    Found begin(int at, boolean directive, String rule) {
        var cue = clause.cue(at);
        var stance = stance(cue, directive);
        if (stance == Stance.OPINION && cue.sense().takes(Frame.AS) && cue.sense().takes(Frame.ACC) && !names(at)) {
            // «назвал причины» reports, «не назвал причин» says nothing; «назвал решение ошибкой» judges.
            stance = cue.negated() ? null : Stance.REPORT;
        }
        if (stance == Stance.CONFIRMATION && cue.sense().takes(Frame.VERDICT) && hasVerdict(at)) {
            // «признал вину» confirms; «признал сообщение фейком» judges.
            stance = Stance.OPINION;
        }
        if (cue.sense().takes(Frame.AS) && callsByName(at)) {
            return null;
        }
        return stance == null ? null : new Found(clause, cueSpan(cue), cue.lemma(), stance, rule);
    }

    /** Whether an instrumental or a quotation stands beside a cue: what somebody is called. */
    boolean names(int at) {
        for (int i = Math.max(0, at - 6); i < Math.min(clause.size(), at + 12); i++) {
            if (isName(i) || clause.is(i, PartKind.QUOTATION) && i > at) {
                return true;
            }
        }
        // «еще одним кандидатом, который подходит всем, газета называет …»
        int comma = clause.is(at - 1, PartKind.COMMA) ? at - 1 : at - 2;
        return clause.is(comma, PartKind.COMMA) && isName(Insertions.start(clause, comma) - 1);
    }

    /** Whether an instrumental, or «в качестве …», stands at an index: what something is called. */
    boolean isName(int i) {
        var noun = clause.noun(i);
        var prepositional = clause.prepositional(i);
        return noun != null && noun.can(Features.INS) && !noun.can(Features.NOM)
                || prepositional != null && prepositional.preposition().equals("в качестве");
    }

    /** «назвал ее Ольгой»: by a name, which says nothing of her. */
    private boolean callsByName(int at) {
        for (int i = at + 1; i <= at + 2; i++) {
            var noun = clause.noun(i);
            if (noun != null && noun.can(Features.INS) && !noun.can(Features.NOM) && noun.head().is(UnitKind.NAME)
                    && noun.units().size() == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether what something is judged to be stands behind a cue or right before it. */
    private boolean hasVerdict(int at) {
        for (int i = Math.max(0, at - 1); i < Math.min(clause.size(), at + 6); i++) {
            if (clause.noun(i) != null && BareObject.isVerdict(clause.noun(i))) {
                return true;
            }
        }
        return false;
    }

    /** A light cue's complement belongs to the cue where it stands beside the verb. */
    private Span cueSpan(Phrase.Cue cue) {
        if (cue.complementFrom() >= 0) {
            if (cue.complementFrom() == cue.to()) {
                return clause.span(cue.from(), cue.complementTo());
            }
            if (cue.complementTo() == cue.from()) {
                int from = cue.complementFrom();
                // «с предложением выступили»: the preposition is no part of it.
                boolean preposition = cue.complementTo() - from > 1 && clause.words().get(from).isFunction(FunctionKind.PREPOSITION);
                return clause.span(preposition ? cue.complementTo() - 1 : from, cue.to());
            }
            if (cue.complementFrom() > cue.to() && onlyDescribes(cue.to(), cue.complementFrom())) {
                // «поступило [несколько] заявлений»
                return clause.span(cue.from(), cue.complementTo());
            }
        }
        return clause.span(cue);
    }

    private boolean onlyDescribes(int from, int to) {
        return clause.words().subList(from, to).stream().allMatch(word -> word.can(Entry.ADJECTIVE | Entry.ADVERB)
                || word.isFunction(FunctionKind.NUMERAL) || word.isFunction(FunctionKind.DEMONSTRATIVE)
                || word.isFunction(FunctionKind.POSSESSIVE));
    }

    private static Stance stance(Phrase.Cue cue, boolean directive) {
        var stance = cue.sense().stance();
        if (cue.sense().takes(Frame.ONLY_NEGATED) && !cue.negated()
                || cue.sense().takes(Frame.ONLY_ACTIVE) && cue.form() == Phrase.CueForm.PASSIVE) {
            return null;
        }
        if (cue.sense().takes(Frame.ONLY_NEGATED)) {
            return stance;
        }
        if (cue.negated()) {
            return switch (stance) {
                case CONFIRMATION -> Stance.DENIAL;
                case DENIAL -> Stance.CONFIRMATION;
                case OPINION, DIRECTIVE -> stance;
                default -> null;
            };
        }
        return directive && stance == Stance.REPORT ? Stance.DIRECTIVE : stance;
    }

    /** Only third persons are attributed; «сообщаем», «считаю» are the writer's own voice or inside a quotation. */
    static boolean isThirdPerson(Phrase.Cue cue) {
        return cue.form() != Phrase.CueForm.FINITE
                || (cue.features() & (Features.PAST | Features.THIRD_SINGULAR | Features.THIRD_PLURAL)) != 0;
    }

    /** A subject that no words name, as the verb's ending tells of it. */
    SourceRef dropped(int verb, long features) {
        return new SourceRef.Dropped(clause.span(clause.at(verb)).begin(), features);
    }

    /** Skips adverbs, particles and prepositional phrases to the left of a phrase and returns the index of what is there. */
    int leftOf(int at) {
        int i = at - 1;
        while (i >= 0 && (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.is(i, PartKind.AS)
                || clause.prepositional(i) != null || isCiting(i))) {
            i--;
        }
        return i;
    }

    /** Whether «со ссылкой на» stands at an index, or whoever is cited behind it. */
    private boolean isCiting(int i) {
        return clause.at(i) instanceof Phrase.Citing
                || i > 0 && clause.noun(i) != null && clause.at(i - 1) instanceof Phrase.Citing;
    }

    /** Whether «как» stands before a cue: «как [ранее] сообщил». Returns its index, or -1. */
    int asBefore(int at) {
        int i = at - 1;
        while (i >= 0 && (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.prepositional(i) != null
                || clause.noun(i) != null || LeftOutSubject.isManaged(clause, i))) {
            i--;
        }
        if (clause.is(i, PartKind.AND) && clause.is(i - 1, PartKind.AS)) {
            i--;
        }
        return clause.is(i, PartKind.AS) || clause.is(i, PartKind.AND, "как и") ? i : -1;
    }
}
