package io.github.newsclaims.testing;

import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.render.TextRenderer;
import java.util.List;
import java.util.stream.Collectors;

/** How parts of an item look in the messages of failed assertions. */
final class Shown {

    private static final TextRenderer RENDERER = new TextRenderer();

    private Shown() {
    }

    /** A text with every run of white space as one space, and none at its ends. */
    static String folded(String text) {
        return String.join(" ", text.strip().split("[\\s\\p{Z}]+"));
    }

    /** In quotation marks. */
    static String quoted(String words) {
        return "«" + words + "»";
    }

    /** All in quotation marks, with commas; a word for it if there are none. */
    static String list(List<String> words) {
        return words.isEmpty() ? "nobody" : words.stream().map(Shown::quoted).collect(Collectors.joining(", "));
    }

    /** The name of a source; words that say so if it has none. */
    static String name(Source source) {
        return source.name().isEmpty() ? "nobody who is named" : quoted(source.name());
    }

    /** Claims in the text format, indented. */
    static String claims(List<Claim> claims) {
        return claims.stream().map(Shown::claim).collect(Collectors.joining());
    }

    private static String claim(Claim claim) {
        var alone = NewsItem.builder("", "").claims(List.of(claim)).attributions(claim.attributions())
                .dates(claim.dates()).build();
        return RENDERER.render(alone).indent(2);
    }

    /** The first words of an item, to know it by. */
    static String item(NewsItem item) {
        String title = item.headline().map(headline -> quoted(folded(headline.text()))).orElse("without a headline");
        return item.id().isEmpty() ? title : item.id() + " " + title;
    }
}
