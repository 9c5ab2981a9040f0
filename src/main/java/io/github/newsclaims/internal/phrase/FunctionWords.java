package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;

/** Prepositions, conjunctions, pronouns and the like. */
final class FunctionWords implements WordClass {

    private final UnitRow row;

    FunctionWords(UnitRow row) {
        this.row = row;
    }

    @Override
    public int read(int i, Word word) {
        if (!word.can(Entry.FUNCTION)) {
            return i;
        }
        for (int k = 0; k < word.readingCount(); k++) {
            var reading = word.reading(k);
            if (reading.entry() instanceof Entry.Function function) {
                int end = read(i, word, function, reading.features());
                if (end > i) {
                    return end;
                }
            }
        }
        return i;
    }

    private int read(int i, Word word, Entry.Function function, long features) {
        long nominal = features & Features.NOMINAL;
        return switch (function.kind()) {
            case PREPOSITION -> preposition(i, word, function, features);
            case CONJUNCTION -> row.add(isContrast(function.lemma()) ? UnitKind.BUT : UnitKind.AND, i, 0, function);
            case SUBORDINATOR -> row.add(subordinator(function.lemma()), i, 0, function);
            case RELATIVE -> row.add(UnitKind.RELATIVE, i, nominal, function);
            case PRONOUN -> pronoun(i, word, function, nominal);
            case POSSESSIVE -> row.add(UnitKind.POSSESSIVE, i, nominal, function);
            case DEMONSTRATIVE -> row.add(UnitKind.ADJECTIVE, i, nominal, function);
            case NUMERAL -> row.add(UnitKind.NUMERAL, i, nominal, function);
        };
    }

    private static boolean isContrast(String conjunction) {
        return conjunction.equals("а") || conjunction.equals("но");
    }

    private static UnitKind subordinator(String lemma) {
        return switch (lemma) {
            case "что" -> UnitKind.THAT;
            case "чтобы" -> UnitKind.SO_THAT;
            case "как" -> UnitKind.AS;
            default -> UnitKind.SUBORDINATOR;
        };
    }

    private int preposition(int i, Word word, Entry.Function function, long features) {
        if (word.can(Entry.NOUN) && function.lemma().equals("порядка") && !isNumber(row.wordOrNull(i + 1))) {
            // «стражи порядка», but «порядка ста человек»
            return i;
        }
        var adverb = (Entry.Adverb) word.entry(Entry.ADVERB);
        if (adverb != null && adverb.kind().equals("adverb") && modifies(row.wordOrNull(i + 1))) {
            // «о ранее неизвестных уязвимостях»
            return row.add(UnitKind.ADVERB, i, 0, adverb);
        }
        return row.add(UnitKind.PREPOSITION, i, i + 1, features, adverb == null ? function : adverb, word.folded());
    }

    private static boolean isNumber(Word word) {
        return word != null && (word.kind() == TokenKind.NUMBER || word.isFunction(FunctionKind.NUMERAL));
    }

    /** Whether an adjective or participle stands behind an adverb that could be a preposition as well. */
    private boolean modifies(Word next) {
        return row.endsIn(UnitKind.PREPOSITION) && next != null && next.can(Entry.ADJECTIVE);
    }

    private int pronoun(int i, Word word, Entry.Function function, long nominal) {
        if (function.lemma().equals("это") && row.isNounAgreeing(i + 1, nominal)) {
            return row.add(UnitKind.ADJECTIVE, i, i + 1, nominal, function, "этот");
        }
        if (word.isFunction(FunctionKind.POSSESSIVE) && isOwned(row.wordOrNull(i + 1))) {
            return row.add(UnitKind.POSSESSIVE, i, Features.NOMINAL, function);
        }
        return row.add(UnitKind.PRONOUN, i, nominal, function);
    }

    /** Whether «его», «ее», «их» before this word say whose it is: «его состояние», but «назвал его лидером». */
    private static boolean isOwned(Word next) {
        if (next == null || next.capital()) {
            return false;
        }
        long nominal = next.features(Entry.NOUN) | next.features(Entry.ADJECTIVE) & Features.NOMINAL;
        boolean onlyInstrumental = (nominal & ~Features.inCase(Features.INS)) == 0;
        return nominal != 0 && !onlyInstrumental && !next.can(Entry.CUE_VERB) && !next.isFunction(FunctionKind.PREPOSITION);
    }
}
