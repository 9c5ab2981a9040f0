package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Complements;

/** The roles of persons that something parts from their names. */
final class PartedRoles {

    private final People people;

    PartedRoles(People people) {
        this.people = people;
    }

    /** Reads a sentence whose names are known. */
    void read(Clause clause) {
        for (int i = 0; i + 2 < clause.size(); i++) {
            if (clause.is(i + 1, Phrase.PartKind.COMMA) && People.nounAt(clause, i) != null && clause.noun(i + 2) != null) {
                apposition(clause, People.nounAt(clause, i), clause.noun(i + 2), i + 3);
            }
        }
        complemented(clause);
    }

    /**
     * «Следователь [по особо важным делам] Иван Котов», «глава фонда [«Мост»] (…) Анна Зуева»: a role that something parts
     * from the name.
     */
    private void complemented(Clause clause) {
        Complements complements = null;
        for (int i = 0; i + 2 < clause.size(); i++) {
            boolean parted = clause.at(i + 1) instanceof Phrase.Prepositional || clause.is(i + 1, Phrase.PartKind.BRACKET);
            var role = parted ? People.nounAt(clause, i) : null;
            if (role == null || role.hasPersonalName() || role.isPlural() || !role.nounClass().isRole()) {
                continue;
            }
            complements = complements == null ? new Complements(clause) : complements;
            int end = complements.end(role, i + 1);
            var named = clause.noun(clause.is(end, Phrase.PartKind.BRACKET) ? end + 1 : end);
            boolean together = named != null && named.hasPersonalName() && named.nameFrom() == named.from() && !named.isPlural()
                    && named.from() > role.to() && sharesCase(role, named);
            var person = together ? people.find(people.nominative(clause, named)) : null;
            if (person != null) {
                people.holders().add(role, person, clause.words().get(role.from()).begin());
            }
        }
    }

    /** «Иван Котов, адвокат Зуева, …», «вдова погибшего, Анна Рыбина, …»: a role that a comma parts from the name. */
    private void apposition(Clause clause, NounPhrase first, NounPhrase second, int behind) {
        boolean closed = behind == clause.size() || clause.is(behind, Phrase.PartKind.COMMA) || clause.is(behind, Phrase.PartKind.STOP)
                || clause.is(behind, Phrase.PartKind.DASH);
        var named = first.hasPersonalName() ? first : second;
        var role = first.hasPersonalName() ? second : first;
        boolean together = closed && named.hasPersonalName() && !role.hasPersonalName() && role.nounClass().isRole()
                && !role.isPlural() && !named.isPlural() && sharesCase(first, second);
        var person = together && (named.nameFrom() == named.from() || named == first)
                ? people.find(people.nominative(clause, named)) : null;
        if (person != null && person.mayBe(People.genderOf(role) == Gender.FEMININE ? Gender.FEMININE : Gender.UNKNOWN)) {
            people.holders().add(role, person, clause.words().get(role.from()).begin());
        }
    }

    private static boolean sharesCase(NounPhrase first, NounPhrase second) {
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (first.can(grammaticalCase) && second.can(grammaticalCase)) {
                return true;
            }
        }
        return false;
    }

    /** «защита [экс-министра] Ивана Белова»: the role, with what belongs to it, of somebody named inside a phrase; {@code null} if none. */
    static NounPhrase before(NounPhrase noun, int name) {
        var units = noun.units();
        for (int i = name - 1; i > noun.headAt(); i--) {
            var unit = units.get(i);
            long genitive = unit.features() & Features.inCase(Features.GEN) & ~Features.inGender(Features.P);
            if (genitive != 0 && unit.entry() instanceof Entry.Noun role && role.singular() == NounClass.PERSON) {
                return Trait.OF_SOMEBODY.marks(role.lemma()) ? null
                        : new NounPhrase(unit.from(), units.get(name - 1).to(), unit, genitive, -1, -1, units.subList(i, name));
            }
        }
        return null;
    }
}
