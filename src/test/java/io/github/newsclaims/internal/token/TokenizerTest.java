package io.github.newsclaims.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one word, one number, one mark; which marks belong together. */
class TokenizerTest {

    private record Token(int begin, int end, TokenKind kind, int mate) {
    }

    private static List<Token> tokens(String text) {
        var sentences = Tokenizer.sentences(text, 0, text.length());
        if (sentences.isEmpty()) {
            return List.of();
        }
        var tokens = sentences.get(0).tokens();
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> new Token(tokens.begin(i), tokens.end(i), tokens.kind(i), tokens.mate(i))).toList();
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(token -> text.substring(token.begin(), token.end())).toList();
    }

    private static List<TokenKind> kinds(String text) {
        return tokens(text).stream().map(Token::kind).toList();
    }

    /** What stands between paired marks of a kind, in order of the opening ones. */
    private static List<String> between(String text, TokenKind opening) {
        var tokens = tokens(text);
        var found = new ArrayList<String>();
        for (var token : tokens) {
            if (token.kind() == opening) {
                found.add(text.substring(token.end(), tokens.get(token.mate()).begin()));
            }
        }
        return found;
    }

    private static List<String> quotations(String text) {
        return between(text, TokenKind.OPEN_QUOTE);
    }

    // ---- words and numbers ----

    @ParameterizedTest
    @ValueSource(strings = {"мост", "Ёлка", "США", "спец-посланник", "Нью-Йорк", "Санкт‑Петербург", "О'Коннор", "д’Артаньян",
            "COVID-19", "Су-57", "R&D", "Lenta.ru", "kp.ru", "ТАСС.ру", "Дождь.com", "фонд.рф", "naïve", "їжак", "со\u00adоб\u00adщил"})
    void oneWord(String word) {
        assertThat(words(word)).containsExactly(word);
        assertThat(kinds(word)).containsExactly(TokenKind.WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "7,5", "14:30", "09.08.2019", "27-го", "90-е", "10.30", "1,5-литровый"})
    void oneNumber(String number) {
        assertThat(words(number)).containsExactly(number);
        assertThat(kinds(number)).containsExactly(TokenKind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            В 2025 году, в мае   | В 2025 году , в мае
            цены +7,5%           | цены + 7,5 %
            счет 2:1; итог: да   | счет 2:1 ; итог : да
            № 5                  | № 5
            да/нет               | да / нет
            вода - лед           | вода - лед
            вода – лед           | вода – лед
            вода — лед           | вода — лед
            вода -- лед          | вода -- лед
            Что?! Да...          | Что ?! Да ...
            мост.Дорога          | мост . Дорога
            """)
    void pieces(String text, String spaced) {
        assertThat(words(text)).containsExactly(spaced.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "―", "--"})
    void dash(String dash) {
        assertThat(kinds("вода " + dash + " лед")).containsExactly(TokenKind.WORD, TokenKind.DASH, TokenKind.WORD);
    }

    @Test
    void punctuation() {
        assertThat(kinds("да, нет; вот: так!")).containsExactly(TokenKind.WORD, TokenKind.COMMA, TokenKind.WORD, TokenKind.SEMICOLON,
                TokenKind.WORD, TokenKind.COLON, TokenKind.WORD, TokenKind.STOP);
    }

    // ---- abbreviations and initials ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            школа им. Гагарина           | школа им. Гагарина
            на ул. Садовой               | на ул. Садовой
            мост в г. Тула и рядом       | мост в г. Тула и рядом
            и т. д. и т. п. вместе       | и т. д. и т. п. вместе
            5 тыс. рублей                | 5 тыс. рублей
            в 2019 г. он уехал           | в 2019 г. он уехал
            А. С. Котов                  | А. С. Котов
            И.С.Котов                    | И. С. Котов
            пришел А. Котов              | пришел А. Котов
            """)
    void theStopBelongsToTheWord(String text, String spaced) {
        assertThat(words(text)).containsExactly(spaced.split(" "));
        assertThat(kinds(text)).doesNotContain(TokenKind.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Он уехал в 2019 г. Потом вернулся.", "Он взял 5 руб. Потом ушел.", "Тогда пришел Иванов А. Потом все ушли."})
    void theStopEndsTheSentence(String text) {
        assertThat(kinds(text).stream().filter(TokenKind.STOP::equals)).hasSize(2);
    }

    // ---- quotation marks ----

    @ParameterizedTest
    @ValueSource(strings = {"«дом»", "„дом“", "„дом”", "“дом”", "\"дом\"", "``дом``", "``дом''"})
    void everyKindOfQuotationMark(String quotation) {
        assertThat(quotations("Это " + quotation + ", да.")).containsExactly("дом");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            «Газета «Труд» закрыта»           | Газета «Труд» закрыта | Труд
            «Газета „Труд“ закрыта»           | Газета „Труд“ закрыта | Труд
            «Газета “Труд” закрыта»           | Газета “Труд” закрыта | Труд
            «Газета "Труд" закрыта»           | Газета "Труд" закрыта | Труд
            "Газета «Труд» закрыта"           | Газета «Труд» закрыта | Труд
            """)
    void nested(String text, String outer, String inner) {
        assertThat(quotations(text)).containsExactly(outer, inner);
    }

    @Test
    void oneClosingMarkForTwo() {
        assertThat(quotations("«Мы едем на завод «Звезда» утром, — сказал он."))
                .as("a short title keeps its own mark").containsExactly("Звезда");
        assertThat(quotations("«Мы едем по дороге, которую построили наши деды, и нам сказали: «Дальше по этой дороге ехать нельзя, мост закрыт», "
                + "— сказал он.")).as("speech ends with both").hasSize(1).first().asString().startsWith("Мы едем");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Он ушел» домой.            | »
            Он «ушел домой.            | «
            Он "ушел домой.            | "
            Он (ушел домой.            | (
            Он ушел) домой.            | )
            Он ушел' домой.            | '
            """)
    void aMarkWithoutPartnerIsASymbol(String text, String mark) {
        assertThat(tokens(text)).filteredOn(token -> text.startsWith(mark, token.begin()))
                .singleElement().satisfies(token -> {
                    assertThat(token.kind()).isEqualTo(TokenKind.SYMBOL);
                    assertThat(token.mate()).isEqualTo(-1);
                });
    }

    @Test
    void severalQuotationsInARow() {
        assertThat(quotations("«Мир», «Труд» и «Май»")).containsExactly("Мир", "Труд", "Май");
        assertThat(quotations("\"Мир\", \"Труд\" и \"Май\"")).containsExactly("Мир", "Труд", "Май");
    }

    @Test
    void marksDoubledByCsv() {
        String cell = "\"Текст \"\"Труд\"\" закрыт\"";
        assertThat(quotations(cell)).containsExactly("Труд");
        assertThat(kinds(cell)).startsWith(TokenKind.SYMBOL).endsWith(TokenKind.SYMBOL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "Газета ""Труд"" закрыта", сказал он.   | Труд
            "Он сказал: "Дом"" ушел.                | ^^
            "а ""б"" в" г "д                        | б
            """)
    void marksThatOnlyLookLikeCsv(String text, String inner) {
        assertThat(String.join("", quotations(text))).contains(inner);
    }

    @Test
    void nestedBeyondAnyUse() {
        assertThat(quotations("«".repeat(100) + "дом" + "»".repeat(100))).as("the outer ones are paired").hasSize(32);
    }

    // ---- brackets ----

    @Test
    void brackets() {
        assertThat(between("Мэр (он же тренер) ушел [см. ниже] и {так}", TokenKind.OPEN_BRACKET))
                .containsExactly("он же тренер", "см. ниже", "так");
    }

    @Test
    void bracketsInsideQuotations() {
        String text = "«Дом (старый) снесли» (вчера)";
        assertThat(between(text, TokenKind.OPEN_BRACKET)).containsExactly("старый", "вчера");
        assertThat(quotations(text)).containsExactly("Дом (старый) снесли");
    }

    @Test
    void bracketsOfDifferentShapesAreNoPair() {
        assertThat(between("Мэр (он же тренер] ушел", TokenKind.OPEN_BRACKET)).isEmpty();
    }

    @Test
    void matesPointAtEachOther() {
        var tokens = tokens("«Газета «Труд» (старая) закрыта», — сказал мэр.");
        for (int i = 0; i < tokens.size(); i++) {
            int mate = tokens.get(i).mate();
            if (mate >= 0) {
                assertThat(tokens.get(mate).mate()).isEqualTo(i);
            }
        }
    }

    // ---- white space and odd characters ----

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", "\u2009", "\u3000", "\t", "\n", "\r\n", "\u200b", "\ufeff", "\u0000"})
    void whiteSpace(String space) {
        assertThat(words(space + "мост" + space + space + "готов" + space)).containsExactly("мост", "готов");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n"})
    void nothing(String text) {
        assertThat(Tokenizer.sentences(text, 0, text.length())).isEmpty();
    }

    @Test
    void onlyTheBlockIsRead() {
        String text = "Мост готов. Дорога закрыта. Снег растаял.";
        var sentences = Tokenizer.sentences(text, 12, 27);
        assertThat(sentences).singleElement().satisfies(sentence -> {
            assertThat(sentence.begin()).isEqualTo(12);
            assertThat(sentence.end()).isEqualTo(27);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Погода 😀 хорошая.", "а\ud83dб", "\ude00", "мост\u0301 готов", "<p>Мост&nbsp;готов</p>", "…—…«»()\"\"''``"})
    void everyCharacterIsInsideOneTokenOrWhiteSpace(String text) {
        int at = 0;
        for (var token : tokens(text)) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(at);
            assertThat(token.end()).isGreaterThan(token.begin());
            assertThat(text.substring(at, token.begin())).isBlank();
            at = token.end();
        }
        assertThat(text.substring(at)).isBlank();
    }
}
