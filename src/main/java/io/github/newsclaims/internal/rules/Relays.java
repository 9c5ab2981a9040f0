package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.phrase.UnitKind;
import java.util.List;

/** Who passed an attribution on: «сказал он РИА Новости», «в интервью Forbes», «источник РБК». */
final class Relays {

    private final Clause clause;
    private final Subjects subjects;

    Relays(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
    }

    /**
     * The outlets that somebody told: they stand beside a cue in its own clause.
     *
     * @param at index of the cue
     * @param to index behind the last phrase that may name one
     * @param subject the cue's subject, or {@code null}
     */
    List<SourceRef> told(int at, int to, Subjects.Subject subject) {
        return new Told(clause, subjects).inClause(at, to, subject);
    }

    /** The outlets told in a parenthetical that begins at an index. */
    List<SourceRef> told(int from, int at, int to, Subjects.Subject subject) {
        return new Told(clause, subjects).around(from, at, to, subject);
    }

    /** Where a text that stands from an index on came out: «в статье, опубликованной в журнале Nature». */
    List<SourceRef> published(int from) {
        return new Provenance(clause, new Collected()).publishedBehind(from);
    }

    /** The outlet that polled the source between two indexes. */
    List<SourceRef> polled(int from, int to) {
        return new Provenance(clause, new Collected()).polled(from, to);
    }

    /** «в письме, с которым ознакомился РБК», «врачи, с которыми поговорил РБК»: the outlet that has seen or heard a source. */
    List<SourceRef> saw(SourceRef source) {
        return source instanceof SourceRef.Words words && words.clause() == clause
                ? new Provenance(clause, new Collected()).seen(clause.phraseAt(words.span().end())) : List.of();
    }

    /** «источник РБК», «собеседник агентства», «один из источников издания»: the outlet behind an unnamed source. */
    List<SourceRef> ofSource(SourceRef source) {
        if (!(source instanceof SourceRef.Words words)) {
            return List.of();
        }
        var noun = words.phrase();
        for (int i = 0; i < words.clause().size() && noun.nounClass() == NounClass.NONE; i++) {
            var among = words.clause().at(i).from() == words.phrase().to() ? words.clause().prepositional(i) : null;
            if (among != null && among.preposition().equals("из") && among.object() != null) {
                noun = among.object();
            }
        }
        boolean unnamed = noun.head().entry() instanceof Entry.Noun head && head.singular() == NounClass.ANONYMOUS;
        var head = noun.head();
        // «источник «Берега»»: a title that no list has, right behind the word for a source
        var outlet = unnamed ? Outlets.part(words.clause(), noun,
                unit -> Outlets.isOutlet(unit) || unit.from() == head.to() && unit.is(UnitKind.TITLE)) : null;
        return outlet == null ? List.of() : List.of(outlet);
    }
}
