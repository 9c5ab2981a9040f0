package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Span;

/** How far a subject reaches: what stands beside its noun and belongs to it, and the name it has. */
final class SubjectExtent {

    /** What a verb would tell of one of several subjects. */
    private static final long SINGULAR = Features.PAST_M | Features.PAST_F | Features.THIRD_SINGULAR;

    private final Clause clause;
    private final Subjects subjects;
    private final Complements complements;
    private final Roles roles;
    private final Modifiers modifiers;

    SubjectExtent(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
        this.complements = subjects.complements;
        this.roles = new Roles(clause, subjects);
        this.modifiers = new Modifiers(clause);
    }

    /** Takes what belongs to a subject that begins at a phrase: complements, a name, appositions, coordinated phrases. */
    Subjects.Subject forward(int start, long features) {
        if (Subjects.isPluralVerb(features) && isCommonRole(start) && clause.is(start + 2, PartKind.AND)) {
            return withCommonRole(start, forward(start + 1, features));
        }
        var head = clause.noun(start).within(subjectReadings(features));
        int named = Roles.isRole(head) ? roles.named(start, features) : -1;
        var name = Subjects.nameOf(named < 0 ? head : clause.noun(named));
        var growing = new Growing(head, features, start, Math.max(start, named) + 1, name);
        // Each step makes the next possible: «директор [по науке] [Котов], [глава совета]».
        boolean grows = named < 0;
        while (grows) {
            grows = growing.grow();
        }
        int begin = modifiers.begin(start, head);
        var span = clause.span(clause.at(begin).from(), clause.at(growing.end - 1).to());
        var words = new SourceRef.Words(clause, head, span, orNone(growing.name), growing.plural);
        return new Subjects.Subject(words, begin, growing.end);
    }

    /** A subject while what stands behind it is taken in. */
    private final class Growing {

        private final NounPhrase head;
        private final long features;
        private final int start;
        private int end;
        private Span name;
        private boolean plural;

        Growing(NounPhrase head, long features, int start, int end, Span name) {
            this.head = head;
            this.features = features;
            this.start = start;
            this.end = end;
            this.name = name;
        }

        /** Takes in what stands behind; false if that does not belong to the subject. */
        boolean grow() {
            if (end >= clause.size()) {
                return false;
            }
            if (clause.at(end) instanceof Phrase.Prepositional prepositional && complements.takes(head, prepositional, end)) {
                if (name == null && asksForWoman(head, features)) {
                    name = trailingName(head, prepositional.object());
                }
                return by(prepositional.preposition().equals("из")
                        ? modifiers.behind(end, Features.inCase(Features.GEN)) - end : 1);
            }
            if (isDayOf(end)) {
                return by(1);
            }
            if (isOwnName(clause.noun(end))) {
                name = Subjects.nameOf(clause.noun(end));
                return by(1);
            }
            if (clause.is(end, PartKind.AND) && Subjects.isPluralVerb(features) && clause.noun(end + 1) != null
                    && clause.noun(end + 1).can(Features.NOM) && !opensClause(end + 1)) {
                plural = true;
                return by(2);
            }
            if (!clause.is(end, PartKind.COMMA)) {
                return false;
            }
            if (Correlatives.joins(clause, start - 1, end) && Subjects.isPluralVerb(features) && clause.noun(end + 2) != null
                    && clause.noun(end + 2).can(Features.NOM) && !opensClause(end + 2)) {
                plural = true;
                return by(3);
            }
            return isClose(head, end) ? by(3) : apposition();
        }

        private boolean by(int phrases) {
            end += phrases;
            return true;
        }

        /** «данные на утро [17 мая]» */
        private boolean isDayOf(int date) {
            var dated = clause.prepositional(date - 1);
            return DatePhrases.isAt(clause, date) && clause.noun(date) != null && head.nounClass() == NounClass.DOCUMENT
                    && dated != null && dated.preposition().equals("на");
        }

        /** «директор по науке [Котов]» */
        private boolean isOwnName(NounPhrase noun) {
            return noun != null && name == null && noun.hasPersonalName() && subjects.agrees(noun, features)
                    && head.nounClass() != NounClass.NONE && clause.prepositional(end - 1) != null
                    && !Outlets.isOccasion(clause.prepositional(end - 1));
        }

        private boolean apposition() {
            int close = appositionEnd(head, end);
            if (close <= 0) {
                return false;
            }
            if (name == null && clause.noun(end + 1) != null) {
                name = Subjects.nameOf(clause.noun(end + 1));
            }
            end = close;
            return true;
        }
    }

    /** Takes what belongs to a subject that ends at a phrase. */
    Subjects.Subject back(int end, long features) {
        var last = clause.noun(end);
        var name = Subjects.nameOf(last.within(subjectReadings(features)));
        int coordinated = Subjects.isPluralVerb(features) ? coordinatedBack(end) : -1;
        boolean surname = coordinated < 0 && isSharedSurname(end);
        int first = end;
        if (surname) {
            first = end - 3;
            name = new Span(clause.noun(end - 1).from(), last.nameTo());
        } else if (coordinated >= 0) {
            first = roles.begin(coordinated, SINGULAR);
        } else if (last.hasPersonalName()) {
            first = roles.begin(end, features);
        }
        var head = clause.noun(surname ? end : first).within(subjectReadings(features));
        if (name == null && asksForWoman(head, features) && clause.prepositional(end + 1) != null
                && clause.prepositional(end + 1).object() != null) {
            name = trailingName(head, clause.prepositional(end + 1).object());
        }
        int start = modifiers.begin(coordinated >= 0 && isCommonRole(first - 1) ? first - 1 : first, head);
        int to = complements.end(last, end + 1);
        return new Subjects.Subject(new SourceRef.Words(clause, head, clause.span(clause.at(start).from(), clause.at(to - 1).to()),
                orNone(name), coordinated >= 0 || surname), start, to);
    }

