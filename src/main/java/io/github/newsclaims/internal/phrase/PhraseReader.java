package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.grammar.Attribution;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.model.DateMention;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;

/**
 * Reads the phrases of an item's sentences: runs the grammar over the classed units and turns what it marks off into
 * {@link Phrase}s. One serves one item.
 */
public final class PhraseReader {

    private final Units classes;
    private final UnitStream stream = new UnitStream();
    private final Attribution parser = new Attribution(stream);
    private final NounPhrases nouns = new NounPhrases();
    private List<Unit> units;
    private List<Phrase> phrases;

    /**
     * Makes a reader for an item.
     *
     * @param text the item's text
     * @param lexicon what is known about words
     * @param surnames the surnames that the item gives
     */
    public PhraseReader(CharSequence text, Lexicon lexicon, Surnames surnames) {
        classes = new Units(text, lexicon, surnames);
        parser.removeErrorListeners();
        // The grammar takes any row of units, and where each phrase ends is all that is asked of it.
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
    }

    /**
     * Reads a sentence, or a run of its words.
     *
     * @param words the words
     * @param dates the sentence's dates: each is one unit
     * @return the phrases in order of the text
     */
    public List<Phrase> read(List<Word> words, List<DateMention> dates) {
        units = classes.classify(words, dates);
        phrases = new ArrayList<>(units.size());
        stream.show(units);
        while (stream.index() < units.size()) {
            int start = stream.index();
            if (units.get(start).kind().opensPhrase) {
                phrase(start);
            } else {
                stream.consume();
                part(units.get(start));
            }
        }
        var joined = Coordination.join(phrases);
        OwnerNames.give(joined);
        return joined;
    }

    /**
     * Reads a row of units as one noun phrase in the genitive: what depends on another noun, taken by itself.
     *
     * @param units the units, at least one
     * @return the first noun phrase of the row
     */
    public static NounPhrase genitive(List<Unit> units) {
        var row = new NounPhrases();
        row.begin(units, 0, units.size());
        return row.next(Features.inCase(Features.GEN));
    }

    /**
     * Adds a phrase of the grammar. Its first unit tells which rule it is, so that most phrases, which are nominal, are
     * read by that rule itself and cost one context, not two.
     */
    private void phrase(int start) {
        var first = units.get(start);
        switch (first.kind()) {
            case PREPOSITION -> {
                parser.prepositional();
                prepositional(first, start, stream.index());
            }
            case MARKER, MARKER_HEAD -> {
                parser.marker();
                marker(start, stream.index());
            }
            case CITING -> {
                parser.phrase();
                phrases.add(new Phrase.Citing(first.from(), first.to(), first.features()));
            }
            case CUE, CUE_PASSIVE, CUE_GERUND, CUE_PARTICIPLE, CUE_PREDICATIVE, NOT, LINK -> {
                parser.phrase();
                CueGroup.read(units.subList(start, stream.index()), classes.lightCues(), phrases);
            }
            // It belongs to its cue, wherever that stands.
            case COMPLEMENT -> parser.complement();
            default -> {
                parser.nominal();
                nouns.begin(units, start, stream.index());
                nouns();
            }
        }
    }

    private void part(Unit unit) {
        phrases.add(new Phrase.Part(unit.kind().part, unit.from(), unit.to(), unit.features(), unit.lemma()));
    }

    /** Adds the noun phrases that are left in the row. */
    private void nouns() {
        while (nouns.hasNext()) {
            phrases.add(nouns.next(Features.NOMINAL));
        }
    }

    private void prepositional(Unit preposition, int start, int end) {
        int from = start + 1;
        if (from < end && units.get(from).is(UnitKind.ADVERB)) {
            from++;
        }
        if (from == end) {
            phrases.add(preposition.entry() instanceof Entry.Adverb ? adverb(preposition)
                    : new Phrase.Prepositional(preposition.from(), preposition.to(), preposition.lemma(), null));
            if (from > start + 1) {
                part(units.get(start + 1));
            }
            return;
        }
        long cases = preposition.features() & Features.NOMINAL;
        nouns.begin(units, from, end);
        var object = nouns.next(cases == 0 ? Features.NOMINAL : cases);
        if (preposition.entry() instanceof Entry.Adverb && isAdverb(preposition, object, from, end)) {
            phrases.add(adverb(preposition));
        } else if (cases != 0 && (object.features() & cases) == 0 && preposition.to() - preposition.from() == 1
                && preposition.lemma().length() > 3) {
            // «позже представитель сказал»: not «позже кого», but an adverb.
            phrases.add(adverb(preposition));
            phrases.add(object);
        } else {
            var whole = new Phrase.Prepositional(preposition.from(), object.to(), preposition.lemma(), object);
            phrases.add(whole.isInside() && (object.features() & cases) == 0 ? inLocative(whole) : whole);
        }
        nouns();
    }

    /** «в аэропорту», «в полку»: behind «в» and «на», a masculine in -у that looks like a dative is the locative. */
    private static Phrase inLocative(Phrase.Prepositional phrase) {
        var object = phrase.object();
        if (!object.head().is(UnitKind.ROLE) || (object.features() & Features.bit(Features.DAT, Features.M)) == 0) {
            return phrase;
        }
        return new Phrase.Prepositional(phrase.from(), phrase.to(), phrase.preposition(), new NounPhrase(object.from(), object.to(),
                object.head(), Features.bit(Features.LOC, Features.M), object.nameFrom(), object.nameTo(), object.units()));
    }

    /** Whether what can be a preposition is an adverb before the one phrase that follows; if so, that is still to be read. */
    private boolean isAdverb(Unit preposition, NounPhrase object, int from, int end) {
        long cases = preposition.features() & Features.NOMINAL;
        boolean singular = (object.features() & cases & ~Features.inGender(Features.P)) != 0 && object.head().is(UnitKind.NOUN);
        if (nouns.hasNext() || object.head().is(UnitKind.DATE) || singular && preposition.lemma().equals("после")) {
            return false;
        }
        nouns.begin(units, from, end);
        boolean nominative = nouns.next(Features.NOMINAL).can(Features.NOM);
        nouns.begin(units, nominative ? from : end, end);
        return nominative;
    }

    private static Phrase adverb(Unit preposition) {
        return new Phrase.Part(Phrase.PartKind.ADVERB, preposition.from(), preposition.to(), 0, preposition.lemma());
    }

    private void marker(int start, int end) {
        var head = units.get(start);
        var expression = ((Entry.Fixed) head.entry()).expression();
        int owner = -1;
        for (int i = start + 1; i + 1 < end; i++) {
            if (units.get(i).is(UnitKind.POSSESSIVE)) {
                owner = units.get(i).from();
            }
        }
        boolean complete = end - start > 1;
        phrases.add(new Phrase.Marker(head.from(), units.get(end - 1).to(), expression.sense(), expression.lemma(),
                expression.cases(), owner, complete));
    }
}
