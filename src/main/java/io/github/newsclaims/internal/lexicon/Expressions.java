package io.github.newsclaims.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions of fixed words. */
public final class Expressions {

    /** What an expression is. */
    public enum Kind {
        /** «по словам»: the source follows. */
        MARKER,
        /** «со ссылкой на»: the source's own source follows. */
        CITING,
        /** A preposition of several words. */
        PREPOSITION,
        /** A conjunction that opens a subordinate clause. */
        SUBORDINATOR,
        /** A conjunction that coordinates. */
        CONJUNCTION,
        /** «между тем», «кроме того» */
        ADVERB
    }

    /**
     * One expression.
     *
     * @param words its words, folded
     * @param kind what it is
     * @param sense for markers the stance; otherwise {@code null}
     * @param cases {@link io.github.newsclaims.internal.morphology.Features} bits of the cases that may follow
     * @param insert whether an adjective or possessive may stand behind its first word
     */
    public record Expression(List<String> words, Kind kind, CueSense sense, long cases, boolean insert) {

        /**
         * The expression's words.
         *
         * @return the words with spaces between them
         */
        public String lemma() {
            return String.join(" ", words);
        }
    }

    /**
     * A cue of a light verb and a complement: выразить уверенность.
     *
     * @param complement the complement's words, folded
     * @param sense what it expresses
     */
    public record LightCue(List<String> complement, CueSense sense) {
    }

    private static final int FILTER_BITS = 14;

    private final Map<String, List<LightCue>> lightCues = new HashMap<>();
    private final Set<String> openers = new HashSet<>();
    /** The hashes of those openers and of the verbs: most words are neither. */
    private final HashFilter filter = new HashFilter(FILTER_BITS);

    void add(String verb, LightCue cue) {
        lightCues.computeIfAbsent(verb, key -> new ArrayList<>(2)).add(cue);
        openers.add(cue.complement.get(0));
        filter.add(cue.complement.get(0).hashCode());
        filter.add(verb.hashCode());
    }

    /** Whether the complement of a light cue begins with a word, folded. */
    boolean opensComplement(String word) {
        return filter.mayHave(word.hashCode()) && openers.contains(word);
    }

    /**
     * The light cues of a verb.
     *
     * @param verb the verb's lemma
     * @return its complements; empty if it has none
     */
    public List<LightCue> of(String verb) {
        return filter.mayHave(verb.hashCode()) ? lightCues.getOrDefault(verb, List.of()) : List.of();
    }

    Expressions() {
    }

    /** @param lightCues what {@link #codes} gave */
    Expressions(Strings strings, int[] lightCues) {
        var codes = new Codes.Reader(strings, lightCues, 0);
        while (codes.hasNext()) {
            String verb = codes.string();
            for (int count = codes.number(); count > 0; count--) {
                add(verb, codes.lightCue());
            }
        }
    }

    /** The light cues as rows of numbers. */
    int[] codes(Strings.Builder strings) {
        var codes = new Codes.Writer(strings);
        lightCues.forEach((verb, cues) -> {
            codes.string(verb).number(cues.size());
            for (var cue : cues) {
                codes.strings(cue.complement());
                codes.sense(cue.sense());
            }
        });
        return codes.codes();
    }

    Expressions sorted() {
        lightCues.values().forEach(list -> list.sort((a, b) -> b.complement.size() - a.complement.size()));
        return this;
    }
}