    /** Whether a verb asks for a woman where its subject is a masculine role. */
    private static boolean asksForWoman(NounPhrase head, long features) {
        int masculineOrFeminine = 0b0011;
        return (features & Features.PAST_F) != 0 && (Features.genders(head.features(), Features.NOM) & masculineOrFeminine) != 0;
    }

    private static Span orNone(Span name) {
        return name == null ? new Span(0, 0) : name;
    }

    /** The object of a preposition with its complements, as a source. */
    SourceRef place(int prepositional, NounPhrase governed) {
        var object = governed.within(Features.inCase(Features.LOC));
        int end = complements.end(object, prepositional + 1);
        // «в [недавно] опубликованном докладе»
        boolean described = object.units().get(0).is(UnitKind.ADJECTIVE)
                && object.from() - 1 > clause.at(prepositional).from() && isAdverb(object.from() - 1);
        int begin = described ? object.from() - 1 : object.from();
        return SourceRef.Words.unnamed(clause, object, clause.span(begin, clause.at(end - 1).to()));
    }

    private boolean isAdverb(int word) {
        return clause.words().get(word).can(Entry.ADVERB);
    }

    /** «Андрей Иванов, заместитель директора, сказал»: takes an apposition between two commas into the subject in front of it. */
    Subjects.Subject withApposition(int noun, int open, int close, long features) {
        var apposition = clause.noun(open + 1);
        var subject = back(noun, features);
        if (apposition == null || clause.is(open + 2, PartKind.RELATIVE) || !apposition.can(Features.NOM) || isParticiple(apposition)
                || apposition.isPlural() != ((NounPhrase) clause.at(noun)).isPlural()
                || !(subject.source() instanceof SourceRef.Words words)) {
            return subject;
        }
        var whole = new Span(words.span().begin(), clause.span(clause.at(close - 1)).end());
        // «вдова погибшего, [Анна Котова], сказала»
        var named = words.name().length() > 0 ? null : Subjects.nameOf(apposition);
        return new Subjects.Subject(named == null ? words.over(whole)
                : new SourceRef.Words(clause, words.phrase(), whole, named, words.plural()), subject.from(), close);
    }

    /** «мужчина, [задержанный] в Твери»: a participle that serves as a noun elsewhere. */
    private boolean isParticiple(NounPhrase noun) {
        var first = clause.words().get(noun.from());
        return noun.units().size() == 1 && (first.features() & Features.PASSIVE_PARTICIPLE) != 0;
    }

    /** The index of the first of several coordinated nominatives that end at {@code i}, or -1. */
    int coordinatedBack(int i) {
        var noun = clause.noun(i);
        int k = i - 1;
        while (k > 0 && clause.at(k) instanceof Phrase.Prepositional) {
            k--;
        }
        if (k < i - 1 && clause.noun(k) != null && Roles.isRole(clause.noun(k)) && clause.noun(k).can(Features.NOM)) {
            // «мэр Иванов и [уполномоченный по правам] Петрова»
            k--;
        }
        if (noun != null && noun.can(Features.NOM) && clause.is(k, PartKind.AND) && clause.noun(k - 1) != null
                && clause.noun(k - 1).can(Features.NOM) && Subjects.isSourceLike(clause.noun(k - 1))) {
            return k - 1;
        }
        boolean correlative = noun != null && noun.can(Features.NOM) && !noun.isPronoun() && clause.noun(k - 2) != null
                && clause.noun(k - 2).can(Features.NOM) && Subjects.isSourceLike(clause.noun(k - 2));
        return correlative && Correlatives.joinsBack(clause, k - 1) ? k - 2 : -1;
    }

    /** «источник, [близкий к ФСБ]»: what tells how an unnamed source knows. */
    private boolean isClose(NounPhrase head, int comma) {
        var adjective = clause.noun(comma + 1);
        return Trait.UNNAMED.marks(head.head().lemma()) && adjective != null && Trait.CLOSE.marks(adjective.head().lemma())
                && (adjective.features() & head.features()) != 0 && clause.prepositional(comma + 2) != null;
    }

    /** «прокомментировала советник по политике Юлия Петрова»: the woman that the verb asks for, read as a genitive before. */
    private static Span trailingName(NounPhrase head, NounPhrase object) {
        int from = -1;
        boolean feminine = (Features.genders(head.features(), Features.NOM) & 1) == 0;
        for (var unit : object.units()) {
            boolean personal = unit.kind() == UnitKind.NAME && (unit.features() & Features.bit(Features.NOM, Features.F)) != 0;
            // «жительница дома по улице Светлова» has no name.
            boolean opens = from < 0 && (!feminine || unit.entry() instanceof Entry.Given);
            from = !personal ? -1 : opens ? unit.from() : from;
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

    /** «[ученые] Роберт Стоун и Марк Вуд»: what several persons named behind it are. */
    private boolean isCommonRole(int i) {
        var noun = clause.noun(i);
        return noun != null && noun.isPlural() && noun.can(Features.NOM) && !noun.hasPersonalName()
                && noun.nounClass() == NounClass.GROUP && clause.noun(i + 1) != null
                && clause.noun(i + 1).hasPersonalName();
    }

    private Subjects.Subject withCommonRole(int role, Subjects.Subject names) {
        var words = (SourceRef.Words) names.source();
        var whole = new Span(clause.span(clause.at(role)).begin(), words.span().end());
        return new Subjects.Subject(words.over(whole), role, names.to());
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
}
