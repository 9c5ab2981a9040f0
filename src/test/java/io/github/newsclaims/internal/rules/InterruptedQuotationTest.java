package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «Мост готов, — сказал мэр. — Движение откроют в мае» */
class InterruptedQuotationTest {

    private static final RuleTester RULE = new RuleTester("interrupted quotation");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            «Мост готов, — сказал мэр. — Движение откроют в мае».                 | сказал | мэр | Мост готов … Движение откроют в мае | direct
            «Мы ждали дождя, — призналась Ольга Котова, — но пришел снег».        | призналась | Ольга Котова | Мы ждали дождя … но пришел снег | direct
            «Зерно убрали, – отметил агроном Иван Седов. – Осталась свекла».      | отметил | агроном Иван Седов | Зерно убрали … Осталась свекла | direct
            «Дом строили год, - рассказала хозяйка. - Крышу покрыли осенью».      | рассказала | хозяйка | Дом строили год … Крышу покрыли осенью | direct
            "Снег растает, — уверен синоптик. — Реки выйдут из берегов".          | уверен | синоптик | Снег растает … Реки выйдут из берегов | direct
            «Театр закрыт, — сообщили в дирекции. — Зрителям вернут деньги».      | сообщили | дирекции | Театр закрыт … Зрителям вернут деньги | direct
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "«Завод — это люди, и мы гордимся ими».",
            "«Мост готов», — сказал мэр.",
            "«Он сказал, что мост готов», — вспомнил мэр."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void stanceIsThatOfTheInsertedVerb() {
        assertThat(RULE.only("«Снег растает, — уверен синоптик. — Реки выйдут из берегов».").stance()).isEqualTo(Stance.OPINION);
    }
}
