package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news item as it was read: its text and layout, what is claimed in it, by whom, on whose word, and when.
 *
 * <p>Immutable; two items are equal if all their parts are.
 */
public final class NewsItem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Parts parts;

    /** The parts; the first three may be {@code null} inside, never outside. */
    private record Parts(LocalDate published, Headline headline, Dateline dateline, String id, String text,
            List<Block> blocks, List<Claim> claims, List<Source> sources, List<Attribution> attributions,
            List<DateMention> dates, List<Finding> findings) implements Serializable {
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
     * The text that was parsed, unchanged.
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
         */
        public NewsItem build() {
            return new NewsItem(new Parts(published, headline, dateline, id, text, blocks, claims, sources,
                    attributions, dates, findings));
        }
    }
}
