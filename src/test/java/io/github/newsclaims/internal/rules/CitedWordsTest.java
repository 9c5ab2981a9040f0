package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «„…“, — приводит слова мэра ТАСС.» The object says it, the subject passes it on. */
class CitedWordsTest {

    private static final RuleTester RULE = new RuleTester("cited words");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            «Мост готов», — приводит слова мэра ТАСС.                             | приводит | мэра | Мост готов | direct
            «Мост готов к движению», — цитирует мэра газета «Известия».           | цитирует | мэра | Мост готов к движению | direct
            Агентство Reuters цитирует министра: «Переговоры продолжатся».        | цитирует | министра | Переговоры продолжатся | direct
            «Дорога открыта», — приводит слова губернатора пресс-служба правительства. | приводит | губернатора | Дорога открыта | direct
            «Вода уходит», — цитирует Интерфакс главу района.                     | цитирует | главу района | Вода уходит | direct
            «Мы не отступим», — приводит РИА Новости слова тренера Олега Зимина.  | приводит | тренера Олега Зимина | Мы не отступим | direct
            «Дорога открыта», — приводятся слова губернатора.                     | приводятся | губернатора | Дорога открыта | direct
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Газета цитирует стихи Пушкина.",
            "«Мост готов», — передает ТАСС.",
            "Школа приводит в порядок двор."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            «Мост готов», — приводит ТАСС слова мэра.                             | ТАСС
            «Мост готов к движению», — цитирует мэра газета «Известия».           | Известия
            Агентство Reuters цитирует министра: «Переговоры продолжатся».        | Reuters
            «Вода уходит», — цитирует Интерфакс главу района.                     | Интерфакс
            """)
    void theSubjectRelays(String text, String relay) {
        assertThat(RuleTester.names(RULE.only(text).relayedBy())).isEqualTo(relay);
    }

    @Test
    void nobodyRelaysAPassive() {
        assertThat(RULE.only("«Дорога открыта», — приводятся слова губернатора.").relayedBy()).isEmpty();
    }
}
