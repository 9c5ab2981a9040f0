package io.github.newsclaims.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Forms;
import io.github.newsclaims.internal.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inflected words and names are found under their dictionary form. */
class InflectedLookupTest {

    private static final List<String> CASES = List.of("nom", "gen", "dat", "acc", "ins", "loc");

    private static List<Word> words(String text) {
        return Lexicon.builtIn().words(text, Tokenizer.sentences(text, 0, text.length()).get(0));
    }

    @ParameterizedTest
    @CsvSource({"Коммерсанта, Коммерсантъ", "Коммерсантом, Коммерсантъ", "Ведомостей, Ведомости", "Ведомостям, Ведомости",
            "Известий, Известия", "Известиях, Известия", "Российской газеты, Российская газета",
            "Российской газете, Российская газета", "Новой газетой, Новая газета", "Аргументов и фактов, Аргументы и факты",
            "Аргументам и фактам, Аргументы и факты", "Московского комсомольца, Московский комсомолец",
            "Комсомольской правде, Комсомольская правда", "Эха Москвы, Эхо Москвы", "Первого канала, Первый канал",
            "Интерфаксу, Интерфакс", "Медузы, Медуза", "Фонтанке, Фонтанка", "РИА Новости, РИА Новости",
            "Следственного комитета, Следственный комитет", "Следственным комитетом, Следственный комитет"})
    void namesInEveryCase(String text, String canonical) {
        var match = Lexicon.builtIn().nameAt(words(text), 0);
        assertThat(match).isNotNull();
        assertThat(match.to()).isEqualTo(words(text).size());
        assertThat(match.names()).anySatisfy(name -> assertThat(Lexicon.fold(name.canonical())).contains(Lexicon.fold(canonical).substring(0, 5)));
    }

    @ParameterizedTest
    @CsvSource({"Нового Уренгоя, gen", "Новом Уренгое, loc", "Нижнего Новгорода, gen", "Нижнему Новгороду, dat",
            "Великих Лук, gen", "Великими Луками, ins", "Набережных Челнов, gen", "Вышнем Волочке, loc", "Вышнего Волочка, gen",
            "Боснии и Герцеговины, gen", "Ростову Великому, dat", "Республики Коми, gen", "Республикой Татарстан, ins",
            "Объединенных Арабских Эмиратов, gen", "Соединенными Штатами Америки, ins", "Республики Сербской, gen",
            "Саудовской Аравии, gen", "Кривом Роге, loc", "Тринидаде и Тобаго, loc", "Царском Селе, loc"})
    void placesOfSeveralWordsInEveryCase(String text, String label) {
        var match = Lexicon.builtIn().nameAt(words(text), 0);
        assertThat(match).isNotNull();
        assertThat(match.to()).isEqualTo(words(text).size());
        assertThat(Features.has(match.features(), CASES.indexOf(label))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Москвы, gen", "Москвой, ins", "Елеце, -", "Ельце, loc", "Иваново, loc", "Иванове, loc", "Иваново, nom",
            "Ростова-на-Дону, gen", "Ростове-на-Дону, loc", "Комсомольском-на-Амуре, ins", "Каменске-Уральском, loc",
            "Каменска-Уральского, gen", "Лосино-Петровского, gen", "Петропавловске-Камчатском, loc", "Усолья-Сибирского, gen",
            "Жуковском, loc", "Сочи, loc", "Баку, gen", "Твери, loc", "Пермью, ins", "Казани, gen"})
    void placesOfOneWordInEveryCase(String text, String label) {
        var word = words(text).get(0);
        if (label.equals("-")) {
            assertThat(word.entry(Entry.Place.class)).isNull();
        } else {
            assertThat(Features.has(word.features(Entry.PLACE), CASES.indexOf(label))).isTrue();
        }
    }

    @Test
    void anAnonymousSourceHasBothAccusatives() {
        assertThat(Features.has(words("источники").get(0).features(Entry.NOUN), Features.ACC)).isTrue();
        assertThat(Features.has(words("источников").get(0).features(Entry.NOUN), Features.ACC)).isTrue();
    }

    @Test
    void aNameDeclinesUpToItsHead() {
        assertThat(NamePatterns.roles(List.of("Новая", "газета", "Европа"), Features.F))
                .containsExactly(NamePatterns.Role.ADJECTIVE, NamePatterns.Role.HEAD, NamePatterns.Role.FIXED);
        assertThat(NamePatterns.roles(List.of("Аргументы", "и", "факты"), Features.P))
                .containsExactly(NamePatterns.Role.HEAD, NamePatterns.Role.FIXED, NamePatterns.Role.SECOND_HEAD);
        assertThat(NamePatterns.roles(List.of("Ростов", "Великий"), Features.M))
                .containsExactly(NamePatterns.Role.HEAD, NamePatterns.Role.ADJECTIVE);
        assertThat(NamePatterns.roles(List.of("РИА", "Новости"), -1))
                .containsExactly(NamePatterns.Role.FIXED, NamePatterns.Role.FIXED);
        assertThat(NamePatterns.roles(List.of("Открытие"), Features.N)).containsExactly(NamePatterns.Role.HEAD);
        assertThat(NamePatterns.forms("открытие", Features.N, false).form(Features.GEN, Features.N)).isEqualTo("открытия");
    }

    @Test
    void wordsWhoseFormsShareNoStemKnowEachOther() {
        var strings = new Strings.Builder();
        var builder = new StemTable.Builder(strings);
        var entry = new Entry.Noun("человек", NounClass.PERSON, NounClass.GROUP);
        builder.add(entry, Forms.of("человек", Features.bit(Features.NOM, Features.M)).with("людей", Features.bit(Features.GEN, Features.P)));
        var table = builder.build(strings.build());
        var found = new ArrayList<Reading>();
        table.read("людей", found);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).form(Features.bit(Features.NOM, Features.M))).isEqualTo("человек");
    }

    @Test
    void aTableOfThousandsOfStemsFindsEach() {
        var strings = new Strings.Builder();
        var builder = new StemTable.Builder(strings);
        for (int i = 0; i < 50_000; i++) {
            String stem = Integer.toString(i, 36) + "ск";
            builder.add(new Entry.Adjective(stem), Forms.of(stem + "а", 1).with(stem + "у", 2));
        }
        var table = builder.build(strings.build());
        for (int i = 0; i < 50_000; i += 977) {
            String word = Integer.toString(i, 36) + "ску";
            var found = new ArrayList<Reading>();
            table.read(word, found);
            assertThat(found).extracting(Reading::features).containsExactly(2L);
        }
    }
}
