package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Expressions;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the verbs of a sentence whose fixed complement stands near, on either side and within the clause. */
final class LightCues implements WordClass {

    private static final int COMPLEMENT_REACH = 5;
    /** «обратился к министру и губернатору области с просьбой»: a prepositional complement may stand far off. */
    private static final int PREPOSITIONAL_REACH = 14;
    /** How many adjectives may stand inside a complement. */
    private static final int MOST_INSERTED = 2;

    private final UnitRow row;
    private List<LightCue> found = List.of();

    LightCues(UnitRow row) {
        this.row = row;
    }

    /** Finds those of the sentence that the row has begun. */
    void find() {
        found = List.of();
        for (int i = 0; i < row.size(); i++) {
            var analysis = row.word(i).analysis();
            if (!analysis.lightVerb().isEmpty() && !reads(i, analysis.lightVerb(), analysis.lightCues(), 1)) {
                reads(i, analysis.lightVerb(), analysis.lightCues(), -1);
            }
        }
    }

    /** All of them, in order of their verbs. */
    List<LightCue> found() {
        return found;
    }

    /** Adds the complement of one that begins at a word. */
    @Override
    public int read(int at, Word word) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).from() == at) {
                return row.add(UnitKind.COMPLEMENT, at, found.get(i).to(), 0, null, "");
            }
        }
        return at;
    }

    /** Whether a verb is part of one. */
    boolean hasVerbAt(int word) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).verb() == word) {
                return true;
            }
        }
        return false;
    }

    /** Looks for a verb's complement on one side of it. */
    private boolean reads(int verb, String lemma, List<Expressions.LightCue> cues, int step) {
        int quotes = 0;
        for (int k = verb + step, n = 0; k >= 0 && k < row.size() && n < PREPOSITIONAL_REACH; k += step, n++) {
            var kind = row.word(k).kind();
            // A quotation on the way may be passed whole; one that holds the verb may not be left.
            quotes += kind == TokenKind.OPEN_QUOTE ? step : kind == TokenKind.CLOSE_QUOTE ? -step : 0;
            boolean passes = kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.OPEN_QUOTE
                    || kind == TokenKind.CLOSE_QUOTE;
            if (!passes || quotes < 0) {
                return false;
            }
            boolean opens = row.word(k).analysis().opensComplement();
            for (int i = 0; opens && i < cues.size(); i++) {
                var cue = cues.get(i);
                int end = n < COMPLEMENT_REACH || cue.complement().size() > 1 ? complementEnd(cue.complement(), k) : -1;
                if (end > k && !isDescribed(end)) {
                    boolean back = pointsBack(end - k > cue.complement().size() ? k + 1 : k - 1);
                    add(new LightCue(verb, k, end, lemma, cue, back));
                    return true;
                }
            }
        }
        return false;
    }

    /** «опубликовало сообщение[, в котором] говорится»: what the complement says is told in a relative clause. */
    private boolean isDescribed(int behind) {
        for (int i = behind + 1; i <= behind + 2 && row.is(behind, TokenKind.COMMA) && row.is(i, TokenKind.WORD); i++) {
            if (row.word(i).isFunction(FunctionKind.RELATIVE) && row.word(i).folded().startsWith("котор")) {
                return true;
            }
        }
        return false;
    }

    private void add(LightCue cue) {
        if (found.isEmpty()) {
            found = new ArrayList<>(2);
        }
        found.add(cue);
    }

    /** Where a complement that begins at a word ends; an adjective may stand behind its preposition. -1 if none does. */
    private int complementEnd(List<String> complement, int at) {
        if (!FixedWords.folds(row, at, complement.get(0))) {
            return -1;
        }
        if (FixedWords.matches(row, complement, 1, at + 1)) {
            return at + complement.size();
        }
        if (complement.size() != 2) {
            return -1;
        }
        // «к [такому печальному] выводу»
        for (int noun = at + 1; noun < row.size() && noun <= at + MOST_INSERTED + 1; noun++) {
            if (noun > at + 1 && FixedWords.matches(row, complement, 1, noun)) {
                return noun + 1;
            }
            if (!FixedWords.isInsert(row.word(noun))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean pointsBack(int word) {
        if (word < 0) {
            return false;
        }
        var analysed = row.word(word);
        for (int i = 0; i < analysed.readingCount(); i++) {
            if (Trait.POINTS_BACK.marks(analysed.reading(i).entry().lemma())) {
                return true;
            }
        }
        return false;
    }
}
