package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.morphology.Features;
import java.util.List;

/**
 * A noun phrase: modifiers, head, dependents, names in apposition.
 *
 * @param from index of its first word in the sentence
 * @param to index behind its last word
 * @param head the unit that heads it
 * @param features the readings on which modifiers, head and appositions agree
 * @param nameFrom index of the first word of a personal name in it, or -1
 * @param nameTo index behind that name's last word, or -1
 * @param units everything in it
 */
public record NounPhrase(int from, int to, Unit head, long features, int nameFrom, int nameTo,
        List<Unit> units) implements Phrase {

    /**
     * Whether the phrase can stand in a case.
     *
     * @param grammaticalCase {@link Features#NOM} to {@link Features#LOC}
     * @return true if it can
     */
    public boolean can(int grammaticalCase) {
        return Features.has(features, grammaticalCase);
    }

    /**
     * Whether it holds a personal name.
     *
     * @return true if it does
     */
    public boolean hasPersonalName() {
        return nameFrom >= 0;
    }

    /**
     * Where the head stands among the units.
     *
     * @return its index; -1 if it is none of them
     */
    public int headAt() {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i) == head) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether the head is a pronoun.
     *
     * @return true for он, они, кто-то
     */
    public boolean isPronoun() {
        return head.kind() == UnitKind.PRONOUN;
    }

    /**
     * Whether only plural readings are left.
     *
     * @return true if it is plural
     */
    public boolean isPlural() {
        return (features & Features.NOMINAL & ~Features.inGender(Features.P)) == 0;
    }

    /**
     * What the head stands for as a source.
     *
     * @return the class of the head noun; {@link NounClass#NONE} if the lexicon gives it none
     */
    public NounClass nounClass() {
        if (head.entry() instanceof Entry.Noun noun) {
            return isPlural() ? noun.plural() : noun.singular();
        }
        return NounClass.NONE;
    }

    /**
     * The name of an outlet or institution in the phrase.
     *
     * @return the name of the head, or of the first unit behind it that is one; {@code null} if there is none
     */
    public Name name() {
        if (head.name() != null && head.name().kind() != Name.Kind.PLACE) {
            return head.name();
        }
        for (var unit : units) {
            if (unit.name() != null && unit.from() >= head.from() && unit.name().kind() != Name.Kind.PLACE) {
                return unit.name();
            }
        }
        return null;
    }

    /**
     * The same phrase with fewer readings.
     *
     * @param bits the readings that what stands around it allows
     * @return the phrase with what is left of its readings; the phrase itself if none is
     */
    public NounPhrase within(long bits) {
        long narrowed = features & bits;
        return narrowed == 0 || narrowed == features ? this
                : new NounPhrase(from, to, head, narrowed, nameFrom, nameTo, units);
    }
}
