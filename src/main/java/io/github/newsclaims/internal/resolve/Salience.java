package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Complements;
import io.github.newsclaims.internal.rules.Found;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Who is in the reader's mind at each place of an item: the persons, groups and bodies that a pronoun there can mean. */
final class Salience {

    /** How many mentions back, or ahead in a headline, a pronoun or general noun may reach. */
    private static final int MEMORY = 100;
    /** In how many sentences, its own among them, «там» looks for a body and «тот» for somebody. */
    private static final int LATELY = 2;
    /** How many subjects a role is compared with. */
    private static final int FEW = 8;

    /** A person named somewhere, perhaps as a subject. */
    private record Person(Entity person, int at, boolean subject, int sentence) implements Placed {
    }

    /** Several people, a body, or somebody without a name as the subject of some sentence. */
    record Group(Identity identity, int at) implements Placed {
    }

    /** A noun phrase of a sentence, and the index of the phrase that it is or stands in. */
    private record Noun(Clause clause, int index, NounPhrase noun) {
    }

    private final People people;
    private final Descriptions descriptions;
    private final List<Clause> clauses;
    private final List<Found> found;
    private boolean personsRead;
    private boolean speakersRead;
    private boolean groupsRead;
    private final List<Person> persons = new ArrayList<>();
    /** The same with those whom speakers name in quotation marks. */
    private final List<Person> everywhere = new ArrayList<>();
    /** Subjects that are one bare surname, never repeated: whom a pronoun means if it can mean nobody else. */
    private final List<Person> passing = new ArrayList<>();
    /** The persons whom attributions name: whom a headline's «экономист» can mean. */
    private final List<Person> speakers = new ArrayList<>();
    /** Plural groups, pairs of persons and bodies in the nominative. */
    private final List<Group> groups = new ArrayList<>();

    /** Reads an item's sentences and attributions when it is asked about them; the persons must be known already. */
    Salience(People people, Descriptions descriptions, List<Clause> clauses, List<Found> found) {
        this.people = people;
        this.descriptions = descriptions;
        this.clauses = clauses;
        this.found = found;
    }

    /** The names of the persons that some text names. */
    Set<String> namedIn(List<Span> spans) {
        readPersons();
        var names = new HashSet<String>();
        for (var span : spans) {
            for (int i = Placed.lastBefore(everywhere, span.end()); i >= 0 && everywhere.get(i).at() >= span.begin(); i--) {
                names.add(everywhere.get(i).person().name());
            }
        }
        return names;
    }

    /**
     * The last person of a gender before an offset; not before {@code from}, and a subject if there is such a lower
     * end, or where a sentence has one beside others; nobody of these names; {@code null} if none.
     *
     * @param reported tells of an offset whether what stands there is only reported by somebody who may be meant as well
     */
    Identity lastPerson(Gender gender, int at, int from, Set<String> others, IntPredicate reported) {
        readPersons();
        int newest = Placed.lastBefore(persons, at);
        Person object = null;
        for (int i = newest; i >= Math.max(0, newest - MEMORY); i--) {
            var mention = persons.get(i);
            if (object != null && object.sentence() != mention.sentence()) {
                break;
            }
            boolean fits = mention.at() > from && mention.person().mayBe(gender) && (mention.subject() || from < 0)
                    && !others.contains(mention.person().name()) && !reported.test(mention.at());
            if (fits && mention.subject()) {
                return identity(mention.person());
            }
            object = fits && object == null ? mention : object;
        }
        return object == null ? null : identity(object.person());
    }

    /** The last noun phrase before an offset, in its sentence or the one before, that names somebody or their role. */
    SourceRef lastNamed(Gender gender, int at) {
        var last = lastNoun(at, noun -> !noun.isPlural() && (noun.hasPersonalName() || noun.nounClass() == NounClass.PERSON)
                && (People.genderOf(noun) == gender || People.genderOf(noun) == Gender.UNKNOWN));
        return last == null ? null : SourceRef.Words.of(last.clause(), last.noun());
    }

    /** The last noun phrase before an offset, in its sentence or the one before, for several people; {@code null} if there is none. */
    SourceRef lastSeveral(int at) {
        var last = lastNoun(at, noun -> noun.nounClass() == NounClass.GROUP && noun.isPlural());
        if (last == null) {
            return null;
        }
        var clause = last.clause();
        int to = clause.at(new Complements(clause).end(last.noun(), last.index() + 1) - 1).to();
        return SourceRef.Words.of(clause, last.noun(), clause.span(last.noun().from(), to));
    }

    /** The last such noun phrase before an offset, in its sentence or the one before; {@code null} if there is none. */
    private Noun lastNoun(int at, Predicate<NounPhrase> fits) {
        int newest = Placed.lastBefore(clauses, clause -> clause.span().begin(), at + 1);
        for (int k = newest; k >= Math.max(0, newest - LATELY + 1); k--) {
            var clause = clauses.get(k);
            for (int i = clause.size() - 1; i >= 0; i--) {
                var noun = People.nounAt(clause, i);
                if (noun != null && clause.words().get(noun.from()).begin() < at && fits.test(noun)) {
                    return new Noun(clause, i, noun);
                }
            }
        }
        return null;
    }

