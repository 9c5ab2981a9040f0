package io.github.newsclaims.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** General nouns that mean certain bodies: «спецслужба», «оборонное ведомство»; {@code body_nouns.tsv} has them. */
public final class BodyNouns {

    private static final Map<String, List<String>> NAMES = read();

    private BodyNouns() {
    }

    private static Map<String, List<String>> read() {
        var names = new HashMap<String, List<String>>();
        for (var row : Tsv.read("body_nouns.tsv", 2)) {
            var spaced = List.of(row.get(1).split(";")).stream().map(BodyNouns::spaced).toList();
            names.put(Lexicon.fold(row.get(0)), spaced);
        }
        return Map.copyOf(names);
    }

    /** The words of a name between spaces; the last one open behind if more of it may follow: «минздрав*». */
    private static String spaced(String name) {
        boolean open = name.endsWith("*");
        return ' ' + Lexicon.fold(open ? name.substring(0, name.length() - 1) : name) + (open ? "" : " ");
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
                || NAMES.getOrDefault(noun, List.of()).stream().anyMatch(spaced::contains);
    }
}
