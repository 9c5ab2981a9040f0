package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.UnitKind;
import java.util.Set;

/** Which prepositional phrases belong to the noun before them: «штаб [по борьбе] [с вирусом]», «источник [в правительстве]». */
public final class Complements {

    private static final Set<String> PREPOSITIONS = Set.of("по", "из", "при", "от", "под");

    private final Clause clause;

    /**
     * Looks at the complements in one sentence.
     *
     * @param clause the sentence
     */
    public Complements(Clause clause) {
        this.clause = clause;
    }

    /**
     * Where a noun phrase ends with its complements.
     *
     * @param head the noun phrase
     * @param behind index of the phrase behind it
     * @return index of the first phrase that does not belong to it
     */
    public int end(NounPhrase head, int behind) {
        int end = behind;
        while (end < clause.size() && clause.at(end) instanceof Phrase.Prepositional next && takes(head, next, end)) {
            end++;
        }
        return end;
    }

    /**
     * What a relative pronoun behind a comma stands for: «доклад о ценах, в котором», «на совет при мэре, который».
     *
     * @param comma index of the comma
     * @return the noun phrase before it that takes what stands between them; {@code null} if there is none
     */
    NounPhrase antecedent(int comma) {
        int head = comma - 1;
        while (head > 0 && clause.prepositional(head) != null) {
            head--;
        }
        var noun = clause.noun(head);
        if (noun != null && end(noun, head + 1) >= comma) {
            return noun;
        }
        var last = clause.prepositional(comma - 1);
        if (last == null || last.object() == null || Subjects.isSourceLike(last.object())) {
            return last == null ? noun : last.object();
        }
        // «закон о парках [у моря], который»
        return noun != null && Subjects.isSourceLike(noun) ? noun : last.object();
    }

    /** Whether a noun phrase goes on with a prepositional phrase that stands at an index. */
    boolean takes(NounPhrase head, Phrase.Prepositional next, int at) {
        if (next.object() == null) {
            return false;
        }
        var nounClass = head.nounClass();
        if (head.hasPersonalName()) {
            return false;
        }
        var following = clause.noun(at + 1);
        boolean nameFollows = following != null && following.hasPersonalName() && !Surroundings.isCalendar(next.object())
                && (head.features() & following.features() & Features.inCase(Features.NOM)) != 0;
        if (head.head().kind() == UnitKind.ORGANIZATION) {
            // «УМВД по Псковской области»
            return next.preposition().equals("по") && !Surroundings.isCalendar(next.object());
        }
        if (nounClass == NounClass.NONE) {
            // «один из членов парламента», «некоторые из них»
            return next.preposition().equals("из") && switch (head.head().kind()) {
                case ADJECTIVE, NUMERAL, PRONOUN -> true;
                default -> false;
            };
        }
        if (next.preposition().equals("с") && next.object().can(Features.INS) && clause.prepositional(at - 1) != null
                && clause.prepositional(at - 1).object() != null
                && Trait.WITH.marks(clause.prepositional(at - 1).object().head().lemma())
                || next.preposition().startsWith("в сфере") || next.preposition().startsWith("в области")) {
            // «штаб по борьбе с коронавирусом», «служба по надзору в сфере связи»
            return true;
        }
        boolean complement = PREPOSITIONS.contains(next.preposition()) || next.preposition().startsWith("по ");
        if (complement && !Surroundings.isCalendar(next.object())) {
            return !next.preposition().equals("при") || isBody(next.object());
        }
        if (nameFollows) {
            return true;
        }
        if (nounClass == NounClass.DOCUMENT
                && (Extents.isAbout(next.preposition()) || next.preposition().equals("от")
                        || next.preposition().equals("к"))) {
            return true;
        }
        boolean inPlace = next.isInside();
        boolean atPlace = inPlace && next.object().head().kind() == UnitKind.PLACE && next.object().can(Features.LOC);
        return atPlace && nounClass == NounClass.ORGANIZATION
                || inPlace && nounClass == NounClass.ANONYMOUS && next.object().can(Features.LOC)
                        && !Surroundings.isCalendar(next.object())
                || inPlace && nounClass == NounClass.PERSON && next.object().head().kind() == UnitKind.PLACE
                        && (head.head().lemma().equals("посол") || head.head().lemma().equals("представитель"));
    }

    /** Whether the phrase names something that people work in. */
    static boolean isBody(NounPhrase noun) {
        var nounClass = noun.nounClass();
        return nounClass == NounClass.ORGANIZATION || nounClass == NounClass.GROUP || nounClass == NounClass.OUTLET
                || nounClass == NounClass.PRESS || noun.name() != null || switch (noun.head().kind()) {
                    case ORGANIZATION, TITLE -> true;
                    default -> false;
                };
    }
}
