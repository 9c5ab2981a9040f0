package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/**
 * What a spelling can be. Immutable; all words of a text with the same spelling share one.
 */
public final class Analysis {

    private static final Reading[] NONE = {};

    private final String folded;
    private final int hash;
    private final TokenKind kind;
    private final int shape;
    private final boolean listed;
    /** In an array: no hot loop is worth an iterator. */
    private final Reading[] readings;
    /** For each type of entry, in order of the types' bits, its first reading with the features of all of that type. */
    private final Reading[] byType;
    private final long features;
    private final int types;
    /** The kinds of function word that it can be, as bits. */
    private final int functions;
    private final int verbAt;
    private final boolean opensComplement;
    private final String lightVerb;
    private final List<Expressions.LightCue> lightCues;

    Analysis(String folded, TokenKind kind, int shape, boolean listed, List<Reading> readings, int verbAt,
            Expressions expressions) {
        this.folded = folded;
        this.hash = folded.hashCode();
        this.kind = kind;
        this.shape = shape;
        this.listed = listed;
        this.readings = readings.toArray(NONE);
        long all = 0;
        int allTypes = 0;
        int allFunctions = 0;
        for (var reading : this.readings) {
            all |= reading.features();
            allTypes |= reading.entry().bit();
            allFunctions |= reading.entry() instanceof Entry.Function function ? function.kind().bit() : 0;
        }
        this.features = all;
        this.types = allTypes;
        this.functions = allFunctions;
        this.verbAt = verbAt;
        this.byType = byType(this.readings, allTypes);
        this.opensComplement = expressions.opensComplement(folded);
        var light = (types & (Entry.VERB | Entry.CUE_VERB)) == 0 ? null : lightVerb(expressions);
        this.lightVerb = light == null ? "" : light.entry().lemma();
        this.lightCues = light == null ? List.of() : expressions.of(lightVerb);
    }

    private static Reading[] byType(Reading[] readings, int types) {
        if (readings.length <= 1) {
            return readings;
        }
        var byType = new Reading[Integer.bitCount(types)];
        for (var reading : readings) {
            int at = place(types, reading.entry().bit());
            var first = byType[at];
            byType[at] = first == null ? reading : first.only(first.features() | reading.features());
        }
        return byType;
    }

    /** The number of types before one of those that there are. */
    private static int place(int types, int type) {
        return Integer.bitCount(types & type - 1);
    }

    /**
     * The first reading that is a verb which makes a cue together with a complement; rather «обращаться» than the passive
     * of «обращать».
     */
    private Reading lightVerb(Expressions expressions) {
        Reading passive = null;
        for (var reading : readings) {
            boolean verb = reading.entry() instanceof Entry.Verb || reading.entry() instanceof Entry.CueVerb;
            if (verb && (reading.features() & ~Features.NOMINAL & ~Features.PASSIVE_PARTICIPLE) != 0
                    && !expressions.of(reading.entry().lemma()).isEmpty()) {
                if ((reading.features() & Features.REFLEXIVE_PASSIVE) == 0) {
                    return reading;
                }
                passive = passive == null ? reading : passive;
            }
        }
        return passive;
    }

    /**
     * The verb that makes a cue together with a complement.
     *
     * @return its lemma; empty if it can be no such verb
     */
    public String lightVerb() {
        return lightVerb;
    }

    /**
     * The light cues of that verb.
     *
     * @return its complements; empty if it has none
     */
    public List<Expressions.LightCue> lightCues() {
        return lightCues;
    }

    /**
     * The spelling as the lexicon compares it.
     *
     * @return the word as {@link Lexicon#fold(CharSequence)} gives it
     */
    public String folded() {
        return folded;
    }

    /**
     * The hash of the folded spelling, here so that most comparisons need not look further.
     *
     * @return the hash code of {@link #folded()}
     */
    public int hash() {
        return hash;
    }

    /** What the analysis went by beside the letters. */
    int shape() {
        return shape;
    }

    /** Whether it has the same letters as some of an array. */
    boolean isOf(char[] letters, int begin, int length) {
        if (folded.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded.charAt(i) != letters[begin + i]) {
                return false;
            }
        }
        return true;
    }

    /** The kind of the token. */
    TokenKind kind() {
        return kind;
    }

    /** Whether the token is a word with a capital letter in front. */
    boolean capital() {
        return Shape.isCapital(shape);
    }

    /**
     * Whether the lexicon lists it.
     *
     * @return false if the readings are guessed from the ending
     */
    public boolean listed() {
        return listed;
    }

    /**
     * What it can be.
     *
     * @return the readings; none for punctuation
     */
    public List<Reading> readings() {
        return List.of(readings);
    }

    /** How many readings it has. */
    int size() {
        return readings.length;
    }

    Reading reading(int i) {
        return readings[i];
    }

    /**
     * All grammatical features of all readings.
     *
     * @return {@link Features} bits
     */
    public long features() {
        return features;
    }

    /**
     * The types of entry that it can be.
     *
     * @return {@link Entry#NOUN} and the like, as bits
     */
    public int types() {
        return types;
    }

    /**
     * Whether the complement of a light cue begins with it.
     *
     * @return true if one does
     */
    public boolean opensComplement() {
        return opensComplement;
    }

    <E extends Entry> E entry(Class<E> type) {
        for (var reading : byType) {
            if (type.isInstance(reading.entry())) {
                return type.cast(reading.entry());
            }
        }
        return null;
    }

    Entry entry(int type) {
        return (types & type) == 0 ? null : byType[place(types, type)].entry();
    }

    long features(int type) {
        return (types & type) == 0 ? 0 : byType[place(types, type)].features();
    }

    boolean is(String lemma) {
        if ((types & (Entry.FUNCTION | Entry.ADVERB)) == 0) {
            return false;
        }
        for (var reading : readings) {
            if ((reading.entry() instanceof Entry.Function || reading.entry() instanceof Entry.Adverb)
                    && reading.entry().lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    boolean isFunction(FunctionKind kind) {
        return (functions & kind.bit()) != 0;
    }

    /** Whether a verb in a finite form of speaking has grown on to it, and where that begins; -1 if none has. */
    int verbAt() {
        return verbAt;
    }
}
