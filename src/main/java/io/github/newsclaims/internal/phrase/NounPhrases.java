package io.github.newsclaims.internal.phrase;

import java.util.List;

/**
 * Splits a row of nominal units into noun phrases where agreement and government end.
 *
 * <p>A phrase is adjectives that agree, a head, genitives that depend on it, and names in apposition:
 * «спецпосланник | президента | Стив Уиткофф». What neither agrees nor is a genitive begins the next phrase:
 * «журналистам | представитель ведомства».
 */
final class NounPhrases {

    private List<Unit> units = List.of();
    private int end;
    private int at;
    private final NounPhraseReader reader = new NounPhraseReader(this, 0);

    /**
     * Begins a row.
     *
     * @param sentence units of which the row is a part
     * @param from index of the row's first unit
     * @param to index behind its last one
     */
    void begin(List<Unit> sentence, int from, int to) {
        units = sentence;
        at = from;
        end = to;
    }

    /** Whether a unit of the row is still to be read. */
    boolean hasNext() {
        return at < end;
    }

    /**
     * Reads the next phrase.
     *
     * @param cases bits of the cases that it may stand in; all of them for any phrase but the first
     */
    NounPhrase next(long cases) {
        int start = at;
        reader.read(cases, 0);
        return new NounPhrase(units.get(start).from(), units.get(at - 1).to(), reader.head(), reader.features(),
                reader.nameFrom(), reader.nameTo(), at == start + 1 ? List.of(units.get(start)) : units.subList(start, at));
    }

    /** Where the reading stands, as an index of the sentence's units. */
    int at() {
        return at;
    }

    void at(int index) {
        at = index;
    }

    /** The unit so many places further on; {@code null} behind the row. */
    Unit ahead(int places) {
        return at + places < end ? units.get(at + places) : null;
    }

    /** The unit read last. */
    Unit behind() {
        return units.get(at - 1);
    }

    /** Moves behind the next unit, which is given back. */
    Unit take() {
        return units.get(at++);
    }
}
