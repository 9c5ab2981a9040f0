package scraper;

import io.github.newsclaims.NewsInput;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gets the pieces of a news item out of a page: what its metadata say, else what its elements look like. */
final class Scraper {

    /** What is on a page beside the item. */
    private static final String CLUTTER = "script, style, nav, aside, footer, form, noscript, .ad, .share, .related, .tags";

    /** Where the text of an item is, the surest first. */
    private static final List<String> BODIES = List.of("[itemprop=articleBody]", "article", "main", ".story", "body");

    private Scraper() {
    }

    /** The item of a page; its id is the page's address. */
    static NewsInput read(Document page) {
        var metadata = Metadata.of(page);
        var headline = first(metadata.headline(), text(page, "article h1"), text(page, "h1"),
                attribute(page, "meta[property=og:title]", "content"), page.title());
        var published = first(metadata.published(), attribute(page, "meta[property=article:published_time]", "content"),
                attribute(page, "time[datetime]", "datetime"));
        return NewsInput.builder().id(page.location()).published(day(published)).headline(headline).paragraphs(body(page))
                .build();
    }

    private static List<String> body(Document page) {
        var copy = page.clone();
        copy.select(CLUTTER).remove();
        var body = BODIES.stream().map(copy::selectFirst).filter(element -> element != null).findFirst().orElseThrow();
        body.select("h1, time").remove();
        return paragraphs(body);
    }

    /** The paragraphs: each element that has text of its own and is not part of a line. */
    private static List<String> paragraphs(Element body) {
        var blocks = body.select("*").stream().filter(Element::isBlock).filter(Scraper::hasOwnText).toList();
        return blocks.stream().filter(block -> block.parents().stream().noneMatch(blocks::contains)).map(Element::text)
                .filter(text -> !text.isBlank()).toList();
    }

    private static boolean hasOwnText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text
                && !text.isBlank() || node instanceof Element child && !child.isBlock() && child.hasText());
    }

    private static String day(String time) {
        return time.length() > 10 ? OffsetDateTime.parse(time).toLocalDate().toString() : time;
    }

    private static String text(Document page, String selector) {
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
