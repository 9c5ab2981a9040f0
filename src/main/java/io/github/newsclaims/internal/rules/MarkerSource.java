package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Span;
import java.util.List;
import io.github.newsclaims.model.Stance;

/** Whose words a marker gives, «по словам [мэра]», and how much of the sentence belongs to that. */
final class MarkerSource {

    /** Instead of the index behind the source: the marker attributes nothing. */
    private static final int NONE = -1;

    private final Support support;
    private final Clause clause;
    private final Phrase.Marker marker;
    private final int at;
    private SourceRef source = new SourceRef.Nobody();
    private int end;
    private int tail;

    MarkerSource(Support support, Phrase.Marker marker, int at) {
        this.support = support;
        this.clause = support.clause;
        this.marker = marker;
        this.at = at;
    }

    /** Reads what stands behind the marker; false if the marker attributes nothing. */
    boolean read() {
        end = behindSource();
        if (end == NONE || marker.owner() < 0 && !marker.complete() && source instanceof SourceRef.Words words
                && isNobodys(words.phrase(), clause.noun(at - 1) != null)) {
            return false;
        }
        tail = end;
        takeCited();
        takeApposition();
        takeNamedApposition();
        takeComplements();
        if (opensParticipial(tail) || Modifiers.isAlone(clause.noun(tail + 1))) {
            // «согласно докладу, опубликованному в среду, …»
            tail = Math.max(tail, Insertions.end(clause, tail, clause.size()));
        }
        int described = Insertions.descriptionEnd(clause, tail);
        if (clause.is(described, PartKind.COMMA)) {
            // «по словам соседей, [на которых ссылается газета], …»
            tail = described;
        }
        takeParenthetical();
        if (marker.owner() < 0 && isDescribed()) {
            tail = behindDescription();
        }
        return true;
    }

    /** Whoever is named; nobody if the marker stands alone. */
    SourceRef source() {
        return source;
    }

    /** The index behind the source. */
    int end() {
        return end;
    }

    /** The index behind all that belongs to the marker and its source: the content goes on there. */
    int tail() {
        return tail;
    }

    /** Sets the source, if one is named; the index behind it, or {@link #NONE}. */
    private int behindSource() {
        if (marker.owner() >= 0) {
            var word = clause.words().get(marker.owner());
            source = new SourceRef.Possessive(clause, clause.span(marker.owner(), marker.owner() + 1), owner(word));
            return at + 1;
        }
        int next = clause.is(at + 1, PartKind.ADVERB) ? at + 2 : at + 1;
        // «по мнению [опрошенных газетой] экономистов»
        int head = new Modifiers(clause).modified(next, marker.cases());
        var noun = clause.noun(head);
        if (noun != null && Trait.SCHEDULE.marks(noun.head().lemma())) {
            return NONE;
        }
        var described = new Modifiers(clause).swallowed(head, marker.cases());
        if (described != null) {
            source = SourceRef.Words.unnamed(clause, described, clause.span(noun.from(), described.to()));
            return head + 2;
        }
        // «по словам Моуринью»: a foreign name of which the ending tells no case.
        boolean fits = noun != null && ((noun.features() & marker.cases()) != 0 || noun.head().is(UnitKind.NAME));
        if (fits && (!marker.complete() || closes(head + 1))) {
            var subject = extend(head, noun);
            var words = (SourceRef.Words) subject.source();
            // «согласно [недавно] опубликованным исследованиям»
            source = next == at + 1 ? words
                    : words.over(new Span(clause.span(clause.at(at + 1)).begin(), words.span().end()));
            return subject.to();
        }
        source = indirect();
        if (source instanceof SourceRef.Nobody) {
            source = agent();
            if (!(source instanceof SourceRef.Nobody)) {
                return at + 1;
            }
        }
        boolean dated = clause.prepositional(at + 1) != null
                && (DatePhrases.isAt(clause, at + 1) || clause.prepositional(at + 1).preposition().equals("на"));
        if (!(source instanceof SourceRef.Nobody) || dated) {
            // «по данным на 17 мая», «по данным на утро 17 мая»: nobody's.
            return dated && DatePhrases.isAt(clause, at + 2) && clause.noun(at + 2) != null ? at + 3 : at + 2;
        }
        boolean unnamed = marker.complete() || clause.is(at + 1, PartKind.COMMA) && marker.to() - marker.from() > 1;
        return unnamed ? at + 1 : NONE;
    }

