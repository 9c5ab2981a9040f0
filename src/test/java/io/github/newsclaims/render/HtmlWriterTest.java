package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {

    private final StringBuilder out = new StringBuilder();
    private final HtmlWriter html = new HtmlWriter(out);

    @Test
    void writesElements() throws IOException {
        html.open("p", "class", "a", "hidden", "").element("b", "x < y", "title", "\"").close("p").line();
        assertThat(out).hasToString("<p class=\"a\" hidden><b title=\"&quot;\">x &lt; y</b></p>\n");
    }

    @Test
    void writesAPartOfAText() throws IOException {
        html.text("a<b>c", 1, 4);
        assertThat(out).hasToString("&lt;b&gt;");
    }

    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("Мост «Новый» — ё", "Мост «Новый» — ё"),
                Arguments.of("</style><script>'&amp;\"", "&lt;/style&gt;&lt;script&gt;&#39;&amp;amp;&quot;"),
                Arguments.of("]]>--!>", "]]&gt;--!&gt;"), Arguments.of("a\tb\nc\r\nd", "a\tb\nc \nd"),
                Arguments.of("a\0b\u001b\u0085\u007f", "a\ufffdb\ufffd\ufffd\ufffd"), Arguments.of("😀", "😀"),
                Arguments.of("\ud83d", "\ufffd"), Arguments.of("\ude00\ud83dx", "\ufffd\ufffdx"),
                Arguments.of("a\u202eb\u2066c\u2069", "a\ufffdb\ufffdc\ufffd"), Arguments.of("\ufffe\uffff", "\ufffd\ufffd"),
                Arguments.of("\u00a0\u00ad\u200b", "\u00a0\u00ad\u200b"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void escapesWhatIsNoPlainText(String text, String expected) throws IOException {
        html.text(text);
        assertThat(out).hasToString(expected);
    }
}
