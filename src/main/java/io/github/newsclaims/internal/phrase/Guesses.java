package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Reading;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;

/** Words that no list has, by what the lexicon guesses from their endings and letters. */
final class Guesses {

    /** The ending of a shorter word in -й says little. */
    private static final int SHORTEST_ADJECTIVE = 5;
    private static final int LONGEST_INITIAL = 3;

    private final UnitRow row;

    Guesses(UnitRow row) {
        this.row = row;
    }

    /** «А.», «Дж.»: a short capitalised word, one letter or with a full stop of its own. */
    static boolean isInitial(UnitRow row, Word word) {
        int length = word.end() - word.begin();
        return word.capital() && (length == 1 || length <= LONGEST_INITIAL && row.lastOf(word) == '.');
    }

    /** Adds a word. */
    int read(int i, Word word) {
        if (isInitial(row, word)) {
            return row.add(UnitKind.INITIAL, i, Features.NOMINAL);
        }
        Reading verb = null;
        Reading adjective = null;
        for (int k = 0; k < word.readingCount(); k++) {
            var reading = word.reading(k);
            if (reading.entry() instanceof Entry.Guess guess) {
                switch (guess.kind()) {
                    case LATIN:
                        return row.add(UnitKind.LATIN, i, Features.NOMINAL, guess);
                    case ABBREVIATION:
                        return row.add(UnitKind.ORGANIZATION, i, Features.NOMINAL, guess);
                    case NAME:
                        if (!opensWithAdjective(i, word) && !isOfPlace(i, word)) {
                            return row.add(UnitKind.NAME, i, reading.features(), guess);
                        }
                        break;
                    case VERB:
                        verb = reading;
                        break;
                    case ADJECTIVE:
                        adjective = adjective == null ? reading : adjective;
                        break;
                    default:
                }
            }
        }
        if (verb != null) {
            return verb(i, word.features() & ~Features.NOMINAL, verb.entry());
        }
        if (adjective != null && (row.lastOf(word) != 'й' || word.end() - word.begin() >= SHORTEST_ADJECTIVE)) {
            return row.add(UnitKind.ADJECTIVE, i, adjective.features(), adjective.entry());
        }
        if (word.features() == 0 && word.capital() && Nominals.isName(row, i + 1)) {
            // «Кармэ Котова»: a foreign given name with an ending that no noun has.
            return row.add(UnitKind.NAME, i, Features.NOMINAL);
        }
        return row.add(UnitKind.NOUN, i, word.features() == 0 ? Features.NOMINAL : word.features() & Features.NOMINAL);
    }

    private int verb(int i, long features, Entry guess) {
        var kind = (features & Features.FINITE) != 0 ? UnitKind.VERB : (features & Features.SHORT) != 0 ? UnitKind.SHORT
                : (features & Features.GERUND) != 0 ? UnitKind.GERUND : UnitKind.INFINITIVE;
        return row.add(kind, i, features, guess);
    }

    /** «Неназываемый сотрудник»: an unlisted adjective at the head of a sentence. */
    private boolean opensWithAdjective(int i, Word word) {
        return i == 0 && row.size() > 1 && !row.word(1).capital() && row.isNounAgreeing(1, asAdjective(word));
    }

    /** «жители [Заозерского] района», «сотрудник [Никитского] ботанического сада»: an adjective from a place, and no surname. */
    private boolean isOfPlace(int i, Word word) {
        if (row.endsInName() || !row.is(i + 1, TokenKind.WORD) || row.word(i + 1).capital()) {
            return false;
        }
        var next = row.word(i + 1).can(Entry.NOUN) ? row.word(i + 1) : row.wordOrNull(i + 2);
        boolean thing = next != null && next.can(Entry.NOUN) && !isPerson(next);
        return thing && row.isNounAgreeing(i + 1, asAdjective(word));
    }

    private static boolean isPerson(Word word) {
        var noun = (Entry.Noun) word.entry(Entry.NOUN);
        return noun.singular().isRole() || noun.plural() == NounClass.GROUP && noun.singular() != NounClass.ORGANIZATION;
    }

    /** What a word can be as an adjective that no list has; 0 if it can be none. */
    private static long asAdjective(Word word) {
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            if (reading.entry() instanceof Entry.Guess guess && guess.kind() == Entry.Guess.Kind.ADJECTIVE) {
                return reading.features();
            }
        }
        return 0;
    }
}
