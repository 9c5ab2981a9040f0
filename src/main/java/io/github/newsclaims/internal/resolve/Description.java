package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.RoleKinds;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import java.util.Set;

/**
 * A phrase of the item that describes somebody or something.
 *
 * @param clause its sentence
 * @param noun the phrase
 * @param to index of the word behind it and its complements
 * @param parts what describes the head: lemmas of the modifiers and dependents
 */
record Description(Clause clause, NounPhrase noun, int to, Set<String> parts)
        implements Placed {

    /** «город», «городской»: letters that a noun and its adjective share. */
    private static final int ROOT = 3;

    @Override
    public int at() {
        return clause.words().get(noun.from()).begin();
    }

    boolean extendsTo(Description other) {
        return other.parts.size() > parts.size() && other.parts.containsAll(parts);
    }

    String name() {
        return noun.nounClass() == NounClass.ORGANIZATION && to == noun.to() ? Titles.orDescription(clause, noun)
                : Quotes.strip(whole());
    }

    String whole() {
        return Nominative.of(clause.text(), clause.words(), noun.from(), to, noun.features());
    }

    /** The body or people right behind the head, with all that follows; empty if it is anything else. */
    String owner() {
        var units = noun.units();
        int behind = noun.headAt() + 1;
        while (behind < units.size() && units.get(behind).is(UnitKind.ADJECTIVE)) {
            behind++;
        }
        if (behind >= units.size()) {
            return "";
        }
        var unit = units.get(behind);
        boolean owns = unit.name() != null || unit.is(UnitKind.ORGANIZATION)
                || unit.entry() instanceof Entry.Noun body && switch (body.singular()) {
                    case ORGANIZATION, OUTLET, PRESS -> true;
                    default -> false;
                };
        return owns ? Quotes.strip(clause.text(clause.span(noun.head().to(), noun.to()))) : "";
    }

    /** What those whom it describes do: «врачи», «группа врачей». */
    RoleKinds kinds() {
        if (isPlural(noun)) {
            return RoleKinds.ofSeveral(noun.head().lemma());
        }
        int behind = noun.headAt() + 1;
        boolean several = behind < noun.units().size()
                && (noun.units().get(behind).features() & Features.bit(Features.GEN, Features.P)) != 0;
        return several ? RoleKinds.ofSeveral(noun.units().get(behind).lemma()) : RoleKinds.NONE;
    }

    /** Whether a name stands behind the head: «врачи из Твери», «депутаты Госдумы». */
    boolean isAffiliated() {
        for (int i = noun.head().to(); i < to; i++) {
            if (clause.words().get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    /** «администрация Твери», «администрация города Твери» for «городской»: whether the place behind the head is of that type. */
    boolean isOfPlace(String adjective) {
        var units = noun.units();
        for (int i = noun.headAt() + 1; i < units.size(); i++) {
            var unit = units.get(i);
            String type = Places.type(unit);
            if (!type.isEmpty() || unit.is(UnitKind.ORGANIZATION)) {
                return type.equals("region") != Trait.CITY.marks(adjective);
            }
            boolean named = unit.lemma().length() >= ROOT && adjective.startsWith(unit.lemma().substring(0, ROOT));
            if (named && i + 1 < units.size()) {
                return true;
            }
            if (!unit.is(UnitKind.ADJECTIVE) && !named) {
                return false;
            }
        }
        return false;
    }

    /** As it stands behind another noun: with its title alone, «магазина «Радуга»», or from where its proper name begins. */
    String asOwner() {
        String title = Titles.behind(clause, noun);
        if (!title.isEmpty()) {
            return Trait.GENERIC.marks(noun.head().lemma()) ? title : noun.head().lemma() + ' ' + title;
        }
        int from = noun.from();
        for (var unit : noun.units()) {
            if (unit.is(UnitKind.ADJECTIVE) && unit.from() > 0 && clause.words().get(unit.from()).capital()) {
                from = unit.from();
                break;
            }
            if (unit == noun.head()) {
                break;
            }
        }
        return Nominative.of(clause.text(), clause.words(), from, to, noun.features());
    }

    /** Whether more than adjectives describe it, or one that begins a name: «Омский зоопарк». */
    boolean isSpecific() {
        var first = noun.units().get(0);
        // «Омский зоопарк» at the head of a sentence: only the adjective tells.
        boolean proper = first.is(UnitKind.ADJECTIVE) && clause.words().get(first.from()).capital()
                && (first.from() > 0 || first.lemma().endsWith("ский") && !GeneralNoun.isLocal(first.lemma()));
        return proper || noun.units().get(noun.units().size() - 1) != noun.head() || to > noun.to();
    }

    /** «власти», and «врачи» where they can be a nominative. */
    static boolean isPlural(NounPhrase noun) {
        return noun.isPlural() || noun.can(Features.NOM) && (Features.genders(noun.features(), Features.NOM) & 0b0111) == 0;
    }
}
