package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The <a href="https://brat.nlplab.org/standoff.html">standoff format</a> of the annotation tool brat, so that people
 * can look at an item there and correct it: what goes into the {@code .ann} file beside the {@code .txt} file with the
 * item's text, in a folder with the {@link #configuration()}.
 *
 * <ul>
 * <li>A content is a text-bound {@code Claim}, in several fragments if it is interrupted; a mention of a source is a
 * {@code Source}, a date a {@code Date}.
 * <li>An attribution is an event {@code Attribution} with its cue as the trigger and the arguments {@code Source},
 * {@code Content}, {@code Via} and {@code RelayedBy}; the second {@code Via} is {@code Via2}.
 * <li>Attributes are {@code Stance}, {@code Form} and {@code Anaphoric} of an event and {@code Kind} of a source.
 * <li>Mentions of one source are linked by the relation {@code Same}, each with the one before it.
 * <li>A note has the name of a source in the nominative, the value of a date, and for an event the cue's lemma, the
 * rule, and every source that no words name.
 * </ul>
 *
 * <p>Offsets are those of brat, which is written in Python: {@code [begin, end)} in Unicode code points, not in UTF-16
 * code units. A span that goes over a line break is cut there, since brat shows line after line.
 */
public final class BratRenderer implements Renderer {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final String CLAIM = "Claim";
    private static final String SOURCE = "Source";
    private static final String DATE = "Date";
    private static final String ATTRIBUTION = "Attribution";

    /** Makes a renderer. */
    public BratRenderer() {
        // nothing to set
    }

    /**
     * The types of the annotation, for brat to read.
     *
     * @return the text of an {@code annotation.conf}
     */
    public static String configuration() {
        return Resource.read("annotation.conf");
    }

    /**
     * Writes the annotation of an item, not its text.
     *
     * @param item the item
     * @param out where the lines go
     * @throws IOException if {@code out} throws it
     */
    @Override
    public void render(NewsItem item, Appendable out) throws IOException {
        requireNonNull(item, "item is null");
        new Standoff(item, out).write();
    }

    /**
     * A stretch of text with a type.
     *
     * @param type one of the types of the configuration
     * @param spans where it stands, none of them with a line break inside or white space at its ends
     */
    private record Mark(String type, List<Span> spans) {
        static final Comparator<Mark> ORDER = Comparator.comparing((Mark mark) -> mark.spans.get(0))
                .thenComparing(mark -> mark.spans.size()).thenComparing(Mark::type);
    }

    /** One item on its way out. */
    private static final class Standoff {
        private final NewsItem item;
        private final Appendable out;
        private final Map<Mark, String> ids = new LinkedHashMap<>();
        private int relations;
        private int attributes;
        private int notes;

        Standoff(NewsItem item, Appendable out) {
            this.item = item;
            this.out = out;
        }

        void write() throws IOException {
            marks().stream().filter(mark -> !mark.spans.isEmpty()).distinct().sorted(Mark.ORDER)
                    .forEach(mark -> ids.put(mark, "T" + (ids.size() + 1)));
            textBound();
            int events = 0;
            for (var attribution : item.attributions()) {
                if (ids.containsKey(cue(attribution))) {
                    events++;
                    event("E" + events, attribution);
                }
            }
            for (var source : item.sources()) {
                source(source);
            }
            for (var date : item.dates()) {
                note(ids.get(mark(DATE, List.of(date.span()))), date.value().iso());
            }
        }

        // ---- text-bound annotations ----

        private List<Mark> marks() {
            var marks = new ArrayList<Mark>();
            item.claims().forEach(claim -> marks.add(mark(CLAIM, claim.content())));
            for (var attribution : item.attributions()) {
                marks.add(cue(attribution));
                marks.add(mark(CLAIM, attribution.content()));
                marks.add(mention(attribution.source()));
                attribution.via().forEach(via -> marks.add(mention(via)));
                attribution.relayedBy().forEach(relay -> marks.add(mention(relay)));
            }
            item.sources().forEach(source -> marks.addAll(mentions(source)));
            item.dates().forEach(date -> marks.add(mark(DATE, List.of(date.span()))));
            return marks;
        }

        private Mark cue(Attribution attribution) {
            return mark(ATTRIBUTION, List.of(attribution.cue().span()));
        }

