package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The fewest words that signal an attribution: «сообщает», «не подтвердил», «по словам», the colon after a speaker.
 *
 * @param span where it stands
 * @param text the words as they stand there
 * @param lemma the dictionary form: «сообщать», a marker in lower case as it stands («по словам»)
 */
public record Cue(Span span, String text, String lemma) implements Serializable {

    /** Checks that nothing is missing. */
    public Cue {
        requireNonNull(span, "span is null");
        requireNonNull(text, "text is null");
        requireNonNull(lemma, "lemma is null");
    }
}
