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
import java.util.List;

/** Gathers what the item states: each content once, with all its attributions, and the sentences that nobody is said to have said. */
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
        for (var clause : clauses) {
            boolean states = clause.block() == BlockKind.PARAGRAPH || clause.block() == BlockKind.LEAD || clause.block() == BlockKind.HEADLINE;
            if (states && attributions.stream().noneMatch(attribution -> touches(attribution, clause.span()))) {
                byContent.put(List.of(new Span(clause.span().begin(), clause.endOffset())), List.of());
            }
        }
        var claims = new ArrayList<Claim>(byContent.size());
        byContent.forEach((content, by) -> claims.add(new Claim(content, textOf(content), by, within(content, dates))));
        claims.sort(Comparator.comparing((Claim claim) -> claim.content().get(0)));
        return claims;
    }

    private static boolean touches(Attribution attribution, Span sentence) {
        return sentence.overlaps(attribution.cue().span()) || attribution.content().stream().anyMatch(sentence::overlaps);
    }

    private String textOf(List<Span> content) {
        var parts = new ArrayList<String>(content.size());
        content.forEach(span -> parts.add(span.in(text)));
        return String.join(" … ", parts);
    }

    private static List<DateMention> within(List<Span> content, List<DateMention> dates) {
        return dates.stream().filter(date -> content.stream().anyMatch(span -> span.contains(date.span()))).toList();
    }
}
