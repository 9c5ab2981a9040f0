package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Span;
import io.github.newsclaims.render.MarkedText.Kind;
import io.github.newsclaims.render.MarkedText.Last;
import io.github.newsclaims.render.MarkedText.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    private static final String TEXT = "0123456789";

    private final StringBuilder out = new StringBuilder();

    private static Mark mark(int begin, int end, Kind kind) {
        return new Mark(new Span(begin, end), kind, List.of("class", kind.name().substring(0, 1)), Last.NOTHING);
    }

    /** What is written, with the tags in short. */
    private String written() {
        return out.toString().replace("<span class=\"", "<").replace("\">", ">").replace("</span>", "</>");
    }

    /** Marks as {@code begin-end kind}, pieces of text as {@code begin-end}. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
        "'', 0-10, 0123456789",
        "2-4 CLAIM, 0-10, 01<C>23</>456789",
        "2-8 CLAIM;3-5 DATE, 0-10, 01<C>2<D>34</>567</>89",
        "2-8 CLAIM;2-8 CLAIM, 0-10, 01<C><C>234567</></>89",
        "2-5 CUE;2-5 CLAIM;2-5 SOURCE;2-5 DATE, 0-10, 01<C><S><D><C>234</></></></>56789",
        "2-6 CLAIM;4-8 SOURCE, 0-10, 01<C>23<S>45</></><S>67</>89",
        "1-5 CLAIM;2-8 SOURCE;3-6 DATE, 0-10, 0<C>1<S>2<D>34</></></><S><D>5</>67</>89",
        "0-10 CLAIM, 2-4;5-7, <C>23</><C>56</>",
        "0-3 CLAIM;4-5 CUE;8-9 DATE, 3-7, 3<C>4</>56",
        "3-5 CLAIM;5-7 CLAIM, 0-10, 012<C>34</><C>56</>789"})
    void marksNest(String marks, String pieces, String expected) throws IOException {
        var list = new ArrayList<Mark>();
        for (String one : marks.replace("'", "").split(";")) {
            if (!one.isEmpty()) {
                list.add(mark(one.charAt(0) - '0', Integer.parseInt(one.substring(2, one.indexOf(' '))),
                        Kind.valueOf(one.substring(one.indexOf(' ') + 1))));
            }
        }
        var text = new MarkedText(TEXT, list);
        for (String piece : pieces.split(";")) {
            text.write(new HtmlWriter(out), new Span(piece.charAt(0) - '0', Integer.parseInt(piece.substring(2))));
        }
        assertThat(written()).isEqualTo(expected);
    }

    @Test
    void whatComesLastIsWrittenOnceWhereTheMarkEnds() throws IOException {
        var claim = new Mark(new Span(2, 8), Kind.CLAIM, List.of("class", "C"), html -> html.text("!"));
        var text = new MarkedText(TEXT, List.of(claim, mark(0, 4, Kind.SOURCE)));
        text.write(new HtmlWriter(out), new Span(0, 5));
        text.write(new HtmlWriter(out), new Span(5, 10));
        assertThat(written()).isEqualTo("<S>01<C>23</></><C>4</><C>567!</>89");
    }

    @Test
    void everyCharacterIsInItsMarksWhateverTheyAre() throws IOException {
        var random = new Random(1);
        for (int round = 0; round < 500; round++) {
            var marks = new ArrayList<Mark>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                int begin = random.nextInt(10);
                marks.add(mark(begin, begin + 1 + random.nextInt(10 - begin), Kind.values()[random.nextInt(4)]));
            }
            Collections.shuffle(marks, random);
            out.setLength(0);
            new MarkedText(TEXT, marks).write(new HtmlWriter(out), new Span(0, 10));
            int depth = 0;
            for (String part : written().split("(?<=>)|(?=<)|(?<=\\d)")) {
                if (part.equals("</>")) {
                    depth--;
                } else if (part.startsWith("<")) {
                    depth++;
                } else {
                    int at = Integer.parseInt(part);
                    assertThat(depth).isEqualTo((int) marks.stream().filter(mark -> mark.span().contains(at)).count());
                }
            }
            assertThat(depth).isZero();
            assertThat(written().replaceAll("<[^>]*>", "")).isEqualTo(TEXT);
        }
    }
}
