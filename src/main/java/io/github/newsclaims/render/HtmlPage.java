package io.github.newsclaims.render;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Block;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.render.MarkedText.Kind;
import io.github.newsclaims.render.MarkedText.Last;
import io.github.newsclaims.render.MarkedText.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One item on its way into a page. Claims are numbered from 1, sources from 0. */
final class HtmlPage {

    private final NewsItem item;
    private final Labels labels;
    private final HtmlShell shell;
    private final HtmlWriter html;
    private final Roster roster;
    private final List<Claim> claims;

    HtmlPage(NewsItem item, Labels labels, HtmlShell shell, HtmlWriter html) {
        this.item = item;
        this.labels = labels;
        this.shell = shell;
        this.html = html;
        this.roster = new Roster(item);
        this.claims = claims(item);
    }

    /** The claims, and the attributions that no claim has as claims of their own. */
    private static List<Claim> claims(NewsItem item) {
        var listed = new Unlisted<Attribution>();
        item.claims().forEach(claim -> listed.list(claim.attributions()));
        var claims = new ArrayList<>(item.claims());
        for (var attribution : listed.in(item.attributions())) {
            String words = attribution.content().stream().map(span -> span.in(item.text()))
                    .collect(Collectors.joining(" … "));
            claims.add(new Claim(attribution.content(), words, List.of(attribution), List.of()));
        }
        return claims;
    }

    void write() throws IOException {
        shell.open(html, item.headline().map(Headline::text).map(TextRenderer::clean)
                .orElse(labels.get("title") + (item.id().isEmpty() ? "" : " " + item.id())));
        html.open("div", "class", "page").line();
        side();
        html.open("main", "id", "text").line();
        findings();
        html.open("article", "lang", "ru").line();
        article();
        html.close("article").line();
        list();
        html.close("main").line();
        html.close("div").line();
        html.open("div", "id", "card", "role", "dialog", "tabindex", "-1", "aria-labelledby", "card-title", "hidden", "");
        html.element("h2", labels.get("claim", ""), "id", "card-title", "data-text", labels.get("claim"));
        html.element("button", "×", "type", "button", "class", "close", "aria-label", labels.get("close"));
        html.open("div", "class", "body").close("div").close("div").line();
        shell.close(html);
    }

    private void findings() throws IOException {
        for (var finding : item.findings()) {
            html.open("p", "class", "finding", "role", "note").element("b", labels.get("note")).text(": ");
            html.text(finding.message()).close("p").line();
        }
    }

    // ---- the side ----

    private void side() throws IOException {
        html.open("aside").open("details", "open", "").line();
        html.open("summary").text(labels.get("sources")).text(" ");
        html.element("span", Integer.toString(roster.all().size()), "class", "count").close("summary").line();
        facts();
        legend();
        shell.filter(html, rows(), "status", claims.size());
        dates();
        html.element("p", labels.get("help"), "class", "help").line();
        html.close("details").close("aside").line();
    }

    private void facts() throws IOException {
        if (item.published().isEmpty() && item.publisher().isEmpty() && item.dateline().isEmpty()) {
            return;
        }
        html.open("dl", "class", "facts").line();
        fact("published", item.published().map(Object::toString).orElse(""));
        fact("publisher", item.publisher().orElse(""));
        fact("place", item.dateline().map(dateline -> dateline.place()).orElse(""));
        fact("agency", item.dateline().map(dateline -> dateline.agency()).orElse(""));
        html.close("dl").line();
    }

    private void fact(String label, String value) throws IOException {
        if (!value.isEmpty()) {
            html.open("div").element("dt", labels.get(label)).element("dd", value).close("div").line();
        }
    }

    private void legend() throws IOException {
        html.open("section", "class", "legend", "aria-label", labels.get("legend")).line();
        for (String kind : List.of("claim", "source", "cue", "date")) {
            html.open("button", "type", "button", "class", "layer", "aria-pressed", "true", "data-layer", kind);
            html.element("span", labels.get(kind + "s"), "class", kind).close("button").line();
        }
        html.close("section").line();
    }

    private List<HtmlShell.Row> rows() {
        var counts = new int[roster.all().size()];
        claims.forEach(claim -> sources(claim).forEach(number -> counts[number]++));
        return IntStream.range(0, counts.length).filter(number -> counts[number] > 0).mapToObj(number -> {
            var source = roster.all().get(number);
            return new HtmlShell.Row(number, source.name(), source.kind(), counts[number]);
        }).sorted(Comparator.comparingInt(HtmlShell.Row::count).reversed()).toList();
    }

