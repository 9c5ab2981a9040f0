package io.github.newsclaims.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.NewsParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in the model survives a round trip through Java's serialization. */
class SerializationTest {

    private static final Span SPAN = new Span(3, 7);
    private static final NewsItem ITEM = NewsParser.create().parse(NewsInput.builder().id("17").publisher("Труд")
            .published("2025-02-30").headline("Мэр: мост готов").lead("Мост готов").caption("Фото: Иван Седов")
            .paragraph("ТУЛА, 14 мая — РИА Новости. Мост, по словам мэра Ивана Гусева, откроют 20 мая, передает газета "
                    + "со ссылкой на источник. Об этом говорится в докладе. Сообщается, что он стар.").build());

    /** One of each type that is a value. */
    static List<Serializable> values() {
        var source = new Source.Person("Лукин", List.of(SPAN));
        var mention = new SourceMention.Written(SPAN, "Лукина", source);
        var date = new DateMention(SPAN, "20 мая", new DateValue.Day(LocalDate.of(2025, 5, 20)));
        var attribution = new Attribution(new Cue(SPAN, "сказал", "сказать"), Stance.REPORT, Form.DIRECT, mention, List.of(mention),
                List.of(new SourceMention.Understood(source)), List.of(SPAN), false, "governed");
        var claim = new Claim(List.of(SPAN), "Мост", List.of(attribution), List.of(date));
        var values = new ArrayList<Serializable>(List.of(SPAN, mention, new SourceMention.Understood(source), date, attribution.cue(),
                attribution, claim, new Block(BlockKind.LEAD, SPAN), new Dateline(SPAN, "ТУЛА, 14 мая", "Тула", "2025-05-14", ""),
                new Finding(SPAN, "odd"), new Headline(SPAN, "Мост"), new Piece(PieceKind.LEAD, 0, SPAN), new Quotation("Мост", attribution),
                new Provenance.Step(Provenance.Role.SOURCE, mention),
                new Provenance(List.of(new Provenance.Step(Provenance.Role.SOURCE, mention))),
                new Coverage(3, List.of(claim), List.of(attribution), List.of(source), List.of(date)), ITEM));
        for (var kind : SourceKind.values()) {
            values.add(Source.of(kind, "имя", List.of(SPAN)));
        }
        var day = new DateValue.Day(LocalDate.of(2025, 5, 20));
        values.addAll(List.of(day, new DateValue.Time(LocalDateTime.of(2025, 5, 20, 10, 30)), new DateValue.Week(2025, 3),
                new DateValue.Month(YearMonth.of(2025, 5)), new DateValue.Season(2025, "SP"), new DateValue.Year(2025),
                new DateValue.Decade(1990), new DateValue.Interval(day, day), new DateValue.Unresolved()));
        for (var type : List.of(BlockKind.class, Form.class, PieceKind.class, SourceKind.class, Stance.class, Provenance.Role.class)) {
            values.add(type.getEnumConstants()[0]);
        }
        return values;
    }

    /** The public types of the package that have instances of their own. */
    static List<Class<?>> types() throws IOException, URISyntaxException, ClassNotFoundException {
        var types = new ArrayList<Class<?>>();
        var folder = Path.of(NewsItem.class.getResource("NewsItem.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                var type = Class.forName(NewsItem.class.getPackageName() + "." + name);
                boolean value = Modifier.isPublic(type.getModifiers()) && !type.isInterface() && !name.endsWith("Builder");
                if (value && !name.equals("package-info")) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static Object roundTrip(Object value) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesBackEqual(Serializable value) throws IOException, ClassNotFoundException {
        assertThat(roundTrip(value)).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsSerializableAndTriedHere(Class<?> type) {
        assertThat(Serializable.class).isAssignableFrom(type);
        assertThat(values()).anyMatch(value -> type.isInstance(value));
        if (!type.isRecord() && !type.isEnum()) {
            assertThat(ObjectStreamClass.lookup(type).getSerialVersionUID()).as("serialVersionUID").isEqualTo(1);
        }
    }

    @Test
    void theItemHasABitOfEverything() throws IOException, ClassNotFoundException {
        assertThat(ITEM.findings()).isNotEmpty();
        assertThat(ITEM.dateline()).isPresent();
        assertThat(ITEM.attributions()).hasSizeGreaterThan(3);
        assertThat(((NewsItem) roundTrip(ITEM)).provenance(ITEM.claims().get(1))).isEqualTo(ITEM.provenance(ITEM.claims().get(1)));
        var input = NewsInput.builder().id("17").headline("Мост").paragraph("Он стар.").build();
        assertThat(roundTrip(input)).isEqualTo(input);
    }
}
