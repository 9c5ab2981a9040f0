package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «…, добавив, что мост готов.» The gerund shares the subject of the verb beside it. */
class GerundTest {

    private static final RuleTester RULE = new RuleTester("gerund");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мэр посетил школу, заявив, что ремонт закончат в срок.                | заявив | Мэр | ремонт закончат в срок | indirect
            «Мост готов», — сказал мэр, добавив, что движение откроют в мае.      | добавив | мэр | движение откроют в мае | indirect
            Отвечая на вопрос, тренер промолчал, подчеркнув, что команда готова.  | подчеркнув | тренер | команда готова | indirect
            Губернатор Ольга Синицына выступила с отчетом, отметив рост доходов.  | отметив | Губернатор Ольга Синицына | рост доходов | indirect
            Полиция задержала водителя, уточнив, что он был пьян.                 | уточнив | Полиция | он был пьян | indirect
            Министр отверг обвинения, назвав их вымыслом.                         | назвав | Министр | их вымыслом | indirect
            Заявив о готовности к диалогу, президент Лукин покинул зал.           | Заявив | президент Лукин | о готовности к диалогу | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Он вышел, не сообщив, что уходит.",
            "Директор отказался от поездки, сославшись на болезнь.",
            "Сказав это, он ушел домой и лег спать."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void stanceIsTheGerundsOwn() {
        assertThat(RULE.only("Министр отверг обвинения, назвав их вымыслом.").stance()).isEqualTo(Stance.OPINION);
        assertThat(RULE.only("Мэр посетил школу, пообещав закончить ремонт.").stance()).isEqualTo(Stance.PROMISE);
    }
}
