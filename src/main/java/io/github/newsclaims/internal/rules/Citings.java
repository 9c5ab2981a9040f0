package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/** On whom a source relies, as a citing phrase says: «со ссылкой на мэра», «ссылаясь на полицию». */
final class Citings {

    private final Clause clause;
    private final Subjects subjects;

    Citings(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
    }

    /** The sources that citing phrases between two indexes name: «со ссылкой на мэра Ивана Котова и жителей». */
    List<SourceRef> cited(int from, int to) {
        var found = new ArrayList<SourceRef>(1);
        for (int i = Math.max(0, from); i < Math.min(to, clause.size()); i++) {
            if (clause.at(i) instanceof Phrase.Citing citing && clause.noun(i + 1) != null) {
                add(i + 1, citing.cases(), found);
            } else if (isRetelling(clause, i) && clause.noun(i + 1) != null) {
                add(i + 1, Features.inCase(Features.GEN), found);
            }
        }
        return found;
    }

    /** «пишет газета [со слов] соседей»: whether the marker at an index tells where the subject of a cue has it from. */
    static boolean isRetelling(Clause clause, int marker) {
        if (!(clause.at(marker) instanceof Phrase.Marker at) || !at.lemma().equals("со слов")) {
            return false;
        }
        int cue = marker - 1;
        while (clause.noun(cue) != null && marker - cue < 3) {
            cue--;
        }
        return clause.isCue(cue, Phrase.CueForm.FINITE);
    }

    /** Adds the source at an index in some of the cases, and those that are coordinated with it; the index behind them. */
    private int add(int first, long cases, List<SourceRef> found) {
        var modifiers = new Modifiers(clause);
        var swallowed = modifiers.swallowed(first, cases);
        if (swallowed != null) {
            // «на [близкий к Минфину источник]»
            found.add(SourceRef.Words.unnamed(clause, swallowed, clause.span(clause.noun(first).from(), swallowed.to())));
            return first + 2;
        }
        int end = first;
        int next = modifiers.modified(first, cases);
        while (next >= 0) {
            var subject = subjects.extend(next, 0);
            int behind = subject.to();
            boolean joined = clause.is(behind, PartKind.AND) || clause.is(behind, PartKind.COMMA) && isListed(behind + 1, cases);
            var other = joined ? clause.noun(behind + 1) : null;
            next = other != null && (other.features() & cases) != 0 && Subjects.isSourceLike(other) ? behind + 1 : -1;
            end = other != null && next < 0 && other.can(Features.GEN) ? behind + 2 : behind;
            found.add(source((SourceRef.Words) subject.source(), end, cases));
        }
        return end;
    }

    /** A cited source in its case, with the genitives coordinated inside it: «представителей Минтранса [и Росавиации]». */
    private SourceRef source(SourceRef.Words words, int to, long cases) {
        int end = Math.max(words.span().end(), clause.span(clause.at(to - 1)).end());
        return new SourceRef.Words(clause, words.phrase().within(cases), new Span(words.span().begin(), end), words.name(),
                words.plural());
    }

    /** «газета, [которая ссылается на полицию]»: on whom a source relies, if a comma at an index opens that. */
    List<SourceRef> relative(int comma) {
        boolean relies = clause.is(comma, PartKind.COMMA) && clause.is(comma + 1, PartKind.RELATIVE)
                && clause.is(comma + 2, PartKind.VERB) && Trait.RELIES.marks(((Phrase.Part) clause.at(comma + 2)).lemma());
        var on = relies ? clause.prepositional(comma + 3) : null;
        return on == null || on.object() == null || !on.preposition().equals("на") || !Subjects.isSourceLike(on.object()) ? List.of()
                : List.of(subjects.extend(comma + 3, on.object()));
    }

    /** «узнал РБК [от двух источников]»: from whom a source got to know what it says, beside a cue. */
    List<SourceRef> learnedFrom(int at) {
        for (int i = at + 1; i < clause.size() && (clause.noun(i) != null || clause.prepositional(i) != null); i++) {
            var from = clause.prepositional(i);
            if (from != null && from.preposition().equals("от") && from.object() != null && Subjects.isSourceLike(from.object())) {
                return List.of(subjects.extend(i, from.object().within(Features.inCase(Features.GEN))));
            }
        }
        return List.of();
    }

    /** The index behind whoever a citing phrase at an index names. */
    int behind(int citing) {
        if (clause.noun(citing + 1) == null) {
            return citing + 1;
        }
        int end = add(citing + 1, ((Phrase.Citing) clause.at(citing)).cases(), new ArrayList<>(1));
        return Modifiers.isAlone(clause.noun(end + 1)) ? Math.max(end, Insertions.descriptionEnd(clause, end)) : end;
    }

    /** «мэра, [полицию] и МЧС»: whether another one in the same case follows with «и» behind it. */
    private boolean isListed(int i, long cases) {
        var noun = clause.noun(i);
        if (noun == null || (noun.features() & cases) == 0 || !Subjects.isSourceLike(noun)) {
            return false;
        }
        int behind = subjects.extend(i, 0).to();
        // «со ссылкой на Reuters, [Иран и Ирак] готовы …»: the subjects of the clause behind
        boolean opensClause = noun.can(Features.NOM) && isPredicate(behind + 2);
        return !opensClause && clause.is(behind, PartKind.AND) && clause.noun(behind + 1) != null
                && (clause.noun(behind + 1).features() & cases) != 0;
    }

    private boolean isPredicate(int i) {
        return clause.is(i, PartKind.VERB) || clause.is(i, PartKind.SHORT) || clause.is(i, PartKind.LINK)
                || clause.isCue(i, Phrase.CueForm.FINITE) || clause.isCue(i, Phrase.CueForm.PREDICATIVE);
    }

    /**
     * The index from which whoever is cited may stand in front of a verb: «со ссылкой на мэра [сообщает] ТАСС»,
     * «ссылаясь на мэра, ТАСС [сообщает]».
     */
    int start(int at) {
        int start = at;
        int i = at - 1;
        while (i >= 0) {
            var phrase = clause.at(i);
            int open = phrase.is(PartKind.COMMA) ? Insertions.start(clause, i) : -1;
            if (open > 0 && Modifiers.isAlone(clause.noun(open + 1))) {
                // «со ссылкой на чиновников, [знакомых с делом], агентство [сообщает]»
                i = open - 1;
                continue;
            }
            boolean insertion = phrase.is(PartKind.COMMA) && setsOff(i);
            if (phrase instanceof Phrase.Citing) {
                start = i;
            } else if (!insertion && !(phrase instanceof NounPhrase) && !(phrase instanceof Phrase.Prepositional)
                    && !phrase.is(PartKind.ADVERB) && !phrase.is(PartKind.PARTICLE) && !phrase.is(PartKind.AND)) {
                break;
            }
            i--;
        }
        return start;
    }

    /** Whether a comma opens or closes an insertion that begins with a citing phrase. */
    private boolean setsOff(int comma) {
        int first = comma - 1;
        while (first > 0 && !clause.is(first - 1, PartKind.COMMA)) {
            first--;
        }
        return clause.at(comma + 1) instanceof Phrase.Citing || first >= 0 && clause.at(first) instanceof Phrase.Citing;
    }
}
