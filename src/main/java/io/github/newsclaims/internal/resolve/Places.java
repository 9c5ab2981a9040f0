package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places that an item names: «администрация города» is that of the city named last, or of the first one that is still
 * to come.
 */
final class Places {

    private record Mention(String name, int at) implements Placed {
    }

    private final List<Clause> clauses;
    /** Read when a general noun first asks for them. */
    private Map<String, List<Mention>> byType;

    /** @param clauses the item's sentences */
    Places(List<Clause> clauses) {
        this.clauses = clauses;
    }

    private Map<String, List<Mention>> byType() {
        if (byType == null) {
            byType = new HashMap<>();
            clauses.forEach(this::read);
        }
        return byType;
    }

    private void read(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            var noun = People.nounAt(clause, i);
            if (noun == null) {
                continue;
            }
            for (var unit : noun.units()) {
                String type = unit.is(UnitKind.PLACE) || unit.is(UnitKind.ORGANIZATION) ? type(unit) : "";
                if (!type.isEmpty()) {
                    String name = unit.name() != null ? unit.name().canonical()
                            : Nominative.of(clause.text(), clause.words(), unit.from(), unit.to(), unit.features());
                    byType.computeIfAbsent(type, key -> new ArrayList<>())
                            .add(new Mention(name, clause.words().get(unit.from()).begin()));
                }
            }
        }
    }

    /** The type of the place that a unit names, as in {@code places.tsv}; empty if it names none. */
    static String type(Unit unit) {
        return unit.entry() instanceof Entry.Place place ? place.type()
                : unit.name() != null && unit.name().kind() == Name.Kind.PLACE ? unit.name().type() : "";
    }

    /** The name of the place that a general noun at an offset means; empty if the noun is no such one or the item names none. */
    String meant(String lemma, int offset) {
        String type = Trait.CITY.marks(lemma) ? "city" : Trait.REGION.marks(lemma) ? "region"
                : Trait.COUNTRY.marks(lemma) ? "country" : "";
        return type.isEmpty() ? "" : ofType(type, offset);
    }

    /** The name of the city that «областной центр» at an offset means; empty if the item names none. */
    String city(int offset) {
        return ofType("city", offset);
    }

    private String ofType(String type, int offset) {
        var ofType = byType().getOrDefault(type, List.of());
        return ofType.isEmpty() ? "" : ofType.get(Math.max(0, Placed.lastBefore(ofType, offset))).name;
    }
}
