package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Stance;

/** Where a content ends. */
final class Extents {

    private final Clause clause;
    private final Subjects subjects;
    private final Following following;
    private final Tails tails;

    Extents(Clause clause, Subjects subjects, Following following, Tails tails) {
        this.clause = clause;
        this.subjects = subjects;
        this.following = following;
        this.tails = tails;
    }

    /** «… в полицию [Псков, 17 мая].»: the dateline of the next item, with no full stop before it. */
    private boolean isDateline(int i) {
        var place = clause.noun(i);
        return place != null && place.head().is(UnitKind.PLACE) && place.units().size() == 1 && place.can(Features.NOM)
                && clause.is(i + 1, PartKind.COMMA)
                && clause.noun(i + 2) != null && DatePhrases.isCalendar(clause.noun(i + 2))
                && (i + 3 >= clause.size() || clause.is(i + 3, PartKind.STOP))
                && !clause.is(i - 1, PartKind.AND) && !clause.is(i - 1, PartKind.COMMA);
    }

    /**
     * Where a content that begins at a phrase ends: at the end of the sentence, or before what is said about it:
     * «…, сообщает ТАСС», «…, добавив, что …», «… и отметил, что …».
     *
     * @param from index of its first phrase
     * @param clausal whether it is a clause of its own
     * @return index behind its last phrase
     */
    int end(int from, boolean clausal) {
        var scan = new Scan(from, clausal);
        for (int i = from; i < clause.size(); i++) {
            scan.read(i);
            int end = i == from ? -1 : scan.endAt(i);
            if (end >= 0) {
                return end;
            }
        }
        return clause.lastPhrase() + 1;
    }

    /** Reads a content phrase by phrase and remembers what of it decides where it ends. */
    private final class Scan {

        private final int from;
        private final boolean clausal;
        private final boolean relative;
        private boolean verbSeen;
        private boolean subordinate;
        private long verb;
        private long told;

        Scan(int from, boolean clausal) {
            this.from = from;
            this.clausal = clausal;
            this.relative = !clausal && insideRelative(from);
            this.verbSeen = !clausal;
        }

