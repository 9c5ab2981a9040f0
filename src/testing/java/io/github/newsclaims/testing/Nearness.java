package io.github.newsclaims.testing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * How much two texts have in common: the share of their trigrams that both have, as the pg_trgm module of PostgreSQL
 * defines it (words in lower case, with two spaces before and one behind each). Other endings and another order of
 * words change little, which suits Russian.
 */
final class Nearness {

    private static final int TRIGRAM = 3;

    private Nearness() {
    }

    /** The candidates, the nearest to {@code wanted} first; those equally near stay in their order. */
    static <T> List<T> order(List<T> candidates, Function<? super T, String> text, String wanted) {
        var trigrams = trigrams(wanted);
        Function<T, Double> nearness = candidate -> similarity(trigrams, trigrams(text.apply(candidate)));
        return candidates.stream().map(candidate -> new Ranked<>(candidate, nearness.apply(candidate)))
                .sorted(Comparator.<Ranked<T>>comparingDouble(Ranked::nearness).reversed()).map(Ranked::candidate).toList();
    }

    /** From 0, nothing in common, to 1, the same words. */
    static double similarity(String one, String other) {
        return similarity(trigrams(one), trigrams(other));
    }

    private static double similarity(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<String> trigrams(String text) {
        var trigrams = new HashSet<String>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            String padded = word.isEmpty() ? "" : "  " + word + " ";
            for (int i = 0; i + TRIGRAM <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + TRIGRAM));
            }
        }
        return trigrams;
    }

    private record Ranked<T>(T candidate, double nearness) {
    }
}
