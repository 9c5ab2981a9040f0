package io.github.newsclaims.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.Headline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final LocalDate CALLER = LocalDate.of(2019, 8, 11);

    private static Layout read(String text) {
        return Layout.read(text, Lexicon.builtIn(), null);
    }

    /** Kind and text of every block, so that a test reads like the item. */
    private static List<String> blocks(String text) {
        return read(text).blocks().stream().map(block -> block.kind() + " " + block.span().in(text)).toList();
    }

    @Nested
    class Header {

        @ParameterizedTest
        @ValueSource(strings = {
            "date 2025-12-18 Мост открыли", "date: 2025-12-18 Мост открыли", "  date 2025-12-18  Мост открыли",
            "\ufeffdate 2025-12-18 Мост открыли", "date 2025-12-18\nМост открыли", "date 18.12.2025 Мост открыли",
            "2025-12-18 Мост открыли", "2025-12-18\nМост открыли", "2025-12-18, Мост открыли",
            "2025-12-18 14:05:30 Мост открыли", "2025-12-18T14:05:30+03:00 Мост открыли",
            "2025-12-18T11:05Z\n\nМост открыли",
            "18.12.2025 Мост открыли", "18.12.2025\r\nМост открыли", "18.12.2025, 14:05\nМост открыли",
            "18.12.2025 14:05 | Мост открыли", "14:05, 18.12.2025\nМост открыли",
            "18 декабря 2025, 14:05\nМост открыли", "18 декабря 2025, 14:05 Мост открыли",
            "18 декабря 2025\nМост открыли",
            "18 дек 2025 г.\nМост открыли", "18 декабря 2025 года в 14:05\nМост открыли",
            "14:05, 18 декабря 2025\nМост открыли", "Четверг, 18 декабря 2025, 14:05 мск\nМост открыли",
            "Мост открыли\n18 декабря 2025, 14:05", "Мост открыли\n\n18.12.2025", "Мост открыли\r\n2025-12-18\r\n"})
        void givesDateAndHeadline(String text) {
            var layout = read(text + "\n\nОн стоял закрытым год.");
            assertThat(layout.published()).contains(LocalDate.of(2025, 12, 18));
            assertThat(layout.headline().map(Headline::text)).contains("Мост открыли");
            assertThat(layout.findings()).isEmpty();
            assertThat(layout.blocks()).extracting(block -> block.kind())
                    .containsExactly(BlockKind.HEADLINE, BlockKind.PARAGRAPH);
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "18 декабря 2025 года мост открыли.", "18 декабря 2025 мост открыли.", "12.05.2020 в Туле открыли мост.",
            "12.05.2020 Мост открыли после ремонта.", "2025 год стал рекордным.", "14:05 по местному времени.",
            "date завтра Мост открыли.", "dates 2025-12-18 matter.", "Среда обитания меняется."})
        void runningTextThatBeginsWithADateIsNoHeader(String text) {
            var layout = read(text);
            assertThat(layout.published()).isEmpty();
            assertThat(blocks(text)).containsExactly("PARAGRAPH " + text);
        }

        @Test
        void theTextsOwnDateWinsOverTheCallers() {
            assertThat(Layout.read("date 2025-12-18 Мост", Lexicon.builtIn(), CALLER).published())
                    .contains(LocalDate.of(2025, 12, 18));
            assertThat(Layout.read("Мост", Lexicon.builtIn(), CALLER).published()).contains(CALLER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"date 2025-02-30 Мост", "2025-02-30 Мост", "date 30.02.2025 Мост", "2025-02-30\nМост",
            "30 февраля 2025, 10:00\nМост", "Мост\n30.02.2025"})
        void aDateThatDoesNotExistIsFound(String text) {
            var layout = read(text);
            assertThat(layout.published()).isEmpty();
            assertThat(layout.headline().map(Headline::text)).contains("Мост");
            assertThat(layout.findings()).singleElement().extracting(Finding::message).asString()
                    .contains("no such day").contains("without a date");
            String found = layout.findings().get(0).span().in(text);
            assertThat(text).contains(found);
            assertThat(found).contains("30").doesNotContain("date").doesNotContain("Мост");
        }

        @Test
        void aDateThatDoesNotExistLeavesTheCallersInPlace() {
            var layout = Layout.read("date 2025-13-01 Мост", Lexicon.builtIn(), CALLER);
            assertThat(layout.published()).contains(CALLER);
            assertThat(layout.findings()).singleElement().extracting(Finding::message).asString().contains("2019-08-11");
        }

        @Test
        void aLabelledHeadlineMayEndInAFullStop() {
            assertThat(blocks("date 2025-12-18 Мост открыли.\nТекст.")).containsExactly("HEADLINE Мост открыли.",
                    "PARAGRAPH Текст.");
        }
    }

    @Nested
    class Title {

        @ParameterizedTest
        @ValueSource(strings = {"Мост открыли", "Мост открыли!", "Когда откроют мост?", "Мост открыли…",
                "Мост открыли...",
            "Мэр: мост открыт", "Открыт «Новый мост»", "Мост закрыт. Его откроют в мае"})
        void theFirstLineWithoutAFinalFullStop(String line) {
            assertThat(blocks(line + "\nЕго ждали год.")).containsExactly("HEADLINE " + line,
                    "PARAGRAPH Его ждали год.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Мост открыли.", "«Мост открыли.»", "Мост открыли:", "Мост,", "***", "2025"})
        void notALineThatRunningTextWouldHave(String line) {
            assertThat(blocks(line + "\nЕго ждали год.")).containsExactly("PARAGRAPH " + line,
                    "PARAGRAPH Его ждали год.");
        }

        @Test
        void notAVeryLongLine() {
            assertThat(read("мост ".repeat(60)).headline()).isEmpty();
        }
    }

    @Nested
    class Captions {

        @ParameterizedTest
        @ValueSource(strings = {
            "Вера Сорокина (Фото: Павел Лунин / Агентство)", "Вера Сорокина. Фото: Павел Лунин",
            "Вера Сорокина / Фото: Павел Лунин", "Вера Сорокина (слева) у моста (Фото: Агентство)", "Фото: Павел Лунин",
            "Фото : Агентство", "Фотография: Павел Лунин / Агентство", "Коллаж: Павел Лунин",
            "Фото и видео: пресс-служба",
            "Фото © Павел Лунин", "© Павел Лунин / Агентство", "(с) Павел Лунин", "© 2025 Агентство",
            "Вера Сорокина © Павел Лунин", "Новый мост [Фото: Агентство]", "Фото: Павел Лунин (Агентство)"})
        void haveACredit(String line) {
            assertThat(blocks("Мост открыли\n" + line + "\nЕго ждали год.")).containsExactly("HEADLINE Мост открыли",
                    "CAPTION " + line, "PARAGRAPH Его ждали год.");
            assertThat(blocks("Мост открыли\nЕго ждали год.\nОн широк.\n" + line)).endsWith("CAPTION " + line);
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "Мост открыли. Его ждали год. (Фото: Агентство)", "Министр заявил, что мост открыт (Фото: Агентство)",
            "Фото: что на них видно? Отвечает эксперт.", "Он показал фото моста.", "Мэр: мост открыт."})
        void areNotParagraphs(String line) {
            assertThat(blocks("Мост открыли\nЕго ждали год.\nОн широк.\n" + line)).endsWith("PARAGRAPH " + line);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Новый мост", "Вера Сорокина вместе с мэром", "Тула, набережная (июнь 2010, Россия)",
            "Вера Сорокина и Павел Лунин, 2001 год", "Мост, который открыли в мае"})
        void mayStandBareBelowTheHeadline(String line) {
            assertThat(blocks("Мост открыли\n" + line + "\nЕго ждали год.")).containsExactly("HEADLINE Мост открыли",
                    "CAPTION " + line, "PARAGRAPH Его ждали год.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Мост открыли.", "Мост ждали год", "Мэр: мост открыт", "Мост — гордость города",
            "Мэр уверен в успехе"})
        void areNotShortStatements(String line) {
            assertThat(blocks("Мост открыли\n" + line + "\nЕго ждали год.\nОн широк."))
                    .noneMatch(block -> block.startsWith("CAPTION"));
        }

        @Test
        void areAtMostThreeBareOnes() {
            assertThat(blocks("Мост открыли\nМост\nРека\nТула\nМэр\nТекст.")).filteredOn(b -> b.startsWith("CAPTION"))
                    .hasSize(3);
        }

        @Test
        void areNotTheLastLine() {
            assertThat(blocks("Мост открыли\nНовый мост")).containsExactly("HEADLINE Мост открыли",
                    "PARAGRAPH Новый мост");
        }

        @Test
        void mayStandAboveTheHeadline() {
            assertThat(blocks("Фото: Агентство\nМост открыли\nТекст.")).containsExactly("CAPTION Фото: Агентство",
                    "HEADLINE Мост открыли", "PARAGRAPH Текст.");
        }
    }

    @Nested
    class Datelines {

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {
            "МОСКВА, 10 авг — РИА Новости.; Москва; 2019-08-10; РИА Новости",
            "ЯКУТСК, 10 авг. – РИА Новости.; Якутск; 2019-08-10; РИА Новости",
            "МОСКВА, 17 ноя - РИА Новости.; Москва; 2019-11-17; РИА Новости",
            "ЛОНДОН, 9 августа. /ТАСС/.; Лондон; 2019-08-09; ТАСС",
            "САНКТ-ПЕТЕРБУРГ, 9 августа. /ТАСС/.; Санкт-Петербург; 2019-08-09; ТАСС",
            "РОСТОВ-НА-ДОНУ, 9 августа. /Корр. ТАСС Павел Лунин/.; Ростов-на-Дону; 2019-08-09; ТАСС",
            "АРМАВИР /Краснодарский край/, 9 августа. /ТАСС/.; Армавир; 2019-08-09; ТАСС",
            "НИЖНИЙ НОВГОРОД, 9 августа 2018 года. /ТАСС/.; Нижний Новгород; 2018-08-09; ТАСС",
            "США, 9 августа. /ТАСС/.; США; 2019-08-09; ТАСС",
            "ТАСС, 10 августа.; ''; 2019-08-10; ТАСС",
            "Москва. 30 апреля. INTERFAX.RU -; Москва; 2019-04-30; Интерфакс",
            "Самара. 30 апреля. ИНТЕРФАКС-ПОВОЛЖЬЕ -; Самара; 2019-04-30; Интерфакс-Поволжье",
            "5 мая. INTERFAX.RU -; ''; 2019-05-05; Интерфакс",
            "КИЕВ, 5 мая (УНИАН).; Киев; 2019-05-05; УНИАН",
            "КИЕВ. 5 мая. УНИАН.; Киев; 2019-05-05; УНИАН",
            "МОСКВА, 5 мая (Рейтер) -; Москва; 2019-05-05; Reuters",
            "Лондон (Рейтер) —; Лондон; ''; Reuters",
            "5 мая, Минск /Корр. БЕЛТА/.; Минск; 2019-05-05; БЕЛТА",
            "КРАСНОДАР, 1 ноября, ФедералПресс.; Краснодар; 2019-11-01; ФедералПресс",
            "МОСКВА, 10 авг — РИА Новости, Павел Лунин.; Москва; 2019-08-10; РИА Новости",
            "МОСКВА, 10 авг — РИА Новости/Прайм.; Москва; 2019-08-10; РИА Новости",
            "МОСКВА, 10 августа.; Москва; 2019-08-10; ''",
            "МОСКВА, 10 августа. /Новое агентство/.; Москва; 2019-08-10; Новое агентство",
            "МОСКВА, 2 янв — РИА Новости.; Москва; 2020-01-02; РИА Новости"})
        void givePlaceDateAndAgency(String line, String place, String date, String agency) {
            String text = "Мост открыли\n\n" + line + " Его ждали год.";
            var layout = Layout.read(text, Lexicon.builtIn(), CALLER);
            var dateline = layout.dateline().orElseThrow();
            assertThat(dateline.text()).isEqualTo(line).isEqualTo(dateline.span().in(text));
            assertThat(dateline.place()).isEqualTo(place);
            assertThat(dateline.date()).isEqualTo(date);
            assertThat(dateline.agency()).isEqualTo(agency);
            assertThat(blocks(text)).containsExactly("HEADLINE Мост открыли", "DATELINE " + line,
                    "PARAGRAPH Его ждали год.");
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "Москва, 10 августа — праздничный день.", "Москва, 10 августа – РИА Новости сообщает об этом.",
            "Лунин (РИА Новости) сообщил об этом.", "10 августа, в субботу, мост откроют.", "5 мая мост открыли.",
            "ТАСС сообщил об этом 10 августа.", "Мэр, 10 мая открывший мост, доволен.",
            "Мост (построен в 1990 году) открыт."})
        void areNotOrdinarySentences(String line) {
            assertThat(read("Мост открыли\n" + line).dateline()).isEmpty();
        }

        @Test
        void mayStandAlone() {
            assertThat(blocks("Мост\nЯКУТСК, 10 авг – РИА Новости.\n\nЕго ждали.")).containsExactly("HEADLINE Мост",
                    "DATELINE ЯКУТСК, 10 авг – РИА Новости.", "PARAGRAPH Его ждали.");
        }

        @Test
        void mayOpenAnItemWithoutAHeadline() {
            assertThat(blocks("МОСКВА, 10 авг — РИА Новости")).containsExactly("DATELINE МОСКВА, 10 авг — РИА Новости");
        }

        @Test
        void mayHaveNoSpaceBehindThem() {
            assertThat(blocks("Мост\nТУЛА, 17 ноя - РИА Новости.МВД молчит.")).endsWith("PARAGRAPH МВД молчит.");
        }

        @Test
        void haveNoYearOfTheirOwn() {
            assertThat(read("Мост\nТАСС, 10 августа. Его ждали.").dateline().orElseThrow().date()).isEmpty();
        }

        @Test
        void mayFollowTheQuotationMarkOfACsvCell() {
            String text = "Мост\n\"ПЕРМЬ, 17 мая. /ТАСС/. Мост \"\"Новый\"\" открыт.\"";
            assertThat(read(text).dateline().orElseThrow().text()).isEqualTo("ПЕРМЬ, 17 мая. /ТАСС/.");
            assertThat(blocks(text)).contains("DATELINE \"ПЕРМЬ, 17 мая. /ТАСС/.");
        }

        @Test
        void withADayThatDoesNotExistAreRead() {
            var layout = Layout.read("Мост\nТУЛА, 31 фев — РИА Новости. Его ждали.", Lexicon.builtIn(),
                    CALLER);
            assertThat(layout.dateline().orElseThrow().date()).isEmpty();
            assertThat(layout.findings()).singleElement().extracting(Finding::message).asString().contains("31 фев");
        }
    }

    @Nested
    class Leads {

        @Test
        void standBeforeACaption() {
            assertThat(blocks("Мост\nЕго ждали год. Он широк.\nМост (Фото: Агентство)\nТекст.")).containsExactly(
                    "HEADLINE Мост", "LEAD Его ждали год. Он широк.", "CAPTION Мост (Фото: Агентство)",
                    "PARAGRAPH Текст.");
        }

        @Test
        void standBeforeADateline() {
            assertThat(blocks("Мост\nЕго ждали год.\nТАСС, 5 мая. Текст.")).contains("LEAD Его ждали год.");
        }

        @Test
        void mayEndWithoutAFullStop() {
            assertThat(blocks("Мост\nЕго ждали год. Он широк\nТекст.")).contains("LEAD Его ждали год. Он широк");
        }

        @Test
        void areParagraphsOtherwise() {
            assertThat(blocks("Мост\nЕго ждали год.\nТекст.")).containsExactly("HEADLINE Мост",
                    "PARAGRAPH Его ждали год.",
                    "PARAGRAPH Текст.");
        }
    }

    @Nested
    class AnyText {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\n\r\n", "\0", "\0\0\n\0", "\ud800", "\udc00\nа\ud83d", "date", "date ",
                "date 2025",
            "date 2025-", "date 2025-12-18", "2025-12-18T", "2025-12-18Tx", "14:05", "(", ")", "()", "(с)", "©",
            "Фото:", "(Фото:)",
            "(Фото: А", "Фото: (", "ТАСС, 5 мая", "A/", "А (", "А ()", "А //", "А, 5 мая (", "А, 5 мая /", "\"",
            "\"\"", "5 мая, ",
            "<html><body><p>Мост</p></body></html>", "Nothing but Latin letters", "\u2028\u2029\u0085", "\ufeff",
            "99999999999 мая",
            "date 99999-99-99 Мост", "99.99.9999", "0000-00-00"})
        void isLaidOut(String text) {
            assertThatCode(() -> covers(text)).doesNotThrowAnyException();
            assertThatCode(() -> covers("Мост\n" + text + "\nТекст.")).doesNotThrowAnyException();
        }

        @Test
        void isCoveredPrefixByPrefix() {
            String text = """
                    date 2025-12-18 Мост открыли

                    Его ждали год. Он широк
                    Мост (Фото: Павел Лунин / Агентство)
                    «ТУЛА», 5 мая. /ТАСС/. Его ждали.
                    ТУЛА, 5 мая 2025 г. /Корр. ТАСС Павел Лунин/. Его «ждали» год.
                    © Агентство
                    """;
            for (int i = 0; i <= text.length(); i++) {
                covers(text.substring(0, i));
                covers(text.substring(i));
            }
        }

        /** Blocks are in order, trimmed, apart, and leave out nothing but white space and the header's date. */
        private void covers(String text) {
            var layout = read(text);
            int end = 0;
            var rest = new StringBuilder();
            for (var block : layout.blocks()) {
                assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
                assertThat(block.span().length()).isPositive();
                assertThat(Lines.trim(text, block.span().begin(), block.span().end())).isEqualTo(block.span());
                rest.append(text, end, block.span().begin());
                end = block.span().end();
            }
            rest.append(text.substring(end));
            boolean dated = layout.published().isPresent() || !layout.findings().isEmpty();
            if (!dated) {
                assertThat(rest.chars().allMatch(c -> Lines.isSpace((char) c))).isTrue();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"а", "а ", "1 ", "(", "()", "/", "Фото: ", "ТАСС, ", "5 мая ", "\"", "\n", "А\n",
                "Фото: А\n", "-", ",",
            "2025-12-18 ", "ТУЛА, 5 мая. /ТАСС/. \n", "\ud800", "А.а"})
        void takesLinearTime(String piece) {
            String text = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(text));
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> read("Мост\nТУЛА, 5 мая. /" + text));
        }

        @Test
        void isLaidOutTheSameEveryTime() {
            String text = "date 2025-12-18 Мост\nТУЛА, 18 дек — РИА Новости. Его ждали.";
            var all = IntStream.range(0, 200).parallel().mapToObj(i -> read(text)).toList();
            assertThat(all).usingRecursiveFieldByFieldElementComparator().containsOnly(read(text));
        }
    }
}
