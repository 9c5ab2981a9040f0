package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The persons that an item names, each once: «Еркаева», «Николай Еркаев» and «Н. Еркаев» are one. */
final class People {

    /** Endings may differ by this much between two forms of a surname. */
    private static final int ENDING = 3;

    /** Two forms of a name share at least this many letters. */
    private static final int STEM = 3;

    /** How many persons whose names begin alike are told apart, and how many of their surnames wait for a second mention. */
    private static final int MOST = 50;

    /** A person named inside a phrase: «дело [Ивана Белова]». */
    private record Owner(Entity person, int at) implements Placed {
    }

    /** Persons by the first letters of each part of their names. */
    private final Map<String, List<Entity>> byStem = new HashMap<>();
    private final Holders holders = new Holders();
    private final PartedRoles partedRoles = new PartedRoles(this);
    /** Surnames that stood alone and belonged to nobody yet, by their first letters. */
    private final Map<String, List<Entity>> alone = new HashMap<>();

    /** The words of each name that was looked for: most are looked for more than once. */
    private final Map<String, String[]> parts = new HashMap<>();

    /** Whom phrases that another noun heads name, in order of the text. */
    private final List<Owner> owners = new ArrayList<>();

    /** By the phrase itself: another sentence may have an equal one. */
    private final Map<NounPhrase, String> nominatives = new IdentityHashMap<>();

