package io.github.newsclaims;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Piece;
import io.github.newsclaims.model.PieceKind;
import io.github.newsclaims.model.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A news item in the pieces that a scraper has.
 *
 * <pre>{@code
 * NewsInput input = NewsInput.builder()
 *         .id("17").published(LocalDate.of(2025, 3, 20)).publisher("Труд")
 *         .headline("Мост закроют")
 *         .caption("Мост через Оку. Фото: Иван Седов")
 *         .paragraph("Мост закроют на ремонт, сообщила мэрия.")
 *         .paragraph("Об этом ранее писал «Коммерсантъ».")
 *         .build();
 * NewsItem item = parser.parse(input);
 * }</pre>
 *
 * <p>The pieces are joined to one text, which all spans count in; {@link io.github.newsclaims.model.NewsItem#pieceOf}
 * tells which piece a span lies in. What the caller says of a piece is not guessed again: a caption is a caption, and
 * a paragraph no headline.
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class NewsInput implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "\n\n";

    private final Parts parts;

    private record Parts(String id, String published, String publisher, String text, List<Piece> pieces)
            implements Serializable {
    }

    private NewsInput(Parts parts) {
        this.parts = parts;
    }

    /**
     * An item in one string: headline, perhaps with the date in front of it, and body.
     *
     * @param text the item
     * @return an input with that text unchanged, and an empty id
     */
    public static NewsInput of(String text) {
        return of("", text);
    }

    /**
     * An item in one string that the caller knows by a name.
     *
     * @param id the name; may be empty
     * @param text the item: headline, perhaps with the date in front of it, and body
     * @return an input with that text unchanged
     */
    public static NewsInput of(String id, String text) {
        return builder().id(id).body(text).build();
    }

    /**
     * Starts an input.
     *
     * @return a builder without pieces
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name that the caller knows the item by.
     *
     * @return the id; empty if there is none
     */
    public String id() {
        return parts.id;
    }

    /**
     * The day of publication.
     *
     * @return the day as it was given, normally {@code YYYY-MM-DD}; empty if it is not known
     */
    public String published() {
        return parts.published;
    }

    /**
     * The outlet that the item is from.
     *
     * @return its name; empty if it is not known
     */
    public String publisher() {
        return parts.publisher;
    }

    /**
     * The text that is parsed, and that all spans count in: the pieces with an empty line between each two.
     *
     * @return the text
     */
    public String text() {
        return parts.text;
    }

    /**
     * The pieces and where each stands in {@link #text()}.
     *
     * @return the pieces in order of the text, without the empty ones
     */
    public List<Piece> pieces() {
        return parts.pieces;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewsInput input && parts.equals(input.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "NewsInput[" + parts.id + ", " + parts.pieces.size() + " pieces]";
    }

    /**
     * Puts a {@link NewsInput} together. Headline and lead open the text; captions, paragraphs and bodies follow in the
     * order in which they were added. An empty string is a piece that is not there. Not safe for use by several threads.
     */
    public static final class Builder {

        private final List<Given> rest = new ArrayList<>();
        private String id = "";
        private String published = "";
        private String publisher = "";
        private String headline = "";
        private String lead = "";

        private record Given(PieceKind kind, String text) {
        }

        private Builder() {
        }

        /**
         * Sets the name that the caller knows the item by.
         *
         * @param name the name, given back by {@link io.github.newsclaims.model.NewsItem#id()}
         * @return this builder
         */
        public Builder id(String name) {
            id = requireNonNull(name, "name is null");
            return this;
        }

        /**
         * Sets the day of publication.
         *
         * @param day the day
         * @return this builder
         */
        public Builder published(LocalDate day) {
            published = requireNonNull(day, "day is null").toString();
            return this;
        }

        /**
         * Sets the day of publication as the page has it. A day that does not exist is not refused here but becomes a
         * finding of the item, which is then read without it.
         *
         * @param day the day as {@code YYYY-MM-DD}; empty if it is not known
         * @return this builder
         */
        public Builder published(String day) {
            published = requireNonNull(day, "day is null");
            return this;
        }

        /**
         * Sets the outlet that the item is from; it takes the place of the parser's
         * {@link NewsParser.Builder#publisher(String)}.
         *
         * @param outlet the outlet's name; empty if it is not known
         * @return this builder
         */
        public Builder publisher(String outlet) {
            publisher = requireNonNull(outlet, "outlet is null");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param text the title, on one line or several
         * @return this builder
         */
        public Builder headline(String text) {
            headline = requireNonNull(text, "text is null");
            return this;
        }

        /**
         * Sets the summary between title and body.
         *
         * @param text the lead; each line is a paragraph of it
         * @return this builder
         */
        public Builder lead(String text) {
            lead = requireNonNull(text, "text is null");
            return this;
        }

        /**
         * Adds the text below a picture. Nothing is attributed to anybody in it.
         *
         * @param text the caption, with or without the credit
         * @return this builder
         */
        public Builder caption(String text) {
            return add(PieceKind.CAPTION, text);
        }

        /**
         * Adds a paragraph of the body. The first one may begin with a dateline.
         *
         * @param text the paragraph; each line of it counts as one
         * @return this builder
         */
        public Builder paragraph(String text) {
            return add(PieceKind.PARAGRAPH, text);
        }

        /**
         * Adds paragraphs of the body.
         *
         * @param texts the paragraphs in their order
         * @return this builder
         */
        public Builder paragraphs(List<String> texts) {
            List.copyOf(texts).forEach(this::paragraph);
            return this;
        }

        /**
         * Adds a body in one string. Its lines are told apart by the parser: paragraphs, captions with a credit, and,
         * where no other piece stands before it, date and headline.
         *
         * @param text the body
         * @return this builder
         */
        public Builder body(String text) {
            return add(PieceKind.BODY, text);
        }

        private Builder add(PieceKind kind, String text) {
            rest.add(new Given(kind, requireNonNull(text, "text is null")));
            return this;
        }

        /**
         * Joins the pieces.
         *
         * @return the input
         * @throws IllegalStateException if there is no body: neither {@link #paragraph} nor {@link #body} was called
         */
        public NewsInput build() {
            if (rest.stream().allMatch(given -> given.kind == PieceKind.CAPTION)) {
                throw new IllegalStateException("the item has no body: call paragraph(…) or body(…), with an empty "
                        + "string if there is none");
            }
            var all = new ArrayList<Given>(rest.size() + 2);
            all.add(new Given(PieceKind.HEADLINE, headline));
            all.add(new Given(PieceKind.LEAD, lead));
            all.addAll(rest);
            var texts = new ArrayList<String>(all.size());
            var pieces = new ArrayList<Piece>(all.size());
            Map<PieceKind, Integer> counts = new EnumMap<>(PieceKind.class);
            int end = -BETWEEN.length();
            for (var given : all) {
                int index = counts.merge(given.kind, 1, Integer::sum) - 1;
                if (!given.text.isEmpty()) {
                    int begin = end + BETWEEN.length();
                    end = begin + given.text.length();
                    texts.add(given.text);
                    pieces.add(new Piece(given.kind, index, new Span(begin, end)));
                }
            }
            String text = texts.size() == 1 ? texts.get(0) : String.join(BETWEEN, texts);
            return new NewsInput(new Parts(id, published, publisher, text, List.copyOf(pieces)));
        }
    }
}
