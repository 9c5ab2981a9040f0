package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a spelling can be: by the files, by its parts, by its ending. */
final class Analyzer {

    private static final int SHORTEST_COMPOUND = 7;
    /** What is left of a word behind a clipping has so many letters at least. */
    private static final int SHORTEST_REST = 4;

    private static final int SHORTEST_SURNAME = 5;
    private static final int SHORTEST_VERB = 7;
    /** Longer words are not taken apart. */
    private static final int LONGEST_GROWN = 64;
    private static final int NO_VERB = -1;

    private final StemTable stems;
    private final Endings endings = new Endings(Tsv.read("endings.tsv", 3));
    private final Clippings clippings = new Clippings(Tsv.read("clippings.tsv", 2));
    private final Expressions expressions;

    Analyzer(StemTable stems, Expressions expressions) {
        this.stems = stems;
        this.expressions = expressions;
    }

    /**
     * Analyses a spelling.
     *
     * @param folded the letters, folded
     * @param kind the kind of token that they stand in
     * @param shape its {@link Shape}
     * @param readings an empty list to gather the readings in
     */
    Analysis analyse(String folded, TokenKind kind, int shape, List<Reading> readings) {
        boolean word = kind == TokenKind.WORD;
        if (!word && kind != TokenKind.NUMBER) {
            return new Analysis(folded, kind, shape, false, readings, NO_VERB, expressions);
        }
        stems.read(folded, readings);
        boolean listed = !readings.isEmpty();
        boolean capital = Shape.isCapital(shape);
        int verbAt = NO_VERB;
        if (!listed && word) {
            verbAt = capital && folded.length() <= LONGEST_GROWN ? verbAt(folded, readings) : NO_VERB;
            compound(folded, readings);
            if (readings.isEmpty() && folded.length() >= SHORTEST_COMPOUND) {
                clipped(folded, capital, readings);
            }
        }
        if (word && onlyNameParts(readings)) {
            endings.guess(folded, capital, Shape.isCapitals(shape), readings);
        } else if (capital && !Shape.isBrief(shape)) {
            endings.guessName(folded, readings);
        }
        return new Analysis(folded, kind, shape, listed, readings, verbAt, expressions);
    }

    /** «Поповарассказала»: where the finite verb of saying begins that has grown on to a surname. */
    private int verbAt(String folded, List<Reading> readings) {
        for (int i = SHORTEST_SURNAME; i <= folded.length() - SHORTEST_VERB; i++) {
            stems.read(folded.substring(i), readings);
            boolean verb = hasCueVerb(readings);
            readings.clear();
            if (verb) {
                return i;
            }
        }
        return NO_VERB;
    }

    private static boolean hasCueVerb(List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).entry() instanceof Entry.CueVerb && (readings.get(i).features() & Features.FINITE) != 0) {
                return true;
            }
        }
        return false;
    }

    /** «интернет-издание» is known by its last half. */
    private void compound(String word, List<Reading> readings) {
        int hyphen = word.lastIndexOf('-', word.length() - 2);
        if (hyphen > 1) {
            stems.read(word.substring(hyphen + 1), readings);
            readings.removeIf(reading -> !(reading.entry() instanceof Entry.Noun || reading.entry() instanceof Entry.Adjective
                    || reading.entry() instanceof Entry.Given));
        }
    }

    /** «диппредставительство» is known by its end, «минэкономики» and «Бурятстат» as bodies by their make. */
    private void clipped(String word, boolean capital, List<Reading> readings) {
        for (var part : clippings.nouns(word.charAt(0))) {
            if (isBefore(part, word)) {
                stems.read(word.substring(part.length()), readings);
                readings.removeIf(reading -> !(reading.entry() instanceof Entry.Noun));
                if (!readings.isEmpty()) {
                    return;
                }
            }
        }
        for (var part : clippings.bodies(word.charAt(0))) {
            if (isBefore(part, word)) {
                var rest = new ArrayList<Reading>(4);
                stems.read(word.substring(part.length()), rest);
                if (hasGenitive(rest) || clippings.isEnd(word)) {
                    readings.add(Endings.ABBREVIATION);
                    return;
                }
            }
        }
        if (capital && clippings.isEnd(word)) {
            readings.add(Endings.ABBREVIATION);
        }
    }

    private static boolean isBefore(String part, String word) {
        return word.length() - part.length() >= SHORTEST_REST && word.startsWith(part);
    }

    private static boolean hasGenitive(List<Reading> readings) {
        for (var reading : readings) {
            if (reading.entry() instanceof Entry.Noun && (reading.features() & Features.inCase(Features.GEN)) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyNameParts(List<Reading> readings) {
        for (var reading : readings) {
            if (!(reading.entry() instanceof Entry.NamePart)) {
                return false;
            }
        }
        return true;
    }
}
