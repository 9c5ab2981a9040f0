package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Stance;

/**
 * «Песков: решение принято» and «Решение принято — Песков»: in a headline the colon or dash is the cue.
 */
final class HeadlineColon implements Rule {

    private static final int LONGEST_SPEAKER = 4;

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        if (clause.is(at, PartKind.COLON) && at == 1 && clause.is(2, PartKind.QUOTATION) && clause.noun(0) != null
                && clause.noun(0).hasPersonalName()) {
            // «Андрей Петров: «Мы готовы»» is a speaker in running text too.
            return speakerFirst(clause, at);
        }
        if (clause.is(at, PartKind.COLON) && at > 1 && at < LONGEST_SPEAKER && clause.is(at + 1, PartKind.QUOTATION)
                && clause.is(1, PartKind.DASH) && clause.noun(0) != null && clause.noun(0).hasPersonalName()) {
            // «Андрей Петров — о переходе: «Мы готовы»»
            return speakerFirst(clause, at);
        }
        if (isAnswer(clause, at)) {
            var answer = speakerFirst(clause, at);
            return answer == null || clause.block() == BlockKind.HEADLINE ? answer
                    : answer.speechGoesOn().content(Content.speech(Content.of(clause, at + 1, clause.size()).spans()));
        }
        if (clause.block() != BlockKind.HEADLINE) {
            return null;
        }
        if (clause.is(at, PartKind.COLON) && at <= LONGEST_SPEAKER && at < clause.lastPhrase()
                && !(at == 1 && clause.is(0, PartKind.QUOTATION))) {
            return speakerFirst(clause, at);
        }
        if ((clause.is(at, PartKind.DASH) || clause.is(at, PartKind.COLON)) && at > 0 && at >= clause.lastPhrase() - 2
                && at < clause.lastPhrase()) {
            return speakerLast(clause, at);
        }
        return null;
    }

    /** «Андрей Петров: Мы готовы.»: an answer of an interview, a whole sentence behind a full name. */
    private static boolean isAnswer(Clause clause, int colon) {
        var noun = clause.is(colon, PartKind.COLON) && colon == 1 && colon + 1 < clause.size() ? clause.noun(0) : null;
        if (noun == null || noun.units().size() != 2 || !noun.units().stream().allMatch(unit -> unit.is(UnitKind.NAME))) {
            return false;
        }
        int answer = clause.words().get(clause.at(colon + 1).from()).begin();
        boolean verb = false;
        for (int i = colon + 1; i < clause.size(); i++) {
            var cue = clause.cue(i);
            verb |= clause.is(i, PartKind.VERB) || clause.is(i, PartKind.SHORT) || clause.is(i, PartKind.LINK)
                    || cue != null && (cue.form() == Phrase.CueForm.FINITE || cue.form() == Phrase.CueForm.PREDICATIVE);
        }
        return verb && Character.isUpperCase(clause.text().charAt(answer));
    }

    private Found speakerFirst(Clause clause, int colon) {
        // A headline copied from a CSV file opens with a stray quotation mark.
        int first = clause.is(0, PartKind.OTHER) ? 1 : 0;
        var noun = clause.noun(first);
        if (noun == null || !isSpeaker(noun)) {
            return null;
        }
        int end = colon;
        for (int i = first + 1; i < colon; i++) {
            var about = clause.prepositional(i);
            if (end == colon && (about != null && Complements.isAbout(about.preposition()) || clause.is(i, PartKind.DASH))) {
                // «Петров — о переходе: …», «Петров о голе: …»: the topic is not the speaker's.
                end = i;
            }
            boolean place = about != null && (about.preposition().equals("в") || about.preposition().equals("на"))
                    && noun.isPlural();
            if (place || !(about != null || clause.noun(i) != null || clause.is(i, PartKind.AND)
                    || clause.is(i, PartKind.DASH))) {
                return null;
            }
        }
        return new Found(clause, clause.span(clause.at(colon)), ":", Stance.REPORT, name())
                .source(words(clause, noun, first, end))
                .content(Content.of(clause, colon + 1, clause.size()));
    }

    private Found speakerLast(Clause clause, int mark) {
        var noun = clause.noun(mark + 1);
        if (noun == null || !isSpeaker(noun)) {
            return null;
        }
        return new Found(clause, clause.span(clause.at(mark)), clause.text(clause.span(clause.at(mark))), Stance.REPORT, name())
                .source(words(clause, noun, mark + 1, about(clause, mark + 2))).content(Content.of(clause, 0, mark));
    }

    /** «„Мы устали“: Петров [о переговорах]»: the index of the topic behind a speaker, else that behind the headline's end. */
    private static int about(Clause clause, int at) {
        var topic = clause.prepositional(at);
        return topic != null && Complements.isAbout(topic.preposition()) ? at : clause.lastPhrase() + 1;
    }

    private static boolean isSpeaker(NounPhrase noun) {
        boolean title = noun.head().kind() == UnitKind.TITLE && noun.name() == null;
        if (noun.head().kind() == UnitKind.NOUN || noun.head().kind() == UnitKind.ADJECTIVE) {
            return false;
        }
        return noun.can(Features.NOM) && Subjects.isSourceLike(noun) && !noun.isPronoun() && !title
                && noun.nounClass() != NounClass.DOCUMENT;
    }

    private static SourceRef words(Clause clause, NounPhrase noun, int from, int to) {
        return SourceRef.Words.of(clause, noun, clause.span(clause.at(from).from(), clause.at(to - 1).to()));
    }
}
