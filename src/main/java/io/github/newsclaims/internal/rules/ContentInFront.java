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

/** The content of a cue that stands in front of it: «О планах рассказал мэр», «Закрыть мост предложил мэр». */
final class ContentInFront {

    private final Support support;
    private final Clause clause;
    private final int at;
    private final CueSense sense;

    ContentInFront(Support support, int at) {
        this.support = support;
        this.clause = support.clause;
        this.at = at;
        this.sense = clause.cue(at).sense();
    }

    /** «[Закрыть мост в мае] предложил мэр»: whether an infinitive and what belongs to it open a directive. */
    boolean opensWithInfinitive() {
        int first = clause.is(0, PartKind.NOT) ? 1 : 0;
        boolean infinitive = clause.is(first, PartKind.INFINITIVE) && sense.takes(Frame.TO);
        for (int i = first; i < at && infinitive; i++) {
            infinitive = clause.noun(i) != null || clause.prepositional(i) != null || clause.is(i, PartKind.INFINITIVE)
                    || clause.is(i, PartKind.AND) || clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.NOT);
        }
        return infinitive && first < at;
    }

    /** «Вопрос о территориях в Кремле назвали главным»: an object in front of a verb that wants two. */
    GovernedContent object(Subjects.Subject subject) {
        if (sense.takes(Frame.INS) && pointsBack()) {
            // «Такими данными поделился мэр»
            return GovernedContent.earlier(at);
        }
        boolean selects = sense.takes(Frame.ACC_BY_SUBJECT) || sense.takes(Frame.EVENT) || sense.takes(Frame.TELLABLE);
        if (!sense.takes(Frame.AS) && !sense.takes(Frame.ACC) && !selects) {
            return null;
        }
        int object = objectIndex(subject);
        if (object < 0) {
            return null;
        }
        var noun = clause.noun(object);
        if (noun != null && !sense.takes(Frame.AS) && (!BareObject.isTaken(sense, noun) || selects && subject == null)) {
            return null;
        }
        if (noun != null && Earlier.pointsBack(noun)) {
            // «эту информацию подтвердил мэр»: it stands for what was said before.
            return GovernedContent.earlier(at);
        }
        return GovernedContent.of(Content.of(clause, object, objectEnd(object, subject)), at, false);
    }

    /** Whether an instrumental that stands for earlier text opens the clause of a cue. */
    private boolean pointsBack() {
        for (int i = at - 1; i >= 0; i--) {
            var noun = clause.noun(i);
            if (noun != null && noun.can(Features.INS) && Earlier.pointsBack(noun)) {
                return true;
            }
            if (noun == null && clause.prepositional(i) == null && !clause.is(i, PartKind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** «О назначении [вчера] сообщили представители»: a prepositional content in front of the verb. */
    GovernedContent about(Subjects.Subject subject) {
        int behindRelative = -1;
        for (int i = at - 1; i >= 0; i--) {
            int open = clause.is(i, PartKind.COMMA) && behindRelative < 0 ? Insertions.start(clause, i) : -1;
            if (open > 0) {
                // «О трудностях, которые испытывают школы, говорил и министр»
                behindRelative = i;
                i = open;
            } else if (isAbout(i)) {
                return about(i, behindRelative, subject);
            } else if (!passes(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean isAbout(int i) {
        var prepositional = clause.prepositional(i);
        return prepositional != null && prepositional.object() != null && Complements.isAbout(prepositional.preposition())
                && sense.takes(Frame.ABOUT);
    }

    /** Whether a phrase may stand between a content in front and the verb. */
    private boolean passes(int i) {
        return clause.prepositional(i) != null || clause.noun(i) != null || clause.is(i, PartKind.AND)
                || clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.INFINITIVE) || clause.is(i, PartKind.NOT);
    }

    /** The content that a preposition at an index opens, with a relative clause of its own if it has one. */
    private GovernedContent about(int from, int behindRelative, Subjects.Subject subject) {
        boolean object = subject != null && (clause.is(subject.from() - 1, PartKind.INFINITIVE)
                || clause.is(subject.from() - 1, PartKind.AND));
        int limit = subject != null && subject.from() > from && !object ? Math.min(at, subject.from()) : at;
        int end = Math.max(from + 1, behindRelative);
        while (end < limit && goesOn(end)) {
            end++;
        }
        boolean correlative = Earlier.isThis(clause.prepositional(from).object()) && clause.is(from + 1, PartKind.COMMA)
                && end > from + 2;
        return GovernedContent.of(Content.of(clause, correlative ? from + 1 : from, end), at, false);
    }

    /** «о пожаре [на складе]», «о планах [закрыть] [мост] [и] [построить] …»: whether a content in front goes on. */
    private boolean goesOn(int i) {
        var noun = clause.noun(i);
        if (noun != null) {
            return clause.is(i - 1, PartKind.AND) || clause.is(i - 1, PartKind.INFINITIVE) || support.subjects.isCountOf(i);
        }
        var prepositional = clause.prepositional(i);
        if (prepositional != null) {
            var object = prepositional.object();
            return object != null && !DatePhrases.isAt(clause, i)
                    && !(prepositional.isInside() && Complements.isBody(object));
        }
        boolean joins = clause.is(i, PartKind.AND) && (clause.noun(i + 1) != null || clause.prepositional(i + 1) != null
                || clause.is(i + 1, PartKind.INFINITIVE));
        return joins || clause.is(i, PartKind.INFINITIVE) || clause.is(i, PartKind.NOT) && clause.is(i + 1, PartKind.INFINITIVE);
    }

    /** «Каштаны пересаживать не рекомендуют», «Начать работы предлагается в мае»: the infinitive in front of its cue. */
    GovernedContent infinitive() {
        if (!sense.takes(Frame.TO)) {
            return null;
        }
        int infinitive = -1;
        int start = at;
        while (start > 0 && (clause.is(start - 1, PartKind.INFINITIVE) || clause.is(start - 1, PartKind.ADVERB)
                || clause.noun(start - 1) != null || clause.prepositional(start - 1) != null)) {
            start--;
            infinitive = clause.is(start, PartKind.INFINITIVE) ? start : infinitive;
        }
        boolean open = start == 0 || clause.is(start - 1, PartKind.COMMA) || clause.is(start - 1, PartKind.THAT);
        return infinitive < 0 || !open || infinitive > start + 1 ? null
                : GovernedContent.of(Content.of(clause, start, at), at, true);
    }

    /** «Как выбрать арбуз[,] рассказал эксперт»: a question in front of the verb that no comma closes. */
    GovernedContent question() {
        int start = 0;
        while (start < at && start < 4 && !clause.is(start, PartKind.AS) && clause.prepositional(start) == null) {
            start++;
        }
        if (start > 0 && !clause.is(start - 1, PartKind.COLON)) {
            return null;
        }
        boolean how = clause.is(start, PartKind.AS) && clause.is(start + 1, PartKind.INFINITIVE);
        if (!(how || asksAbout(start)) || !sense.takes(Frame.THAT)
                || support.subjects.behind(at, clause.cue(at).features()) == null) {
            return null;
        }
        for (int i = start + 3; i < at; i++) {
            if (clause.is(i, PartKind.COMMA) || clause.cue(i) != null || clause.is(i, PartKind.QUOTATION)) {
                return null;
            }
        }
        return GovernedContent.of(Content.of(clause, how ? start : start + 2, at), at, false);
    }

    /** «О том, почему …» */
    private boolean asksAbout(int i) {
        return clause.prepositional(i) != null && Complements.isAbout(clause.prepositional(i).preposition())
                && clause.is(i + 1, PartKind.COMMA) && isQuestion(i + 2);
    }

    /** «почему …», «какой мост …», «в чем …», «будут ли …»: whether an indirect question opens at an index. */
    private boolean isQuestion(int i) {
        boolean whether = clause.at(i + 1) instanceof Phrase.Part part && part.kind() == PartKind.PARTICLE
                && part.lemma().equals("ли");
        int word = clause.prepositional(i) != null && clause.prepositional(i).object() == null ? i + 1 : i;
        return whether || clause.at(word) instanceof Phrase.Part part && Trait.QUESTION.marks(part.lemma())
                || opensWithQuestion(clause.noun(i))
                || clause.prepositional(i) != null && opensWithQuestion(clause.prepositional(i).object());
    }

    private static boolean opensWithQuestion(NounPhrase noun) {
        return noun != null && Trait.QUESTION.marks(noun.units().get(0).lemma());
    }

    /**
     * «[О том, что] мост закроют, мэр сообщил в мае», «[Что] мост закроют, мэр сообщил в мае», «О том, [кто] станет мэром, …»: a
     * clause in front of the subject.
     */
    GovernedContent correlative(Subjects.Subject subject) {
        int end = subject != null && subject.to() <= at ? subject.from() - 1 : at - 1;
        while (clause.is(end, PartKind.ADVERB) || clause.prepositional(end) != null) {
            end--;
        }
        var opening = clause.prepositional(0);
        boolean about = opening != null && opening.object() != null && Earlier.isThis(opening.object())
                && (isAbout(0) || sense.takes(opening.preposition(), opening.object().features()))
                && clause.is(1, PartKind.COMMA) && isQuestion(2);
        // «Кто станет мэром, …», but «Кто бы ни победил, …»
        boolean question = opensWithQuestion(clause.noun(0)) && !holdsNor(end);
        boolean that = (clause.is(0, PartKind.THAT) || question) && sense.takes(Frame.THAT);
        int start = that ? 0 : 2;
        start = clause.is(start, PartKind.THAT) && !standsForSubject(start, end) ? start + 1 : start;
        return (about || that) && end > start && clause.is(end, PartKind.COMMA)
                ? GovernedContent.of(Content.of(clause, start, end), at, false) : null;
    }

    private boolean holdsNor(int end) {
        for (int i = 1; i < end; i++) {
            if (clause.at(i) instanceof Phrase.Part part && part.lemma().equals("ни")) {
                return true;
            }
        }
        return false;
    }

    /** «[Что] случилось с мостом, …»: whether «что» asks for the subject, since the verb behind it has no other. */
    private boolean standsForSubject(int that, int end) {
        boolean verb = clause.at(that + 1) instanceof Phrase.Part part && part.kind() == PartKind.VERB
                && (part.features() & (Features.PAST_N | Features.THIRD_SINGULAR)) != 0
                && !Trait.IMPERSONAL.marks(part.lemma());
        // «что будет с мостом», but «что будет холодно»
        if (!verb && !(clause.is(that + 1, PartKind.LINK) && clause.prepositional(that + 2) != null)) {
            return false;
        }
        for (int i = that + 2; i < end; i++) {
            var noun = clause.noun(i);
            // «что пострадало пять человек», «что прибыло помощи», «что удалось спасти детей»
            boolean other = noun != null && (noun.can(Features.NOM) || noun.units().get(0).is(UnitKind.NUMERAL)
                    || noun.can(Features.GEN) && !noun.can(Features.ACC) && !noun.can(Features.DAT));
            if (other || clause.is(i, PartKind.INFINITIVE) || clause.is(i, PartKind.SHORT) || clause.is(i, PartKind.THAT)
                    || clause.is(that + 1, PartKind.LINK) && clause.is(i, PartKind.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    /** Adds an object that stands before the verb to what stands behind it, from some phrase on. */
    Content withObject(Subjects.Subject subject, int from, Content behind) {
        boolean names = sense.takes(Frame.AS) || sense.takes("как", Features.inCase(Features.ACC));
        if (!names && !(subject != null && (wantsObject(from) || infinitiveWantsObject(from)))) {
            return behind;
        }
        int object = objectIndex(subject);
        return object < 0 ? behind : Content.of(clause, object, objectEnd(object, subject)).plus(behind);
    }

    /** «связывают [рост] с засухой», «объясняют [рост] засухой»: whether the content behind a cue lacks its object. */
    private boolean wantsObject(int content) {
        var prepositional = clause.prepositional(content);
        boolean reflexive = clause.cue(at).lemma().endsWith("ся");
        return !reflexive && content > at && (sense.stance() == Stance.OPINION && prepositional != null
                && !Complements.isAbout(prepositional.preposition())
                || sense.takes(Frame.BY) && clause.noun(content) != null && !clause.noun(content).can(Features.ACC));
    }

    /** «[парк] горожане просят сохранить»: whether the infinitive behind a cue lacks its object. */
    private boolean infinitiveWantsObject(int content) {
        return clause.is(content, PartKind.INFINITIVE) && sense.takes(Frame.TO) && clause.noun(content + 1) == null;
    }

    /** The index of the object in front of the cue, with an adverb of degree that belongs to it; -1 if there is none. */
    private int objectIndex(Subjects.Subject subject) {
        int object = -1;
        for (int i = at - 1; i >= 0; i--) {
            if (subject != null && subject.holds(i) || support.subjects.isCountOf(i)) {
                continue;
            }
            int insertion = clause.is(i, PartKind.COMMA) ? Insertions.start(clause, i) : -1;
            if (support.isName(insertion - 1) || insertion > 0 && subject != null && subject.to() == insertion) {
                // «еще одним кандидатом, который подходит всем, газета называет …», «вину мэр, бывший и учителем, отрицает»
                i = insertion;
                continue;
            }
            var noun = clause.noun(i);
            if (noun != null && mayBeObject(noun) || isClassOf(i)) {
                object = i;
            } else if (noun == null && clause.prepositional(i) == null && !clause.is(i, PartKind.ADVERB)) {
                break;
            }
        }
        boolean degree = object > 0 && clause.is(object - 1, PartKind.ADVERB)
                && clause.noun(object).units().get(0).kind() == UnitKind.ADJECTIVE
                && !Surroundings.isConnective(clause, object - 1);
        return degree ? object - 1 : object;
    }

    private boolean mayBeObject(NounPhrase noun) {
        boolean person = noun.hasPersonalName() || Subjects.isSourceLike(noun);
        return (noun.can(Features.ACC) && !(person && sense.takes(Frame.TO)) || sense.takes(Frame.AS) && noun.can(Features.INS))
                && !noun.isPronoun() && !DatePhrases.isCalendar(noun);
    }

    /** «[в числе кандидатов] называют мэра»: what something is counted among. */
    private boolean isClassOf(int i) {
        var prepositional = clause.prepositional(i);
        return prepositional != null && sense.takes(Frame.AS) && Trait.CLASS.marks(prepositional.preposition());
    }

    /** The index behind an object in front: the subject, the cue, or the adverbs at the cue end it. */
    private int objectEnd(int object, Subjects.Subject subject) {
        int end = subject != null && subject.from() > object ? Math.min(at, subject.from()) : at;
        while (end > object + 1 && clause.is(end - 1, PartKind.ADVERB)) {
            end--;
        }
        return end;
    }
}
