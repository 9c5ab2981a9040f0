package io.github.newsclaims.render;

import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The words of a page in one language. */
final class Labels {

    private final Language language;
    private final Properties words = new Properties();

    Labels(Language language) {
        this.language = language;
        try {
            words.load(new StringReader(Resource.read("labels_" + language.code() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("a string reader does not fail", e);
        }
    }

    /** The language that the words are in. */
    Language language() {
        return language;
    }

    /**
     * The words for something.
     *
     * @param key what
     * @param values what to put in the places {0}, {1} and so on
     * @throws IllegalArgumentException if there are no words for it
     */
    String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no label " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** What a source is. */
    String of(SourceKind kind) {
        return get("kind." + kind.label());
    }

    /** How a source stands to what it says. */
    String of(Stance stance) {
        return get("stance." + stance.label());
    }

    /** Whose words a content is in. */
    String of(Form form) {
        return get("form." + form.label());
    }
}
