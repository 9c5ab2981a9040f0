package exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gson for the lines and for the model, in the same form as {@link JacksonCodec}. */
final class GsonCodec {

    private GsonCodec() {
    }

    static Gson gson() {
        return new GsonBuilder().registerTypeAdapterFactory(new SealedTypes())
                .registerTypeAdapter(LocalDate.class, text(LocalDate::parse))
                .registerTypeAdapter(LocalDateTime.class, text(LocalDateTime::parse))
                .registerTypeAdapter(YearMonth.class, text(YearMonth::parse)).create();
    }

    private static <T> TypeAdapter<T> text(Function<String, T> parse) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(value.toString());
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return parse.apply(in.nextString());
            }
        };
    }

    /** Adds the name of the record where a sealed type is asked for. */
    private static final class SealedTypes implements TypeAdapterFactory {

        private static final String TYPE = "type";

        @Override
        @SuppressWarnings("unchecked")
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> token) {
            Class<?> sealed = token.getRawType();
            return JacksonCodec.SEALED.contains(sealed) ? (TypeAdapter<T>) adapter(gson, sealed) : null;
        }

        private static <S> TypeAdapter<S> adapter(Gson gson, Class<S> sealed) {
            return new TypeAdapter<>() {
                @Override
                public void write(JsonWriter out, S value) throws IOException {
                    var object = new JsonObject();
                    object.addProperty(TYPE, value.getClass().getSimpleName());
                    gson.toJsonTree(value, value.getClass()).getAsJsonObject().asMap().forEach(object::add);
                    gson.toJson(object, out);
                }

                @Override
                public S read(JsonReader in) throws IOException {
                    JsonObject object = gson.fromJson(in, JsonObject.class);
                    String name = object.remove(TYPE).getAsString();
                    var type = Stream.of(sealed.getPermittedSubclasses())
                            .filter(candidate -> candidate.getSimpleName().equals(name)).findFirst().orElseThrow();
                    return sealed.cast(gson.fromJson(object, type));
                }
            };
        }
    }
}
