package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «…, сообщает ТАСС.», «„…“, — сказал мэр.» */
class ParentheticalTest {

    private static final RuleTester RULE = new RuleTester("parenthetical");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мост откроют в мае, сообщает ТАСС.                                    | сообщает | ТАСС | Мост откроют в мае | indirect
            Мост откроют в мае, передает агентство со ссылкой на мэра.            | передает | агентство | Мост откроют в мае | indirect
            «Мост готов», — сказал мэр.                                           | сказал | мэр | Мост готов | direct
            «Мост готов», - сказал мэр.                                           | сказал | мэр | Мост готов | direct
            Мост, сообщила газета, откроют в мае.                                 | сообщила | газета | Мост … откроют в мае | indirect
            Завод закроют, рассказал «Ведомостям» источник в дирекции.            | рассказал | источник в дирекции | Завод закроют | indirect
            «Мост готов», — рассказал мэр РИА Новости.                            | рассказал | мэр | Мост готов | direct
            «Мы победим!» – пообещал капитан.                                     | пообещал | капитан | Мы победим! | direct
            – Мост готов, – сказал мэр.                                           | сказал | мэр | Мост готов | direct
            Тренер подчеркнул, что игра будет трудной, передает ТАСС.             | передает | ТАСС | Тренер подчеркнул, что игра будет трудной | indirect
            Школу построят к осени, говорится в сообщении мэрии.                  | говорится | сообщении мэрии | Школу построят к осени | indirect
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Снег, дождь, ветер.",
            "Мэр, который сообщил о ремонте, ушел.",
            "Сообщает ТАСС."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }

    @Test
    void whomItRelies() {
        var found = RULE.only("Мост откроют в мае, сообщает Интерфакс, ссылаясь на Reuters.");
        assertThat(RuleTester.names(found.via())).isEqualTo("Reuters");
    }

    @Test
    void theOutletThatWasTold() {
        assertThat(RuleTester.names(RULE.only("«Мост готов», — рассказал РИА Новости мэр.").relayedBy())).isEqualTo("РИА Новости");
        assertThat(RuleTester.names(RULE.only("Завод закроют, рассказал «Ведомостям» источник.").relayedBy())).isEqualTo("Ведомости");
    }

    @Test
    void whatTheOuterSourceRelays() {
        var found = new RuleTester("governed").only("Тренер подчеркнул, что игра будет трудной, передает ТАСС.");
        assertThat(RuleTester.names(found.relayedBy())).isEqualTo("ТАСС");
    }
}
