package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Expressions;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/** Expressions of fixed words: markers, prepositions and conjunctions of several words, «по [последним] данным». */
final class FixedWords implements WordClass {

    /** How many words may be inserted behind the first one. */
    private static final int MOST_INSERTED = 3;

    private final UnitRow row;

    FixedWords(UnitRow row) {
        this.row = row;
    }

    @Override
    public int read(int i, Word word) {
        if (!word.can(Entry.STARTER)) {
            return i;
        }
        var starter = (Entry.Starter) word.entry(Entry.STARTER);
        var next = row.wordOrNull(i + 1);
        if (folds(row, i, starter.lemma())) {
            var expressions = starter.before(next == null ? 0 : next.analysis().hash());
            for (int k = 0; k < expressions.size(); k++) {
                var fixed = expressions.get(k);
                var expression = fixed.expression();
                if (matches(row, expression.words(), 1, i + 1)) {
                    return row.add(kind(expression.kind()), i, i + expression.words().size(), expression.cases(), fixed,
                            fixed.lemma());
                }
            }
        }
        var open = starter.open();
        if (!open.isEmpty() && next != null && isInsert(next)) {
            for (int k = 0; k < open.size(); k++) {
                int tail = tailBehindInsert(open.get(k).expression(), i);
                if (tail > i) {
                    return withInsert(open.get(k), i, tail);
                }
            }
        }
        return i;
    }

    private static UnitKind kind(Expressions.Kind kind) {
        return switch (kind) {
            case MARKER -> UnitKind.MARKER;
            case CITING -> UnitKind.CITING;
            case PREPOSITION -> UnitKind.PREPOSITION;
            case SUBORDINATOR -> UnitKind.SUBORDINATOR;
            case CONJUNCTION -> UnitKind.AND;
            case ADVERB -> UnitKind.ADVERB;
        };
    }

    /** «по [последним] данным»: the index of the word behind the insertion, or -1. */
    private int tailBehindInsert(Expressions.Expression expression, int i) {
        for (int at = i + 1; at <= i + MOST_INSERTED; at++) {
            if (at >= row.size() || !isInsert(row.word(at))) {
                return -1;
            }
            if (matches(row, expression.words(), 1, at + 1)) {
                return at + 1;
            }
        }
        return -1;
    }

    private int withInsert(Entry.Fixed fixed, int i, int tail) {
        row.add(UnitKind.MARKER_HEAD, i, fixed.expression().cases(), fixed);
        for (int k = i + 1; k < tail; k++) {
            var inserted = row.word(k);
            row.add(inserted.isFunction(FunctionKind.POSSESSIVE) ? UnitKind.POSSESSIVE : UnitKind.ADJECTIVE, k,
                    inserted.features() & Features.NOMINAL);
        }
        return row.add(UnitKind.MARKER_TAIL, tail, tail + fixed.expression().words().size() - 1, 0, null, "");
    }

    /** Whether a word may be inserted into an expression: an adjective, a participle, an adverb, a pronoun. */
    static boolean isInsert(Word word) {
        if (word.kind() != TokenKind.WORD) {
            return false;
        }
        return word.can(Entry.ADJECTIVE | Entry.ADVERB)
                || word.can(Entry.GUESS) && !word.capital() && word.features(Entry.GUESS) != 0
                || (word.features() & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0
                || word.can(Entry.FUNCTION)
                && (word.isFunction(FunctionKind.POSSESSIVE) || word.isFunction(FunctionKind.DEMONSTRATIVE) || word.isFunction(FunctionKind.PRONOUN));
    }

    /** Whether the words at an index are those of an expression from one of its words on. */
    static boolean matches(UnitRow row, List<String> expected, int first, int at) {
        for (int k = first; k < expected.size(); k++) {
            if (!folds(row, at + k - first, expected.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at an index, which may lie behind the sentence, is one of an expression. */
    static boolean folds(UnitRow row, int at, String expected) {
        if (at >= row.size()) {
            return false;
        }
        var word = row.word(at);
        return word.analysis().hash() == expected.hashCode() && word.kind() == TokenKind.WORD
                && word.end() - word.begin() == expected.length() && word.folded().equals(expected);
    }
}
