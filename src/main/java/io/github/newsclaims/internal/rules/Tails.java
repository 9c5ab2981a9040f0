package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** «…, сообщает ТАСС», «…, говорится в сообщении ведомства»: an attribution behind its content or inside it. */
final class Tails {

    private final Clause clause;
    private final Subjects subjects;
    private final Citings citings;

    Tails(Clause clause, Subjects subjects, Citings citings) {
        this.clause = clause;
        this.subjects = subjects;
        this.citings = citings;
    }

    /** Whether a comma or dash opens one that runs to the next mark or the end. */
    boolean opensAt(int mark) {
        int i = clause.is(mark + 1, PartKind.AS) ? mark + 2 : mark + 1;
        while (clause.is(i, PartKind.ADVERB) || clause.prepositional(i) != null) {
            i++;
        }
        return clause.cue(i) != null && end(i) > 0;
    }

    /**
     * The index behind a parenthetical cue with its subject and whatever belongs to the two, or -1 if the cue is no
     * parenthetical: «сообщает РИА Новости со ссылкой на …», «говорится в сообщении ведомства».
     */
    int end(int at) {
        var cue = clause.cue(at);
        if (cue.form() == Phrase.CueForm.GERUND || cue.form() == Phrase.CueForm.PARTICIPLE) {
            return -1;
        }
        var subject = subjects.behind(at, cue.features());
        if (!speaks(cue, subject)
                || subject == null && cue.form() == Phrase.CueForm.FINITE && !FollowsFrom.isBehind(clause, at)) {
            return -1;
        }
        int i = subject == null ? at + 1 : subject.to();
        if (Modifiers.isAlone(clause.noun(i + 1))) {
            // «…, сообщили два человека, [знакомые с делом]»
            i = Math.max(i, Insertions.descriptionEnd(clause, i));
        }
        while (i < clause.size()) {
            if (clause.is(i, PartKind.AND) && clause.isCue(i + 1, Phrase.CueForm.FINITE)) {
                // «…», — сказал мэр | и попросил подождать
                return i;
            }
            if (clause.at(i) instanceof Phrase.Citing) {
                // «со ссылкой на мэра, полицию и жителей»
                i = citings.behind(i);
                continue;
            }
            if (!belongs(i)) {
                break;
            }
            if (isGoverned(clause.prepositional(i), cue)) {
                return -1;
            }
            i++;
        }
        return closes(i) ? i : -1;
    }

    /** Whether a cue takes speech; «…, показал опрос», «…, узнал РБК»: a document or outlet says so with a verb that takes none. */
    private boolean speaks(Phrase.Cue cue, Subjects.Subject subject) {
        var noun = subject == null ? null : clause.noun(subject.from());
        return cue.sense().takes(Frame.SPEECH)
                || cue.sense().takes(Frame.THAT) && noun != null && (noun.nounClass() == NounClass.DOCUMENT
                        || Trait.LEARNS.marks(cue.lemma()) && Outlets.isOutlet(noun));
    }

    /** Whether a phrase can belong to the cue or its subject. */
    private boolean belongs(int i) {
        var phrase = clause.at(i);
        return phrase instanceof Phrase.Prepositional || phrase instanceof NounPhrase
                || phrase.is(PartKind.ADVERB) || phrase.is(PartKind.BRACKET) || Citings.isRetelling(clause, i) || phrase.is(PartKind.PARTICLE)
                || phrase.is(PartKind.AND) && clause.noun(i - 1) != null
                || phrase.is(PartKind.COMMA) && clause.size() > i + 1 && clause.at(i + 1) instanceof Phrase.Citing;
    }

    /** Whether a cue takes a prepositional phrase as its content, so that it is no parenthetical. */
    private static boolean isGoverned(Phrase.Prepositional phrase, Phrase.Cue cue) {
        return phrase != null && phrase.object() != null && !Outlets.isOccasion(phrase)
                && cue.sense().takes(phrase.preposition(), phrase.object().features());
    }

    /** Whether a parenthetical can end in front of an index: at the end or a mark, but not before «, что». */
    private boolean closes(int i) {
        if (clause.is(i, PartKind.COMMA)) {
            return !clause.is(i + 1, PartKind.THAT) && !clause.is(i + 1, PartKind.SO_THAT);
        }
        return i >= clause.size() || clause.is(i, PartKind.STOP) || clause.is(i, PartKind.DASH)
                || clause.is(i, PartKind.SEMICOLON);
    }
}
