package io.github.newsclaims.robustness;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What holds of every item, whatever its text. It needs no test library: the fuzzer uses it too. */
public final class Shape {

    private static final int SHOWN = 400;

    private final NewsItem item;
    private final String text;
    /** The mentions of each source, to look one up quickly. */
    private final Map<Source, Set<Span>> mentions = new IdentityHashMap<>();

    private Shape(NewsItem item, String text) {
        this.item = item;
        this.text = text;
    }

    /**
     * Parses a text and checks the item.
     *
     * @param parser the parser
     * @param text the text
     * @return the item
     * @throws AssertionError if something is thrown, or the item does not hold together; the message has the text
     */
    public static NewsItem parse(NewsParser parser, String text) {
        NewsItem item;
        try {
            item = parser.parse(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("thrown for: " + shown(text), e);
        }
        check(item, text);
        return item;
    }

    /**
     * Checks an item.
     *
     * @param item the item
     * @param text what it was parsed from
     * @throws AssertionError if it does not hold together
     */
    public static void check(NewsItem item, String text) {
        new Shape(item, text).check();
    }

    private void check() {
        holds(item.text().equals(text), () -> "the text of the item is another: " + shown(item.text()));
        item.blocks().forEach(block -> inside(block.span()));
        item.findings().forEach(finding -> inside(finding.span()));
        ordered(item.attributions().stream().map(found -> found.cue().span()).toList());
        ordered(item.dates().stream().map(date -> date.span()).toList());
        ordered(item.claims().stream().map(claim -> claim.content().get(0)).toList());
        item.attributions().forEach(this::attribution);
        item.dates().forEach(date -> stands(date.span(), date.text()));
        item.headline().ifPresent(title -> stands(title.span(), title.text()));
        item.dateline().ifPresent(line -> stands(line.span(), line.text()));
        item.sources().forEach(source -> source.mentions().forEach(span -> stands(span, span.in(text))));
        claims();
    }

    private void claims() {
        var known = Collections.newSetFromMap(new IdentityHashMap<Attribution, Boolean>());
        known.addAll(item.attributions());
        var carried = Collections.newSetFromMap(new IdentityHashMap<Attribution, Boolean>());
        for (var claim : item.claims()) {
            content(claim.content());
            carried.addAll(claim.attributions());
            for (var found : claim.attributions()) {
                holds(found.content().equals(claim.content()), () -> "a claim has the attribution of another: " + found);
            }
            for (var date : claim.dates()) {
                holds(claim.content().stream().anyMatch(span -> span.contains(date.span())), () -> date + " lies outside of " + claim);
            }
        }
        holds(known.equals(carried), () -> "claims and attributions of the item are not the same");
    }

    private void attribution(Attribution found) {
        stands(found.cue().span(), found.cue().text());
        content(found.content());
        holds(!found.rule().isEmpty() && !found.cue().lemma().isEmpty(), () -> "something is missing from " + found);
        mentions(found).forEach(mention -> {
            mention.span().ifPresent(span -> stands(span, mention.text().orElseThrow()));
            if (!mention.source().name().isEmpty() && mention.span().isPresent()) {
                boolean known = mentions.computeIfAbsent(mention.source(), source -> new HashSet<>(source.mentions()))
                        .contains(mention.span().get());
                holds(known, () -> mention + " is no mention of its source");
            }
        });
    }

    private static Stream<SourceMention> mentions(Attribution found) {
        return Stream.of(Stream.of(found.source()), found.via().stream(), found.relayedBy().stream()).flatMap(each -> each);
    }

    /** The pieces of a content: some, none empty, in order and apart from one another. */
    private void content(List<Span> pieces) {
        holds(!pieces.isEmpty(), () -> "a content without pieces");
        int behind = 0;
        for (var span : pieces) {
            stands(span, span.in(text));
            boolean apart = span.begin() >= behind;
            holds(apart, () -> "pieces of a content out of order: " + pieces);
            behind = span.end();
        }
    }

    private void stands(Span span, String words) {
        inside(span);
        holds(span.length() > 0 && span.in(text).equals(words), () -> "«" + words + "» does not stand at " + span);
    }

    private void inside(Span span) {
        holds(span.begin() >= 0 && span.begin() <= span.end() && span.end() <= text.length(), () -> span + " lies outside");
    }

    private void ordered(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            var before = spans.get(i - 1);
            var span = spans.get(i);
            holds(before.begin() <= span.begin(), () -> span + " stands behind " + before);
        }
    }

    private void holds(boolean condition, Supplier<String> otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise.get() + " in " + shown(text));
        }
    }

    /**
     * A text for a message.
     *
     * @param text the text
     * @return the text, or its beginning if it is long
     */
    public static String shown(String text) {
        return text.length() > SHOWN ? "«" + text.substring(0, SHOWN / 2) + " … » (" + text.length() + " characters)" : "«" + text + "»";
    }
}
