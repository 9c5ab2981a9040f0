package reader;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.render.TextRenderer;
import java.util.ArrayList;
import java.util.List;

/** Who says what, a line each. */
final class Digest {

    private final NewsParser parser = NewsParser.create();

    /** Lines of the form {@code name: content}. */
    List<String> of(String text) {
        NewsItem item = parser.parse(text);
        var lines = new ArrayList<String>();
        for (var claim : item.claims()) {
            for (var attribution : claim.attributions()) {
                lines.add(speaker(attribution) + ": " + claim.text());
            }
        }
        return lines;
    }

    /** The item as the library prints it. */
    String print(String text) {
        return new TextRenderer().render(parser.parse(text));
    }

    private static String speaker(Attribution attribution) {
        Source source = attribution.source().source();
        return source instanceof Source.Unknown ? "?" : source.name();
    }
}
