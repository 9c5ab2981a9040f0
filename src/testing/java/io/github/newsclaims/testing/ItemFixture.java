package io.github.newsclaims.testing;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.Cue;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes items without a text to parse, in the words of {@link ClaimAssert}.
 *
 * <pre>{@code
 * NewsItem item = ItemFixture.item().published("2025-12-18")
 *         .claim("Маяк починят весной").attributedTo(ItemFixture.outlet("ТАСС"))
 *                 .via(ItemFixture.anonymous("смотритель")).dated("весной", new DateValue.Season(2026, "SP"))
 *         .claim("Лампу уже купили")
 *         .build();
 * }</pre>
 *
 * <p>The item gets a text all the same, so that every span covers the words it stands for. The text is the pieces, each
 * on a line of its own: the headline and an empty line; then claim by claim its content, the dates that are not in the
 * content, and for each of its attributions the cue, the words for the source, for those it relies on and for those
 * that passed it on. A date whose words are in the content has the span of their first occurrence there. A source
 * without a name has no words, and no line. The item has no blocks, dateline or findings.
 *
 * <p>A fixture can be built more than once, and be changed in between. It is not safe for use by several threads.
 */
public final class ItemFixture {

    private final List<ClaimDraft> claims = new ArrayList<>();
    private String id = "";
    private String headline = "";
    private LocalDate published;

    private ItemFixture() {
    }

    /**
     * Starts an item.
     *
     * @return a fixture of an item with no id, day, headline or claims
     */
    public static ItemFixture item() {
        return new ItemFixture();
    }

    // ---- sources ----

    /**
     * A newspaper, agency, channel or site.
     *
     * @param name its name
     * @return a source without mentions, which {@link #build()} adds
     */
    public static Source outlet(String name) {
        return source(SourceKind.OUTLET, name);
    }

    /**
     * A ministry, company, court, party or press service.
     *
     * @param name its name
     * @return a source without mentions, which {@link #build()} adds
     */
    public static Source organization(String name) {
        return source(SourceKind.ORGANIZATION, name);
    }

    /**
     * Somebody with a name.
     *
     * @param name the name
     * @return a source without mentions, which {@link #build()} adds
     */
    public static Source person(String name) {
        return source(SourceKind.PERSON, name);
    }

    /**
     * Several people, or a side.
     *
     * @param name what they are called
     * @return a source without mentions, which {@link #build()} adds
     */
    public static Source group(String name) {
        return source(SourceKind.GROUP, name);
    }

    /**
     * An individual whose name is withheld.
     *
     * @param name what he or she is called
     * @return a source without mentions, which {@link #build()} adds
     */
    public static Source anonymous(String name) {
        return source(SourceKind.ANONYMOUS, name);
    }

    /**
     * A report, statement, law, letter or study.
     *
     * @param name what it is called
     * @return a source without mentions, which {@link #build()} adds
     */
    public static Source document(String name) {
        return source(SourceKind.DOCUMENT, name);
    }

    /**
     * Nobody who is named («сообщается»).
     *
     * @return a source without a name or mentions
     */
    public static Source nobody() {
        return source(SourceKind.UNKNOWN, "");
    }

    private static Source source(SourceKind kind, String name) {
        return Source.of(kind, name, List.of());
    }

    // ---- the item ----

    /**
     * Sets the id.
     *
     * @param name the name that the caller knows the item by
     * @return this
     */
    public ItemFixture id(String name) {
        id = requireNonNull(name, "name is null");
        return this;
    }

    /**
     * Sets the day of publication.
     *
     * @param day the day as {@code YYYY-MM-DD}
     * @return this
     * @throws java.time.format.DateTimeParseException if there is no such day
     */
    public ItemFixture published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    /**
     * Sets the title.
     *
     * @param title the title; empty for none
     * @return this
     */
    public ItemFixture headline(String title) {
        headline = requireNonNull(title, "title is null");
        return this;
    }

    /**
     * Adds a claim, the item's own until it is attributed.
     *
     * @param text its words
     * @return this
     */
    public ItemFixture claim(String text) {
        claims.add(new ClaimDraft(new Piece(text)));
        return this;
    }

    // ---- the last claim ----

    /**
     * Attributes the last claim: a report in the writer's words with the cue «сообщает», until something else is said.
     *
     * @param source who expresses it, in words that are its name
     * @return this
     * @throws IllegalStateException if there is no claim yet
     */
    public ItemFixture attributedTo(Source source) {
        return attributedTo(source, source.name());
    }

