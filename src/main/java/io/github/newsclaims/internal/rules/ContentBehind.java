package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Stance;
import java.util.Set;

/**
 * The content of a cue that stands behind it: «сообщил, что …», «рассказал о …», «призвал подождать», «добавил: „…“».
 *
 * <p>It reads the phrases behind the cue one by one. Each belongs to the cue or its subject, opens the content, or ends the
 * search.
 */
final class ContentBehind {

    /** Prepositions that lead to whom a demand goes. */
    private static final Set<String> ADDRESSEE = Set.of("к", "ко", "у", "с", "со", "через", "от");

    /** How many insertions the search passes: behind more there is no content of the cue's. */
    private static final int MOST_INSERTIONS = 16;

    /** Instead of the index to go on at: the search is over. */
    private static final int DONE = -1;

    private final Support support;
    private final Clause clause;
    private final int at;
    private final Subjects.Subject subject;
    private final CueSense sense;

    /** Index of the first noun phrase that may be the cue's object, or -1. */
    private int object = -1;

    /** How many insertions have been passed. */
    private int insertions;

    /** What was found, or what to fall back on: a pronoun that stands for the content. */
    private GovernedContent found;

    /**
     * Looks behind a cue.
     *
     * @param support the sentence
     * @param at index of the cue
     * @param subject the subject behind the cue, or {@code null}
     * @param plain what the cue takes without «не»
     */
    ContentBehind(Support support, int at, Subjects.Subject subject, CueSense plain) {
        this.support = support;
        this.clause = support.clause;
        this.at = at;
        this.subject = subject;
        this.sense = clause.cue(at).negated() ? plain.negated() : plain;
    }

    /** The content; {@code null} if there is none of a kind that the cue takes. */
    GovernedContent find() {
        int i = at + 1;
        while (i != DONE && i < clause.size()) {
            i = subject != null && i == subject.from() ? subject.to() : step(i);
        }
        return found;
    }

    /** Reads a phrase; the index of the next one to read. */
    private int step(int i) {
        var phrase = clause.at(i);
        if (phrase.is(PartKind.COMMA)) {
            return comma(i);
        }
        if (phrase instanceof Phrase.Prepositional prepositional) {
            return prepositional(i, prepositional);
        }
        if (phrase instanceof NounPhrase noun) {
            return noun(i, noun);
        }
        if (phrase instanceof Phrase.Citing) {
            // «пишет [со ссылкой на министра], что …»
            return clause.noun(i + 1) != null ? i + 2 : i + 1;
        }
        return passes(i) ? i + 1 : done(opened(i));
    }

    private int done(GovernedContent content) {
        found = content == null ? found : content;
        return DONE;
    }

    /** Whether a phrase says nothing of where the content is. */
    private boolean passes(int i) {
        // «обратил внимание и на то, что …»
        boolean also = clause.is(i, PartKind.AND) && i == at + 1 && clause.prepositional(i + 1) != null;
        return also || clause.is(i + 1, PartKind.COLON) && isFollowing(i)
                || clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.is(i, PartKind.BRACKET);
    }

    /** The content that a conjunction, a mark, a quotation or an infinitive opens; {@code null} if the cue takes none such. */
    private GovernedContent opened(int i) {
        if (clause.is(i, PartKind.THAT)) {
            return sense.takes(Frame.THAT) ? clausal(i + 1, false) : null;
        }
        if (clause.is(i, PartKind.SO_THAT)) {
            return sense.takes(Frame.SO) ? clausal(i + 1, true) : null;
        }
        if (clause.is(i, PartKind.COLON)) {
            return behindColon(i);
        }
        if (clause.is(i, PartKind.INFINITIVE) || clause.is(i, PartKind.NOT) && clause.is(i + 1, PartKind.INFINITIVE)) {
            return sense.takes(Frame.TO) ? infinitive(i) : null;
        }
        if (clause.is(i, PartKind.QUOTATION)) {
            return quotation(i);
        }
        if (clause.is(i, PartKind.DASH)) {
            return behindDash(i);
        }
        return clause.is(i, PartKind.AS) ? behindAs(i) : null;
    }

