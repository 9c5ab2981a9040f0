package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;

/**
 * Participles with dependents of their own in front of a noun: «[опрошенные газетой] эксперты»,
 * «[выступавшая на форуме] директор школы».
 */
final class Modifiers {

    /** How many phrases may stand between the participle and the noun. */
    private static final int FAR = 5;

    private final Clause clause;

    Modifiers(Clause clause) {
        this.clause = clause;
    }

    /**
     * Where a noun phrase begins with the participle in front of it.
     *
     * @param noun index of the noun phrase
     * @param head the same phrase with the readings that what stands around it allows
     * @return index of the participle; {@code noun} if none stands there
     */
    int begin(int noun, NounPhrase head) {
        if (head.isPronoun() || head.head().is(UnitKind.ADJECTIVE)) {
            return noun;
        }
        for (int i = noun - 1; i >= 0 && noun - i <= FAR; i--) {
            if (opens(i, noun, head)) {
                return withAdverb(i);
            }
            var phrase = clause.at(i);
            if (!(phrase instanceof NounPhrase || phrase instanceof Phrase.Prepositional || phrase.is(PartKind.ADVERB))) {
                break;
            }
        }
        return withAdverb(noun);
    }

    /** «[недавно] назначенный министр», «[почти] 40% жителей»: the adverb in front of a participle or count, if it is its own. */
    private int withAdverb(int begin) {
        if (!clause.is(begin - 1, PartKind.ADVERB) || Surroundings.isConnective(clause, begin - 1)) {
            return begin;
        }
        var adverb = (Phrase.Part) clause.at(begin - 1);
        var noun = clause.noun(begin);
        var first = noun == null ? null : noun.units().get(0);
        boolean counted = first != null && (first.is(UnitKind.NUMERAL) || Trait.SHARE.marks(first.lemma()))
                && Trait.ROUGHLY.marks(adverb.lemma());
        // At the head of a sentence «ранее» tells when it was said.
        boolean participle = (begin > 1 || adverb.lemma().endsWith("о")) && (first == null || first.is(UnitKind.ADJECTIVE)
                && isVerbal(first));
        return counted || participle ? begin - 1 : begin;
    }

    /** Whether a noun phrase, or nothing, is a participle alone or an adjective that tells how a source knows. */
    static boolean isAlone(NounPhrase noun) {
        return noun != null && noun.units().size() == 1 && noun.head().is(UnitKind.ADJECTIVE)
                && (isVerbal(noun.head()) || Trait.CLOSE.marks(noun.head().lemma()));
    }

    private static boolean isVerbal(Unit unit) {
        return unit.entry() instanceof Entry.Verb || unit.entry() instanceof Entry.CueVerb;
    }

    /** Whether a participle that agrees with a noun stands at an index, with its own dependents between the two. */
    private boolean opens(int i, int noun, NounPhrase head) {
        if (clause.at(i) instanceof Phrase.Cue cue) {
            return cue.form() == Phrase.CueForm.PARTICIPLE && (cue.features() & head.features()) != 0;
        }
        if (clause.is(i, PartKind.PARTICIPLE)) {
            return (((Phrase.Part) clause.at(i)).features() & head.features()) != 0;
        }
        var modifier = clause.noun(i);
        if (modifier == null) {
            return false;
        }
        var first = modifier.units().get(0);
        boolean alone = modifier.units().size() == 1;
        return first.is(UnitKind.ADJECTIVE) && (first.features() & head.features()) != 0
                && !Trait.POINTER.marks(first.lemma())
                && (alone ? noun - i > 1 : (first.features() & modifier.features()) == 0 || hasAgent(modifier));
    }

    /** «[опрошенные РБК] эксперты»: a name that does not inflect seems to agree with the participle. */
    private static boolean hasAgent(NounPhrase modifier) {
        var first = modifier.units().get(0);
        return isVerbal(first) && modifier.units().size() == 2 && (modifier.head().is(UnitKind.ORGANIZATION)
                || modifier.head().is(UnitKind.LATIN) || modifier.head().is(UnitKind.TITLE));
    }

