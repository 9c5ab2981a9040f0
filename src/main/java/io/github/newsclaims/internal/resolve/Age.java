package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Trait;

/** How old a noun says that somebody is: «пенсионерка» is no «девочка», and «мужчина» no «мальчик». */
final class Age {

    private static final Trait[] AGES = {Trait.CHILD, Trait.TEENAGER, Trait.GROWN, Trait.OLD};

    private Age() {
    }

    /**
     * Whether a noun and a name can mean somebody of one age.
     *
     * @param noun the noun's dictionary form
     * @param name the words of the name, folded
     * @return true if they share an age, or one of the two tells none
     */
    static boolean fit(String noun, String[] name) {
        int asked = of(noun);
        int told = 0;
        for (String word : name) {
            told |= of(word);
        }
        return asked == 0 || told == 0 || (asked & told) != 0;
    }

    /** The ages that a noun tells, a bit for each. */
    private static int of(String noun) {
        int ages = 0;
        for (int i = 0; i < AGES.length; i++) {
            ages |= AGES[i].marks(noun) ? 1 << i : 0;
        }
        return ages;
    }
}