    /** «по данным, опубликованным [Росстатом], …»: who made it, in the participial clause; nobody if none is named. */
    private SourceRef agent() {
        boolean opens = clause.is(at + 1, PartKind.COMMA) && isParticipial(at + 2);
        if (opens && clause.noun(at + 2) != null && clause.noun(at + 2).units().size() > 1) {
            // «, проведенным Минфином, …»: the two seem to agree.
            var agent = clause.noun(at + 2).head();
            return SourceRef.Words.unnamed(clause, new NounPhrase(agent.from(), agent.to(), agent,
                    agent.features() & Features.inCase(Features.INS), -1, -1, List.of(agent)));
        }
        for (int i = at + 3; opens && i < clause.size() && i < at + 6 && !clause.is(i, PartKind.COMMA); i++) {
            var noun = clause.noun(i);
            if (noun != null && noun.can(Features.INS) && !noun.can(Features.NOM) && Subjects.isSourceLike(noun)) {
                var words = (SourceRef.Words) support.subjects.extend(i, 0).source();
                return new SourceRef.Words(clause, noun.within(Features.inCase(Features.INS)),
                        new Span(clause.span(noun).begin(), words.span().end()), words.name(), words.plural());
            }
        }
        return new SourceRef.Nobody();
    }

    /** The source behind a preposition or for which a relative pronoun stands; nobody if there is none. */
    private SourceRef indirect() {
        var place = clause.prepositional(at + 1);
        if (place != null && place.preposition().equals("из") && place.object() != null) {
            // «по данным из открытых источников»
            return SourceRef.Words.unnamed(clause, place.object().within(Features.inCase(Features.GEN)));
        }
        if (place != null && place.isInside() && place.object() != null && place.object().can(Features.LOC)
                && Complements.isBody(place.object())) {
            // «судя по сообщениям в соцсетях»
            return SourceRef.Words.unnamed(clause, place.object().within(Features.inCase(Features.LOC)));
        }
        boolean relative = clause.is(at + 1, PartKind.RELATIVE) && clause.is(at - 1, PartKind.COMMA);
        var antecedent = relative ? support.subjects.complements.antecedent(at - 1) : null;
        // «соглашение, согласно которому …»
        return antecedent == null ? new SourceRef.Nobody()
                : SourceRef.Words.unnamed(clause, antecedent, clause.span(clause.at(at + 1)));
    }

    /** «по словам мэра [со ссылкой на врачей]» */
    private void takeCited() {
        while (tail < clause.size() && (clause.at(tail) instanceof Phrase.Citing
                || tail > end && clause.noun(tail) != null && clause.at(tail - 1) instanceof Phrase.Citing)) {
            tail++;
        }
    }

    /** «Со слов соседей[, пишет газета], …»: who passed it on is no part of what is said. */
    private void takeParenthetical() {
        int cue = tail + 1;
        while (clause.is(tail, PartKind.COMMA) && clause.is(cue, PartKind.ADVERB)) {
            cue++;
        }
        int close = clause.is(tail, PartKind.COMMA) && clause.cue(cue) != null && support.tails.opensAt(tail) ? support.tails.end(cue) : -1;
        tail = clause.is(close, PartKind.COMMA) ? close : tail;
    }

