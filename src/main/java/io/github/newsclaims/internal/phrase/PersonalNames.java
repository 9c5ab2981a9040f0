package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NameParticles;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;

/** Words that their place or their full stop makes parts of a personal name, whatever else they can be. */
final class PersonalNames implements WordClass {

    private final UnitRow row;

    PersonalNames(UnitRow row) {
        this.row = row;
    }

    @Override
    public int read(int i, Word word) {
        if (row.lastOf(word) == '.' && Guesses.isInitial(row, word)) {
            return row.add(UnitKind.INITIAL, i, Features.NOMINAL);
        }
        if (row.endsInName() && isNameParticle(i, word)) {
            return row.add(UnitKind.NAME, i, Features.NOMINAL);
        }
        return word.capital() && word.can(Entry.GIVEN) && isBeforeSurname(i, word)
                ? row.add(UnitKind.NAME, i, word.features(Entry.GIVEN), word.entry(Entry.GIVEN)) : i;
    }

    /** «актер Том Дюран»: no pronoun. */
    private boolean isBeforeSurname(int i, Word word) {
        return (i > 0 || word.can(Entry.FUNCTION)) && Nominals.isName(row, i + 1);
    }

    /** «Урсула фон Браун», «Абу Хасан аль-Масри»: small words inside a foreign name, which do not inflect. */
    private boolean isNameParticle(int i, Word word) {
        String folded = word.folded();
        int hyphen = folded.indexOf('-');
        if (hyphen > 0) {
            return NameParticles.isJoined(folded.substring(0, hyphen))
                    && Character.isUpperCase(row.charAt(word.begin() + hyphen + 1));
        }
        return NameParticles.contains(folded) && i + 1 < row.size() && row.word(i + 1).capital();
    }
}
