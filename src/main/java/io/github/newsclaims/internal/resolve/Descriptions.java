package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.BodyNouns;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Complements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How the item describes groups, bodies and documents, so that a shorter phrase takes the fuller one with the same head:
 * «власти» are «власти Египта», «польские врачи» are «польские врачи из клиники сна».
 */
final class Descriptions {

    /** How many descriptions with one head are kept, the newest ones. */
    private static final int MOST = 50;

    private final List<Clause> clauses;
    /** Descriptions by their head, in order of the text; read when one is first asked for. */
    private Map<String, List<Description>> byHead;

    /** Descriptions of documents, in order of the text. */
    private final List<Description> documents = new ArrayList<>();

    /** Descriptions of groups of some body or place, in order of the text. */
    private final List<DescribedGroup> groups = new ArrayList<>();

    /** @param clauses the item's sentences */
    Descriptions(List<Clause> clauses) {
        this.clauses = clauses;
    }

    private Map<String, List<Description>> byHead() {
        if (byHead == null) {
            byHead = new HashMap<>();
            clauses.forEach(this::read);
        }
        return byHead;
    }

    private List<Description> withHead(String key) {
        return byHead().getOrDefault(key, List.of());
    }

    private List<Description> documents() {
        byHead();
        return documents;
    }

    private void read(Clause clause) {
        Complements complements = null;
        for (int i = 0; i < clause.size(); i++) {
            var noun = People.nounAt(clause, i);
            if (noun == null || noun.units().size() == 1 && !isDescribed(noun)) {
                continue;
            }
            complements = complements == null ? new Complements(clause) : complements;
            int to = clause.at(complements.end(noun, i + 1) - 1).to();
            if (noun.hasPersonalName() || namesSomebody(noun)) {
                readDependents(clause, noun, noun.nameFrom(), inner -> noun.nameFrom());
                continue;
            }
            // «сотрудники управления [по Омской области]», but «письмо завода [о ценах]»
            boolean own = i + 1 < clause.size() && clause.at(i + 1) instanceof Phrase.Prepositional next
                    && next.preposition().equals("по");
            var behind = complements;
            int next = i + 1;
            readDependents(clause, noun, noun.to(), inner -> !own ? noun.to()
                    : inner.head().to() == noun.to() ? clause.at(behind.end(inner, next) - 1).to() : to);
            if (isDescribed(noun)) {
                note(clause, Description.isPlural(noun) ? noun : noun.within(~Features.inGender(Features.P)), to);
            }
        }
    }

    private void note(Clause clause, NounPhrase noun, int to) {
        var parts = to - noun.from() == 1 ? Set.<String>of() : parts(clause, noun, to);
        // «оборонное ведомство» points back and describes nothing.
        if (parts.isEmpty() || parts.size() == 1 && BodyNouns.has(parts.iterator().next() + ' ' + noun.head().lemma())) {
            return;
        }
        var same = byHead.computeIfAbsent(key(noun), key -> new ArrayList<>(2));
        if (same.size() == MOST) {
            same.remove(0);
        }
        var description = new Description(clause, noun, to, parts);
        same.add(description);
        if (noun.nounClass() == NounClass.DOCUMENT) {
            documents.add(description);
        } else if (noun.nounClass() == NounClass.GROUP && description.isAffiliated()) {
            groups.add(new DescribedGroup(description, description.kinds()));
        }
    }

    /** «сотрудники [Омского зоопарка]», «статья [закона о парках]»: the bodies and documents that a phrase names behind its head. */
    private void readDependents(Clause clause, NounPhrase noun, int to, ToIntFunction<NounPhrase> end) {
        var units = noun.units().stream().filter(unit -> unit.to() <= to).toList();
        var outer = noun.head();
        for (int i = noun.headAt() + 1; i < units.size() && mayNameBody(outer); i++) {
            var unit = units.get(i);
            boolean body = unit.entry() instanceof Entry.Noun general && (general.singular() == NounClass.ORGANIZATION
                    || general.singular() == NounClass.DOCUMENT && noun.nounClass() == NounClass.DOCUMENT);
            long singular = unit.features() & Features.inCase(Features.GEN) & ~Features.inGender(Features.P);
            int first = i;
            while (first > 0 && units.get(first - 1).is(UnitKind.ADJECTIVE) && units.get(first - 1) != noun.head()) {
                first--;
            }
            if (body && singular != 0) {
                var inner = new NounPhrase(units.get(first).from(), to, unit, singular, -1, -1, units.subList(first, units.size()));
                note(clause, inner, end.applyAsInt(inner));
                outer = unit;
            }
        }
    }

    /** «сотрудник [суда]», «пресс-служба [суда]», but «департамент полиции» is one body. */
    private static boolean mayNameBody(Unit outer) {
        return Trait.PRESS_OFFICE.marks(outer.lemma())
                || !(outer.entry() instanceof Entry.Noun noun) || noun.singular() != NounClass.ORGANIZATION;
    }

    /** «цитирует [пресс-служба завода Котова]»: a body with the name of somebody else behind it. */
    private static boolean namesSomebody(NounPhrase noun) {
        var units = noun.units();
        // «Институт физики имени Котова» is nobody else's.
        return noun.nounClass() == NounClass.ORGANIZATION && units.get(units.size() - 1).is(UnitKind.NAME)
                && !Trait.DEDICATION.marks(units.get(units.size() - 2).lemma());
    }

