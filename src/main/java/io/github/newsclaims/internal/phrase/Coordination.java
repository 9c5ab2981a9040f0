package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.morphology.Features;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins noun phrases that a conjunction parted: «министр рыбалки | и | лесов | Олег Петров»,
 * «отдел городских | и | сельских дорог края».
 */
final class Coordination {

    private static final long GENITIVE = Features.inCase(Features.GEN);
    private static final long NOMINATIVE = Features.inCase(Features.NOM);

    private Coordination() {
    }

    /** The phrases with coordinated dependents joined to what they depend on; the list itself if nothing is coordinated. */
    static List<Phrase> join(List<Phrase> phrases) {
        for (int i = 1; i + 1 < phrases.size(); i++) {
            if (phrases.get(i).is(Phrase.PartKind.AND)) {
                return joined(phrases);
            }
        }
        return phrases;
    }

    private static List<Phrase> joined(List<Phrase> phrases) {
        var joined = new ArrayList<Phrase>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            var noun = phrase instanceof NounPhrase whole ? whole
                    : phrase instanceof Phrase.Prepositional governed ? governed.object() : null;
            if (noun == null) {
                joined.add(phrase);
                continue;
            }
            int last = i;
            while (isListed(phrases, noun, last)) {
                noun = join(noun, (NounPhrase) phrases.get(last + 2));
                last += 2;
            }
            while (last + 2 < phrases.size() && phrases.get(last + 1).is(Phrase.PartKind.AND)
                    && phrases.get(last + 2) instanceof NounPhrase next && (belongs(noun, next)
                            || phrase instanceof Phrase.Prepositional && sharesCase(noun, next))) {
                noun = join(noun, next);
                last += 2;
            }
            if (last > i && last + 1 < phrases.size() && noun.head().is(UnitKind.ADJECTIVE)
                    && phrases.get(last + 1) instanceof NounPhrase common && common.isPlural()
                    && shared(noun.features(), common.features()) != 0) {
                // «по Костромской и Ивановской | областям»: two adjectives of one plural noun.
                noun = join(noun, common);
                last++;
            }
            var governor = last > i && phrase instanceof NounPhrase opening && opening.head().is(UnitKind.ADJECTIVE)
                    ? governor(joined, noun) : null;
            if (governor != null) {
                phrase = joined.remove(joined.size() - 1);
                noun = join(governor, noun);
            }
            if (last > i && last + 1 < phrases.size() && phrases.get(last + 1) instanceof NounPhrase name
                    && isNameOf(noun, name)) {
                noun = withName(noun, name);
                last++;
            }
            joined.add(last == i ? phrase : phrase instanceof Phrase.Prepositional governed
                    ? new Phrase.Prepositional(governed.from(), noun.to(), governed.preposition(), noun) : noun);
            i = last;
        }
        return joined;
    }

    /** «представители МИД России[, Китая] и Ирана»: a place or body behind a comma, in a list that «и» closes. */
    private static boolean isListed(List<Phrase> phrases, NounPhrase first, int comma) {
        int next = comma + 2;
        var kind = first.units().get(first.units().size() - 1).kind();
        boolean listed = kind == UnitKind.PLACE || kind == UnitKind.ORGANIZATION;
        return listed && first.units().size() > 1 && next + 2 < phrases.size() && phrases.get(comma + 1).is(Phrase.PartKind.COMMA)
                && isGenitiveOf(phrases.get(next), kind) && (phrases.get(next + 1).is(Phrase.PartKind.AND)
                        || phrases.get(next + 1).is(Phrase.PartKind.COMMA)) && isGenitiveOf(phrases.get(next + 2), kind);
    }

    private static boolean isGenitiveOf(Phrase phrase, UnitKind kind) {
        return phrase instanceof NounPhrase noun && noun.units().size() == 1 && noun.head().is(kind)
                && (noun.features() & GENITIVE) != 0;
    }

    /** «директор Института | прикладной и морской физики»: what a phrase behind the joined ones depends on. */
    private static NounPhrase governor(List<Phrase> joined, NounPhrase dependent) {
        var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        var noun = last instanceof NounPhrase whole ? whole
                : last instanceof Phrase.Prepositional governed ? governed.object() : null;
        if (noun == null || noun.to() != dependent.from() || noun.hasPersonalName() || noun.nounClass() == NounClass.NONE
                || (dependent.features() & GENITIVE) == 0 || (dependent.features() & NOMINATIVE) != 0) {
            return null;
        }
        var unit = noun.units().get(noun.units().size() - 1);
        return unit.is(UnitKind.NOUN) || unit.is(UnitKind.ROLE) ? noun : null;
    }

    /** «по труду и социальной политике», «по городу и области»: both hang on the preposition. */
    private static boolean sharesCase(NounPhrase first, NounPhrase second) {
        long cases = shared(first.features(), second.features());
        boolean subject = (second.features() & NOMINATIVE & ~Features.inGender(Features.P)) != 0
                || (second.features() & NOMINATIVE) != 0 && (second.features() & cases & ~Features.inGender(Features.P)) == 0;
        return cases != 0 && !subject && !second.hasPersonalName();
    }

    /** The cases that two sets of readings have in common, whatever the gender and number. */
    private static long shared(long first, long second) {
        long cases = 0;
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (Features.has(first, grammaticalCase) && Features.has(second, grammaticalCase)) {
                cases |= Features.inCase(grammaticalCase);
            }
        }
        return cases;
    }

    private static boolean belongs(NounPhrase first, NounPhrase second) {
        var last = first.units().get(first.units().size() - 1);
        var opening = second.units().get(0);
        if (last.is(UnitKind.ADJECTIVE) && first.units().size() > 1 && opening.is(UnitKind.ADJECTIVE)) {
            return (last.features() & opening.features() & GENITIVE) != 0;
        }
        if (last.is(UnitKind.ADJECTIVE) && first.units().size() == 1 && first.head() == last && opening.is(UnitKind.ADJECTIVE)) {
            return shared(last.features(), opening.features()) != 0;
        }
        boolean counted = first.units().get(0).is(UnitKind.NUMERAL) && (second.features() & NOMINATIVE) == 0
                && (last.features() & GENITIVE) != 0;
        if (counted) {
            return (second.features() & GENITIVE) != 0 && !second.hasPersonalName();
        }
        boolean abbreviations = last.is(UnitKind.ORGANIZATION) && last != first.head() && opening.is(UnitKind.ORGANIZATION)
                && second.units().size() == 1;
        if (abbreviations) {
            // «специалисты МВД и ФСБ», «по делам ВТО и МВФ»
            return true;
        }
        boolean club = last != first.head() && (last.is(UnitKind.TITLE) || last.is(UnitKind.ORGANIZATION))
                && (last.features() & GENITIVE) != 0 && first.nounClass().isRole() && !first.hasPersonalName();
        if (club) {
            // «защитник «Спартака» и сборной России»
            return (second.features() & GENITIVE) != 0 && (second.features() & NOMINATIVE) == 0 && !second.hasPersonalName();
        }
        boolean dependent = first.units().size() > 1 && last != first.head() && (last.features() & GENITIVE) != 0
                && (last.is(UnitKind.NOUN) || last.is(UnitKind.ROLE) || last.is(UnitKind.PLACE) && second.head().is(UnitKind.PLACE))
                && !first.hasPersonalName();
        if (!dependent || (second.features() & GENITIVE) == 0 || second.hasPersonalName()) {
            return false;
        }
        // «пресс-служба главы и правительства»: as a nominative it would have to be a plural.
        boolean singularGenitive = Features.genders(second.features(), Features.NOM) == 0b1000
                && (Features.genders(second.features(), Features.GEN) & 0b0111) != 0;
        return (second.features() & NOMINATIVE) == 0 || singularGenitive && first.nounClass() != NounClass.NONE
                || second.head().is(UnitKind.NOUN) && first.nounClass() != NounClass.NONE;
    }

    private static NounPhrase join(NounPhrase first, NounPhrase second) {
        var units = new ArrayList<>(first.units());
        units.addAll(second.units());
        boolean headless = first.head().is(UnitKind.ADJECTIVE);
        return headless
                ? new NounPhrase(first.from(), second.to(), second.head(), headFeatures(first, second),
                second.nameFrom(), second.nameTo(), units)
                : new NounPhrase(first.from(), second.to(), first.head(), first.features(), first.nameFrom(),
                first.nameTo(), units);
    }

    private static long headFeatures(NounPhrase first, NounPhrase second) {
        long common = first.features() & second.features();
        return common != 0 ? common : second.features() & shared(first.features(), second.features());
    }

    /** Whether a name behind the joined phrase is that of the role at its head. */
    private static boolean isNameOf(NounPhrase role, NounPhrase name) {
        return name.hasPersonalName() && name.nameFrom() == name.from() && !role.hasPersonalName()
                && role.nounClass().isRole()
                && NounPhraseReader.inCommon(name.features(), role.features()) != 0;
    }

    private static NounPhrase withName(NounPhrase role, NounPhrase name) {
        var units = new ArrayList<>(role.units());
        units.addAll(name.units());
        return new NounPhrase(role.from(), name.to(), role.head(),
                NounPhraseReader.inCommon(name.features(), role.features()), name.nameFrom(),
                name.nameTo(), units);
    }
}
