package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.grammar.DateExpression;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the date expressions of an item's sentences and gives them their values. One serves one item: it remembers what
 * the dates so far let later ones count from. The work is linear in the item's length.
 */
public final class Dates {

    /** No date is longer; the parser sees no further. */
    private static final int LONGEST = 16;

    private final CharSequence text;
    private final DateTokens source;
    private final List<DateToken> tokens;
    private final YearsTold years = new YearsTold();
    private int count;
    private DateReader reader;
    private Context context;
    private List<Word> words;
    private List<DateMention> found;
    /** Index of the token behind the last date found in the run. */
    private int behindLast;

    /**
     * Makes a finder.
     *
     * @param text the item's text
     * @param context what the dates of its first sentence count from
     */
    public Dates(CharSequence text, Context context) {
        this.text = text;
        this.source = new DateTokens(text);
        this.tokens = source.tokens();
        this.context = context;
    }

    /**
     * Finds the dates of a sentence.
     *
     * @param sentence the words of the next sentence of the item
     * @return the dates in order of the text, with offsets in the item's text; they do not overlap
     */
    public List<DateMention> find(List<Word> sentence) {
        words = sentence;
        found = List.of();
        source.begin(sentence);
        while (source.nextRun()) {
            read();
        }
        return found;
    }

    /**
     * Gives a value to those dates of an item without a date of its own that had none where they stand, if another of
     * the item's dates, before or behind, tells their year.
     *
     * @param dates all that {@link #find} has found, in order; changed in place
     */
    public void settle(List<DateMention> dates) {
        years.settle(dates);
    }

    private void read() {
        behindLast = -1;
        int i = 0;
        while (i <= source.lastOfTheCalendar()) {
            if (!canBegin(tokens.get(i).getType())) {
                i++;
                continue;
            }
            var expressions = reader().read(i, stretchFrom(i));
            if (expressions.isEmpty() || !allAllowed(expressions)) {
                i++;
            } else {
                i = expressions.get(expressions.size() - 1).last().getTokenIndex() + 1;
                behindLast = i;
            }
        }
    }

    /** Made when it is first needed: many an item has no date. */
    private DateReader reader() {
        if (reader == null) {
            reader = new DateReader(tokens);
        }
        return reader;
    }

    /** Index behind the last token that a date from {@code from} may reach: the next word without a part in dates. */
    private int stretchFrom(int from) {
        int to = from;
        while (to < tokens.size() && to - from < LONGEST && tokens.get(to).getType() != DateExpression.OTHER) {
            to++;
        }
        return to;
    }

    private static boolean canBegin(int type) {
        return switch (type) {
            case DateExpression.OTHER, DateExpression.COMMA, DateExpression.DASH, DateExpression.AND, DateExpression.IN, DateExpression.FROM,
                    DateExpression.ONTO, DateExpression.UP_TO, DateExpression.PARTICLE, DateExpression.AGO, DateExpression.EARLIER,
                    DateExpression.LATER, DateExpression.MINUTE, DateExpression.HOUR, DateExpression.PART_OF_DAY, DateExpression.CENTURY,
                    DateExpression.YEARS -> false;
            default -> true;
        };
    }

    /** Keeps the dates of one stretch, unless what stands around them says that they are none. */
    private boolean allAllowed(List<Expression> expressions) {
        boolean any = false;
        for (var expression : expressions) {
            int first = expression.first().word();
            int last = expression.last().word();
            var clause = new Clause(text, words, first, last);
            boolean afterDate = any || behindLast >= 0 && behindLast + 1 == expression.first().getTokenIndex()
                    && joins(tokens.get(behindLast).getType());
            if (new Company(expression, afterDate, new Neighbours(text, words, first, last), clause).allows()) {
                keep(expression, clause);
                any = true;
            }
        }
        return any;
    }

    private static boolean joins(int type) {
        return type == DateExpression.AND || type == DateExpression.COMMA;
    }

    private void keep(Expression expression, Clause clause) {
        var value = new Resolver(context, clause.tense()).value(expression.meaning());
        if (!context.isDated()) {
            years.add(count, expression.meaning(), clause.tense(), value);
        }
        count++;
        int begin = expression.first().begin();
        int end = expression.last().end();
        var mention = new DateMention(new Span(begin, end), text.subSequence(begin, end).toString(), value);
        if (found.isEmpty()) {
            found = new ArrayList<>(2);
        }
        found.add(mention);
        context = context.after(words.get(0).begin(), mention, expression.meaning().year().isGiven());
    }
}
