package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.RoleKinds;
import io.github.newsclaims.internal.lexicon.RoleNames;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who holds the roles of which an item speaks: after «глава района Ольга Зуева» she is «глава района» and «глава», but
 * not «глава полиции».
 */
final class Holders {

    /** How many holders of one role are looked at on either side. */
    private static final int MEMORY = 100;

    /**
     * Somebody in a role.
     *
     * @param parts lemmas of what tells this role from others of its name
     */
    private record Holder(Entity person, int at, Set<String> parts) implements Placed {
    }

    private final Map<String, List<Holder>> byRole = new HashMap<>();
    /** What all roles of a person are of. */
    private final Map<Entity, RoleKinds> kinds = new IdentityHashMap<>();
    /** All nouns for the roles of a person. */
    private final Map<Entity, Set<String>> nouns = new IdentityHashMap<>();

    /** Notes that the item gives somebody a role. */
    void add(NounPhrase noun, Entity person, int at) {
        kinds.merge(person, RoleKinds.of(noun.head().lemma()), RoleKinds::with);
        nouns.computeIfAbsent(person, key -> new HashSet<>()).add(noun.head().lemma());
        var holders = byRole.computeIfAbsent(noun.head().lemma(), role -> new ArrayList<>(2));
        // What stands in brackets is read behind its sentence.
        holders.add(Placed.lastBefore(holders, at) + 1, new Holder(person, at, parts(noun)));
    }

    /**
     * What tells a role from others of its name. General nouns tell nothing («глава региона»), nor do adjectives, which
     * may say the same in other words («президент Беларуси», «белорусский президент»).
     */
    private static Set<String> parts(NounPhrase noun) {
        var parts = new HashSet<String>();
        for (var unit : noun.units()) {
            boolean name = noun.hasPersonalName() && unit.from() >= noun.nameFrom() && unit.to() <= noun.nameTo();
            String lemma = unit.name() != null ? unit.name().canonical() : unit.lemma();
            boolean general = Trait.GENERIC.marks(lemma) || Trait.CITY.marks(lemma) || Trait.REGION.marks(lemma)
                    || Trait.COUNTRY.marks(lemma) || Trait.POINTER.marks(lemma) || Trait.EMPHASIS.marks(lemma);
            boolean tells = switch (unit.kind()) {
                case ADJECTIVE, PRONOUN, POSSESSIVE, NUMERAL -> false;
                default -> unit != noun.head() && !name && !general && !lemma.isEmpty();
            };
            if (tells) {
                parts.add(lemma);
            } else if (!name && unit.is(UnitKind.NAME)) {
                // «помощник Котова», whose surname no list has
                parts.add(UnitKind.NAME.name());
            }
        }
        return parts;
    }

    /**
     * The person whom a phrase without a name means.
     *
     * @param noun the phrase
     * @param at where it stands
     * @param ahead whether the item may name the person later, whatever the phrase says; one that describes may always
     *     come first
     * @param gender what is known of the person's gender
     * @return the person whose role is described alike, or the last one who has a role of this name and may be meant;
     *     {@code null} if there is none
     */
    Entity find(NounPhrase noun, int at, boolean ahead, Gender gender) {
        var found = find(noun.head().lemma(), noun, at, ahead, gender);
        var others = RoleNames.of(noun.head().lemma());
        for (int i = 0; found == null && i < others.size(); i++) {
            found = find(others.get(i), noun, at, ahead, gender);
        }
        return found;
    }

    private Entity find(String role, NounPhrase noun, int at, boolean ahead, Gender gender) {
        var holders = byRole.getOrDefault(role, List.of());
        var asked = holders.isEmpty() ? Set.<String>of() : parts(noun);
        int newest = Placed.lastBefore(holders, at);
        for (int i = newest; !asked.isEmpty() && i >= Math.max(0, newest - MEMORY); i--) {
            if (holders.get(i).person.mayBe(gender) && !Collections.disjoint(asked, holders.get(i).parts)) {
                return holders.get(i).person;
            }
        }
        int last = Math.min(holders.size(), newest + MEMORY);
        for (int i = newest + 1; !asked.isEmpty() && i < last; i++) {
            if (holders.get(i).person.mayBe(gender) && !Collections.disjoint(asked, holders.get(i).parts)) {
                return holders.get(i).person;
            }
        }
        for (int i = ahead ? last - 1 : newest; i >= Math.max(0, newest - MEMORY); i--) {
            if (holders.get(i).person.mayBe(gender) && (asked.isEmpty() || holders.get(i).parts.isEmpty())) {
                return holders.get(i).person;
            }
        }
        return null;
    }

    /** The {@link RoleKinds} of the roles that the item gives a person; none if it gives none that is known. */
    RoleKinds kinds(Entity person) {
        return kinds.getOrDefault(person, RoleKinds.NONE);
    }

    /** Whether a person is known by nothing but what anybody may be: «житель Твери Иван Котов». */
    boolean isLay(Entity person) {
        var all = nouns.getOrDefault(person, Set.of());
        return !all.isEmpty() && all.stream().allMatch(noun -> Trait.LAY.marks(noun) || Trait.ANYBODY.marks(noun));
    }

    /** Whether a person is known to be something, but nothing that a role can be. */
    boolean isSomethingElse(String role, Entity person) {
        var all = nouns.getOrDefault(person, Set.of());
        return !all.isEmpty() && !all.contains(role) && !kinds(person).fits(RoleKinds.of(role));
    }

    /** Whether a person is known to hold a role of the same name that is another one. */
    boolean isOther(NounPhrase noun, String person) {
        var holders = byRole.getOrDefault(noun.head().lemma(), List.of());
        var asked = holders.isEmpty() ? Set.<String>of() : parts(noun);
        for (int i = 0; !asked.isEmpty() && i < Math.min(MEMORY, holders.size()); i++) {
            var holder = holders.get(i);
            if (holder.person.name().equals(person)) {
                return !holder.parts.isEmpty() && Collections.disjoint(asked, holder.parts);
            }
        }
        return false;
    }
}
