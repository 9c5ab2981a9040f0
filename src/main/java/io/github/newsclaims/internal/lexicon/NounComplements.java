package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.lexicon.CueSense.Prepositional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which prepositions nouns take of themselves: «реагирование на извержения», «чемпион в легком весе». */
public final class NounComplements {

    private static final Map<String, List<Prepositional>> BY_LEMMA = Tsv.read("noun_complements.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> Lexicon.fold(row.get(0)),
                    row -> Arrays.stream(row.get(1).split(",")).map(Prepositional::parse).toList()));

    private NounComplements() {
    }

    /**
     * Whether a prepositional phrase behind a noun belongs to it.
     *
     * @param lemma the noun's dictionary form, folded
     * @param preposition the preposition, in lower case
     * @param features the readings of the phrase that it governs
     * @return true if it does
     */
    public static boolean take(String lemma, String preposition, long features) {
        var all = BY_LEMMA.getOrDefault(lemma, List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fits(preposition, features)) {
                return true;
            }
        }
        return false;
    }
}