    private static boolean isDescribed(NounPhrase noun) {
        var nounClass = noun.within(Description.isPlural(noun) ? Features.inGender(Features.P)
                : ~Features.inGender(Features.P)).nounClass();
        return switch (nounClass) {
            case GROUP, ORGANIZATION, DOCUMENT -> true;
            default -> false;
        };
    }

    /** What describes the head; empty if something only points at it or counts. */
    private static Set<String> parts(Clause clause, NounPhrase noun, int to) {
        var parts = new HashSet<String>();
        for (var unit : noun.units()) {
            if (unit.is(UnitKind.NUMERAL) || unit.is(UnitKind.PRONOUN) || unit.is(UnitKind.POSSESSIVE)
                    || Trait.POINTER.marks(unit.lemma())) {
                return Set.of();
            }
            // «администрация города» says no more than «администрация».
            boolean general = noun.nounClass() == NounClass.ORGANIZATION && unit.is(UnitKind.NOUN)
                    && (Trait.CITY.marks(unit.lemma()) || Trait.REGION.marks(unit.lemma()));
            if (unit != noun.head() && !general) {
                parts.add(unit.name() != null ? unit.name().canonical() : !unit.lemma().isEmpty() ? unit.lemma()
                        : Lexicon.fold(clause.text(clause.span(unit.from(), unit.to()))));
            }
        }
        if (to > noun.to()) {
            parts.add(Lexicon.fold(clause.text(clause.span(noun.to(), to))));
        }
        return parts;
    }

    /**
     * The fullest description of what a phrase describes.
     *
     * @param clause the sentence of the phrase
     * @param noun the phrase
     * @param to index of the word behind it and its complements
     * @param ahead whether the phrase may anticipate what is described later
     * @return the description in the nominative; empty if the item has none that is fuller
     */
    String fuller(Clause clause, NounPhrase noun, int to, boolean ahead) {
        var same = withHead(key(noun));
        var parts = noun.units().size() == 1 && to <= noun.to() ? Set.<String>of() : parts(clause, noun, to);
        if (same.isEmpty() || parts.isEmpty() && noun.units().size() > 1) {
            return "";
        }
        var asked = new Description(clause, noun, to, parts);
        Description found = null;
        for (var other : same) {
            boolean before = other.at() < asked.at();
            if (asked.extendsTo(other) && (before || found == null && (ahead || !parts.isEmpty()))) {
                found = other;
            } else if (!before && found != null) {
                break;
            }
        }
        if (found == null) {
            return "";
        }
        for (var other : same) {
            found = found.extendsTo(other) ? other : found;
        }
        return found.name();
    }

    /**
     * How the item described the body or document that a bare noun in the singular means.
     *
     * @param lemma the noun
     * @param offset where it stands
     * @return the last description before that, in the nominative; empty if there is none
     */
    String named(String lemma, int offset) {
        var same = withHead(lemma);
        for (int i = Placed.lastBefore(same, offset); i >= 0; i--) {
            if (same.get(i).isSpecific()) {
                return same.get(i).asOwner();
            }
        }
        return "";
    }

    /**
     * The same for a noun that an adjective like «городской» modifies: what names its place, before or behind the offset.
     *
     * @param adjective that adjective
     */
    String local(String lemma, String adjective, int offset) {
        var same = withHead(lemma);
        int last = Placed.lastBefore(same, offset);
        for (int i = last; i >= 0; i--) {
            if (same.get(i).isOfPlace(adjective)) {
                return same.get(i).asOwner();
            }
        }
        for (int i = last + 1; i < same.size(); i++) {
            if (same.get(i).isOfPlace(adjective)) {
                return same.get(i).asOwner();
            }
        }
        return "";
    }

    /** The last document described between two offsets, in the nominative; empty if none is. */
    String document(int from, int to) {
        var all = documents();
        for (int i = Placed.lastBefore(all, to); i >= 0 && all.get(i).at() > from; i--) {
            var noun = all.get(i).noun();
            if (all.get(i).isSpecific() && !Description.isPlural(noun)) {
                return all.get(i).whole();
            }
        }
        return "";
    }

    /** The groups of some body or place, in order of the text; not to be changed. */
    List<DescribedGroup> groups() {
        byHead();
        return groups;
    }

    /** Whether a document that a bare noun in the singular means was described before by whose it is or to whom it goes. */
    boolean isAddressed(String lemma, int offset) {
        var same = withHead(lemma);
        for (int i = Placed.lastBefore(same, offset); i >= 0; i--) {
            var noun = same.get(i).noun();
            boolean goes = same.get(i).to() > noun.to() && Trait.ADDRESSED.marks(lemma);
            if (goes || noun.units().get(noun.units().size() - 1) != noun.head()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whose document was described last: behind «опрос фонда «Выбор»» the bare «исследование» is the fund's too.
     *
     * @param offset where a bare noun for a document stands
     * @return the owner in the genitive; empty if no document before has one
     */
    String owner(int offset) {
        var all = documents();
        int newest = Placed.lastBefore(all, offset);
        for (int i = newest; i >= 0 && i > newest - MOST; i--) {
            String owner = all.get(i).owner();
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return "";
    }

    private static String key(NounPhrase noun) {
        return Description.isPlural(noun) ? noun.head().lemma() + '+' : noun.head().lemma();
    }
}
