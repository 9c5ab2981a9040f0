package io.github.newsclaims.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item without a date of its own lets one say. */
class ContextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Вчера выпал снег.                                          | Вчера=?
            В среду выпал снег.                                        | среду=?
            5 ноября выпал снег.                                       | 5 ноября=?
            В июне выпал снег.                                         | июне=?
            На прошлой неделе выпал снег.                              | прошлой неделе=?
            В прошлом году выпал снег.                                 | прошлом году=?
            Осенью выпал снег.                                         | Осенью=?
            В выходные выпал снег.                                     | выходные=?
            С 1 по 8 января лежал снег.                                | 1 по 8 января=?
            Снег выпал в 2015 году.                                    | 2015 году=2015
            Снег выпал 11 и 12 ноября.                                 | 11=?; 12 ноября=?
            Через три дня выпадет снег.                                | Через три дня=?
            """)
    void relativeDatesStayUnresolved(String text, String expected) {
        assertThat(DateTester.readUndated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28 октября 2019 года музей отменил лекцию. До 30 октября ее перенесли. | 28 октября 2019 года=2019-10-28; 30 октября=2019-10-30
            29 августа 2017 года закрыли мост, поврежденный накануне.              | 29 августа 2017 года=2017-08-29; накануне=2017-08-28
            3 мая 2018 года закрыли мост. В прошлом году его чинили.               | 3 мая 2018 года=2018-05-03; прошлом году=2017
            """)
    void aFullDateThatOpensASentenceStandsIn(String text, String expected) {
        assertThat(DateTester.readUndated(text)).isEqualTo(expected);
    }

    @Test
    void aFullDateFurtherInDoesNot() {
        assertThat(DateTester.readUndated("Здание, которое городские власти построили 7 октября 2006 года, снесли в июне."))
                .isEqualTo("7 октября 2006 года=2006-10-07; июне=?");
    }

    @Test
    void theItemsOwnDateWins() {
        var context = Context.of(LocalDate.of(2020, 5, 6));
        assertThat(DateTester.read("5 мая 2012 года закрыли мост. Вчера его открыли.", context))
                .isEqualTo("5 мая 2012 года=2012-05-05; Вчера=2020-05-05");
    }

    @Test
    void contextRemembersTheLastDay() {
        var context = Context.undated();
        var date = DateTester.dates("5 мая 2012 года закрыли мост.", context).get(0);
        assertThat(context.after(0, date, true).lastDay()).contains(LocalDate.of(2012, 5, 5));
        assertThat(context.after(0, date, true).reference()).contains(LocalDate.of(2012, 5, 5));
    }
}
