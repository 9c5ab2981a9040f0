package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;

/** Whether «накануне» is a day and no preposition, and «сегодня» this day and not these days. */
final class DeicticCompany {

    /** A quotation that began further back is not looked for. */
    private static final int REACH = 200;

    private final Neighbours beside;
    private final Clause clause;

    DeicticCompany(Neighbours beside, Clause clause) {
        this.beside = beside;
        this.clause = clause;
    }

    /** Whether the word is a day here. */
    boolean allows() {
        if (beside.first() != beside.last()) {
            return true;
        }
        if (beside.beginsWith("накануне")) {
            return beside.kindBehind() == null || !isPrepositionHere();
        }
        return !beside.beginsWith("сегодня") || !isNowadays();
    }

    /** «на сегодня», and in speech without a verb: «Сегодня это важнейшая черта». */
    private boolean isNowadays() {
        if (beside.beforeWord(1, "на")) {
            return !beside.before(2, "appointed") && !beside.beforeWord(2, "состоянию");
        }
        return isSpeech() && clause.ownTense() == Tense.UNKNOWN;
    }

    /** Whether the word stands in quotation marks, or in a sentence that a dash opens. */
    private boolean isSpeech() {
        var words = beside.words();
        if (words.get(0).kind() == TokenKind.DASH) {
            return true;
        }
        int depth = 0;
        for (int i = Math.max(0, beside.first() - REACH); i < beside.first(); i++) {
            var kind = words.get(i).kind();
            depth += kind == TokenKind.OPEN_QUOTE ? 1 : kind == TokenKind.CLOSE_QUOTE ? -1 : 0;
        }
        return depth > 0;
    }

    /**
     * Whether the word behind «накануне» is a genitive that it governs: «накануне выборов». Where the form can be a
     * subject too, a verb right behind it tells: «накануне встречи лидеров», but «накануне дороги были чистыми».
     */
    private boolean isPrepositionHere() {
        int at = beside.last() + 1;
        var word = beside.words().get(at);
        if (word.kind() == TokenKind.NUMBER) {
            return true;
        }
        long features = word.kind() == TokenKind.WORD ? nominal(word) : 0;
        if (!Features.has(features, Features.GEN)) {
            return false;
        }
        boolean twofold = (features & Features.bit(Features.NOM, Features.P)) != 0 && (features & Features.bit(Features.GEN, Features.F)) != 0;
        if (word.capital() || twofold) {
            boolean verbBehind = at + 1 < beside.words().size()
                    && (beside.words().get(at + 1).features() & (Features.FINITE | Features.SHORT)) != 0;
            if (verbBehind) {
                return false;
            }
        }
        return !Features.has(features, Features.NOM) || twofold && !word.capital();
    }

    /** The readings as a noun or adjective; none for a word that can be a preposition or an adverb. */
    private static long nominal(Word word) {
        long features = 0;
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Function || reading.entry() instanceof Entry.Adverb) {
                return 0;
            }
            if (!(reading.entry() instanceof Entry.NamePart)) {
                features |= reading.features();
            }
        }
        return features;
    }
}
