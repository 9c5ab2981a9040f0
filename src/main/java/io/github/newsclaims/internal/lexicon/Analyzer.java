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
            return new Analysis(folded, kind, shape, false, List.of(), expressions);
        }
        stems.read(folded, readings);
        boolean listed = !readings.isEmpty();
        boolean capital = Shape.isCapital(shape);
        if (!listed && word) {
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
        return new Analysis(folded, kind, shape, listed, readings, expressions);
    }

    /** Adds the readings that the files give a spelling. */
    void listed(String folded, List<Reading> readings) {
        stems.read(folded, readings);
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
