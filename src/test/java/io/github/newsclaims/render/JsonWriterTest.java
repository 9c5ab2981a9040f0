package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTest {

    private final StringBuilder out = new StringBuilder();
    private final JsonWriter json = new JsonWriter(out);

    @Test
    void writesNestedValues() throws IOException {
        json.object().key("a").number(1).key("b").list(List.of(1, 2), json::number).key("c").object().endObject();
        json.key("d").list(List.<Integer>of(), json::number).key("e").nothing().key("f").bool(true);
        json.key("g").stringOrNull("").key("h").stringOrNull("x").endObject();
        assertThat(out).hasToString(
                "{\"a\":1,\"b\":[1,2],\"c\":{},\"d\":[],\"e\":null,\"f\":true,\"g\":null,\"h\":\"x\"}");
    }

    static Stream<Arguments> strings() {
        return Stream.of(Arguments.of("Мост «Новый» — ё", "Мост «Новый» — ё"), Arguments.of("", ""),
                Arguments.of("\"", "\\\""), Arguments.of("\\", "\\\\"), Arguments.of("a/b", "a/b"), Arguments.of("😀",
                        "😀"),
                Arguments.of("\ud800", "\\ud800"), Arguments.of("\udc00", "\\udc00"), Arguments.of("a\ud800b",
                        "a\\ud800b"),
                Arguments.of("\udc00\ud800", "\\udc00\\ud800"), Arguments.of("\ud83d😀", "\\ud83d😀"),
                Arguments.of("a\0b", "a\\u0000b"), Arguments.of("a\u001bb", "a\\u001bb"), Arguments.of("a\nb", "a\\nb"),
                Arguments.of("a\rb", "a\\rb"), Arguments.of("a\tb", "a\\tb"), Arguments.of("a\u2028b", "a\\u2028b"),
                Arguments.of("a\u2029b", "a\\u2029b"), Arguments.of("a\u0085b", "a\\u0085b"),
                Arguments.of("a\u007fb", "a\\u007fb"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void escapesWhatIsNoPlainText(String value, String expected) throws IOException {
        json.string(value);
        assertThat(out).hasToString('"' + expected + '"');
    }
}
