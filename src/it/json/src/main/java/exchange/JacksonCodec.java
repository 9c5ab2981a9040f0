package exchange;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import java.util.List;

/** Jackson for the lines and for the model, whose sealed types get a property with the name of the record. */
final class JacksonCodec {

    static final List<Class<?>> SEALED = List.of(Source.class, SourceMention.class, DateValue.class);

    private JacksonCodec() {
    }

    /** For the sealed types, which know nothing of Jackson. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {
    }

    static ObjectMapper mapper() {
        var builder = JsonMapper.builder().addModules(new JavaTimeModule(), new Jdk8Module())
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS, SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (var sealed : SEALED) {
            builder.addMixIn(sealed, Typed.class);
            for (var type : sealed.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(type, type.getSimpleName()));
            }
        }
        return builder.build();
    }
}
