package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import java.util.function.Predicate;

/** Which nouns name outlets, their people and the occasions on which they hear somebody. */
final class Outlets {

    /** The press as a whole. */
    static final String MEDIA = "сми";

    private Outlets() {
    }

    static boolean isOutlet(NounPhrase noun) {
        return isOutlet(noun.head()) || noun.name() != null && noun.name().kind() == Name.Kind.OUTLET;
    }

    static boolean isOutlet(Unit unit) {
        return unit.name() != null && unit.name().kind() == Name.Kind.OUTLET
                || unit.entry() instanceof Entry.Noun noun && noun.singular() == NounClass.OUTLET;
    }

    static boolean isPressService(NounPhrase noun) {
        return noun.head().lemma().equals("пресс-служба");
    }

    /** Outlets, programmes and press services pass on what others say. */
    static boolean relays(NounPhrase noun) {
        return isOutlet(noun) || isTitle(noun) || isPressService(noun);
    }

    /** «в интервью», «в программе»: where something was said, not what. */
    static boolean isOccasion(Phrase.Prepositional phrase) {
        return phrase.isInside() && phrase.object() != null && isOccasion(phrase.object()) && phrase.object().can(Features.LOC);
    }

    /** Whether a noun names an occasion on which an outlet hears somebody: интервью. */
    static boolean isOccasion(NounPhrase noun) {
        return Trait.OCCASION.marks(noun.head().lemma());
    }

    /** The end of a noun phrase from the first unit behind its head that is as wanted; {@code null} if there is none. */
    static SourceRef part(Clause clause, NounPhrase whole, Predicate<Unit> wanted) {
        for (int k = 0; k < whole.units().size(); k++) {
            var head = whole.units().get(k);
            if (head.from() > whole.head().from() && wanted.test(head)) {
                var units = whole.units().subList(k, whole.units().size());
                var part = new NounPhrase(head.from(), whole.to(), head, head.features(), -1, -1, units);
                // «программы «Время»»: a title in apposition to a kind of outlet does not decline.
                boolean apposed = head.is(UnitKind.TITLE) && isOutlet(whole.units().get(k - 1));
                return SourceRef.Words.unnamed(clause, part.within(Features.inCase(apposed ? Features.NOM : Features.GEN)));
            }
        }
        return null;
    }

    /**
     * The outlet, programme or press service of a source that passes on what others say in its content: the source
     * itself, or the outlet whose message it is; {@code null} if it is none.
     */
    static SourceRef relaying(SourceRef source) {
        if (!(source instanceof SourceRef.Words words) || words.name().length() > 0) {
            return null;
        }
        var noun = words.phrase();
        return switch (noun.nounClass()) {
            case PERSON, ANONYMOUS -> null;
            case DOCUMENT -> ofOutlet(words);
            // «СМИ» are a group, not one outlet.
            case GROUP -> null;
            default -> relays(noun) ? words : null;
        };
    }

    /** «сообщение [РИА Новости]», «источники [издания]»: the outlet that a noun is of; {@code null} if it is of none. */
    private static SourceRef ofOutlet(SourceRef.Words words) {
        return part(words.clause(), words.phrase(), Outlets::isOutlet);
    }

    /** A name in quotation marks or in Latin letters, of which the lexicon knows nothing. */
    static boolean isTitle(NounPhrase noun) {
        return isTitle(noun.head());
    }

    static boolean isTitle(Unit unit) {
        return unit.is(UnitKind.TITLE) || unit.is(UnitKind.LATIN);
    }

    /** A named outlet, or the site or channel of a body, in which something is said or printed. */
    static boolean isPlaceOf(NounPhrase noun) {
        boolean named = noun.name() != null || noun.units().stream().anyMatch(unit -> unit.from() > noun.head().from());
        return isOutlet(noun) && named && !noun.hasPersonalName()
                && noun.units().stream().noneMatch(unit -> unit.is(UnitKind.POSSESSIVE));
    }

    /** «сообщили журналистам [ИА «Берег»]»: the outlet whose people were told; {@code null} if none were. */
    static SourceRef ofPress(Clause clause, NounPhrase noun) {
        boolean press = (noun.can(Features.DAT) || noun.can(Features.INS) || noun.can(Features.ACC)) && !noun.can(Features.NOM)
                && noun.nounClass() == NounClass.PRESS && noun.head().entry() != null;
        return press ? part(clause, noun, Outlets::mayBeOutlet) : null;
    }

    /** An outlet, or a title that may be one. */
    static boolean mayBeOutlet(Unit unit) {
        return isOutlet(unit) || isTitle(unit);
    }
}