    /** «Дело Ивана Белова закрыли. Он …»: the last one named inside a phrase, if the gender fits; nobody of these names. */
    Identity owner(Gender gender, int at, Set<String> others) {
        var owner = people.lastOwner(gender, at, others);
        return owner == null ? Identity.NOBODY : identity(owner);
    }

    /** The persons of a gender who are subjects between two offsets, newest first, with where they stand; nobody of these names. */
    List<Group> subjects(Gender gender, int from, int at, Set<String> others) {
        readPersons();
        var found = new ArrayList<Group>();
        for (int i = Placed.lastBefore(persons, at); i >= 0 && persons.get(i).at() > from && found.size() < FEW; i--) {
            var mention = persons.get(i);
            if (mention.subject() && mention.person().mayBe(gender) && !others.contains(mention.person().name())) {
                found.add(new Group(identity(mention.person()), mention.at()));
            }
        }
        return found;
    }

    /** The last group or body of a gender before an offset; {@code null} if there is none. */
    Group lastGroup(SourceKind kind, Gender gender, int at) {
        return lastOf(EnumSet.of(kind), gender, at);
    }

    /** The last two persons who act together before an offset; {@code null} if nobody does. */
    Group lastPair(int at) {
        readGroups();
        int newest = Placed.lastBefore(groups, at);
        for (int i = newest; i >= Math.max(0, newest - MEMORY); i--) {
            if (groups.get(i).identity().isPair()) {
                return groups.get(i);
            }
        }
        return null;
    }

    /** The last body of which the sentence of an offset, or the one before, speaks in front of it; {@code null} if none is. */
    SourceRef lastBody(int at) {
        var last = lastNoun(at, noun -> noun.nounClass() == NounClass.ORGANIZATION
                || noun.head().name() != null && noun.head().name().kind() == Name.Kind.INSTITUTION);
        return last == null ? null : SourceRef.Words.unnamed(last.clause(), last.noun());
    }

    /** Whom a pronoun can mean that means nobody with a name: the last body or unnamed person; {@code null} if there is none. */
    Group lastUnnamed(Gender gender, int at) {
        return lastOf(EnumSet.of(SourceKind.ORGANIZATION, SourceKind.PERSON, SourceKind.ANONYMOUS), gender, at);
    }

    private Group lastOf(Set<SourceKind> kinds, Gender gender, int at) {
        readGroups();
        int newest = Placed.lastBefore(groups, at);
        for (int i = newest; i >= Math.max(0, newest - MEMORY); i--) {
            var identity = groups.get(i).identity();
            if (kinds.contains(identity.kind()) && (identity.gender() == gender || gender == Gender.UNKNOWN)) {
                return groups.get(i);
            }
        }
        return null;
    }

    /** The last one named in passing before an offset, if the gender fits. */
    Identity passer(Gender gender, int at) {
        readPersons();
        int last = Placed.lastBefore(passing, at);
        return last < 0 || !passing.get(last).person().mayBe(gender) ? Identity.NOBODY : identity(passing.get(last).person());
    }

    /** The person named before an offset if there is just one, of whatever gender the name seemed to be. */
    Identity only(int at) {
        readPersons();
        int newest = Placed.lastBefore(persons, at);
        for (int i = newest - 1; i >= Math.max(0, newest - MEMORY); i--) {
            if (persons.get(i).person() != persons.get(newest).person()) {
                return Identity.NOBODY;
            }
        }
        return newest < 0 ? Identity.NOBODY : identity(persons.get(newest).person());
    }

    /** The first person of a gender who speaks behind an offset, nobody of these names; {@code null} if nobody does. */
    Identity coming(Gender gender, int at, Set<String> others) {
        readSpeakers();
        int first = Placed.lastBefore(speakers, at) + 1;
        for (int i = first; i < Math.min(first + MEMORY, speakers.size()); i++) {
            var person = speakers.get(i).person();
            if (person.mayBe(gender) && !others.contains(person.name())) {
                return identity(person);
            }
        }
        return null;
    }

    private static Identity identity(Entity person) {
        return new Identity(person.name(), SourceKind.PERSON, person.gender());
    }

    /** Somebody of whom the item gives one bare surname, once. */
    private static Entity passer(Clause clause, NounPhrase noun) {
        int at = clause.words().get(noun.nameFrom()).begin();
        return new Entity(SourceKind.PERSON, People.nominative(clause, noun.features(), new Span(noun.nameFrom(), noun.nameTo())),
                People.genderOfName(noun), at);
    }

    /** What is said in quotation marks: whom a speaker names there is not whom the writer goes on about. */
    private Cover speech() {
        var speech = new Cover();
        for (var each : found) {
            if (each.form() == Form.DIRECT) {
                each.content().forEach(speech::add);
            }
        }
        return speech;
    }

