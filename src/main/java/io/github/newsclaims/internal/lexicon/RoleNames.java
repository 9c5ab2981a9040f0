package io.github.newsclaims.internal.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Other nouns for a role: «гендиректор» was perhaps introduced as «генеральный директор»; {@code role_names.tsv} has them. */
public final class RoleNames {

    private static final Map<String, List<String>> NAMES = Tsv.read("role_names.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> Lexicon.fold(row.get(0)), row -> List.of(Lexicon.fold(row.get(1)).split(" "))));

    private RoleNames() {
    }

    /**
     * The other nouns for a role.
     *
     * @param lemma the role's dictionary form, folded; one who no longer holds a role («экс-мэр») may have been introduced
     *     by its noun
     * @return the nouns, the likeliest first; empty if there are none
     */
    public static List<String> of(String lemma) {
        return lemma.startsWith("экс-") ? List.of(lemma.substring("экс-".length())) : NAMES.getOrDefault(lemma, List.of());
    }
}