        private Mark mention(SourceMention mention) {
            return mark(SOURCE, mention.span().map(List::of).orElse(List.of()));
        }

        private Set<Mark> mentions(Source source) {
            return source.mentions().stream().map(span -> mark(SOURCE, List.of(span)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private Mark mark(String type, List<Span> spans) {
            return new Mark(type, spans.stream().flatMap(span -> lines(span).stream()).toList());
        }

        /** The parts of a span on each line, without white space at their ends. */
        private List<Span> lines(Span span) {
            var lines = new ArrayList<Span>();
            int begin = span.begin();
            for (int i = begin; i <= span.end(); i++) {
                if (i == span.end() || item.text().charAt(i) == '\n' || item.text().charAt(i) == '\r') {
                    addUnlessBlank(lines, begin, i);
                    begin = i + 1;
                }
            }
            return lines;
        }

        private void addUnlessBlank(List<Span> lines, int begin, int end) {
            String text = item.text();
            int first = begin;
            int last = end;
            while (first < last && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Span(first, last));
            }
        }

        private void textBound() throws IOException {
            var points = new CodePoints(item.text());
            for (var entry : ids.entrySet()) {
                var spans = entry.getKey().spans;
                String offsets = spans.stream().map(span -> points.before(span.begin()) + " "
                        + points.before(span.end())).collect(Collectors.joining(";"));
                String words = spans.stream().map(span -> span.in(item.text())).collect(Collectors.joining(" "));
                line(entry.getValue(), entry.getKey().type + " " + offsets, words);
            }
        }

        // ---- events ----

        private void event(String id, Attribution attribution) throws IOException {
            var arguments = new StringBuilder(ATTRIBUTION).append(':').append(ids.get(cue(attribution)));
            var unwritten = new ArrayList<String>();
            arguments("Source", List.of(attribution.source()), arguments, unwritten);
            var content = mark(CLAIM, attribution.content());
            if (ids.containsKey(content)) {
                arguments.append(" Content:").append(ids.get(content));
            }
            arguments("Via", attribution.via(), arguments, unwritten);
            arguments("RelayedBy", attribution.relayedBy(), arguments, unwritten);
            line(id, arguments.toString());
            attribute("Stance", id, " " + attribution.stance().label());
            attribute("Form", id, " " + attribution.form().label());
            if (attribution.anaphoric()) {
                attribute("Anaphoric", id, "");
            }
            note(id, "lemma " + attribution.cue().lemma() + "; rule " + attribution.rule()
                    + String.join("", unwritten));
        }

        private void arguments(String role, Collection<SourceMention> mentions, StringBuilder arguments,
                List<String> unwritten) {
            int written = 0;
            for (var mention : mentions) {
                String id = ids.get(mention(mention));
                if (id == null) {
                    String name = mention.source().name();
                    unwritten.add("; " + role + " not in the text: " + (name.isEmpty() ? "" : name + ", ")
                            + mention.source().kind().label());
                } else {
                    written++;
                    arguments.append(' ').append(role).append(written == 1 ? "" : written).append(':').append(id);
                }
            }
        }

        // ---- sources, attributes, notes ----

        private void source(Source source) throws IOException {
            String previous = "";
            for (var mention : mentions(source)) {
                String id = ids.get(mention);
                if (id != null) {
                    attribute("Kind", id, " " + source.kind().label());
                    note(id, source.name());
                    same(previous, id);
                    previous = id;
                }
            }
        }

        private void same(String first, String second) throws IOException {
            if (!first.isEmpty()) {
                relations++;
                line("R" + relations, "Same Arg1:" + first + " Arg2:" + second);
            }
        }

        private void attribute(String name, String of, String value) throws IOException {
            attributes++;
            line("A" + attributes, name + " " + of + value);
        }

        private void note(String of, String words) throws IOException {
            if (of != null && !words.isEmpty()) {
                notes++;
                line("#" + notes, "AnnotatorNotes " + of, words);
            }
        }

        /** Fields between tabs; control characters of the text would make more fields, or more lines. */
        private void line(String... fields) throws IOException {
            for (int i = 0; i < fields.length; i++) {
                out.append(i == 0 ? "" : "\t").append(BREAKS.matcher(fields[i]).replaceAll(" "));
            }
            out.append('\n');
        }
    }
}
