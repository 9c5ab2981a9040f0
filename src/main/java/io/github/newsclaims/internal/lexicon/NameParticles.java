package io.github.newsclaims.internal.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The small words inside the names of persons, from {@code name_particles.tsv}. */
public final class NameParticles {

    private static final Set<String> ALL;
    private static final Set<String> JOINED;

    static {
        List<List<String>> rows = Tsv.read("name_particles.tsv", 2);
        var all = new HashSet<String>();
        var joined = new HashSet<String>();
        for (var row : rows) {
            all.add(row.get(0));
            if (row.get(1).equals("yes")) {
                joined.add(row.get(0));
            }
        }
        ALL = Set.copyOf(all);
        JOINED = Set.copyOf(joined);
    }

    private NameParticles() {
    }

    /**
     * Whether a word is a particle of names: фон, де, ибн.
     *
     * @param word the word, folded
     * @return true if it is
     */
    public static boolean contains(String word) {
        return ALL.contains(word);
    }

    /**
     * Whether a particle can be joined to the name behind it by a hyphen: аль-Асад.
     *
     * @param word the word, folded
     * @return true if it can
     */
    public static boolean isJoined(String word) {
        return JOINED.contains(word);
    }
}
