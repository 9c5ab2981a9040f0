package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.grammar.Attribution;
import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.model.DateMention;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Reads a sentence's phrases: runs the grammar over the classed units and turns what it marks off into {@link Phrase}s. */
public final class PhraseReader {

    private final List<Unit> units;
    private final List<Units.LightCue> lightCues;
    private final List<Phrase> phrases = new ArrayList<>();

    private PhraseReader(Units.Classed classed) {
        this.units = classed.units();
        this.lightCues = classed.lightCues();
    }

    /**
     * Reads a sentence.
     *
     * @param text the item's text
     * @param words the sentence's words
     * @param dates the sentence's dates: each is one unit
     * @param lexicon what is known about words
     * @param surnames the surnames that the item gives
     * @return the phrases in order of the text
     */
    public static List<Phrase> read(CharSequence text, List<Word> words, List<DateMention> dates, Lexicon lexicon,
            Surnames surnames) {
        var reader = new PhraseReader(Units.classify(text, words, dates, lexicon, surnames));
        reader.read();
        return Coordination.join(reader.phrases);
    }

    /**
     * Reads a row of units as one noun phrase in the genitive: what depends on another noun, taken by itself.
     *
     * @param units the units, at least one
     * @return the first noun phrase of the row
     */
    public static NounPhrase genitive(List<Unit> units) {
        return NounPhrases.split(units, Features.inCase(Features.GEN)).get(0);
    }

    private void read() {
        var stream = new UnitStream(units);
        var parser = new Attribution(stream);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        // The grammar takes any row of units, and where each phrase ends is all that is asked of it.
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
        while (stream.index() < units.size()) {
            int start = stream.index();
            parser.phrase();
            if (stream.index() == start) {
                throw new IllegalStateException("no phrase of the grammar begins with " + units.get(start).kind());
            }
            add(start, stream.index() - 1);
        }
    }

    /** Adds a phrase of the grammar; its first unit tells which it is. */
    private void add(int start, int stop) {
        switch (units.get(start).kind()) {
            case ADJECTIVE, NUMERAL, POSSESSIVE, NOUN, ROLE, NAME, ORGANIZATION, PLACE, LATIN, INITIAL, TITLE, PRONOUN, DATE ->
                phrases.addAll(NounPhrases.split(units.subList(start, stop + 1), Features.NOMINAL));
            case PREPOSITION -> prepositional(start, stop);
            case MARKER, MARKER_HEAD -> marker(start, stop);
            case CITING -> phrases.add(new Phrase.Citing(units.get(start).from(), units.get(stop).to(),
                    units.get(start).features()));
            case CUE, CUE_PASSIVE, CUE_GERUND, CUE_PARTICIPLE, CUE_PREDICATIVE, NOT, LINK -> cue(start, stop);
            case COMPLEMENT -> {
                // It belongs to its cue, wherever that stands.
            }
            default -> {
                for (int i = start; i <= stop; i++) {
                    part(units.get(i));
                }
            }
        }
    }

    private void part(Unit unit) {
        phrases.add(new Phrase.Part(unit.kind().part, unit.from(), unit.to(), unit.features(), unit.lemma()));
    }

    private void prepositional(int start, int stop) {
        var preposition = units.get(start);
        int from = start + 1;
        if (from <= stop && units.get(from).is(UnitKind.ADVERB)) {
            from++;
        }
        if (from > stop && preposition.entry() instanceof Entry.Adverb) {
            phrases.add(new Phrase.Part(Phrase.PartKind.ADVERB, preposition.from(), preposition.to(), 0, preposition.lemma()));
            return;
        }
        if (from > stop) {
            phrases.add(new Phrase.Prepositional(preposition.from(), preposition.to(), preposition.lemma(), null));
            return;
        }
        long cases = preposition.features() & Features.NOMINAL;
        var nominals = NounPhrases.split(units.subList(from, stop + 1), cases == 0 ? Features.NOMINAL : cases);
        var object = nominals.get(0);
        boolean singular = (object.features() & cases & ~Features.inGender(Features.P)) != 0 && object.head().is(UnitKind.NOUN);
        boolean adverb = preposition.entry() instanceof Entry.Adverb && !object.head().is(UnitKind.DATE)
                && !(singular && preposition.lemma().equals("после"))
                && Features.has(nominals.size() == 1
                        ? NounPhrases.split(units.subList(from, stop + 1), Features.NOMINAL).get(0).features() : 0,
                        Features.NOM);
        if (adverb) {
            nominals = NounPhrases.split(units.subList(from, stop + 1), Features.NOMINAL);
        }
        if (adverb || cases != 0 && (object.features() & cases) == 0 && preposition.to() - preposition.from() == 1
                && preposition.lemma().length() > 3) {
            // «позже представитель сказал»: not «позже кого», but an adverb.
            phrases.add(new Phrase.Part(Phrase.PartKind.ADVERB, preposition.from(), preposition.to(), 0, preposition.lemma()));
            phrases.addAll(nominals);
            return;
        }
        phrases.add(new Phrase.Prepositional(preposition.from(), object.to(), preposition.lemma(), object));
        phrases.addAll(nominals.subList(1, nominals.size()));
    }

