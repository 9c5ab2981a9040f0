package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import java.util.List;
import java.util.Set;

/**
 * Which outlets somebody told something, as the words beside a cue say: «сказал он РИА Новости», «в интервью Forbes»,
 * «в эфире Первого канала», «в статье, опубликованной в журнале Nature».
 */
final class Told {

    /** Prepositions that lead to whom somebody speaks: «поделился с «Берегом»». */
    private static final Set<String> TO_OUTLET = Set.of("с", "со", "для");

    private final Clause clause;
    private final Subjects subjects;
    private final Collected found = new Collected();
    private final Occasions occasions;
    private final Provenance provenance;

    Told(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
        this.occasions = new Occasions(clause, found);
        this.provenance = new Provenance(clause, found);
    }

    /**
     * The outlets around a cue.
     *
     * @param from index of the first phrase of the cue's own clause
     * @param at index of the cue
     * @param to index behind the last phrase that may name one
     * @param subject the cue's subject, or {@code null}
     */
    List<SourceRef> around(int from, int at, int to, Subjects.Subject subject) {
        for (int i = from; i < at; i++) {
            int close = Insertions.end(clause, i, at);
            if (close > 0) {
                provenance.published(i);
                besideGerund(i, close);
                i = close;
            } else {
                phrase(i, at, subject);
            }
        }
        for (int i = at + 1; i < to && !bars(i); i++) {
            if (clause.is(i, PartKind.COMMA)) {
                provenance.published(i);
                besideGerund(i, to);
            } else {
                phrase(i, at, subject);
            }
        }
        besideGerund(to, clause.size());
        if (subject != null) {
            provenance.published(subject.to());
            provenance.polled(subject.from(), subject.to());
        }
        return found.all();
    }

    /** «заявил мэр, [выступая в эфире «Берега»]»: the occasion beside a gerund, if a comma opens it. */
    private void besideGerund(int comma, int to) {
        if (clause.is(comma, PartKind.COMMA) && clause.isGerund(comma + 1)) {
            besideGerundAt(comma + 1, to);
        }
    }

    private void besideGerundAt(int gerund, int to) {
        for (int i = gerund + 1; i < to && !bars(i) && !clause.is(i, PartKind.COMMA); i++) {
            var phrase = clause.prepositional(i);
            if (phrase != null && phrase.object() != null) {
                prepositional(i, null, false);
            } else if (clause.noun(i) != null && clause.noun(i).can(Features.DAT) && Outlets.isOutlet(clause.noun(i))) {
                // «комментируя «Берегу» решение суда»
                found.add(clause, clause.noun(i).within(Features.inCase(Features.DAT)));
            }
        }
    }

    /** The outlets around a cue, and that of an occasion which the cue's relative clause goes on about. */
    List<SourceRef> inClause(int at, int to, Subjects.Subject subject) {
        int start = start(at, subject);
        around(start, at, to, subject);
        if (clause.is(start - 1, PartKind.COMMA) && clause.isGerund(0)) {
            // «Выступая в эфире «Берега», мэр [заявил]»
            besideGerundAt(0, start - 1);
        }
        occasions.antecedent(start);
        return found.all();
    }

