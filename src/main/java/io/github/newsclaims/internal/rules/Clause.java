package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Span;
import java.util.List;

/** A sentence as the rules see it: its phrases, addressed by index, and where it stands in the item. */
public final class Clause {

    private final String text;
    private final List<Word> words;
    private final List<Phrase> phrases;
    /** The same phrases in an array, which every rule asks again and again. */
    private final Phrase[] all;
    /** The kind of each that is a {@link Phrase.Part}, {@code null} for the others: asked even more often. */
    private final PartKind[] kinds;
    /** Those kinds as bits. */
    private final int held;
    private final boolean mayAttribute;
    private final BlockKind block;
    private final boolean first;
    private final boolean last;
    private final int index;
    private final int speechFrom;

    /**
     * Makes a clause.
     *
     * @param text the item's text
     * @param words the sentence's words
     * @param phrases its phrases
     * @param block what kind of block it stands in
     * @param first whether it opens its block
     * @param last whether it closes its block
     * @param index its number in the item
     * @param speechFrom offset where speech that a dash opened begins in this block, or -1 if none has
     */
    public Clause(String text, List<Word> words, List<Phrase> phrases, BlockKind block, boolean first, boolean last, int index,
            int speechFrom) {
        this.text = text;
        this.words = words;
        this.phrases = phrases;
        this.all = phrases.toArray(new Phrase[0]);
        this.kinds = new PartKind[all.length];
        int bits = 0;
        boolean cue = false;
        for (int i = 0; i < all.length; i++) {
            if (all[i] instanceof Phrase.Part part) {
                kinds[i] = part.kind();
                bits |= 1 << part.kind().ordinal();
            } else {
                cue |= all[i] instanceof Phrase.Cue || all[i] instanceof Phrase.Marker;
            }
        }
        this.held = bits;
        this.mayAttribute = cue || holds(PartKind.COLON) || holds(PartKind.DASH);
        this.block = block;
        this.first = first;
        this.last = last;
        this.index = index;
        this.speechFrom = speechFrom;
    }

    /**
     * The item's text.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The sentence's words.
     *
     * @return the words
     */
    public List<Word> words() {
        return words;
    }

    /**
     * Its phrases.
     *
     * @return the phrases
     */
    public List<Phrase> phrases() {
        return phrases;
    }

    /**
     * What kind of block it stands in.
     *
     * @return the kind
     */
    public BlockKind block() {
        return block;
    }

    /**
     * Whether it opens its block.
     *
     * @return true if it does
     */
    public boolean first() {
        return first;
    }

    /**
     * Whether it closes its block.
     *
     * @return true if it does
     */
    public boolean last() {
        return last;
    }

    /**
     * Its number in the item.
     *
     * @return the number, from 0
     */
    public int index() {
        return index;
    }

    /**
     * Where speech that a dash opened begins in this block.
     *
     * @return an offset in the item's text, or -1 if none has been opened
     */
    public int speechFrom() {
        return speechFrom;
    }

    /**
     * The number of phrases.
     *
     * @return the number
     */
    public int size() {
        return all.length;
    }

    /**
     * A phrase.
     *
     * @param i its index
     * @return the phrase
     */
    public Phrase at(int i) {
        return all[i];
    }

    /**
     * Whether a part of a kind stands at an index.
     *
     * @param i any index, also one outside the sentence
     * @param kind the kind
     * @return true if it does
     */
    public boolean is(int i, PartKind kind) {
        return i >= 0 && i < kinds.length && kinds[i] == kind;
    }

    /** Whether a certain word stands at an index, as a part of a kind. */
    boolean is(int i, PartKind kind, String lemma) {
        return is(i, kind) && ((Phrase.Part) all[i]).lemma().equals(lemma);
    }

    /** Whether it has a part of a kind. */
    boolean holds(PartKind kind) {
        return (held & 1 << kind.ordinal()) != 0;
    }

    /** Whether it has a cue, a marker, or a mark that can stand for a cue. */
    boolean mayAttribute() {
        return mayAttribute;
    }

    /**
     * The noun phrase at an index.
     *
     * @param i any index, also one outside the sentence
     * @return the phrase, or {@code null} if another kind of phrase stands there
     */
    public NounPhrase noun(int i) {
        return i >= 0 && i < all.length && all[i] instanceof NounPhrase phrase ? phrase : null;
    }

    /** The part of the sentence in front of an index. */
    Clause before(int end) {
        return new Clause(text, words, phrases.subList(0, end), block, first, last, index, speechFrom);
    }

    /** The prepositional phrase at an index, or {@code null}. */
    Phrase.Prepositional prepositional(int i) {
        return i >= 0 && i < all.length && all[i] instanceof Phrase.Prepositional phrase ? phrase : null;
    }

    /** Whether a cue of a form stands at an index. */
    boolean isCue(int i, Phrase.CueForm form) {
        return cue(i) != null && cue(i).form() == form;
    }

    /** Whether a gerund stands at an index, be it a cue or not. */
    boolean isGerund(int i) {
        return is(i, PartKind.GERUND) || isCue(i, Phrase.CueForm.GERUND);
    }

    /** Whether a participle stands at an index, be it a cue or not. */
    boolean isParticiple(int i) {
        return is(i, PartKind.PARTICIPLE) || isCue(i, Phrase.CueForm.PARTICIPLE);
    }

    /** The cue at an index, or {@code null}. */
    Phrase.Cue cue(int i) {
        return i >= 0 && i < all.length && all[i] instanceof Phrase.Cue phrase ? phrase : null;
    }

    /**
     * The index of the first phrase that begins at or behind an offset.
     *
     * @param offset an offset in the item's text, in UTF-16 code units
     * @return the index; {@link #size()} if no phrase does
     */
    public int phraseAt(int offset) {
        int i = 0;
        while (i < size() && span(at(i)).begin() < offset) {
            i++;
        }
        return i;
    }

    /** The index of the last phrase that is not the final full stop. */
    int lastPhrase() {
        int i = size() - 1;
        while (i > 0 && is(i, PartKind.STOP)) {
            i--;
        }
        return i;
    }

    /**
     * Where a run of words stands.
     *
     * @param fromWord index of its first word
     * @param toWord index behind its last word
     * @return the span
     */
    public Span span(int fromWord, int toWord) {
        return new Span(words.get(fromWord).begin(), words.get(toWord - 1).end());
    }

    Span span(Phrase phrase) {
        return span(phrase.from(), phrase.to());
    }

    /**
     * The words of a span.
     *
     * @param span a span of the item's text
     * @return the words as they stand
     */
    public String text(Span span) {
        return span.in(text);
    }

    /**
     * Where the sentence ends, without its final stop.
     *
     * @return an offset in the item's text
     */
    public int endOffset() {
        return words.get(at(lastPhrase()).to() - 1).end();
    }

    /**
     * Where the sentence stands.
     *
     * @return the span from its first word to its last
     */
    public Span span() {
        return span(0, words.size());
    }
}
