package io.github.newsclaims.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    private static List<Word> words(Lexicon lexicon, String text) {
        var reader = lexicon.reader(text);
        var words = new ArrayList<Word>();
        Tokenizer.sentences(text, 0, text.length()).forEach(sentence -> words.addAll(reader.words(sentence)));
        return words;
    }

    private static List<String> folded(String text) {
        return words(Lexicon.builtIn(), text).stream().map(Word::folded).toList();
    }

    @Test
    void wordsAreComparedInLowerCaseWithPlainMarks() {
        assertThat(folded("Ёлка О’Нил кто\u2011то им. Пушкина")).containsExactly("елка", "о'нил", "кто-то", "им", "пушкина");
    }

    @Test
    void aSpellingIsAnalysedOnceAndSharedInOneShape() {
        var words = words(new LexiconBuilder().build(), "Суд решил: суд идет. Суд молчит.");
        var first = words.get(0);
        var last = words.stream().filter(word -> word.begin() > 20 && word.folded().equals("суд")).findFirst().orElseThrow();
        assertThat(last.analysis()).isSameAs(first.analysis());
        assertThat(first.capital()).isTrue();
        var small = words.get(3);
        assertThat(small.folded()).isEqualTo("суд");
        assertThat(small.capital()).isFalse();
        assertThat(small.analysis()).isNotSameAs(first.analysis());
    }

    @Test
    void aLongSentenceAndLongWordsAreReadInFull() {
        String long1 = "а".repeat(300);
        var words = words(new LexiconBuilder().build(), "дом ".repeat(400) + long1 + " " + long1 + "б");
        assertThat(words).hasSize(402);
        assertThat(words.get(399).listed()).isTrue();
        assertThat(words.get(400).folded()).isEqualTo(long1);
        assertThat(words.get(401).folded()).isEqualTo(long1 + "б");
    }

    @Test
    void spellingsWithTheSameHashAreToldApart() {
        // A letter more counts as much as 31 letters more in the next place.
        String one = "дба";
        String twin = "даЯ".replace('Я', (char) ('а' + 31));
        assertThat(twin).hasSameHashCodeAs(one).isNotEqualTo(one);
        var words = words(new LexiconBuilder().build(), one + " " + twin + " " + one);
        assertThat(words).extracting(Word::folded).containsExactly(one, twin, one);
    }

    @Test
    void wordsThatHaveGrownTogetherAreTakenApart() {
        var words = words(Lexicon.builtIn(), "Глава МинфинаАнтон Силуанов");
        assertThat(words).extracting(Word::folded).containsExactly("глава", "минфина", "антон", "силуанов");
        assertThat(words.get(1).end()).isEqualTo(words.get(2).begin());
    }
}
