package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.rules.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the item describes groups and bodies, so that a bare noun takes the fuller description before it:
 * «власти» are «власти Египта», «ученые» are «японские ученые из центра».
 */
final class Descriptions {

    private record Description(String name, int at) {
    }

    /** Descriptions by their head, in order of the text. */
    private final Map<String, List<Description>> byHead = new HashMap<>();

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
                byHead.computeIfAbsent(key(noun.head().lemma(), plural), key -> new ArrayList<>(2))
                        .add(new Description(name(clause, noun, i), clause.words().get(noun.from()).begin()));
            }
        }
    }

    private static String name(Clause clause, NounPhrase noun, int at) {
        if (noun.nounClass() == NounClass.ORGANIZATION) {
            return Sources.bodyName(clause, noun);
        }
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
        var descriptions = byHead.getOrDefault(key(lemma, plural), List.of());
        int low = 0;
        int high = descriptions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (descriptions.get(middle).at < offset) {
                found = descriptions.get(middle).name;
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return found;
    }

    private static String key(String lemma, boolean plural) {
        return plural ? lemma + "+" : lemma;
    }
}
