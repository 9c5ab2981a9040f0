package io.github.newsclaims.internal.resolve;

import static io.github.newsclaims.internal.resolve.Grammar.everyGender;
import static io.github.newsclaims.internal.resolve.Grammar.isAdverb;
import static io.github.newsclaims.internal.resolve.Grammar.isGuessedName;
import static io.github.newsclaims.internal.resolve.Grammar.isNounLike;
import static io.github.newsclaims.internal.resolve.Grammar.isPreposition;
import static io.github.newsclaims.internal.resolve.Grammar.isSubstantive;
import static io.github.newsclaims.internal.resolve.Grammar.modifierFeatures;
import static io.github.newsclaims.internal.resolve.Grammar.nounFeatures;
import static io.github.newsclaims.internal.resolve.Grammar.uncertain;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/** Finds the head of a noun phrase: behind adjectives, pronouns, numerals and the words that participles govern. */
final class HeadFinder {

    private final CharSequence text;
    private final List<Word> words;
    private final int to;
    private final Apposition apposition;

    /** @param to index behind the phrase */
    HeadFinder(CharSequence text, List<Word> words, int to, Apposition apposition) {
        this.text = text;
        this.words = words;
        this.to = to;
        this.apposition = apposition;
    }

    /**
     * The head of a phrase.
     *
     * @param start index of the phrase's first word
     * @param features what the head can be where it stands
     * @return index of the first noun that agrees with what stands before it, or of a substantive; -1 if there is none
     */
    int head(int start, long features) {
        long left = features;
        int substantive = -1;
        for (int i = start; i < to; i++) {
            var word = words.get(i);
            if (word.kind() != TokenKind.WORD) {
                if (word.kind() == TokenKind.OPEN_BRACKET) {
                    break;
                }
                continue;
            }
            if (isPreposition(word)) {
                if (substantive >= 0 && i == substantive + 1 && Pronominals.isOne(folded(substantive))) {
                    return substantive;
                }
                continue;
            }
            if (isModifier(i, left)) {
                long common = left & modifierFeatures(word);
                left = common == 0 ? left : common;
                if (i + 1 < to && isOffice(folded(i), i + 1)) {
                    return i;
                }
                substantive = substantive < 0 && common != 0 ? i : substantive;
                continue;
            }
            boolean agrees = (left & nounFeatures(word) | everyGender(left) & uncertain(word)) != 0;
            // A noun that does not agree is passed over only inside a participle's or adjective's own phrase.
            if (isNominal(i) && (agrees || substantive < 0)) {
                return i;
            }
        }
        if (substantive >= 0 && substantive + 1 < to && isNominal(substantive + 1)
                && (modifierFeatures(words.get(substantive)) & nounFeatures(words.get(substantive + 1))) != 0) {
            return substantive + 1;
        }
        return substantive >= 0 ? substantive : firstNominal(start);
    }

    /** Offices that are participles: «исполняющий обязанности главы», «уполномоченный по правам человека». */
    private boolean isOffice(String folded, int next) {
        return folded.startsWith("исполняющ") && folded(next).equals("обязанности")
                || folded.startsWith("уполномоченн") && isPreposition(words.get(next));
    }

    private int firstNominal(int start) {
        for (int i = start; i < to; i++) {
            if (words.get(i).kind() == TokenKind.WORD && isNominal(i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a word can be a noun or stand for one.
     *
     * @param i its index
     * @return true if it can
     */
    boolean isNominal(int i) {
        var word = words.get(i);
        if (word.readingCount() == 0) {
            return false;
        }
        for (int r = 0; r < word.readingCount(); r++) {
            var reading = word.reading(r);
            if (isNounLike(reading)) {
                return true;
            }
        }
        return !Pronominals.personal(folded(i), Features.NOMINAL).isEmpty() && i == to - 1;
    }

    /** An adjective, participle, pronoun or numeral before a noun; a noun that looks like one counts as a noun. */
    private boolean isModifier(int i, long features) {
        var word = words.get(i);
        String folded = folded(i);
        if (!Pronominals.agreeing(folded, Features.M).isEmpty() || Pronominals.numeral(folded) != null
                || Pronominals.isFixedPossessive(folded) && i + 1 < to) {
            return true;
        }
        long adjective = modifierFeatures(word) & features;
        if (adjective == 0) {
            return isSubstantive(word) && i + 1 < to && apposition.isPersonNoun(i + 1)
                    && (nounFeatures(word) & nounFeatures(words.get(i + 1)) & features) != 0;
        }
        boolean noun = false;
        for (int r = 0; r < word.readingCount(); r++) {
            var reading = word.reading(r);
            noun |= isNounLike(reading) && !(reading.entry() instanceof Entry.NamePart)
                    && !(reading.entry() instanceof Entry.Guess);
        }
        if (!noun && !isGuessedName(word)) {
            return true;
        }
        boolean document = word.entry(Entry.NOUN) instanceof Entry.Noun own && own.plural() == NounClass.DOCUMENT;
        if (document && i > 0 && (modifierFeatures(words.get(i - 1)) & nounFeatures(word) & features) != 0) {
            // «новых [данных] больших банков»
            return false;
        }
        int next = i + 1;
        while (next < to && (isAdverb(words.get(next)) || words.get(next).kind() == TokenKind.OPEN_QUOTE)) {
            next++;
        }
        if (next >= to || words.get(next).kind() != TokenKind.WORD) {
            return false;
        }
        var after = words.get(next);
        // «командующего ВСУ»: what does not decline shows no agreement.
        long known = nounFeatures(after) == Features.NOMINAL ? 0 : nounFeatures(after) & ~uncertain(after);
        return ((known | modifierFeatures(after)) & adjective) != 0
                && !apposition.startsFullName(next, to);
    }

    private String folded(int i) {
        return words.get(i).folded();
    }
}
