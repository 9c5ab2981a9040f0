package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    private static Properties words(Language language) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Resource.read("labels_" + language.code() + ".properties")));
        return words;
    }

    @Test
    void languagesHaveTheSameLabelsWithTheSamePlaces() throws IOException {
        var english = words(Language.ENGLISH);
        var russian = words(Language.RUSSIAN);
        assertThat(russian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        var place = Pattern.compile("\\{\\d\\}");
        for (String key : english.stringPropertyNames()) {
            assertThat(places(place, russian.getProperty(key))).as(key)
                    .isEqualTo(places(place, english.getProperty(key)));
        }
    }

    private static Object places(Pattern place, String words) {
        return place.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void everyTermHasALabel(Language language) {
        var labels = new Labels(language);
        for (var kind : SourceKind.values()) {
            assertThat(labels.of(kind)).isNotBlank();
        }
        for (var stance : Stance.values()) {
            assertThat(labels.of(stance)).isNotBlank();
        }
        for (var form : Form.values()) {
            assertThat(labels.of(form)).isNotBlank();
        }
    }

    @Test
    void fillsPlaces() {
        assertThat(new Labels(Language.RUSSIAN).get("status", 3, 15)).isEqualTo("Утверждений: 3 из 15");
    }

    @Test
    void aLabelThatIsMissingIsNamed() {
        var labels = new Labels(Language.ENGLISH);
        assertThatThrownBy(() -> labels.get("nope")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nope");
    }
}
