package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;

/** What stands in quotation marks or brackets: a name, a title, speech, a remark. */
final class Quotations {

    private static final int LONGEST_TITLE = 7;

    private final UnitRow row;
    private final Names names;

    Quotations(UnitRow row, Names names) {
        this.row = row;
        this.names = names;
    }

    /** Adds a remark in brackets. */
    int bracket(int open) {
        return row.add(UnitKind.BRACKET, open, closing(open) + 1, 0, null, "");
    }

    /** Adds what stands in quotation marks. */
    int quotation(int open) {
        int close = closing(open);
        int named = names.quoted(open, close);
        if (named > open) {
            return named;
        }
        boolean afterNoun = row.last() != null && isNounLike(row.last().kind());
        if (!isTitle(open, close, afterNoun)) {
            return row.add(UnitKind.QUOTATION, open, close + 1, 0, null, "");
        }
        long features = close == open + 2 && !afterNoun ? row.word(open + 1).features() & Features.NOMINAL : 0;
        return row.add(UnitKind.TITLE, open, close + 1, features == 0 ? Features.NOMINAL : features, null, "");
    }

    /** The index of a mark's partner; the last index if that stands behind these words. */
    private int closing(int open) {
        int depth = 0;
        for (int k = open; k < row.size(); k++) {
            switch (row.word(k).kind()) {
                case OPEN_QUOTE, OPEN_BRACKET -> depth++;
                case CLOSE_QUOTE, CLOSE_BRACKET -> {
                    if (--depth == 0) {
                        return k;
                    }
                }
                default -> {
                    // inside
                }
            }
        }
        return row.size() - 1;
    }

    private static boolean isNounLike(UnitKind kind) {
        return switch (kind) {
            case NOUN, ROLE, ADJECTIVE, PREPOSITION, ORGANIZATION, LATIN -> true;
            default -> false;
        };
    }

    /** A short quotation that begins with a capital and is no sentence names something: «Ведомости», «Единая Россия». */
    private boolean isTitle(int open, int close, boolean afterNoun) {
        if (close <= open + 1 || close - open - 1 > LONGEST_TITLE) {
            return false;
        }
        var first = row.word(open + 1);
        if (!first.capital() && first.kind() != TokenKind.NUMBER) {
            return false;
        }
        for (int k = open + 1; k < close; k++) {
            if (!fitsTitle(k, open, close, afterNoun)) {
                return false;
            }
        }
        return !isSpeech(open, close);
    }

    private boolean fitsTitle(int k, int open, int close, boolean afterNoun) {
        var word = row.word(k);
        return switch (word.kind()) {
            case STOP -> {
                // «Москва. Вечер. Новости» behind a noun or a verb of saying is a name too.
                boolean goesOn = k + 1 < close && row.word(k + 1).capital();
                yield goesOn && (afterNoun || row.endsIn(UnitKind.CUE));
            }
            case COLON, SEMICOLON -> false;
            case COMMA -> afterNoun;
            default -> afterNoun || k == open + 1 || (word.features() & Features.FINITE) == 0
                    || (word.features() & Features.NOMINAL) != 0;
        };
    }

    /** Whether a colon before a quotation, or a comma and a dash behind it, make it speech. */
    private boolean isSpeech(int open, int close) {
        return row.is(open - 1, TokenKind.COLON) || row.is(close + 1, TokenKind.COMMA) && close + 2 < row.size()
                && (row.is(close + 2, TokenKind.DASH) || open == 0 && saysFinitely(row.word(close + 2)));
    }

    /** «„Мост готов“, сказал мэр»: a comma and a verb of saying behind it make it speech. */
    private static boolean saysFinitely(Word word) {
        var verb = word.entry(Entry.CueVerb.class);
        return verb != null && verb.sense().takes(Frame.SPEECH) && (word.features(Entry.CUE_VERB) & Features.FINITE) != 0;
    }
}