    private void readPersons() {
        if (personsRead) {
            return;
        }
        personsRead = true;
        var speech = speech();
        for (var clause : clauses) {
            for (int i = 0; i < clause.size(); i++) {
                var noun = People.nounAt(clause, i);
                var person = noun == null || !noun.hasPersonalName() ? null
                        : people.find(people.nominative(clause, noun));
                boolean subject = clause.at(i) == noun && noun != null && noun.can(Features.NOM);
                if (person != null) {
                    var at = clause.words().get(noun.from());
                    var mention = new Person(person, at.begin(), subject, clause.index());
                    everywhere.add(mention);
                    if (!speech.contains(new Span(at.begin(), at.end()))) {
                        persons.add(mention);
                    }
                } else if (subject && noun.hasPersonalName() && clause.block() != BlockKind.CAPTION) {
                    passing.add(new Person(passer(clause, noun), clause.words().get(noun.from()).begin(), true, clause.index()));
                }
            }
        }
    }

    private void readSpeakers() {
        if (speakersRead) {
            return;
        }
        speakersRead = true;
        for (var each : found) {
            if (each.source() instanceof SourceRef.Words words && words.name().length() > 0 && !words.plural()) {
                long features = words.phrase().hasPersonalName() ? words.phrase().features() : Features.NOMINAL;
                var person = people.find(People.nominative(words.clause(), features, words.name()));
                if (person != null) {
                    speakers.add(new Person(person, words.span().begin(), true, words.clause().index()));
                }
            }
        }
        speakers.sort(Comparator.comparingInt(Placed::at));
    }

    private void readGroups() {
        if (groupsRead) {
            return;
        }
        groupsRead = true;
        for (var clause : clauses) {
            for (int i = 0; i < clause.size(); i++) {
                var phrase = clause.at(i);
                if (clause.is(i + 1, Phrase.PartKind.AND) && isNamedSubject(clause.noun(i))
                        && isNamedSubject(clause.noun(i + 2))) {
                    String names = fullName(clause, clause.noun(i)) + " и " + fullName(clause, clause.noun(i + 2));
                    groups.add(new Group(new Identity(names, SourceKind.GROUP, Entity.Gender.PLURAL),
                            clause.words().get(phrase.from()).begin()));
                }
                if (phrase instanceof NounPhrase body && body.nounClass() == NounClass.ORGANIZATION && body.can(Features.NOM)
                        && body.units().size() > 1 && !body.hasPersonalName()) {
                    var nominative = body.within(Features.inCase(Features.NOM));
                    groups.add(new Group(new Identity(Titles.orDescription(clause, nominative), SourceKind.ORGANIZATION,
                            People.genderOf(nominative)), clause.words().get(body.from()).begin()));
                }
                if (phrase instanceof NounPhrase somebody && isUnnamed(somebody)) {
                    var nominative = somebody.within(Features.inCase(Features.NOM));
                    groups.add(new Group(new Identity(Titles.orDescription(clause, nominative),
                            Trait.OFFICE.marks(somebody.head().lemma()) ? SourceKind.PERSON : SourceKind.ANONYMOUS,
                            People.genderOf(nominative)), clause.words().get(somebody.from()).begin()));
                }
                if (phrase instanceof NounPhrase noun && noun.nounClass() == NounClass.GROUP
                        && !noun.units().get(0).is(UnitKind.NUMERAL)
                        && Features.genders(noun.features(), Features.NOM) >= 0b1000) {
                    var plural = noun.within(Features.bit(Features.NOM, Features.P));
                    int to = clause.at(new Complements(clause).end(noun, i + 1) - 1).to();
                    String fuller = descriptions.fuller(clause, plural, to, false);
                    String name = !fuller.isEmpty() ? fuller : Quotes.strip(Nominative.of(clause.text(), clause.words(), noun.from(),
                            to, plural.features()));
                    groups.add(new Group(new Identity(name, SourceKind.GROUP, Entity.Gender.PLURAL),
                            clause.words().get(noun.from()).begin()));
                }
            }
        }
    }

    /** «задержанный житель Омска»: one person, by a role and more. */
    private static boolean isUnnamed(NounPhrase noun) {
        var nounClass = noun.nounClass();
        return (nounClass == NounClass.PERSON || nounClass == NounClass.ANONYMOUS) && !noun.isPlural() && noun.can(Features.NOM)
                && !noun.hasPersonalName() && noun.units().size() > 1;
    }

    private static boolean isNamedSubject(NounPhrase noun) {
        return noun != null && noun.hasPersonalName() && noun.can(Features.NOM);
    }

    private String fullName(Clause clause, NounPhrase noun) {
        String name = People.nominative(clause, Features.inCase(Features.NOM), new Span(noun.nameFrom(), noun.nameTo()));
        var person = people.find(name);
        return person == null ? name : person.name();
    }
}
