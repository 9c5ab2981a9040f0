package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.morphology.Features;
import java.util.List;

/**
 * Surnames of those whom a role belongs to: in «адвокат Зуева заявил» the verb asks for a man, so that the surname behind his
 * role is no woman's but a genitive: he is Zuev's.
 */
final class OwnerNames {

    private static final long GENITIVE = Features.bit(Features.GEN, Features.M);
    /** How many phrases may stand between a role and its verb. */
    private static final int FAR = 3;

    private OwnerNames() {
    }

    /** Takes such surnames from the roles, in place. */
    static void give(List<Phrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun && endsWithSurname(noun)
                    && (isWoman(noun) && asksForMan(phrases, i) || isNamedBehind(phrases, i))) {
                long masculine = noun.head().features() & Features.bit(Features.NOM, Features.M);
                phrases.set(i, new NounPhrase(noun.from(), noun.to(), noun.head(), masculine, -1, -1, noun.units()));
            }
        }
    }

    /** «адвокат Зуева», «сосед Зуевой»: a masculine role and at its end a surname that may be a genitive. */
    private static boolean endsWithSurname(NounPhrase noun) {
        var name = noun.units().get(noun.units().size() - 1);
        return noun.hasPersonalName() && noun.nameTo() - noun.nameFrom() == 1 && noun.nameTo() == noun.to()
                && noun.nameFrom() > noun.head().from() && noun.nounClass().isRole()
                && Features.genders(noun.head().features(), Features.NOM) == 0b0001
                && Features.has(name.features(), Features.GEN) && !(name.entry() instanceof Entry.Given);
    }

    /** Whether the surname may be a woman's or a man's genitive. */
    private static boolean isWoman(NounPhrase noun) {
        return Features.genders(noun.features(), Features.NOM) == 0b0010
                && (noun.units().get(noun.units().size() - 1).features() & GENITIVE) != 0;
    }

    /** «сосед Зуевой, [Иван Котов], сказал»: the name of him whom the role means. */
    private static boolean isNamedBehind(List<Phrase> phrases, int role) {
        return role + 3 < phrases.size() && phrases.get(role + 1).is(Phrase.PartKind.COMMA)
                && phrases.get(role + 2) instanceof NounPhrase name && name.nameTo() - name.nameFrom() > 1
                && Features.genders(name.features(), Features.NOM) == 0b0001 && phrases.get(role + 3).is(Phrase.PartKind.COMMA);
    }

    /** Whether the nearest verb, or the apposition between two commas, is a man's. */
    private static boolean asksForMan(List<Phrase> phrases, int role) {
        for (int i = role + 1; i < Math.min(phrases.size(), role + 1 + FAR); i++) {
            var phrase = phrases.get(i);
            if (verb(phrase) != 0) {
                return isMasculine(phrase);
            }
            boolean apposition = phrase instanceof NounPhrase name && i == role + 2 && name.hasPersonalName();
            if (apposition && Features.genders(((NounPhrase) phrase).features(), Features.NOM) == 0b0001) {
                return true;
            }
            if (!apposition && !isBeside(phrase) && !phrase.is(Phrase.PartKind.COMMA)) {
                break;
            }
        }
        for (int i = role - 1; i >= Math.max(0, role - FAR); i--) {
            if (verb(phrases.get(i)) != 0) {
                return isMasculine(phrases.get(i));
            }
            if (!isBeside(phrases.get(i)) && !(phrases.get(i) instanceof NounPhrase)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBeside(Phrase phrase) {
        return phrase.is(Phrase.PartKind.ADVERB) || phrase.is(Phrase.PartKind.PARTICLE) || phrase.is(Phrase.PartKind.BRACKET)
                || phrase instanceof Phrase.Prepositional;
    }

    private static long verb(Phrase phrase) {
        return phrase instanceof Phrase.Cue cue && cue.form() != Phrase.CueForm.GERUND ? cue.features() & Features.PAST
                : phrase.is(Phrase.PartKind.VERB) || phrase.is(Phrase.PartKind.LINK)
                        ? ((Phrase.Part) phrase).features() & Features.PAST : 0;
    }

    private static boolean isMasculine(Phrase verb) {
        return verb(verb) == Features.PAST_M;
    }
}
