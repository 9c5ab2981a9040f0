package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/** Brings noun phrases and names of persons into the nominative: «чиновника Белого дома» is «чиновник Белого дома». */
public final class Nominative {

    private Nominative() {
    }

    /**
     * A noun phrase in the nominative. A common word that is capitalised only because it opens the sentence loses its
     * capital; whether it does is told from its place and the lexicon.
     *
     * @param text the item's text
     * @param words the sentence
     * @param from index of the phrase's first word
     * @param to index behind its last word
     * @param features what the head can be where it stands, as {@link Features} bits
     * @return the phrase, its letters and the characters between the words kept where they need not change; empty if
     *     the phrase is
     */
    public static String of(CharSequence text, List<Word> words, int from, int to, long features) {
        return of(text, words, from, to, features, from < to && isPlainOpening(text, words, from, to, nominal(features)));
    }

    /**
     * A noun phrase in the nominative.
     *
     * @param text the item's text
     * @param words the sentence
     * @param from index of the phrase's first word
     * @param to index behind its last word
     * @param features what the head can be where it stands, as {@link Features} bits
     * @param lowerFirst whether the first word gets a small letter
     * @return the phrase, its letters and the characters between the words kept where they need not change; empty if
     *     the phrase is
     */
    public static String of(CharSequence text, List<Word> words, int from, int to, long features, boolean lowerFirst) {
        if (from >= to) {
            return "";
        }
        String phrase = new PhraseInflector(text, words, from, to).nominative(nominal(features));
        return lowerFirst ? Spelling.uncapitalised(phrase) : phrase;
    }

    /**
     * The name of a person, or of several («Веры и Ильи Политковских»), in the nominative. The given name or patronymic
     * tells the gender where there is one. A name that can be a nominative already stays as it is.
     *
     * @param text the item's text
     * @param nameWords the sentence
     * @param from index of the name's first word
     * @param to index behind its last word
     * @param features what the name can be where it stands, as {@link Features} bits
     * @return the name, its letters and the characters between the words kept where they need not change; empty if the
     *     name is
     */
    public static String person(CharSequence text, List<Word> nameWords, int from, int to, long features) {
        long bits = nominal(features);
        boolean several = false;
        for (int i = from; i < to; i++) {
            several |= joins(text, nameWords.get(i));
        }
        if (!several) {
            return from < to ? new PersonName(text, nameWords, from, to, false).nominative(bits) : "";
        }
        return persons(text, nameWords, from, to, bits);
    }

    /** The names of several persons, parted by «и» or commas. */
    private static String persons(CharSequence text, List<Word> nameWords, int from, int to, long bits) {
        var result = new StringBuilder();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || joins(text, nameWords.get(i))) {
                if (start > from) {
                    result.append(text, nameWords.get(start - 1).begin(), nameWords.get(start - 1).end());
                }
                if (start > from && start < i) {
                    result.append(text, nameWords.get(start - 1).end(), nameWords.get(start).begin());
                }
                // The case is that of the whole; the number and gender are each name's own.
                long own = Grammar.everyGender(bits);
                result.append(start < i ? new PersonName(text, nameWords, start, i, true).nominative(own) : "");
                if (i < to && i > from) {
                    result.append(text, nameWords.get(i - 1).end(), nameWords.get(i).begin());
                }
                start = i + 1;
            }
        }
        return result.toString();
    }

    private static boolean joins(CharSequence text, Word word) {
        return word.kind() == TokenKind.COMMA || word.end() - word.begin() == 1 && text.charAt(word.begin()) == 'и';
    }

    private static long nominal(long features) {
        long bits = features & Features.NOMINAL;
        return bits == 0 ? Features.NOMINAL : bits;
    }

    /**
     * Whether a phrase's capital is only the sentence's: the phrase opens it, and its first word is a common word that
     * begins no name.
     */
    private static boolean isPlainOpening(CharSequence text, List<Word> words, int from, int to, long features) {
        var word = words.get(from);
        if (!word.capital() || !opensSentence(words, from) || isAbbreviation(word)) {
            return false;
        }
        boolean common = word.can(Entry.ADJECTIVE) || word.can(Entry.NOUN)
                || word.can(Entry.FUNCTION) || word.can(Entry.VERB)
                || word.can(Entry.CUE_VERB);
        if (word.end() - word.begin() > 1 && Character.isUpperCase(text.charAt(word.begin() + 1))) {
            return false;
        }
        if (!word.listed() && to - from > 1) {
            var next = words.get(from + 1);
            long adjective = word.features();
            return !next.capital() && next.can(Entry.NOUN) && (adjective & next.features() & features) != 0;
        }
        String folded = word.folded();
        if ((commonFeatures(word) & features) == 0 && looksLikeSurname(folded, features)) {
            return false;
        }
        boolean proper = word.can(Entry.GIVEN) || word.can(Entry.PLACE);
        if (!common || proper) {
            return false;
        }
        if (!word.can(Entry.NAME_PART)) {
            return true;
        }
        if (to - from == 1) {
            return headsSource(word);
        }
        // «Следственный комитет» keeps its capital, «Официальный сайт» does not.
        var next = words.get(from + 1);
        return !next.can(Entry.NAME_PART);
    }

    /** Whether one of the nouns that a word can be heads a source: «власти». */
    private static boolean headsSource(Word word) {
        for (var reading : word.readings()) {
            if (reading.entry().sourceKind(false).isPresent() || reading.entry().sourceKind(true).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What a word can be if it is no name. */
    private static long commonFeatures(Word word) {
        return word.features(Entry.NOUN) | word.features(Entry.ADJECTIVE) | word.features(Entry.FUNCTION)
                | word.features(Entry.VERB) | word.features(Entry.CUE_VERB);
    }

    /**
     * Whether a word has the ending of a Russian surname.
     *
     * @param folded the word, folded
     * @param features what it can be where it stands
     * @return true if it is, in one of these readings
     */
    static boolean looksLikeSurname(String folded, long features) {
        for (var option : NominativeEndings.NAMES.options(folded)) {
            String name = option.nominative();
            boolean shape = name.endsWith("ов") || name.endsWith("ев") || name.endsWith("ин") || name.endsWith("ова")
                    || name.endsWith("ева")
                    || name.endsWith("ина") || name.endsWith("ский") || name.endsWith("ская");
            if (shape && option.sure() && (option.bits() & features) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensSentence(List<Word> words, int at) {
        if (at == 0) {
            return true;
        }
        return switch (words.get(at - 1).kind()) {
            case STOP, OPEN_QUOTE, COLON, DASH, SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean isAbbreviation(Word word) {
        var guess = word.entry(Entry.Guess.class);
        return guess != null && (guess.kind() == Entry.Guess.Kind.ABBREVIATION || guess.kind() == Entry.Guess.Kind.LATIN);
    }
}
