package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «По словам мэра, …», «…, по данным полиции, …», «согласно …», «по его словам» */
class MarkerRuleTest {

    private static final RuleTester RULE = new RuleTester("marker");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            По словам мэра, мост откроют в мае.                                   | По словам | мэра | мост откроют в мае | indirect
            По данным полиции, водитель скрылся.                                  | По данным | полиции | водитель скрылся | indirect
            Цены, по оценке аналитиков, вырастут на 5%.                           | по оценке | аналитиков | Цены … вырастут на 5% | indirect
            По мнению тренера Антона Рыбина, команда устала.                      | По мнению | тренера Антона Рыбина | команда устала | indirect
            Согласно отчету аудиторов, деньги потратили зря.                      | Согласно | отчету аудиторов | деньги потратили зря | indirect
            По предварительным данным, никто не пострадал.                        | По предварительным данным | - | никто не пострадал | indirect
            По его словам, мост готов.                                            | По его словам | его | мост готов | indirect
            Завод работает, по информации РБК, на треть мощности.                 | по информации | РБК | Завод работает … на треть мощности | indirect
            Мэр сообщил, что, по словам врачей, больных стало меньше.             | по словам | врачей | больных стало меньше | indirect
            Дорога, по версии следствия, была скользкой.                          | по версии | следствия | Дорога … была скользкой | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Мэр прошел по мосту.",
            "По дороге домой он встретил мэра.",
            "Слова мэра удивили жителей."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void lemmaIsTheBareMarker() {
        assertThat(RULE.only("По последним данным, мост готов.").cue().lemma()).isEqualTo("по данным");
        assertThat(RULE.only("По его словам, мост готов.").cue().lemma()).isEqualTo("по словам");
    }

    @Test
    void stanceIsTheMarkers() {
        assertThat(RULE.only("По мнению мэра, мост готов.").stance()).isEqualTo(Stance.OPINION);
        assertThat(RULE.only("По словам мэра, мост готов.").stance()).isEqualTo(Stance.REPORT);
    }
}
