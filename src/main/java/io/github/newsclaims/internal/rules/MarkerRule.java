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
import io.github.newsclaims.model.Stance;

/**
 * «По словам мэра, мост откроют в мае.» «Мост, по его словам, готов.» «По предварительным данным, никто не пострадал.»
 */
final class MarkerRule implements Rule {

    static final String NAME = "marker";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        if (!(clause.at(at) instanceof Phrase.Marker marker)) {
            return null;
        }
        var before = clause.noun(at - 1);
        if (marker.lemma().equals("по версии") && before != null && Trait.RANKED.marks(before.head().lemma())) {
            // «чемпион мира по версии федерации»
            return null;
        }
        var found = new Found(clause, clause.span(marker), marker.lemma(), marker.sense().stance(), name());
        int end = sourceOf(support, found, marker, at);
        if (end < 0) {
            return null;
        }
        if (marker.owner() < 0 && !marker.complete() && found.source() instanceof SourceRef.Words words
                && isNobodys(marker, words.phrase(), before != null)) {
            return null;
        }
        int tail = behindApposition(clause, found, marker, end);
        // «По данным министерства на 9 августа, …»: what stands before the comma belongs to the marker.
        int comma = behindComplements(clause, tail);
        if (comma > tail && clause.is(comma, PartKind.COMMA) && Surroundings.start(clause, at) == at) {
            if (tail == end && found.source() instanceof SourceRef.Words words && isLongName(clause, words, tail, comma)) {
                found.source(new SourceRef.Words(clause, words.phrase(),
                        new Span(words.span().begin(), clause.span(clause.at(comma - 1)).end()),
                        words.name(), words.plural()));
                end = comma;
            }
            tail = comma;
        }
        tail = behindParticipial(support, tail);
        if (marker.owner() < 0 && describes(clause, tail + 1, marker.cases())) {
            tail = behindDescription(clause, tail);
        }
        found.via(support.relays.cited(end, tail)).relayedBy(support.relays.ofSource(found.source()))
                .relayedBy(support.relays.polled(at + 1, end));
        int earlier = otherMarker(clause, at, -1);
        boolean contrasts = earlier >= 0
                && (clause.is(earlier + 1, PartKind.BUT) || clause.is(earlier + 1, PartKind.AND));
        int start = contrasts ? Math.min(earlier + 2, at) : earlier >= 0 || clause.is(at + 1, PartKind.RELATIVE) ? at
                : Surroundings.start(clause, at);
        int other = otherMarker(clause, at, 1);
        int close = Math.min(other < 0 ? clause.size() : other, Surroundings.end(support, tail));
        var content = Content.of(clause, new int[][] {{start, at}, {tail, close}});
        return content.isEmpty() ? null : found.content(content);
    }

    /** «с точки зрения закона», «комиссия по оценке проектов»: what has no opinion, or says nothing where no comma sets it off. */
    private static boolean isNobodys(Phrase.Marker marker, NounPhrase noun, boolean joined) {
        boolean opinion = marker.sense().stance() == Stance.OPINION;
        boolean thing = !Subjects.isSourceLike(noun);
        return joined && thing || opinion && (noun.nounClass() == NounClass.DOCUMENT
                || thing && noun.head().is(UnitKind.NOUN) && noun.head().entry() != null);
    }

    /** Sets the source that the marker names, if any; the index behind it, or -1 if the marker attributes nothing. */
    private static int sourceOf(Support support, Found found, Phrase.Marker marker, int at) {
        var clause = support.clause;
        if (marker.owner() >= 0) {
            var word = clause.words().get(marker.owner());
            found.source(new SourceRef.Possessive(clause, clause.span(marker.owner(), marker.owner() + 1), owner(word)));
            return at + 1;
        }
        int next = clause.is(at + 1, PartKind.ADVERB) ? at + 2 : at + 1;
        // «по мнению [опрошенных газетой] экономистов»
        int head = new Modifiers(clause).modified(next, marker.cases());
        var noun = clause.noun(head);
        // «по словам Моуринью»: a foreign name of which the ending tells no case.
        boolean fits = noun != null && ((noun.features() & marker.cases()) != 0 || noun.head().is(UnitKind.NAME));
        if (noun != null && Trait.SCHEDULE.marks(noun.head().lemma())) {
            return -1;
        }
        if (fits && (!marker.complete() || closes(clause, head + 1))) {
            var subject = source(support, head, noun, marker.cases());
            // «согласно [недавно] опубликованным исследованиям»
            var words = (SourceRef.Words) subject.source();
            found.source(next == at + 1 ? words : new SourceRef.Words(clause, words.phrase(),
                    new Span(clause.span(clause.at(at + 1)).begin(), words.span().end()), words.name(), words.plural()));
            return subject.to();
        }
        if (clause.prepositional(at + 1) != null && clause.prepositional(at + 1).preposition().equals("из")
                && clause.prepositional(at + 1).object() != null) {
            // «по данным из открытых источников»
            var object = clause.prepositional(at + 1).object();
            found.source(new SourceRef.Words(clause, object.within(Features.inCase(Features.GEN)),
                    clause.span(object), new Span(0, 0), false));
            return at + 2;
        }
        var place = clause.prepositional(at + 1);
        if (place != null && place.isInside() && place.object() != null && place.object().can(Features.LOC)
                && Complements.isBody(place.object())) {
            // «судя по сообщениям в соцсетях»
            var object = place.object().within(Features.inCase(Features.LOC));
            found.source(new SourceRef.Words(clause, object, clause.span(object), new Span(0, 0), false));
            return at + 2;
        }
        if (clause.is(at + 1, PartKind.RELATIVE) && clause.is(at - 1, PartKind.COMMA)
                && new Complements(clause).antecedent(at - 1) != null) {
            // «соглашение, согласно которому …»
            var antecedent = new Complements(clause).antecedent(at - 1);
            found.source(new SourceRef.Words(clause, antecedent, clause.span(clause.at(at + 1)), new Span(0, 0), false));
            return at + 2;
        }
        if (clause.prepositional(at + 1) != null && Surroundings.isDateAt(clause, at + 1)) {
            // «по данным на 17 мая»: nobody's.
            return at + 2;
        }
        boolean unnamed = marker.complete() || clause.is(at + 1, PartKind.COMMA) && marker.to() - marker.from() > 1;
        return unnamed ? at + 1 : -1;
    }

    /** The index behind what is cited after the source and its apposition, if any, which is added to the source. */
    private static int behindApposition(Clause clause, Found found, Phrase.Marker marker, int end) {
        int tail = end;
        while (tail < clause.size() && (clause.at(tail) instanceof Phrase.Citing
                || tail > end && clause.at(tail) instanceof NounPhrase
                && clause.at(tail - 1) instanceof Phrase.Citing)) {
            tail++;
        }
        var apposed = clause.is(tail, PartKind.COMMA) && found.source() instanceof SourceRef.Words ? clause.noun(tail + 1) : null;
        if (apposed != null && apposed.nounClass() == NounClass.PERSON && !apposed.hasPersonalName()
                && clause.is(tail + 2, PartKind.COMMA)
                && (apposed.features() & marker.cases()) != 0 && ((SourceRef.Words) found.source()).name().length() > 0) {
            // «по словам Ивана Петрова, мэра Твери, …»
            var words = (SourceRef.Words) found.source();
            found.source(new SourceRef.Words(clause, words.phrase(),
                    new Span(words.span().begin(), clause.span(apposed).end()), words.name(), false));
            tail += 2;
        }
        return tail;
    }

    /** The index behind the prepositional phrases and brackets that follow, with the nouns among them. */
    private static int behindComplements(Clause clause, int tail) {
        int comma = tail;
        while (comma < clause.size() && (clause.prepositional(comma) != null || clause.is(comma, PartKind.BRACKET)
                || clause.noun(comma) != null && comma > tail && comma < tail + 4)) {
            comma++;
        }
        return comma;
    }

    /** The comma that closes a participial or relative clause begun at an index; that index if there is none. */
    private static int behindParticipial(Support support, int tail) {
        var clause = support.clause;
        if (clause.is(tail, PartKind.COMMA) && (clause.is(tail + 1, PartKind.PARTICIPLE) || clause.is(tail + 1, PartKind.RELATIVE)
                || tail + 1 < clause.size() && clause.at(tail + 1) instanceof Phrase.Citing
                || clause.cue(tail + 1) != null && clause.cue(tail + 1).form() == Phrase.CueForm.PARTICIPLE)) {
            // «согласно докладу, опубликованному в среду, …»
            for (int close = tail + 2; close < clause.size(); close++) {
                if (clause.is(close, PartKind.COMMA) && Insertions.start(clause, close) == tail) {
                    return close;
                }
            }
        }
        return tail;
    }

    /** The comma that closes a description begun at an index; that index if nothing closes it. */
    private static int behindDescription(Clause clause, int tail) {
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

    /**
     * «по информации группы реагирования [на извержения], …»: prepositional phrases that belong to a body or document
     * and tell no time.
     */
    private static boolean isLongName(Clause clause, SourceRef.Words words, int from, int to) {
        var noun = words.phrase();
        boolean body = noun.nounClass() == NounClass.ORGANIZATION || noun.nounClass() == NounClass.GROUP
                || noun.nounClass() == NounClass.DOCUMENT
                || noun.nounClass() == NounClass.OUTLET && noun.name() == null;
        for (int i = from; i < to && body; i++) {
            var next = clause.prepositional(i);
            body = next != null && next.object() != null && !Surroundings.isCalendar(next.object())
                    && next.object().head().kind() != UnitKind.NUMERAL
                    && !Relays.isOccasion(next.object());
        }
        return body;
    }

    /**
     * Whether a comma and a noun phrase in one of the cases stand there: it agrees with the source in front and opens
     * no clause.
     */
    private static boolean describes(Clause clause, int at, long cases) {
        var noun = clause.is(at - 1, PartKind.COMMA) ? clause.noun(at) : null;
        return noun != null && (noun.features() & cases) != 0 && !noun.can(Features.NOM) && Subjects.isSourceLike(noun);
    }

    /** «По данным А, …, а по данным Б — …»: the comma towards another marker's clause in a direction, or -1. */
    private static int otherMarker(Clause clause, int at, int step) {
        int comma = -1;
        int contrast = -1;
        for (int i = at + step; i >= 0 && i < clause.size(); i += step) {
            if (clause.is(i, PartKind.COMMA)) {
                comma = i;
                boolean contrasts = clause.is(i + 1, PartKind.BUT) || clause.is(i + 1, PartKind.AND);
                contrast = contrasts && (step > 0 || contrast < 0) ? i : contrast;
            } else if (clause.at(i) instanceof Phrase.Marker && comma >= 0) {
                boolean adjacent = step > 0 ? i - comma <= 2 : at - lastComma(clause, at) <= 2;
                // «…, а [дорогу, по словам Б, построят]»
                int edge = contrast >= 0 ? contrast : step > 0 ? comma : lastComma(clause, at);
                return adjacent ? edge : -1;
            } else if (clause.is(i, PartKind.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    private static int lastComma(Clause clause, int before) {
        int i = before - 1;
        while (i >= 0 && !clause.is(i, PartKind.COMMA)) {
            i--;
        }
        return i < 0 ? -10 : i;
    }

    private static boolean closes(Clause clause, int i) {
        return i >= clause.size() || clause.is(i, PartKind.COMMA) || clause.is(i, PartKind.STOP)
                || clause.prepositional(i) != null
                || clause.is(i, PartKind.BRACKET);
    }

    /** The source with its complements and coordinated phrases, in the marker's case. */
    private static Subjects.Subject source(Support support, int at, NounPhrase noun, long cases) {
        var clause = support.clause;
        var subject = support.subjects.extend(at, 0);
        int end = subject.to();
        var words = (SourceRef.Words) subject.source();
        boolean plural = words.plural();
        while (clause.is(end, PartKind.AND) && clause.noun(end + 1) != null
                && (clause.noun(end + 1).features() & Features.inCase(Features.GEN)) != 0
                && closes(clause, end + 2)) {
            end += 2;
            plural = true;
        }
        var governed = noun.within(cases);
        if (end == subject.to()) {
            return new Subjects.Subject(new SourceRef.Words(clause, governed, words.span(), words.name(), plural),
                    subject.from(), end);
        }
        return new Subjects.Subject(new SourceRef.Words(clause, governed,
                clause.span(noun.from(), clause.at(end - 1).to()), words.name(), plural),
                subject.from(), end);
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