    private void dates() throws IOException {
        if (item.dates().isEmpty()) {
            return;
        }
        html.open("section", "class", "dates").element("h2", labels.get("dates")).open("dl").line();
        for (var date : item.dates()) {
            html.open("div").element("dt", date.text(), "lang", "ru");
            html.element("dd", value(date.value().iso())).close("div").line();
        }
        html.close("dl").close("section").line();
    }

    private String value(String iso) {
        return iso.isEmpty() ? labels.get("unresolved") : iso;
    }

    // ---- the text ----

    private void article() throws IOException {
        if (item.headline().isEmpty()) {
            String title = item.id().isEmpty() ? labels.get("untitled") : item.id();
            html.element("h1", title, "class", "untitled").line();
        }
        var text = new MarkedText(item.text(), marks());
        int at = 0;
        boolean runsOn = false;
        for (var block : item.blocks().stream().sorted(Comparator.comparing(Block::span)).toList()) {
            var span = new Span(Math.max(at, block.span().begin()), Math.max(at, block.span().end()));
            boolean sameLine = runsOn && item.text().substring(at, span.begin()).isBlank();
            if (runsOn && !sameLine) {
                html.close("p").line();
            }
            rest(text, new Span(at, span.begin()));
            runsOn = block(text, block.kind(), span, sameLine);
            at = span.end();
        }
        if (runsOn) {
            html.close("p").line();
        }
        rest(text, new Span(at, item.text().length()));
    }

    /** Writes a block; true if it is a dateline, which the next paragraph runs on from. */
    private boolean block(MarkedText text, BlockKind kind, Span span, boolean sameLine) throws IOException {
        if (kind == BlockKind.DATELINE) {
            html.open("p").open("span", "class", "dateline");
            text.write(html, span);
            html.close("span");
            return true;
        }
        String tag = kind == BlockKind.HEADLINE ? "h1" : "p";
        if (sameLine) {
            html.text(" ");
        } else {
            html.open(tag, "class", kind.name().toLowerCase(Locale.ROOT));
        }
        text.write(html, span);
        html.close(sameLine ? "p" : tag).line();
        return false;
    }

    /** What the layout has no name for, line by line. */
    private void rest(MarkedText text, Span span) throws IOException {
        int begin = span.begin();
        while (begin < span.end()) {
            int feed = item.text().indexOf('\n', begin);
            int end = feed < 0 || feed >= span.end() ? span.end() : feed + 1;
            if (!item.text().substring(begin, end).isBlank()) {
                html.open("p", "class", "rest");
                text.write(html, new Span(begin, end));
                html.close("p").line();
            }
            begin = end;
        }
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var carriers = new IdentityHashMap<Attribution, Set<Integer>>();
        for (int i = 0; i < claims.size(); i++) {
            claim(i + 1, claims.get(i), marks);
            for (var attribution : claims.get(i).attributions()) {
                carriers.computeIfAbsent(attribution, key -> new TreeSet<>()).add(i + 1);
            }
        }
        var mentions = new LinkedHashMap<Span, Mention>();
        for (int i = 0; i < roster.all().size(); i++) {
            for (var span : roster.all().get(i).mentions()) {
                mentions.computeIfAbsent(span, key -> new Mention()).sources.add(i);
            }
        }
        for (var attribution : item.attributions()) {
            var of = carriers.getOrDefault(attribution, Set.of());
            var sources = new TreeSet<Integer>();
            Roster.mentions(attribution).forEach(mention -> {
                int number = roster.number(mention.source());
                sources.add(number);
                mention.span().ifPresent(span -> mentions.computeIfAbsent(span, key -> new Mention()).add(of, number));
            });
            mark(attribution.cue().span(), Kind.CUE, List.of("class", "cue", "data-of", numbers(of), "data-sources",
                    numbers(sources)), marks);
        }
        mentions.forEach((span, mention) -> mark(span, Kind.SOURCE, List.of("class", "source", "data-of",
                numbers(mention.of), "data-sources", numbers(mention.sources)), marks));
        for (var date : item.dates()) {
            mark(date.span(), Kind.DATE, List.of("class", "date", "title", value(date.value().iso())), marks);
        }
        return marks;
    }

