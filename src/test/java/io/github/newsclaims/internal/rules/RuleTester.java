package io.github.newsclaims.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceMention;
import java.util.List;
import java.util.stream.Collectors;

/** Parses a text and tells what one rule found in it. */
final class RuleTester {

    private static final NewsParser PARSER = NewsParser.create();

    private final String rule;

    RuleTester(String rule) {
        this.rule = rule;
    }

    /** What the rule finds, one row each: «cue / source / content / form»; a source that no words name is a hyphen. */
    List<String> found(String text) {
        var item = PARSER.parse(text.replace("¶", "\n\n"));
        return attributions(item).stream().map(found -> row(item, found)).toList();
    }

    private List<Attribution> attributions(NewsItem item) {
        return item.attributions().stream().filter(found -> found.rule().equals(rule)).toList();
    }

    private static String row(NewsItem item, Attribution found) {
        return String.join(" / ", found.cue().text(), found.source().text().orElse("-"), content(item, found), found.form().label());
    }

    private static String content(NewsItem item, Attribution found) {
        return found.content().stream().map(span -> span.in(item.text())).collect(Collectors.joining(" … "));
    }

    /** Asserts that the rule finds one attribution, and these parts of it. */
    void check(String text, String cue, String source, String content, String form) {
        assertThat(found(text)).as(text).containsExactly(String.join(" / ", cue, source, content, form));
    }

    /** Asserts that the rule finds nothing, whatever others find. */
    void checkNone(String text) {
        assertThat(found(text)).as(text).isEmpty();
    }

    /** The one attribution that the rule finds. */
    Attribution only(String text) {
        var found = attributions(PARSER.parse(text.replace("¶", "\n\n")));
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    /** The names of sources, joined. */
    static String names(List<SourceMention> mentions) {
        return mentions.stream().map(mention -> mention.source().name()).collect(Collectors.joining(", "));
    }
}
