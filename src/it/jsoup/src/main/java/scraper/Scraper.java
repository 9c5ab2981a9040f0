package scraper;

import io.github.newsclaims.NewsInput;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gets the pieces of a news item out of a page: what its metadata say, else what its elements look like. */
final class Scraper {

    /** What is on a page beside the item. */
    private static final String CLUTTER = "script, style, nav, aside, footer, form, noscript, .ad, .share, .tags";

    /** Where the text of an item is, the surest first. */
    private static final List<String> BODIES = List.of("[itemprop=articleBody]", "article", "main", ".story", "body");

    private static final String LEAD = ".lead";
    private static final String CAPTION = "figcaption, .caption";

    private Scraper() {
    }

    /** The item of a page; its id is the page's address. */
    static NewsInput read(Document page) {
        var metadata = Metadata.of(page);
        var headline = first(metadata.headline(), text(page, "article h1"), text(page, "h1"),
                attribute(page, "meta[property=og:title]", "content"), page.title());
        var published = first(metadata.published(),
                attribute(page, "meta[property=article:published_time]", "content"),
                attribute(page, "time[datetime]", "datetime"));
        var publisher = first(metadata.publisher(), attribute(page, "meta[property=og:site_name]", "content"));
        var body = body(page);
        var lead = text(body, LEAD);
        var captions = body.select(CAPTION).eachText();
        body.select("h1, time, " + LEAD + ", " + CAPTION).remove();
        var input = NewsInput.builder().id(page.location()).published(day(published)).publisher(publisher)
                .headline(headline).lead(lead);
        captions.forEach(input::caption);
        return input.paragraphs(paragraphs(body)).build();
    }

    private static Element body(Document page) {
        var copy = page.clone();
        copy.select(CLUTTER).remove();
        return BODIES.stream().map(copy::selectFirst).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** The text of each element that has some of its own and is not part of a line. */
    private static List<String> paragraphs(Element body) {
        var blocks = body.select("*").stream().filter(Element::isBlock).filter(Scraper::hasOwnText).toList();
        return blocks.stream().filter(block -> block.parents().stream().noneMatch(blocks::contains))
                .map(Element::text).toList();
    }

    private static boolean hasOwnText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank()
                || node instanceof Element child && !child.isBlock() && child.hasText());
    }

    private static String day(String time) {
        return time.length() > 10 ? OffsetDateTime.parse(time).toLocalDate().toString() : time;
    }

    private static String text(Element page, String selector) {
        var element = page.selectFirst(selector);
        return element == null ? "" : element.text();
    }

    private static String attribute(Document page, String selector, String name) {
        var element = page.selectFirst(selector);
        return element == null ? "" : element.attr(name);
    }

    private static String first(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
