package formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.JsonLdRenderer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** JSON-LD, expanded and flattened by Titanium. */
class JsonLdTest {

    private static final List<NewsItem> ITEMS = Samples.ALL;
    private static final String SCHEMA_ORG = "https://schema.org/";
    private static final DocumentLoader NO_NETWORK = (url, options) -> {
        throw new AssertionError("asks the network for " + url);
    };

    private static JsonDocument document(NewsItem item) throws JsonLdError {
        return JsonDocument.of(new StringReader(new JsonLdRenderer().render(item)));
    }

    /** All nodes, by their ids. */
    private static Map<String, JsonObject> nodes(NewsItem item) throws JsonLdError {
        var options = new JsonLdOptions(NO_NETWORK);
        var nodes = new TreeMap<String, JsonObject>();
        for (var node : JsonLd.flatten(document(item)).options(options).get().asJsonArray()) {
            nodes.put(node.asJsonObject().getString("@id"), node.asJsonObject());
        }
        return nodes;
    }

    private static List<JsonObject> ofType(Map<String, JsonObject> nodes, String type) {
        return nodes.values().stream().filter(node -> node.containsKey("@type")
                && node.getJsonArray("@type").getString(0).equals(SCHEMA_ORG + type)).toList();
    }

    private static List<String> values(JsonObject node, String term) {
        var values = node.getJsonArray(SCHEMA_ORG + term);
        return values == null ? List.of() : values.stream().map(JsonValue::asJsonObject)
                .map(value -> ((JsonString) value.getOrDefault("@value", value.get("@id"))).getString()).toList();
    }

    /** Follows terms from a node to a value. */
    private static String at(Map<String, JsonObject> nodes, JsonObject from, String... terms) {
        var node = from;
        for (int i = 0; i < terms.length - 1; i++) {
            node = nodes.get(values(node, terms[i]).get(0));
        }
        return values(node, terms[terms.length - 1]).stream().collect(Collectors.joining(" "));
    }

    private static JsonObject claim(Map<String, JsonObject> nodes, String begin) {
        return ofType(nodes, "Claim").stream().filter(node -> at(nodes, node, "text").startsWith(begin)).findFirst()
                .orElseThrow(() -> new AssertionError("no claim begins with " + begin));
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void everyKeyBecomesATermAndEveryReferenceLeadsToANode(NewsItem item) throws JsonLdError {
        var nodes = nodes(item);
        assertEquals(1, ofType(nodes, "NewsArticle").size());
        for (var node : nodes.values()) {
            assertTrue(node.containsKey("@type"), () -> "a reference to nothing: " + node);
            assertTrue(node.keySet().stream().allMatch(key -> key.startsWith("@") || key.startsWith(SCHEMA_ORG)),
                    node::toString);
        }
        var article = ofType(nodes, "NewsArticle").get(0);
        assertEquals(item.claims().size(), values(article, "hasPart").size());
        assertEquals(item.sources().size(), values(article, "mentions").size());
    }

    @Test
    void tellsTheArticle() throws JsonLdError {
        var nodes = nodes(Samples.FERRY);
        var article = ofType(nodes, "NewsArticle").get(0);
        assertEquals("Axios узнал о встрече министров в Осло", at(nodes, article, "headline"));
        assertEquals("2025-03-20", at(nodes, article, "datePublished"));
        assertEquals("Осло", at(nodes, article, "locationCreated", "name"));
    }

    @Test
    void tellsOnWhoseWordAClaimStands() throws JsonLdError {
        var nodes = nodes(Samples.FERRY);
        var claim = claim(nodes, "В эти выходные");
        assertEquals("2025-03-22/2025-03-23", at(nodes, claim, "temporalCoverage"));
        assertEquals("Axios", at(nodes, claim, "citation", "author", "name"));
        assertEquals("чиновник правительства", at(nodes, claim, "citation", "isBasedOn", "author", "description"));
        assertEquals("report", at(nodes, claim, "citation", "keywords"));
    }

    @Test
    void tellsWhoIsQuotedAndWhoPassedItOn() throws JsonLdError {
        var nodes = nodes(Samples.FERRY);
        var claim = claim(nodes, "Паром пойдет");
        assertEquals("Игорь Белов", at(nodes, claim, "citation", "spokenByCharacter", "name"));
        assertEquals("ТАСС", at(nodes, claim, "citation", "publisher", "name"));
        assertEquals(SCHEMA_ORG + "NewsMediaOrganization",
                nodes.get(values(nodes.get(values(claim, "citation").get(0)), "publisher").get(0))
                        .getJsonArray("@type").getString(0));
    }

    @Test
    void tellsTheDocument() throws JsonLdError {
        var nodes = nodes(Samples.FERRY);
        assertEquals("отчет Счетной палаты", at(nodes, claim(nodes, "паромы стары"), "citation", "isPartOf", "name"));
    }

    @Test
    void keepsAwkwardStrings() throws JsonLdError {
        var nodes = nodes(Samples.AWKWARD);
        assertEquals(Samples.AWKWARD.id(), at(nodes, ofType(nodes, "NewsArticle").get(0), "identifier"));
    }
}
