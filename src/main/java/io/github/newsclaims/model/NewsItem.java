package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A news item as it was read: its text and layout, what is claimed in it, by whom, on whose word, and when.
 *
 * <pre>{@code
 * for (Claim claim : item.claimsBy("Axios")) {
 *     System.out.println(claim.text() + " " + item.datesIn(claim) + " " + item.provenance(claim));
 * }
 * }</pre>
 *
 * <p>Immutable; two items are equal if all their parts are.
 */
public final class NewsItem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Parts parts;

    /** The parts; the first three may be {@code null} inside, never outside. */
    private record Parts(LocalDate published, Headline headline, Dateline dateline, String id, String publisher,
            String text, List<Piece> pieces, List<Block> blocks, List<Claim> claims, List<Source> sources,
            List<Attribution> attributions, List<DateMention> dates, List<Finding> findings) implements Serializable {
    }

    private NewsItem(Parts parts) {
        this.parts = parts;
    }

    /**
     * Starts an item.
     *
     * @param id the name that the caller knows the item by; may be empty
     * @param text the item's text, which all spans count in
     * @return a builder with empty lists and nothing known
     */
    public static Builder builder(String id, String text) {
        return new Builder(id, text);
    }

    /**
     * The name that the caller knows the item by.
     *
     * @return the id; empty if it was given none
     */
    public String id() {
        return parts.id;
    }

    /**
     * The outlet that the item is from.
     *
     * @return its name as the caller gave it; empty if the caller gave none
     */
    public Optional<String> publisher() {
        return parts.publisher.isEmpty() ? Optional.empty() : Optional.of(parts.publisher);
    }

    /**
     * The text that was parsed: unchanged, or joined from the caller's pieces.
     *
     * @return the text, which all spans count in
     */
    public String text() {
        return parts.text;
    }

    /**
     * The day of publication, from the caller or from the text.
     *
     * @return the day; empty if neither gives one
     */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(parts.published);
    }

    /**
     * The title.
     *
     * @return the headline; empty if the text has none
     */
    public Optional<Headline> headline() {
        return Optional.ofNullable(parts.headline);
    }

    /**
     * The dateline in front of the first paragraph.
     *
     * @return the dateline; empty if the text has none
     */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(parts.dateline);
    }

    /**
     * What the caller gave: headline, lead, captions and paragraphs, or one piece if the text came whole.
     *
     * @return the pieces in order of the text; none if the text is empty
     */
    public List<Piece> pieces() {
        return parts.pieces;
    }

    /**
     * The piece that a span begins in. {@link Piece#within(Span)} then counts the span in the piece's own text:
     *
     * <pre>{@code
     * Piece piece = item.pieceOf(date.span());
     * Span span = piece.within(date.span());   // [begin, end) in that paragraph, not in item.text()
     * }</pre>
     *
     * @param span a span of the item's text
     * @return the piece
     * @throws IndexOutOfBoundsException if the span does not lie in the text
     * @throws IllegalArgumentException if the span begins in no piece but in the empty line between two
     */
    public Piece pieceOf(Span span) {
        requireNonNull(span, "span is null");
        if (span.end() > parts.text.length()) {
            throw outside(span.toString());
        }
        for (var piece : parts.pieces) {
            if (piece.span().contains(span.begin()) || span.length() == 0 && span.end() == piece.span().end()) {
                return piece;
            }
        }
        throw new IllegalArgumentException(span + " begins in no piece of the item; the pieces are " + parts.pieces);
    }

    /**
     * The layout.
     *
     * @return the blocks in order of the text
     */
    public List<Block> blocks() {
        return parts.blocks;
    }

    /**
     * What the item states: attributed contents, each once, and sentences in the item's own voice.
     *
     * @return the claims in order of the text
     */
    public List<Claim> claims() {
        return parts.claims;
    }

    /**
     * Everybody to whom something is attributed, who is cited or who passed something on.
     *
     * @return the sources in order of their first mention
     */
    public List<Source> sources() {
        return parts.sources;
    }

    /**
     * Who expresses what.
     *
     * @return the attributions in order of their cues
     */
    public List<Attribution> attributions() {
        return parts.attributions;
    }

    /**
     * The dates.
     *
     * @return the date mentions in order of the text
     */
    public List<DateMention> dates() {
        return parts.dates;
    }

    /**
     * What is wrong with the item.
     *
     * @return the findings; empty if nothing is
     */
    public List<Finding> findings() {
        return parts.findings;
    }

    // ---- questions ----

    /**
     * What a source expresses: the claims with an attribution to it. What it only passed on, or is cited for, is not
     * among them.
     *
     * @param source a source of this item
     * @return the claims in order of the text
     * @throws IllegalArgumentException if the source is none of this item
     */
    public List<Claim> claimsBy(Source source) {
        requireNonNull(source, "source is null");
        boolean own = parts.sources.contains(source)
                || parts.attributions.stream().anyMatch(attribution -> attribution.source().source().equals(source));
        if (!own) {
            throw new IllegalArgumentException("the source is none of this item's: " + source);
        }
        return claimsWhere(source::equals);
    }

    /**
     * What the sources of a name express.
     *
     * @param source the name exactly as {@link Source#name()} gives it
     * @return the claims in order of the text; none if no source of this item has that name
     */
    public List<Claim> claimsBy(String source) {
        requireNonNull(source, "source is null");
        return claimsWhere(each -> each.name().equals(source));
    }

    private List<Claim> claimsWhere(Predicate<Source> isMeant) {
        return parts.claims.stream()
                .filter(claim -> claim.attributions().stream()
                        .anyMatch(attribution -> isMeant.test(attribution.source().source())))
                .toList();
    }

    /**
     * What the item states in its own voice.
     *
     * @return the claims without attributions, in order of the text
     */
    public List<Claim> unattributedClaims() {
        return parts.claims.stream().filter(claim -> claim.attributions().isEmpty()).toList();
    }

    /**
     * What is quoted: the contents of direct and mixed attributions.
     *
     * @return the quotations in order of the claims that they are
     */
    public List<Quotation> quotations() {
        return parts.claims.stream()
                .flatMap(claim -> claim.attributions().stream()
                        .filter(attribution -> attribution.form() != Form.INDIRECT)
                        .map(attribution -> new Quotation(claim.text(), attribution)))
                .toList();
    }

    /**
     * The dates that a claim mentions.
     *
     * @param claim a claim of this item
     * @return the date mentions in order of the text
     * @throws IllegalArgumentException if the claim is none of this item's
     */
    public List<DateMention> datesIn(Claim claim) {
        return own(claim).dates();
    }

    /**
     * On whose word a claim stands: for each of its attributions the chain from this item to the origin. It begins with
     * the publisher, if that is known, then come the outlets that relayed the attribution, the last named first, the
     * source, and whom that relies on. Somebody who would stand twice in a row stands once, in the later role.
     *
     * @param claim a claim of this item
     * @return the chains in order of the attributions; for a claim in the item's own voice one with nobody but the
     *     publisher, or none if that is not known
     * @throws IllegalArgumentException if the claim is none of this item's
     */
    public List<Provenance> provenance(Claim claim) {
        var first = publisher().map(name -> new Provenance.Step(Provenance.Role.PUBLISHER,
                new SourceMention.Understood(new Source.Outlet(name, List.of())))).stream().toList();
        if (own(claim).attributions().isEmpty()) {
            return first.isEmpty() ? List.of() : List.of(new Provenance(first));
        }
        return claim.attributions().stream().map(attribution -> chain(first, attribution)).toList();
    }

    private static Provenance chain(List<Provenance.Step> first, Attribution attribution) {
        var steps = new ArrayList<>(first);
        for (int i = attribution.relayedBy().size() - 1; i >= 0; i--) {
            append(steps, Provenance.Role.RELAY, attribution.relayedBy().get(i));
        }
        append(steps, Provenance.Role.SOURCE, attribution.source());
        attribution.via().forEach(cited -> append(steps, Provenance.Role.VIA, cited));
        return new Provenance(steps);
    }

    private static void append(List<Provenance.Step> steps, Provenance.Role role, SourceMention mention) {
        var last = steps.isEmpty() ? null : steps.get(steps.size() - 1).source();
        var next = mention.source();
        if (last != null && !next.name().isEmpty() && last.name().equals(next.name()) && last.kind() == next.kind()) {
            steps.remove(steps.size() - 1);
        }
        steps.add(new Provenance.Step(role, mention));
    }

    /**
     * Everything that covers an offset: what a reader may ask who points at a character.
     *
     * @param offset an offset of the text, in UTF-16 code units
     * @return the claims, attributions, sources and dates there
     * @throws IndexOutOfBoundsException if the offset is negative, or not less than the length of the text
     */
    public Coverage at(int offset) {
        if (offset < 0 || offset >= parts.text.length()) {
            throw outside("the offset " + offset);
        }
        return new Coverage(offset,
                parts.claims.stream().filter(claim -> cover(claim.content(), offset)).toList(),
                parts.attributions.stream().filter(attribution -> covers(attribution, offset)).toList(),
                parts.sources.stream().filter(source -> cover(source.mentions(), offset)).toList(),
                parts.dates.stream().filter(date -> date.span().contains(offset)).toList());
    }

    private static boolean covers(Attribution attribution, int offset) {
        return attribution.cue().span().contains(offset) || cover(attribution.content(), offset)
                || Stream.of(Stream.of(attribution.source()), attribution.via().stream(), attribution.relayedBy().stream())
                        .flatMap(mentions -> mentions).flatMap(mention -> mention.span().stream())
                        .anyMatch(span -> span.contains(offset));
    }

    private static boolean cover(List<Span> spans, int offset) {
        return spans.stream().anyMatch(span -> span.contains(offset));
    }

    private Claim own(Claim claim) {
        requireNonNull(claim, "claim is null");
        if (!parts.claims.contains(claim)) {
            throw new IllegalArgumentException("the claim is none of this item's: " + claim);
        }
        return claim;
    }

    private IndexOutOfBoundsException outside(String what) {
        return new IndexOutOfBoundsException(what + " lies outside of the item's text, which has "
                + parts.text.length() + " UTF-16 code units");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewsItem item && parts.equals(item.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "NewsItem[" + parts.id + ", " + parts.attributions.size() + " attributions]";
    }

    /** Puts a {@link NewsItem} together. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final String text;
        private String publisher = "";
        private List<Piece> pieces;
        private LocalDate published;
        private Headline headline;
        private Dateline dateline;
        private List<Block> blocks = List.of();
        private List<Claim> claims = List.of();
        private List<Source> sources = List.of();
        private List<Attribution> attributions = List.of();
        private List<DateMention> dates = List.of();
        private List<Finding> findings = List.of();

        private Builder(String id, String text) {
            this.id = requireNonNull(id, "id is null");
            this.text = requireNonNull(text, "text is null");
        }

        /**
         * Sets the day of publication.
         *
         * @param day the day
         * @return this builder
         */
        public Builder published(LocalDate day) {
            published = requireNonNull(day, "day is null");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         */
        public Builder headline(Headline title) {
            headline = requireNonNull(title, "title is null");
            return this;
        }

        /**
         * Sets the dateline.
         *
         * @param line the dateline
         * @return this builder
         */
        public Builder dateline(Dateline line) {
            dateline = requireNonNull(line, "line is null");
            return this;
        }

        /**
         * Sets the outlet that the item is from.
         *
         * @param outlet the outlet's name; empty if it is not known
         * @return this builder
         */
        public Builder publisher(String outlet) {
            publisher = requireNonNull(outlet, "outlet is null");
            return this;
        }

        /**
         * Sets the pieces that the text was joined from. Unless they are set, the text is one piece.
         *
         * @param list the pieces in order of the text
         * @return this builder
         */
        public Builder pieces(List<Piece> list) {
            pieces = List.copyOf(list);
            return this;
        }

        /**
         * Sets the layout.
         *
         * @param list the blocks in order of the text
         * @return this builder
         */
        public Builder blocks(List<Block> list) {
            blocks = List.copyOf(list);
            return this;
        }

        /**
         * Sets the claims.
         *
         * @param list the claims in order of the text
         * @return this builder
         */
        public Builder claims(List<Claim> list) {
            claims = List.copyOf(list);
            return this;
        }

        /**
         * Sets the sources.
         *
         * @param list the sources in order of their first mention
         * @return this builder
         */
        public Builder sources(List<? extends Source> list) {
            sources = List.copyOf(list);
            return this;
        }

        /**
         * Sets the attributions.
         *
         * @param list the attributions in order of their cues
         * @return this builder
         */
        public Builder attributions(List<Attribution> list) {
            attributions = List.copyOf(list);
            return this;
        }

        /**
         * Sets the dates.
         *
         * @param list the date mentions in order of the text
         * @return this builder
         */
        public Builder dates(List<DateMention> list) {
            dates = List.copyOf(list);
            return this;
        }

        /**
         * Sets the findings.
         *
         * @param list what is wrong with the item
         * @return this builder
         */
        public Builder findings(List<Finding> list) {
            findings = List.copyOf(list);
            return this;
        }

        /**
         * Puts the item together.
         *
         * @return the item
         * @throws IllegalArgumentException if the pieces overlap, or one does not lie in the text
         */
        public NewsItem build() {
            var given = pieces == null ? whole() : pieces;
            int end = 0;
            for (var piece : given) {
                if (piece.span().begin() < end || piece.span().end() > text.length()) {
                    throw new IllegalArgumentException("the pieces must follow each other in the text, which has "
                            + text.length() + " UTF-16 code units: " + given);
                }
                end = piece.span().end();
            }
            return new NewsItem(new Parts(published, headline, dateline, id, publisher, text, given, blocks, claims,
                    sources, attributions, dates, findings));
        }

        private List<Piece> whole() {
            return text.isEmpty() ? List.of() : List.of(new Piece(PieceKind.BODY, 0, new Span(0, text.length())));
        }
    }
}
