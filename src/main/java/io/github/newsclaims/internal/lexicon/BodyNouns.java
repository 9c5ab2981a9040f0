package io.github.newsclaims.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** General nouns that mean certain bodies: «спецслужба», «оборонное ведомство»; {@code body_nouns.tsv} has them. */
public final class BodyNouns {

    private static final Map<String, List<Start>> NAMES = read();

    /** How a name begins, folded, and whether its first words are no more than that. */
    private record Start(String folded, boolean whole) {

        static Start of(String name) {
            return new Start(' ' + Lexicon.fold(name), name.equals(name.toUpperCase(Locale.ROOT)));
        }

        /** Whether some word of a folded name, between spaces, begins so. */
        boolean isIn(String spaced) {
            int at = spaced.indexOf(folded);
            return at >= 0 && (!whole || spaced.startsWith(" ", at + folded.length()));
        }
    }

    private BodyNouns() {
    }

    private static Map<String, List<Start>> read() {
        var names = new HashMap<String, List<Start>>();
        for (var row : Tsv.read("body_nouns.tsv", 2)) {
            var starts = List.of(row.get(1).split(";")).stream().map(Start::of).toList();
            names.put(Lexicon.fold(row.get(0)), starts);
        }
        return Map.copyOf(names);
    }

    /**
     * Whether such a noun is listed.
     *
     * @param noun its dictionary form, folded, perhaps behind that of its adjective
     * @return true if it is
     */
    public static boolean has(String noun) {
        return NAMES.containsKey(noun);
    }

    /**
     * Whether such a noun can mean a body.
     *
     * @param noun a noun that is listed
     * @param name the body's name in the nominative
     * @return true if the noun, or a word that ends in it, is part of the name, or the name is one that is listed for it
     */
    public static boolean canMean(String noun, String name) {
        String spaced = ' ' + Lexicon.fold(name) + ' ';
        return noun.indexOf(' ') < 0 && spaced.contains(noun + ' ')
                || NAMES.getOrDefault(noun, List.of()).stream().anyMatch(start -> start.isIn(spaced));
    }
}
