package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/**
 * «По словам мэра, мост откроют в мае.» «Мост, по его словам, готов.» «По предварительным данным, никто не пострадал.»
 */
final class MarkerRule implements Rule {

    static final String NAME = "marker";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        if (!(clause.at(at) instanceof Phrase.Marker marker) || isRanking(clause, at, marker) || Citings.isRetelling(clause, at)) {
            return null;
        }
        var named = new MarkerSource(support, marker, at);
        if (!named.read()) {
            return null;
        }
        var content = content(support, at, named.tail());
        if (content.isEmpty()) {
            return null;
        }
        return new Found(clause, clause.span(marker), marker.lemma(), marker.sense().stance(), name())
                .source(named.source())
                .via(support.citings.cited(named.end(), named.tail()))
                .relayedBy(support.relays.ofSource(named.source()))
                .relayedBy(support.relays.polled(at + 1, named.end()))
                .content(content);
    }

    /** «чемпион мира по версии федерации» */
    private static boolean isRanking(Clause clause, int at, Phrase.Marker marker) {
        var before = clause.noun(at - 1);
        return marker.lemma().equals("по версии") && before != null && Trait.RANKED.marks(before.head().lemma());
    }

    /** The clause around the marker and its source, as far as no other marker has it. */
    private static Content content(Support support, int at, int tail) {
        var clause = support.clause;
        int other = otherMarker(clause, at, 1);
        int close = Math.min(other < 0 ? clause.size() : other, Surroundings.end(support, tail));
        return Content.of(clause, new int[][] {{start(clause, at), at}, {tail, close}});
    }

    /** The index of the first phrase of the content that stands in front of the marker; the marker's if none does. */
    private static int start(Clause clause, int at) {
        int earlier = otherMarker(clause, at, -1);
        if (earlier >= 0) {
            boolean contrasts = clause.is(earlier + 1, PartKind.BUT) || clause.is(earlier + 1, PartKind.AND);
            return contrasts ? Math.min(earlier + 2, at) : at;
        }
        return clause.is(at + 1, PartKind.RELATIVE) ? at : Surroundings.start(clause, at);
    }

    /** «По данным А, …, а по данным Б — …»: the comma towards another marker's clause in a direction, or -1. */
    private static int otherMarker(Clause clause, int at, int step) {
        int comma = -1;
        int contrast = -1;
        for (int i = at + step; i >= 0 && i < clause.size(); i += step) {
            if (clause.is(i, PartKind.COMMA)) {
                comma = i;
                boolean contrasts = clause.is(i + 1, PartKind.BUT) || clause.is(i + 1, PartKind.AND);
                contrast = contrasts && (step > 0 || contrast < 0) ? i : contrast;
            } else if (clause.at(i) instanceof Phrase.Marker && comma >= 0) {
                boolean adjacent = step > 0 ? i - comma <= 2 : at - lastComma(clause, at) <= 2;
                // «…, а [дорогу, по словам Б, построят]»
                int edge = contrast >= 0 ? contrast : step > 0 ? comma : lastComma(clause, at);
                return adjacent ? edge : -1;
            } else if (clause.is(i, PartKind.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    private static int lastComma(Clause clause, int before) {
        int i = before - 1;
        while (i >= 0 && !clause.is(i, PartKind.COMMA)) {
            i--;
        }
        return i < 0 ? -10 : i;
    }
}
