package io.github.newsclaims.internal.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SuffixesTest {

    private final Suffixes<String> suffixes = new Suffixes<>();

    @Test
    void theLongestEndingCounts() {
        suffixes.put("ый", "long");
        suffixes.put("й", "short");
        assertThat(suffixes.longest("новый", 1)).isEqualTo("long");
        assertThat(suffixes.longest("синий", 1)).isEqualTo("short");
        assertThat(suffixes.longest("дом", 1)).isNull();
    }

    @Test
    void anEndingThatOnlyBeginsAnotherHasNoValue() {
        suffixes.put("", "none");
        suffixes.put("ость", "noun");
        assertThat(suffixes.longest("новость", 1)).isEqualTo("noun");
        assertThat(suffixes.longest("гость", 2)).as("«о» belongs to the stem").isEqualTo("none");
        assertThat(suffixes.longest("пять", 1)).isEqualTo("none");
    }

    @Test
    void charactersThatNoEndingHasEndTheSearch() {
        suffixes.put("а", "vowel");
        assertThat(suffixes.longest("Z-а", 0)).isEqualTo("vowel");
        assertThat(suffixes.longest("alpha", 0)).isNull();
        assertThat(suffixes.longest("", 0)).isNull();
    }

    @Test
    void anEndingHasCyrillicLettersOnly() {
        assertThatThrownBy(() -> suffixes.put("ed", "past")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"ed\"");
    }

    @Test
    void endingsAreNumberedWithoutGaps() {
        var numbers = new EndingNumbers();
        int ami = numbers.number("ами");
        assertThat(numbers.number("")).isEqualTo(EndingNumbers.EMPTY);
        assertThat(numbers.number("ами")).isEqualTo(ami);
        assertThat(numbers.longer(numbers.number("ми"), 'а')).isEqualTo(ami);
        assertThat(numbers.longer(ami, 'л')).isEqualTo(EndingNumbers.NONE);
        assertThat(numbers.size()).as("the empty one, и, ми, ами").isEqualTo(4);
        assertThat(numbers.ending(ami)).isEqualTo("ами");
    }

    @Test
    void numberedEndingsCanBeTakenOver() {
        var numbers = new EndingNumbers();
        int ogo = numbers.number("ого");
        int same = numbers.number("его");
        var copy = new EndingNumbers(numbers.letters(), numbers.rests());
        assertThat(copy.number("ого")).isEqualTo(ogo);
        assertThat(copy.ending(same)).isEqualTo("его");
        assertThat(copy.number("ему")).as("one that is new").isGreaterThanOrEqualTo(numbers.size());
    }
}
