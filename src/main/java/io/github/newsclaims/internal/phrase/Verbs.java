package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;

/** Words as forms of a verb: a cue, a verb that makes one with its complement, any other. */
final class Verbs {

    private static final long PARTICIPLE = Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE;

    private static final String THERE_IS = "есть";

    private final UnitRow row;
    private final LightCues lightCues;

    Verbs(UnitRow row, LightCues lightCues) {
        this.row = row;
        this.lightCues = lightCues;
    }

    /**
     * Adds a word as a verb of saying, thinking or finding; its own index if it is something else here.
     *
     * @param nominalExpected whether a noun is due, which the word may be too
     */
    int cue(int i, Word word, boolean nominalExpected) {
        boolean noun = word.can(Entry.NOUN);
        if (noun && (nominalExpected || word.capital() && i > 0)) {
            return i;
        }
        Entry.CueVerb cue = null;
        long features = 0;
        for (int k = 0; k < word.readingCount(); k++) {
            var reading = word.reading(k);
            if (reading.entry() instanceof Entry.CueVerb verb) {
                boolean passive = (reading.features() & Features.REFLEXIVE_PASSIVE) != 0;
                // «возмущался» is «возмущаться» rather than the passive of «возмущать».
                boolean better = features == 0 || (features & Features.REFLEXIVE_PASSIVE) != 0 && !passive;
                if (better || isPresent(verb, reading.features(), cue)) {
                    cue = verb;
                    features = reading.features();
                } else if (verb == cue) {
                    features |= reading.features();
                }
            }
        }
        if ((features & Features.REFLEXIVE_PASSIVE) != 0 && word.can(Entry.VERB)) {
            // «находится» is a verb of its own, not the passive of «находить».
            return i;
        }
        return cue(i, cue, features);
    }

    /** «признаёт» rather than «признает»: written with «е», the present of one verb is the future of the other. */
    private static boolean isPresent(Entry.CueVerb verb, long features, Entry.CueVerb future) {
        return future.perfective() && !verb.perfective() && !future.sense().takes(Frame.ABOUT)
                && (features & (Features.THIRD_SINGULAR | Features.THIRD_PLURAL)) != 0;
    }

    private int cue(int i, Entry.CueVerb cue, long features) {
        if ((features & Features.REFLEXIVE_PASSIVE) != 0
                || (features & Features.SHORT) != 0 && (features & Features.FINITE) == 0) {
            return row.add(UnitKind.CUE_PASSIVE, i, features, cue);
        } else if ((features & Features.FINITE) != 0) {
            return row.add(UnitKind.CUE, i, features, cue);
        } else if ((features & Features.GERUND) != 0) {
            return row.add(UnitKind.CUE_GERUND, i, features, cue);
        } else if ((features & Features.ACTIVE_PARTICIPLE) != 0) {
            return row.add(UnitKind.CUE_PARTICIPLE, i, features, cue);
        } else if ((features & Features.PASSIVE_PARTICIPLE) != 0) {
            return row.add(UnitKind.ADJECTIVE, i, features & Features.NOMINAL, cue);
        }
        long phase = phaseBefore();
        // «продолжает утверждать, что …»: the subject agrees with the first verb, the second says what is done.
        return phase != 0 ? row.add(UnitKind.CUE, i, phase, cue) : row.add(UnitKind.INFINITIVE, i, features, cue);
    }

    /** The features of a finite verb before that says of the infinitive that it is done, and is no cue itself; 0 if none is there. */
    private long phaseBefore() {
        int at = row.count() - 1;
        while (at >= 0 && row.unit(at).is(UnitKind.ADVERB)) {
            at--;
        }
        var verb = at < 0 ? null : row.unit(at);
        boolean denied = at > 0 && row.unit(at - 1).is(UnitKind.NOT);
        if (verb == null || denied || (verb.features() & Features.FINITE) == 0 || !Trait.PHASE.marks(verb.lemma())) {
            // «не стал утверждать»: nothing is said.
            return 0;
        }
        row.turn(at, UnitKind.VERB);
        return verb.features();
    }

    /** Adds a word as any other verb; its own index if no form of it is one. */
    int other(int i, Word word, Entry.Verb verb) {
        long features = isThere(word, verb) ? Features.THIRD_SINGULAR : word.features(Entry.VERB);
        if (lightCues.hasVerbAt(i)) {
            // «сходятся во мнении» is no passive of «сходить».
            boolean reflexive = word.analysis().lightVerb().endsWith("ся");
            features = reflexive ? features & ~Features.REFLEXIVE_PASSIVE : features;
            return row.add(lightKind(features), i, features, verb);
        }
        if ((features & Features.FINITE) != 0) {
            boolean link = verb.lemma().equals("быть") || verb.lemma().equals("стать") || isThere(word, verb);
            return row.add(link ? UnitKind.LINK : UnitKind.VERB, i, features, verb);
        }
        if ((features & PARTICIPLE) != 0) {
            return participle(i, word, verb, features);
        }
        if ((features & Features.SHORT) != 0) {
            return row.add(UnitKind.SHORT, i, features, verb);
        }
        if ((features & Features.GERUND) != 0) {
            return row.add(UnitKind.GERUND, i, features, verb);
        }
        return (features & Features.INFINITIVE) != 0 ? row.add(UnitKind.INFINITIVE, i, features, verb) : i;
    }

    /** «в городе [есть] музей», but «стал [есть]»: no infinitive unless another verb leads it. */
    private boolean isThere(Word word, Entry.Verb verb) {
        var before = row.last();
        boolean led = before != null && switch (before.kind()) {
            case VERB, CUE, LINK, SHORT, CUE_PREDICATIVE, INFINITIVE -> true;
            default -> false;
        };
        return verb.lemma().equals(THERE_IS) && word.folded().equals(THERE_IS) && !led;
    }

    private static UnitKind lightKind(long features) {
        if ((features & Features.FINITE) != 0 && (features & Features.REFLEXIVE_PASSIVE) == 0) {
            return UnitKind.CUE;
        }
        return (features & (Features.REFLEXIVE_PASSIVE | Features.SHORT)) != 0 ? UnitKind.CUE_PASSIVE
                : (features & Features.GERUND) != 0 ? UnitKind.CUE_GERUND
                : (features & Features.ACTIVE_PARTICIPLE) != 0 ? UnitKind.CUE_PARTICIPLE : UnitKind.INFINITIVE;
    }

    private int participle(int i, Word word, Entry.Verb verb, long features) {
        long asAdjective = word.can(Entry.ADJECTIVE) ? word.features(Entry.ADJECTIVE) & Features.NOMINAL : 0;
        if (row.isNounAgreeing(i + 1, asAdjective)) {
            return row.add(UnitKind.ADJECTIVE, i, asAdjective, word.entry(Entry.ADJECTIVE));
        }
        return row.add(row.endsIn(UnitKind.COMMA) ? UnitKind.PARTICIPLE : UnitKind.ADJECTIVE, i, features, verb);
    }
}