    /** Reads a sentence's names. */
    void read(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            var noun = nounAt(clause, i);
            if (noun != null) {
                read(clause, noun);
            } else if (clause.is(i, Phrase.PartKind.BRACKET) || clause.is(i, Phrase.PartKind.QUOTATION)) {
                inside(clause, clause.at(i));
            }
        }
        partedRoles.read(clause);
    }

    /** Full names in brackets and quotations, which are no phrases of the sentence: «(тренер Анна Котова)». */
    private void inside(Clause clause, Phrase part) {
        var words = clause.words();
        for (int i = part.from(); i + 1 < part.to(); i++) {
            var given = words.get(i);
            var surname = words.get(i + 1);
            boolean name = given.capital() && given.can(Entry.GIVEN) && !given.can(Entry.NOUN)
                    && surname.capital() && surname.can(Entry.GUESS) && !surname.can(Entry.GIVEN);
            if (name) {
                long features = given.features(Entry.GIVEN) & surname.features(Entry.GUESS);
                add(nominative(clause, features == 0 ? Features.NOMINAL : features, new Span(i, i + 2)), Gender.UNKNOWN,
                        given.begin());
                i++;
            }
        }
    }

    /**
     * The noun phrase that is a phrase or its object, in the readings that a marker before it leaves; {@code null} if
     * it is none.
     */
    static NounPhrase nounAt(Clause clause, int i) {
        var phrase = clause.at(i);
        if (phrase instanceof Phrase.Prepositional prepositional) {
            return prepositional.object();
        }
        if (!(phrase instanceof NounPhrase noun)) {
            return null;
        }
        var before = i > 0 ? clause.at(i - 1) : null;
        return before instanceof Phrase.Marker marker ? noun.within(marker.cases())
                : before instanceof Phrase.Citing citing ? noun.within(citing.cases()) : noun;
    }

    /** Reads the names of one noun phrase. */
    void read(Clause clause, NounPhrase noun) {
        if (noun.hasPersonalName()) {
            learn(clause, noun, new Span(noun.nameFrom(), noun.nameTo()));
        }
        dependentNames(clause, noun);
    }

    /** Names inside a phrase that another noun heads: «адвокат [Ивана Петрова]». */
    private void dependentNames(Clause clause, NounPhrase noun) {
        int from = -1;
        var units = noun.units();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            boolean personal = switch (unit.kind()) {
                case NAME, INITIAL -> true;
                default -> false;
            };
            boolean own = noun.hasPersonalName() && unit.from() >= noun.nameFrom() && unit.to() <= noun.nameTo();
            if (personal && !own) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                genitive(clause, noun, from, i);
                from = -1;
            }
        }
        if (from >= 0) {
            genitive(clause, noun, from, units.size());
        }
    }

    /** @param from index of the first unit of the name, {@code to} of the one behind it */
    private void genitive(Clause clause, NounPhrase noun, int from, int to) {
        int first = noun.units().get(from).from();
        int behind = to < noun.units().size() ? noun.units().get(to).from() : noun.to();
        String name = nominative(clause, Features.inCase(Features.GEN), new Span(first, behind));
        int at = clause.words().get(first).begin();
        var gender = genderOfGenitive(clause, first, behind);
        var owner = behind - first > 1 || find(name) != null ? add(name, gender, at) : again(name, gender, at);
        if (owner != null) {
            owners.add(new Owner(owner, at));
            var role = PartedRoles.before(noun, from);
            if (role != null) {
                holders.add(role, owner, at);
            }
        }
    }

    /** The last person of a gender named inside a phrase before an offset, nobody of these names; {@code null} if none. */
    Entity lastOwner(Gender gender, int at, Set<String> others) {
        int newest = Placed.lastBefore(owners, at);
        for (int i = newest; i >= Math.max(0, newest - MOST); i--) {
            var person = owners.get(i).person();
            if (person.mayBe(gender) && !others.contains(person.name())) {
                return person;
            }
        }
        return null;
    }

    /** The gender on which the words of a name in the genitive agree: «Марины Козловой» is a woman's. */
    private static Gender genderOfGenitive(Clause clause, int from, int to) {
        long features = Features.inCase(Features.GEN) & ~Features.inGender(Features.P);
        for (int i = from; i < to; i++) {
            var word = clause.words().get(i);
            long given = !word.can(Entry.GIVEN) ? 0 : word.features(Entry.GIVEN);
            long own = features & (given != 0 ? given : word.features(Entry.GUESS));
            features = own == 0 ? features : own;
        }
        boolean feminine = (features & Features.inGender(Features.F)) != 0;
        boolean masculine = (features & Features.inGender(Features.M)) != 0;
        return feminine == masculine ? Gender.UNKNOWN : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }

    private void learn(Clause clause, NounPhrase noun, Span words) {
        String name = nominative(clause, noun);
        int at = clause.words().get(words.begin()).begin();
        boolean introduced = noun.nameFrom() > noun.head().from() && noun.nounClass().kind() == SourceKind.PERSON
                && (Nominative.looksLikeSurname(Lexicon.fold(name), Features.inCase(Features.NOM))
                        || Trait.KIN.marks(noun.head().lemma()) && clause.words().get(words.begin()).can(Entry.GIVEN));
        var entity = words.length() > 1 || introduced || find(name) != null ? add(name, genderOfName(noun), at)
                : again(name, genderOfName(noun), at);
        // «адвоката Котова», who is accused
        boolean ofSomebody = entity != null && words.length() == 1 && Trait.OF_SOMEBODY.marks(noun.head().lemma())
                && holders.isSomethingElse(noun.head().lemma(), entity);
        if (entity != null && !ofSomebody && noun.nameFrom() > noun.head().from() && noun.head().entry() instanceof Entry.Noun) {
            holders.add(noun, entity, at);
        }
    }

    /** A surname without any other name is a person's when it comes a second time; until then {@code null}. */
    private Entity again(String name, Gender gender, int at) {
        String folded = Lexicon.fold(name);
        var same = alone.computeIfAbsent(stem(folded), key -> new ArrayList<>(1));
        for (var once : same) {
            if (isForm(folded, Lexicon.fold(once.name()))) {
                same.remove(once);
                once.learn(gender);
                index(once);
                return once;
            }
        }
        if (same.size() < MOST) {
            same.add(new Entity(SourceKind.PERSON, name, gender, at));
        }
        return null;
    }

    /** The nominative of the personal name in a phrase, which more than one pass over the item asks for. */
    String nominative(Clause clause, NounPhrase noun) {
        String known = nominatives.get(noun);
        if (known == null) {
            known = nominative(clause, noun.features(), new Span(noun.nameFrom(), noun.nameTo()));
            nominatives.put(noun, known);
        }
        return known;
    }

    /** The nominative of the name that stands at some words. */
    static String nominative(Clause clause, long features, Span words) {
        return Quotes.strip(Nominative.person(clause.text(), clause.words(), words.begin(), words.end(), features));
    }

    static Gender genderOf(NounPhrase noun) {
        boolean feminine = (noun.features() & Features.inGender(Features.F)) != 0;
        boolean masculine = (noun.features() & Features.inGender(Features.M)) != 0;
        boolean neuter = !feminine && !masculine && (noun.features() & Features.inGender(Features.N)) != 0;
        return neuter ? Gender.NEUTER : feminine == masculine ? Gender.UNKNOWN : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** The gender that the words of a personal name agree on, whatever the role before it: «министр Прити Пател». */
    static Gender genderOfName(NounPhrase noun) {
        long features = Features.NOMINAL;
        var units = noun.units();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            boolean inName = unit.from() >= noun.nameFrom() && unit.to() <= noun.nameTo();
            if (inName && (features & unit.features()) != 0) {
                features &= unit.features();
            }
        }
        boolean feminine = (features & Features.inGender(Features.F)) != 0;
        boolean masculine = (features & Features.inGender(Features.M)) != 0;
        return feminine == masculine ? Gender.UNKNOWN : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }

    private Entity add(String name, Gender gender, int at) {
        var known = find(name);
        if (known == null) {
            known = new Entity(SourceKind.PERSON, name, gender, at);
            index(known);
        } else {
            if (isFuller(name, known.name()) && !isPatronymic(Lexicon.fold(name))) {
                known.rename(name);
                index(known);
            }
            known.learn(gender);
        }
        return known;
    }

    private static boolean isFuller(String name, String than) {
        return name.length() > than.length() && words(name) >= words(than) || words(name) > words(than) && name.indexOf('.') < 0;
    }

    private static int words(String name) {
        int words = 0;
        for (String word : name.split(" ")) {
            if (word.length() > 2 || !word.endsWith(".")) {
                words++;
            }
        }
        return words;
    }

    private String[] parts(String name) {
        var known = parts.get(name);
        if (known == null) {
            known = Entity.parts(name);
            parts.put(name, known);
        }
        return known;
    }

    /** The person that a name in the nominative belongs to; {@code null} if the item has none. */
    Entity find(String name) {
        var parts = parts(name);
        String surname = parts[parts.length - 1];
        Entity best = null;
        for (var person : candidates(parts.length == 2 && isPatronymic(parts[1]) ? parts[0] : surname)) {
            var own = person.parts();
            // «Котов» is not Анна Котова.
            boolean wife = person.gender() == Gender.FEMININE && own[own.length - 1].equals(surname + 'а');
            if (!wife && matches(parts, own)) {
                if (own.length > 1 && own[own.length - 1].equals(surname)) {
                    return person;
                }
                best = best == null || best.parts().length == 1 ? person : best;
            }
        }
        return best;
    }

    private static boolean matches(String[] asked, String[] own) {
        if (asked.length == 1) {
            return isForm(asked[0], own[own.length - 1]) || own.length > 2 && isForm(asked[0], own[0])
                    || own.length == 2 && isForm(asked[0], own[0]);
        }
        if (own.length == 1) {
            return isForm(own[0], asked[asked.length - 1]);
        }
        if (asked.length == 2 && isPatronymic(asked[1])) {
            // «Ольга Петровна» is «Ольга Зуева», unless she is «Ольга Ивановна Зуева».
            return isForm(asked[0], own[0]) && (own.length == 2 || isForm(asked[1], own[1]));
        }
        return isForm(asked[asked.length - 1], own[own.length - 1]) && (isGiven(asked[0], own[0]) || endsWith(own, asked));
    }

    /** «Аль Сауд» is the surname of «Ламия бинт Абдельмаджид Аль Сауд». */
    private static boolean endsWith(String[] name, String[] surname) {
        int from = name.length - surname.length;
        return from > 0 && PersonName.isParticle(surname[0]) && isForm(name[from], surname[0]);
    }

    private static boolean isPatronymic(String part) {
        return part.endsWith("вич") || part.endsWith("вна") || part.endsWith("ьич") || part.endsWith("чна");
    }

    private static boolean isGiven(String a, String b) {
        return isForm(a, b) || a.length() <= 2 && b.startsWith(a.substring(0, 1))
                || b.length() <= 2 && a.startsWith(b.substring(0, 1));
    }

    /** Whether two words may be forms of one name: alike but for a case ending. */
    static boolean isForm(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int common = 0;
        while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        int longer = Math.max(a.length(), b.length());
        return common >= 3 && longer - common <= (common >= 5 ? ENDING : 1);
    }

    private void index(Entity person) {
        for (String part : person.parts()) {
            var same = byStem.computeIfAbsent(stem(part), key -> new ArrayList<>(1));
            if (same.size() < MOST && !same.contains(person)) {
                same.add(person);
            }
        }
    }

    /** The persons in whose names a part begins alike. */
    private List<Entity> candidates(String part) {
        return byStem.getOrDefault(stem(part), List.of());
    }

    private static String stem(String part) {
        return part.substring(0, Math.min(STEM, part.length()));
    }

    /** Who holds which role. */
    Holders holders() {
        return holders;
    }
}
