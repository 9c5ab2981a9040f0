package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «Как сообщает ТАСС, …», «…, как ранее писала газета, …» */
class AsClauseTest {

    private static final RuleTester RULE = new RuleTester("as-clause");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Как сообщает ТАСС, мост через Оку откроют в мае.                      | сообщает | ТАСС | мост через Оку откроют в мае | indirect
            Мост через Оку, как ранее писала газета «Известия», откроют в мае.    | писала | газета «Известия» | Мост через Оку … откроют в мае | indirect
            Как рассказал директор школы Игорь Лаптев, занятия начнутся утром.    | рассказал | директор школы Игорь Лаптев | занятия начнутся утром | indirect
            Как отмечается в докладе министерства, цены на хлеб выросли.          | отмечается | докладе министерства | цены на хлеб выросли | indirect
            Занятия начнутся в понедельник, как уточнили в мэрии.                 | уточнили | мэрии | Занятия начнутся в понедельник | indirect
            Как передает РИА Новости со ссылкой на спасателей, пожар потушен.     | передает | РИА Новости | пожар потушен | indirect
            Как добавила Анна Белова, ремонт займет год.                          | добавила | Анна Белова | ремонт займет год | indirect
            Банк, как полагают аналитики, снизит ставку.                          | полагают | аналитики | Банк … снизит ставку | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Как известно, мост закрыт с апреля.",
            "Мэр рассказал, как строили мост.",
            "Мост чинят, как и дорогу, сообщил мэр."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void whoPassedItOn() {
        var found = RULE.only("Как передает РИА Новости со ссылкой на спасателей, пожар потушен.");
        assertThat(RuleTester.names(found.via())).isEqualTo("спасатели");
    }
}
