package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * A source expresses a content; a cue signals it.
 *
 * @param cue the words that signal it
 * @param stance how the source stands to the content
 * @param form whose words the content is in
 * @param source who expresses it
 * @param via the sources that the source itself relies on, nearest first («со ссылкой на …»)
 * @param relayedBy the outlets through which this attribution reached the item («…, передает НСН»), nearest to the
 *     source first
 * @param content what is expressed, in order of the text; earlier text if {@code anaphoric}
 * @param anaphoric whether a pronoun stands for the content («Об этом сообщает …»)
 * @param rule the name of the rule that found it
 */
public record Attribution(Cue cue, Stance stance, Form form, SourceMention source, List<SourceMention> via,
        List<SourceMention> relayedBy, List<Span> content, boolean anaphoric, String rule) implements Serializable {

    /** Checks that nothing is missing, and copies the lists. */
    public Attribution {
        requireNonNull(cue, "cue is null");
        requireNonNull(stance, "stance is null");
        requireNonNull(form, "form is null");
        requireNonNull(source, "source is null");
        via = List.copyOf(via);
        relayedBy = List.copyOf(relayedBy);
        content = List.copyOf(content);
        requireNonNull(rule, "rule is null");
    }
}
