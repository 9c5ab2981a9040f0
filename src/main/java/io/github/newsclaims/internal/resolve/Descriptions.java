package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.rules.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * How the item describes groups and bodies, so that a bare noun takes the fuller description before it:
 * «власти» are «власти Египта», «ученые» are «японские ученые из центра».
 */
final class Descriptions {

    private record Description(String lemma, NounClass nounClass, boolean plural, String name, int at) {
    }

    private final List<Description> all = new ArrayList<>();

    /** Reads a sentence's phrases. */
    void read(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            var phrase = clause.at(i);
            var noun = phrase instanceof NounPhrase whole ? whole
                    : phrase instanceof Phrase.Prepositional prepositional ? prepositional.object() : null;
            if (noun == null || noun.hasPersonalName() || noun.units().size() == 1) {
                continue;
            }
            boolean plural = noun.isPlural() || Features.has(noun.features(), Features.NOM)
                    && (Features.genders(noun.features(), Features.NOM) & 0b0111) == 0;
            var nounClass = noun.within(plural ? Features.inGender(Features.P) : ~Features.inGender(Features.P)).nounClass();
            if (nounClass == NounClass.GROUP || nounClass == NounClass.ORGANIZATION) {
                all.add(new Description(noun.head().lemma(), nounClass, plural, name(clause, noun, i), clause.words().get(noun.from()).begin()));
            }
        }
    }

    private static String name(Clause clause, NounPhrase noun, int at) {
        int to = noun.to();
        var next = clause.at(Math.min(at + 1, clause.size() - 1));
        if (next instanceof Phrase.Prepositional prepositional && prepositional.preposition().equals("из") && prepositional.from() == to) {
            to = prepositional.to();
        }
        return Quotes.strip(Nominative.of(clause.text(), clause.words(), noun.from(), to, noun.features()));
    }

    /** The last fuller description with the same head before an offset; empty if there is none. */
    String before(String lemma, boolean plural, int offset) {
        String found = "";
        for (var description : all) {
            if (description.at < offset && description.plural == plural && description.lemma.equals(lemma)) {
                found = description.name;
            }
        }
        return found;
    }
}