    /**
     * «в [опубликованном в мае] докладе»: the preposition in front of a participle that belongs to a noun behind it.
     *
     * @param noun index of the noun phrase
     * @param cases the readings that the preposition allows
     * @return index of the preposition's phrase; -1 if there is none
     */
    int preposition(int noun, long cases) {
        for (int i = noun - 1; i >= 0 && noun - i <= FAR && clause.noun(noun) != null; i--) {
            var prepositional = clause.prepositional(i);
            if (prepositional != null && prepositional.object() != null
                    && isParticiple(prepositional.object(), clause.noun(noun).features() & cases)) {
                return i;
            }
            if (!(clause.at(i) instanceof NounPhrase || prepositional != null || clause.is(i, PartKind.ADVERB))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * «близкого [к следствию источника]»: the noun that a participle or adjective belongs to, where it reads as a genitive
     * within the prepositional phrase between the two.
     *
     * @param adjective index of the phrase that is the participle or adjective alone
     * @param cases the readings that what stands before it allows
     * @return the noun with what follows it; {@code null} if there is none
     */
    NounPhrase swallowed(int adjective, long cases) {
        var modifier = clause.noun(adjective);
        var between = clause.prepositional(adjective + 1);
        boolean opens = modifier != null && modifier.units().size() == 1 && modifier.head().is(UnitKind.ADJECTIVE)
                && opensModifier(modifier.head());
        return !opens || between == null || between.object() == null ? null
                : inside(between.object(), modifier.features() & cases);
    }

    /** «к следствию [источника]»: the noun with one of some readings that another has taken for its genitive, or {@code null}. */
    private static NounPhrase inside(NounPhrase whole, long readings) {
        var units = whole.units();
        for (int i = 1; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.is(UnitKind.ROLE) && (unit.features() & readings) != 0) {
                return new NounPhrase(unit.from(), whole.to(), unit, unit.features() & readings, -1, -1,
                        units.subList(i, units.size()));
            }
        }
        return null;
    }

    /**
     * «из [опрошенных газетой аналитиков]», «из [опубликованных на сайте данных]»: the noun that the participle behind a
     * preposition belongs to, where another noun has taken it for its genitive.
     *
     * @param preposition index of the preposition and the participle
     * @param cases the readings that the preposition allows
     * @return the noun with what follows it in the phrase behind the preposition's; {@code null} if there is none
     */
    NounPhrase swallowedBehind(int preposition, long cases) {
        var modifier = clause.prepositional(preposition).object();
        var next = clause.prepositional(preposition + 1);
        var between = next == null ? clause.noun(preposition + 1) : next.object();
        boolean dependent = between != null && (next != null || between.can(Features.INS) || between.can(Features.DAT));
        return dependent && modifier != null && modifier.units().size() == 1 && opensModifier(modifier.head())
                ? inside(between, modifier.features() & cases) : null;
    }

    /** The index behind a prepositional phrase whose object may be a participle with its noun behind it. */
    int behind(int preposition, long cases) {
        int noun = governed(preposition, cases);
        return noun > preposition ? noun + 1 : swallowedBehind(preposition, cases) != null ? preposition + 2 : preposition + 1;
    }

    /** The noun phrase that the participle behind a preposition belongs to; the preposition's index if it is none. */
    int governed(int preposition, long cases) {
        for (int i = preposition + 1; i < clause.size() && i - preposition <= FAR; i++) {
            if (preposition(i, cases) == preposition) {
                return i;
            }
        }
        return preposition;
    }

    private boolean isParticiple(NounPhrase modifier, long features) {
        var first = modifier.units().get(0);
        return (first.features() & features) != 0 && (modifier.units().size() == 1
                ? first.is(UnitKind.ADJECTIVE) || opensModifier(first) : first.is(UnitKind.ADJECTIVE) && hasAgent(modifier));
    }

    /** Whether a word, though it may be a noun elsewhere, is a participle or tells how a source knows: «пострадавший». */
    private boolean opensModifier(Unit unit) {
        var adjective = clause.words().get(unit.from()).entry(Entry.ADJECTIVE);
        return isVerbal(unit) || adjective != null && Trait.CLOSE.marks(adjective.lemma()) || (clause.words().get(unit.from()).features()
                & (Features.PASSIVE_PARTICIPLE | Features.ACTIVE_PARTICIPLE)) != 0;
    }

    /**
     * The noun phrase that a participle with its dependents stands in front of.
     *
     * @param participle index of the participle
     * @param cases the readings that what stands before the participle allows
     * @return index of the noun phrase; {@code participle} if it is no such participle
     */
    int modified(int participle, long cases) {
        for (int i = participle + 1; i < clause.size() && i - participle <= FAR; i++) {
            var noun = clause.noun(i);
            if (noun != null && (noun.features() & cases) != 0 && begin(i, noun.within(cases)) == participle) {
                return i;
            }
            if (noun == null && !(clause.at(i) instanceof Phrase.Prepositional) && !clause.is(i, PartKind.ADVERB)) {
                return participle;
            }
        }
        return participle;
    }
}