    /** The claims and sources that words belong to. */
    private static final class Mention {
        private final Set<Integer> of = new TreeSet<>();
        private final Set<Integer> sources = new TreeSet<>();

        void add(Collection<Integer> claims, int source) {
            of.addAll(claims);
            sources.add(source);
        }
    }

    private void claim(int number, Claim claim, List<Mark> marks) {
        var pieces = claim.content().stream().map(this::trimmed).filter(span -> span.length() > 0).toList();
        String own = claim.attributions().isEmpty() ? " own" : "";
        for (int i = 0; i < pieces.size(); i++) {
            marks.add(new Mark(pieces.get(i), Kind.CLAIM, List.of("class", "claim" + own, "data-of",
                    Integer.toString(number), "data-sources", numbers(sources(claim))),
                    i < pieces.size() - 1 ? Last.NOTHING : page -> page.element("a", Integer.toString(number),
                            "class", "ref", "id", "ref-" + number, "href", "#claim-" + number,
                            "aria-label", labels.get("claim", number))));
        }
    }

    private void mark(Span span, Kind kind, List<String> attributes, List<Mark> marks) {
        var trimmed = trimmed(span);
        if (trimmed.length() > 0) {
            marks.add(new Mark(trimmed, kind, attributes, Last.NOTHING));
        }
    }

    /** Without white space at its ends, which may stand between two blocks. */
    private Span trimmed(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Character.isWhitespace(item.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(item.text().charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private Set<Integer> sources(Claim claim) {
        return claim.attributions().stream().flatMap(Roster::mentions)
                .map(mention -> roster.number(mention.source())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String numbers(Collection<Integer> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    // ---- the list of claims, whose entries the card shows ----

    private void list() throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        html.open("details", "class", "list").element("summary", labels.get("list")).open("ol").line();
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            html.open("li", "id", "claim-" + (i + 1), "data-sources", numbers(sources(claim))).line();
            html.element("blockquote", claim.text(), "lang", "ru").line();
            for (var attribution : claim.attributions()) {
                attribution(attribution);
            }
            if (claim.attributions().isEmpty()) {
                html.element("p", labels.get("voice"), "class", "voice").line();
            }
            dates(claim);
            html.element("a", labels.get("back"), "class", "back", "href", "#ref-" + (i + 1)).line();
            html.close("li").line();
        }
        html.close("ol").close("details").line();
    }

    private void attribution(Attribution attribution) throws IOException {
        html.open("div", "class", "attribution").line();
        html.open("p", "class", "how").element("b", labels.of(attribution.stance()));
        html.text(" · ").text(labels.of(attribution.form()));
        html.text(attribution.anaphoric() ? " · " + labels.get("anaphoric") : "").close("p").line();
        html.open("ol", "class", "chain").line();
        int relays = attribution.relayedBy().size();
        var chain = Roster.mentions(attribution).toList();
        for (int i = 0; i < chain.size(); i++) {
            step(i < relays ? "relayedBy" : i == relays ? "source" : "via", chain.get(i));
        }
        html.close("ol").line();
        html.open("p", "class", "why").text(labels.get("cue")).text(" ");
        html.element("q", attribution.cue().text(), "lang", "ru").text(" · ").text(labels.get("rule")).text(" ");
        html.element("code", attribution.rule()).close("p").line();
        html.close("div").line();
    }

    private void step(String role, SourceMention mention) throws IOException {
        Source source = mention.source();
        String words = mention.text().orElse("");
        String name = source.name().isEmpty() ? words : source.name();
        html.open("li", "class", role).element("span", labels.get(role), "class", "role").text(" ");
        if (name.isEmpty()) {
            html.element("span", labels.get("nobody"), "class", "who none");
        } else {
            html.element("span", name, "class", "who", "lang", "ru");
        }
        html.text(" ").open("span", "class", "kind").text(labels.of(source.kind()));
        if (words.isEmpty() && !name.isEmpty()) {
            html.text(", ").text(labels.get("unwritten"));
        } else if (!words.equals(name)) {
            html.text(", ").text(labels.get("here", words));
        }
        html.close("span").close("li").line();
    }

    private void dates(Claim claim) throws IOException {
        for (var date : claim.dates()) {
            html.open("p", "class", "when").element("span", date.text(), "lang", "ru").text(" = ");
            html.element("b", value(date.value().iso())).close("p").line();
        }
    }
}
