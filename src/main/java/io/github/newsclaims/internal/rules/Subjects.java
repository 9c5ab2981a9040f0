package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Span;
import java.util.List;

/**
 * Finds the subject of a verb, or what stands for one: «в Минобороны» beside a plural verb.
 */
final class Subjects {

    /**
     * A subject.
     *
     * @param source its words
     * @param from index of its first phrase
     * @param to index behind its last phrase
     */
    record Subject(SourceRef source, int from, int to) {

        /** The noun phrase that heads its words; {@code null} if it has none. */
        NounPhrase phrase() {
            return source instanceof SourceRef.Words words ? words.phrase() : null;
        }

        /** Whether a phrase belongs to it. */
        boolean holds(int i) {
            return i >= from && i < to;
        }
    }

    /** Endings of surnames that a woman's form lacks. */
    private static final List<String> MASCULINE = List.of("ов", "ев", "ёв", "ин", "ын", "ий", "ый", "ой");

    private final Clause clause;
    final Complements complements;
    private final SubjectExtent extent;
    // What was found last, since one rule after the other asks for the subject of one cue:
    private Asked behind = Asked.NOTHING;
    private Asked before = Asked.NOTHING;

    /** The subject of a verb on one side of it; {@code null} if it has none there. */
    private record Asked(int verb, long features, Subject subject) {

        static final Asked NOTHING = new Asked(-1, 0, null);

        boolean isOf(int other, long bits) {
            return verb == other && features == bits;
        }
    }

    Subjects(Clause clause) {
        this.clause = clause;
        this.complements = new Complements(clause);
        this.extent = new SubjectExtent(clause, this);
    }

    /** The subject behind a verb: «сообщил журналистам [представитель ведомства]»; {@code null} if none stands there. */
    Subject behind(int verb, long features) {
        if (!behind.isOf(verb, features)) {
            behind = new Asked(verb, features, findBehind(verb, features));
        }
        return behind.subject;
    }

    private Subject findBehind(int verb, long features) {
        Subject place = null;
        int limit = Math.min(clause.size(), verb + 8);
        for (int i = verb + 1; i < limit; i++) {
            var phrase = clause.at(i);
            if (phrase instanceof NounPhrase noun) {
                if (agrees(noun, features) && !isCountOf(i) && !isObjectBeforeSubject(i, features)
                        && !isAddressee(i, noun, features) && !isToldBesidePlace(verb, noun, features)) {
                    return extend(i, features);
                }
                if (isPluralVerb(features) && agreesCoordinated(i)) {
                    return extend(i, features);
                }
                continue;
            }
            if (phrase instanceof Phrase.Prepositional prepositional) {
                if (place == null && isPluralVerb(features)) {
                    place = place(i, prepositional);
                }
                continue;
            }
            if (phrase instanceof Phrase.Citing) {
                // «сообщает [со ссылкой на МЧС] агентство»
                i++;
                continue;
            }
            boolean participle = phrase.is(PartKind.PARTICIPLE)
                    || phrase instanceof Phrase.Cue cue && cue.form() == Phrase.CueForm.PARTICIPLE;
            if (phrase.is(PartKind.ADVERB) || phrase.is(PartKind.PARTICLE) || phrase.is(PartKind.BRACKET)
                    || participle || phrase.is(PartKind.COMMA) && endsDate(i)
                    || phrase.is(PartKind.AND) && i == verb + 1 && clause.noun(i + 1) != null
                    || phrase.is(PartKind.AS) && i == verb + 1 && isPluralVerb(features)) {
                // «говорил [и] министр», «заявили [как] мэр, так и депутаты»
                continue;
            }
            break;
        }
        return place;
    }

    /** «сообщает в понедельник, 18 ноября, «Интерфакс»»: the commas of a date do not part a verb from its subject. */
    private boolean endsDate(int comma) {
        return DatePhrases.isAt(clause, comma - 1) && !clause.is(comma + 1, PartKind.THAT);
    }

    /** The subject in front of a verb, back to the beginning of its clause; {@code null} if none stands there. */
    Subject before(int verb, long features) {
        if (!before.isOf(verb, features)) {
            before = new Asked(verb, features, new SubjectInFront(clause, this, verb, features).find());
        }
        return before.subject;
    }

    /** A subject that begins at a phrase, with all that belongs to it. */
    Subject extend(int start, long features) {
        return extent.forward(start, features);
    }

    /** The object of a preposition with its complements, as a source. */
    SourceRef extend(int prepositional, NounPhrase governed) {
        return extent.place(prepositional, governed);
    }

    /** A subject that ends at a phrase, with all that belongs to it. */
    Subject extendBack(int end, long features) {
        return extent.back(end, features);
    }

