package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** What two commas set off inside a clause: «мост, [построенный в мае], закрыт». */
final class Insertions {

    private Insertions() {
    }

    /**
     * The comma that opens the insertion which the comma at {@code close} ends: a participle, gerund or relative
     * clause, a parenthesis, an apposition. -1 if it ends none.
     */
    static int start(Clause clause, int close) {
        for (int i = close - 1; i > 0; i--) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.STOP) || phrase.is(PartKind.COLON)) {
                return -1;
            }
            if (phrase.is(PartKind.COMMA)) {
                return opens(clause, i, close) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * The comma that closes the insertion which a comma opens; -1 if it opens none.
     *
     * @param open index of the comma that may open one; -1 comes back for any other phrase
     * @param limit index behind the last phrase to look at
     */
    static int end(Clause clause, int open, int limit) {
        for (int i = open + 1; i < limit && clause.is(open, PartKind.COMMA); i++) {
            if (clause.is(i, PartKind.COMMA)) {
                return start(clause, i) == open ? i : -1;
            }
        }
        return -1;
    }

    /**
     * «источники, [близкие к мэрии]», «дело, [с которым ознакомился РБК]»: the index behind what tells, behind a comma, of the
     * noun in front of it; -1 if nothing there does.
     */
    static int descriptionEnd(Clause clause, int comma) {
        int i = comma + 1;
        boolean relative = clause.is(i, PartKind.RELATIVE)
                || clause.prepositional(i) != null && clause.is(i + 1, PartKind.RELATIVE);
        if (!clause.is(comma, PartKind.COMMA) || !relative && !clause.isParticiple(i) && !Modifiers.isAlone(clause.noun(i))) {
            return -1;
        }
        long features = relative ? 0 : clause.at(i) instanceof Phrase.Part part ? part.features()
                : clause.cue(i) != null ? clause.cue(i).features() : clause.noun(i).features();
        int end = markBehind(clause, i + 1);
        for (int k = i + 1; k < end && !relative; k++) {
            boolean modifies = clause.noun(k) != null
                    && (clause.noun(k).features() & features & Features.inCase(Features.NOM)) != 0;
            if (modifies || clause.is(k, PartKind.VERB) || clause.isCue(k, Phrase.CueForm.FINITE)) {
                // «Как сообщил мэр, [строящийся в Твери] мост …», «Как сообщают, [подозреваемый] признался, …»
                return -1;
            }
        }
        return end;
    }

    /** The index of the first mark from an index on, or that behind the sentence. */
    static int markBehind(Clause clause, int from) {
        int end = from;
        while (end < clause.size() && !clause.is(end, PartKind.COMMA) && !clause.is(end, PartKind.STOP)
                && !clause.is(end, PartKind.DASH) && !clause.is(end, PartKind.COLON)) {
            end++;
        }
        return end;
    }

    /** Whether what stands between two commas is an insertion rather than a clause of its own or a part of a list. */
    private static boolean opens(Clause clause, int comma, int close) {
        int i = comma + 1;
        while (i < close && (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.is(i, PartKind.NOT))) {
            i++;
        }
        if (i >= close) {
            return i > comma + 1;
        }
        var phrase = clause.at(i);
        if (phrase.is(PartKind.PARTICIPLE) || phrase.is(PartKind.GERUND) || phrase.is(PartKind.RELATIVE)
                || phrase.is(PartKind.SUBORDINATOR) || phrase instanceof Phrase.Marker
                || phrase instanceof Phrase.Citing || phrase.is(PartKind.AS)) {
            return true;
        }
        if (phrase instanceof Phrase.Cue cue && cue.form() != Phrase.CueForm.FINITE && cue.form() != Phrase.CueForm.PREDICATIVE) {
            return true;
        }
        boolean nominal = phrase instanceof Phrase.Prepositional || phrase instanceof NounPhrase;
        if (nominal && clause.is(i + 1, PartKind.RELATIVE)) {
            // «, слова которого приводит ТАСС,»
            return true;
        }
        for (int k = i; k < close; k++) {
            if (clause.at(k).is(PartKind.VERB) || clause.cue(k) != null || clause.at(k).is(PartKind.THAT)
                    || clause.at(k).is(PartKind.LINK)) {
                return false;
            }
        }
        return phrase instanceof NounPhrase || phrase instanceof Phrase.Prepositional
                || phrase.is(PartKind.AND) && ((Phrase.Part) phrase).lemma().equals("как и");
    }
}
