package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import java.util.Set;

/** Occasions on which an outlet hears somebody: «в интервью Forbes», «в эфире Первого канала», «на «Пусть говорят», где». */
final class Occasions {

    /** Prepositions that lead from an occasion to its outlet: «в беседе с «Берегом»». */
    private static final Set<String> TOWARDS = Set.of("с", "со", "для", "на");

    private final Clause clause;
    private final Collected found;

    Occasions(Clause clause, Collected found) {
        this.clause = clause;
        this.found = found;
    }

    /** «в интервью [Forbes]», «в беседе [с «Берегом»]», «в программе [«Утро»] [на «Первом канале»]» */
    void at(int i, NounPhrase object) {
        var inside = Outlets.part(clause, object, Outlets::mayBeOutlet);
        var noun = clause.noun(i + 1);
        boolean behind = noun != null && (Outlets.isOutlet(noun) || noun.can(Features.DAT) && Outlets.isTitle(noun));
        int next = behind ? i + 2 : i + 1;
        if (inside != null) {
            found.add(inside);
        } else if (behind) {
            found.add(clause, noun.can(Features.DAT) ? noun.within(Features.inCase(Features.DAT)) : noun);
        }
        var channel = clause.prepositional(next);
        if (channel != null && channel.object() != null && TOWARDS.contains(channel.preposition())) {
            var press = Outlets.ofPress(clause, channel.object());
            if (press != null) {
                found.add(press);
            } else if (Outlets.isOutlet(channel.object())
                    || !channel.preposition().equals("на") && Outlets.isTitle(channel.object())) {
                found.add(clause, channel.object());
            }
        }
    }

    /**
     * «рассказал о планах [в интервью РБК]», «заявил, что мост готов, [в эфире «Берега»]»: the index of the occasion that
     * stands behind a content, and whose outlets are added; -1 if none does.
     *
     * @param from index of the content's first phrase
     * @param end index behind its last
     */
    int behind(int from, int end) {
        boolean clausal = false;
        for (int i = from + 1; i < end; i++) {
            var phrase = clause.prepositional(i);
            // In a clause with a verb of its own, the occasion belongs to that verb unless a comma parts them.
            boolean parted = !clausal || clause.is(i - 1, PartKind.COMMA);
            if (parted && phrase != null && Outlets.isOccasion(phrase)) {
                int before = found.all().size();
                at(i, phrase.object());
                return found.all().size() == before ? -1 : clause.is(i - 1, PartKind.COMMA) ? i - 1 : i;
            }
            clausal |= clause.cue(i) != null || clause.is(i, PartKind.VERB) || clause.is(i, PartKind.LINK)
                    || clause.is(i, PartKind.SHORT) || clause.is(i, PartKind.THAT);
        }
        return -1;
    }

    /** «в интервью РБК, в котором», «на «Пусть говорят», где»: the occasion that a relative clause goes on about. */
    void antecedent(int start) {
        int relative = start - 1;
        boolean where = clause.is(relative, PartKind.RELATIVE)
                || clause.is(relative, PartKind.SUBORDINATOR, "где");
        int comma = relative;
        while (comma > 0 && !clause.is(comma, PartKind.COMMA)) {
            comma--;
        }
        if (!where || comma < relative - 2 || comma < 1) {
            return;
        }
        for (int i = comma - 1; i >= Math.max(0, comma - 2); i--) {
            var phrase = clause.prepositional(i);
            var object = phrase == null ? clause.noun(i) : phrase.object();
            if (object != null && Outlets.isOccasion(object)) {
                at(i, object);
                return;
            }
            if (object != null && object.units().stream().anyMatch(unit -> Trait.OCCASION.marks(unit.lemma()))) {
                // «гостьей шоу «Утро», где»
                var outlet = Outlets.part(clause, object, Outlets::mayBeOutlet);
                if (outlet != null) {
                    found.add(outlet);
                }
                return;
            }
            if (i == comma - 1 && phrase != null && phrase.isInside() && object != null && Outlets.isPlaceOf(object)) {
                found.add(clause, object);
            }
        }
    }
}
