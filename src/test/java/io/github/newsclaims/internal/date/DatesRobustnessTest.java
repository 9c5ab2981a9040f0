package io.github.newsclaims.internal.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any words in any order give dates or none, in linear time. */
class DatesRobustnessTest {

    private static final Context CONTEXT = Context.of(LocalDate.of(2019, 11, 13));
    private static final String[] PARTS = {"1", "31", "32", "99", "2019", "2016-м", "90-х", "12:40", "18.00", "16.11.2019", "99.99.9999",
        "мая", "май", "авг", "пятницу", "летом", "сегодня", "накануне", "выходные", "восьмидесятых", "год", "годах", "лет", "полгода",
        "квартал", "полугодие", "месяц", "неделю", "дня", "века", "часов", "минут", "утра", "этот", "прошлой", "следующий", "тот", "же",
        "назад", "ранее", "спустя", "через", "два", "первого", "IV", "с", "по", "на", "в", "и", ",", "—", "-", "(", ")", "«", "»", ".", "слово"};

    @ParameterizedTest
    @ValueSource(strings = {"1, ", "1 и ", "1 мая ", "2019 и ", "2019-", "через ", "сегодня, ", "январь—", "30-х годов ", "в пятницу, ", "1 по ", "12:40 "})
    @Timeout(20)
    void repetitionsTakeLinearTime(String part) {
        var text = part.repeat(100_000 / part.length());
        assertThatCode(() -> DateTester.dates(text, CONTEXT)).doesNotThrowAnyException();
    }

    @Test
    void anyWordsInAnyOrder() {
        var random = new Random(42);
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            int end = 0;
            for (var date : DateTester.dates(text.toString(), i % 2 == 0 ? CONTEXT : Context.undated())) {
                assertThat(date.span().begin()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(date.text()).isEqualTo(date.span().in(text)).isNotEmpty();
                assertThat(date.value().iso()).isNotNull();
                end = date.span().end();
            }
        }
    }

    @Test
    void everyPrefixAndSuffix() {
        var text = "Сегодня, 13 ноября 2019 года, в 12:40, с 1 по 8 января, 2007—2014 годах и 30-х годов прошлого века";
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            assertThatCode(() -> DateTester.dates(text.substring(0, at), CONTEXT)).doesNotThrowAnyException();
            assertThatCode(() -> DateTester.dates(text.substring(at), CONTEXT)).doesNotThrowAnyException();
        }
    }

    @Test
    void extremeReferences() {
        for (var day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.of(2020, 2, 29), LocalDate.of(1, 1, 1)}) {
            var context = Context.of(day);
            assertThatCode(() -> DateTester.dates("Завтра, через 999 лет, 999 лет назад, в выходные, в пятницу, 29 февраля, в мае, зимой, "
                    + "на прошлой неделе и в следующем году.", context)).doesNotThrowAnyException();
        }
    }

    @Test
    void threadsGetTheSameAnswer() {
        var text = "С 1 по 8 января, 14 и 15 декабря, в пятницу, 15 ноября, и в 2007—2014 годах выпал снег.";
        var expected = DateTester.read(text);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> DateTester.read(text))).containsOnly(expected);
    }
}