    /**
     * The same with other words for the source.
     *
     * @param source who expresses it
     * @param words the words that stand for it: «издание»; empty if none do
     * @return this
     * @throws IllegalStateException if there is no claim yet
     */
    public ItemFixture attributedTo(Source source, String words) {
        lastClaim().attributions.add(new AttributionDraft(new Mention(source, new Piece(words))));
        return this;
    }

    /**
     * Adds a date to the last claim.
     *
     * @param words the words for it
     * @param value what they stand for
     * @return this
     * @throws IllegalStateException if there is no claim yet
     */
    public ItemFixture dated(String words, DateValue value) {
        lastClaim().dates.add(new DateDraft(new Piece(words), requireNonNull(value, "value is null")));
        return this;
    }

    // ---- the last attribution ----

    /**
     * Adds somebody on whom the source of the last attribution relies.
     *
     * @param sources the sources, nearest first
     * @return this
     * @throws IllegalStateException if the last claim is not attributed yet
     */
    public ItemFixture via(Source... sources) {
        lastAttribution().via.addAll(mentions(sources));
        return this;
    }

    /**
     * Adds somebody who passed the last attribution on.
     *
     * @param sources the outlets
     * @return this
     * @throws IllegalStateException if the last claim is not attributed yet
     */
    public ItemFixture relayedBy(Source... sources) {
        lastAttribution().relayedBy.addAll(mentions(sources));
        return this;
    }

    /**
     * Sets how the source of the last attribution stands to the claim.
     *
     * @param stance the stance
     * @return this
     * @throws IllegalStateException if the last claim is not attributed yet
     */
    public ItemFixture withStance(Stance stance) {
        lastAttribution().stance = requireNonNull(stance, "stance is null");
        return this;
    }

    /**
     * Sets whose words the claim is in.
     *
     * @param form the form
     * @return this
     * @throws IllegalStateException if the last claim is not attributed yet
     */
    public ItemFixture withForm(Form form) {
        lastAttribution().form = requireNonNull(form, "form is null");
        return this;
    }

    /**
     * Sets what signals the last attribution.
     *
     * @param words the words of the text
     * @param lemma their dictionary form
     * @return this
     * @throws IllegalStateException if the last claim is not attributed yet
     */
    public ItemFixture withCue(String words, String lemma) {
        var attribution = lastAttribution();
        attribution.cue = new Piece(words);
        attribution.lemma = requireNonNull(lemma, "lemma is null");
        return this;
    }

    /**
     * Says that a pronoun stands for the claim in the last attribution («Об этом сообщает …»).
     *
     * @return this
     * @throws IllegalStateException if the last claim is not attributed yet
     */
    public ItemFixture pointingBack() {
        lastAttribution().anaphoric = true;
        return this;
    }

    // ---- the building ----

    /**
     * Puts the item together.
     *
     * @return the item; a source that is mentioned more than once is one source with several mentions
     */
    public NewsItem build() {
        return new Build().item();
    }

    private ClaimDraft lastClaim() {
        if (claims.isEmpty()) {
            throw new IllegalStateException("there is no claim yet: call claim(…) first");
        }
        return claims.get(claims.size() - 1);
    }

    private AttributionDraft lastAttribution() {
        var attributions = lastClaim().attributions;
        if (attributions.isEmpty()) {
            throw new IllegalStateException("the last claim is not attributed yet: call attributedTo(…) first");
        }
        return attributions.get(attributions.size() - 1);
    }

    private static List<Mention> mentions(Source... sources) {
        return List.of(sources).stream().map(source -> new Mention(source, new Piece(source.name()))).toList();
    }

    /** Words that get a place in the text. */
    private static final class Piece {
        private final String words;

        Piece(String words) {
            this.words = requireNonNull(words, "words is null");
        }
    }

    private record Mention(Source source, Piece piece) {
    }

    private record DateDraft(Piece piece, DateValue value) {
    }

    private static final class ClaimDraft {
        private final Piece content;
        private final List<AttributionDraft> attributions = new ArrayList<>();
        private final List<DateDraft> dates = new ArrayList<>();

        ClaimDraft(Piece content) {
            this.content = content;
        }
    }

