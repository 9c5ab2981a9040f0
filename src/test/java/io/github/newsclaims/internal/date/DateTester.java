package io.github.newsclaims.internal.date;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.token.Tokenizer;
import io.github.newsclaims.model.DateMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the dates of short texts and writes them as {@code «words=value; words=value»}. */
final class DateTester {

    private DateTester() {
    }

    static List<DateMention> dates(String text, Context context) {
        var dates = new Dates(text, context);
        var found = new ArrayList<DateMention>();
        for (var sentence : Tokenizer.sentences(text, 0, text.length())) {
            found.addAll(dates.find(Lexicon.builtIn().words(text, sentence)));
        }
        dates.settle(found);
        return found;
    }

    static String read(String text, Context context) {
        return dates(text, context).stream()
                .map(date -> date.text() + "=" + (date.value().iso().isEmpty() ? "?" : date.value().iso()))
                .collect(Collectors.joining("; "));
    }

    /** The dates of an item of Wednesday, 13 November 2019. */
    static String read(String text) {
        return read(text, Context.of(LocalDate.of(2019, 11, 13)));
    }

    static String readUndated(String text) {
        return read(text, Context.undated());
    }
}
