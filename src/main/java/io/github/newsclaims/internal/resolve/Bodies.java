package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
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

    /** How many mentions back a general noun may reach, and how many spellings of a name are kept. */
    private static final int MEMORY = 100;

    /** A mention of a name. */
    private record Mention(Name name, int at) implements Placed {
    }

    private final Map<Name.Kind, Map<String, Set<String>>> spellings = new EnumMap<>(Name.Kind.class);
    /** The type of each name, by its spelling. */
    private final Map<String, String> types = new HashMap<>();
    /** Mentions in order of the text. */
    private final Map<Name.Kind, List<Mention>> mentions = new EnumMap<>(Name.Kind.class);

    private final Abbreviations abbreviations = new Abbreviations();

    /** @param clauses the item's sentences */
    Bodies(List<Clause> clauses) {
        clauses.forEach(this::read);
    }

    private void read(Clause clause) {
        abbreviations.read(clause);
        var phrases = clause.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            if (phrase instanceof NounPhrase noun) {
                read(clause, noun);
            } else if (phrase instanceof Phrase.Prepositional prepositional && prepositional.object() != null) {
                read(clause, prepositional.object());
            }
        }
    }

    private void read(Clause clause, NounPhrase noun) {
        introduced(clause, noun);
        var units = noun.units();
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
            types.putIfAbsent(spelling, name.type());
            var same = spellings.computeIfAbsent(name.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(name.canonical(), canonical -> new LinkedHashSet<>(2));
            if (same.size() < MEMORY) {
                same.add(spelling);
            }
        }
    }

    /** «компания «Ромашка»», «агентство НКР»: a name that no list has, and what kind of body bears it. */
    private void introduced(Clause clause, NounPhrase noun) {
        boolean body = noun.nounClass() == NounClass.ORGANIZATION && noun.name() == null && !noun.hasPersonalName()
                && !Trait.PART.marks(noun.head().lemma());
        String title = body ? Titles.behind(clause, noun) : "";
        if (!title.isEmpty()) {
            String type = BodyType.introducedBy(noun.head().lemma());
            types.putIfAbsent(title, type);
            mentions.computeIfAbsent(Name.Kind.INSTITUTION, kind -> new ArrayList<>())
                    .add(new Mention(new Name(title, Name.Kind.INSTITUTION, type, title, false),
                            clause.words().get(noun.from()).begin()));
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
        if (name.alias().indexOf('.') > 0) {
            // «Газетой.Ru»
            return name.alias();
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

    /** What an abbreviation that the item introduces stands for; empty if it introduces none. */
    String introduced(String abbreviation) {
        return abbreviations.full(abbreviation);
    }

    /** The fullest name that goes on from a spelling: «Times» is «The Times», but «KP.ru» stays what it is. */
    String fullest(Name name, String spelling) {
        String full = abbreviations.full(spelling.isEmpty() ? name.alias() : spelling);
        if (!full.isEmpty()) {
            return full;
        }
        String folded = Lexicon.fold(spelling);
        String found = spelling;
        for (String other : spellings.getOrDefault(name.kind(), Map.of()).getOrDefault(name.canonical(), Set.of())) {
            boolean fuller = other.length() > found.length()
                    && Lexicon.fold(other).contains(folded);
            if (found.isEmpty() || fuller) {
                found = other;
            }
        }
        return found.isEmpty() ? name.alias() : found;
    }

    /**
     * The fullest name of the last outlet or institution named before an offset.
     *
     * @param kind which of the two
     * @param general the general noun that means it; empty if it may be of any type
     * @param offset where that noun stands
     * @return its name; empty if there is none
     */
    String lastBefore(Name.Kind kind, String general, int offset) {
        var ofKind = mentions.getOrDefault(kind, List.of());
        int newest = Placed.lastBefore(ofKind, offset);
        for (int i = newest; i >= Math.max(0, newest - MEMORY); i--) {
            if (BodyType.fits(general, ofKind.get(i).name.type())) {
                return fullest(ofKind.get(i).name);
            }
        }
        return "";
    }

    /** The type of the institution that has this name; empty if none that is known has it. */
    String type(String name) {
        return types.getOrDefault(name, "");
    }
}
