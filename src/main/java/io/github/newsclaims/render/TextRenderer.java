package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text for people: the item's date and headline, then claim after claim, below each on whose word it stands and which
 * dates it mentions.
 *
 * <pre>{@code
 * 2025-12-18  Axios узнал о предстоящей встрече
 *
 * • В эти выходные в Майами также запланированы переговоры
 *     report, indirect: Axios (outlet, here «издание») ← чиновник (anonymous) — cue «передает», rule parenthetical
 *     report, indirect, points back: Politico (outlet) — cue «писало», rule anaphor
 *     эти выходные = 2025-12-20/2025-12-21
 * }</pre>
 *
 * <p>A claim with nothing below it is the item's own. Line breaks and control characters of the item's text become
 * spaces: every claim is one line, no line ends in a space, and a text cannot steer the terminal it is shown on.
 */
public final class TextRenderer implements Renderer {

    private static final String INDENT = "    ";

    private final Style style;

    /** Makes a renderer that writes plain text. */
    public TextRenderer() {
        this(Style.PLAIN);
    }

    private TextRenderer(Style style) {
        this.style = style;
    }

    /**
     * A renderer for terminals that understand ANSI escape sequences.
     *
     * @return a renderer that writes the same text in colours
     */
    public static TextRenderer coloured() {
        return new TextRenderer(Style.ANSI);
    }

    @Override
    public void render(NewsItem item, Appendable out) throws IOException {
        requireNonNull(item, "item is null");
        var paragraphs = new ArrayList<List<String>>();
        paragraphs.add(head(item));
        paragraphs.add(body(item));
        boolean follows = false;
        for (var lines : paragraphs) {
            if (lines.isEmpty()) {
                continue;
            }
            out.append(follows ? "\n" : "");
            follows = true;
            for (String line : lines) {
                out.append(line).append('\n');
            }
        }
    }

    // ---- the item ----

    private List<String> head(NewsItem item) {
        var lines = new ArrayList<String>();
        String title = joined("  ", item.published().map(Object::toString).orElse(""),
                item.headline().map(headline -> style.strong(clean(headline.text()))).orElse(""));
        addUnlessEmpty(lines, title);
        addUnlessEmpty(lines, item.dateline().map(TextRenderer::dateline).orElse(""));
        item.findings().forEach(finding -> lines.add("! " + style.alert(clean(finding.message()))));
        return lines;
    }

    private static String dateline(Dateline dateline) {
        return joined(", ", clean(dateline.place()), dateline.date(), clean(dateline.agency()));
    }

    private List<String> body(NewsItem item) {
        var lines = new ArrayList<String>();
        var attributions = new Unlisted<Attribution>();
        var dates = new Unlisted<DateMention>();
        for (var claim : item.claims()) {
            claim(claim, lines);
            attributions.list(claim.attributions());
            dates.list(claim.dates());
        }
        for (var attribution : attributions.in(item.attributions())) {
            lines.add("• " + content(item, attribution.content()));
            attribution(attribution, lines);
        }
        var others = dates.in(item.dates());
        if (!others.isEmpty()) {
            lines.add("• " + dates(others));
        }
        return lines;
    }

    private static String content(NewsItem item, List<Span> spans) {
        return spans.stream().map(span -> clean(span.in(item.text()))).collect(Collectors.joining(" … "));
    }

    // ---- a claim ----

    private void claim(Claim claim, List<String> lines) {
        lines.add(("• " + clean(claim.text())).stripTrailing());
        claim.attributions().forEach(attribution -> attribution(attribution, lines));
        if (!claim.dates().isEmpty()) {
            lines.add(INDENT + dates(claim.dates()));
        }
    }

    private void attribution(Attribution attribution, List<String> lines) {
        var line = new StringBuilder(INDENT).append(style.stance(attribution.stance().label()));
        line.append(", ").append(attribution.form().label());
        line.append(attribution.anaphoric() ? ", points back: " : ": ").append(source(attribution.source()));
        attribution.via().forEach(via -> line.append(" ← ").append(source(via)));
        if (!attribution.relayedBy().isEmpty()) {
            line.append(", relayed by ").append(attribution.relayedBy().stream().map(this::source)
                    .collect(Collectors.joining(", ")));
        }
        lines.add(line + " — " + style.faint("cue «" + clean(attribution.cue().text()) + "», rule "
                + clean(attribution.rule())));
    }

    private String source(SourceMention mention) {
        Source source = mention.source();
        String name = clean(source.name());
        String words = clean(mention.text().orElse(""));
        String shown = name.isEmpty() ? words : name;
        String here = words.isEmpty() ? (name.isEmpty() ? "" : ", not named here")
                : words.equals(shown) ? "" : ", here " + quoted(words);
        String kind = "(" + source.kind().label() + here + ")";
        return shown.isEmpty() ? kind : style.strong(shown) + " " + kind;
    }

    private String dates(List<DateMention> dates) {
        return dates.stream().map(this::date).collect(Collectors.joining("; "));
    }

    private String date(DateMention date) {
        String value = date.value().iso();
        return clean(date.text()) + " = " + style.value(value.isEmpty() ? "?" : value);
    }

    // ---- pieces ----

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private static void addUnlessEmpty(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /**
     * Runs of white space and control characters become one space, or none at the ends; invisible marks, which could
     * turn the direction of writing, are left out; stray surrogates are replaced.
     */
    static String clean(String text) {
        var result = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                space = !result.isEmpty();
                continue;
            }
            if (space) {
                result.append(' ');
                space = false;
            }
            boolean stray = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            result.appendCodePoint(stray ? '\ufffd' : c);
        }
        return result.toString();
    }

    /** In quotation marks, which a text that is one quotation itself already has. */
    private static String quoted(String words) {
        boolean whole = words.startsWith("«") && words.indexOf('»') == words.length() - 1;
        return whole ? words : "«" + words + "»";
    }
}
