package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The outlets and institutions that an item names, with the fullest name that it gives each. */
final class Bodies {

    /** A mention of a known name. */
    record Mention(Name name, int at) implements Placed {
    }

    private final Map<String, Set<String>> spellings = new HashMap<>();
    /** Mentions in order of the text. */
    private final Map<Name.Kind, List<Mention>> mentions = new EnumMap<>(Name.Kind.class);

    /** Reads a sentence's names. */
    void read(Clause clause) {
        for (var phrase : clause.phrases()) {
            if (phrase instanceof NounPhrase noun) {
                read(clause, noun.units());
            } else if (phrase instanceof Phrase.Prepositional prepositional && prepositional.object() != null) {
                read(clause, prepositional.object().units());
            }
        }
    }

    private void read(Clause clause, List<Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            var name = units.get(i).name();
            if (name == null || name.kind() == Name.Kind.PLACE) {
                continue;
            }
            mentions.computeIfAbsent(name.kind(), kind -> new ArrayList<>())
                    .add(new Mention(name, clause.words().get(units.get(i).from()).begin()));
            String spelling = spelling(clause, units.get(i), name);
            // «Минобороны России»: the country belongs to the name.
            if (name.kind() == Name.Kind.INSTITUTION && i + 1 < units.size() && units.get(i + 1).is(UnitKind.PLACE)) {
                var place = units.get(i + 1);
                spelling += " " + clause.text(clause.span(place.from(), place.to()));
            }
            spellings.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(spelling);
        }
    }

    /** The name as the text spells it, in the nominative; an abbreviation of a longer name gives way to that name. */
    static String spelling(Clause clause, Unit unit, Name name) {
        boolean abbreviated = name.alias().length() <= 3 && name.canonical().length() > 4 && name.kind() == Name.Kind.OUTLET
                && name.alias().equals(name.alias().toUpperCase(Locale.ROOT));
        if (abbreviated) {
            return name.canonical();
        }
        if (Features.has(unit.features(), Features.NOM)) {
            return Quotes.strip(clause.text(clause.span(unit.from(), unit.to())));
        }
        String nominative = Quotes.strip(Nominative.of(clause.text(), clause.words(), unit.from(), unit.to(),
                unit.features(), false));
        // «Коммерсанту»: only the nominative shows the sign that its owner writes.
        return name.canonical().equals(nominative + "ъ") ? name.canonical() : nominative;
    }

    /** The fullest name that the item gives for what a name stands for. */
    String fullest(Name name) {
        return fullest(name, name.kind() == Name.Kind.OUTLET ? name.alias() : "");
    }

    /** The fullest name that goes on from a spelling: «Times» is «The Times», but «KP.ru» stays what it is. */
    String fullest(Name name, String spelling) {
        String folded = Lexicon.fold(spelling);
        String found = spelling;
        for (String other : spellings.getOrDefault(key(name), Set.of())) {
            boolean fuller = other.length() > found.length()
                    && Lexicon.fold(other).contains(folded);
            if (found.isEmpty() || fuller) {
                found = other;
            }
        }
        return found.isEmpty() ? name.alias() : found;
    }

    /** The last outlet or institution named before an offset; {@code null} if there is none. */
    Name lastBefore(Name.Kind kind, int offset) {
        var ofKind = mentions.getOrDefault(kind, List.of());
        int last = Placed.lastBefore(ofKind, offset);
        return last < 0 ? null : ofKind.get(last).name;
    }

    private static String key(Name name) {
        return name.kind() + " " + name.canonical();
    }
}
