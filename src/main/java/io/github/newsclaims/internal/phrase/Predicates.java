package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;

/** Words as verbs or predicatives, unless they are more likely nominals where they stand. */
final class Predicates implements WordClass {

    private final UnitRow row;
    private final Verbs verbs;

    Predicates(UnitRow row, Verbs verbs) {
        this.row = row;
        this.verbs = verbs;
    }

    @Override
    public int read(int i, Word word) {
        if (!word.can(Entry.CUE_VERB | Entry.PREDICATIVE | Entry.VERB)) {
            return i;
        }
        boolean nominalExpected = row.endsIn(UnitKind.ADJECTIVE) || row.endsIn(UnitKind.PREPOSITION)
                || row.endsIn(UnitKind.MARKER) && ((word.features() & Features.FINITE) != 0 || isSubstantive(i, word));
        int end = word.can(Entry.CUE_VERB) ? verbs.cue(i, word, nominalExpected) : i;
        if (end > i) {
            return end;
        }
        if (word.can(Entry.PREDICATIVE) && (!word.capital() || i == 0)) {
            return row.add(UnitKind.CUE_PREDICATIVE, i, word.features(Entry.PREDICATIVE),
                    word.entry(Entry.PREDICATIVE));
        }
        return word.can(Entry.VERB) && !isRatherNominal(i, word, nominalExpected)
                ? verbs.other(i, word, (Entry.Verb) word.entry(Entry.VERB)) : i;
    }

    /** «по словам [подозреваемого]», but «по словам подозреваемого министра» */
    private boolean isSubstantive(int i, Word word) {
        return word.can(Entry.NOUN) && !row.isNounAgreeing(i + 1, word.features(Entry.NOUN));
    }

    /** Whether a word that can be a form of a verb is more likely something else here. */
    private static boolean isRatherNominal(int i, Word word, boolean nominalExpected) {
        boolean nominal = (word.features() & Features.NOMINAL) != 0;
        if (nominal && (nominalExpected || word.capital() && i > 0)) {
            return true;
        }
        boolean present = (word.features(Entry.VERB) & (Features.PAST | Features.GERUND)) == 0;
        return present && word.can(Entry.NOUN);
    }
}
