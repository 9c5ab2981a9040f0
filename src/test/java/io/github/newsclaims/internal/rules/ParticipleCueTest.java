package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «Мэр, заявивший о готовности моста, …» */
class ParticipleCueTest {

    private static final RuleTester RULE = new RuleTester("participle");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мэр, заявивший о готовности моста, уехал в отпуск.                    | заявивший | Мэр | о готовности моста | indirect
            Эксперты, предупредившие о засухе, оказались правы.                   | предупредившие | Эксперты | о засухе | indirect
            Депутат Анна Ким, пообещавшая построить школу, сдержала слово.        | пообещавшая | Депутат Анна Ким | построить школу | indirect
            Врач, сообщивший, что вирус опасен, выступил в институте.             | сообщивший | Врач | вирус опасен | indirect
            Рабочие, потребовавшие повышения зарплаты, остались дома.             | потребовавшие | Рабочие | повышения зарплаты | indirect
            Газета, написавшая о взятке, проиграла суд.                           | написавшая | Газета | о взятке | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Человек, говорящий по-французски, вошел в зал.",
            "Мэр, открывший мост, уехал в отпуск.",
            "Дорога, о которой сообщил мэр, закрыта."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void stanceIsTheParticiples() {
        assertThat(RULE.only("Депутат Анна Ким, пообещавшая построить школу, сдержала слово.").stance()).isEqualTo(Stance.PROMISE);
    }
}
