package io.github.newsclaims.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One thing over and over: the item holds together, and a text eight times as long is not much more than eight times
 * the work. What nobody counts is how long it takes; the time limit is there for texts that never end.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RepetitionTest {

    private static final CountingParser PARSER = new CountingParser();
    private static final int MOST = 100_000;
    /** Long units come less often, in characters; with {@code -Pfuzz} as often as the short ones. */
    private static final int LONGEST = Integer.getInteger("robustness.longest", 100_000);
    private static final int TIMES = 8;
    /** Fills the caches, whose first filling is no work of the text. */
    private static final int WARM_UP = 200;
    /** Three doublings of at most 2.3 times the work: analyses that the cache cannot hold any more are made again. */
    private static final double WORK = 12;
    /** What a rule may ask of each pair of words of a sentence comes to, as long as sentences are cut; plain prose takes a hundred. */
    private static final int MOST_STEPS_PER_CHARACTER = 5_000;
    /** Below this, what is done once for a text outweighs the text. */
    private static final int LEAST_STEPS = 1_000;

    private static final String[] MARKS = {
            "«", "»", "\"", "“", "``", "''", "'", "' ", "„", "(", ")", "[", "{", "-", "—", "— ", ",", ", ", ":", ";",
            "!", "…", "?!", "\n", "\n\n", " ", "\u00a0", "«»", "()", "«а» ", "'а' ", "\"\" \"", "«(", "„“",
            ".", "..", "?", "”", "‘", "’", "}", "<", "/", "*", "@", "#", "_", "&", "%", "\t", "\r\n", "«„", "“”", "»«", "((«"
    };

    private static final String[] ODD_CHARACTERS = {
            "\u200b", "\u0301", "а\u0301", "\u200f", "а\u200f ", "\u202e", "\ufeff", "\u00ad", "\ud83d", "\ude00",
            "а\ud83d ", "\u0000", "а\u0000", "\u2028", "&nbsp;", "<p>", "№ ",
            "\u200d", "\u2060", "\ufe0f", "и\u0306", "е\u0308 ", "а\u00adб", "а\u200bб ", "\u061c", "\u2067", "\u2069", "\u05d0\u05d1 ",
            "\u202eа\u202c ", "\ud83d\ude00", "\ud83d\udc68\u200d", "\ude00\ud83d", "а\ude00 ", "\u0085", "\u2029", "\u000b", "\u001f ", "\uffff"
    };

    private static final String[] WORDS = {
            "а", "я ", "Мост", "мост-", "1", "1 ", "1.", "1,", "01.01.2020 ", "а.ru", "не ", "не было ", "А. ",
            "А. А.", "г. ", "т. е. ", "I ", "что ", "как ", "о ", "и ", "он ", "его ", "который ", "чтобы ",
            "по словам ", "по его ", "со ссылкой на ", "сообщил ", "выразил ", "сообщает Axios, ", "Котов ",
            "А. Котов, ", "Иван Котов ", "мэр ", "мэр Иван Котов, ", "мэр и ", "роль и роль ",
            "администрация города ", "президента республики ", ", близкий к ", "источник, близкий к администрации, ",
            "газета «Труд» ", "газета «", "(Иван Котов) ", "ТАСС (ТАСС) ", ", что ", "заявив, ", "заявив, увидев, ", "заявив, увидев и подумав, ", "заявив, который, ", "об этом ", "вчера ",
            "1 января ", "1 января — ", "с мая по ", "5 млн ", "«а», — сказал ", "МОСКВА, 10 авг — ", "Фото: ",
            "1..", "1. ", "1.1.", "1-", "1/1/", "12:00 ", "1–2 января ", "с 1 по 10 января ", "1 и ", "в 2019–2020 годах ",
            "между 1 января и ", "сто двадцать один ", "и.о.", "т.е.", "https://а.ru/", "@а ", "100% ",
            "date 2020-01-01 ", "18 декабря 2025, 14:05 ", "[18+] ", "передает слова ", "о том, что сообщает и не ",
            "в интервью РБК закрыть рассказал о планах ", "мэр вышел с требованием уйти ", "мэр вышел: «Мост уже готов» ",
            "«Мост готов, — сказал мэр. — Едем!» "
    };

    /** What stands for № is a word that is another one each time. */
    private static final String[] SENTENCES = {
            "Мост готов.\n\n", "Мост готов, сообщает ТАСС. ", "Об этом сообщает ТАСС. ", "Он сказал, что мост готов. ",
            "Мэр Иван К№ов сказал, что мост готов. ", "И. К№ов сообщил об этом. ", "К№ов, ", "По словам К№ова, мост готов. ",
            "Министр К№ов ушел. Он вернется. ", "Газета «К№ый» сообщает, что мост готов. Издание уверено. ",
            "Мэр К№ска сообщил, что мост готов. ", "Источник в К№ске сообщил об этом. ", "№.ru сообщил об этом. ", "№ января ",
            "Фото: К№ов\n\n", "«Мост готов», — сказал он. «", "«Мост готов, — сказал мэр, — "
    };

    /** What comes first over and over, what comes behind it once, and what comes then over and over, in this order. */
    private static final String[] BEFORE_OTHERS = {
            "|Мэр заявил:\n\n|Мост откроют 1 января. ", "Министр сообщил, что мост готов. ||Министр К№ов ушел. ",
            "Учительница сообщила, что мост готов. ||Иван К№ов сообщил, что мост готов. ", "Фото: К№ов\n\n||Об этом сообщил ТАСС. ",
            "|«|Мост откроют 1 января. ", "МВД К№ска, ||МВД сообщило об этом. ",
            "Пассажиры из Твери ждали. ||Ученые сообщили о дожде. ", "Тот сказал, что мост готов. Там сообщили об этом. ",
            "«|мост готов|»", "(|мост готов|)", "„|мост готов|“",
            "«(|мост готов|)»", "“|мост готов|”", "\"|мост готов|\"", "``|мост готов|''", "'|мост готов|'", "[|мост готов|]",
            "{|мост готов|}", "«„|мост готов|“»", "\"«|мост готов|»\"", "([{«„“|мост готов|”“»}])", "«мэр сказал: „он сказал: |мост готов|“»",
            "«он сказал: «|мост готов|»»", "(он сказал: «|мост готов|»)", "Мэр сказал, что |мост готов.|",
            "по словам мэра, |мост готов.|", "|Мэр Иван Петров сообщил ТАСС, что мост закрыт|, и добавил, что мост закрыт"
    };

    @ParameterizedTest
    @FieldSource({"MARKS", "ODD_CHARACTERS"})
    void nothingIsSaid(String unit) {
        assertThat(isLinear(unit).item().attributions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"а", "мост", "Мост", "мост-", "а\u0301", "Axios", "1", "1,", "а.ru"})
    void oneWordOfAMillionCharacters(String part) {
        assertThat(PARSER.parse(part.repeat(1_000_000 / part.length()) + " готов, сообщает ТАСС.").item().text()).hasSizeGreaterThan(999_999);
    }

    @ParameterizedTest
    @FieldSource({"WORDS", "SENTENCES", "BEFORE_OTHERS"})
    void wordsAndSentences(String units) {
        isLinear(units);
    }

    private static CountingParser.Counted isLinear(String units) {
        int length = units.replaceAll("[|№]", "").length();
        int count = Math.min(MOST, LONGEST / length);
        PARSER.parse(repeated(units, WARM_UP));
        var few = PARSER.parse(repeated(units, count / TIMES));
        var many = PARSER.parse(repeated(units, count));
        assertThat((double) many.steps()).as("the work of %d times «%s», %d steps for an eighth of them", count, units, few.steps())
                .isLessThan(WORK * Math.max(LEAST_STEPS, few.steps()));
        assertThat(many.steps() / many.item().text().length()).as("the work of each character of «%s»", units)
                .isLessThan(MOST_STEPS_PER_CHARACTER);
        return many;
    }

    private static String repeated(String units, int count) {
        var parts = units.split("\\|", -1);
        var text = new StringBuilder();
        append(text, parts[0], count);
        if (parts.length > 1) {
            text.append(parts[1]);
            append(text, parts[2], count);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String unit, int count) {
        for (int i = 0; i < count && !unit.isEmpty(); i++) {
            text.append(unit.indexOf('№') < 0 || unit.length() == 2 ? unit : unit.replace("№", letters(i)));
        }
    }

    /** A number in Russian letters. */
    private static String letters(int number) {
        var letters = new StringBuilder();
        int rest = number;
        do {
            letters.append((char) ('а' + rest % 26));
            rest /= 26;
        } while (rest > 0);
        return letters.toString();
    }
}
