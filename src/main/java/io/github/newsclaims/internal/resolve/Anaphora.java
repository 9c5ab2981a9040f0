package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Found;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/** What «об этом» stands for: the sentence before, or the text behind a colon that ends a paragraph. */
final class Anaphora {

    private final List<Clause> clauses;

    /** An attribution that is already resolved. */
    record Earlier(Found found, List<Span> content) {
    }

    Anaphora(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** The content of an attribution whose words lie elsewhere; empty if there is nothing it could be. */
    List<Span> contentOf(Found found, List<Earlier> earlier) {
        int index = found.clause().index();
        for (int i = index - 1; i >= 0; i--) {
            var sentence = clauses.get(i);
            if (sentence.block() == BlockKind.CAPTION || sentence.block() == BlockKind.DATELINE) {
                continue;
            }
            for (var each : earlier) {
                boolean carries = each.found.clause() == sentence && !each.content.isEmpty()
                        && (each.found.rule().equals("parenthetical") || each.found.isAnaphoric());
                if (carries) {
                    return each.content;
                }
            }
            return List.of(new Span(sentence.span().begin(), sentence.endOffset()));
        }
        return List.of();
    }

    /** The content with the block behind the attribution's sentence: «Она заявила:» and a paragraph. */
    List<Span> withNextBlock(Found found) {
        var spans = new ArrayList<>(found.content());
        spans.addAll(nextBlock(found.clause().index()));
        return spans;
    }

    /** The sentences of the block behind a sentence, as one span. */
    private List<Span> nextBlock(int index) {
        var spans = new ArrayList<Span>();
        for (int i = index + 1; i < clauses.size(); i++) {
            if (i > index + 1 && clauses.get(i).first()) {
                break;
            }
            spans.add(clauses.get(i).span());
        }
        return spans.isEmpty() ? List.of() : List.of(bare(clauses.get(index).text(), spans.get(0).begin(), spans.get(spans.size() - 1).end()));
    }

    /** A paragraph of speech without its opening dash or outer quotation marks. */
    private static Span bare(String text, int from, int to) {
        int begin = from;
        int end = to;
        if (begin < end && "—–-".indexOf(text.charAt(begin)) >= 0) {
            begin++;
            while (begin < end && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
        }
        int stop = end > begin && text.charAt(end - 1) == '.' ? 1 : 0;
        if (end - begin > 2 + stop && "«„“\"".indexOf(text.charAt(begin)) >= 0 && "»“”\"".indexOf(text.charAt(end - 1 - stop)) >= 0) {
            begin++;
            end -= 1 + stop;
        }
        return new Span(begin, end);
    }
}
