package io.github.newsclaims.render;

import io.github.newsclaims.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with marks on it as HTML. Elements have to nest and marks need not: one that crosses the end of another is
 * cut there into two elements. The text is written piece by piece, from its beginning to its end.
 */
final class MarkedText {

    /** What is marked, the outermost first where several begin and end together. */
    enum Kind { CLAIM, SOURCE, DATE, CUE }

    /**
     * A mark.
     *
     * @param span where it stands; not empty
     * @param kind what is marked
     * @param attributes names and values of the element's attributes in turn
     * @param last writes what comes last in the element, once
     */
    record Mark(Span span, Kind kind, List<String> attributes, Last last) {
        private static final Comparator<Mark> ORDER = Comparator.comparingInt((Mark mark) -> mark.span.begin())
                .thenComparing(mark -> mark.span.end(), Comparator.reverseOrder()).thenComparing(Mark::kind);

        private String[] attributeArray() {
            return attributes.toArray(String[]::new);
        }
    }

    /** Writes something into an element that is about to be closed. */
    @FunctionalInterface
    interface Last {
        Last NOTHING = html -> { };

        void write(HtmlWriter html) throws IOException;
    }

    private static final String TAG = "span";

    private final String text;
    private final List<Mark> marks;
    private int next;
    /** What has begun and not ended, the outermost first. */
    private final List<Mark> open = new ArrayList<>();

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().sorted(Mark.ORDER).toList();
    }

    /**
     * Writes a piece of the text, which has to stand behind the piece written before.
     *
     * @param html where it goes
     * @param piece the piece; at its end every element is closed
     */
    void write(HtmlWriter html, Span piece) throws IOException {
        open.removeIf(mark -> mark.span.end() <= piece.begin());
        for (var mark : open) {
            html.open(TAG, mark.attributeArray());
        }
        int at = piece.begin();
        while (at < piece.end()) {
            begin(html, at);
            int stop = stop(piece.end());
            html.text(text, at, stop);
            at = stop;
            end(html, at);
        }
        for (int i = open.size(); i > 0; i--) {
            html.close(TAG);
        }
    }

    private void begin(HtmlWriter html, int at) throws IOException {
        for (; next < marks.size() && marks.get(next).span.begin() <= at; next++) {
            var mark = marks.get(next);
            if (mark.span.end() > at) {
                open.add(mark);
                html.open(TAG, mark.attributeArray());
            }
        }
    }

    /** Where the next mark begins or ends. */
    private int stop(int end) {
        int stop = next < marks.size() ? Math.min(end, marks.get(next).span.begin()) : end;
        for (var mark : open) {
            stop = Math.min(stop, mark.span.end());
        }
        return stop;
    }

    /** Closes what ends here, and with it for a moment what stands inside and goes on. */
    private void end(HtmlWriter html, int at) throws IOException {
        int outermost = 0;
        while (outermost < open.size() && open.get(outermost).span.end() > at) {
            outermost++;
        }
        for (int i = open.size() - 1; i >= outermost; i--) {
            if (open.get(i).span.end() <= at) {
                open.get(i).last.write(html);
            }
            html.close(TAG);
        }
        var inside = open.subList(outermost, open.size());
        inside.removeIf(mark -> mark.span.end() <= at);
        for (var mark : inside) {
            html.open(TAG, mark.attributeArray());
        }
    }
}
