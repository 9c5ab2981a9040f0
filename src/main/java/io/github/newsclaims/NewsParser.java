package io.github.newsclaims;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.internal.Pipeline;
import io.github.newsclaims.internal.lexicon.LexiconBuilder;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Span;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Reads Russian news items: what is claimed, by whom, on whose word, and when.
 *
 * <pre>{@code
 * NewsParser parser = NewsParser.create();
 * NewsItem item = parser.parse("date 2025-12-18 Мост откроют в мае\n\nМост откроют в мае, сообщает ТАСС.");
 * item.attributions().get(0).source().source().name(); // "ТАСС"
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads. Any string is parsed, in time linear in its length.
 */
public final class NewsParser {

    private final Pipeline pipeline;
    private final int longest;
    private final LocalDate published;

    private NewsParser(Builder builder) {
        this.pipeline = new Pipeline(builder.own.build(), builder.publisher);
        this.longest = builder.longest;
        this.published = builder.published;
    }

    /**
     * Makes a parser with the built-in lexicon and the default limits.
     *
     * @return a parser
     */
    public static NewsParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with settings of one's own.
     *
     * @return a builder with the default settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses an item.
     *
     * @param text the item: headline, perhaps with the date in front of it, and body
     * @return what it claims, with an empty id
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(String text) {
        return parse("", text);
    }

    /**
     * Parses an item that the caller knows by a name.
     *
     * @param id the name, given back by {@link NewsItem#id()}
     * @param text the item
     * @return what it claims
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(String id, String text) {
        return parse(id, text, published, 0, List.of());
    }

    /**
     * Parses an item from a stream of characters, which is read to its end and not closed.
     *
     * @param reader where the item comes from
     * @return what it claims, with an empty id
     * @throws IOException if reading fails
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(Reader reader) throws IOException {
        requireNonNull(reader, "reader is null");
        var text = new StringBuilder();
        var buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > longest) {
                throw new TextTooLongException(text.length(), longest);
            }
        }
        return parse(text.toString());
    }

    /**
     * Parses an item that the caller has in pieces.
     *
     * @param input the pieces; all spans count in {@link NewsInput#text()}
     * @return what it claims; a {@link NewsInput#published()} that is no existing day is one of its findings, and the
     *     item is read as if it were empty
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(NewsInput input) {
        requireNonNull(input, "input is null");
        int title = input.headline().length();
        if (input.published().isEmpty()) {
            return parse(input.id(), input.text(), published, title, List.of());
        }
        try {
            return parse(input.id(), input.text(), LocalDate.parse(input.published()), title, List.of());
        } catch (DateTimeParseException e) {
            var finding = new Finding(new Span(0, 0), "published is no existing day of the form YYYY-MM-DD: " + input.published()
                    + "; the item was read without it");
            return parse(input.id(), input.text(), published, title, List.of(finding));
        }
    }

    private NewsItem parse(String id, String text, LocalDate day, int titleEnd, List<Finding> findings) {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        if (text.length() > longest) {
            throw new TextTooLongException(text.length(), longest);
        }
        return pipeline.read(id, text, Optional.ofNullable(day), titleEnd, findings);
    }

    /** Settings of a {@link NewsParser}. Not safe for use by several threads. */
    public static final class Builder {

        private static final int DEFAULT_LONGEST = 20_000_000;

        private final LexiconBuilder own = new LexiconBuilder();
        private LocalDate published;
        private String publisher = "";
        private int longest = DEFAULT_LONGEST;

        private Builder() {
        }

        /**
         * Sets the day of publication of items that give none.
         *
         * @param day the day
         * @return this builder
         */
        public Builder published(LocalDate day) {
            published = requireNonNull(day, "day is null");
            return this;
        }

        /**
         * Sets the outlet that the items are from: whom «мы сообщали» and «издание» mean where no other is named.
         *
         * @param outlet the outlet's name
         * @return this builder
         */
        public Builder publisher(String outlet) {
            publisher = requireNonNull(outlet, "outlet is null");
            return this;
        }

        /**
         * Sets how long a text may be.
         *
         * @param characters the limit in UTF-16 code units
         * @return this builder
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder longest(int characters) {
            if (characters <= 0) {
                throw new IllegalArgumentException("the limit must be positive: " + characters);
            }
            longest = characters;
            return this;
        }

        /**
         * Adds outlets to the built-in ones.
         *
         * @param tsv lines in the format of the built-in {@code outlets.tsv}
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names it
         * @throws IOException if reading fails
         */
        public Builder outlets(Reader tsv) throws IOException {
            own.addOutlets(requireNonNull(tsv, "tsv is null"));
            return this;
        }

        /**
         * Adds institutions to the built-in ones.
         *
         * @param tsv lines in the format of the built-in {@code institutions.tsv}
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names it
         * @throws IOException if reading fails
         */
        public Builder institutions(Reader tsv) throws IOException {
            own.addInstitutions(requireNonNull(tsv, "tsv is null"));
            return this;
        }

        /**
         * Adds cue verbs to the built-in ones; an entry with the lemma of a built-in one replaces it.
         *
         * @param tsv lines in the format of the built-in {@code verbs.tsv}
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names it
         * @throws IOException if reading fails
         */
        public Builder verbs(Reader tsv) throws IOException {
            own.addVerbs(requireNonNull(tsv, "tsv is null"));
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return a parser with these settings
         */
        public NewsParser build() {
            return new NewsParser(this);
        }
    }
}