    /** «Андрей Иванов, заместитель директора, сказал»: a subject with the apposition that stands between two commas. */
    Subject withApposition(int noun, int open, int close, long features) {
        return extent.withApposition(noun, open, close, features);
    }

    /** Whether several coordinated nominatives end at an index. */
    boolean endsCoordination(int i) {
        return extent.coordinatedBack(i) >= 0;
    }

    static boolean isPluralVerb(long features) {
        return (features & (Features.PAST_P | Features.THIRD_PLURAL | Features.SHORT_P)) != 0
                && (features & (Features.PAST & ~Features.PAST_P | Features.THIRD_SINGULAR)) == 0;
    }

    boolean agrees(NounPhrase noun, long features) {
        int genders = Features.genders(noun.features(), Features.NOM) & Features.subjectGenders(features);
        if (DatePhrases.isCalendar(noun) || isAmount(noun)) {
            return false;
        }
        if (genders != 0 || noun.head().name() != null && noun.head().name().kind() != Name.Kind.PLACE
                && noun.can(Features.NOM)) {
            // Writers treat the gender of a body's name as they like: «УЕФА объявил», «УЕФА объявила».
            return true;
        }
        if (isPluralVerb(features) && noun.nounClass() == NounClass.GROUP && noun.can(Features.NOM) && noun.units().size() > 1) {
            // «группа ученых описывают», «ряд экспертов считают»
            return true;
        }
        if (isGovernment(noun) && (Features.genders(noun.features(), Features.NOM) & 1 << Features.N) != 0
                && (Features.subjectGenders(features) & 1 << Features.M) != 0) {
            // «Токио заявил»: the neuter of a capital is the grammar's alone.
            return true;
        }
        // «директор сообщила», «представитель сказала»: a masculine role, a woman.
        boolean feminine = (features & (Features.PAST_F | Features.SHORT_F)) != 0;
        return feminine && (noun.nounClass().isRole() || isForeignSurname(noun))
                && (Features.genders(noun.features(), Features.NOM) & 1) != 0;
    }

    /** «назвал [мост] мэр города», «подписал [доклад] министр Котов»: a thing in front of somebody who can only be the subject. */
    private boolean isObjectBeforeSubject(int i, long features) {
        var noun = clause.noun(i);
        var next = clause.noun(i + 1);
        boolean thing = noun.head().is(UnitKind.NOUN) ? !isSourceLike(noun) : noun.nounClass() == NounClass.DOCUMENT;
        return next != null && thing && noun.can(Features.ACC) && !noun.hasPersonalName()
                && (next.hasPersonalName() || next.nounClass() == NounClass.PERSON) && agrees(next, features)
                && !next.can(Features.GEN);
    }

    /** «о гибели [30 человек]»: a count that depends on what is told; «об аварии [30 человек]» is one of those who tell. */
    boolean isCountOf(int i) {
        var noun = clause.noun(i);
        var about = clause.prepositional(i - 1);
        return noun != null && about != null && about.object() != null && Complements.isAbout(about.preposition())
                && noun.units().get(0).is(UnitKind.NUMERAL) && Features.has(noun.units().get(0).features(), Features.GEN)
                && Trait.UNDERGONE.marks(about.object().head().lemma());
    }

    /** «20 тысяч рублей», «несколько» in «несколько позже»: a count of things, which says nothing. */
    private static boolean isAmount(NounPhrase noun) {
        var first = noun.units().get(0);
        if (!first.is(UnitKind.NUMERAL)) {
            return false;
        }
        if (noun.units().size() == 1) {
            return first.lemma().isEmpty() || first.lemma().equals("несколько");
        }
        return noun.head().is(UnitKind.NOUN) && noun.nounClass() == NounClass.NONE && !noun.hasPersonalName()
                && !Trait.SHARE.marks(noun.head().lemma()) && noun.units().stream().noneMatch(unit -> unit.is(UnitKind.ROLE));
    }

    /** «Пател рассказала», «Карен Мэдсен рассказала»: a woman's surname that does not change. */
    private boolean isForeignSurname(NounPhrase noun) {
        var last = noun.units().get(noun.units().size() - 1);
        return noun.head().is(UnitKind.NAME) && last.is(UnitKind.NAME) && !(last.entry() instanceof Entry.Given)
                && MASCULINE.stream().noneMatch(clause.text(clause.span(noun.to() - 1, noun.to()))::endsWith);
    }

    /** «в Центробанке сообщили [РИА Новости]»: an outlet behind the verb, where a body in the locative stands in front of it. */
    private boolean isToldBesidePlace(int verb, NounPhrase noun, long features) {
        var prepositional = clause.prepositional(verb - 1);
        return prepositional != null && isPluralVerb(features) && noun.can(Features.DAT) && Outlets.isOutlet(noun)
                && !prepositional.object().head().is(UnitKind.PLACE) && place(verb - 1, prepositional) != null;
    }

