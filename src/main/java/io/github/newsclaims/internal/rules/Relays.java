package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who passed an attribution on, and on whom a source relies: «сказал он РИА Новости», «в интервью Forbes»,
 * «источник РБК», «со ссылкой на».
 */
final class Relays {

    private static final Set<String> WITH = Set.of("с", "со");
    private static final Set<String> TOWARDS = Set.of("с", "со", "для", "на");

    private final Clause clause;

    Relays(Clause clause) {
        this.clause = clause;
    }

    /** The outlets named among the phrases from one index to another, the source itself left out. */
    List<SourceRef> between(int from, int to, Subjects.Subject subject) {
        var found = new ArrayList<SourceRef>(1);
        for (int i = Math.max(0, from); i < Math.min(to, clause.size()); i++) {
            if (subject != null && i >= subject.from() && i < subject.to()) {
                continue;
            }
            var phrase = clause.at(i);
            if (phrase instanceof Phrase.Citing) {
                break;
            }
            var told = phrase instanceof NounPhrase addressee ? ofPress(addressee) : null;
            var with = clause.prepositional(i);
            if (with != null && with.object() != null && WITH.contains(with.preposition()) && with.object().head().name() != null
                    && isOutlet(with.object().head())) {
                // «поделился с «Берегом» мнением»
                add(found, with.object());
                continue;
            }
            if (told != null) {
                found.add(told);
            } else if (phrase instanceof NounPhrase noun && (noun.can(Features.DAT) || isQuotedAddressee(i))
                    && (isOutlet(noun) || isProper(noun))) {
                add(found, noun.within(Features.inCase(Features.DAT)));
            } else if (phrase instanceof Phrase.Prepositional prepositional && prepositional.object() != null
                    && isOccasion(prepositional.object())) {
                var ref = outletOf(i, prepositional);
                if (ref != null) {
                    found.add(ref);
                }
                var programme = clause.noun(i + 1);
                var channel = clause.prepositional(programme != null && isOutlet(programme) ? i + 2 : i + 1);
                if (ref != null && channel != null && channel.object() != null && TOWARDS.contains(channel.preposition())
                        && isOutlet(channel.object())) {
                    // «в программе «X» на телеканале «Y»»
                    add(found, channel.object());
                }
            }
        }
        return found;
    }

    /** Adds an outlet, unless it is there. */
    private void add(List<SourceRef> found, NounPhrase noun) {
        var span = clause.span(noun);
        if (found.stream().noneMatch(other -> other instanceof SourceRef.Words words && words.span().equals(span))) {
            found.add(words(noun, span));
        }
    }

    /** «сообщили [журналистам ИА «Берег»]»: the outlet whose people were told; {@code null} if it is none. */
    private SourceRef ofPress(NounPhrase noun) {
        boolean press = noun.can(Features.DAT) && !noun.can(Features.NOM) && noun.nounClass() == NounClass.PRESS
                && noun.head().entry() != null;
        for (int k = 0; press && k < noun.units().size(); k++) {
            var unit = noun.units().get(k);
            if (unit.from() > noun.head().from() && (isOutlet(unit) || isOutletLike(unit))) {
                return new SourceRef.Words(clause, part(noun, k).within(Features.inCase(Features.GEN)),
                        clause.span(unit.from(), noun.to()),
                        new Span(0, 0), false);
            }
        }
        return null;
    }

    /**
     * «заявил «Новому дню», что …», «заявил «Берег-Инфо», что …»: a title in front of the content, whether or not it
     * declines.
     */
    private boolean isQuotedAddressee(int i) {
        boolean quoted = "«\"„“".indexOf(clause.text().charAt(clause.span(clause.at(i)).begin())) >= 0;
        return quoted && clause.cue(i - 1) != null && clause.is(i + 1, PartKind.COMMA) && clause.is(i + 2, PartKind.THAT);
    }

