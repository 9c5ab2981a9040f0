package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.model.SourceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What the lexicon knows of a word. */
public sealed interface Entry {

    /**
     * The dictionary form.
     *
     * @return the lemma in lower case, ё as е
     */
    String lemma();

    /** A bit for each type of entry, so that one look at {@link Analysis#types()} tells what a word can not be. */
    int NOUN = 1 << 0;
    int ADJECTIVE = 1 << 1;
    int VERB = 1 << 2;
    int CUE_VERB = 1 << 3;
    int PREDICATIVE = 1 << 4;
    int ADVERB = 1 << 5;
    int FUNCTION = 1 << 6;
    int GIVEN = 1 << 7;
    int PLACE = 1 << 8;
    int CALENDAR = 1 << 9;
    int NAME_PART = 1 << 10;
    int FIXED = 1 << 11;
    int STARTER = 1 << 12;
    int GUESS = 1 << 13;

    /**
     * The bit of its type.
     *
     * @return {@link #NOUN} for a noun, and so on
     */
    int bit();

    /**
     * A noun.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param singular what it stands for in the singular
     * @param plural what it stands for in the plural
     */
    record Noun(String lemma, NounClass singular, NounClass plural) implements Entry {
        @Override
        public int bit() {
            return NOUN;
        }
    }

    /**
     * An adjective.
     *
     * @param lemma see {@link Entry#lemma()}
     */
    record Adjective(String lemma) implements Entry {
        @Override
        public int bit() {
            return ADJECTIVE;
        }
    }

    /**
     * A verb that is no cue.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param perfective whether its present forms mean the future
     */
    record Verb(String lemma, boolean perfective) implements Entry {
        @Override
        public int bit() {
            return VERB;
        }
    }

    /**
     * A cue verb.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param perfective whether its present forms mean the future
     * @param sense what it expresses
     */
    record CueVerb(String lemma, boolean perfective, CueSense sense) implements Entry {
        @Override
        public int bit() {
            return CUE_VERB;
        }
    }

    /**
     * A short adjective or predicative that is a cue: уверен, известно.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param sense what it expresses
     * @param needsLink whether it is a cue only beside a form of стать or быть
     */
    record Predicative(String lemma, CueSense sense, boolean needsLink) implements Entry {
        @Override
        public int bit() {
            return PREDICATIVE;
        }
    }

    /**
     * An adverb, particle or parenthesis.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param kind the class column of {@code adverbs.tsv}
     */
    record Adverb(String lemma, String kind) implements Entry {
        @Override
        public int bit() {
            return ADVERB;
        }
    }

    /**
     * A preposition, conjunction, pronoun or the like.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param kind the class column of {@code function_words.tsv}
     */
    record Function(String lemma, FunctionKind kind) implements Entry {
        @Override
        public int bit() {
            return FUNCTION;
        }
    }

    /**
     * A given name.
     *
     * @param lemma the name in lower case
     */
    record Given(String lemma) implements Entry {
        @Override
        public int bit() {
            return GIVEN;
        }
    }

    /**
     * A place of one word.
     *
     * @param lemma the place in lower case
     * @param government whether the bare name can stand for a government that speaks
     * @param type country, city, region or other
     */
    record Place(String lemma, boolean government, String type) implements Entry {
        @Override
        public int bit() {
            return PLACE;
        }
    }

    /**
     * A month or a weekday.
     *
     * @param lemma see {@link Entry#lemma()}
     */
    record Calendar(String lemma) implements Entry {
        @Override
        public int bit() {
            return CALENDAR;
        }
    }

    /**
     * A word of the name of an outlet, an institution or a place.
     *
     * @param lemma the word in lower case as the name has it
     * @param number tells it from the same word where it inflects in another way
     */
    record NamePart(String lemma, int number) implements Entry {
        @Override
        public int bit() {
            return NAME_PART;
        }
    }

    /**
     * A fixed expression as a whole.
     *
     * @param lemma its words with spaces between them
     * @param expression the expression
     */
    record Fixed(String lemma, Expressions.Expression expression) implements Entry {
        @Override
        public int bit() {
            return FIXED;
        }
    }

    /**
     * The first word of fixed expressions.
     *
     * @param lemma the word as it stands
     * @param expressions all expressions that begin with it, longest first
     * @param alone those of this word alone
     * @param seconds the hashes of their second words, ascending
     * @param bySecond the expressions with each of those, longest first, and behind them those of one word
     * @param open those that something may be inserted into, longest first
     */
    record Starter(String lemma, List<Fixed> expressions, List<Fixed> alone, int[] seconds, List<List<Fixed>> bySecond,
            List<Fixed> open) implements Entry {

        @Override
        public int bit() {
            return STARTER;
        }

        /** Sorts the expressions that begin with a word; they come longest first. */
        static Starter of(String lemma, List<Expressions.Expression> expressions) {
            var all = expressions.stream().map(each -> new Fixed(each.lemma(), each)).toList();
            var alone = all.stream().filter(each -> each.expression.words().size() == 1).toList();
            var bySecond = new TreeMap<Integer, List<Fixed>>();
            for (var each : all) {
                if (each.expression.words().size() > 1) {
                    bySecond.computeIfAbsent(each.expression.words().get(1).hashCode(), key -> new ArrayList<>(1)).add(each);
                }
            }
            bySecond.values().forEach(list -> list.addAll(alone));
            int[] seconds = bySecond.keySet().stream().mapToInt(Integer::intValue).toArray();
            return new Starter(lemma, all, alone, seconds, List.copyOf(bySecond.values()), all.stream().filter(each -> each.expression.insert()).toList());
        }

        // All else follows from these two; an array would be equal to itself alone.

        @Override
        public boolean equals(Object other) {
            return other instanceof Starter starter && lemma.equals(starter.lemma) && expressions.equals(starter.expressions);
        }

        @Override
        public int hashCode() {
            return Objects.hash(lemma, expressions);
        }

        /**
         * The expressions that may stand here.
         *
         * @param next the hash of the word behind this one, folded
         * @return the expressions with a second word of that hash, longest first, and behind them those of one word
         */
        public List<Fixed> before(int next) {
            int at = Arrays.binarySearch(seconds, next);
            return at < 0 ? alone : bySecond.get(at);
        }
    }

    /**
     * A word that no file lists, by its ending and shape.
     *
     * @param kind what it looks like
     */
    record Guess(Kind kind) implements Entry {
        @Override
        public int bit() {
            return GUESS;
        }

        /** What an unlisted word looks like. */
        public enum Kind { NOUN, ADJECTIVE, VERB, NAME, LATIN, ABBREVIATION }

        @Override
        public String lemma() {
            return "";
        }
    }

    /**
     * The kind of source that this word names in one of these readings.
     *
     * @param plural whether it stands in the plural
     * @return the kind; empty if the word heads no source
     */
    default Optional<SourceKind> sourceKind(boolean plural) {
        if (this instanceof Noun noun) {
            var nounClass = plural ? noun.plural : noun.singular;
            return nounClass == NounClass.NONE ? Optional.empty() : Optional.of(nounClass.kind());
        }
        return Optional.empty();
    }
}
