package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.HashFilter;
import io.github.newsclaims.internal.lexicon.Reading;
import io.github.newsclaims.internal.lexicon.Tsv;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clause that a date stands in: the words around it up to the next comma or other mark, and what they tell. */
final class Clause {

    /** How far from the date a word may stand and still tell. */
    private static final int REACH = 30;
    private static final int LONGEST = 24;

    private static final int FILTER_BITS = 12;
    /** The hashes of the words below: most words that are asked about are none of them. */
    private static final HashFilter FILTER = new HashFilter(FILTER_BITS);

    /** The words that say how a clause relates to time, from {@code clause_words.tsv}. */
    private static final Map<String, String> KINDS = kinds();

    private final CharSequence text;
    private final List<Word> words;
    private final int first;
    private final int last;

    /**
     * @param text the item's text
     * @param words the sentence
     * @param first index of the date's first word
     * @param last index of its last word
     */
    Clause(CharSequence text, List<Word> words, int first, int last) {
        this.text = text;
        this.words = words;
        this.first = first;
        this.last = last;
    }

    private static Map<String, String> kinds() {
        var map = new HashMap<String, String>();
        Tsv.read(Clause.class, "clause_words.tsv", 2).forEach(row -> map.put(row.get(0), row.get(1)));
        map.keySet().forEach(word -> FILTER.add(word.hashCode()));
        return Map.copyOf(map);
    }

    /** Whether a word is of a class of {@code clause_words.tsv}. */
    static boolean is(CharSequence text, Word word, String kind) {
        return word.kind() == TokenKind.WORD && word.end() - word.begin() <= LONGEST
                && FILTER.mayHave(word.analysis().hash()) && kind.equals(KINDS.get(word.folded()));
    }

    /** Whether the clause tells of what happens again and again. */
    boolean isHabitual() {
        return has("habitual") || has("every") || isCustom();
    }

    /** Whether the clause says that it is a custom: обычно, ежегодно. */
    boolean isCustom() {
        return has("custom");
    }

    /** The tense of the clause itself. */
    Tense ownTense() {
        return tense(begin(first - 1), end(last + 1));
    }

    private boolean has(String kind) {
        int end = end(last + 1);
        for (int i = begin(first - 1); i < end; i++) {
            if (is(text, words.get(i), kind)) {
                return true;
            }
        }
        return false;
    }

    /** The tense of the clause; where it has no finite verb, of the clause before it, else of the one behind. */
    Tense tense() {
        int begin = begin(first - 1);
        int end = end(last + 1);
        var own = tense(begin, end);
        if (own != Tense.UNKNOWN) {
            return own;
        }
        for (int step = 0, to = begin - 1; step < 2 && to > 0; step++) {
            int from = begin(to - 1);
            var before = tense(from, to);
            if (before != Tense.UNKNOWN) {
                return before;
            }
            to = from - 1;
        }
        return end + 1 < words.size() ? tense(end + 1, end(end + 1)) : Tense.UNKNOWN;
    }

    /** The tense of the finite verb that stands nearest to the date. */
    private Tense tense(int begin, int end) {
        var nearest = Tense.UNKNOWN;
        int least = Integer.MAX_VALUE;
        boolean plan = false;
        boolean participle = false;
        boolean appointed = first > 0 && is(text, words.get(first - 1), "onto");
        boolean infinitive = false;
        for (int i = begin; i < end; i++) {
            if (i >= first && i <= last) {
                continue;
            }
            var word = words.get(i);
            if (is(text, word, "future")) {
                return Tense.FUTURE;
            }
            plan |= is(text, word, "plan");
            if (appointed && is(text, word, "appointed")) {
                return Tense.FUTURE;
            }
            infinitive |= (word.features() & Features.INFINITIVE) != 0;
            participle |= isPastParticiple(word);
            var tense = tense(word);
            int distance = i < first ? first - i : i - last;
            if (tense != Tense.UNKNOWN && distance < least) {
                least = distance;
                nearest = tense;
            }
        }
        if (plan && (infinitive || nearest != Tense.PAST)) {
            return Tense.FUTURE;
        }
        return nearest == Tense.UNKNOWN && participle ? Tense.PAST : nearest;
    }

    private static Tense tense(Word word) {
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            var tense = tense(reading);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense tense(Reading reading) {
        long features = reading.features();
        if ((features & (Features.PAST | Features.SHORT)) != 0) {
            return reading.entry() instanceof Entry.Adjective ? Tense.UNKNOWN : Tense.PAST;
        }
        if ((features & Features.PRESENT) == 0) {
            return Tense.UNKNOWN;
        }
        boolean perfective = reading.entry() instanceof Entry.Verb verb && verb.perfective()
                || reading.entry() instanceof Entry.CueVerb cue && cue.perfective();
        return perfective ? Tense.FUTURE : Tense.PRESENT;
    }

    private static boolean isPastParticiple(Word word) {
        return (word.features() & Features.PASSIVE_PARTICIPLE) != 0;
    }

    /** Index of the first word of the clause that reaches up to {@code at}. */
    private int begin(int at) {
        int i = at;
        while (i >= 0 && at - i < REACH && !isBoundary(words.get(i))) {
            i--;
        }
        return i + 1;
    }

    /** Index behind the last word of the clause that begins at {@code at}. */
    private int end(int at) {
        int i = at;
        while (i < words.size() && i - at < REACH && !isBoundary(words.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBoundary(Word word) {
        return switch (word.kind()) {
            case COMMA, COLON, SEMICOLON, STOP, OPEN_BRACKET, CLOSE_BRACKET, DASH -> true;
            default -> false;
        };
    }
}
