package io.github.newsclaims.internal.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** «Песков: решение принято», «Решение принято — Песков» */
class HeadlineColonTest {

    private static final RuleTester RULE = new RuleTester("headline");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Лукин: мост откроют в мае¶Движение начнется утром.                    | : | Лукин | мост откроют в мае | indirect
            date 2024-05-14 Лукин: мост откроют в мае¶Движение начнется утром.    | : | Лукин | мост откроют в мае | indirect
            Мост откроют в мае — Лукин¶Движение начнется утром.                   | — | Лукин | Мост откроют в мае | indirect
            СМИ: завод закроют до осени¶Решение приняли акционеры.                | : | СМИ | завод закроют до осени | indirect
            МЧС: пожар потушен¶Огонь не вышел за ограду.                          | : | МЧС | пожар потушен | indirect
            Тренер о поражении: «Нам не хватило сил»¶Игра прошла в субботу.       | : | Тренер | Нам не хватило сил | direct
            Эксперт: рубль укрепится к лету¶Курс растет вторую неделю.            | : | Эксперт | рубль укрепится к лету | indirect
            Reuters: Китай купит зерно¶Сделка закрыта.                            | : | Reuters | Китай купит зерно | indirect
            Завод остановят на месяц — источник¶Рабочих отправят в отпуск.        | — | источник | Завод остановят на месяц | indirect
            Андрей Петров: «Мы готовы к матчу».                                   | : | Андрей Петров | Мы готовы к матчу | direct
            """)
    void finds(String text, String cue, String source, String content, String form) {
        RULE.check(text, cue, source, content, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Пожар на складе: что известно¶Огонь тушили ночью.",
            "Погода: завтра дождь¶Зонт не помешает.",
            "Итоги дня¶Лукин: мост откроют в мае."})
    void leavesToOthersOrToNobody(String text) {
        RULE.checkNone(text);
    }
}
