package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
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
        var clause = support.clause;
        var cue = clause.cue(at);
        if (cue.form() != Phrase.CueForm.FINITE && cue.form() != Phrase.CueForm.PREDICATIVE) {
            return null;
        }
        var subject = support.subjects.before(at, cue.features());
        if (cue.pointsBack() && subject != null && subject.to() - subject.from() == 1 && clause.noun(subject.from()) != null
                && Trait.POINTS_BACK.marks(clause.noun(subject.from()).head().lemma())) {
            // «[Такой] прогноз дал экономист»: part of the complement.
            subject = null;
        }
        boolean object = subject != null && Subjects.isPluralVerb(cue.features()) && mayBeObject(clause, at, subject)
                && isThing(subject);
        boolean settled = subject != null && !object && isNominative(subject) && !isThis(subject) && !isDativeOutlet(subject);
        var behind = settled ? null : support.subjects.behind(at, cue.features());
        if (behind != null && subject != null && isDativeOutlet(subject) && clause.noun(behind.from()) != null
                && !Subjects.isSourceLike(clause.noun(behind.from()))) {
            behind = null;
        }
        boolean toldToOutlet = behind != null && subject != null && isDativeOutlet(subject) && !isNominative(behind);
        if (behind != null && (subject == null || toldToOutlet || object && !isNominative(behind)
                || isNominative(behind) && (isNominative(subject) || !mayBeObject(clause, at, behind)))) {
            subject = behind;
        } else {
            behind = null;
        }
        boolean thisBefore = cue.pointsBack() || thisBefore(support, at);
        var right = support.extents.behind(at, behind, cue.sense());
        if (thisBefore) {
            right = null;
        }
        if (!thisBefore && hasInfinitiveInFront(clause, at)) {
            var last = support.subjects.behind(at, cue.features());
            boolean speaker = subject != null && clause.noun(subject.from()) != null
                    && Subjects.isSourceLike(clause.noun(subject.from()));
            subject = last != null ? last : speaker ? subject : null;
            int end = subject != null && subject.from() > 0 ? Math.min(at, subject.from()) : at;
            right = new Extents.Right(Content.of(clause, 0, end), at, false, true, false);
        }
        if (right == null && !thisBefore && behind != null && aboutBefore(support, at, behind) == null) {
            // What looked like a subject behind the verb may be its object: «назвала местью обвинения».
            var other = support.subjects.before(at, cue.features());
            right = support.extents.behind(at, null, cue.sense());
            if (right != null) {
                subject = other;
            }
        }
        if (right == null && !thisBefore) {
            right = objectBefore(support, at, subject);
        }
        if (right == null && !thisBefore) {
            right = aboutBefore(support, at, subject);
            if (right != null && subject != null && subject.to() <= at
                    && right.content().covers(clause.span(clause.at(subject.from())))) {
                // «о планах закрыть мост говорил мэр»: what looked like the subject is part of the content.
                subject = support.subjects.behind(at, cue.features());
            }
        }
        if (right == null && !thisBefore) {
            right = infinitiveBefore(clause, at);
            subject = right == null ? subject : support.subjects.behind(at, cue.features());
        }
        if (right == null && !thisBefore) {
            right = questionBefore(support, at);
            subject = right == null ? subject : support.subjects.behind(at, cue.features());
        }
        if (right == null && !thisBefore) {
            return null;
        }
        if (subject == null) {
            subject = managing(support, at);
        }
        boolean things = isThings(clause, at, subject, right);
        if (things && Subjects.isPluralVerb(cue.features()) && clause.noun(subject.from()) != null
                && clause.noun(subject.from()).can(Features.ACC)) {
            // «его [рассказы] описывают как …»: rather an object of what people do.
            subject = null;
            things = false;
        }
        var source = source(support, at, subject);
        boolean shared = source instanceof SourceRef.Words words && Subjects.isSourceLike(words.phrase());
        if (subject == null && !shared && isNobodys(support, at, right) || isPersonal(cue) || things || isOfDialogue(clause, cue, subject)) {
            return null;
        }
        var found = support.begin(at, right != null && right.directive(), name());
        if (found == null) {
            return null;
        }
        found.source(source);
        int contentStart = right == null ? clause.size() : Math.max(right.from(), at);
        // «о закрытии писала газета со ссылкой на мэра»: with the content in front, whoever is cited stands behind.
        int citedEnd = right != null && right.from() == at ? clause.size() : contentStart;
        found.relayedBy(support.relays.told(at, citedEnd, subject)).relayedBy(support.relays.ofSource(found.source()));
        int first = subject == null ? at : Math.min(at, subject.from());
        found.via(support.relays.cited(support.relays.citingStart(first), citedEnd));
        if (right != null && right.nextBlock()) {
            return found.inNextBlock().content(Content.speech(List.of()));
        }
        if (right == null || right.anaphoric()) {
            found.via(right == null ? List.of() : support.relays.cited(contentStart, clause.size()));
            int pronoun = thisIndex(support, at);
            boolean sameSentence = pronoun > 2 && (clause.is(pronoun - 1, PartKind.DASH)
                    || clause.is(pronoun - 1, PartKind.COMMA));
            return found.anaphoric().content(sameSentence ? Content.of(clause, 0, pronoun - 1) : Content.ELSEWHERE);
        }
        if (clause.last() && clause.is(clause.size() - 1, PartKind.COLON)) {
            found.inNextBlock();
        }
        return found.content(withObjectBefore(support, at, subject, right.from(), withoutOccasion(support, found, right)));
    }

    /** «рассказал о планах в интервью РБК»: an occasion behind the content is no part of it, and its outlet relays. */
    private static Content withoutOccasion(Support support, Found found, Extents.Right right) {
        var content = right.content();
        if (content.isEmpty() || content.form() == Form.DIRECT) {
            return content;
        }
        var clause = support.clause;
        var told = new Told(clause, support.subjects);
        int occasion = told.behind(right.from(), clause.phraseAt(content.spans().get(content.spans().size() - 1).end()));
        if (occasion <= 0) {
            return content;
        }
        found.relayedBy(told.found());
        return content.upTo(clause.span(clause.at(occasion - 1)).end());
    }

    /** «работа требует терпения», «фильм рассказывает историю»: a thing that does not speak, and no clause that says something. */
    private static boolean isThings(Clause clause, int at, Subjects.Subject subject, Extents.Right right) {
        if (subject == null || right == null || right.anaphoric() || right.nextBlock()
                || !isThing(subject) || !(subject.source() instanceof SourceRef.Words words)) {
            return false;
        }
        var stance = clause.cue(at).sense().stance();
        boolean speech = stance == Stance.REPORT || stance == Stance.DIRECTIVE || stance == Stance.PROMISE;
        boolean animate = words.phrase().can(Features.NOM) && !words.phrase().can(Features.ACC)
                && (Features.genders(words.phrase().features(), Features.NOM) & 1) != 0;
        return speech && !isClausal(clause, right) || stance == Stance.OPINION && !animate;
    }

    /** Whether a subject is a known noun that names no source. */
    private static boolean isThing(Subjects.Subject subject) {
        return subject.source() instanceof SourceRef.Words words && words.phrase().head().is(UnitKind.NOUN)
                && words.phrase().head().entry() != null && !Subjects.isSourceLike(words.phrase());
    }

    /** «Мы уверены», «вы сказали»: the writer's own voice, or a question to somebody. */
    private static boolean isOfDialogue(Clause clause, Phrase.Cue cue, Subjects.Subject subject) {
        var noun = subject == null ? null : clause.noun(subject.from());
        return noun != null && noun.isPronoun() && cue.form() == Phrase.CueForm.PREDICATIVE
                && Trait.DIALOGUE.marks(noun.head().lemma());
    }

    /** Whether a content is a clause or a quotation rather than a nominal or an infinitive. */
    private static boolean isClausal(Clause clause, Extents.Right right) {
        int i = right.from();
        return clause.is(i, PartKind.QUOTATION) || clause.is(i - 1, PartKind.THAT) || clause.is(i - 1, PartKind.SO_THAT)
                || clause.is(i - 1, PartKind.COMMA) || clause.is(i - 1, PartKind.COLON) || clause.is(i - 1, PartKind.DASH);
    }

    /** «он оказался», but «оказалось, что». */
    private static boolean isPersonal(Phrase.Cue cue) {
        return cue.sense().takes(Frame.ONLY_IMPERSONAL) && (cue.features() & Features.FINITE) != Features.PAST_N;
    }

    /** Whether a cue without a subject tells of an event, a custom or a procedure, in which nobody speaks. */
    private static boolean isNobodys(Support support, int at, Extents.Right right) {
        var clause = support.clause;
        var cue = clause.cue(at);
        boolean clausal = right != null && isClausal(clause, right);
        boolean inFront = right != null && right.from() == at && !right.anaphoric();
        if (right != null && !clausal && (clause.noun(right.from()) != null || inFront)
                && (cue.sense().takes(Frame.ACC_BY_SUBJECT) || cue.sense().takes(Frame.EVENT)
                || cue.sense().takes(Frame.TELLABLE) || cue.sense().takes(Frame.VERDICT)
                || cue.sense().stance() == Stance.OPINION && Subjects.isPluralVerb(cue.features())
                && (inFront && !support.names(at) || !isNaming(support, at)))) {
            // «в лесу обнаружили тело», «способ окрестили чудом»: an event, or a custom, of nobody in particular.
            return true;
        }
        if (clause.is(at - 1, PartKind.THAT) && clause.cue(at - 3) == null && !Subjects.isPluralVerb(cue.features())) {
            // «…, что говорит о росте»: «что» is the subject, and nobody speaks.
            return true;
        }
        return cue.form() == Phrase.CueForm.FINITE && Subjects.isPluralVerb(cue.features())
                && !cue.sense().takes("в", Features.inCase(Features.ACC)) && isProcedure(clause, right);
    }

    /** «Его называют королем»: what nobody in particular calls somebody; but not «как ее называли», «так называют». */
    private static boolean isNaming(Support support, int at) {
        var sense = support.clause.cue(at).sense();
        return sense.takes(Frame.AS) && sense.takes(Frame.ACC) && support.asBefore(at) < 0
                && !support.clause.is(at - 1, PartKind.ADVERB);
    }

    /** The document or the place that the cue is said of, its subject, or the one that it shares or has dropped. */
    private static SourceRef source(Support support, int at, Subjects.Subject subject) {
        var cue = support.clause.cue(at);
        var place = cue.lemma().equals("следовать") ? outOf(support, at)
                : cue.complementFrom() >= 0 && subject == null ? PassiveCue.source(support, at) : null;
        if (place != null) {
            return place;
        }
        return subject != null ? subject.source() : sharedOrDropped(support, at);
    }

    private static boolean isNominative(Subjects.Subject subject) {
        return subject.source() instanceof SourceRef.Words words && words.phrase().can(Features.NOM);
    }

    /** «В МИД назвали фейком [статьи]»: an inanimate plural behind a verb that wants an object. */
    private static boolean mayBeObject(Clause clause, int at, Subjects.Subject behind) {
        var noun = clause.noun(behind.from());
        var sense = clause.cue(at).sense();
        return noun != null && noun.can(Features.ACC) && (sense.takes(Frame.ACC) || sense.takes(Frame.AS));
    }

    /** «…, следует из отчета»: whether the document that it follows from stands right behind the verb. */
    static boolean documentBehind(Clause clause, int at) {
        var prepositional = clause.cue(at).lemma().equals("следовать") ? clause.prepositional(at + 1) : null;
        return prepositional != null && prepositional.object() != null && prepositional.preposition().equals("из");
    }

    /** «Из отчета следует, что …»: the document that it follows from; {@code null} if none is named. */
    static SourceRef outOf(Support support, int at) {
        var clause = support.clause;
        for (int i = Math.max(0, at - 3); i < Math.min(clause.size(), at + 3); i++) {
            var prepositional = clause.prepositional(i);
            if (prepositional != null && prepositional.object() != null && prepositional.preposition().equals("из")) {
                var object = prepositional.object().within(Features.inCase(Features.GEN));
                return new SourceRef.Words(clause, object, clause.span(object), new Span(0, 0), false);
            }
        }
        return null;
    }

    /** «Его обвинили в краже»: with nobody who says so it is a step of procedure. */
    private static boolean isProcedure(Clause clause, Extents.Right right) {
        var prepositional = right == null ? null : clause.prepositional(right.from());
        var noun = right == null ? null : clause.noun(right.from());
        if (right != null && clause.is(right.from() - 1, PartKind.THAT) && clause.prepositional(right.from() - 3) != null
                && clause.prepositional(right.from() - 3).isInside()) {
            // «его подозревают в том, что …»
            return true;
        }
        if (noun != null && (noun.head().lemma().equals("виновный") || noun.head().lemma().equals("виновен"))) {
            return true;
        }
        return prepositional != null && !isClausal(clause, right) && (prepositional.preposition().equals("в") || prepositional.preposition().equals("во"))
                && (prepositional.object() == null || !Trait.VICE.marks(prepositional.object().head().lemma()));
    }

    private static boolean isThis(Subjects.Subject subject) {
        return subject.source() instanceof SourceRef.Words words && Extents.isThis(words.phrase());
    }

    /** «Об этом ТАСС сообщила пресс-служба»: an outlet that may as well be the addressee. */
    private static boolean isDativeOutlet(Subjects.Subject subject) {
        return subject.source() instanceof SourceRef.Words words && Relays.isOutlet(words.phrase())
                && words.clause().noun(subject.from()) != null && words.clause().noun(subject.from()).can(Features.DAT);
    }

    /** «Об этом [ранее] сообщил …», «это [подтвердил] …» */
    static boolean thisBefore(Support support, int at) {
        var clause = support.clause;
        for (int i = at - 1; i >= 0; i--) {
            var phrase = clause.at(i);
            if (phrase instanceof Phrase.Prepositional prepositional) {
                var object = prepositional.object();
                if (object != null && Extents.isThis(object) && (Extents.isAbout(prepositional.preposition())
                        || clause.cue(at).sense().takes(prepositional.preposition(), object.features()))) {
                    return true;
                }
            } else if (isSoBefore(support, at, i)) {
                return true;
            } else if (i > 0 && clause.at(i - 1) instanceof Phrase.Citing) {
                // «Об этом со ссылкой на источник пишет газета»
                i--;
            } else if (phrase instanceof NounPhrase noun) {
                if (i > 0 && clause.at(i - 1) instanceof Phrase.Citing) {
                    // «об этом со ссылкой на мэра сообщил»
                    i--;
                } else if (Extents.isThis(noun) && noun.can(Features.ACC) && clause.cue(at).sense().takes(Frame.SPEECH)
                        && (!support.subjects.agrees(noun, clause.cue(at).features())
                                || support.subjects.behind(at, clause.cue(at).features()) != null)) {
                    return true;
                }
            } else if (!phrase.is(PartKind.ADVERB) && !phrase.is(PartKind.PARTICLE) && !setsOffDate(clause, i)
                    && !setsOffTitle(clause, i)) {
                return false;
            }
        }
        return false;
    }

    /** «Так считает мэр»: whether «так» right before a cue with its subject behind it stands for earlier text. */
    private static boolean isSoBefore(Support support, int at, int i) {
        var cue = support.clause.cue(at);
        return i == at - 1 && support.clause.is(i, PartKind.ADVERB)
                && ((Phrase.Part) support.clause.at(i)).lemma().equals("так") && cue.sense().takes(Frame.SPEECH)
                && cue.sense().takes(Frame.THAT) && support.subjects.behind(at, cue.features()) != null;
    }

    /** «Об этом мэр, глава комиссии Петров сообщил»: whether a comma stands between two titles of one subject. */
    private static boolean setsOffTitle(Clause clause, int i) {
        var before = clause.is(i, PartKind.COMMA) ? clause.noun(i - 1) : null;
        var behind = clause.noun(i + 1);
        return before != null && behind != null && before.can(Features.NOM) && behind.can(Features.NOM)
                && Subjects.isSourceLike(before) && Subjects.isSourceLike(behind) && clause.prepositional(i - 2) != null;
    }

    /** «Об этом в четверг, 14 ноября, сообщили»: whether a comma stands beside a date. */
    private static boolean setsOffDate(Clause clause, int i) {
        return clause.is(i, PartKind.COMMA) && (Surroundings.isDateAt(clause, i - 1) || Surroundings.isDateAt(clause, i + 1));
    }

    /** «Следствию удалось установить, что …»: who managed it, in the dative; {@code null} if another verb leads the cue. */
    private static Subjects.Subject managing(Support support, int at) {
        var clause = support.clause;
        int verb = at - 1;
        while (clause.is(verb, PartKind.ADVERB)) {
            verb--;
        }
        if (!clause.is(verb, PartKind.VERB) || !((Phrase.Part) clause.at(verb)).lemma().equals("удаться")) {
            return null;
        }
        for (int i = verb - 1; i >= 0 && !clause.is(i, PartKind.COMMA); i--) {
            var noun = clause.noun(i);
            if (noun != null && noun.can(Features.DAT) && Subjects.isSourceLike(noun)) {
                var subject = support.subjects.extend(i, 0);
                var words = (SourceRef.Words) subject.source();
                return new Subjects.Subject(new SourceRef.Words(clause, noun.within(Features.inCase(Features.DAT)), words.span(),
                        words.name(), words.plural()), i, subject.to());
            }
        }
        return null;
    }

    /** «Каштаны пересаживать не рекомендуют», «Начать работы предлагается в мае»: the infinitive in front of its cue. */
    static Extents.Right infinitiveBefore(Clause clause, int at) {
        if (!clause.cue(at).sense().takes(Frame.TO)) {
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
                : new Extents.Right(Content.of(clause, start, at), at, false, true, false);
    }

    /** «Как выбрать арбуз[,] рассказал эксперт»: a question in front of the verb that no comma closes. */
    private static Extents.Right questionBefore(Support support, int at) {
        var clause = support.clause;
        var subject = support.subjects.behind(at, clause.cue(at).features());
        int start = 0;
        while (start < at && start < 4 && !clause.is(start, PartKind.AS) && clause.prepositional(start) == null) {
            start++;
        }
        if (start > 0 && !clause.is(start - 1, PartKind.COLON)) {
            return null;
        }
        boolean whether = clause.is(start, PartKind.AS) && clause.is(start + 1, PartKind.INFINITIVE);
        boolean asks = whether || clause.prepositional(start) != null && Extents.isAbout(clause.prepositional(start).preposition())
                && clause.is(start + 1, PartKind.COMMA) && isQuestion(clause, start + 2);
        if (!asks || subject == null || !clause.cue(at).sense().takes(Frame.THAT)) {
            return null;
        }
        for (int i = start + 3; i < at; i++) {
            if (clause.is(i, PartKind.COMMA) || clause.cue(i) != null || clause.is(i, PartKind.QUOTATION)) {
                return null;
            }
        }
        return new Extents.Right(Content.of(clause, whether ? start : start + 2, at), at, false, false, false);
    }

    private static boolean isQuestion(Clause clause, int i) {
        return clause.at(i) instanceof Phrase.Part part && Trait.QUESTION.marks(part.lemma());
    }

    /** A subject left out: the one of the verb that this one is coordinated with, or of an earlier sentence. */
    private static SourceRef sharedOrDropped(Support support, int at) {
        var clause = support.clause;
        var features = clause.cue(at).features();
        for (int i = at - 1; i > 0; i--) {
            if (clause.is(i, PartKind.AND) || clause.is(i, PartKind.BUT)) {
                for (int verb = i - 1; verb >= 0; verb--) {
                    var cue = clause.cue(verb);
                    if (clause.is(verb, PartKind.VERB) || cue != null && cue.form() == Phrase.CueForm.FINITE) {
                        var source = Gerund.subjectOf(support, verb);
                        boolean plural = Subjects.isPluralVerb(features) && Subjects.isPluralVerb(featuresOf(clause, verb));
                        if (source instanceof SourceRef.Words words
                                && (plural || support.subjects.agrees(words.phrase(), features))) {
                            return source;
                        }
                    }
                }
            }
            if ((clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.RELATIVE)) && i >= at - 2
                    && (clause.is(i - 1, PartKind.COMMA) || clause.is(i - 2, PartKind.COMMA))) {
                // «пришел на программу, где рассказал о планах»
                for (int verb = i - 2; verb >= 0; verb--) {
                    var source = clause.is(verb, PartKind.VERB)
                            || clause.is(verb, PartKind.LINK) && clause.is(i, PartKind.SUBORDINATOR) ? Gerund.subjectOf(support, verb) : null;
                    if (source instanceof SourceRef.Words words && support.subjects.agrees(words.phrase(), features)) {
                        return source;
                    }
                }
            }
            if (clause.is(i, PartKind.THAT) && i == at - 1 && i > 1 && clause.cue(i - 2) != null) {
                // «Разработчики говорят, что уверены в успехе»
                var source = Gerund.subjectOf(support, i - 2);
                if (source != null) {
                    return source;
                }
            }
            if (clause.is(i, PartKind.STOP)) {
                break;
            }
        }
        // «выяснилось», «кажется»: a neuter or reflexive verb without a subject is impersonal.
        boolean impersonal = (features & Features.FINITE) == Features.PAST_N;
        return impersonal ? new SourceRef.Nobody() : support.dropped(at, features);
    }

    /** «Мост закрыт — об этом сообщил мэр»: the index of «об этом» before a cue, or -1. */
    private static int thisIndex(Support support, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            var prepositional = support.clause.prepositional(i);
            if (prepositional != null && prepositional.object() != null && Extents.isAbout(prepositional.preposition())
                    && Extents.isThis(prepositional.object())) {
                return i;
            }
        }
        return -1;
    }

    private static long featuresOf(Clause clause, int verb) {
        return clause.at(verb) instanceof Phrase.Cue cue ? cue.features() : ((Phrase.Part) clause.at(verb)).features();
    }

    /** «О назначении [вчера] сообщили представители»: a prepositional content in front of the verb. */
    private static Extents.Right aboutBefore(Support support, int at, Subjects.Subject subject) {
        var clause = support.clause;
        int behindRelative = -1;
        for (int i = at - 1; i >= 0; i--) {
            int open = clause.is(i, PartKind.COMMA) && behindRelative < 0 ? support.subjects.insertionStart(i) : -1;
            if (open > 0) {
                // «О трудностях, которые испытывают школы, говорил и министр»
                behindRelative = i;
                i = open;
                continue;
            }
            var prepositional = clause.prepositional(i);
            if (prepositional != null && prepositional.object() != null && Extents.isAbout(prepositional.preposition())
                    && clause.cue(at).sense().takes(Frame.ABOUT)) {
                boolean object = subject != null && (clause.is(subject.from() - 1, PartKind.INFINITIVE)
                        || clause.is(subject.from() - 1, PartKind.AND));
                int limit = subject != null && subject.from() > i && !object ? Math.min(at, subject.from()) : at;
                int end = Math.max(i + 1, behindRelative);
                while (end < limit && goesOn(clause, end)) {
                    end++;
                }
                boolean correlative = Extents.isThis(prepositional.object()) && clause.is(i + 1, PartKind.COMMA) && end > i + 2;
                return new Extents.Right(Content.of(clause, correlative ? i + 1 : i, end), at, false, false, false);
            }
            boolean passes = prepositional != null || clause.noun(i) != null || clause.is(i, PartKind.AND)
                    || clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.INFINITIVE) || clause.is(i, PartKind.NOT);
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** «о пожаре [на складе]», «о планах [закрыть] [мост] [и] [построить] …»: whether a content in front goes on. */
    private static boolean goesOn(Clause clause, int i) {
        var noun = clause.noun(i);
        if (noun != null) {
            return clause.is(i - 1, PartKind.AND) || clause.is(i - 1, PartKind.INFINITIVE);
        }
        var prepositional = clause.prepositional(i);
        if (prepositional != null) {
            var object = prepositional.object();
            return object != null && !Surroundings.isDateAt(clause, i) && !(prepositional.isInside() && Complements.isBody(object));
        }
        boolean joins = clause.is(i, PartKind.AND) && (clause.noun(i + 1) != null || clause.prepositional(i + 1) != null
                || clause.is(i + 1, PartKind.INFINITIVE));
        return joins || clause.is(i, PartKind.INFINITIVE) || clause.is(i, PartKind.NOT) && clause.is(i + 1, PartKind.INFINITIVE);
    }

    /** «[Закрыть мост в мае] предложил мэр»: whether an infinitive and what belongs to it open the sentence of a directive. */
    private static boolean hasInfinitiveInFront(Clause clause, int at) {
        int first = clause.is(0, PartKind.NOT) ? 1 : 0;
        boolean infinitive = clause.is(first, PartKind.INFINITIVE) && clause.cue(at).sense().takes(Frame.TO);
        for (int i = first; i < at && infinitive; i++) {
            infinitive = clause.noun(i) != null || clause.prepositional(i) != null || clause.is(i, PartKind.INFINITIVE)
                    || clause.is(i, PartKind.AND) || clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.NOT);
        }
        return infinitive && first < at;
    }

    /** «Вопрос о территориях в Кремле назвали главным»: an object in front of a verb that wants two. */
    private static Extents.Right objectBefore(Support support, int at, Subjects.Subject subject) {
        var clause = support.clause;
        var sense = clause.cue(at).sense();
        if (sense.takes(Frame.INS) && pointsBackBefore(clause, at)) {
            // «Такими данными поделился мэр»
            return new Extents.Right(Content.ELSEWHERE, at, true, false, false);
        }
        boolean selects = sense.takes(Frame.ACC_BY_SUBJECT) || sense.takes(Frame.EVENT) || sense.takes(Frame.TELLABLE);
        if (!sense.takes(Frame.AS) && !sense.takes(Frame.ACC) && !selects) {
            return null;
        }
        int object = objectIndex(support, at, subject);
        if (object >= 0 && !sense.takes(Frame.AS) && clause.noun(object) != null
                && (!Extents.takesBare(sense, clause.noun(object)) || selects && subject == null)) {
            return null;
        }
        if (object < 0) {
            return null;
        }
        var noun = clause.noun(object);
        if (noun != null && Extents.pointsBack(noun)) {
            // «эту информацию подтвердил мэр»: it stands for what was said before.
            return new Extents.Right(Content.ELSEWHERE, at, true, false, false);
        }
        return new Extents.Right(Content.of(clause, object, objectEnd(clause, object, at, subject)), at, false, false, false);
    }

    /** Whether an instrumental that stands for earlier text opens the clause of a cue. */
    private static boolean pointsBackBefore(Clause clause, int at) {
        for (int i = at - 1; i >= 0; i--) {
            var noun = clause.noun(i);
            if (noun != null && noun.can(Features.INS) && Extents.pointsBack(noun)) {
                return true;
            }
            if (noun == null && clause.prepositional(i) == null && !clause.is(i, PartKind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    private static int objectIndex(Support support, int at, Subjects.Subject subject) {
        var clause = support.clause;
        int object = -1;
        for (int i = at - 1; i >= 0; i--) {
            if (subject != null && i >= subject.from() && i < subject.to()) {
                continue;
            }
            var noun = clause.noun(i);
            if (noun != null && (noun.can(Features.ACC) || clause.cue(at).sense().takes(Frame.AS) && noun.can(Features.INS))
                    && !noun.isPronoun() && !Surroundings.isCalendar(noun)) {
                object = i;
            } else if (noun == null && clause.prepositional(i) == null && !clause.is(i, PartKind.ADVERB)) {
                break;
            }
        }
        boolean degree = object > 0 && clause.is(object - 1, PartKind.ADVERB)
                && clause.noun(object).units().get(0).kind() == UnitKind.ADJECTIVE
                && !Surroundings.isConnective(clause.at(object - 1));
        return degree ? object - 1 : object;
    }

    private static int objectEnd(Clause clause, int object, int at, Subjects.Subject subject) {
        int end = subject != null && subject.from() > object ? Math.min(at, subject.from()) : at;
        while (end > object + 1 && clause.is(end - 1, PartKind.ADVERB)) {
            end--;
        }
        return end;
    }

    /** Adds an object that stands before the verb to what stands behind it, from some phrase on. */
    private static Content withObjectBefore(Support support, int at, Subjects.Subject subject, int from, Content behind) {
        var clause = support.clause;
        var sense = clause.cue(at).sense();
        boolean names = sense.takes(Frame.AS) || sense.takes("как", Features.inCase(Features.ACC));
        if (!names && !(subject != null && wantsObject(clause, at, from))) {
            return behind;
        }
        int object = objectIndex(support, at, subject);
        return object < 0 ? behind : Content.of(clause, object, objectEnd(clause, object, at, subject)).plus(behind);
    }

    /** «связывают [рост] с засухой», «объясняют [рост] засухой»: whether the content behind a cue lacks its object. */
    private static boolean wantsObject(Clause clause, int at, int content) {
        var sense = clause.cue(at).sense();
        var prepositional = clause.prepositional(content);
        boolean reflexive = clause.cue(at).lemma().endsWith("ся");
        return !reflexive && content > at && (sense.stance() == Stance.OPINION && prepositional != null
                && !Extents.isAbout(prepositional.preposition())
                || sense.takes(Frame.BY) && clause.noun(content) != null && !clause.noun(content).can(Features.ACC));
    }
}