    /** The index of the first phrase of a cue's own clause, insertions in front of it taken in. */
    private int start(int at, Subjects.Subject subject) {
        int i = subject == null ? at : Math.min(at, subject.from());
        while (i > 0) {
            var before = clause.at(i - 1);
            if (before.is(PartKind.COMMA)) {
                int insertion = Insertions.start(clause, i - 1);
                if (insertion < 0) {
                    return i;
                }
                i = insertion;
            } else if (before instanceof NounPhrase || before instanceof Phrase.Prepositional || before.is(PartKind.ADVERB)
                    || before.is(PartKind.PARTICLE) || before.is(PartKind.BRACKET)) {
                i--;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Whether what stands behind a cue is no longer beside it. */
    private boolean bars(int i) {
        var phrase = clause.at(i);
        boolean beside = phrase instanceof NounPhrase || phrase instanceof Phrase.Prepositional || phrase.is(PartKind.ADVERB)
                || phrase.is(PartKind.PARTICLE) || phrase.is(PartKind.BRACKET) || phrase.is(PartKind.AND);
        boolean dated = phrase.is(PartKind.COMMA) && DatePhrases.isBeside(clause, i)
                && !clause.is(i + 1, PartKind.THAT);
        boolean insertion = phrase.is(PartKind.COMMA)
                && (clause.is(i + 1, PartKind.PARTICIPLE) || clause.isGerund(i + 1));
        return !beside && !dated && !insertion;
    }

    /** Adds the outlet that a phrase beside the cue names, if it names one. */
    private void phrase(int i, int at, Subjects.Subject subject) {
        boolean own = subject != null && subject.holds(i);
        boolean cited = i > 0 && clause.at(i - 1) instanceof Phrase.Citing;
        if (clause.noun(i) != null && !own && !cited) {
            noun(i, at);
        } else if (clause.prepositional(i) != null && clause.prepositional(i).object() != null) {
            prepositional(i, subject, own);
        }
    }

    private void noun(int i, int at) {
        var noun = clause.noun(i);
        var press = Outlets.ofPress(clause, noun);
        if (press != null) {
            found.add(press);
        } else if ((Outlets.isOutlet(noun) || Outlets.isPressService(noun)) && (noun.can(Features.DAT) || isQuotedAddressee(i))
                || Outlets.isTitle(noun) && noun.can(Features.DAT) && isBeside(i, at)
                && clause.cue(at).sense().takes(Frame.SPEECH)) {
            found.add(clause, noun.within(Features.inCase(Features.DAT)));
        }
    }

    private void prepositional(int i, Subjects.Subject subject, boolean own) {
        var phrase = clause.prepositional(i);
        var object = phrase.object();
        if (Outlets.isOccasion(object)) {
            occasions.at(i, object);
        } else if (phrase.isInside() && object.nounClass() == NounClass.PRESS) {
            provenance.editors(object);
        } else if (own) {
            return;
        } else if (TO_OUTLET.contains(phrase.preposition()) && object.head().name() != null && Outlets.isOutlet(object.head())) {
            // «поделился с «Берегом» мнением», «рассказал специально для «Берега»»
            found.add(clause, object);
        } else if (phrase.isInside() && Outlets.isPlaceOf(object) && subject != null && isSpeaker(subject.source())) {
            // «сказал он на радио «Берег»», «поделился на сайте федерации»
            found.add(clause, object.within(Features.inCase(Features.LOC)));
        }
    }

    /** Whether a source is a person or several, and no body, which would speak on a site of its own. */
    private static boolean isSpeaker(SourceRef source) {
        return source instanceof SourceRef.Words words && (words.name().length() > 0 || isThirdPerson(words.phrase())
                || words.phrase().nounClass() == NounClass.PERSON || words.phrase().nounClass() == NounClass.GROUP);
    }

    private static boolean isThirdPerson(NounPhrase noun) {
        return noun.isPronoun() && !Trait.DIALOGUE.marks(noun.head().lemma());
    }

    /**
     * «заявил «Новому дню», что …», «заявил «Берег-Инфо», что …»: a title in front of the content, whether or not it
     * declines.
     */
    private boolean isQuotedAddressee(int i) {
        boolean quoted = "«\"„“".indexOf(clause.text().charAt(clause.span(clause.at(i)).begin())) >= 0;
        return quoted && clause.cue(i - 1) != null && clause.is(i + 1, PartKind.COMMA) && clause.is(i + 2, PartKind.THAT);
    }

    /** Whether nothing but adverbs and dates stands between a phrase and the cue. */
    private boolean isBeside(int i, int at) {
        int step = i < at ? 1 : -1;
        for (int k = i + step; k != at; k += step) {
            if (!clause.is(k, PartKind.ADVERB) && !clause.is(k, PartKind.PARTICLE) && !DatePhrases.isAt(clause, k)) {
                return false;
            }
        }
        return true;
    }
}
