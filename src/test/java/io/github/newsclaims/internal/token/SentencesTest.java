package io.github.newsclaims.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, and where they only seem to. */
class SentencesTest {

    private static List<String> sentences(String text) {
        return Tokenizer.sentences(text, 0, text.length()).stream().map(sentence -> text.substring(sentence.begin(), sentence.end())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Он ушел.                        | Она осталась.
            Он ушел?                        | Она осталась!
            Он ушел...                      | Она осталась…
            Он ушел?!                       | Она осталась.
            Он из США.                      | Она из РФ.
            Цена осталась прежней: 5.       | 6 января ее подняли.
            В 10.30 он ушел.                | 5 января вернулся.
            Он ушел.                        | «Сибирь» осталась.
            Он ушел.                        | (Она осталась.)
            Он сказал: «Дождь идет.»        | Она молчала.
            «Дождь идет!»                   | Она молчала.
            «Дождь. Снег», — сказал он.     | Она молчала.
            «Дождь?» — спросил он.          | Она молчала.
            — Где он? — спросил мэр.        | — Я здесь.
            — Где он? — спросил мэр.        | Никто не ответил.
            Мэр (он же тренер. Да!) ушел.   | Снег растаял.
            """)
    void twoSentences(String first, String second) {
        assertThat(sentences(first + " " + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Он живет на ул. Садовой в доме им. Гагарина.",
            "В 2019 г. он уехал.",
            "Купили яблоки, груши и т. д. для детей.",
            "К нам приехал А. С. Котов.",
            "Курс вырос на 7.5 рубля.",
            "Сайт kp.ru закрыт.",
            "он ушел. она осталась.",
            "«Мост готов. Едем», — сказал мэр.",
            "«Мост готов! Едем!» — сказал мэр.",
            "— Где он? — спросил мэр.",
            "Он сказал: «Мост готов. Дорога открыта. Едем».",
            "Цена (5 руб. Потом 6 руб.) выросла.",
            "Мост, дорога; снег: дождь — все сразу"})
    void oneSentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void gluedSentencesAreParted() {
        assertThat(sentences("Он ушел.Она осталась.")).containsExactly("Он ушел.", "Она осталась.");
    }

    @Test
    void aLongSentenceIsCut() {
        var sentences = Tokenizer.sentences("слово ".repeat(5000), 0, 30_000);
        assertThat(sentences).hasSizeBetween(5, 6).allSatisfy(sentence -> assertThat(sentence.to() - sentence.from()).isLessThanOrEqualTo(1001));
    }

    @Test
    void aLongQuotationDoesNotHoldItsSentenceForever() {
        String text = "«" + "Он ушел. ".repeat(2000) + "»";
        assertThat(Tokenizer.sentences(text, 0, text.length())).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Он ушел. Она осталась. Все.", "«Он. Она», — сказал. Да", "а. Б. В. г.", "... !!! ???", "— — —"})
    void sentencesCoverAllTokensInOrder(String text) {
        var sentences = Tokenizer.sentences(text, 0, text.length());
        int at = 0;
        for (var sentence : sentences) {
            assertThat(sentence.from()).isEqualTo(at);
            assertThat(sentence.to()).isGreaterThan(at);
            at = sentence.to();
        }
        assertThat(at).isEqualTo(sentences.get(0).tokens().size());
    }
}
