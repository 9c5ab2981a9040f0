package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.lexicon.Reading;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;

/** What the readings of a word let it be in a noun phrase. */
final class Grammar {

    private Grammar() {
    }

    /**
     * The same cases in every gender and number.
     *
     * @param features some readings
     * @return these readings and those of the other genders and numbers in the same cases
     */
    static long everyGender(long features) {
        long all = 0;
        for (int c = Features.NOM; c <= Features.LOC; c++) {
            if (Features.has(features, c)) {
                all |= Features.inCase(c);
            }
        }
        return all;
    }

    /** Whether a reading can head a noun phrase. */
    static boolean isNounLike(Reading reading) {
        var entry = reading.entry();
        return entry instanceof Entry.Noun || entry instanceof Entry.Given || entry instanceof Entry.Place
                || entry instanceof Entry.NamePart || entry instanceof Entry.Calendar
                || entry instanceof Entry.Guess guess && guess.kind() != Entry.Guess.Kind.ADJECTIVE
                && guess.kind() != Entry.Guess.Kind.VERB;
    }

    /** A noun declined as an adjective: «ученый», that in «ученого секретаря» is one. */
    static boolean isSubstantive(Word word) {
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            if (reading.entry() instanceof Entry.Noun noun && (noun.lemma().endsWith("ый") || noun.lemma().endsWith("ий"))) {
                return reading.features() != 0 && reading.form(Features.bit(Features.GEN, Features.M))
                        .endsWith("го");
            }
        }
        return false;
    }

    /** Whether a word is capitalised, in no file, and looks like a name. */
    static boolean isGuessedName(Word word) {
        return !word.listed() && word.capital() && word.can(Entry.GUESS)
                && word.readings().stream().anyMatch(r -> r.entry() instanceof Entry.Guess g
                        && g.kind() == Entry.Guess.Kind.NAME);
    }

    /** What a word can be as an adjective, participle or adjectival pronoun. */
    static long modifierFeatures(Word word) {
        long all = 0;
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            if (isAdjectival(reading)) {
                all |= reading.features() & Features.NOMINAL;
            }
        }
        return all;
    }

    /** Whether a reading is an adjective, a full participle or an adjectival pronoun. */
    static boolean isAdjectival(Reading reading) {
        var entry = reading.entry();
        return entry instanceof Entry.Adjective
                || (entry instanceof Entry.Verb || entry instanceof Entry.CueVerb)
                && (reading.features() & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0
                || entry instanceof Entry.Function && (reading.features() & Features.NOMINAL) != 0 && !isGovernment(reading)
                || entry instanceof Entry.Guess guess && guess.kind() == Entry.Guess.Kind.ADJECTIVE;
    }

    private static boolean isGovernment(Reading reading) {
        return reading.entry() instanceof Entry.Function function && function.kind() == FunctionKind.PREPOSITION;
    }

    /** What a word can be as a noun; guesses and words of names that stay as they are count only for want of better. */
    static long nounFeatures(Word word) {
        long known = 0;
        long all = 0;
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            if (isNounLike(reading)) {
                long nominal = reading.features() & Features.NOMINAL;
                all |= nominal;
                known |= nominal == Features.NOMINAL || reading.entry() instanceof Entry.Guess ? 0 : nominal;
            }
        }
        return known == 0 ? all : known;
    }

    /** The readings of a guess, whose gender may be wrong. */
    static long uncertain(Word word) {
        return word.listed() ? 0 : nounFeatures(word);
    }

    /** Whether a word can be a participle in one of some readings. */
    static boolean isParticiple(Word word, long fit) {
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            if ((reading.features() & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0
                    && (reading.features() & fit) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a preposition. */
    static boolean isPreposition(Word word) {
        return word.isFunction(FunctionKind.PREPOSITION);
    }

    /** Whether a word is an adverb. */
    static boolean isAdverb(Word word) {
        return word.can(Entry.ADVERB);
    }
}