    /** «по словам Ивана Петрова[, мэра Твери], …» */
    private void takeApposition() {
        var apposed = clause.is(tail, PartKind.COMMA) ? clause.noun(tail + 1) : null;
        if (apposed != null && source instanceof SourceRef.Words words && words.name().length() > 0
                && apposed.nounClass() == NounClass.PERSON && !apposed.hasPersonalName()
                && (apposed.features() & marker.cases()) != 0 && clause.is(tail + 2, PartKind.COMMA)) {
            source = new SourceRef.Words(clause, words.phrase(),
                    new Span(words.span().begin(), clause.span(apposed).end()), words.name(), false);
            tail += 2;
        }
    }

    /** «по словам депутата[, члена комитета по бюджету Ивана Петрова], …»: a second role with the name that the first lacks. */
    private void takeNamedApposition() {
        var apposed = clause.is(tail, PartKind.COMMA) ? clause.noun(tail + 1) : null;
        if (apposed == null || !(source instanceof SourceRef.Words words) || words.name().length() > 0
                || !words.phrase().nounClass().isRole() || apposed.nounClass() != NounClass.PERSON
                || (apposed.features() & marker.cases()) == 0) {
            return;
        }
        int last = tail + 1;
        while (clause.noun(last) != null && !clause.noun(last).hasPersonalName() || clause.prepositional(last) != null) {
            last++;
        }
        var named = clause.noun(last);
        boolean agrees = named != null && (named.features() & marker.cases()) != 0;
        last = named == null ? last - 1 : last;
        var name = named == null ? nameThatEnds(clause.prepositional(last)) : agrees ? Subjects.nameOf(named) : null;
        if (name != null && (clause.is(last + 1, PartKind.COMMA) || clause.is(last + 1, PartKind.STOP))) {
            source = new SourceRef.Words(clause, words.phrase(),
                    new Span(words.span().begin(), clause.span(clause.at(last)).end()), name, false);
            tail = last + 1;
        }
    }

    /** «члена комитета [по бюджету Ивана Петрова]»: the name that a preposition's phrase seems to end in. */
    private Span nameThatEnds(Phrase.Prepositional prepositional) {
        if (prepositional == null || prepositional.object() == null) {
            return null;
        }
        int from = -1;
        for (var unit : prepositional.object().units()) {
            boolean fits = unit.is(UnitKind.NAME) && (unit.features() & marker.cases()) != 0;
            from = !fits ? -1 : from < 0 ? unit.from() : from;
        }
        return from < 0 ? null : new Span(from, prepositional.to());
    }

    /** «По данным министерства [на 9 августа], …»: what stands before the comma belongs to the marker. */
    private void takeComplements() {
        int comma = tail;
        while (comma < clause.size() && (clause.prepositional(comma) != null || clause.is(comma, PartKind.BRACKET)
                || clause.noun(comma) != null && comma > tail && comma < tail + 4)) {
            comma++;
        }
        if (comma == tail || !clause.is(comma, PartKind.COMMA) || Surroundings.start(clause, at) != at) {
            return;
        }
        if (tail == end && source instanceof SourceRef.Words words && isLongName(words.phrase(), tail, comma)) {
            source = words.over(new Span(words.span().begin(), clause.span(clause.at(comma - 1)).end()));
            end = comma;
        }
        tail = comma;
    }

    /** Whether a participial or relative clause, or a citing phrase, opens behind a comma. */
    private boolean opensParticipial(int comma) {
        int i = comma + 1;
        return clause.is(comma, PartKind.COMMA) && (isParticipial(i) || clause.is(i, PartKind.RELATIVE)
                || i < clause.size() && clause.at(i) instanceof Phrase.Citing);
    }

