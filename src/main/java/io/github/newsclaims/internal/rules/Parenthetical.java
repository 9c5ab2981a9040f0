package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * «Мост откроют в мае, сообщает ТАСС.» «„Мост готов“, — сказал мэр.» «Мост, пишет газета, откроют в мае.»
 *
 * <p>A cue behind a comma or dash, with its subject behind it and nothing that it could govern: the content is the
 * sentence around it, or the quotation in front of it.
 */
final class Parenthetical implements Rule {

    static final String NAME = "parenthetical";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        int left = support.leftOf(at);
        boolean dash = clause.is(left, PartKind.DASH);
        if (left <= 0 || !dash && !clause.is(left, PartKind.COMMA) && !clause.is(left, PartKind.QUOTATION)
                || PassiveCue.isOfSubject(clause.cue(at)) || pointsElsewhere(support, left, at)) {
            return null;
        }
        int end = support.tails.end(at);
        if (end < 0) {
            return null;
        }
        if (clause.is(left, PartKind.COMMA) && endsInsertionBehindSubject(support, left, at, end)) {
            return null;
        }
        boolean opens = !dash && !clause.is(left, PartKind.QUOTATION) && !hasStatement(clause, left);
        if (opens && !(clause.is(end, PartKind.COMMA) && end < clause.lastPhrase() && clause.noun(end + 1) != null)) {
            return null;
        }
        var found = support.begin(at, false, name());
        if (found == null) {
            return null;
        }
        if (dash) {
            found.speechGoesOn();
        }
        name(support, left, at, end, found);
        return found.content(opens ? Content.of(clause,
                new int[][] {{Surroundings.start(clause, left), left}, {end, support.extents.end(end, true)}})
                : content(support, left, end, dash));
    }

    /** Tells who says it and who passed it on. */
    private static void name(Support support, int left, int at, int end, Found found) {
        var clause = support.clause;
        var cue = clause.cue(at);
        var subject = support.subjects.behind(at, cue.features());
        var text = cue.form() == Phrase.CueForm.PASSIVE ? PassiveCue.source(support, at)
                : subject == null && FollowsFrom.isBehind(clause, at) ? FollowsFrom.documentOf(clause, at) : null;
        found.source(text != null ? text : subject != null ? subject.source() : support.dropped(at, cue.features()))
                .via(support.citings.cited(left + 1, end))
                .relayedBy(support.relays.told(left + 1, at, end, subject))
                .relayedBy(support.relays.ofSource(found.source()))
                .relayedBy(text == null ? List.of() : support.relays.published(at + 1));
    }

    /** «…, об этом сообщает ТАСС», «…, сообщает ТАСС: …»: whether the content is not what stands in front. */
    private static boolean pointsElsewhere(Support support, int left, int at) {
        for (int i = left + 1; i < at; i++) {
            if (Earlier.isAboutThis(support.clause.prepositional(i))) {
                return true;
            }
        }
        return support.clause.is(left, PartKind.COMMA) && Earlier.standsInFront(support, at) || hasContentBehind(support, at);
    }

    private static boolean hasContentBehind(Support support, int at) {
        var cue = support.clause.cue(at);
        var subject = support.subjects.behind(at, cue.features());
        int i = subject == null ? at + 1 : subject.to();
        return support.clause.is(i, PartKind.COLON);
    }

    /** «Юрист, ведущий дело, | считает приговор мягким»: whether the comma parts a subject from its own verb. */
    private static boolean endsInsertionBehindSubject(Support support, int comma, int at, int end) {
        var clause = support.clause;
        int open = Insertions.start(clause, comma);
        boolean goesOn = clause.is(end, PartKind.COMMA) && end < clause.lastPhrase();
        if (open < 1 || goesOn) {
            return false;
        }
        var subject = support.subjects.before(at, clause.cue(at).features());
        boolean inFront = subject != null && subject.from() < open && (subject.to() == open || subject.to() == comma);
        return inFront && Subjects.isSourceLike(subject.phrase()) && !states(clause, clauseStart(clause, open), open);
    }

    /** The index behind the last conjunction before an index: «Мэр рассказал, что | жители, знакомые с проектом, довольны». */
    private static int clauseStart(Clause clause, int to) {
        int start = to;
        while (start > 0 && !clause.is(start - 1, PartKind.THAT) && !clause.is(start - 1, PartKind.SO_THAT)) {
            start--;
        }
        return start;
    }

    /** Whether what stands before the comma says something, and is no mere adverbial. */
    private static boolean hasStatement(Clause clause, int comma) {
        for (int i = 0; i < comma; i++) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.VERB) || phrase.is(PartKind.SHORT) || phrase.is(PartKind.LINK)
                    || phrase.is(PartKind.INFINITIVE)
                    || phrase instanceof Phrase.Cue || phrase.is(PartKind.QUOTATION) || phrase.is(PartKind.DASH)
                    || clause.noun(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** What stands around an attribution: in front of the mark at {@code left}, and behind it where it goes on there. */
    static Content content(Support support, int left, int end, boolean dash) {
        var clause = support.clause;
        int start = opening(clause);
        var before = quotationOnly(clause, left) ? Content.of(clause, lastQuotation(clause, left), left)
                : Content.of(clause, start, left);
        boolean quoted = isQuoted(clause, left);
        if (clause.is(left, PartKind.QUOTATION)) {
            before = Content.of(clause, left, left + 1);
        }
        if (dash && isUnmarked(clause, left) && !passesOn(support, left)) {
            boolean goesOn = clause.is(end, PartKind.COMMA) && clause.is(end + 1, PartKind.DASH);
            var speech = unmarkedSpeech(clause, before);
            return goesOn ? Content.speech(speech.plus(Content.of(clause, end + 2, clause.size())).spans()) : speech;
        }
        if (quoted) {
            int next = end;
            while (clause.is(next, PartKind.COMMA) || clause.is(next, PartKind.DASH)) {
                next++;
            }
            return clause.is(next, PartKind.QUOTATION) ? before.plus(Content.of(clause, next, next + 1)) : before;
        }
        boolean goesOn = clause.is(end, PartKind.COMMA) && end < clause.lastPhrase() && !isGerund(clause, end + 1)
                && !(isParticipial(clause, end + 1) && states(clause, 0, left) && Insertions.end(clause, end, clause.size()) < 0);
        return goesOn ? Content.of(clause, new int[][] {{start, left},
                {end, support.extents.end(end, true)}}) : before;
    }

    /** «И, …», «Что …», «О том, что …», «О том, как …»: how many phrases at the head of a sentence are no content. */
    private static int opening(Clause clause) {
        if (clause.is(0, PartKind.THAT)) {
            return 1;
        }
        var prepositional = clause.prepositional(0);
        boolean correlative = prepositional != null && prepositional.object() != null && Earlier.isThis(prepositional.object())
                && clause.is(1, PartKind.COMMA) && (clause.is(2, PartKind.THAT) || clause.is(2, PartKind.AS)
                        || clause.is(2, PartKind.SUBORDINATOR));
        if (correlative) {
            return clause.is(2, PartKind.THAT) ? 3 : 2;
        }
        return clause.is(0, PartKind.AND) && clause.is(1, PartKind.COMMA) ? 2 : 0;
    }

    private static boolean isQuoted(Clause clause, int left) {
        return clause.is(left - 1, PartKind.QUOTATION) || clause.is(left - 2, PartKind.QUOTATION)
                || clause.is(left, PartKind.QUOTATION);
    }

    /** Whether what a dash sets off is speech without quotation marks. */
    private static boolean isUnmarked(Clause clause, int left) {
        if (clause.is(left + 1, PartKind.ADVERB, "так")) {
            // «Мост закроют — так считает мэр»
            return false;
        }
        boolean opensWithDash = clause.is(0, PartKind.DASH) && !clause.is(1, PartKind.QUOTATION);
        return opensWithDash || !isQuoted(clause, left) && !contains(clause, PartKind.QUOTATION, left);
    }

    /** «Мэр заявил, что мост готов, — передает ТАСС»: whether an outlet behind the dash passes on what somebody says. */
    private static boolean passesOn(Support support, int left) {
        var clause = support.clause;
        var cue = clause.cue(left + 1);
        var subject = cue == null || clause.is(0, PartKind.DASH) ? null : support.subjects.behind(left + 1, cue.features());
        if (subject == null || subject.phrase() == null
                || !Outlets.relays(subject.phrase()) && subject.phrase().nounClass() != NounClass.PRESS) {
            return false;
        }
        for (int i = 0; i < left; i++) {
            if (clause.isCue(i, Phrase.CueForm.FINITE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGerund(Clause clause, int i) {
        return clause.isGerund(i)
                || clause.is(i, PartKind.RELATIVE);
    }

    /** «…, говорится в отчете, [поступившем] в редакцию», «…, говорится в отчете, [с которым] ознакомился «Берег»» */
    private static boolean isParticipial(Clause clause, int i) {
        return clause.is(i, PartKind.PARTICIPLE) || clause.isCue(i, Phrase.CueForm.PARTICIPLE)
                || clause.prepositional(i) != null && clause.is(i + 1, PartKind.RELATIVE);
    }

    /** Whether a verb stands between two indices. */
    private static boolean states(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.is(i, PartKind.VERB) || clause.is(i, PartKind.SHORT) || clause.is(i, PartKind.LINK)
                    || clause.cue(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Clause clause, PartKind kind, int to) {
        for (int i = 0; i < to; i++) {
            if (clause.is(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon introduces the quotation in front of the dash: only the quotation is the content then. */
    private static boolean quotationOnly(Clause clause, int left) {
        int quotation = lastQuotation(clause, left);
        // «…: „Когда?“ — [„Скоро“], — ответил мэр»
        boolean answer = clause.is(quotation - 1, PartKind.DASH) && clause.is(quotation - 2, PartKind.QUOTATION)
                && clause.is(quotation - 3, PartKind.COLON);
        return quotation > 0 && (answer || clause.is(quotation - 1, PartKind.COLON));
    }

    private static int lastQuotation(Clause clause, int left) {
        for (int i = left - 1; i >= 0 && i >= left - 3; i--) {
            if (clause.is(i, PartKind.QUOTATION)) {
                return i;
            }
        }
        return -1;
    }

    /** «– Мост готов. Едем! – сказал мэр.»: speech between dashes, back to the sentence that opens with one. */
    private static Content unmarkedSpeech(Clause clause, Content before) {
        var spans = new ArrayList<>(before.spans());
        if (!clause.is(0, PartKind.DASH) && clause.speechFrom() >= 0 && !spans.isEmpty()) {
            spans.set(0, new Span(clause.speechFrom(), spans.get(0).end()));
        }
        return Content.speech(spans);
    }
}
