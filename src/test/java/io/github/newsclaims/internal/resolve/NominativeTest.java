package io.github.newsclaims.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases and names as they stand in a sentence, each with its nominative: {@code phrases.txt} and {@code persons.txt}. */
class NominativeTest {

    private static final String BEFORE = "по словам ";
    private static final String AFTER = " сообщили";

    /** A line of a file: «gen.p | представителей мэрии | представители мэрии». */
    record Pair(String grammar, String given, String nominative) {
        @Override
        public String toString() {
            return grammar + ": " + given;
        }

        boolean opensSentence() {
            return given.startsWith("^");
        }

        String phrase() {
            return opensSentence() ? given.substring(1) : given;
        }

        long features() {
            if (grammar.equals("all")) {
                return Features.NOMINAL;
            }
            int grammaticalCase = List.of("nom", "gen", "dat", "acc", "ins", "loc").indexOf(grammar.substring(0, 3));
            return grammar.length() == 3 ? Features.inCase(grammaticalCase)
                    : Features.bit(grammaticalCase, "mfnp".indexOf(grammar.charAt(4)));
        }
    }

    static Stream<Pair> persons() throws IOException {
        return pairs("persons.txt");
    }

    static Stream<Pair> phrases() throws IOException {
        return pairs("phrases.txt");
    }

    private static Stream<Pair> pairs(String file) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(NominativeTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ")).map(columns -> new Pair(columns[0], columns[1], columns[2])).toList().stream();
        }
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        Tokenizer.sentences(text, 0, text.length()).forEach(sentence -> words.addAll(Lexicon.builtIn().words(text, sentence)));
        return words;
    }

    @ParameterizedTest
    @MethodSource
    void persons(Pair pair) {
        String text = BEFORE + pair.phrase() + AFTER;
        var words = words(text);
        assertThat(Nominative.person(text, words, 2, words.size() - 1, pair.features())).isEqualTo(pair.nominative());
    }

    @ParameterizedTest
    @MethodSource
    void phrases(Pair pair) {
        String text = (pair.opensSentence() ? "" : BEFORE) + pair.phrase() + AFTER;
        var words = words(text);
        int from = pair.opensSentence() ? 0 : 2;
        assertThat(Nominative.of(text, words, from, words.size() - 1, pair.features())).isEqualTo(pair.nominative());
    }

    @Test
    void theCallerCanSayWhetherTheFirstWordKeepsItsCapital() {
        String text = "Шестая заповедь гласит";
        var words = words(text);
        assertThat(Nominative.of(text, words, 0, 2, Features.NOMINAL, false)).isEqualTo("Шестая заповедь");
        assertThat(Nominative.of(text, words, 0, 2, Features.NOMINAL, true)).isEqualTo("шестая заповедь");
    }

    @Test
    void anEmptyStretchGivesAnEmptyString() {
        var words = words("источник");
        assertThat(Nominative.of("источник", words, 1, 1, Features.NOMINAL)).isEmpty();
        assertThat(Nominative.person("источник", words, 0, 0, Features.NOMINAL)).isEmpty();
    }

    @Test
    void everyStretchOfEverySentenceIsReadWithoutFailing() throws IOException {
        for (var pair : Stream.concat(persons(), phrases()).toList()) {
            String text = pair.phrase() + ", и (как «он») 5 — сказал: А. Б. де ла";
            var words = words(text);
            for (int from = 0; from < words.size(); from++) {
                for (int to = from; to <= words.size(); to++) {
                    assertThat(Nominative.of(text, words, from, to, pair.features())).isNotNull();
                    assertThat(Nominative.person(text, words, from, to, pair.features())).isNotNull();
                }
            }
        }
    }

    @Test
    void aLongPhraseTakesTimeInProportion() {
        String text = "источников и ".repeat(2000) + "экспертов, «Ведомостей»";
        var words = words(text);
        assertThat(Nominative.of(text, words, 0, words.size(), Features.inCase(Features.GEN))).startsWith("источники");
    }
}
