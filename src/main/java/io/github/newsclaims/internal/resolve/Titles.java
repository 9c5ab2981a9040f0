package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;

/** The names that bodies and outlets bear behind a general noun. */
final class Titles {

    private Titles() {
    }

    /**
     * «газета «Ведомости»», «сеть пиццерий «Пульчинелла»»: the name in apposition to a general noun; empty if it has none.
     * Only a company's name may stand behind its dependents, and those that could bear it themselves keep it:
     * «сеть клиник холдинга «Радуга»».
     */
    static String behind(Clause clause, NounPhrase noun) {
        var units = noun.units();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.from() <= noun.head().from()) {
                continue;
            }
            boolean apposition = unit.is(UnitKind.TITLE) && (Features.has(unit.features(), Features.NOM))
                    || unit.is(UnitKind.LATIN)
                    || unit.name() != null && unit.name().kind() != Name.Kind.PLACE && unit.name().quoted()
                    && unit.is(UnitKind.ORGANIZATION) && Features.has(unit.features(), Features.NOM);
            boolean kind = noun.nounClass() == NounClass.PRESS && unit.entry() instanceof Entry.Noun outlet
                    && outlet.singular() == NounClass.OUTLET;
            if (kind) {
                // «корреспондент агентства «Берег»»
                continue;
            }
            if (apposition || unit.is(UnitKind.ORGANIZATION) && units.get(i - 1) == noun.head() && bearsName(noun.head(), unit)) {
                int to = unit.to();
                for (int k = i + 1; k < units.size()
                        && (units.get(k).is(UnitKind.LATIN) || units.get(k).is(UnitKind.NUMERAL)); k++) {
                    to = units.get(k).to();
                }
                return unit.name() != null ? unit.name().alias() : Quotes.strip(clause.text(clause.span(unit.from(), to)));
            }
            if (!Trait.COMPANY.marks(noun.head().lemma()) || mayBearTitle(unit)) {
                return "";
            }
        }
        return "";
    }

    /** «корреспондент «Берега»», «редакция газеты «Берег»»: the outlet whose people a phrase names; empty if it names none. */
    static String ofPress(Clause clause, NounPhrase noun) {
        var units = noun.units();
        int next = noun.headAt() + 1;
        if (next < units.size() && units.get(next).is(UnitKind.TITLE)) {
            var title = units.get(next);
            return Quotes.strip(Nominative.of(clause.text(), clause.words(), title.from(), title.to(),
                    Features.inCase(Features.GEN), false));
        }
        return behind(clause, noun);
    }

    /** «фирма по кибербезопасности Checkmarx»: a company's name at the end of a complement; empty if there is none. */
    static String behindComplement(Clause clause, NounPhrase noun, int end) {
        if (!Trait.COMPANY.marks(noun.head().lemma())) {
            return "";
        }
        for (int i = clause.phraseAt(end) - 1; i > 0 && clause.at(i).from() >= noun.to(); i--) {
            var complement = People.nounAt(clause, i);
            var last = complement == null ? null : complement.units().get(complement.units().size() - 1);
            boolean name = last != null && (last.is(UnitKind.LATIN) || last.is(UnitKind.TITLE)
                    || last.name() != null && last.name().type().equals("company"));
            if (name && last != complement.head()) {
                int first = complement.units().size() - 1;
                while (last.is(UnitKind.LATIN) && complement.units().get(first - 1).is(UnitKind.LATIN)) {
                    first--;
                }
                return Quotes.strip(clause.text(clause.span(complement.units().get(first).from(), last.to())));
            }
        }
        return "";
    }

    /** Whether a title behind a noun's dependent can be the dependent's own. */
    private static boolean mayBearTitle(Unit dependent) {
        if (dependent.is(UnitKind.ADJECTIVE)) {
            return false;
        }
        boolean plural = (dependent.features() & Features.NOMINAL & ~Features.inGender(Features.P)) == 0;
        return !(dependent.entry() instanceof Entry.Noun noun) || !plural && noun.singular() != NounClass.NONE;
    }

    /**
     * «агентство НКР», «компания Xiaomi», but not «комитет ООН»: an abbreviation or a company's or the like in apposition to
     * the noun before it.
     */
    private static boolean bearsName(Unit noun, Unit unit) {
        boolean agency = noun.lemma().equals("агентство");
        if (!agency && !(noun.entry() instanceof Entry.Noun body && body.singular() == NounClass.ORGANIZATION)) {
            return false;
        }
        return unit.name() == null ? agency || Trait.GENERIC.marks(noun.lemma())
                : switch (unit.name().type()) {
                    case "company", "party", "ngo" -> true;
                    default -> false;
                };
    }

    /** The name of a body that a phrase describes: its own in quotation marks if it has one. */
    static String orDescription(Clause clause, NounPhrase noun) {
        boolean part = noun.head().entry() instanceof Entry.Noun role && Trait.PART.marks(role.lemma());
        String title = part ? "" : behind(clause, noun);
        return title.isEmpty() ? Quotes.strip(Nominative.of(clause.text(), clause.words(), noun.from(), noun.to(),
                noun.features())) : title;
    }
}
