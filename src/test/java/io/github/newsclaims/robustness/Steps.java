package io.github.newsclaims.robustness;

import java.util.Collection;
import java.util.Set;

/** Where {@link CountingLoader} makes the library count its steps. For one thread. */
public final class Steps {

    /** The steps so far. */
    public static long count;

    private Steps() {
    }

    /**
     * Counts a search: a step for each element or character of what is searched, as if nothing were found.
     *
     * @param searched a list or a text; a set finds in one step
     */
    public static void search(Object searched) {
        count += searched instanceof Set ? 1 : searched instanceof Collection<?> all ? all.size() : searched instanceof CharSequence text ? text.length() : 1;
    }
}
