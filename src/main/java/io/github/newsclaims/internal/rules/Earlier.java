package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;

/** What stands for text in front of the sentence or of the clause: «это», «об этом», «эту информацию», «так считает мэр». */
final class Earlier {

    private Earlier() {
    }

    /** «это», «этом», «том», «чем» standing alone. */
    static boolean isThis(NounPhrase noun) {
        if (noun == null || noun.units().size() != 1) {
            return false;
        }
        return Trait.ANAPHOR.marks(noun.head().lemma());
    }

    /** «эта информация», «такое мнение»: a phrase that stands for what was said before. */
    static boolean pointsBack(NounPhrase noun) {
        return noun.units().size() == 2 && Trait.POINTS_BACK.marks(noun.units().get(0).lemma())
                && Trait.STATEMENT.marks(noun.head().lemma());
    }

    /** «об этом», «про то»: a preposition for what is told, with a pronoun. */
    static boolean isAboutThis(Phrase.Prepositional phrase) {
        return phrase != null && phrase.object() != null && Complements.isAbout(phrase.preposition()) && isThis(phrase.object());
    }

    /** Whether what stands for the content of a cue stands in front of it: «Об этом [ранее] сообщил …», «это [подтвердил] …». */
    static boolean standsInFront(Support support, int at) {
        var clause = support.clause;
        for (int i = at - 1; i >= 0; i--) {
            var phrase = clause.at(i);
            if (clause.prepositional(i) != null) {
                if (isGoverned(clause.prepositional(i), clause.cue(at))) {
                    return true;
                }
            } else if (isSoBefore(support, at, i)) {
                return true;
            } else if (i > 0 && clause.at(i - 1) instanceof Phrase.Citing) {
                // «Об этом со ссылкой на источник пишет газета»
                i--;
            } else if (clause.noun(i) != null) {
                if (isObject(support, at, clause.noun(i)) || isStatement(clause.cue(at), clause.noun(i))) {
                    return true;
                }
            } else if (!phrase.is(PartKind.ADVERB) && !phrase.is(PartKind.PARTICLE) && !setsOffDate(clause, i)
                    && !setsOffTitle(clause, i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The index of the comma or dash behind which the pronoun in front of a cue stands for the first part of the sentence:
     * «Мост закрыт[ —] об этом сообщил мэр», «Мост закроют[,] но в мэрии это опровергли»; -1 if there is none.
     */
    static int markInFront(Clause clause, int at) {
        boolean pronoun = false;
        int i = at - 1;
        for (; i > 0 && !clause.is(i, PartKind.COMMA) && !clause.is(i, PartKind.DASH); i--) {
            var prepositional = clause.prepositional(i);
            var noun = prepositional == null ? clause.noun(i) : prepositional.object();
            pronoun |= isThis(noun);
            if (noun == null && !clause.is(i, PartKind.ADVERB) && !clause.is(i, PartKind.PARTICLE) && !clause.is(i, PartKind.BUT)) {
                return -1;
            }
        }
        return pronoun && i > 1 && Insertions.start(clause, i) < 0 && hasVerb(clause, i) ? i : -1;
    }

    private static boolean hasVerb(Clause clause, int end) {
        for (int i = 0; i < end; i++) {
            if (clause.is(i, PartKind.VERB) || clause.is(i, PartKind.SHORT) || clause.is(i, PartKind.LINK) || clause.cue(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** «об этом», «с этим»: a pronoun behind a preposition of what is told, or one that the cue takes. */
    private static boolean isGoverned(Phrase.Prepositional phrase, Phrase.Cue cue) {
        var object = phrase.object();
        return isAboutThis(phrase) || object != null && (isThis(object) || pointsBack(object))
                && cue.sense().takes(phrase.preposition(), object.features());
    }

    /** «[эту информацию] подтвердил мэр»: a statement made earlier, as the object of a verb. */
    private static boolean isStatement(Phrase.Cue cue, NounPhrase noun) {
        return pointsBack(noun) && cue.sense().takes(Frame.ACC) && cue.form() == Phrase.CueForm.FINITE
                && noun.can(Features.ACC) && !noun.can(Features.NOM);
    }

    /** «[это] подтвердил мэр»: the pronoun as the object of a verb of speech, and not its subject. */
    private static boolean isObject(Support support, int at, NounPhrase noun) {
        var cue = support.clause.cue(at);
        // «этого не подтвердили»
        boolean object = noun.can(Features.ACC) || cue.negated() && noun.can(Features.GEN);
        return isThis(noun) && object && cue.sense().takes(Frame.SPEECH)
                && (!support.subjects.agrees(noun, cue.features()) || support.subjects.behind(at, cue.features()) != null
                        || isPersonInFront(support, at));
    }

    /** «[мэр] это отрицает»: somebody in front of the verb, beside whom «это» can only be its object. */
    private static boolean isPersonInFront(Support support, int at) {
        var subject = support.subjects.before(at, support.clause.cue(at).features());
        return subject != null && subject.to() < at && subject.phrase() != null && !isThis(subject.phrase())
                && Subjects.isSourceLike(subject.phrase());
    }

    /** «Об этом в четверг, 14 ноября, сообщили»: whether a comma stands beside a date. */
    private static boolean setsOffDate(Clause clause, int i) {
        return clause.is(i, PartKind.COMMA) && DatePhrases.isBeside(clause, i);
    }

    /** «Так считает мэр»: whether «так» right before a cue with its subject behind it stands for earlier text. */
    private static boolean isSoBefore(Support support, int at, int i) {
        var cue = support.clause.cue(at);
        return i == at - 1 && support.clause.is(i, PartKind.ADVERB, "так") && cue.sense().takes(Frame.SPEECH)
                && cue.sense().takes(Frame.THAT) && support.subjects.behind(at, cue.features()) != null;
    }

    /** «Об этом мэр, глава комиссии Петров сообщил»: whether a comma stands between two titles of one subject. */
    private static boolean setsOffTitle(Clause clause, int i) {
        var before = clause.is(i, PartKind.COMMA) ? clause.noun(i - 1) : null;
        var behind = clause.noun(i + 1);
        return before != null && behind != null && before.can(Features.NOM) && behind.can(Features.NOM)
                && Subjects.isSourceLike(before) && Subjects.isSourceLike(behind) && clause.prepositional(i - 2) != null;
    }
}