    /** «предложил закрыть мост [мэр]»: the subject behind the infinitive of a cue; {@code null} if none surely stands there. */
    Subject behindInfinitive(int verb, long features) {
        boolean infinitive = false;
        int limit = Math.min(clause.size(), verb + 8);
        for (int i = verb + 1; i < limit; i++) {
            var noun = clause.noun(i);
            infinitive |= clause.is(i, PartKind.INFINITIVE);
            if (infinitive && noun != null && (noun.hasPersonalName() || noun.nounClass() == NounClass.PERSON)
                    && agrees(noun, features) && !noun.can(Features.ACC) && !noun.can(Features.GEN)) {
                return extend(i, features);
            }
            if (noun == null && clause.prepositional(i) == null && !clause.is(i, PartKind.INFINITIVE)
                    && !clause.is(i, PartKind.ADVERB) && !clause.is(i, PartKind.NOT)) {
                return null;
            }
        }
        return null;
    }

    /** «сообщила [ТАСС] пресс-служба», «рассказали [газете «Ведомости»] представители»: an outlet in front of the subject. */
    private boolean isAddressee(int i, NounPhrase noun, long features) {
        boolean title = noun.head().is(UnitKind.TITLE) || Outlets.isOutlet(noun.head()) && isPluralVerb(features);
        if (!title && (!noun.can(Features.DAT) || !Outlets.isOutlet(noun))) {
            return false;
        }
        int behind = i + 1;
        while (behind < i + 3 && clause.noun(behind) != null && !agrees(clause.noun(behind), features)
                && clause.noun(behind).can(Features.ACC)) {
            // «прокомментировал ТАСС [итоги конкурса] руководитель хора»
            behind++;
        }
        var next = clause.noun(behind);
        var prepositional = clause.prepositional(i + 1);
        return next != null && agrees(next, features) && isSourceLike(next)
                || prepositional != null && isPluralVerb(features) && place(i + 1, prepositional) != null;
    }

    /** Whether several nominatives stand together, as a plural verb wants: «А и Б сообщили». */
    private boolean agreesCoordinated(int i) {
        int and = Correlatives.joins(clause, i - 1, i + 1) ? i + 2 : i + 1;
        return clause.noun(i) != null && clause.noun(i).can(Features.NOM) && clause.is(and, PartKind.AND)
                && clause.noun(and + 1) != null && clause.noun(and + 1).can(Features.NOM);
    }

    static boolean isSourceLike(NounPhrase noun) {
        return noun.isPronoun() || noun.hasPersonalName() || noun.nounClass() != NounClass.NONE || noun.name() != null
                || switch (noun.head().kind()) {
                    case ORGANIZATION, LATIN, TITLE, PLACE, NAME -> true;
                    default -> false;
                };
    }

    /** «в Киеве заявили»: a city that stands for a government. */
    private static boolean isGovernment(NounPhrase noun) {
        return noun.head().entry() instanceof Entry.Place place && place.government() && place.type().equals("city")
                && noun.units().size() == 1;
    }

    /** «в Бурятстате уточнили»: a capitalised word that no list has. */
    private static boolean isUnknownName(NounPhrase noun) {
        return noun.head().is(UnitKind.NAME) && noun.units().size() == 1 && !(noun.head().entry() instanceof Entry.Given);
    }

    /** The personal name in a phrase; {@code null} if it has none. «Сайт Котова» is no person. */
    static Span nameOf(NounPhrase noun) {
        return noun.hasPersonalName() && noun.nounClass() != NounClass.OUTLET ? new Span(noun.nameFrom(), noun.nameTo()) : null;
    }

    /** «в [опубликованном в мае] докладе»: a text or body in the locative behind its participle; {@code null} if there is none. */
    Subject placeBehindParticiple(int noun) {
        long locative = Features.inCase(Features.LOC);
        int preposition = PassiveCue.isTextOrBody(clause.noun(noun)) ? new Modifiers(clause).preposition(noun, locative) : -1;
        if (preposition < 0 || !clause.prepositional(preposition).isInside()) {
            return null;
        }
        var object = clause.noun(noun).within(locative);
        int end = complements.end(object, noun + 1);
        var span = clause.span(clause.prepositional(preposition).object().from(), clause.at(end - 1).to());
        return new Subject(SourceRef.Words.unnamed(clause, object, span), preposition, end);
    }

    /** «в Минобороны сообщили»: a body in the locative beside a plural verb. */
    Subject place(int i, Phrase.Prepositional prepositional) {
        var object = prepositional.object();
        if (!prepositional.isInside() || object == null || !object.can(Features.LOC)
                || !Complements.isBody(object) && !isGovernment(object) && !isUnknownName(object)) {
            return null;
        }
        return new Subject(extend(i, object), i, i + 1);
    }
}
