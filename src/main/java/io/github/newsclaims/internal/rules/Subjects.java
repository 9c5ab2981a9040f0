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

    /** What a verb would tell of one of several subjects. */
    private static final long SINGULAR = Features.PAST_M | Features.PAST_F | Features.THIRD_SINGULAR;

    private final Clause clause;
    private final Complements complements;
    private final Roles roles;
    private final Modifiers modifiers;

    Subjects(Clause clause) {
        this.clause = clause;
        this.complements = new Complements(clause);
        this.roles = new Roles(clause, this);
        this.modifiers = new Modifiers(clause);
    }

    /** The subject behind a verb: «сообщил журналистам [представитель ведомства]»; {@code null} if none stands there. */
    Subject behind(int verb, long features) {
        Subject place = null;
        int limit = Math.min(clause.size(), verb + 8);
        for (int i = verb + 1; i < limit; i++) {
            var phrase = clause.at(i);
            if (phrase instanceof NounPhrase noun) {
                if (agrees(noun, features) && !isAddressee(i, noun, features)) {
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
                    || phrase.is(PartKind.AND) && i == verb + 1 && clause.noun(i + 1) != null) {
                // «говорил [и] министр»
                continue;
            }
            break;
        }
        return place;
    }

    /** «сообщает в понедельник, 18 ноября, «Интерфакс»»: the commas of a date do not part a verb from its subject. */
    private boolean endsDate(int comma) {
        return Surroundings.isDateAt(clause, comma - 1) && !clause.is(comma + 1, PartKind.THAT);
    }

    /** The subject in front of a verb, back to the beginning of its clause; {@code null} if none stands there. */
    Subject before(int verb, long features) {
        Subject place = null;
        Subject weak = null;
        int i = verb - 1;
        while (i >= 0) {
            var phrase = clause.at(i);
            if (phrase instanceof NounPhrase noun) {
                boolean cited = i > 0 && clause.at(i - 1) instanceof Phrase.Citing;
                boolean emphasis = noun.units().size() == 1 && noun.head().lemma().equals("сам");
                boolean compared = clause.is(i - 1, PartKind.AS) && i > 1 && !clause.is(i - 2, PartKind.COMMA);
                if (cited || emphasis || compared) {
                    // «газета со ссылкой на источник пишет», «Петров сам заявил», «он работал как врач и сообщил»
                    i -= emphasis ? 1 : 2;
                    continue;
                }
                boolean told = isPluralVerb(features) && Relays.isOutlet(noun) && noun.can(Features.DAT)
                        && clause.prepositional(i - 1) != null && place(i - 1, clause.prepositional(i - 1)) != null;
                if (told || isToldBefore(i, noun, features) || place != null && isPluralVerb(features) && mayBeTold(noun)) {
                    // «в мэрии ТАСС сообщили», «Иван Петров ТАСС сообщил», «ТАСС в мэрии сообщили»: whom they told.
                    i--;
                    continue;
                }
                if (isObjectOfEarlierVerb(i, verb)) {
                    i--;
                    continue;
                }
                if (agrees(noun, features)) {
                    var subject = extendBack(i, features);
                    if (!Earlier.isThis(noun) && (isSourceLike(noun) || !noun.can(Features.ACC))) {
                        return subject;
                    }
                    if (weak == null) {
                        weak = subject;
                    }
                } else if (isPluralVerb(features) && coordinatedBack(i) >= 0) {
                    return extendBack(i, features);
                }
                i--;
                continue;
            }
            if (phrase instanceof Phrase.Prepositional prepositional) {
                if (place == null && isPluralVerb(features)) {
                    place = place(i, prepositional);
                }
                i--;
                continue;
            }
            if (phrase.is(PartKind.COMMA) && clause.prepositional(i - 1) != null && complements.isListed(clause.prepositional(i - 1), i)) {
                // «ученые из США, Китая и Японии выяснили»
                i--;
                continue;
            }
            if (phrase.is(PartKind.COMMA)) {
                int insertion = insertionStart(i);
                if (insertion < 0) {
                    break;
                }
                int named = beforeApposition(insertion, features);
                if (named >= 0) {
                    return withApposition(named, named + 1, i, features);
                }
                var noun = clause.noun(insertion - 1);
                if (noun != null && isTold(insertion - 1, noun)) {
                    // «мэр объяснил [РБК], почему закрыли мост, и рассказал»
                    i = insertion - 2;
                    continue;
                }
                if (noun != null && agrees(noun, features)) {
                    return withApposition(insertion - 1, insertion, i, features);
                }
                i = insertion - 1;
                continue;
            }
            boolean participial = phrase.is(PartKind.PARTICIPLE) || phrase.is(PartKind.GERUND)
                    || phrase instanceof Phrase.Cue cue
                    && (cue.form() == Phrase.CueForm.PARTICIPLE || cue.form() == Phrase.CueForm.GERUND);
            if (participial && clause.is(i - 1, PartKind.COMMA)) {
                // «Петров, изучивший письма, присланные мэром, заявил»
                i -= 2;
                continue;
            }
            if (phrase.is(PartKind.RELATIVE) && weak == null && place == null) {
                return relative(i, features);
            }
            if (isClauseEdge(phrase)) {
                break;
            }
            i--;
        }
        return weak != null && place == null ? weak : place;
    }

    private static boolean mayBeTold(NounPhrase noun) {
        return Relays.isOutlet(noun) && noun.can(Features.DAT);
    }

    /** Whether a noun is an outlet between the subject, or an occasion, and the verb. */
    private boolean isToldBefore(int i, NounPhrase noun, long features) {
        var teller = clause.noun(i - 1);
        var occasion = clause.prepositional(i - 1);
        boolean person = teller != null && agrees(teller, features) && teller.can(Features.NOM)
                && (teller.hasPersonalName() || teller.nounClass().isRole());
        return mayBeTold(noun) && (person || occasion != null && occasion.object() != null
                && Relays.isOccasion(occasion.object()));
    }

    /** Whether a noun is an outlet behind a verb that has a subject in front of it. */
    private boolean isTold(int i, NounPhrase noun) {
        var cue = clause.cue(i - 1);
        return cue != null && cue.form() == Phrase.CueForm.FINITE && Relays.isOutlet(noun) && noun.can(Features.DAT)
                && before(i - 1, cue.features()) != null;
    }

    /** «назвал [проект] удачным и рекомендовал»: what stands behind one verb is no subject of the next. */
    private boolean isObjectOfEarlierVerb(int i, int verb) {
        var noun = clause.noun(i);
        boolean behindVerb = clause.is(i - 1, PartKind.VERB)
                || clause.cue(i - 1) != null && clause.cue(i - 1).form() == Phrase.CueForm.FINITE;
        if (!behindVerb || !noun.can(Features.ACC) || noun.hasPersonalName()) {
            return false;
        }
        for (int k = i + 1; k < verb; k++) {
            if (clause.is(k, PartKind.AND)) {
                return true;
            }
        }
        return false;
    }

    /** «студентка, которая утверждала»: the relative pronoun, for what it stands for. */
    private Subject relative(int at, long features) {
        var pronoun = (Phrase.Part) clause.at(at);
        var noun = clause.is(at - 1, PartKind.COMMA) ? complements.antecedent(at - 1) : null;
        boolean nominative = (Features.genders(pronoun.features(), Features.NOM) & Features.subjectGenders(features)) != 0;
        if (noun == null || !nominative || !isSourceLike(noun)) {
            return null;
        }
        var name = nameOf(noun);
        return new Subject(new SourceRef.Words(clause, noun, clause.span(pronoun), name == null ? new Span(0, 0) : name,
                false), at, at + 1);
    }

    private static boolean isClauseEdge(Phrase phrase) {
        return phrase.is(PartKind.THAT) || phrase.is(PartKind.SO_THAT) || phrase.is(PartKind.AS) || phrase.is(PartKind.RELATIVE)
                || phrase.is(PartKind.SUBORDINATOR) || phrase.is(PartKind.COLON) || phrase.is(PartKind.SEMICOLON)
                || phrase.is(PartKind.STOP) || phrase.is(PartKind.DASH) || phrase.is(PartKind.BUT)
                || phrase.is(PartKind.QUOTATION);
    }

    /**
     * The comma that opens the insertion which the comma at {@code close} ends: a participle, gerund or relative
     * clause, a parenthesis, an apposition. -1 if it ends none.
     */
    int insertionStart(int close) {
        for (int i = close - 1; i > 0; i--) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.STOP) || phrase.is(PartKind.COLON)) {
                return -1;
            }
            if (phrase.is(PartKind.COMMA)) {
                return opensInsertion(i, close) ? i : -1;
            }
        }
        return -1;
    }

    private boolean opensInsertion(int comma, int close) {
        int i = comma + 1;
        while (i < close && (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.is(i, PartKind.NOT))) {
            i++;
        }
        if (i >= close) {
            return i > comma + 1;
        }
        var phrase = clause.at(i);
        if (phrase.is(PartKind.PARTICIPLE) || phrase.is(PartKind.GERUND) || phrase.is(PartKind.RELATIVE)
                || phrase.is(PartKind.SUBORDINATOR) || phrase instanceof Phrase.Marker
                || phrase instanceof Phrase.Citing || phrase.is(PartKind.AS)) {
            return true;
        }
        if (phrase instanceof Phrase.Cue cue && cue.form() != Phrase.CueForm.FINITE && cue.form() != Phrase.CueForm.PREDICATIVE) {
            return true;
        }
        if (phrase instanceof Phrase.Prepositional && clause.is(i + 1, PartKind.RELATIVE)) {
            return true;
        }
        for (int k = i; k < close; k++) {
            if (clause.at(k).is(PartKind.VERB) || clause.cue(k) != null || clause.at(k).is(PartKind.THAT)
                    || clause.at(k).is(PartKind.LINK)) {
                return false;
            }
        }
        return phrase instanceof NounPhrase || phrase instanceof Phrase.Prepositional
                || phrase.is(PartKind.AND) && ((Phrase.Part) phrase).lemma().equals("как и");
    }

    /** «[Анна Котова], врач из Твери, один из авторов, сказала»: the name that two appositions follow; -1 if there is none. */
    private int beforeApposition(int comma, long features) {
        int role = comma - 1;
        while (role > 0 && (clause.prepositional(role) != null || clause.is(role, PartKind.BRACKET))) {
            role--;
        }
        var name = clause.is(role - 1, PartKind.COMMA) && clause.noun(role) != null && Roles.isRole(clause.noun(role))
                ? clause.noun(role - 2) : null;
        return name != null && name.hasPersonalName() && agrees(name, features) ? role - 2 : -1;
    }

    /** «Андрей Иванов, заместитель директора, сказал» */
    private Subject withApposition(int noun, int open, int close, long features) {
        var apposition = clause.noun(open + 1);
        var subject = extendBack(noun, features);
        if (apposition == null || !apposition.can(Features.NOM) || isParticiple(apposition)
                || apposition.isPlural() != ((NounPhrase) clause.at(noun)).isPlural()
                || !(subject.source instanceof SourceRef.Words words)) {
            return subject;
        }
        var whole = new Span(words.span().begin(), clause.span(clause.at(close - 1)).end());
        return new Subject(new SourceRef.Words(clause, words.phrase(), whole, words.name(), words.plural()), subject.from, close);
    }

    /** «мужчина, [задержанный] в Твери»: a participle that serves as a noun elsewhere. */
    private boolean isParticiple(NounPhrase noun) {
        var first = clause.words().get(noun.from());
        return noun.units().size() == 1 && (first.features() & Features.PASSIVE_PARTICIPLE) != 0;
    }

    static boolean isPluralVerb(long features) {
        return (features & (Features.PAST_P | Features.THIRD_PLURAL | Features.SHORT_P)) != 0
                && (features & (Features.PAST & ~Features.PAST_P | Features.THIRD_SINGULAR)) == 0;
    }

    boolean agrees(NounPhrase noun, long features) {
        int genders = Features.genders(noun.features(), Features.NOM) & Features.subjectGenders(features);
        if (Surroundings.isCalendar(noun)) {
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
        // «директор сообщила», «представитель сказала»: a masculine role, a woman.
        boolean feminine = (features & (Features.PAST_F | Features.SHORT_F)) != 0;
        return feminine && (noun.nounClass().isRole() || isForeignSurname(noun))
                && (Features.genders(noun.features(), Features.NOM) & 1) != 0;
    }

    /** «Пател рассказала»: a woman's surname that does not change. */
    private boolean isForeignSurname(NounPhrase noun) {
        return noun.head().is(UnitKind.NAME) && !(noun.head().entry() instanceof Entry.Given)
                && MASCULINE.stream().noneMatch(clause.text(clause.span(noun.to() - 1, noun.to()))::endsWith);
    }

    /** «сообщила [ТАСС] пресс-служба», «рассказали [газете «Ведомости»] представители»: an outlet in front of the subject. */
    private boolean isAddressee(int i, NounPhrase noun, long features) {
        boolean title = (noun.head().is(UnitKind.TITLE) || Relays.isOutlet(noun.head())) && isPluralVerb(features);
        if (!title && (!noun.can(Features.DAT) || !Relays.isOutlet(noun))) {
            return false;
        }
        var next = clause.noun(i + 1);
        var prepositional = clause.prepositional(i + 1);
        return next != null && agrees(next, features) && isSourceLike(next)
                || prepositional != null && isPluralVerb(features) && place(i + 1, prepositional) != null;
    }

    /** Whether several nominatives stand together, as a plural verb wants: «А и Б сообщили». */
    private boolean agreesCoordinated(int i) {
        return clause.noun(i) != null && clause.noun(i).can(Features.NOM) && clause.is(i + 1, PartKind.AND)
                && clause.noun(i + 2) != null && clause.noun(i + 2).can(Features.NOM);
    }

    /** The index of the first of several coordinated nominatives that end at {@code i}, or -1. */
    private int coordinatedBack(int i) {
        var noun = clause.noun(i);
        int k = i - 1;
        while (k > 0 && clause.at(k) instanceof Phrase.Prepositional) {
            k--;
        }
        if (noun != null && noun.can(Features.NOM) && clause.is(k, PartKind.AND) && clause.noun(k - 1) != null
                && clause.noun(k - 1).can(Features.NOM) && isSourceLike(clause.noun(k - 1))) {
            return k - 1;
        }
        return -1;
    }

    static boolean isSourceLike(NounPhrase noun) {
        return noun.isPronoun() || noun.hasPersonalName() || noun.nounClass() != NounClass.NONE || noun.name() != null
                || switch (noun.head().kind()) {
                    case ORGANIZATION, LATIN, TITLE, PLACE, NAME -> true;
                    default -> false;
                };
    }

    /** Takes what belongs to a subject that begins at a phrase: complements, a name, appositions, coordinated phrases. */
    Subject extend(int start, long features) {
        if (isPluralVerb(features) && isCommonRole(start) && clause.is(start + 2, PartKind.AND)) {
            return withCommonRole(start, extend(start + 1, features));
        }
        var head = clause.noun(start).within(subjectReadings(features));
        int named = Roles.isRole(head) ? roles.named(start, features) : -1;
        int end = Math.max(start, named) + 1;
        Span name = nameOf(named < 0 ? head : clause.noun(named));
        boolean plural = false;
        boolean changed = named < 0;
        while (changed && end < clause.size()) {
            changed = false;
            var next = clause.at(end);
            if (next instanceof Phrase.Prepositional prepositional && complements.takes(head, prepositional, end)) {
                if (name == null && (features & Features.PAST_F) != 0 && Features.genders(head.features(), Features.NOM) == 1) {
                    name = trailingName(prepositional.object());
                }
                end++;
                changed = true;
            } else if (next instanceof NounPhrase noun && name == null && noun.hasPersonalName() && agrees(noun, features)
                    && head.nounClass() != NounClass.NONE && clause.at(end - 1) instanceof Phrase.Prepositional) {
                name = nameOf(noun);
                end++;
                changed = true;
            } else if (next.is(PartKind.AND) && isPluralVerb(features) && clause.noun(end + 1) != null
                    && clause.noun(end + 1).can(Features.NOM) && !opensClause(end + 1)) {
                plural = true;
                end += 2;
                changed = true;
            } else if (next.is(PartKind.COMMA) && isClose(head, end)) {
                end += 3;
                changed = true;
            } else if (next.is(PartKind.COMMA)) {
                int close = appositionEnd(head, end);
                if (close > 0) {
                    if (name == null && clause.noun(end + 1) != null) {
                        name = nameOf(clause.noun(end + 1));
                    }
                    end = close;
                    changed = true;
                }
            }
        }
        int begin = modifiers.begin(start, head);
        return new Subject(new SourceRef.Words(clause, head, clause.span(clause.at(begin).from(), clause.at(end - 1).to()),
                name == null ? new Span(0, 0) : name, plural), begin, end);
    }

    /** «источник, [близкий к ФСБ]»: what tells how an unnamed source knows. */
    private boolean isClose(NounPhrase head, int comma) {
        var adjective = clause.noun(comma + 1);
        return Trait.UNNAMED.marks(head.head().lemma()) && adjective != null && Trait.CLOSE.marks(adjective.head().lemma())
                && (adjective.features() & head.features()) != 0 && clause.prepositional(comma + 2) != null;
    }

    /** The object of a preposition with its complements, as a source. */
    SourceRef extend(int prepositional, NounPhrase governed) {
        var object = governed.within(Features.inCase(Features.LOC));
        int end = complements.end(object, prepositional + 1);
        return new SourceRef.Words(clause, object, clause.span(object.from(), clause.at(end - 1).to()), new Span(0, 0), false);
    }

    /** «прокомментировала советник по политике Юлия Петрова»: the woman that the verb asks for, read as a genitive before. */
    private static Span trailingName(NounPhrase object) {
        int from = -1;
        for (var unit : object.units()) {
            boolean personal = unit.kind() == UnitKind.NAME && (unit.features() & Features.bit(Features.NOM, Features.F)) != 0;
            from = !personal ? -1 : from < 0 ? unit.from() : from;
        }
        return from < 0 ? null : new Span(from, object.to());
    }

    private boolean opensClause(int noun) {
        return clause.cue(noun + 1) != null || clause.is(noun + 1, PartKind.VERB);
    }

    /** «…, заместитель директора Лаборатории.»: the index behind an apposition that a comma or the end closes, or -1. */
    private int appositionEnd(NounPhrase head, int comma) {
        var noun = clause.noun(comma + 1);
        boolean person = head.hasPersonalName() || head.nounClass() == NounClass.PERSON;
        if (noun == null || !person || !noun.can(Features.NOM) || noun.isPlural() || noun.nounClass() != NounClass.PERSON) {
            return -1;
        }
        int end = comma + 2;
        while (end < clause.size() && (clause.at(end) instanceof Phrase.Prepositional || clause.is(end, PartKind.AND)
                || clause.noun(end) != null)) {
            end++;
        }
        boolean closed = end == clause.size() || clause.is(end, PartKind.COMMA) || clause.is(end, PartKind.STOP)
                || clause.is(end, PartKind.BRACKET)
                || clause.is(end, PartKind.DASH) || clause.is(end, PartKind.COLON);
        return closed ? end : -1;
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

    /** Takes what belongs to a subject that ends at a phrase. */
    private Subject extendBack(int end, long features) {
        var head = clause.noun(end).within(subjectReadings(features));
        int start = end;
        Span name = nameOf(head);
        boolean plural = false;
        var coordinated = isPluralVerb(features) ? coordinatedBack(end) : -1;
        if (coordinated >= 0) {
            plural = true;
            start = roles.begin(coordinated, SINGULAR);
            head = clause.noun(start).within(subjectReadings(features));
            start = isCommonRole(start - 1) ? start - 1 : start;
        } else if (isSharedSurname(end)) {
            plural = true;
            start = end - 3;
            name = new Span(clause.noun(end - 1).from(), head.nameTo());
        } else if (clause.noun(end).hasPersonalName()) {
            start = roles.begin(end, features);
            head = clause.noun(start).within(subjectReadings(features));
        }
        if (name == null && (features & Features.PAST_F) != 0 && clause.prepositional(end + 1) != null
                && clause.prepositional(end + 1).object() != null
                && Features.genders(head.features(), Features.NOM) == 1) {
            name = trailingName(clause.prepositional(end + 1).object());
        }
        start = modifiers.begin(start, head);
        return new Subject(new SourceRef.Words(clause, head, clause.span(clause.at(start).from(), tail(end, features)),
                name == null ? new Span(0, 0) : name, plural), start, end + 1);
    }

    /** «[ученые] Джон Майер и Питер Грин»: what several persons named behind it are. */
    private boolean isCommonRole(int i) {
        var noun = clause.noun(i);
        return noun != null && noun.isPlural() && noun.can(Features.NOM) && !noun.hasPersonalName()
                && noun.nounClass() == NounClass.GROUP && clause.noun(i + 1) != null
                && clause.noun(i + 1).hasPersonalName();
    }

    private Subject withCommonRole(int role, Subject names) {
        var words = (SourceRef.Words) names.source;
        var whole = new Span(clause.span(clause.at(role)).begin(), words.span().end());
        return new Subject(new SourceRef.Words(clause, words.phrase(), whole, words.name(), words.plural()), role, names.to);
    }

    /** «Вера и Илья [Котовы]»: one surname in the plural behind two given names. */
    private boolean isSharedSurname(int i) {
        var surname = clause.noun(i);
        var given = clause.noun(i - 1);
        var first = clause.noun(i - 3);
        return surname.hasPersonalName() && surname.isPlural() && surname.units().size() == 1 && given != null
                && given.units().size() == 1 && given.head().entry() instanceof Entry.Given && clause.is(i - 2, PartKind.AND)
                && first != null && first.units().size() == 1 && first.can(Features.NOM);
    }

    /** The word behind a subject in front of the verb, with a complement: «источник [в правительстве] рассказал». */
    private int tail(int end, long features) {
        var head = clause.noun(end);
        return clause.at(complements.end(head, end + 1) - 1).to();
    }

    /** The personal name in a phrase; {@code null} if it has none. «Сайт Котова» is no person. */
    static Span nameOf(NounPhrase noun) {
        return noun.hasPersonalName() && noun.nounClass() != NounClass.OUTLET ? new Span(noun.nameFrom(), noun.nameTo()) : null;
    }

    /** The readings that a verb lets its subject have: the nominative in fitting genders and numbers; all for no verb. */
    private static long subjectReadings(long features) {
        if (features == 0) {
            return Features.NOMINAL;
        }
        long readings = 0;
        int genders = Features.subjectGenders(features);
        for (int gender = Features.M; gender <= Features.P; gender++) {
            if ((genders >> gender & 1) != 0) {
                readings |= Features.bit(Features.NOM, gender);
            }
        }
        return readings;
    }

    /** «в Минобороны сообщили»: a body in the locative beside a plural verb. */
    private Subject place(int i, Phrase.Prepositional prepositional) {
        var object = prepositional.object();
        if (!prepositional.isInside() || object == null || !object.can(Features.LOC)
                || !Complements.isBody(object) && !isGovernment(object) && !isUnknownName(object)) {
            return null;
        }
        return new Subject(extend(i, object), i, i + 1);
    }
}
