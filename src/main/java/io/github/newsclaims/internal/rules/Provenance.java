package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.Unit;
import java.util.List;

/** Where a text came out and who asked its source: «статья, опубликованная в журнале Nature», «опрошенные РБК эксперты». */
final class Provenance {

    private final Clause clause;
    private final Collected found;

    Provenance(Clause clause, Collected found) {
        this.clause = clause;
        this.found = found;
    }

    /** «статья, [опубликованная в журнале Nature]»: where it came out, if a comma at an index opens that. */
    void published(int comma) {
        boolean participle = clause.is(comma, PartKind.COMMA) && clause.is(comma + 1, PartKind.PARTICIPLE)
                && Trait.PUBLISHED.marks(((Phrase.Part) clause.at(comma + 1)).lemma());
        var place = participle ? clause.prepositional(DatePhrases.isAt(clause, comma + 2) ? comma + 3 : comma + 2) : null;
        if (place != null && place.isInside() && place.object() != null) {
            if (Outlets.isPlaceOf(place.object()) || Outlets.isTitle(place.object())) {
                found.add(clause, place.object().within(Features.inCase(Features.LOC)));
            } else {
                editors(place.object());
            }
        }
    }

    /**
     * «письмо, [с которым ознакомился РБК]», «письмо, [копия которого есть в распоряжении РБК]»: who has seen a text, if a
     * comma at an index opens that.
     */
    List<SourceRef> seen(int comma) {
        int end = Insertions.descriptionEnd(clause, comma);
        // «, [копия] которого есть»
        end = end < 0 && clause.noun(comma + 1) != null && clause.is(comma + 2, PartKind.RELATIVE)
                ? Insertions.markBehind(clause, comma + 2) : end;
        // Who sees stands in the nominative; beside a participle, in the instrumental.
        int seer = -1;
        for (int i = comma + 1; i < end; i++) {
            if (clause.at(i) instanceof Phrase.Part part && Trait.SEES.marks(part.lemma())) {
                seer = part.kind() == PartKind.PARTICIPLE ? Features.INS : Features.NOM;
            }
        }
        for (int i = comma + 1; i < end; i++) {
            var keeper = keeper(clause, i);
            if (keeper != null) {
                found.add(keeper);
            } else if (seer >= 0 && isSeer(i, seer)) {
                found.add(clause, clause.noun(i));
            }
        }
        return found.all();
    }

    /** «[РБК] изучил», but «с архивом [РБК]»: whether an outlet in a case depends on no noun in front of it. */
    private boolean isSeer(int i, int grammaticalCase) {
        var noun = clause.noun(i);
        boolean outlet = noun != null && noun.can(grammaticalCase) && (Outlets.isOutlet(noun) || Outlets.isTitle(noun));
        boolean depends = (clause.noun(i - 1) != null || clause.prepositional(i - 1) != null)
                && !DatePhrases.isAt(clause, i - 1) && noun != null && noun.can(Features.GEN);
        return outlet && !depends;
    }

    /** «есть [в распоряжении РБК]»: the outlet that has a text, as a phrase at an index says; {@code null} if it says none. */
    static SourceRef keeper(Clause clause, int i) {
        var phrase = clause.prepositional(i);
        return phrase != null && phrase.object() != null && Trait.KEEPING.marks(phrase.object().head().lemma())
                ? Outlets.part(clause, phrase.object(), Outlets::mayBeOutlet) : null;
    }

    /** Where a text came out behind the first comma from an index on, if only nouns stand in front of that. */
    List<SourceRef> publishedBehind(int from) {
        int comma = from;
        while (clause.noun(comma) != null || clause.prepositional(comma) != null) {
            comma++;
        }
        published(comma);
        return found.all();
    }

    /** «поступило [в редакцию «Берега»]» */
    void editors(NounPhrase object) {
        boolean towards = object.can(Features.ACC) && !object.can(Features.LOC) && object.nounClass() == NounClass.PRESS;
        var outlet = towards ? Outlets.part(clause, object, Outlets::mayBeOutlet) : null;
        if (outlet != null) {
            found.add(outlet);
        }
    }

    /** «[опрошенные РБК] эксперты», «эксперты, [опрошенные РБК]»: who asked the source that stands between two indexes. */
    List<SourceRef> polled(int from, int to) {
        if (clause.is(to, PartKind.COMMA) && clause.is(to + 1, PartKind.PARTICIPLE)
                && Trait.POLLED.marks(((Phrase.Part) clause.at(to + 1)).lemma())) {
            asked(clause.noun(to + 2));
        }
        for (int i = Math.max(0, from - 2); i <= from; i++) {
            var noun = clause.noun(i);
            if (noun != null && Trait.POLLED.marks(noun.units().get(0).lemma())) {
                boolean inside = noun.units().size() > 1;
                asked(inside ? alone(noun.units().get(1)) : clause.noun(i + 1));
            }
        }
        return found.all();
    }

    private static NounPhrase alone(Unit unit) {
        return new NounPhrase(unit.from(), unit.to(), unit, unit.features(), -1, -1, List.of(unit));
    }

    private void asked(NounPhrase outlet) {
        if (outlet != null && outlet.can(Features.INS) && (Outlets.isOutlet(outlet) || Outlets.isTitle(outlet))) {
            found.add(clause, outlet.within(Features.inCase(Features.INS)));
        }
    }
}
