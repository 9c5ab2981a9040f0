package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsMembers() throws JsonReader.SyntaxException {
        var members = JsonReader.object(" { \"a\" : \"б\" , \"n\":-1.5e+3,\"z\":0,\"x\":null,\"t\":true,\"f\":false,"
                + "\"l\":[1,[],{\"a\":[]}],\"o\":{\"a\":{}},\"e\":{} }\r");
        assertThat(members).containsEntry("a", new Json.Text("б")).containsEntry("n", new Json.Number("-1.5e+3"))
                .containsEntry("z", new Json.Number("0")).containsEntry("x", Json.Other.NULL)
                .containsEntry("t", Json.Other.BOOLEAN).containsEntry("f", Json.Other.BOOLEAN)
                .containsEntry("l", Json.Other.LIST).containsEntry("o", Json.Other.OBJECT).hasSize(9);
    }

    @Test
    void keepsTheLastOfARepeatedKey() throws JsonReader.SyntaxException {
        assertThat(JsonReader.object("{\"a\":1,\"a\":\"x\"}")).containsOnlyKeys("a").containsEntry("a",
                new Json.Text("x"));
    }

    @Test
    void resolvesEscapes() throws JsonReader.SyntaxException {
        assertThat(JsonReader.object("{\"\\u0061\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u041F\\ud83d\\ude00\\ud800 \u2028😀\"}"))
                .containsEntry("a", new Json.Text("\"\\/\b\f\n\r\tП😀\ud800 \u2028😀"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "~~; 1; an object", "x; 1; an object", "[]; 1; an object", "{; 2; key", "{a:1}; 2; key", "{'a':1}; 2; key",
        "{\"a\"}; 5; ':'", "{\"a\" 1}; 6; ':'", "{\"a\":}; 6; a value", "{\"a\":1; 7; ','", "{\"a\":1,}; 8; key",
        "{\"a\":1 \"b\":2}; 8; ','", "{\"a\":1}}; 8; nothing", "{\"a\":1} {}; 9; nothing", "{\"a\":01}; 7; ','",
        "{\"a\":.5}; 6; a value", "{\"a\":1.}; 8; a digit", "{\"a\":1e}; 8; a digit", "{\"a\":-}; 6; a value",
        "{\"a\":+1}; 6; a value",
        "{\"a\":NaN}; 6; a value", "{\"a\":nul}; 6; a value", "{\"a\":tru; 6; a value", "{\"a\":\"x}; 9; closing",
        "{\"a\":\"\\x\"}; 8; backslash", "{\"a\":\"\\u12G4\"}; 11; hexadecimal", "{\"a\":\"\\u12; 11; hexadecimal",
        "{\"a\":\"\\; 8; backslash", "{\"a\":[1 2]}; 9; ']'", "{\"a\":[1,]}; 9; a value", "{\"a\":[; 7; a value"})
    void saysWhatAndWhere(String text, int column, String expected) {
        var error = catchThrowableOfType(JsonReader.SyntaxException.class, () -> JsonReader.object(text));
        assertThat(error).hasMessageContaining("expected").hasMessageContaining(expected);
        assertThat(error.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"x\ty\"}", "{\"a\":\"x\0y\"}", "{\0}", "{\"a\":\0}", "\u00a0{}"})
    void refusesControlCharacters(String text) {
        assertThat(catchThrowableOfType(JsonReader.SyntaxException.class, () -> JsonReader.object(text)))
                .hasMessageContaining("U+0");
    }

    @Test
    void refusesDeepNesting() {
        for (String open : new String[] {"[", "{\"a\":"}) {
            assertThat(catchThrowableOfType(JsonReader.SyntaxException.class,
                    () -> JsonReader.object("{\"a\":" + open.repeat(100_000)))).hasMessageContaining("deep");
        }
    }
}
