package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.BodyNouns;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import java.util.List;

/**
 * A noun that another one governs and that only points back: «сотрудники [зоопарка]», «сайт [силового ведомства]»,
 * «пресс-служба [городской администрации]».
 *
 * @param noun the noun
 * @param lemmas its lemma, behind that of an adjective that tells more
 * @param words it and its adjectives as they are written
 * @param isModified whether adjectives stand before it
 * @param local the adjective that only says that it is the city's or the region's; empty if there is another one or none
 */
record GeneralNoun(Entry.Noun noun, String lemmas, String words, boolean isModified, String local) {

    private static final long SINGULAR = Features.inCase(Features.GEN) & ~Features.inGender(Features.P);

    /** The one at the end of a phrase; {@code null} if none is there, or what is there says more. */
    static GeneralNoun in(Clause clause, NounPhrase phrase) {
        var units = phrase.units();
        var last = units.get(units.size() - 1);
        if (last == phrase.head() || !(last.entry() instanceof Entry.Noun noun) || (last.features() & SINGULAR) == 0) {
            return null;
        }
        int first = units.size() - 1;
        boolean local = true;
        while (first > 1 && units.get(first - 1).is(UnitKind.ADJECTIVE) && units.get(first - 1) != phrase.head()) {
            first--;
            local &= isLocal(units.get(first).lemma());
        }
        boolean modified = first < units.size() - 1;
        String general = MeantBodies.generalNoun(units.subList(first, units.size()), last);
        // «силового ведомства» points back like «ведомства», but «частной компании» describes.
        boolean pointsBack = !modified || local && (noun.singular() == NounClass.ORGANIZATION || Trait.CITY.marks(noun.lemma()))
                || Trait.AUTHORITY.marks(noun.lemma()) && Trait.GENERIC.marks(noun.lemma())
                || BodyNouns.has(general);
        String words = clause.text(clause.span(units.get(first).from(), last.to()));
        return pointsBack ? new GeneralNoun(noun, general, words, modified, modified && local ? units.get(first).lemma() : "") : null;
    }

    /** «фанаты [певицы]»: the noun for a person right behind a head, as a phrase; {@code null} if none is there or it is an office. */
    static NounPhrase personIn(NounPhrase phrase) {
        var units = phrase.units();
        var last = units.get(units.size() - 1);
        boolean person = last != phrase.head() && last.entry() instanceof Entry.Noun noun && noun.singular() == NounClass.PERSON
                && units.get(units.size() - 2) == phrase.head() && !Trait.OFFICE.marks(noun.lemma());
        long genitive = last.features() & SINGULAR;
        return person && genitive != 0 ? new NounPhrase(last.from(), last.to(), last, genitive, -1, -1, List.of(last)) : null;
    }

    /** Whether an adjective only says whose a body is: городской. */
    static boolean isLocal(String adjective) {
        return Trait.CITY.marks(adjective) || Trait.REGION.marks(adjective);
    }

    /** Where these words stand, whole, in a text; -1 if they do not. */
    int in(String text) {
        int at = text.lastIndexOf(words);
        int end = at + words.length();
        boolean whole = at > 0 && text.charAt(at - 1) == ' ' && (end == text.length() || text.charAt(end) == ' ');
        return whole ? at : -1;
    }
}