        void read(int i) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.VERB) || phrase.is(PartKind.SHORT) || phrase.is(PartKind.LINK)) {
                verbSeen = true;
                verb = ((Phrase.Part) phrase).features();
                told = verb;
            }
            told = clause.isCue(i, Phrase.CueForm.FINITE) ? clause.cue(i).features() : told;
            subordinate |= i > from
                    && (phrase.is(PartKind.SUBORDINATOR) || phrase.is(PartKind.THAT) || phrase.is(PartKind.SO_THAT));
        }

        /** The index behind the content's last phrase if a phrase is no longer part of it; -1 if it goes on. */
        int endAt(int i) {
            if (isDateline(i) || clause.is(i, PartKind.COLON) && clause.is(i + 1, PartKind.WRITER)) {
                return i;
            }
            if (clause.is(i, PartKind.COMMA) || clause.is(i, PartKind.DASH)) {
                return endsAtMark(i) ? i : -1;
            }
            if (clause.is(i, PartKind.AND)) {
                return endAtAnd(i);
            }
            return clause.is(i, PartKind.SEMICOLON) && opensSpeakersClause(i + 1, told) ? i : -1;
        }

        private int endAtAnd(int i) {
            if ((!clausal || !verbSeen) && following.continuesWithCue(i + 1)) {
                return i;
            }
            boolean another = clausal ? following.isOfAnother(i + 1, verb)
                    : !subordinate && !insideRelative(i) && following.finiteAt(i + 1) != 0;
            // «указал на ошибки и | ушел», «что депутат брала взятки и | намерен добиться»
            return !another ? -1 : clause.is(i - 1, PartKind.COMMA) ? i - 1 : i;
        }

        private boolean endsAtMark(int i) {
            if (clausal && verbSeen && !subordinate && clause.is(i, PartKind.COMMA) && following.judges(i + 1)) {
                return true;
            }
            if (clause.is(i, PartKind.COMMA) && i + 1 < clause.size() && clause.at(i + 1) instanceof Phrase.Citing) {
                // «написала об увольнениях, | ссылаясь на письмо»
                return true;
            }
            return isLeft(i, clausal) || !clausal && (isContrasted(i) || isBesideMainClause(i)) || relative && endsRelative(i);
        }

        /** «рассказал о планах, | но уехал» */
        private boolean isContrasted(int i) {
            return clause.is(i, PartKind.COMMA) && clause.is(i + 1, PartKind.BUT) && !subordinate && !corrects(from, i)
                    && !gaps(i);
        }

        private boolean isBesideMainClause(int i) {
            boolean goesOn = subordinate && clause.is(i + 1, PartKind.AND) && clause.noun(i + 2) != null
                    && clause.noun(i + 2).can(Features.NOM);
            return !goesOn && !closesMarker(i) && following.opensMainClause(i + 1);
        }

        /** «…, которого газеты называют героем, | …»: the comma that closes the relative clause around the content. */
        private boolean endsRelative(int i) {
            return clause.is(i, PartKind.COMMA) && !clause.is(i + 1, PartKind.RELATIVE)
                    && !clause.is(i + 1, PartKind.PARTICIPLE) && clause.prepositional(i + 1) == null;
        }
    }

    /** «…, что мост готов; | [мэр считает иначе]»: whether somebody who stands there says something else. */
    private boolean opensSpeakersClause(int from, long before) {
        for (int i = from + 1; i < clause.size() && !clause.is(i, PartKind.SEMICOLON); i++) {
            var cue = clause.cue(i);
            var subject = cue != null && cue.form() == Phrase.CueForm.FINITE ? subjects.before(i, cue.features()) : null;
            if (subject != null && subject.from() >= from && Subjects.isSourceLike(subject.phrase())) {
                return !goesOnWithPast(subject.phrase(), i, before);
            }
        }
        return false;
    }

    /**
     * «…, что раньше люди боялись грозы; [древние люди считали] ее гневом богов»: what people used to say, told by one speaker.
     */
    private boolean goesOnWithPast(NounPhrase people, int at, long before) {
        var verb = clause.words().get(clause.at(at).from()).entry(Entry.CueVerb.class);
        return people.nounClass() == NounClass.GROUP && !people.hasPersonalName() && verb != null && !verb.perfective()
                && (clause.cue(at).features() & Features.PAST) != 0 && (before & Features.PAST) != 0;
    }

    /** Whether the content ends at a comma or dash because the frame goes on behind it. */
    private boolean isLeft(int mark, boolean clausal) {
        if (tails.opensAt(mark)) {
            return true;
        }
        var cue = clause.cue(mark + 1);
        boolean inner = clausal && cue != null && cue.sense().stance() == Stance.PROMISE;
        if (cue != null && cue.form() == Phrase.CueForm.GERUND && clause.is(mark, PartKind.COMMA) && !inner) {
            return true;
        }
        if (Earlier.isAboutThis(clause.prepositional(clause.is(mark + 1, PartKind.DASH) ? mark + 2 : mark + 1))) {
            // «…, — об этом он сказал на форуме»
            return true;
        }
        boolean but = clause.is(mark + 1, PartKind.BUT);
        if ((but || clause.is(mark + 1, PartKind.AND)) && following.continuesWithCue(mark + 2)) {
            // «…, что он рад, но надеется, что …»: a feeling set against another belongs to the same person's content.
            return !(clausal && but && clause.cue(following.behindAdverbs(mark + 2)).sense().stance() == Stance.OPINION);
        }
        if (but || clause.is(mark, PartKind.COMMA) && Surroundings.isConnective(clause, mark + 1)) {
            return following.contrasts(mark + 2);
        }
        // «…, [чиновники же] уверяют, что …»
        boolean others = clause.is(mark + 2, PartKind.PARTICLE, "же");
        return others && following.contrasts(mark + 1);
    }

    /** «не с 80 лет, а с 75», «дорогу, а не мост»: what follows the comma takes the place of what was denied. */
    private boolean corrects(int from, int comma) {
        boolean denied = clause.is(comma + 2, PartKind.NOT);
        for (int i = from; i < comma && !denied; i++) {
            denied = clause.is(i, PartKind.NOT);
        }
        return denied && !clause.is(comma + 2, PartKind.SHORT) && !following.opensMainClause(comma + 2);
    }

    /** «назвал мост чудом, а дорогу — бедой»: a second object, with a dash for the verb. */
    private boolean gaps(int comma) {
        var noun = clause.noun(comma + 2);
        return noun != null && noun.can(Features.ACC) && !(noun.can(Features.NOM) && Subjects.isSourceLike(noun))
                && clause.is(comma + 3, PartKind.DASH);
    }

    /** «завтрак, который, по словам врача|, повышает»: a comma that only closes a parenthesis. */
    private boolean closesMarker(int comma) {
        int open = clause.is(comma, PartKind.COMMA) ? Insertions.start(clause, comma) : -1;
        return open >= 0 && clause.at(open + 1) instanceof Phrase.Marker;
    }

    /** «Сообщив, что мост готов, | мэр уехал»: the comma behind a content's own verb where the main clause begins, or -1. */
    int mainClauseBehind(int from) {
        boolean verbSeen = clause.prepositional(from) != null || clause.noun(from) != null && !clause.is(from - 1, PartKind.THAT);
        for (int i = from; i < clause.size(); i++) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.VERB) || phrase.is(PartKind.SHORT) || phrase.is(PartKind.LINK)) {
                verbSeen = true;
            }
            if (verbSeen && i > from && phrase.is(PartKind.COMMA) && !clause.is(i + 1, PartKind.AND)
                    && following.opensMainClause(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether the phrases before an index belong to a relative clause that began in mid-sentence: «…, которого газеты
     * называют …»
     */
    private boolean insideRelative(int from) {
        for (int i = from - 1; i > 1; i--) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.RELATIVE)) {
                return true;
            }
            if (phrase.is(PartKind.COMMA) || phrase.is(PartKind.COLON) || phrase.is(PartKind.THAT) || phrase.is(PartKind.STOP)) {
                return false;
            }
        }
        return false;
    }
}
