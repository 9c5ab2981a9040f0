package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence on its way from words to units: its words, and the units that those to the left have become. Used again
 * for each sentence of an item. What adds a unit gives back the index of the word behind it.
 */
final class UnitRow {

    private final CharSequence text;
    private final List<Unit> units = new ArrayList<>(64);
    private List<Word> words = List.of();
    /** The same words in an array that lasts for the item: they are asked for more often than anything else. */
    private Word[] word = new Word[64];
    private int size;
    private Unit last;

    UnitRow(CharSequence text) {
        this.text = text;
    }

    /** Begins a sentence. */
    void begin(List<Word> sentence) {
        words = sentence;
        size = sentence.size();
        word = sentence.toArray(word);
        units.clear();
        last = null;
    }

    /** The units so far, as a list of their own. */
    List<Unit> units() {
        return List.of(units.toArray(new Unit[0]));
    }

    int size() {
        return size;
    }

    Word word(int i) {
        return word[i];
    }

    List<Word> words() {
        return words;
    }

    /** The word at an index; {@code null} if the sentence ends before it. */
    Word wordOrNull(int i) {
        return i < size ? word[i] : null;
    }

    /** Whether a token of a kind stands at an index, which may lie outside the sentence. */
    boolean is(int i, TokenKind kind) {
        return i >= 0 && i < size && word[i].kind() == kind;
    }

    /** The first character of a word. */
    char firstOf(Word word) {
        return text.charAt(word.begin());
    }

    /** The last character of a word. */
    char lastOf(Word word) {
        return text.charAt(word.end() - 1);
    }

    /** A character of the item's text. */
    char charAt(int offset) {
        return text.charAt(offset);
    }

    /** Whether the units so far end in one of a kind. */
    boolean endsIn(UnitKind kind) {
        return last != null && last.kind() == kind;
    }

    /** The unit added last; {@code null} if there is none yet. */
    Unit last() {
        return last;
    }

    /** Whether a given name or an initial was added last. */
    boolean endsInName() {
        return last != null && (last.kind() == UnitKind.NAME || last.kind() == UnitKind.INITIAL);
    }

    /** How many units there are so far. */
    int count() {
        return units.size();
    }

    /** One of the units so far. */
    Unit unit(int at) {
        return units.get(at);
    }

    /** Makes a unit one of another kind. */
    void turn(int at, UnitKind kind) {
        var unit = units.get(at);
        units.set(at, new Unit(kind, unit.from(), unit.to(), unit.features(), unit.entry(), null, unit.lemma()));
        last = units.get(units.size() - 1);
    }

    private int add(Unit unit) {
        units.add(unit);
        last = unit;
        return unit.to();
    }

    int add(UnitKind kind, int from, int to, long features, Entry entry, String lemma) {
        return add(new Unit(kind, from, to, features, entry, null, lemma));
    }

    /** Adds one word as what an entry says. */
    int add(UnitKind kind, int at, long features, Entry entry) {
        return add(new Unit(kind, at, at + 1, features, entry, null, entry.lemma()));
    }

    /** Adds one word that no entry explains. */
    int add(UnitKind kind, int at, long features) {
        return add(new Unit(kind, at, at + 1, features, null, null, ""));
    }

    /** Adds a name. */
    int add(UnitKind kind, int from, int to, long features, Name name) {
        return add(new Unit(kind, from, to, features, null, name, ""));
    }

    /** «74.ru»: whether a number with a domain behind its dot stands at an index. */
    boolean isSite(int i) {
        String folded = word[i].folded();
        int dot = folded.lastIndexOf('.');
        return dot > 0 && dot + 1 < folded.length() && Character.isLetter(folded.charAt(dot + 1));
    }

    /** Whether a noun with one of some readings stands at an index, or behind one adjective there. */
    boolean isNounAgreeing(int i, long features) {
        if (features != 0 && is(i, TokenKind.WORD) && word[i].can(Entry.ADJECTIVE) && !word[i].can(Entry.NOUN)) {
            // «ведущий [научный] сотрудник»
            return isNoun(i + 1, features & word[i].features(Entry.ADJECTIVE));
        }
        return isNoun(i, features);
    }

    private boolean isNoun(int i, long features) {
        return features != 0 && is(i, TokenKind.WORD) && word[i].can(Entry.NOUN)
                && (word[i].features(Entry.NOUN) & features & Features.NOMINAL) != 0;
    }
}
