package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Complements;
import io.github.newsclaims.internal.rules.Found;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The bodies that act in the writer's own words: after «Прокуратура города начала проверку» the bare «ведомство» is the
 * prosecution, whoever spoke before; what a speaker says of a body does not count.
 */
final class ActingBodies {

    /** How many bodies back a general noun may reach. */
    private static final int MEMORY = 20;
    private static final long NOMINATIVE = Features.inCase(Features.NOM);
    private static final long LOCATIVE = Features.inCase(Features.LOC);

    /**
     * A body or outlet that is the subject of a sentence.
     *
     * @param type its type; empty if that is not known
     * @param isAuthor whether a study is its object
     */
    record Acting(String name, SourceKind kind, String type, int at, boolean isAuthor) implements Placed {

        /** Whether a general noun means bodies of its type only. */
        boolean isTyped(String general) {
            return !type.isEmpty() && BodyType.isTyped(general) && BodyType.fits(general, type);
        }
    }

    private final List<Clause> clauses;
    private final List<Found> found;
    private final Bodies bodies;
    /** In order of the text; {@code null} until one is asked for. */
    private List<Acting> acting;

    /**
     * @param clauses the item's sentences
     * @param found its attributions
     */
    ActingBodies(List<Clause> clauses, List<Found> found, Bodies bodies) {
        this.clauses = clauses;
        this.found = found;
        this.bodies = bodies;
    }

    private List<Acting> acting() {
        if (acting == null) {
            acting = new ArrayList<>();
            var said = new Cover();
            // What a parenthetical attributes, «Банк закрыт, сообщили в ведомстве», is the writer's own sentence.
            found.stream().filter(each -> !each.carriesSentence()).forEach(each -> each.content().forEach(said::add));
            clauses.forEach(clause -> read(clause, said));
        }
        return acting;
    }

    private void read(Clause clause, Cover said) {
        for (int i = 0; i < clause.size(); i++) {
            var noun = i == 0 && isPlace(clause.at(0)) ? People.nounAt(clause, 0).within(LOCATIVE) : subject(clause, i);
            if (noun == null) {
                continue;
            }
            int to = clause.at(new Complements(clause).end(noun, i + 1) - 1).to();
            var kind = isBody(noun) || noun.nounClass() == NounClass.OUTLET && to > noun.to() ? SourceKind.ORGANIZATION
                    : isOutlet(clause, noun) ? SourceKind.OUTLET : SourceKind.UNKNOWN;
            if (kind == SourceKind.UNKNOWN) {
                continue;
            }
            var span = clause.span(noun.from(), noun.to());
            if (!said.contains(new Span(span.begin(), span.end()))) {
                acting.add(new Acting(name(clause, noun, to), kind, type(noun), span.begin(), isAuthor(clause, i)));
            }
        }
    }

    private static NounPhrase subject(Clause clause, int i) {
        var noun = clause.noun(i);
        return noun != null && noun.can(Features.NOM) && !isObject(clause, i) ? noun.within(NOMINATIVE) : null;
    }

    /** «[В Минтрансе] с этим не согласились» */
    private static boolean isPlace(Phrase phrase) {
        return phrase instanceof Phrase.Prepositional place && place.object() != null && place.preposition().equals("в")
                && place.object().can(Features.LOC);
    }

    /** A body that bears a name or is described; neither part of another nor a general noun alone. */
    private static boolean isBody(NounPhrase noun) {
        String lemma = noun.head().lemma();
        boolean named = noun.head().is(UnitKind.ORGANIZATION);
        return !noun.isPlural() && !noun.hasPersonalName() && (!Trait.PART.marks(lemma) || Trait.AUTHORITY.marks(lemma))
                && (named || noun.nounClass() == NounClass.ORGANIZATION && noun.units().size() > 1);
    }

    /** «Журнал Forbes», «РБК», «газета «Фермер»» */
    private static boolean isOutlet(Clause clause, NounPhrase noun) {
        var name = noun.name();
        return !noun.isPlural() && (noun.nounClass() == NounClass.OUTLET
                ? name != null && name.kind() == Name.Kind.OUTLET || !Titles.behind(clause, noun).isEmpty()
                : name != null && name.kind() == Name.Kind.OUTLET && name == noun.head().name());
    }

    /** Whether a verb stands before the phrase and no other nominative does, so that the phrase may be its object. */
    private static boolean isObject(Clause clause, int i) {
        return i > 0 && (clause.is(i - 1, Phrase.PartKind.VERB) || clause.at(i - 1) instanceof Phrase.Cue)
                && clause.noun(i).can(Features.ACC) && i > 1;
    }

    /** «Фонд провел опрос», «Банк опубликовал новый обзор» */
    private static boolean isAuthor(Clause clause, int subject) {
        for (int i = subject + 1; i < clause.size() && !clause.is(i, Phrase.PartKind.COMMA); i++) {
            var object = clause.noun(i);
            if (object != null && object.can(Features.ACC) && Trait.STUDY.marks(object.head().lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The last body or outlet before an offset that made or published a study; empty if none did. */
    String author(int at) {
        var all = acting();
        int newest = Placed.lastBefore(all, at);
        for (int i = newest; i >= 0 && i > newest - MEMORY; i--) {
            if (all.get(i).isAuthor) {
                return all.get(i).name;
            }
        }
        return "";
    }

    private String name(Clause clause, NounPhrase noun, int to) {
        var name = noun.name();
        boolean bare = name != null && name == noun.head().name() && noun.units().get(0) == noun.head();
        if (bare || name != null && name.kind() == Name.Kind.OUTLET) {
            return bodies.fullest(name, clause.words().get(noun.from()).begin());
        }
        String title = Titles.behind(clause, noun);
        return !title.isEmpty() ? title
                : Quotes.strip(Nominative.of(clause.text(), clause.words(), noun.from(), to, noun.features()));
    }

    private static String type(NounPhrase noun) {
        return noun.name() != null && noun.head().is(UnitKind.ORGANIZATION) ? noun.name().type()
                : BodyType.introducedBy(noun.head().lemma());
    }

    /**
     * The last body that acts between two offsets.
     *
     * @param meant tells which bodies may be meant
     * @param from offset behind which it stands
     * @param at offset before which it stands
     * @return the body; {@code null} if none that may be meant acts there
     */
    Acting last(Predicate<Acting> meant, int from, int at) {
        var all = acting();
        int newest = Placed.lastBefore(all, at);
        for (int i = newest; i >= 0 && i > newest - MEMORY && all.get(i).at > from; i--) {
            if (all.get(i).kind == SourceKind.ORGANIZATION && meant.test(all.get(i))) {
                return all.get(i);
            }
        }
        return null;
    }
}
