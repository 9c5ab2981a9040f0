package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.model.SourceKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The outlets and institutions that an item names, with the fullest name that it gives each. */
final class Bodies {

    /** How many mentions back a general noun may reach, and how many spellings of a name are kept. */
    private static final int MEMORY = 100;

    /**
     * A mention of a name.
     *
     * @param general the noun to which it is an apposition: «[банк] «Восток»»; empty if there is none
     * @param sentence the sentence's number
     * @param subject whether it can be a subject
     * @param spelling how the item spells it there, with the place behind it if there is one; empty if it is no listed name
     * @param ofPlace whether there is one
     */
    private record Mention(Name name, int at, String general, int sentence, boolean subject, String spelling, boolean ofPlace)
            implements Placed {
    }

    /** A name that a general noun introduces, and where it does. */
    record Introduced(String name, SourceKind kind, int at) {
    }

    private final Map<Name.Kind, Map<String, Set<String>>> spellings = new EnumMap<>(Name.Kind.class);
    /** The type of each name, by its spelling. */
    private final Map<String, String> types = new HashMap<>();
    /** Mentions in order of the text. */
    private final Map<Name.Kind, List<Mention>> mentions = new EnumMap<>(Name.Kind.class);

    /** The nouns that introduce names which no list has: «телеграм-канал» for «Рыбинск онлайн». */
    private final Map<String, String> introductions = new HashMap<>();

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
                read(clause, noun, i + 1);
            } else if (phrase instanceof Phrase.Prepositional prepositional && prepositional.object() != null) {
                read(clause, prepositional.object(), i + 1);
            }
        }
    }

    private void read(Clause clause, NounPhrase noun, int next) {
        introduced(clause, noun);
        var units = noun.units();
        for (int i = 0; i < units.size(); i++) {
            var name = units.get(i).name();
            if (name == null || name.kind() == Name.Kind.PLACE) {
                continue;
            }
            String spelling = spelling(clause, units.get(i), name);
            // «Минобороны России», «УМВД по Орлу»: the place belongs to the name.
            int to = name.kind() == Name.Kind.INSTITUTION ? placeEnd(clause, units, i, next) : units.get(i).to();
            boolean ofPlace = to > units.get(i).to();
            if (ofPlace) {
                spelling += " " + clause.text(clause.span(units.get(i).to(), to));
            }
            mentions.computeIfAbsent(name.kind(), kind -> new ArrayList<>())
                    .add(new Mention(name, clause.words().get(units.get(i).from()).begin(), general(clause, noun, units.get(i)),
                            clause.index(), noun.can(Features.NOM), spelling, ofPlace));
            types.putIfAbsent(spelling, name.type());
            var same = spellings.computeIfAbsent(name.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(name.canonical(), canonical -> new LinkedHashSet<>(2));
            if (same.size() < MEMORY) {
                same.add(spelling);
            }
        }
    }

    /** Index of the word behind the place that a body is of, or behind its name if it is of none. */
    private static int placeEnd(Clause clause, List<Unit> units, int name, int next) {
        int last = name + 1 < units.size() && units.get(name + 1).is(UnitKind.PLACE) ? name + 1 : name;
        // «управление СК [по Орлу]»: the place is the department's.
        boolean part = name > 0 && units.get(name - 1).entry() instanceof Entry.Noun whole && whole.singular() == NounClass.ORGANIZATION
                && !Trait.PRESS_OFFICE.marks(whole.lemma());
        boolean along = last == units.size() - 1 && !part && next < clause.size()
                && clause.at(next) instanceof Phrase.Prepositional place && place.preposition().equals("по")
                && place.object() != null && place.object().units().stream().anyMatch(unit -> !Places.type(unit).isEmpty());
        return along ? clause.at(next).to() : units.get(last).to();
    }

    /** The noun to which a name in a phrase is an apposition: its head, or another, «база [банка] «Восток»»; else empty. */
    private static String general(Clause clause, NounPhrase noun, Unit name) {
        if (name == noun.head()) {
            return "";
        }
        var before = noun.units().get(noun.units().indexOf(name) - 1);
        boolean own = before != noun.head() && name.name().quoted() && before.entry() instanceof Entry.Noun body
                && (body.singular() == NounClass.ORGANIZATION || body.singular() == NounClass.OUTLET);
        boolean general = noun.head().entry() instanceof Entry.Noun
                && Titles.behind(clause, noun).equals(name.name().alias());
        return own ? before.lemma() : general ? noun.head().lemma() : "";
    }

    /** «компания «Ромашка»», «агентство НКР»: a name that no list has, and what kind of body or outlet bears it. */
    private void introduced(Clause clause, NounPhrase noun) {
        String general = noun.head().lemma();
        var nounClass = noun.nounClass();
        boolean bears = (nounClass == NounClass.ORGANIZATION || nounClass == NounClass.OUTLET) && noun.name() == null
                && !noun.hasPersonalName() && !Trait.PART.marks(general);
        String title = bears ? Titles.behind(clause, noun) : "";
        if (!title.isEmpty()) {
            var kind = isBody(noun) ? Name.Kind.INSTITUTION : Name.Kind.OUTLET;
            String type = BodyType.introducedBy(general);
            types.putIfAbsent(title, type);
            introductions.putIfAbsent(title, general);
            mentions.computeIfAbsent(kind, key -> new ArrayList<>())
                    .add(new Mention(new Name(title, kind, type, title, false), clause.words().get(noun.from()).begin(), general,
                            clause.index(), noun.can(Features.NOM), "", false));
        }
    }

    /** «компания», «рейтинговое агентство»: whether a phrase is a body's that is no outlet. */
    private static boolean isBody(NounPhrase noun) {
        return noun.nounClass() == NounClass.ORGANIZATION || noun.nounClass() == NounClass.OUTLET
                && noun.units().stream().anyMatch(unit -> Trait.NOT_PRESS.marks(unit.lemma()));
    }

    /** The body or outlet that a general noun introduced last before an offset; {@code null} if it introduced none. */
    Introduced lastIntroduced(String general, int offset) {
        var body = lastIntroduced(Name.Kind.INSTITUTION, general, offset);
        var outlet = lastIntroduced(Name.Kind.OUTLET, general, offset);
        var last = outlet == null || body != null && body.at > outlet.at ? body : outlet;
        return last == null ? null : new Introduced(fullest(last),
                last == outlet ? SourceKind.OUTLET : SourceKind.ORGANIZATION, last.at);
    }

    /** The last such mention; of several in a sentence the first one that can be its subject: «Банк «А» купил банк «Б»». */
    private Mention lastIntroduced(Name.Kind kind, String general, int offset) {
        var ofKind = mentions.getOrDefault(kind, List.of());
        int newest = Placed.lastBefore(ofKind, offset);
        Mention last = null;
        for (int i = newest; i >= Math.max(0, newest - MEMORY); i--) {
            var mention = ofKind.get(i);
            if (last != null && mention.sentence != last.sentence) {
                break;
            }
            if (mention.general.equals(general) && (last == null || mention.subject)) {
                last = mention;
            }
        }
        return last;
    }

    /**
     * The last institution before an offset whose name has a noun beside other words, or ends in it: «Правительство России»,
     * «Еврокомиссия»; empty if there is none.
     */
    String lastWithHead(String lemma, int offset) {
        return lastBefore(full -> {
            boolean compound = full.indexOf(' ') < 0 && full.length() > lemma.length() + 2 && full.endsWith(lemma);
            return compound || (' ' + Lexicon.fold(full) + ' ').contains(' ' + lemma + ' ') && full.length() > lemma.length();
        }, offset);
    }

    /**
     * A name as it stands behind another noun: one that no list has, with the noun that introduced it if that says more
     * than «компания».
     */
    String withIntroduction(String name) {
        String general = introductions.getOrDefault(name, "");
        return general.isEmpty() || Trait.GENERIC.marks(general) ? name : general + ' ' + name;
    }

    /** The name as the text spells it, in the nominative; an abbreviation as it is listed. */
    static String spelling(Clause clause, Unit unit, Name name) {
        if (name.kind() == Name.Kind.OUTLET && isAbbreviation(name.alias())) {
            return name.alias();
        }
        boolean titled = isQuote(clause.words().get(unit.to() - 1)) && !isQuote(clause.words().get(unit.from()))
                && name.alias().endsWith(' ' + name.canonical());
        if (name.alias().length() == 1 || titled) {
            // «Ъ» is a sign rather than a name; «банк «Восток»» goes by its title.
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

    private static boolean isQuote(Word word) {
        return word.kind() == TokenKind.OPEN_QUOTE || word.kind() == TokenKind.CLOSE_QUOTE;
    }

    private static boolean isAbbreviation(String name) {
        return name.length() > 1 && name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The fullest name that the item gives for what a name stands for. */
    String fullest(Name name) {
        return fullest(name, name.kind() == Name.Kind.OUTLET ? name.alias() : "");
    }

    /**
     * The fullest name of what a name stands for at an offset: after «Минюст Чехии», «Минюст» is not the «Минюст Польши» that
     * comes later.
     */
    String fullest(Name name, int at) {
        var ofKind = mentions.getOrDefault(name.kind(), List.of());
        int newest = Placed.lastBefore(ofKind, at + 1);
        for (int i = newest; i >= Math.max(0, newest - MEMORY); i--) {
            if (ofKind.get(i).ofPlace && ofKind.get(i).name.canonical().equals(name.canonical())) {
                return ofKind.get(i).spelling;
            }
        }
        return fullest(name);
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
                    && (Lexicon.fold(other).contains(folded) || isAbbreviation(spelling) && other.equals(name.canonical()));
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
        return last(kind, mention -> BodyType.fits(general, mention.name.type()), offset);
    }

    /** The fullest name of the last institution before an offset that is named so; empty if there is none. */
    String lastBefore(Predicate<String> named, int offset) {
        return last(Name.Kind.INSTITUTION, mention -> named.test(fullest(mention)), offset);
    }

    private String last(Name.Kind kind, Predicate<Mention> fits, int offset) {
        var ofKind = mentions.getOrDefault(kind, List.of());
        int newest = Placed.lastBefore(ofKind, offset);
        for (int i = newest; i >= Math.max(0, newest - MEMORY); i--) {
            if (fits.test(ofKind.get(i))) {
                return fullest(ofKind.get(i));
            }
        }
        return "";
    }

    private String fullest(Mention mention) {
        return fullest(mention.name, mention.at);
    }

    /** The type of the institution that has this name; else that which one of its first two words tells; empty if neither is known. */
    String type(String name) {
        String type = types.getOrDefault(name, "");
        var words = Lexicon.fold(name).split(" ");
        for (int i = 0; type.isEmpty() && i < Math.min(2, words.length); i++) {
            type = BodyType.introducedBy(words[i]);
        }
        return type;
    }
}