    private GovernedContent behindAs(int i) {
        if (sense.takes("как", Features.inCase(Features.ACC))) {
            return nominal(object >= 0 ? object : i, false);
        }
        // «рассказал как собираются строить», without its comma
        boolean question = i == at + 1 && sense.takes(Frame.THAT) && clause.cue(i + 1) == null
                && support.following.opensMainClause(i + 1);
        return question ? clausal(i, false) : null;
    }

    /** A comma opens the content or an insertion, behind which the search goes on. */
    private int comma(int i) {
        var content = afterComma(i);
        if (content != null) {
            return done(content);
        }
        int close = insertions++ < MOST_INSERTIONS ? Insertions.end(clause, i, clause.size()) : -1;
        if (close < 0) {
            boolean asyndetic = i == at + 1 && found == null && sense.takes(Frame.THAT)
                    && (sense.takes(Frame.SPEECH) || sense.takes(Frame.ONLY_IMPERSONAL)) && isAsyndetic(i);
            return done(asyndetic ? clausal(i + 1, false) : null);
        }
        if (clause.isCue(close - 1, Phrase.CueForm.GERUND) && !(sense.takes(Frame.THAT) && Gerund.isManner(clause.cue(close - 1)))) {
            // «возражала, указывая, | что …»: the gerund's own content
            return DONE;
        }
        var behind = afterComma(close);
        if (behind != null) {
            return done(behind);
        }
        // «пообещал предприятиям, пострадавшим от кризиса, выделить деньги»
        boolean objectBehind = clause.noun(close + 1) != null && clause.noun(i - 1) != null && i - 1 > at
                && isAddressee(i - 1, clause.noun(i - 1));
        return clause.is(close + 1, PartKind.INFINITIVE) || objectBehind ? close + 1 : close;
    }

    private int prepositional(int i, Phrase.Prepositional prepositional) {
        var content = governed(i, prepositional);
        if (content != null && !content.anaphoric()) {
            return done(content);
        }
        // «рассказал об этом»: a content proper may still follow.
        found = content == null ? found : content;
        return i + 1;
    }

    private int noun(int i, NounPhrase noun) {
        var content = bareObject(i, noun);
        if (content != null) {
            return done(content);
        }
        if (object < 0 && noun.can(Features.ACC)) {
            object = i;
        }
        return i + 1;
    }

