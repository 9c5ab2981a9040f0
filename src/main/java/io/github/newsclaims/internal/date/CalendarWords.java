package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.lexicon.HashFilter;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Tsv;
import io.github.newsclaims.internal.lexicon.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the calendar, from {@code calendar_words.tsv}. Looked up in the text itself, so that no string is made
 * for the many words that are none of them.
 */
final class CalendarWords {

    /** Stands for a word that is none. */
    static final int NONE = -1;

    private static final String FILE = "calendar_words.tsv";
    private static final int LONGEST = 16;
    private static final int HASH = 31;
    private static final int FILTER_BITS = 14;
    /** The two letters of the seasons; a season's value is its place here. */
    static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");
    /** The season that lies in two years. */
    static final int WINTER = 0;

    private static final CalendarWords BUILT_IN = new CalendarWords(Tsv.read(CalendarWords.class, FILE, 3));

    private final String[] forms;
    private final int[] hashes;
    private final int[] types;
    private final int[] values;
    private final int[] slots;
    /** Most words are none of them; this fits the nearest cache. */
    private final HashFilter filter = new HashFilter(FILTER_BITS);

    private CalendarWords(List<List<String>> rows) {
        var tokens = tokenTypes();
        forms = new String[rows.size()];
        hashes = new int[rows.size()];
        types = new int[rows.size()];
        values = new int[rows.size()];
        slots = new int[Integer.highestOneBit(rows.size()) * 4];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < forms.length; i++) {
            var row = rows.get(i);
            forms[i] = Lexicon.fold(row.get(0));
            Integer type = tokens.get(row.get(1));
            if (type == null) {
                throw new IllegalStateException(FILE + ": the grammar has no token " + row.get(1));
            }
            types[i] = type;
            values[i] = value(row.get(2));
            hashes[i] = forms[i].hashCode();
            filter.add(hashes[i]);
            int slot = slot(hashes[i]);
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
    }

    private static Map<String, Integer> tokenTypes() {
        var types = new HashMap<String, Integer>();
        for (int type = 1; type <= DateExpression.VOCABULARY.getMaxTokenType(); type++) {
            types.put(DateExpression.VOCABULARY.getSymbolicName(type), type);
        }
        return types;
    }

    private static int value(String column) {
        int season = SEASONS.indexOf(column);
        return season >= 0 ? season : column.equals("-") ? 0 : Integer.parseInt(column);
    }

    /**
     * Looks a word up.
     *
     * @param text the text
     * @param begin offset where the word begins
     * @param end offset where it ends
     * @return its row, or {@link #NONE}
     */
    static int find(CharSequence text, int begin, int end) {
        return BUILT_IN.row(text, begin, end);
    }

    /**
     * Looks a word up.
     *
     * @param word the word
     * @return its row, or {@link #NONE}
     */
    static int find(Word word) {
        return BUILT_IN.row(word);
    }

    private int row(Word word) {
        int hash = word.analysis().hash();
        if (!filter.mayHave(hash)) {
            return NONE;
        }
        for (int slot = slot(hash); slots[slot] != NONE; slot = slot + 1 & slots.length - 1) {
            int row = slots[slot];
            if (hashes[row] == hash && forms[row].equals(word.folded())) {
                return row;
            }
        }
        return NONE;
    }

    /** The grammar's token type of a row. */
    static int type(int row) {
        return BUILT_IN.types[row];
    }

    /** The value column of a row. */
    static int value(int row) {
        return BUILT_IN.values[row];
    }

    private int row(CharSequence text, int begin, int end) {
        int last = end > begin + 1 && text.charAt(end - 1) == '.' ? end - 1 : end;
        if (last - begin > LONGEST) {
            return NONE;
        }
        // The sum that String.hashCode is.
        int hash = 0;
        for (int i = begin; i < last; i++) {
            hash = hash * HASH + folded(text.charAt(i));
        }
        for (int slot = slot(hash); slots[slot] != NONE; slot = slot + 1 & slots.length - 1) {
            if (matches(forms[slots[slot]], text, begin, last)) {
                return slots[slot];
            }
        }
        return NONE;
    }

    private static boolean matches(String form, CharSequence text, int begin, int end) {
        if (form.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != folded(text.charAt(begin + i))) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private static char folded(char c) {
        char lower = Character.toLowerCase(c);
        return lower == 'ё' ? 'е' : lower;
    }
}
