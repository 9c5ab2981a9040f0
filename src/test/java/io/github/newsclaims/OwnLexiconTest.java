package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A lexicon of one's own: entries in code, tables, and folders of tables. */
class OwnLexiconTest {

    private static final NewsParser PARSER = NewsParser.create();

    @TempDir
    Path folder;

    private static Attribution only(NewsItem item) {
        assertThat(item.attributions()).as(item.text()).hasSize(1);
        return item.attributions().get(0);
    }

    private static StringReader tsv(String... columns) {
        return new StringReader(String.join("\t", columns) + "\n");
    }

    // ---- in code ----

    @ParameterizedTest
    @ValueSource(strings = {"По данным Нового дня, мост закроют.", "Мост закроют, сообщает «Новый день».", "Мост закроют, пишет НД, газета «Новый день».",
        "Мост закроют, сообщил мэр в интервью «Новому дню»."})
    void anOutletByItsSpellings(String text) {
        var parser = NewsParser.builder().outlet("Новый день", "НД").build();
        assertThat(parser.parse(text).sources()).anySatisfy(source -> {
            assertThat(source.name()).isEqualTo("Новый день");
            assertThat(source.kind()).isEqualTo(SourceKind.OUTLET);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Новая речь | По данным Новой речи, мост закроют.",
        "Тульские были | По данным Тульских былей, мост закроют.", "Zarechye Live | По данным Zarechye Live, мост закроют.", "Доброе утро | По данным Доброго утра, мост закроют.",
        "Речная молва | По данным Речной молвы, мост закроют.", "Заречье и мир | Мост закроют, сообщает «Заречье и мир»."})
    void anOutletDeclinesAsItsEndingTells(String name, String text) {
        var source = only(NewsParser.builder().outlet(name).build().parse(text)).source().source();
        assertThat(source.name()).isEqualTo(name);
        assertThat(source.kind()).isEqualTo(SourceKind.OUTLET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ъ", "ъ", "и", "Я и мы", "ы ы", "ие", "-а", "а а а"})
    void anyNameWithALetterIsTaken(String name) {
        var item = NewsParser.builder().outlet(name).institution("Бюро " + name).build().parse("Мост закроют, сообщает газета «" + name + "».");
        assertThat(only(item).source().source().kind()).isEqualTo(SourceKind.OUTLET);
    }

    @Test
    void anInstitution() {
        var parser = NewsParser.builder().institution("Главрыбмост", "ГРМ").build();
        var source = only(parser.parse("Мост закроет Главрыбмост. Он стар, сообщили в ГРМ.")).source().source();
        assertThat(source.name()).isEqualTo("Главрыбмост");
        assertThat(source.kind()).isEqualTo(SourceKind.ORGANIZATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "«»", "Труд;Правда", "Труд\tПравда", "Труд*", "Труд\n"})
    void namesThatCannotBe(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().outlet(name)).withMessageContaining("a name");
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().institution("Труд", name))
                .withMessageContaining("a name");
        assertThatNullPointerException().isThrownBy(() -> NewsParser.builder().outlet(null)).withMessage("name is null");
    }

    @ParameterizedTest
    @EnumSource
    void aVerbOfAnyStance(Stance stance) {
        var parser = NewsParser.builder()
                .verb("протелепатировать", Aspect.PERFECTIVE, "протелепатирует", "протелепатируют", stance).build();
        var found = only(parser.parse("«Мост готов», — протелепатировал мэр."));
        assertThat(found.cue().lemma()).isEqualTo("протелепатировать");
        assertThat(found.stance()).isEqualTo(stance);
    }

    @Test
    void aVerbThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsParser.builder().verb("запостить", Aspect.BOTH, "запостил", "запостят", Stance.REPORT))
                .withMessageContaining("\"запостил\"").withMessageContaining("сообщает");
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().verb("", Aspect.BOTH, "постит", "постят", Stance.REPORT))
                .withMessageContaining("verbs").withMessageContaining("infinitive");
    }

    @Test
    void aLightCue() {
        String text = "Мэр бросил клич, что мост готов.";
        assertThat(PARSER.parse(text).attributions()).isEmpty();
        var parser = NewsParser.builder().lightCue("бросить", "клич", Stance.REPORT).build();
        assertThat(only(parser.parse(text)).cue().lemma()).isEqualTo("бросить клич");
    }

    @Test
    void aLightCueOfAVerbThatNobodyKnows() {
        var builder = NewsParser.builder().lightCue("бросануть", "клич", Stance.REPORT);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("\"бросануть\"")
                .withMessageContaining("add it to the verbs");
        builder.verb("бросануть", Aspect.PERFECTIVE, "бросанет", "бросанут", Stance.REPORT);
        assertThat(only(builder.build().parse("Мэр бросанул клич, что мост готов.")).stance()).isEqualTo(Stance.REPORT);
    }

    // ---- tables ----

    @Test
    void ownOutlets() throws IOException {
        String text = "Мост закроют, пишет «Заречный листок».";
        assertThat(only(PARSER.parse(text)).source().source().name()).isEqualTo("Заречный листок");
        var parser = NewsParser.builder().outlets(tsv("Листок Заречья", "newspaper", "m", "Заречный листок", "")).build();
        assertThat(only(parser.parse("Мост закроют, пишет Заречный листок.")).source().source().kind()).isEqualTo(SourceKind.OUTLET);
        assertThat(only(parser.parse("По данным Заречного листка, мост закроют.")).source().source().kind()).isEqualTo(SourceKind.OUTLET);
    }

    @Test
    void ownInstitutions() throws IOException {
        var parser = NewsParser.builder().institutions(tsv("Главрыбмост", "government", "m", "", "")).build();
        var source = only(parser.parse("По данным Главрыбмоста, мост закроют.")).source().source();
        assertThat(source.name()).isEqualTo("Главрыбмост");
        assertThat(source.kind()).isEqualTo(SourceKind.ORGANIZATION);
    }

    @Test
    void ownVerbs() throws IOException {
        String text = "Мэр протелепатировал, что мост готов.";
        assertThat(PARSER.parse(text).attributions()).isEmpty();
        var parser = NewsParser.builder()
                .verbs(tsv("протелепатировать", "pf", "протелепатирует", "протелепатируют", "", "", "report", "that,speech")).build();
        assertThat(only(parser.parse(text)).cue().lemma()).isEqualTo("протелепатировать");
    }

    @Test
    void anOwnVerbReplacesTheBuiltInOne() throws IOException {
        String text = "Мэр сообщил, что мост готов.";
        assertThat(only(PARSER.parse(text)).stance()).isEqualTo(Stance.REPORT);
        var parser = NewsParser.builder().verbs(tsv("сообщить", "pf", "сообщит", "сообщат", "", "сообщено", "opinion", "that")).build();
        assertThat(only(parser.parse(text)).stance()).isEqualTo(Stance.OPINION);
    }

    @Test
    void commentsAndEmptyLinesOfATable() throws IOException {
        var parser = NewsParser.builder().outlets(new StringReader("# мои газеты\n\nЗаречный листок\tnewspaper\tm\t\t\n")).build();
        assertThat(only(parser.parse("Мост закроют, пишет Заречный листок.")).source().source().kind()).isEqualTo(SourceKind.OUTLET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Листок", "Листок\tnewspaper\tm", "Листок\tnewspaper\tm\t\t\tлишнее"})
    void aMalformedLineIsNamed(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().outlets(new StringReader("# газеты\n" + line)))
                .withMessageContaining("outlets, line 2").withMessageContaining("5 columns");
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().institutions(new StringReader(line)))
                .withMessageContaining("institutions, line 1");
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().verbs(new StringReader(line)))
                .withMessageContaining("verbs, line 1").withMessageContaining("8 columns");
    }

    @Test
    void ownLightCues() throws IOException {
        var parser = NewsParser.builder().lightCues(tsv("бросить", "клич", "directive", "so")).build();
        assertThat(only(parser.parse("Мэр бросил клич, чтобы мост закрыли.")).stance()).isEqualTo(Stance.DIRECTIVE);
    }

    @Test
    void ownMarkers() throws IOException {
        String text = "По слухам от мэра, мост закроют.";
        assertThat(PARSER.parse(text).attributions()).isEmpty();
        var found = only(NewsParser.builder().markers(tsv("по слухам от", "gen", "report", "source", "no")).build().parse(text));
        assertThat(found.cue().text()).isEqualTo("По слухам от");
        assertThat(found.source().source().name()).isEqualTo("мэр");
    }

    @Test
    void ownRoles() throws IOException {
        String text = "Мост закроют, сообщил заречник.";
        var parser = NewsParser.builder().roles(tsv("заречник", "ma", "", "", "", "anonymous", "group")).build();
        assertThat(only(parser.parse(text)).source().source().kind()).isEqualTo(SourceKind.ANONYMOUS);
    }

    @Test
    void anOwnRoleReplacesTheBuiltInOne() throws IOException {
        String text = "Мост закроют, сообщил чиновник.";
        assertThat(only(PARSER.parse(text)).source().source().kind()).isEqualTo(SourceKind.ANONYMOUS);
        var parser = NewsParser.builder().roles(tsv("чиновник", "ma", "", "", "", "document", "document")).build();
        assertThat(only(parser.parse(text)).source().source().kind()).isEqualTo(SourceKind.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "outlets      | Листок,газета,мужской,,          | column 3 (gender) must be m, f, n, p or 0, not \"мужской\"",
        "outlets      | ,газета,m,,                      | column 1 (name) must not be empty",
        "institutions | Мэрия,,f,,да                     | column 5 (quoted) must be * or empty, not \"да\"",
        "verbs        | постить,imp,,,,,report,that      | column 2 (aspect) must be ipf, pf or both, not \"imp\"",
        "verbs        | постить,ipf,,,,,said,that        | column 7 (stance) must be report, opinion,",
        "verbs        | постить,ipf,,,,,report,that;to   | column 8 (frames) must be labels",
        "lightCues    | дать,,report,that                | column 2 (complement) must not be empty",
        "markers      | по слухам от,nom,report,source,no | column 2 (case) must be gen, dat, acc, ins or loc",
        "markers      | по слухам от,gen,report,src,no   | column 4 (kind) must be source or via",
        "roles        | заречник,x,,,,person,group       | column 2 (decl) must be m, f, n or p",
        "roles        | заречник,ma,,,,man,group         | column 6 (class) must be person, anonymous,"})
    void aBadColumnIsNamedAndExplained(String table, String row, String message) {
        var builder = NewsParser.builder();
        var tsv = new StringReader("# header\n" + row.replace(',', '\t') + "\n");
        assertThatIllegalArgumentException().isThrownBy(() -> {
            switch (table) {
                case "outlets" -> builder.outlets(tsv);
                case "institutions" -> builder.institutions(tsv);
                case "verbs" -> builder.verbs(tsv);
                case "lightCues" -> builder.lightCues(tsv);
                case "markers" -> builder.markers(tsv);
                default -> builder.roles(tsv);
            }
        }).withMessageContaining("line 2: " + message);
    }

    // ---- folders ----

    @Test
    void aFolderOfTables() throws IOException {
        Files.writeString(folder.resolve("outlets.tsv"), "\ufeffРечная молва\tnewspaper\tf\tРМ\t\r\n");
        Files.writeString(folder.resolve("roles.tsv"), "заречник\tma\t\t\t\tanonymous\tgroup\n");
        Files.writeString(folder.resolve("notes.txt"), "not a table");
        var item = NewsParser.builder().lexicon(folder).build().parse("Мост закроют, сообщил РМ заречник.");
        assertThat(only(item).source().source().kind()).isEqualTo(SourceKind.ANONYMOUS);
        assertThat(only(item).relayedBy()).singleElement().satisfies(relay -> assertThat(relay.source().name()).isEqualTo("РМ"));
    }

    @Test
    void aBadFileOfAFolderIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("markers.tsv"), "по слухам от\tgen\n");
        assertThatIllegalArgumentException().isThrownBy(() -> NewsParser.builder().lexicon(folder))
                .withMessageContaining(file + ", line 1: 5 columns").withMessageContaining("words, case, stance, kind, insert");
        Files.writeString(file, "по слухам от\tgen\treport\tsource\tno\n", Charset.forName("windows-1251"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> NewsParser.builder().lexicon(folder))
                .withMessageContaining(file + ": not UTF-8").withMessageContaining("iconv");
    }

    @Test
    void aFolderWithoutTables() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> NewsParser.builder().lexicon(folder.resolve("no")))
                .withMessageContaining("outlets.tsv, institutions.tsv, verbs.tsv, light_cues.tsv, markers.tsv, roles.tsv");
    }
}
