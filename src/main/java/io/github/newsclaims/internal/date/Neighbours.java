package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/**
 * The words beside a date.
 *
 * @param text the item's text
 * @param words the sentence
 * @param first index of the date's first word
 * @param last index of its last word
 */
record Neighbours(CharSequence text, List<Word> words, int first, int last) {

    /** The kind of the token before the date; {@code null} at the beginning of the sentence. */
    TokenKind kindBefore() {
        return first == 0 ? null : words.get(first - 1).kind();
    }

    /** The kind of the token behind the date; {@code null} at the end of the sentence. */
    TokenKind kindBehind() {
        return last + 1 < words.size() ? words.get(last + 1).kind() : null;
    }

    /** Whether the word so many places before the date is of a class of {@code clause_words.tsv}. */
    boolean before(int distance, String kind) {
        return first >= distance && Clause.is(text, words.get(first - distance), kind);
    }

    /** Whether the word so many places before the date is one of these. */
    boolean beforeWord(int distance, String... forms) {
        return first >= distance && isOneOf(words.get(first - distance), forms);
    }

    /** Whether the word behind the date is one of these. */
    boolean behindWord(String... forms) {
        return last + 1 < words.size() && isOneOf(words.get(last + 1), forms);
    }

    /** Whether the date's first word is one of these. */
    boolean beginsWith(String... forms) {
        return isOneOf(words.get(first), forms);
    }

    /** Whether the date begins with a determiner in the plural: «следующие», «этих». */
    boolean beginsInThePlural() {
        var word = words.get(first);
        char ending = text.charAt(word.end() - 1);
        boolean adjective = ending == 'е' && word.end() - word.begin() > 3 && "иы".indexOf(text.charAt(word.end() - 2)) >= 0;
        return ending == 'х' || adjective || beginsWith("эти");
    }

    /** Whether the date's last word is one of these. */
    boolean endsWith(String... forms) {
        return isOneOf(words.get(last), forms);
    }

    /** Whether the date's first word has a capital and small letters behind it. */
    boolean isTitleCase() {
        return isTitleCase(words.get(first));
    }

    boolean isTitleCase(Word word) {
        return word.capital() && word.end() - word.begin() > 1 && Character.isLowerCase(text.charAt(word.begin() + 1));
    }

    private boolean isOneOf(Word word, String... forms) {
        for (String form : forms) {
            if (is(word, form)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Word word, String form) {
        if (word.end() - word.begin() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = Character.toLowerCase(text.charAt(word.begin() + i));
            if ((c == 'ё' ? 'е' : c) != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