    /** «источник РБК», «собеседник агентства»: the outlet behind an unnamed source. */
    List<SourceRef> ofSource(SourceRef source) {
        if (source instanceof SourceRef.Words words && words.phrase().nounClass() == NounClass.ANONYMOUS) {
            var units = words.phrase().units();
            for (int k = 0; k < units.size(); k++) {
                var unit = units.get(k);
                if (unit.from() > words.phrase().head().from() && isOutlet(unit)) {
                    var span = clause.span(unit.from(), words.phrase().to());
                    return List.of(new SourceRef.Words(clause,
                            part(words.phrase(), k).within(Features.inCase(Features.GEN)), span, new Span(0, 0), false));
                }
            }
        }
        return List.of();
    }

    /** The sources that a citing phrase between two indexes names. */
    List<SourceRef> cited(int from, int to) {
        var found = new ArrayList<SourceRef>(1);
        for (int i = Math.max(0, from); i < Math.min(to, clause.size()); i++) {
            if (clause.at(i) instanceof Phrase.Citing && clause.noun(i + 1) != null) {
                var subject = new Subjects(clause).extend(i + 1, 0);
                found.add(subject.source());
            }
        }
        return found;
    }

    /** Whether a noun names an occasion on which an outlet hears somebody: интервью. */
    static boolean isOccasion(NounPhrase noun) {
        return Trait.OCCASION.marks(noun.head().lemma());
    }

    private SourceRef outletOf(int at, Phrase.Prepositional prepositional) {
        var object = prepositional.object();
        for (int k = 0; k < object.units().size(); k++) {
            var unit = object.units().get(k);
            if (unit.from() > object.head().from() && (isOutlet(unit) || isOutletLike(unit))) {
                return new SourceRef.Words(clause, part(object, k).within(Features.inCase(Features.GEN)),
                        clause.span(unit.from(), object.to()), new Span(0, 0), false);
            }
        }
        var noun = clause.noun(at + 1);
        if (noun != null && (isOutlet(noun) || noun.can(Features.DAT) && isOutletLike(noun.head()))) {
            return words(noun, clause.span(noun));
        }
        var next = clause.prepositional(at + 1);
        if (next != null && next.object() != null && TOWARDS.contains(next.preposition()) && isOutlet(next.object())) {
            return words(next.object(), clause.span(next.object()));
        }
        return null;
    }

    private SourceRef words(NounPhrase noun, Span span) {
        return new SourceRef.Words(clause, noun, span, new Span(0, 0), false);
    }

    /** The part of a noun phrase from one of its units to its end. */
    private static NounPhrase part(NounPhrase whole, int unit) {
        var units = whole.units().subList(unit, whole.units().size());
        var head = units.get(0);
        return new NounPhrase(head.from(), whole.to(), head, head.features(), -1, -1, units);
    }

    /** A bare name in the dative beside a verb of saying: «сообщил «Медиазоне»». */
    private static boolean isProper(NounPhrase noun) {
        return switch (noun.head().kind()) {
            case TITLE, LATIN -> true;
            case ORGANIZATION -> noun.head().name() != null;
            default -> false;
        };
    }

    private static boolean isOutletLike(Unit unit) {
        return switch (unit.kind()) {
            case TITLE, LATIN -> true;
            default -> false;
        };
    }

    /** Outlets, programmes and press services pass on what others say. */
    static boolean relays(NounPhrase noun) {
        return isOutlet(noun) || isOutletLike(noun.head()) || noun.head().lemma().equals("пресс-служба");
    }

    static boolean isOutlet(NounPhrase noun) {
        return isOutlet(noun.head()) || noun.name() != null && noun.name().kind() == Name.Kind.OUTLET;
    }

    static boolean isOutlet(Unit unit) {
        return unit.name() != null && unit.name().kind() == Name.Kind.OUTLET
                || unit.entry() instanceof Entry.Noun noun && noun.singular() == NounClass.OUTLET;
    }
}
