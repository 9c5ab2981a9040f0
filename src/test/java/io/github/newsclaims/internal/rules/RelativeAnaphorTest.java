package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «Мост закрыт, о чем сообщил мэр.» */
class RelativeAnaphorTest {

    private static final RuleTester RULE = new RuleTester("relative");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мост закрыт, о чем сообщил мэр.                                       | сообщил | мэр | Мост закрыт | indirect
            В школе идет проверка, о которой сообщила прокуратура.                | сообщила | прокуратура | В школе идет проверка | indirect
            В школе идет проверка, о которой ранее сообщила прокуратура.          | сообщила | прокуратура | В школе идет проверка | indirect
            Клуб продал вратаря, о чем написала газета «Спорт».                   | написала | газета «Спорт» | Клуб продал вратаря | indirect
            Школа закрыта, о чем рассказали родители.                             | рассказали | родители | Школа закрыта | indirect
            Суд отпустил водителя, о чем заявил адвокат Павел Цой.                | заявил | адвокат Павел Цой | Суд отпустил водителя | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Он забыл, о чем говорил.",
            "Мэр сообщил, о чем договорились стороны.",
            "Мост закрыт, о нем забыли."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void pointsBack() {
        assertThat(RULE.only("Мост закрыт, о чем сообщил мэр.").anaphoric()).isTrue();
    }
}