    /** Whether a participle stands at an index, be it one that could be an adjective: «, [проведенным] министерством, …». */
    private boolean isParticipial(int i) {
        var adjective = clause.noun(i);
        if (adjective == null || !adjective.units().get(0).is(UnitKind.ADJECTIVE)) {
            return clause.isParticiple(i);
        }
        var agent = adjective.units().size() == 1 ? clause.noun(i + 1) : adjective;
        return agent != null && adjective.units().size() <= 2 && agent.can(Features.INS) && !agent.can(Features.NOM)
                && clause.is(agent == adjective ? i + 1 : i + 2, PartKind.COMMA) && Subjects.isSourceLike(agent);
    }

    /**
     * «по информации группы реагирования [на извержения], …»: prepositional phrases that belong to a body or document
     * and tell no time.
     */
    private boolean isLongName(NounPhrase noun, int from, int to) {
        boolean body = noun.nounClass() == NounClass.ORGANIZATION || noun.nounClass() == NounClass.GROUP
                || noun.nounClass() == NounClass.DOCUMENT
                || noun.nounClass() == NounClass.OUTLET && noun.name() == null;
        for (int i = from; i < to && body; i++) {
            var next = clause.prepositional(i);
            body = next != null && next.object() != null && !DatePhrases.isCalendar(next.object())
                    && next.object().head().kind() != UnitKind.NUMERAL
                    && !Outlets.isOccasion(next.object());
        }
        return body;
    }

    /** Whether a comma and a noun phrase in the marker's case follow: it agrees with the source in front and opens no clause. */
    private boolean isDescribed() {
        var noun = clause.is(tail, PartKind.COMMA) ? clause.noun(tail + 1) : null;
        return noun != null && (noun.features() & marker.cases()) != 0 && !noun.can(Features.NOM)
                && (Subjects.isSourceLike(noun) || Trait.CLOSE.marks(noun.head().lemma()));
    }

    /** The comma that closes a description begun at an index; that index if nothing closes it. */
    private int behindDescription() {
        // «по словам чиновников, знакомых с ситуацией, …»
        for (int close = tail + 2; close < clause.size() && close < tail + 6; close++) {
            if (clause.is(close, PartKind.COMMA)) {
                return close;
            }
            if (clause.noun(close) == null && clause.prepositional(close) == null) {
                break;
            }
        }
        return tail;
    }

    /** «с точки зрения закона»: what has no opinion; «комиссия по оценке проектов»: what is joined to the noun in front. */
    private boolean isNobodys(NounPhrase noun, boolean joined) {
        boolean opinion = marker.sense().stance() == Stance.OPINION;
        boolean thing = !Subjects.isSourceLike(noun);
        return joined && thing || opinion && (noun.nounClass() == NounClass.DOCUMENT
                || thing && noun.head().is(UnitKind.NOUN) && noun.head().entry() != null);
    }

    /** The source with its complements and coordinated phrases, in the marker's case. */
    private Subjects.Subject extend(int head, NounPhrase noun) {
        var subject = support.subjects.extend(head, 0);
        int end = subject.to();
        var words = (SourceRef.Words) subject.source();
        boolean plural = words.plural();
        while (clause.is(end, PartKind.AND) && clause.noun(end + 1) != null
                && (clause.noun(end + 1).features() & Features.inCase(Features.GEN)) != 0
                && closes(end + 2)) {
            end += 2;
            plural = true;
        }
        var governed = noun.within(marker.cases());
        var span = end == subject.to() ? words.span() : clause.span(noun.from(), clause.at(end - 1).to());
        return new Subjects.Subject(new SourceRef.Words(clause, governed, span, words.name(), plural), subject.from(), end);
    }

    /** Whether a noun phrase in front of an index is the whole source. */
    private boolean closes(int i) {
        return i >= clause.size() || clause.is(i, PartKind.COMMA) || clause.is(i, PartKind.STOP)
                || clause.prepositional(i) != null
                || clause.is(i, PartKind.BRACKET);
    }

    /** The pronoun that a possessive belongs to. */
    static String owner(Word word) {
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Function function) {
                return function.lemma();
            }
        }
        return "";
    }
}
