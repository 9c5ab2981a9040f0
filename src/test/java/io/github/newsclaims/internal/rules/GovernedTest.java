package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «Мэр сообщил, что …», «рассказал о …», «призвал …», «добавил: „…“» */
class GovernedTest {

    private static final RuleTester RULE = new RuleTester("governed");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мэр сообщил, что мост готов.                                          | сообщил | Мэр | мост готов | indirect
            Мэр рассказал о планах строительства метро.                           | рассказал | Мэр | о планах строительства метро | indirect
            Врач призвал жителей носить маски.                                    | призвал | Врач | носить маски | indirect
            Директор завода Петр Гусев добавил: «Мы ждем новые станки».           | добавил | Директор завода Петр Гусев | Мы ждем новые станки | direct
            Мэр сказал, что мост «совершенно готов к движению».                   | сказал | Мэр | мост «совершенно готов к движению» | mixed
            Эксперты считают, что рубль укрепится.                                | считают | Эксперты | рубль укрепится | indirect
            В мэрии сообщили, что снег убрали.                                    | сообщили | мэрии | снег убрали | indirect
            Полиция не подтвердила информацию о взрыве.                           | не подтвердила | Полиция | информацию о взрыве | indirect
            Учительница Вера Малышева спросила, когда откроют школу.              | спросила | Учительница Вера Малышева | когда откроют школу | indirect
            Ученые обнаружили новую планету.                                      | обнаружили | Ученые | новую планету | indirect
            Источник в правительстве рассказал РБК о законе.                      | рассказал | Источник в правительстве | о законе | indirect
            Он работал как врач и сообщил о смерти пациента.                      | сообщил | Он | о смерти пациента | indirect
            Мост закрыли на ремонт. Об этом сообщили в мэрии.                     | сообщили | мэрии | Мост закрыли на ремонт | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Мэр не сообщил, когда откроют мост.",
            "Мэр выступил с речью.",
            "Мэр поручил построить мост.",
            "Отметим, что мост закрыт.",
            "Мэр планирует построить мост."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мэр сообщил, что мост готов.                    | REPORT
            Эксперты считают, что рубль укрепится.          | OPINION
            Тренер назвал игру лучшей в сезоне.             | OPINION
            Врач призвал жителей носить маски.              | DIRECTIVE
            Министр пообещал построить три больницы.        | PROMISE
            Полиция не подтвердила информацию о взрыве.     | DENIAL
            Завод подтвердил информацию о пожаре.           | CONFIRMATION
            Вера Малышева спросила, когда откроют школу.    | QUESTION
            Суд установил, что договор подделан.            | FINDING
            """)
    void stance(String text, Stance stance) {
        assertThat(RULE.only(text).stance()).isEqualTo(stance);
    }

    @Test
    void twoVerbsAreTwoAttributions() {
        assertThat(RULE.found("Мэр сообщил о ремонте и добавил, что мост готов."))
                .containsExactly("сообщил / Мэр / о ремонте / indirect", "добавил / Мэр / мост готов / indirect");
    }

    @Test
    void theOutletThatWasTold() {
        assertThat(RuleTester.names(RULE.only("Источник в правительстве рассказал РБК, что закон отложат.").relayedBy())).isEqualTo("РБК");
    }
}