    private void marker(int start, int stop) {
        var head = units.get(start);
        var expression = ((Entry.Fixed) head.entry()).expression();
        int owner = -1;
        for (int i = start + 1; i < stop; i++) {
            if (units.get(i).is(UnitKind.POSSESSIVE)) {
                owner = units.get(i).from();
            }
        }
        boolean complete = stop > start;
        phrases.add(new Phrase.Marker(head.from(), units.get(stop).to(), expression.sense(), expression.lemma(),
                expression.cases(), owner, complete));
    }

    private void cue(int start, int stop) {
        Unit verb = null;
        Unit link = null;
        for (int i = start; i <= stop; i++) {
            var unit = units.get(i);
            if (unit.is(UnitKind.LINK)) {
                link = unit;
            } else if (unit.kind().ordinal() <= UnitKind.CUE_PREDICATIVE.ordinal()) {
                verb = unit;
            }
        }
        if (verb == null || verb.entry() instanceof Entry.Predicative predicative && predicative.needsLink() && link == null
                && !predicative.lemma().equals("известен")) {
            for (int i = start; i <= stop; i++) {
                plain(units.get(i));
            }
            return;
        }
        var light = lightCue(verb);
        CueSense sense = light != null ? light.sense() : senseOf(verb.entry());
        // «решат, что строить»: nothing is decided yet. What somebody will tell about («сообщат о ходе работ») is announced.
        boolean future = sense != null && !sense.takes(Frame.ABOUT) && verb.entry() instanceof Entry.CueVerb cueVerb
                && cueVerb.perfective() && verb.is(UnitKind.CUE) && (verb.features() & Features.PAST) == 0;
        if (sense == null || future) {
            for (int i = start; i <= stop; i++) {
                plain(units.get(i));
            }
            return;
        }
        boolean negated = units.get(start).is(UnitKind.NOT);
        String lemma = light != null ? light.lemma() : verb.lemma();
        long features = verb.features() | (link != null ? link.features() & Features.FINITE : 0);
        phrases.add(new Phrase.Cue(units.get(start).from(), units.get(stop).to(), form(verb.kind()), features, sense,
                lemma, negated, link != null, light == null ? -1 : light.from(), light == null ? -1 : light.to(),
                light != null && light.pointsBack()));
    }

    /** A unit that the grammar took for part of a cue but that is none. */
    private void plain(Unit unit) {
        var kind = switch (unit.kind()) {
            case CUE -> Phrase.PartKind.VERB;
            case CUE_PASSIVE, CUE_PREDICATIVE -> Phrase.PartKind.SHORT;
            case CUE_GERUND -> Phrase.PartKind.GERUND;
            case CUE_PARTICIPLE -> Phrase.PartKind.PARTICIPLE;
            default -> unit.kind().part;
        };
        phrases.add(new Phrase.Part(kind, unit.from(), unit.to(), unit.features(), unit.lemma()));
    }

    private Units.LightCue lightCue(Unit verb) {
        for (var cue : lightCues) {
            if (cue.verb() == verb.from()) {
                return cue;
            }
        }
        return null;
    }

    private static CueSense senseOf(Entry entry) {
        if (entry instanceof Entry.CueVerb verb) {
            return verb.sense();
        }
        return entry instanceof Entry.Predicative predicative ? predicative.sense() : null;
    }

    private static Phrase.CueForm form(UnitKind kind) {
        return switch (kind) {
            case CUE_PASSIVE -> Phrase.CueForm.PASSIVE;
            case CUE_GERUND -> Phrase.CueForm.GERUND;
            case CUE_PARTICIPLE -> Phrase.CueForm.PARTICIPLE;
            case CUE_PREDICATIVE -> Phrase.CueForm.PREDICATIVE;
            default -> Phrase.CueForm.FINITE;
        };
    }
}
