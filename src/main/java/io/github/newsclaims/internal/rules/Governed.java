package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Form;
import java.util.List;

/**
 * «Мэр сообщил, что мост готов.» «Мэр рассказал о планах.» «Мэр призвал подождать.» «Мэр добавил: „…“.»
 *
 * <p>The cue governs its content; the subject stands before it, or between the two.
 */
final class Governed implements Rule {

    @Override
    public String name() {
        return "governed";
    }

    @Override
    public Found apply(Support support, int at) {
        var form = support.clause.cue(at).form();
        if (form != Phrase.CueForm.FINITE && form != Phrase.CueForm.PREDICATIVE) {
            return null;
        }
        var reading = new GovernedReading(support, at);
        if (!reading.read()) {
            return null;
        }
        var subject = reading.subject();
        var governed = reading.content();
        var source = source(support, at, subject);
        if (new Unattributed(support, at).holds(subject, source, governed)) {
            return null;
        }
        var found = support.begin(at, governed != null && governed.directive(), name());
        if (found == null) {
            return null;
        }
        relays(support, at, reading, found.source(source));
        return content(support, at, reading, found);
    }

    /** The document or the place that the cue is said of, its subject, or the one that it shares or has dropped. */
    private static SourceRef source(Support support, int at, Subjects.Subject subject) {
        var cue = support.clause.cue(at);
        var place = FollowsFrom.isOne(cue) ? FollowsFrom.documentOf(support.clause, at)
                : subject == null && (cue.complementFrom() >= 0 || cue.lemma().equals("значиться")) ? PassiveCue.source(support, at) : null;
        var holder = place == null && subject == null && cue.complementFrom() >= 0 ? holder(support.clause, at) : null;
        if (place != null || holder != null) {
            return place != null ? place : holder;
        }
        return subject != null ? subject.source() : new LeftOutSubject(support, at).source();
    }

    /** «[У следствия] есть данные, что …», «сомнения возникли [у врачей]»: who has what a cue's noun names; {@code null} if unsaid. */
    private static SourceRef holder(Clause clause, int at) {
        for (int i = Math.max(0, at - 3); i < at + 3; i++) {
            var phrase = clause.prepositional(i);
            if (phrase != null && phrase.preposition().equals("у") && phrase.object() != null
                    && Subjects.isSourceLike(phrase.object()) && !Trait.DIALOGUE.marks(phrase.object().head().lemma())) {
                return SourceRef.Words.of(clause, phrase.object().within(Features.inCase(Features.GEN)));
            }
        }
        return null;
    }

    /** Adds who passed it on, and on whom the source relies: they stand beside the cue, in front of the content. */
    private static void relays(Support support, int at, GovernedReading reading, Found found) {
        var subject = reading.subject();
        var governed = reading.content();
        int contentStart = governed == null ? support.clause.size() : Math.max(governed.from(), at);
        // «о закрытии писала газета со ссылкой на мэра»: with the content in front, whoever is cited stands behind.
        int citedEnd = governed != null && governed.from() == at ? support.clause.size() : contentStart;
        found.relayedBy(support.relays.told(at, citedEnd, subject)).relayedBy(support.relays.ofSource(found.source()));
        int first = subject == null ? at : Math.min(at, subject.from());
        found.via(support.citings.cited(support.citings.start(first), citedEnd));
        if (governed != null && governed.anaphoric()) {
            found.via(support.citings.cited(contentStart, support.clause.size()));
        } else if (governed != null && governed.from() > at && !governed.content().isEmpty()) {
            citedBehind(support, governed.content(), found);
        }
    }

    /** «…, что мост закроют[, ссылаясь на мэра]» */
    private static void citedBehind(Support support, Content content, Found found) {
        var clause = support.clause;
        int comma = clause.phraseAt(content.spans().get(content.spans().size() - 1).end());
        if (clause.is(comma, PartKind.COMMA) && comma + 1 < clause.size() && clause.at(comma + 1) instanceof Phrase.Citing) {
            found.via(support.citings.cited(comma, clause.size()));
        }
    }

    private static Found content(Support support, int at, GovernedReading reading, Found found) {
        var clause = support.clause;
        var governed = reading.content();
        if (governed == null || governed.anaphoric()) {
            int mark = Earlier.markInFront(clause, at);
            return found.anaphoric().content(mark < 0 ? Content.ELSEWHERE : Content.of(clause, 0, mark));
        }
        if (governed.nextBlock()) {
            return found.inNextBlock().content(Content.speech(List.of()));
        }
        if (clause.last() && clause.is(clause.size() - 1, PartKind.COLON)) {
            found.inNextBlock();
        }
        return found.content(new ContentInFront(support, at)
                .withObject(reading.subject(), governed.from(), withoutOccasion(support, found, governed)));
    }

    /** «рассказал о планах в интервью РБК»: an occasion behind the content is no part of it, and its outlet relays. */
    private static Content withoutOccasion(Support support, Found found, GovernedContent governed) {
        var content = governed.content();
        if (content.isEmpty() || content.form() == Form.DIRECT) {
            return content;
        }
        var clause = support.clause;
        var told = new Collected();
        int end = content.spans().get(content.spans().size() - 1).end();
        int occasion = new Occasions(clause, told).behind(governed.from(), clause.phraseAt(end));
        if (occasion <= 0) {
            return content;
        }
        found.relayedBy(told.all());
        return content.upTo(clause.span(clause.at(occasion - 1)).end());
    }
}
