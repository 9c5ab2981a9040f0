package exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.render.JsonLinesRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExchangeTest {

    private static final ObjectMapper JACKSON = JacksonCodec.mapper();
    private static final Gson GSON = GsonCodec.gson();

    /** With what JSON must escape, a character outside the basic plane, and dates of several kinds. */
    private static final List<NewsItem> ITEMS = parsed(
            "date 2025-08-04 Озеро \"Светлое\" обмелело 😀\n\nОзеро обмелело в 2024\u00a0году, пишет «Труд» со ссылкой на"
                    + " эколога Ивана Ладова.\u2028«Вода вернется весной», — сказал он. Сообщается, что рыбу спасли вчера.",
            "Мэр Нины Ручей\\опроверг слухи\n\nМэр опроверг, что парк закроют. Ранее об этом писала газета «Берег».",
            "");

    private static List<NewsItem> parsed(String... texts) {
        var parser = NewsParser.create();
        return Stream.of(texts).map(text -> parser.parse("№ " + text.length(), text)).toList();
    }

    static Stream<NewsItem> items() {
        return ITEMS.stream();
    }

    private static Line byJackson(String line) {
        try {
            return JACKSON.readValue(line, Line.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void bothReadALine(NewsItem item) throws IOException {
        String line = new JsonLinesRenderer().render(item);
        assertEquals(1, line.lines().count());
        JsonNode tree = JACKSON.readTree(line);
        assertEquals(tree, JACKSON.readTree(JsonParser.parseString(line).toString()));
        for (Function<String, Line> reader : List.<Function<String, Line>>of(ExchangeTest::byJackson,
                text -> GSON.fromJson(text, Line.class))) {
            isTheItem(item, reader.apply(line));
        }
    }

    private static void isTheItem(NewsItem item, Line line) {
        assertEquals(item.id(), line.id());
        assertEquals(item.published().map(Object::toString).orElse(null), line.published());
        assertEquals(item.attributions().size(), line.attributions().size());
        assertEquals(item.claims().stream().map(Claim::text).toList(), line.claims().stream().map(Line.Stated::text).toList());
        for (var said : line.attributions()) {
            assertEquals(said.cue().text(), item.text().substring(said.cue().span()[0], said.cue().span()[1]));
        }
        for (var dated : line.dates()) {
            assertEquals(dated.text(), item.text().substring(dated.span()[0], dated.span()[1]));
        }
        for (int i = 0; i < line.claims().size(); i++) {
            assertEquals(item.claims().get(i).attributions(),
                    line.claims().get(i).attributions().stream().map(item.attributions()::get).toList());
        }
    }

    @Test
    void itemsHaveWhatIsToBeTested() {
        var line = byJackson(new JsonLinesRenderer().render(ITEMS.get(0)));
        assertEquals("2025-08-04", line.published());
        assertEquals("Труд", line.attributions().get(0).source().name());
        assertEquals("Иван Ладов", line.attributions().get(0).via().get(0).name());
        assertTrue(line.attributions().stream().anyMatch(said -> said.source().name() == null));
        assertTrue(line.dates().size() >= 3);
        var empty = byJackson(new JsonLinesRenderer().render(ITEMS.get(2)));
        assertNull(empty.published());
        assertTrue(empty.claims().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("items")
    void claimsComeBack(NewsItem item) throws IOException {
        String jackson = JACKSON.writerFor(new TypeReference<List<Claim>>() { }).writeValueAsString(item.claims());
        String gson = GSON.toJson(item.claims(), new TypeToken<List<Claim>>() { }.getType());
        assertAll(
                () -> assertEquals(item.claims(), JACKSON.readValue(jackson, new TypeReference<List<Claim>>() { })),
                () -> assertEquals(item.claims(), GSON.fromJson(gson, new TypeToken<List<Claim>>() { })),
                () -> assertEquals(JACKSON.readTree(jackson), JACKSON.readTree(gson)));
    }

    @Test
    void sourcesComeBackWithTheirTypes() throws IOException {
        var sources = ITEMS.get(0).sources();
        assertFalse(sources.isEmpty());
        String json = JACKSON.writerFor(new TypeReference<List<Source>>() { }).writeValueAsString(sources);
        assertTrue(json.startsWith("[{\"type\":\"Outlet\",\"name\":\"Труд\""), json);
        assertEquals(sources, JACKSON.readValue(json, new TypeReference<List<Source>>() { }));
        assertEquals(sources, GSON.fromJson(json, new TypeToken<List<Source>>() { }));
    }
}