    /** The content that a conjunction or question word right behind a comma opens; {@code null} if the comma opens none. */
    private GovernedContent afterComma(int comma) {
        int i = comma + 1;
        if (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE)) {
            i++;
        }
        if (isKnownBy(comma) || clause.is(i, PartKind.THAT) && tellsOfObject(i)) {
            return null;
        }
        if (clause.is(i, PartKind.THAT)) {
            boolean speech = sense.takes(Frame.SPEECH) && !sense.takes(Frame.CITES);
            return sense.takes(Frame.THAT) || speech ? clausal(i + 1, false) : null;
        }
        if (clause.is(i, PartKind.SO_THAT)) {
            return sense.takes(Frame.SO) || sense.takes(Frame.TO) || sense.takes(Frame.THAT) ? clausal(i + 1, true) : null;
        }
        // «отвечая на вопрос, почему …»: the noun's question, which somebody else asks
        var asked = clause.prepositional(comma - 1);
        boolean another = asked != null && asked.preposition().equals("на") && asked.object() != null
                && asked.object().units().stream().anyMatch(unit -> Trait.ASKED.marks(unit.lemma()));
        return sense.takes(Frame.THAT) && !another && opensQuestion(i) ? clausal(i, false) : null;
    }

    /** «обнаружили 1,5 промилле, [что] соответствует опьянению»: whether «что» stands for what was found. */
    private boolean tellsOfObject(int that) {
        return object >= 0 && sense.stance() == Stance.FINDING && clause.is(that + 1, PartKind.VERB)
                && !Subjects.isSourceLike(clause.noun(object));
    }

    /** «Город известен [тем], что в нем родился поэт»: a pronoun for what makes it known, which nobody got to know. */
    private boolean isKnownBy(int comma) {
        var reason = clause.noun(comma - 1);
        return PassiveCue.isKnown(clause.cue(at)) && Earlier.isThis(reason) && reason.can(Features.INS);
    }

    /** «рассказал, [почему] …», «рассказал, [в чем] причина», «уточнил, [в каких случаях] …» */
    private boolean opensQuestion(int i) {
        if (clause.is(i, PartKind.AS) || clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.RELATIVE)) {
            return Trait.QUESTION.marks(((Phrase.Part) clause.at(i)).lemma()) && !isAsInsertion(i);
        }
        var prepositional = clause.prepositional(i);
        boolean asks = (clause.is(i + 1, PartKind.RELATIVE) || clause.is(i + 1, PartKind.SUBORDINATOR))
                && Trait.QUESTION.marks(((Phrase.Part) clause.at(i + 1)).lemma());
        if (prepositional != null && prepositional.object() == null && asks || hasWhether(i)) {
            return true;
        }
        var noun = prepositional == null ? clause.noun(i) : prepositional.object();
        return noun != null && Trait.QUESTION.marks(noun.units().get(0).lemma());
    }

    /** «заявил [следующее]: …» */
    private boolean isFollowing(int i) {
        return clause.isCue(i, Phrase.CueForm.PARTICIPLE) && FollowsFrom.isOne(clause.cue(i));
    }

    /** «Жители говорят, мост закрыт», «Говорят, в доме жил поэт»: a clause that no conjunction joins. */
    private boolean isAsyndetic(int comma) {
        if (!support.following.opensMainClause(comma + 1)) {
            return false;
        }
        var verb = clause.cue(at);
        boolean impersonal = at == 0 && (verb.sense().takes(Frame.ONLY_IMPERSONAL) || verb.form() == Phrase.CueForm.PASSIVE
                || Subjects.isPluralVerb(verb.features()));
        return impersonal || clause.noun(at - 1) != null && clause.noun(comma + 1) != null;
    }

    /** What stands behind a colon: the content, or that of the next block. */
    private GovernedContent behindColon(int i) {
        if (!sense.takes(Frame.SPEECH) && !sense.takes(Frame.THAT)) {
            return null;
        }
        if (i >= clause.lastPhrase() && clause.last()) {
            return GovernedContent.inNextBlock(i);
        }
        if (clause.is(i + 1, PartKind.QUOTATION) && clause.is(i + 2, PartKind.AND) && clause.is(i + 3, PartKind.VERB)) {
            // «Закон гласит: „…“ и действует для всех»
            return GovernedContent.of(Content.of(clause, i + 1, i + 2), i + 1, false);
        }
        if (clause.is(i + 1, PartKind.QUOTATION) && clause.is(i + 2, PartKind.DASH) && clause.is(i + 3, PartKind.QUOTATION)) {
            // «спросил: „Когда?“ — „Скоро“, — ответил мэр»
            return GovernedContent.of(Content.of(clause, i + 1, i + 2), i + 1, false);
        }
        return clausal(i + 1, false);
    }

    /** The content that begins with an infinitive and what belongs to it. */
    private GovernedContent infinitive(int i) {
        int start = i;
        while (start - 1 > at && belongsToInfinitive(start - 1)) {
            start--;
        }
        return nominal(start, true);
    }

    /** «рекомендуют [в блюда] добавлять сыр»: what stands between a cue and its infinitive and is no addressee or date. */
    private boolean belongsToInfinitive(int i) {
        if (clause.at(i).from() < clause.cue(at).complementFrom()) {
            // «обратился [в полицию] с просьбой вернуть»
            return false;
        }
        if (clause.is(i, PartKind.ADVERB) || clause.noun(i) != null && clause.noun(i).head().is(UnitKind.NUMERAL)) {
            // «советуют [больше] гулять»
            return true;
        }
        if (sense.stance() == Stance.PROMISE && clause.noun(i) != null && clause.noun(i).isPronoun()) {
            // «пообещал [его] обжаловать»
            return clause.noun(i).can(Features.ACC) && !clause.noun(i).can(Features.NOM);
        }
        var prepositional = clause.prepositional(i);
        if (prepositional != null && DatePhrases.isAt(clause, i)) {
            // «попросил [к 5 апреля] подготовить доклад»
            return prepositional.preposition().equals("к") || prepositional.preposition().equals("до");
        }
        return prepositional != null && prepositional.object() != null
                && prepositional.object().head().kind() != UnitKind.PLACE
                && !ADDRESSEE.contains(prepositional.preposition());
    }

    /** What begins with a quotation: speech, a name, or a quoted word in front of its noun. */
    private GovernedContent quotation(int i) {
        boolean names = sense.takes(Frame.ACC) || sense.takes(Frame.AS);
        if (!names && object == i - 1 && object >= 0 && BareObject.isWritten(clause.noun(object))) {
            // «написал книгу „Жизнь“»: its title.
            return null;
        }
        if (names || sense.takes(Frame.SPEECH)) {
            return nominal(i, false);
        }
        // «обнаружили „дикую“ орбиту»
        var noun = clause.noun(i + 1);
        return noun != null && BareObject.isTaken(sense, noun) ? nominal(i, false) : null;
    }

    /** What stands behind a dash: a quotation, or a clause of its own. */
    private GovernedContent behindDash(int i) {
        if (clause.is(i + 1, PartKind.QUOTATION) && sense.takes(Frame.SPEECH)) {
            return nominal(i + 1, false);
        }
        // «Пекари отмечают – тесто готово»
        boolean asyndetic = i == at + 1 && sense.takes(Frame.THAT) && sense.takes(Frame.SPEECH)
                && clause.noun(at - 1) != null && clause.noun(at - 1).can(Features.NOM)
                && Subjects.isSourceLike(clause.noun(at - 1));
        return asyndetic && support.following.opensMainClause(i + 1) ? clausal(i + 1, false) : null;
    }

    /** The content that a preposition introduces or its pronoun stands for; {@code null} if it does neither. */
    private GovernedContent governed(int i, Phrase.Prepositional prepositional) {
        var governed = prepositional.object();
        boolean correlative = governed != null && Earlier.isThis(governed) && clause.is(i + 1, PartKind.COMMA)
                && clause.is(i + 2, PartKind.THAT);
        if (correlative && (sense.takes(Frame.THAT) || sense.takes(prepositional.preposition(), governed.features()))) {
            // «обратил внимание на то, что …»
            return clausal(i + 3, false);
        }
        if (governed != null && Complements.isAbout(prepositional.preposition()) && Earlier.isThis(governed)) {
            return GovernedContent.earlier(i);
        }
        if (governed != null && Outlets.isOccasion(prepositional)) {
            return null;
        }
        if (governed != null && object >= 0 && BareObject.isWritten(clause.noun(object))
                && Complements.isAbout(prepositional.preposition()) && !sense.takes(Frame.ACC)) {
            // «написал [книгу] о войне»
            return null;
        }
        if (governed != null && sense.takes(prepositional.preposition(), governed.features())) {
            // «сравнил систему с …», «оценил ущерб в …»: the object belongs to the content.
            return nominal(object >= 0 && !Complements.isAbout(prepositional.preposition())
                    && sense.stance() == Stance.OPINION ? object : i, false);
        }
        return null;
    }

    /** The content that begins with a noun phrase or for which it stands; {@code null} if it does neither. */
    private GovernedContent bareObject(int i, NounPhrase noun) {
        if (Earlier.isThis(noun) && noun.can(Features.ACC) && (sense.takes(Frame.ACC) || sense.takes(Frame.ABOUT))) {
            return GovernedContent.earlier(i);
        }
        boolean correlative = Earlier.isThis(noun) && clause.is(i + 1, PartKind.COMMA) && clause.is(i + 2, PartKind.THAT);
        if (correlative && (sense.takes(Frame.BY) || sense.takes(Frame.INS) || sense.takes(Frame.ACC))) {
            // «объяснил решение тем, что …»
            return clausal(i + 3, false);
        }
        if (noun.can(Features.ACC) && sense.takes(Frame.ACC) && Earlier.pointsBack(noun)) {
            // «подтвердил эту информацию»
            return GovernedContent.earlier(i);
        }
        var among = clause.prepositional(i + 1);
        boolean person = among != null && among.preposition().equals("из") && among.object() != null
                && noun.units().size() == 1 && noun.can(Features.NOM) && Subjects.isSourceLike(among.object());
        // «подтвердил [один из акционеров]»: as an object he would be «одного».
        if (!person && BareObject.isTaken(sense, noun) && !isAddressee(i, noun)) {
            return nominal(i, false);
        }
        return null;
    }

    /** «сообщил журналистам», «предупредил жителей, что …»: a person beside the content, not the content. */
    private boolean isAddressee(int i, NounPhrase noun) {
        boolean onlyDative = noun.can(Features.DAT) && !noun.can(Features.ACC) && !sense.takes(Frame.DAT);
        if (onlyDative && !((sense.takes(Frame.INS) || sense.takes(Frame.AS)) && noun.can(Features.INS))) {
            return true;
        }
        int next = i + 1;
        if (noun.can(Features.DAT) && Subjects.isSourceLike(noun) && clause.prepositional(next) != null
                && Complements.isAbout(clause.prepositional(next).preposition())) {
            // «сообщила [полиции] о краже»
            return true;
        }
        while (clause.prepositional(next) != null) {
            next++;
        }
        return clause.is(next, PartKind.COMMA) && clause.is(next + 1, PartKind.THAT) && sense.takes(Frame.THAT)
                || (clause.is(next, PartKind.INFINITIVE)
                || clause.is(next, PartKind.NOT) && clause.is(next + 1, PartKind.INFINITIVE)) && sense.takes(Frame.TO)
                || clause.is(next, PartKind.COLON);
    }

    /** «…, как сообщает ТАСС, …» is no content. */
    private boolean isAsInsertion(int as) {
        return clause.is(as, PartKind.AS) && clause.cue(as + 1) != null;
    }

    /** «знает[, придет ли]»: a question that its particle marks, before the next comma. */
    private boolean hasWhether(int from) {
        for (int i = from; i < clause.size() && i < from + 6; i++) {
            if (clause.is(i, PartKind.PARTICLE) && ((Phrase.Part) clause.at(i)).lemma().equals("ли")) {
                return true;
            }
            if (clause.is(i, PartKind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** «[крайне] жаркое лето», «[недавно] открытый вид»: an adverb in front of an adjective. */
    private boolean isOfDegree(int adverb, NounPhrase noun) {
        return noun != null && noun.units().get(0).is(UnitKind.ADJECTIVE) && clause.is(adverb, PartKind.ADVERB)
                && clause.at(adverb) instanceof Phrase.Part part && (part.lemma().endsWith("о") || Trait.DEGREE.marks(part.lemma()));
    }

    /** A content that is a clause of its own, from its first phrase on. */
    private GovernedContent clausal(int from, boolean directive) {
        return GovernedContent.of(Content.of(clause, from, support.extents.end(from, true)), from, directive);
    }

    /** A content that is a noun phrase, a prepositional phrase or an infinitive, with a particle in front of it. */
    private GovernedContent nominal(int start, boolean directive) {
        int from = start;
        var noun = clause.noun(from);
        boolean counted = noun != null && (noun.units().get(0).kind() == UnitKind.NUMERAL
                || noun.units().get(0).lemma().equals("один"));
        if (clause.is(from - 1, PartKind.PARTICLE) || counted && clause.is(from - 1, PartKind.ADVERB) || isOfDegree(from - 1, noun)) {
            // «сделали акцент [именно] на свойствах», «попросили [еще] два миллиона», «прогнозируют [очень] жаркое лето»
            from--;
        }
        int end = support.extents.end(from, false);
        if (subject != null && subject.from() > from && subject.to() <= end) {
            // «назвал реформу [депутат Иванов]»: the subject behind an object is no part of the content.
            return GovernedContent.of(Content.of(clause, new int[][] {{from, subject.from()}, {subject.to(), end}}), from, directive);
        }
        return GovernedContent.of(Content.of(clause, from, end), from, directive);
    }
}
