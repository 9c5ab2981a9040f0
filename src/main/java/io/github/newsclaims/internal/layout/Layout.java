package io.github.newsclaims.internal.layout;

import static java.util.Objects.requireNonNull;

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

/**
 * How an item is laid out. All offsets count UTF-16 code units of the item's text, half open.
 *
 * @param published the day of publication; the text's own if it has one, otherwise the caller's
 * @param headline the title
 * @param dateline the first dateline
 * @param blocks the blocks in order of the text, without surrounding white space; together they cover everything but
 *     white space and the date of the header
 * @param findings what is wrong with the layout: dates that do not exist
 */
public record Layout(Optional<LocalDate> published, Optional<Headline> headline, Optional<Dateline> dateline,
        List<Block> blocks, List<Finding> findings) {

    /** Checks that nothing is missing, and copies the lists. */
    public Layout {
        requireNonNull(published, "published is null");
        requireNonNull(headline, "headline is null");
        requireNonNull(dateline, "dateline is null");
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /**
     * Lays out a text. Any string has a layout: a line that is nothing else is a paragraph.
     *
     * @param text the item's text
     * @param lexicon where the names of agencies and the verbs that no caption has are looked up
     * @param published the day of publication that the caller knows; a date in the text's own header wins over it
     * @return the layout
     */
    public static Layout read(String text, Lexicon lexicon, Optional<LocalDate> published) {
        return read(text, lexicon, published, List.of(new Piece(PieceKind.BODY, 0, new Span(0, text.length()))));
    }

    /**
     * Lays out a text that the caller has in pieces. What the caller says of them is taken as it is; only a body's
     * lines are told apart, and the dateline is looked for in front of the first paragraph.
     *
     * @param text the item's text
     * @param lexicon where the names of agencies and the verbs that no caption has are looked up
     * @param published the day of publication that the caller knows; a date in the text's own header wins over it
     * @param pieces the pieces in order of the text, line breaks between them
     * @return the layout
     */
    public static Layout read(String text, Lexicon lexicon, Optional<LocalDate> published, List<Piece> pieces) {
        return new LayoutReader(text, lexicon, published.orElse(null), pieces).read();
    }
}
