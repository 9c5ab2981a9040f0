package io.github.newsclaims.internal.morphology;

/**
 * Grammatical readings of a word form as a set of bits, so that agreement is an intersection.
 *
 * <p>Bits 0 to 23 are nominal: six cases times masculine, feminine, neuter and plural. The bits above are verbal.
 */
public final class Features {

    /** Nominative. */
    public static final int NOM = 0;
    /** Genitive. */
    public static final int GEN = 1;
    /** Dative. */
    public static final int DAT = 2;
    /** Accusative. */
    public static final int ACC = 3;
    /** Instrumental. */
    public static final int INS = 4;
    /** Locative, also called prepositional. */
    public static final int LOC = 5;

    /** Masculine singular. */
    public static final int M = 0;
    /** Feminine singular. */
    public static final int F = 1;
    /** Neuter singular. */
    public static final int N = 2;
    /** Plural. */
    public static final int P = 3;

    /** Every nominal reading. */
    public static final long NOMINAL = (1L << 24) - 1;
    /** The past tense of the four genders and numbers, from {@link #M} to {@link #P}. */
    public static final long PAST_M = 1L << 24;
    public static final long PAST_F = 1L << 25;
    public static final long PAST_N = 1L << 26;
    public static final long PAST_P = 1L << 27;
    /** Any past tense. */
    public static final long PAST = PAST_M | PAST_F | PAST_N | PAST_P;
    /** Third person singular of the present or simple future. */
    public static final long THIRD_SINGULAR = 1L << 28;
    /** Third person plural of the present or simple future. */
    public static final long THIRD_PLURAL = 1L << 29;
    /** First or second person. */
    public static final long OTHER_PERSON = 1L << 30;
    /** Any finite form of the present or simple future. */
    public static final long PRESENT = THIRD_SINGULAR | THIRD_PLURAL | OTHER_PERSON;
    /** Infinitive. */
    public static final long INFINITIVE = 1L << 31;
    /** Gerund (деепричастие). */
    public static final long GERUND = 1L << 32;
    /** Short forms of adjectives and passive participles, from {@link #M} to {@link #P}. */
    public static final long SHORT_M = 1L << 33;
    public static final long SHORT_F = 1L << 34;
    public static final long SHORT_N = 1L << 35;
    public static final long SHORT_P = 1L << 36;
    /** Any short form. */
    public static final long SHORT = SHORT_M | SHORT_F | SHORT_N | SHORT_P;
    /** A passive in -ся of an imperfective verb: сообщается. */
    public static final long REFLEXIVE_PASSIVE = 1L << 37;
    /** A full active participle; its nominal bits say the case. */
    public static final long ACTIVE_PARTICIPLE = 1L << 38;
    /** A full passive participle; its nominal bits say the case. */
    public static final long PASSIVE_PARTICIPLE = 1L << 39;
    /** A finite verb form. */
    public static final long FINITE = PAST | PRESENT;

    private static final int GENDERS = 4;

    private Features() {
    }

    /**
     * One nominal reading.
     *
     * @param grammaticalCase {@link #NOM} to {@link #LOC}
     * @param gender {@link #M} to {@link #P}
     * @return its bit
     */
    public static long bit(int grammaticalCase, int gender) {
        return 1L << grammaticalCase * GENDERS + gender;
    }

    /**
     * All readings of one case.
     *
     * @param grammaticalCase {@link #NOM} to {@link #LOC}
     * @return the bits of its four genders and numbers
     */
    public static long inCase(int grammaticalCase) {
        return 0xFL << grammaticalCase * GENDERS;
    }

    /**
     * All readings of one gender or number.
     *
     * @param gender {@link #M} to {@link #P}
     * @return the bits of its six cases
     */
    public static long inGender(int gender) {
        return 0x111111L << gender;
    }

    /**
     * Which genders and numbers a set of readings has in one case.
     *
     * @param features a set of readings
     * @param grammaticalCase {@link #NOM} to {@link #LOC}
     * @return four bits, from {@link #M} to {@link #P}
     */
    public static int genders(long features, int grammaticalCase) {
        return (int) (features >>> grammaticalCase * GENDERS) & 0xF;
    }

    /**
     * Whether any reading has the case.
     *
     * @param features a set of readings
     * @param grammaticalCase {@link #NOM} to {@link #LOC}
     * @return true if at least one has
     */
    public static boolean has(long features, int grammaticalCase) {
        return (features & inCase(grammaticalCase)) != 0;
    }

    /**
     * Which genders and numbers a subject of this verb form may have.
     *
     * @param features readings of a verb or short form
     * @return four bits, from {@link #M} to {@link #P}; all of them if the form does not tell
     */
    public static int subjectGenders(long features) {
        int genders = (int) (features >>> 24) & 0xF | (int) (features >>> 33) & 0xF;
        if ((features & THIRD_SINGULAR) != 0) {
            genders |= 0b0111;
        }
        if ((features & THIRD_PLURAL) != 0) {
            genders |= 0b1000;
        }
        return genders == 0 ? 0xF : genders;
    }
}
