package formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.SchemaId;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.JsonLinesRenderer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** JSON Lines and their schema, by the validator of networknt. */
class JsonSchemaTest {

    private static final List<NewsItem> ITEMS = Samples.ALL;

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final JsonSchema schema = factory.getSchema(JsonLinesRenderer.schema());

    @Test
    void isASchema() {
        var meta = factory.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(Set.of(), meta.validate(JsonLinesRenderer.schema(), InputFormat.JSON));
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void linesAreValid(NewsItem item) {
        assertEquals(Set.of(), schema.validate(new JsonLinesRenderer().render(item), InputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "\"schema\":1; \"schema\":2", "\"published\":\"2025-03-20\"; \"published\":\"20.03.2025\"",
        "\"kind\":\"outlet\"; \"kind\":\"paper\"", "\"stance\":\"report\"; \"stance\":null",
        "\"anaphoric\":false; \"anaphoric\":\"no\"", "\"via\":[],; ~~", "\"value\":\"2025-W12\"; \"value\":\"week 12\"",
        "\"span\":[16,; \"span\":[-16,", "\"span\":[16,; \"span\":[16,16,", "\"rule\":; \"because\":"})
    void otherLinesAreNot(String part, String instead) {
        String line = new JsonLinesRenderer().render(Samples.FERRY);
        assertTrue(line.contains(part), line);
        String broken = line.substring(0, line.indexOf(part)) + instead
                + line.substring(line.indexOf(part) + part.length());
        assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty(), broken);
    }
}
