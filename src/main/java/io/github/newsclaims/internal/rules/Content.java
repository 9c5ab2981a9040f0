package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is expressed: the spans and whose words they are.
 *
 * @param spans the pieces in order of the text; empty if they lie outside the sentence
 * @param form whose words
 */
record Content(List<Span> spans, Form form) {

    /** Text outside the sentence, to be found by the resolver. */
    static final Content ELSEWHERE = new Content(List.of(), Form.INDIRECT);

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** A run of phrases, half open, as one piece. */
    static Content of(Clause clause, int from, int to) {
        return of(clause, new int[][] {{from, to}});
    }

    /** Several runs of phrases, each half open; empty ones are left out. */
    static Content of(Clause clause, int[][] runs) {
        var spans = new ArrayList<Span>();
        boolean quoted = false;
        boolean own = false;
        for (int[] run : runs) {
            int from = run[0];
            int to = run[1];
            while (from < to && isEdge(clause, from)) {
                from++;
            }
            while (to > from && isEdge(clause, to - 1)) {
                to--;
            }
            if (from >= to) {
                continue;
            }
            if (to == from + 1 && clause.is(from, PartKind.QUOTATION)) {
                spans.add(inside(clause, from));
                quoted = true;
                continue;
            }
            boolean onlyQuotations = true;
            for (int i = from; i < to; i++) {
                if (clause.is(i, PartKind.QUOTATION)) {
                    // «безопасный» счет: one quoted word in front of its noun is the writer's distance, not a quotation.
                    quoted |= clause.at(i).to() - clause.at(i).from() > 3 || clause.noun(i + 1) == null || i + 1 >= to;
                } else if (!isEdge(clause, i) && !clause.is(i, PartKind.AND) && !clause.is(i, PartKind.THAT)) {
                    onlyQuotations = false;
                }
            }
            if (onlyQuotations && quoted) {
                for (int i = from; i < to; i++) {
                    if (clause.is(i, PartKind.QUOTATION)) {
                        spans.add(inside(clause, i));
                    }
                }
            } else {
                own = true;
                spans.add(clause.span(firstWord(clause, from), endWord(clause, from, to)));
            }
        }
        return new Content(List.copyOf(spans), !quoted ? Form.INDIRECT : own ? Form.MIXED : Form.DIRECT);
    }

    /** The index of the first word of a run: «…, что [жалоба] поступила», the complement of a cue inside it, is no phrase. */
    private static int firstWord(Clause clause, int from) {
        int first = clause.at(from).from();
        int before = from == 0 ? 0 : clause.at(from - 1).to();
        var cue = clause.cue(from);
        return cue != null && cue.complementFrom() >= before && cue.complementFrom() < first ? cue.complementFrom() : first;
    }

    /** The index behind the last word of a run: «…, что мэр дал [слово]», the complement of a cue inside it, is no phrase. */
    private static int endWord(Clause clause, int from, int to) {
        int end = clause.at(to - 1).to();
        for (int i = from; i < to; i++) {
            var cue = clause.cue(i);
            if (cue != null && cue.complementFrom() == end) {
                return cue.complementTo();
            }
        }
        return end;
    }

    /** Words of a direct speech that no quotation marks set off. */
    static Content speech(List<Span> spans) {
        return new Content(List.copyOf(spans), Form.DIRECT);
    }

    /** Whether one of the spans contains a span. */
    boolean covers(Span span) {
        return spans.stream().anyMatch(each -> each.contains(span));
    }

    /** Both, in order; pieces that share text become one. */
    Content plus(Content other) {
        var pieces = new ArrayList<>(spans);
        pieces.addAll(other.spans);
        pieces.sort(null);
        var all = new ArrayList<Span>(pieces.size());
        for (var span : pieces) {
            var last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && span.begin() < last.end()) {
                all.set(all.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
            } else {
                all.add(span);
            }
        }
        var joined = form == other.form || other.isEmpty() ? form : isEmpty() ? other.form : Form.MIXED;
        return new Content(List.copyOf(all), joined);
    }

    /** What stands in front of an offset. */
    Content upTo(int offset) {
        var before = new ArrayList<Span>(spans.size());
        for (var span : spans) {
            if (span.begin() < offset) {
                before.add(new Span(span.begin(), Math.min(span.end(), offset)));
            }
        }
        return new Content(List.copyOf(before), form);
    }

    /** The text between a quotation's marks, without a final comma. */
    private static Span inside(Clause clause, int quotation) {
        int first = clause.at(quotation).from() + 1;
        int last = clause.at(quotation).to() - 1;
        while (last > first && clause.words().get(last - 1).kind() == TokenKind.COMMA) {
            last--;
        }
        return last > first ? clause.span(first, last) : clause.span(clause.at(quotation));
    }

    private static boolean isEdge(Clause clause, int i) {
        return clause.is(i, PartKind.COMMA) || clause.is(i, PartKind.DASH) || clause.is(i, PartKind.COLON)
                || clause.is(i, PartKind.SEMICOLON) || clause.is(i, PartKind.STOP) || clause.is(i, PartKind.OTHER);
    }
}
