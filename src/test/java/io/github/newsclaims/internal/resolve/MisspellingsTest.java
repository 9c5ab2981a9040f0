package io.github.newsclaims.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which slips of the keyboard are forgiven. */
class MisspellingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the new yort times        | The New York Times       | a letter replaced
            The New York Tmes         | The New York Times       | left out
            The New Yorkk Times       | The New York Times       | added
            The New Yrok Times        | The New York Times       | two swapped
            THE NEW YORT TIMES        | The New York Times       | in capitals
            The Wall Stret Journal    | The Wall Street Journal  | left out
            """)
    void oneLetterIsForgiven(String written, String meant, String slip) {
        var name = Misspellings.find(written, Lexicon.builtIn());
        assertThat(name).as(slip).isNotNull();
        assertThat(name.canonical()).as(slip).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TASC", "Reutres", "Tha Naw York Times", "Happy Gazette of Nowhere", "The New York"})
    void shortNamesAndTwoSlipsAreOtherNames(String written) {
        assertThat(Misspellings.find(written, Lexicon.builtIn())).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            мост  | мост   | true
            мост  | пост   | true
            мост  | моста  | true
            мост  | мот    | true
            мост  | омст   | true
            мост  | мотс   | true
            ''    | м      | true
            ''    | ''     | true
            мост  | том    | false
            мост  | мосток | false
            мост  | стом   | false
            ''    | да     | false
            аб    | вг     | false
            """)
    void oneEditApart(String a, String b, boolean expected) {
        assertThat(Misspellings.isOneEditApart(a, b)).isEqualTo(expected);
        assertThat(Misspellings.isOneEditApart(b, a)).as("either way round").isEqualTo(expected);
    }
}
