package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Gathers what the item states: each content once, with all its attributions, and the sentences that nobody is said
 * to have said.
 */
final class Claims {

    private final String text;
    private final List<Clause> clauses;

    Claims(String text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    List<Claim> of(List<Attribution> attributions, List<DateMention> dates) {
        var byContent = new LinkedHashMap<List<Span>, List<Attribution>>();
        for (var attribution : attributions) {
            byContent.computeIfAbsent(attribution.content(), key -> new ArrayList<>(1)).add(attribution);
        }
        var attributed = new Cover();
        for (var attribution : attributions) {
            attributed.add(attribution.cue().span());
            attribution.content().forEach(attributed::add);
        }
        for (var clause : clauses) {
            boolean states = clause.block() == BlockKind.PARAGRAPH || clause.block() == BlockKind.LEAD
                    || clause.block() == BlockKind.HEADLINE;
            if (states && !attributed.overlaps(clause.span())) {
                byContent.put(List.of(new Span(clause.span().begin(), clause.endOffset())), List.of());
            }
        }
        var claims = new ArrayList<Claim>(byContent.size());
        byContent.forEach((content, by) -> claims.add(new Claim(content, textOf(content), by, within(content, dates))));
        claims.sort(Comparator.comparing((Claim claim) -> claim.content().get(0)));
        return claims;
    }

    private String textOf(List<Span> content) {
        if (content.size() == 1) {
            return content.get(0).in(text);
        }
        var parts = new ArrayList<String>(content.size());
        content.forEach(span -> parts.add(span.in(text)));
        return String.join(" … ", parts);
    }

    /** The dates inside a content; both are in order of the text. */
    private static List<DateMention> within(List<Span> content, List<DateMention> dates) {
        LinkedHashSet<DateMention> found = null;
        for (var span : content) {
            for (int i = firstFrom(dates, span.begin()); i < dates.size() && dates.get(i).span().begin() < span.end(); i++) {
                if (span.contains(dates.get(i).span())) {
                    found = found == null ? new LinkedHashSet<>() : found;
                    found.add(dates.get(i));
                }
            }
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    /** The index of the first date that begins at an offset or behind it. */
    private static int firstFrom(List<DateMention> dates, int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
