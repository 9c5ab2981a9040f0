package scraper;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * What a page says about itself in JSON-LD.
 *
 * @param headline its title; empty if it has no such metadata
 * @param published when it was published, in ISO 8601; empty if unknown
 * @param publisher the outlet; empty if unknown
 */
record Metadata(String headline, String published, String publisher) {

    private static final Pattern HEADLINE = Pattern.compile("\"headline\"\\s*+:\\s*+\"([^\"]++)\"");
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*+:\\s*+\"([^\"]++)\"");
    private static final Pattern PUBLISHER = Pattern.compile("\"publisher\"[^}]*?\"name\"\\s*+:\\s*+\"([^\"]++)\"");

    static Metadata of(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            if (script.data().contains("NewsArticle")) {
                return new Metadata(find(HEADLINE, script.data()), find(PUBLISHED, script.data()),
                        find(PUBLISHER, script.data()));
            }
        }
        return new Metadata("", "", "");
    }

    private static String find(Pattern pattern, String json) {
        var matcher = pattern.matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }
}