    private static final class AttributionDraft {
        private final Mention source;
        private final List<Mention> via = new ArrayList<>();
        private final List<Mention> relayedBy = new ArrayList<>();
        private Piece cue = new Piece("сообщает");
        private String lemma = "сообщать";
        private Stance stance = Stance.REPORT;
        private Form form = Form.INDIRECT;
        private boolean anaphoric;

        AttributionDraft(Mention source) {
            this.source = source;
        }
    }

    /** First gives all pieces their places, then makes the model: a source must know all its mentions. */
    private final class Build {
        private final Page page = new Page();

        NewsItem item() {
            var title = new Piece(headline);
            if (!headline.isEmpty()) {
                page.write(title);
                page.emptyLine();
            }
            claims.forEach(this::place);
            var made = claims.stream().map(this::claim).toList();
            var item = NewsItem.builder(id, page.text()).claims(made).sources(page.sources())
                    .attributions(made.stream().flatMap(claim -> claim.attributions().stream()).toList())
                    .dates(made.stream().flatMap(claim -> claim.dates().stream()).toList());
            if (published != null) {
                item.published(published);
            }
            if (!headline.isEmpty()) {
                item.headline(new Headline(page.span(title), headline));
            }
            return item.build();
        }

        private void place(ClaimDraft claim) {
            page.write(claim.content);
            claim.dates.forEach(date -> page.writeUnlessIn(claim.content, date.piece()));
            for (var attribution : claim.attributions) {
                page.write(attribution.cue);
                page.write(attribution.source);
                attribution.via.forEach(page::write);
                attribution.relayedBy.forEach(page::write);
            }
        }

        private Claim claim(ClaimDraft draft) {
            var content = List.of(page.span(draft.content));
            var attributions = draft.attributions.stream().map(one -> attribution(one, content)).toList();
            var dates = draft.dates.stream()
                    .map(date -> new DateMention(page.span(date.piece()), date.piece().words, date.value()))
                    .sorted(Comparator.comparing(DateMention::span)).toList();
            return new Claim(content, draft.content.words, attributions, dates);
        }

        private Attribution attribution(AttributionDraft draft, List<Span> content) {
            var cue = new Cue(page.span(draft.cue), draft.cue.words, draft.lemma);
            return new Attribution(cue, draft.stance, draft.form, mention(draft.source), mentions(draft.via),
                    mentions(draft.relayedBy), content, draft.anaphoric, "fixture");
        }

        private List<SourceMention> mentions(List<Mention> drafts) {
            return drafts.stream().map(this::mention).toList();
        }

        private SourceMention mention(Mention draft) {
            var source = page.source(draft.source());
            String words = draft.piece().words;
            return words.isEmpty() ? new SourceMention.Understood(source)
                    : new SourceMention.Written(page.span(draft.piece()), words, source);
        }
    }

    /** The text that comes about, and what stands where in it. */
    private static final class Page {
        private final StringBuilder text = new StringBuilder();
        private final Map<Piece, Span> places = new IdentityHashMap<>();
        private final Map<Source, List<Span>> mentions = new LinkedHashMap<>();

        String text() {
            return text.toString();
        }

        void emptyLine() {
            text.append('\n');
        }

        void write(Piece piece) {
            places.put(piece, new Span(text.length(), text.length() + piece.words.length()));
            text.append(piece.words).append('\n');
        }

        void write(Mention mention) {
            var spans = mentions.computeIfAbsent(bare(mention.source()), source -> new ArrayList<>());
            if (!mention.piece().words.isEmpty()) {
                write(mention.piece());
                spans.add(span(mention.piece()));
            }
        }

        void writeUnlessIn(Piece content, Piece piece) {
            int at = content.words.indexOf(piece.words);
            if (at < 0) {
                write(piece);
            } else {
                int begin = span(content).begin() + at;
                places.put(piece, new Span(begin, begin + piece.words.length()));
            }
        }

        Span span(Piece piece) {
            return requireNonNull(places.get(piece), "the piece was not written");
        }

        /** A source with all its mentions. */
        Source source(Source source) {
            return Source.of(source.kind(), source.name(), mentions.get(bare(source)));
        }

        List<Source> sources() {
            return mentions.keySet().stream().map(this::source).toList();
        }

        /** Sources are told apart by kind and name. */
        private static Source bare(Source source) {
            return Source.of(source.kind(), source.name(), List.of());
        }
    }
}
