package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Suffixes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses the nominative of a word from its ending, for words that no lexicon file lists.
 *
 * <p>A table is written as lines: the stems' last letters with {@code |} between alternatives ({@code *} for any), the
 * ending behind {@code -}, and then what the form can be. {@code mf:gd=а} says: in the masculine and feminine, genitive
 * and dative, the nominative has «а» instead of the ending; {@code ?} in front marks a reading that counts only where
 * nothing better agrees. Of all endings that fit a word, the longest counts.
 */
final class EndingTable {

    private static final String CASES = "ngdail";
    private static final String GENDERS = "mfnp";
    private static final char WEAK = '?';

    /**
     * One thing that a form can be.
     *
     * @param bits the readings, as {@link Features} bits
     * @param stem what the word shares with its nominative in these readings, folded
     * @param ending what the nominative has behind that
     * @param sure whether it is likely by itself
     */
    record Option(long bits, String stem, String ending, boolean sure) {

        Option(long bits, String nominative, boolean sure) {
            this(bits, nominative, "", sure);
        }

        /** The nominative of the word in these readings, folded. */
        String nominative() {
            return ending.isEmpty() ? stem : stem + ending;
        }

        /** The last letter of the nominative, which must have one. */
        char lastLetter() {
            String last = ending.isEmpty() ? stem : ending;
            return last.charAt(last.length() - 1);
        }

        /** The same where it counts only if nothing better agrees. */
        Option unsure() {
            return new Option(bits, stem, ending, false);
        }

        /** Whether a folded word is its own nominative. */
        boolean isNominativeOf(String word) {
            return word.length() == stem.length() + ending.length() && word.startsWith(stem) && word.endsWith(ending);
        }
    }

    private record Rule(long bits, String replacement, boolean sure) {
    }

    /** What follows from an ending, and how many letters it has. */
    private record Rules(int length, List<Rule> rules) {
    }

    private final Suffixes<Rules> byEnding = new Suffixes<>();

    private EndingTable(String table) {
        var rules = new HashMap<String, List<Rule>>();
        for (String line : table.lines().toList()) {
            if (!line.isBlank()) {
                add(rules, line.trim().split(" +"));
            }
        }
        rules.forEach((ending, list) -> byEnding.put(ending, new Rules(ending.length(), list)));
    }

    /**
     * Reads a table.
     *
     * @param table its lines, see {@link EndingTable}
     * @return the table
     */
    static EndingTable of(String table) {
        return new EndingTable(table);
    }

    private static void add(Map<String, List<Rule>> rules, String[] columns) {
        String ending = columns[1].substring(1);
        for (String last : columns[0].equals("*") ? new String[] {""} : columns[0].split("\\|")) {
            var list = rules.computeIfAbsent(last + ending, key -> new ArrayList<>());
            for (int i = 2; i < columns.length; i++) {
                boolean sure = columns[i].charAt(0) != WEAK;
                int colon = columns[i].indexOf(':');
                int equals = columns[i].indexOf('=');
                long bits = bits(columns[i].substring(sure ? 0 : 1, colon), columns[i].substring(colon + 1, equals));
                list.add(new Rule(bits, last + columns[i].substring(equals + 1), sure));
            }
        }
    }

    private static long bits(String genders, String cases) {
        long bits = 0;
        for (int g = 0; g < genders.length(); g++) {
            for (int c = 0; c < cases.length(); c++) {
                bits |= Features.bit(CASES.indexOf(cases.charAt(c)), GENDERS.indexOf(genders.charAt(g)));
            }
        }
        return bits;
    }

    /**
     * What a word can be.
     *
     * @param word the word, folded
     * @return its options, the likelier first; empty if no ending fits
     */
    List<Option> options(String word) {
        var found = byEnding.longest(word, 0);
        if (found == null) {
            return List.of();
        }
        String stem = word.substring(0, word.length() - found.length);
        var options = new ArrayList<Option>(found.rules.size());
        for (var rule : found.rules) {
            options.add(new Option(rule.bits, stem, rule.replacement, rule.sure));
        }
        return options;
    }

    /**
     * The nominative of a word in one of some readings.
     *
     * @param word the word, folded
     * @param bits the readings that are possible here
     * @return its nominative; the word itself if no ending has one of the readings
     */
    String nominative(String word, long bits) {
        for (var option : options(word)) {
            if ((option.bits & bits) != 0) {
                return option.nominative();
            }
        }
        return word;
    }
}
