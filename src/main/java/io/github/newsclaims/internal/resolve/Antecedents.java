package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.RoleKinds;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whom a pronoun, a role or a missing subject can mean, of those whom the item has spoken of. */
final class Antecedents {

    /** How many of those spoken of last a role is compared with. */
    private static final int FEW = 8;

    private final History history;
    private final Salience salience;
    private final People people;
    /** The content of the attribution whose source is looked for. */
    private List<Span> content = List.of();
    /** What its verb tells of the source. */
    private Gender agreement = Gender.UNKNOWN;
    /** Whom that content names, and who therefore is not its source; {@code null} until it is asked for. */
    private Set<String> others;

    Antecedents(History history, Salience salience, People people) {
        this.history = history;
        this.salience = salience;
        this.people = people;
    }

    /** Begins the search for the source of a content, by a verb that asks its subject for a gender. */
    void begin(List<Span> expressed, Gender verb) {
        content = expressed;
        agreement = verb;
        others = null;
    }

    /** What the verb tells of the source. */
    Gender agreement() {
        return agreement;
    }

    /** The person spoken of last, not before an offset {@code from}; {@code null} if there is none. */
    Identity lastPerson(Gender gender, int at, int from) {
        return salience.lastPerson(gender, at, from, others(), offset -> history.isReported(offset, gender, at));
    }

    /**
     * The last person whose roles are of a kind with a noun («парламентарий» for a deputy), or of whom no role is known; nobody
     * if several were spoken of and all do other things.
     *
     * @param asked the kinds of the noun
     * @param apart whether nobody who does other things can be meant, not even one alone
     */
    Identity lastOfKinds(RoleKinds asked, boolean apart, Gender gender, int at) {
        var last = last(gender, at);
        Identity unknown = null;
        Identity reported = null;
        boolean several = false;
        for (var each : recent(gender, at)) {
            var candidate = each.identity();
            var kinds = kinds(candidate);
            boolean told = history.isReported(each.at(), gender, at);
            if (kinds.fits(asked) && !told) {
                return candidate;
            }
            reported = reported == null && kinds.fits(asked) ? candidate : reported;
            boolean maybe = !kinds.isKnown() && !told && !(apart && isLay(candidate));
            unknown = maybe && unknown == null ? candidate : unknown;
            several |= !candidate.name().equals(last.name());
        }
        boolean named = unknown != null && unknown.kind() == SourceKind.PERSON;
        return reported != null && !named ? reported : unknown != null ? unknown : several || apart ? Identity.NOBODY : last;
    }

    /** The sources and subjects of a gender before an offset, newest first. */
    private List<Salience.Group> recent(Gender gender, int at) {
        var subjects = salience.subjects(gender, -1, at, others());
        var recent = new ArrayList<Salience.Group>(FEW);
        int next = 0;
        for (int i = history.size() - 1; recent.size() < FEW && (i >= history.oldest() || next < subjects.size());) {
            if (i < history.oldest() || next < subjects.size() && subjects.get(next).at() > history.offset(i)) {
                recent.add(subjects.get(next++));
            } else {
                boolean fits = history.offset(i) < at && History.fits(history.get(i), gender) && !others().contains(history.get(i).name());
                if (fits) {
                    recent.add(new Salience.Group(history.get(i), history.offset(i)));
                }
                i--;
            }
        }
        return recent;
    }

    private boolean isLay(Identity somebody) {
        var person = people.find(somebody.name());
        return person != null && people.holders().isLay(person);
    }

    /** What somebody is known to do, by the roles that the item gives them. */
    RoleKinds kinds(Identity somebody) {
        var person = somebody.kind() == SourceKind.PERSON ? people.find(somebody.name()) : null;
        if (person != null) {
            return people.holders().kinds(person);
        }
        for (String word : Entity.parts(somebody.name())) {
            if (RoleKinds.of(word).isKnown()) {
                return RoleKinds.of(word);
            }
        }
        return RoleKinds.NONE;
    }

    /** «Об этом сообщает телеканал. По его данным, …»: the outlet that spoke just now, where nobody else is meant. */
    Identity orOutlet(Identity found) {
        for (int i = history.size() - 1; found.kind() == SourceKind.UNKNOWN && i >= Math.max(0, history.size() - 2); i--) {
            if (history.get(i).kind() == SourceKind.OUTLET) {
                return history.get(i);
            }
        }
        return found;
    }

    /** Whom the content names whose source is looked for. */
    Set<String> others() {
        if (others == null) {
            others = content.isEmpty() ? Set.of() : salience.namedIn(content);
        }
        return others;
    }

    /** The last source, or person who was the subject of a sentence, that a pronoun of a gender can mean. */
    Identity last(Gender gender, int at) {
        int from = -1;
        Identity found = Identity.NOBODY;
        for (int i = history.size() - 1; i >= history.oldest() && from < 0; i--) {
            if (history.offset(i) < at && History.fits(history.get(i), gender) && !others().contains(history.get(i).name())
                    && !history.isReported(history.offset(i), gender, at)) {
                found = history.get(i);
                from = history.offset(i);
            }
        }
        if (gender == Gender.NEUTER) {
            return found;
        }
        if (gender == Gender.PLURAL) {
            var group = salience.lastGroup(SourceKind.GROUP, gender, at);
            return group != null && group.at() > from && !history.isSaidBy(found, group.at()) ? group.identity() : found;
        }
        var person = lastPerson(gender, at, from);
        if (person != null) {
            return person;
        }
        if (found.kind() == SourceKind.UNKNOWN && gender != Gender.UNKNOWN) {
            // «Компания закрывает завод. Она объявила …»
            var unnamed = salience.lastUnnamed(gender, at);
            return unnamed != null ? unnamed.identity() : inPassing(gender, at);
        }
        return found;
    }

    private Identity inPassing(Gender gender, int at) {
        var passer = salience.passer(gender, at);
        var named = passer.kind() != SourceKind.UNKNOWN ? passer : salience.owner(gender, at, others());
        return named.kind() != SourceKind.UNKNOWN ? named : salience.only(at);
    }
}
