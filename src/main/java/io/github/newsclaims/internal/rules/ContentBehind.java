package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;

/**
 * The content of a cue that stands behind it: «сообщил, что …», «рассказал о …», «призвал подождать», «добавил: „…“».
 *
 * <p>It reads the phrases behind the cue one by one. Each belongs to the cue or its subject, opens the content, or ends the
 * search.
 */
final class ContentBehind {

    /** How many insertions the search passes: behind more there is no content of the cue's. */
    private static final int MOST_INSERTIONS = 16;

    /** Instead of the index to go on at: the search is over. */
    private static final int DONE = -1;

    private final Support support;
    private final Clause clause;
    private final int at;
    private final Subjects.Subject subject;
    private final CueSense sense;
    private final ContentFrom contents;

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
        this.contents = new ContentFrom(support, at, subject, sense);
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
            return sense.takes(Frame.THAT) ? contents.clausal(i + 1, false) : null;
        }
        if (clause.is(i, PartKind.SO_THAT)) {
            return sense.takes(Frame.SO) ? contents.clausal(i + 1, true) : null;
        }
        if (clause.is(i, PartKind.COLON)) {
            return behindColon(i);
        }
        if (clause.is(i, PartKind.INFINITIVE) || clause.is(i, PartKind.NOT) && clause.is(i + 1, PartKind.INFINITIVE)) {
            return sense.takes(Frame.TO) ? contents.infinitive(i) : null;
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
            return contents.nominal(object >= 0 ? object : i, false);
        }
        // «рассказал как собираются строить», without its comma
        boolean question = i == at + 1 && sense.takes(Frame.THAT) && clause.cue(i + 1) == null
                && support.following.opensMainClause(i + 1);
        return question ? contents.clausal(i, false) : null;
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
            return done(asyndetic ? contents.clausal(i + 1, false) : null);
        }
        if (clause.isCue(close - 1, Phrase.CueForm.GERUND)
                && !(sense.takes(Frame.THAT) && Gerund.isManner(clause.cue(close - 1)))) {
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
            return sense.takes(Frame.THAT) || speech ? contents.clausal(i + 1, false) : null;
        }
        if (clause.is(i, PartKind.SO_THAT)) {
            return sense.takes(Frame.SO) || sense.takes(Frame.TO) || sense.takes(Frame.THAT)
                    ? contents.clausal(i + 1, true) : null;
        }
        // «отвечая на вопрос, почему …»: the noun's question, which somebody else asks
        var asked = clause.prepositional(comma - 1);
        boolean another = asked != null && asked.preposition().equals("на") && asked.object() != null
                && asked.object().units().stream().anyMatch(unit -> Trait.ASKED.marks(unit.lemma()));
        return sense.takes(Frame.THAT) && !another && IndirectQuestion.opensAt(clause, i) ? contents.clausal(i, false) : null;
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
        return contents.clausal(i + 1, false);
    }

    /** What begins with a quotation: speech, a name, or a quoted word in front of its noun. */
    private GovernedContent quotation(int i) {
        boolean names = sense.takes(Frame.ACC) || sense.takes(Frame.AS);
        if (!names && object == i - 1 && object >= 0 && BareObject.isWritten(clause.noun(object))) {
            // «написал книгу „Жизнь“»: its title.
            return null;
        }
        if (names || sense.takes(Frame.SPEECH)) {
            return contents.nominal(i, false);
        }
        // «обнаружили „дикую“ орбиту»
        var noun = clause.noun(i + 1);
        return noun != null && BareObject.isTaken(sense, noun) ? contents.nominal(i, false) : null;
    }

    /** What stands behind a dash: a quotation, or a clause of its own. */
    private GovernedContent behindDash(int i) {
        if (clause.is(i + 1, PartKind.QUOTATION) && sense.takes(Frame.SPEECH)) {
            return contents.nominal(i + 1, false);
        }
        // «Пекари отмечают – тесто готово»
        boolean asyndetic = i == at + 1 && sense.takes(Frame.THAT) && sense.takes(Frame.SPEECH)
                && clause.noun(at - 1) != null && clause.noun(at - 1).can(Features.NOM)
                && Subjects.isSourceLike(clause.noun(at - 1));
        return asyndetic && support.following.opensMainClause(i + 1) ? contents.clausal(i + 1, false) : null;
    }

    /** The content that a preposition introduces or its pronoun stands for; {@code null} if it does neither. */
    private GovernedContent governed(int i, Phrase.Prepositional prepositional) {
        var governed = prepositional.object();
        boolean correlative = governed != null && Earlier.isThis(governed) && clause.is(i + 1, PartKind.COMMA)
                && clause.is(i + 2, PartKind.THAT);
        if (correlative && (sense.takes(Frame.THAT) || sense.takes(prepositional.preposition(), governed.features()))) {
            // «обратил внимание на то, что …»
            return contents.clausal(i + 3, false);
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
            return contents.nominal(object >= 0 && !Complements.isAbout(prepositional.preposition())
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
            return contents.clausal(i + 3, false);
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
            return contents.nominal(i, false);
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
}
