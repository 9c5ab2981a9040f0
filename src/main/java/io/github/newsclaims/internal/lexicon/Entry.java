package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.model.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lexicon knows of a word. */
public sealed interface Entry {

    /**
     * The dictionary form.
     *
     * @return the lemma in lower case, ё as е
     */
    String lemma();

    /**
     * A noun.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param singular what it stands for in the singular
     * @param plural what it stands for in the plural
     */
    record Noun(String lemma, NounClass singular, NounClass plural) implements Entry {
    }

    /**
     * An adjective.
     *
     * @param lemma see {@link Entry#lemma()}
     */
    record Adjective(String lemma) implements Entry {
    }

    /**
     * A verb that is no cue.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param perfective whether its present forms mean the future
     */
    record Verb(String lemma, boolean perfective) implements Entry {
    }

    /**
     * A cue verb.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param perfective whether its present forms mean the future
     * @param sense what it expresses
     */
    record CueVerb(String lemma, boolean perfective, CueSense sense) implements Entry {
    }

    /**
     * A short adjective or predicative that is a cue: уверен, известно.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param sense what it expresses
     * @param needsLink whether it is a cue only beside a form of стать or быть
     */
    record Predicative(String lemma, CueSense sense, boolean needsLink) implements Entry {
    }

    /**
     * An adverb, particle or parenthesis.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param kind the class column of {@code adverbs.tsv}
     */
    record Adverb(String lemma, String kind) implements Entry {
    }

    /**
     * A preposition, conjunction, pronoun or the like.
     *
     * @param lemma see {@link Entry#lemma()}
     * @param kind the class column of {@code function_words.tsv}
     */
    record Function(String lemma, String kind) implements Entry {
    }

    /**
     * A given name.
     *
     * @param lemma the name in lower case
     */
    record Given(String lemma) implements Entry {
    }

    /**
     * A place of one word.
     *
     * @param lemma the place in lower case
     * @param government whether the bare name can stand for a government that speaks
     * @param type country, city, region or other
     */
    record Place(String lemma, boolean government, String type) implements Entry {
    }

    /**
     * A month or a weekday.
     *
     * @param lemma see {@link Entry#lemma()}
     */
    record Calendar(String lemma) implements Entry {
    }

    /**
     * A word of the name of an outlet, an institution or a place.
     *
     * @param lemma the word in lower case as the name has it
     * @param number tells it from the same word where it inflects in another way
     */
    record NamePart(String lemma, int number) implements Entry {
    }

    /**
     * A fixed expression as a whole.
     *
     * @param lemma its words with spaces between them
     * @param expression the expression
     */
    record Fixed(String lemma, Expressions.Expression expression) implements Entry {
    }

    /**
     * The first word of fixed expressions.
     *
     * @param lemma the word as it stands
     * @param expressions all expressions that begin with it, longest first
     * @param alone those of this word alone
     * @param bySecond the expressions by their second word, longest first, and behind them those of one word
     * @param open those that something may be inserted into, longest first
     */
    record Starter(String lemma, List<Fixed> expressions, List<Fixed> alone, Map<String, List<Fixed>> bySecond, List<Fixed> open) implements Entry {

        /** Sorts the expressions that begin with a word; they come longest first. */
        static Starter of(String lemma, List<Expressions.Expression> expressions) {
            var all = expressions.stream().map(each -> new Fixed(each.lemma(), each)).toList();
            var alone = all.stream().filter(each -> each.expression.words().size() == 1).toList();
            var bySecond = new HashMap<String, List<Fixed>>();
            for (var each : all) {
                if (each.expression.words().size() > 1) {
                    bySecond.computeIfAbsent(each.expression.words().get(1), key -> new ArrayList<>(1)).add(each);
                }
            }
            bySecond.values().forEach(list -> list.addAll(alone));
            return new Starter(lemma, all, alone, bySecond, all.stream().filter(each -> each.expression.insert()).toList());
        }

        /**
         * The expressions that may stand here.
         *
         * @param next the word behind this one, folded
         * @return the expressions with that second word, longest first, and behind them those of one word
         */
        public List<Fixed> before(String next) {
            return bySecond.getOrDefault(next, alone);
        }
    }

    /**
     * A word that no file lists, by its ending and shape.
     *
     * @param kind what it looks like
     */
    record Guess(Kind kind) implements Entry {
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
