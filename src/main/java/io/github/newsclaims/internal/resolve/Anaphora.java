package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Found;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What «об этом» stands for: the sentence before, or the text behind a colon that ends a paragraph. */
final class Anaphora {

    private final List<Clause> clauses;
    /** Sentences that tell who says something, so that speech begun before is over. */
    private final BitSet speeches = new BitSet();

    /** An attribution that is already resolved. */
    record Earlier(Found found, List<Span> content) {
    }

    Anaphora(List<Clause> clauses, List<Found> found) {
        this.clauses = clauses;
        for (var each : found) {
            speeches.set(each.clause().index());
        }
    }

    /** The content of an attribution whose words lie elsewhere; empty if there is nothing it could be. */
    List<Span> contentOf(Found found, List<Earlier> earlier) {
        int index = found.clause().index();
        for (int i = index - 1; i >= 0; i--) {
            var sentence = clauses.get(i);
            if (!isText(sentence)) {
                continue;
            }
            for (var each : earlier) {
                boolean carries = each.found.clause() == sentence && !each.content.isEmpty()
                        && (each.found.carriesSentence() || each.found.isAnaphoric() || found.citesWords()
                                || standsFor(found, each));
                if (carries) {
                    return each.content;
                }
            }
            return List.of(new Span(sentence.span().begin(), sentence.endOffset()));
        }
        return List.of();
    }

    /**
     * «Сообщалось, что мост закрыт. Об этом заявил мэр», «Мэр сказал, что мост закрыт. Позже он это опроверг»: nobody's
     * content, or what is denied, without the words that attribute it.
     */
    private static boolean standsFor(Found found, Earlier each) {
        boolean whole = each.content.get(each.content.size() - 1).end() == each.found.clause().endOffset();
        return whole && (found.stance() == Stance.DENIAL || each.found.source() instanceof SourceRef.Nobody);
    }

    /** The content with the block behind the attribution's sentence: «Она заявила:» and a paragraph. */
    List<Span> withNextBlock(Found found) {
        var spans = new ArrayList<>(found.content());
        spans.addAll(nextBlock(found.clause().index()));
        return spans;
    }

    /**
     * The content with the sentences that a dash joins to it: «— Мост готов, — сказал мэр. — Ждем. Приходите.», or that
     * follow where the speech goes on: «— Мост, — сказал мэр, — готов. Ждем.»
     */
    List<Span> withSpeechBehind(Found found) {
        var clause = found.clause();
        int next = clause.index() + 1;
        if (!goesOn(next) || found.content().isEmpty()) {
            return found.content();
        }
        boolean dash = clauses.get(next).is(0, PartKind.DASH);
        boolean quoted = "«„“\"`".indexOf(clause.text().charAt(Math.max(0, found.content().get(0).begin() - 1))) >= 0;
        if (quoted) {
            return dash && opensQuotation(clauses.get(next)) ? withQuotation(found, clauses.get(next)) : found.content();
        }
        boolean resumed = found.content().size() > 1
                && found.content().get(found.content().size() - 1).end() == clause.endOffset();
        // «Андрей Петров: Мы готовы. Ждем всех.»: an answer of an interview
        boolean answer = found.lemma().equals(":");
        if (!dash && !resumed && !answer) {
            return found.content();
        }
        int last = next;
        while (goesOn(last + 1) && !clauses.get(last + 1).is(0, PartKind.DASH)) {
            last++;
        }
        var spans = new ArrayList<>(found.content());
        var speech = bare(found.clause().text(), clauses.get(next).span().begin(), clauses.get(last).endOffset());
        if (speech.length() > 0) {
            spans.add(speech);
        }
        return spans;
    }

    private static boolean opensQuotation(Clause sentence) {
        return sentence.size() > 1 && sentence.words().get(sentence.at(1).from()).kind() == TokenKind.OPEN_QUOTE;
    }

    /** «„Нет“, — сказал мэр. — „Это ложь“.» */
    private static List<Span> withQuotation(Found found, Clause behind) {
        var spans = new ArrayList<>(found.content());
        var quotation = behind.at(1);
        if (quotation.to() - quotation.from() > 2) {
            spans.add(behind.span(quotation.from() + 1, quotation.to() - 1));
        }
        return spans;
    }

    /** Whether a sentence goes on in its block, and is not the speech of somebody else. */
    private boolean goesOn(int index) {
        return index < clauses.size() && !clauses.get(index).first() && !speeches.get(index)
                && !clauses.get(index).is(1, PartKind.COLON);
    }

    /** The sentences of the block behind a sentence, as one span. */
    private List<Span> nextBlock(int index) {
        int first = index + 1;
        while (first < clauses.size() && !isText(clauses.get(first))) {
            first++;
        }
        int last = first;
        while (last + 1 < clauses.size() && !clauses.get(last + 1).first()) {
            last++;
        }
        if (first >= clauses.size()) {
            return List.of();
        }
        var speech = bare(clauses.get(index).text(), clauses.get(first).span().begin(), clauses.get(last).span().end());
        return speech.length() == 0 ? List.of() : List.of(speech);
    }

    private static boolean isText(Clause sentence) {
        return sentence.block() != BlockKind.CAPTION && sentence.block() != BlockKind.DATELINE;
    }

    /** A paragraph of speech without its opening dash or outer quotation marks. */
    private static Span bare(String text, int from, int to) {
        int begin = from;
        int end = to;
        if (begin < end && "—–-".indexOf(text.charAt(begin)) >= 0) {
            begin++;
            while (begin < end && (Character.isWhitespace(text.charAt(begin)) || Character.isSpaceChar(text.charAt(begin)))) {
                begin++;
            }
        }
        int stop = end > begin && text.charAt(end - 1) == '.' ? 1 : 0;
        if (end - begin > 2 + stop && "«„“\"".indexOf(text.charAt(begin)) >= 0
                && "»“”\"".indexOf(text.charAt(end - 1 - stop)) >= 0) {
            begin++;
            end -= 1 + stop;
        }
        return new Span(begin, end);
    }
}
