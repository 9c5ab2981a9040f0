package io.github.newsclaims.internal.layout;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.model.Block;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.Piece;
import io.github.newsclaims.model.PieceKind;
import io.github.newsclaims.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through the lines of one item from top to bottom. Instances hold the state of one text. */
final class LayoutReader {

    /** A dateline opens the body: there may be a lead and a few captions before it. */
    private static final int LINES_BEFORE_DATELINE = 6;
    private static final int MOST_BARE_CAPTIONS = 3;
    private static final int LONGEST_LEAD = 500;

    private final String text;
    private final Lexicon lexicon;
    private final List<Span> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    /** {@code null} as long as it is not known; so are the next two. */
    private LocalDate published;
    private Headline headline;
    private Dateline dateline;
    private int next;
    /** Where the piece that is being read ends. */
    private int limit;
    private final List<Piece> pieces;

    LayoutReader(String text, Lexicon lexicon, LocalDate published, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.published = published;
        this.lines = Lines.of(text);
    }

    Layout read() {
        for (int i = 0; i < pieces.size(); i++) {
            limit = pieces.get(i).span().end();
            switch (pieces.get(i).kind()) {
                case HEADLINE -> givenTitle();
                case LEAD -> given(BlockKind.LEAD);
                case CAPTION -> given(BlockKind.CAPTION);
                case PARAGRAPH -> paragraphs(kinds(i).noneMatch(kind -> kind == PieceKind.PARAGRAPH));
                case BODY -> body(kinds(i).allMatch(kind -> kind == PieceKind.HEADLINE));
            }
        }
        return new Layout(published, headline, dateline, blocks, findings);
    }

    /** What the caller says of the pieces before one. */
    private Stream<PieceKind> kinds(int before) {
        return pieces.subList(0, before).stream().map(Piece::kind);
    }

    private boolean hasLine() {
        return next < lines.size() && lines.get(next).begin() < limit;
    }

    private void given(BlockKind kind) {
        while (hasLine()) {
            add(kind, lines.get(next++));
        }
    }

    private void paragraphs(boolean first) {
        for (boolean opens = first; hasLine(); opens = false) {
            paragraph(lines.get(next++), opens);
        }
    }

    /** Text whose layout the caller leaves to be found out; it may hold the head of the item only if it opens it. */
    private void body(boolean opens) {
        if (opens) {
            boolean dated = headline != null || header();
            title();
            if (!dated && headline != null) {
                header();
            }
            bareCaptions();
        }
        int first = blocks.size();
        while (hasLine()) {
            line(lines.get(next++));
        }
        if (opens) {
            lead(first);
        }
    }

    private void add(BlockKind kind, Span span) {
        blocks.add(new Block(kind, span));
    }

    /** The headline that the caller gave, however many lines it has. */
    private void givenTitle() {
        int first = next;
        while (hasLine()) {
            next++;
        }
        if (next > first) {
            headline(new Span(lines.get(first).begin(), lines.get(next - 1).end()));
        }
    }

    /** The date of publication, alone on its line or in front of the headline. */
    private boolean header() {
        if (!hasLine()) {
            return false;
        }
        var header = HeaderLine.read(text, lines.get(next), lexicon);
        if (header.isEmpty() || headline != null && header.get().rest().length() > 0) {
            return false;
        }
        next++;
        publish(header.get());
        var rest = header.get().rest();
        if (rest.length() > 0) {
            boolean title = HeadlineLine.isTitle(text, rest)
                    || header.get().labelled() && rest.length() <= HeadlineLine.LONGEST;
            if (title) {
                headline(rest);
            } else {
                add(BlockKind.PARAGRAPH, rest);
            }
        }
        return true;
    }

    private void publish(HeaderLine header) {
        if (header.day() != null) {
            published = header.day();
        } else {
            findings.add(new Finding(header.date(), "the calendar has no such day as \"" + header.date().in(text)
                    + "\"; the item is read " + (published == null ? "without a date of publication"
                            : "with the caller's date of publication, " + published)));
        }
    }

    private void headline(Span span) {
        headline = new Headline(span, span.in(text));
        add(BlockKind.HEADLINE, span);
    }

    /** The first line that is not the credit of a picture, unless it is something else. */
    private void title() {
        if (headline != null || !blocks.isEmpty()) {
            return;
        }
        while (hasLine() && CaptionLine.hasCredit(text, lines.get(next), lexicon)) {
            add(BlockKind.CAPTION, lines.get(next++));
        }
        if (hasLine() && HeadlineLine.isTitle(text, lines.get(next))
                && DatelineLine.read(text, lines.get(next), lexicon, published).isEmpty()) {
            headline(lines.get(next++));
        }
    }

    /** Short lines without a verb between headline and text; the last line of an item is text. */
    private void bareCaptions() {
        for (int i = 0; i < MOST_BARE_CAPTIONS && headline != null && hasLine() && next + 1 < lines.size(); i++) {
            var line = lines.get(next);
            if (!CaptionLine.isBare(text, line, lexicon)
                    || DatelineLine.read(text, line, lexicon, published).isPresent()) {
                return;
            }
            add(BlockKind.CAPTION, line);
            next++;
        }
    }

    private void line(Span line) {
        if (CaptionLine.hasCredit(text, line, lexicon)) {
            add(BlockKind.CAPTION, line);
            return;
        }
        paragraph(line, next <= LINES_BEFORE_DATELINE);
    }

    private void paragraph(Span line, boolean mayHaveDateline) {
        var found = dateline == null && mayHaveDateline
                ? DatelineLine.read(text, line, lexicon, published) : Optional.<DatelineLine>empty();
        if (found.isEmpty()) {
            add(BlockKind.PARAGRAPH, line);
            return;
        }
        dateline = found.get().dateline();
        findings.addAll(found.get().findings());
        int end = dateline.span().end();
        add(BlockKind.DATELINE, new Span(line.begin(), end));
        var rest = Lines.trim(text, end, line.end());
        if (rest.length() > 0) {
            add(BlockKind.PARAGRAPH, rest);
        }
    }

    /** The paragraph between headline and body that a caption or dateline follows, or that has no final full stop. */
    private void lead(int first) {
        if (headline == null || first + 1 >= blocks.size()) {
            return;
        }
        var block = blocks.get(first);
        var after = blocks.get(first + 1).kind();
        boolean brief = block.kind() == BlockKind.PARAGRAPH && block.span().length() <= LONGEST_LEAD;
        boolean apart = after == BlockKind.CAPTION || after == BlockKind.DATELINE;
        if (brief && (apart || HeadlineLine.isTitle(text, block.span()) && after == BlockKind.PARAGRAPH)) {
            blocks.set(first, new Block(BlockKind.LEAD, block.span()));
        }
    }
}
