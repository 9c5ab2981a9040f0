package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.model.Block;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.Piece;
import io.github.newsclaims.model.PieceKind;
import io.github.newsclaims.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How an item is laid out. Immutable. All offsets count UTF-16 code units of the item's text, half open. */
public final class Layout {

    // Each of the three is null where the item has none.
    private final LocalDate published;
    private final Headline headline;
    private final Dateline dateline;
    private final List<Block> blocks;
    private final List<Finding> findings;

    Layout(LocalDate published, Headline headline, Dateline dateline, List<Block> blocks, List<Finding> findings) {
        this.published = published;
        this.headline = headline;
        this.dateline = dateline;
        this.blocks = List.copyOf(blocks);
        this.findings = List.copyOf(findings);
    }

    /**
     * Lays out a text. Any string has a layout: a line that is nothing else is a paragraph.
     *
     * @param text the item's text
     * @param lexicon where the names of agencies and the verbs that no caption has are looked up
     * @param published the day of publication that the caller knows, or null; a date in the text's own header wins over it
     * @return the layout
     */
    public static Layout read(String text, Lexicon lexicon, LocalDate published) {
        return read(text, lexicon, published, List.of(new Piece(PieceKind.BODY, 0, new Span(0, text.length()))));
    }

    /**
     * Lays out a text that the caller has in pieces. What the caller says of them is taken as it is; only a body's
     * lines are told apart, and the dateline is looked for in front of the first paragraph.
     *
     * @param text the item's text
     * @param lexicon where the names of agencies and the verbs that no caption has are looked up
     * @param published the day of publication that the caller knows, or null; a date in the text's own header wins over it
     * @param pieces the pieces in order of the text, line breaks between them
     * @return the layout
     */
    public static Layout read(String text, Lexicon lexicon, LocalDate published, List<Piece> pieces) {
        return new LayoutReader(text, lexicon, published, pieces).read();
    }

    /**
     * The day of publication.
     *
     * @return the text's own if it has one, otherwise the caller's
     */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /**
     * The title.
     *
     * @return the title; empty if the item has none
     */
    public Optional<Headline> headline() {
        return Optional.ofNullable(headline);
    }

    /**
     * The first dateline.
     *
     * @return the dateline; empty if the item has none
     */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    /**
     * The blocks.
     *
     * @return the blocks in order of the text, without surrounding white space; together they cover everything but
     *     white space and the date of the header
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * What is wrong with the layout.
     *
     * @return dates that do not exist
     */
    public List<Finding> findings() {
        return findings;
    }
}
