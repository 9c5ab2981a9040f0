package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which outlets somebody told something, as the words beside a cue say: «сказал он РИА Новости», «в интервью Forbes»,
 * «в эфире Первого канала», «в статье, опубликованной в журнале Nature».
 */
final class Told {

    private static final Set<String> TOWARDS = Set.of("с", "со", "для", "на");
    private static final Set<String> TO_OUTLET = Set.of("с", "со", "для");

    private final Clause clause;
    private final Subjects subjects;
    private final List<SourceRef> found = new ArrayList<>(1);

    Told(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
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
                published(i);
                besideGerund(i, close);
                i = close;
            } else {
                phrase(i, at, subject);
            }
        }
        for (int i = at + 1; i < to && !bars(i); i++) {
            if (clause.is(i, PartKind.COMMA)) {
                published(i);
                besideGerund(i, to);
            } else {
                phrase(i, at, subject);
            }
        }
        besideGerund(to, clause.size());
        if (subject != null) {
            published(subject.to());
            polled(subject.from(), subject.to());
        }
        return found;
    }

    /** «заявил мэр, [выступая в эфире «Берега»]»: the occasion beside a gerund, if a comma opens it. */
    private void besideGerund(int comma, int to) {
        boolean gerund = clause.is(comma, PartKind.COMMA) && isGerund(comma + 1);
        for (int i = comma + 2; gerund && i < to && !bars(i) && !clause.is(i, PartKind.COMMA); i++) {
            var phrase = clause.prepositional(i);
            if (phrase != null && phrase.object() != null) {
                prepositional(i, null, false);
            }
        }
    }

    private boolean isGerund(int i) {
        return clause.is(i, PartKind.GERUND) || clause.cue(i) != null && clause.cue(i).form() == Phrase.CueForm.GERUND;
    }

    /** The outlets found so far. */
    List<SourceRef> found() {
        return found;
    }

    /** The index of the first phrase of a cue's own clause, insertions in front of it taken in. */
    int start(int at, Subjects.Subject subject) {
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
        boolean dated = phrase.is(PartKind.COMMA) && Surroundings.isBesideDate(clause, i)
                && !clause.is(i + 1, PartKind.THAT);
        boolean insertion = phrase.is(PartKind.COMMA)
                && (clause.is(i + 1, PartKind.PARTICIPLE) || isGerund(i + 1));
        return !beside && !dated && !insertion;
    }

    private void phrase(int i, int at, Subjects.Subject subject) {
        boolean own = subject != null && i >= subject.from() && i < subject.to();
        boolean cited = i > 0 && clause.at(i - 1) instanceof Phrase.Citing;
        if (clause.noun(i) != null && !own && !cited) {
            noun(i, at);
        } else if (clause.prepositional(i) != null && clause.prepositional(i).object() != null) {
            prepositional(i, subject, own);
        }
    }

    private void noun(int i, int at) {
        var noun = clause.noun(i);
        var press = ofPress(noun);
        if (press != null) {
            add(press);
        } else if ((Relays.isOutlet(noun) || Relays.isPressService(noun)) && (noun.can(Features.DAT) || isQuotedAddressee(i))
                || isTitle(noun) && noun.can(Features.DAT) && isBeside(i, at) && clause.cue(at).sense().takes(Frame.SPEECH)) {
            add(noun.within(Features.inCase(Features.DAT)));
        }
    }

    private void prepositional(int i, Subjects.Subject subject, boolean own) {
        var phrase = clause.prepositional(i);
        var object = phrase.object();
        if (Relays.isOccasion(object)) {
            occasion(i, object);
        } else if (phrase.isInside() && object.nounClass() == NounClass.PRESS) {
            editors(object);
        } else if (own) {
            return;
        } else if (TO_OUTLET.contains(phrase.preposition()) && object.head().name() != null && Relays.isOutlet(object.head())) {
            // «поделился с «Берегом» мнением», «рассказал специально для «Берега»»
            add(object);
        } else if (phrase.isInside() && isPlaceOf(object) && subject != null && isSpeaker(subject.source())) {
            // «сказал он на радио «Берег»», «поделился на сайте федерации»
            add(object.within(Features.inCase(Features.LOC)));
        }
    }

    /** «в интервью [Forbes]», «в беседе [с «Берегом»]», «в программе [«Утро»] [на «Первом канале»]» */
    void occasion(int i, NounPhrase object) {
        var inside = Relays.part(clause, object, unit -> Relays.isOutlet(unit) || isTitle(unit));
        var noun = clause.noun(i + 1);
        boolean behind = noun != null && (Relays.isOutlet(noun) || noun.can(Features.DAT) && isTitle(noun));
        int next = behind ? i + 2 : i + 1;
        if (inside != null) {
            add(inside);
        } else if (behind) {
            add(noun.can(Features.DAT) ? noun.within(Features.inCase(Features.DAT)) : noun);
        }
        var channel = clause.prepositional(next);
        if (channel != null && channel.object() != null && TOWARDS.contains(channel.preposition())) {
            var press = ofPress(channel.object());
            if (press != null) {
                add(press);
            } else if (Relays.isOutlet(channel.object()) || !channel.preposition().equals("на") && isTitle(channel.object())) {
                add(channel.object());
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
            if (parted && phrase != null && Relays.isOccasion(phrase)) {
                int before = found.size();
                occasion(i, phrase.object());
                return found.size() == before ? -1 : clause.is(i - 1, PartKind.COMMA) ? i - 1 : i;
            }
            clausal |= clause.cue(i) != null || clause.is(i, PartKind.VERB) || clause.is(i, PartKind.LINK)
                    || clause.is(i, PartKind.SHORT) || clause.is(i, PartKind.THAT);
        }
        return -1;
    }

    /** «в интервью РБК, в котором», «на «Пусть говорят», где»: the occasion that a relative clause goes on about. */
    List<SourceRef> antecedent(int start) {
        int relative = start - 1;
        boolean where = clause.is(relative, PartKind.RELATIVE)
                || clause.is(relative, PartKind.SUBORDINATOR) && ((Phrase.Part) clause.at(relative)).lemma().equals("где");
        int comma = relative;
        while (comma > 0 && !clause.is(comma, PartKind.COMMA)) {
            comma--;
        }
        if (!where || comma < relative - 2 || comma < 1) {
            return found;
        }
        for (int i = comma - 1; i >= Math.max(0, comma - 2); i--) {
            var phrase = clause.prepositional(i);
            var object = phrase == null ? clause.noun(i) : phrase.object();
            if (object != null && Relays.isOccasion(object)) {
                occasion(i, object);
                return found;
            }
            if (object != null && object.units().stream().anyMatch(unit -> Trait.OCCASION.marks(unit.lemma()))) {
                // «гостьей шоу «Утро», где»
                var outlet = Relays.part(clause, object, unit -> Relays.isOutlet(unit) || isTitle(unit));
                found.addAll(outlet == null ? List.of() : List.of(outlet));
                return found;
            }
            if (i == comma - 1 && phrase != null && phrase.isInside() && object != null && isPlaceOf(object)) {
                add(object);
            }
        }
        return found;
    }

    /** «статья, [опубликованная в журнале Nature]»: where it came out, if a comma at an index opens that. */
    private void published(int comma) {
        boolean participle = clause.is(comma, PartKind.COMMA) && clause.is(comma + 1, PartKind.PARTICIPLE)
                && Trait.PUBLISHED.marks(((Phrase.Part) clause.at(comma + 1)).lemma());
        var place = participle ? clause.prepositional(Surroundings.isDateAt(clause, comma + 2) ? comma + 3 : comma + 2) : null;
        if (place != null && place.isInside() && place.object() != null) {
            if (isPlaceOf(place.object())) {
                add(place.object().within(Features.inCase(Features.LOC)));
            } else {
                editors(place.object());
            }
        }
    }

    /** Where a text came out behind the first comma from an index on, if only nouns stand in front of that. */
    void publishedBehind(int from) {
        int comma = from;
        while (clause.noun(comma) != null || clause.prepositional(comma) != null) {
            comma++;
        }
        published(comma);
    }

    /** «поступило [в редакцию «Берега»]» */
    private void editors(NounPhrase object) {
        boolean towards = object.can(Features.ACC) && !object.can(Features.LOC) && object.nounClass() == NounClass.PRESS;
        var outlet = towards ? Relays.part(clause, object, unit -> Relays.isOutlet(unit) || isTitle(unit)) : null;
        if (outlet != null) {
            add(outlet);
        }
    }

    /** «[опрошенные РБК] эксперты», «эксперты, [опрошенные РБК]»: who asked the source that stands between two indexes. */
    void polled(int from, int to) {
        if (clause.is(to, PartKind.COMMA) && clause.is(to + 1, PartKind.PARTICIPLE)
                && Trait.POLLED.marks(((Phrase.Part) clause.at(to + 1)).lemma())) {
            asked(clause.noun(to + 2));
        }
        for (int i = Math.max(0, from - 2); i <= from; i++) {
            var noun = clause.noun(i);
            if (noun != null && Trait.POLLED.marks(noun.units().get(0).lemma())) {
                boolean inside = noun.units().size() > 1;
                asked(inside ? alone(noun.units().get(1)) : clause.noun(i + 1));
            }
        }
    }

    private static NounPhrase alone(Unit unit) {
        return new NounPhrase(unit.from(), unit.to(), unit, unit.features(), -1, -1, List.of(unit));
    }

    private void asked(NounPhrase outlet) {
        if (outlet != null && outlet.can(Features.INS) && (Relays.isOutlet(outlet) || isTitle(outlet))) {
            add(outlet.within(Features.inCase(Features.INS)));
        }
    }

    /** A named outlet, or the site or channel of a body, in which something is said or printed. */
    private static boolean isPlaceOf(NounPhrase noun) {
        boolean named = noun.name() != null || noun.units().stream().anyMatch(unit -> unit.from() > noun.head().from());
        return Relays.isOutlet(noun) && named && !noun.hasPersonalName()
                && noun.units().stream().noneMatch(unit -> unit.is(UnitKind.POSSESSIVE));
    }

    /** Whether a source is a person or several, and no body, which would speak on a site of its own. */
    private static boolean isSpeaker(SourceRef source) {
        return source instanceof SourceRef.Words words && (words.name().length() > 0 || isThirdPerson(words.phrase())
                || words.phrase().nounClass() == NounClass.PERSON || words.phrase().nounClass() == NounClass.GROUP);
    }

    private static boolean isThirdPerson(NounPhrase noun) {
        return noun.isPronoun() && !Trait.DIALOGUE.marks(noun.head().lemma());
    }

    /** «сообщили [журналистам ИА «Берег»]», «с корреспондентом «Берега»»: the outlet whose people were told. */
    private SourceRef ofPress(NounPhrase noun) {
        boolean press = (noun.can(Features.DAT) || noun.can(Features.INS)) && !noun.can(Features.NOM)
                && noun.nounClass() == NounClass.PRESS && noun.head().entry() != null;
        return press ? Relays.part(clause, noun, unit -> Relays.isOutlet(unit) || isTitle(unit)) : null;
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
            if (!clause.is(k, PartKind.ADVERB) && !clause.is(k, PartKind.PARTICLE) && !Surroundings.isDateAt(clause, k)) {
                return false;
            }
        }
        return true;
    }

    private void add(NounPhrase noun) {
        add(SourceRef.Words.unnamed(clause, noun));
    }

    /** Adds an outlet, unless it is there. */
    private void add(SourceRef outlet) {
        var span = ((SourceRef.Words) outlet).span();
        if (found.stream().noneMatch(other -> other instanceof SourceRef.Words words && words.span().contains(span))) {
            found.add(outlet);
        }
    }

    /** A name in quotation marks or in Latin letters, of which the lexicon knows nothing. */
    static boolean isTitle(NounPhrase noun) {
        return isTitle(noun.head());
    }

    static boolean isTitle(Unit unit) {
        return unit.is(UnitKind.TITLE) || unit.is(UnitKind.LATIN);
    }
}
