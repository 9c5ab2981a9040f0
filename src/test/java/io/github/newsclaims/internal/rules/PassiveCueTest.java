package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «Сообщается, что …», «в докладе говорится о …», «стало известно, что …» */
class PassiveCueTest {

    private static final RuleTester RULE = new RuleTester("impersonal");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Сообщается, что мост готов.                                           | Сообщается | - | мост готов | indirect
            В докладе говорится о росте цен.                                      | говорится | докладе | о росте цен | indirect
            Стало известно, что школу закроют.                                    | Стало известно | - | школу закроют | indirect
            В сообщении мэрии отмечается, что снег убрали.                        | отмечается | сообщении мэрии | снег убрали | indirect
            Названы причины аварии.                                               | Названы | - | причины аварии | indirect
            Экспертами установлено, что подпись подделана.                        | установлено | Экспертами | подпись подделана | indirect
            На сайте министерства указано, что прием открыт.                      | указано | сайте министерства | прием открыт | indirect
            Было установлено, что водитель не виноват.                            | Было установлено | - | водитель не виноват | indirect
            Стали известны подробности сделки.                                    | Стали известны | - | подробности сделки | indirect
            Ранее сообщалось о взрыве на складе.                                  | сообщалось | - | о взрыве на складе | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Не сообщается, сколько человек пострадало.",
            "Мост построен в прошлом веке.",
            "Сообщение отправлено."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void stanceOfWhatIsKnown() {
        assertThat(RULE.only("Стало известно, что школу закроют.").stance()).isEqualTo(Stance.FINDING);
        assertThat(RULE.only("Сообщается, что мост готов.").stance()).isEqualTo(Stance.REPORT);
    }
}
