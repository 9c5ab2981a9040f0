package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who passed an attribution on, and on whom a source relies: «сказал он РИА Новости», «в интервью Forbes»,
 * «источник РБК», «со ссылкой на».
 */
final class Relays {

    /** The press as a whole. */
    static final String MEDIA = "сми";

    private final Clause clause;
    private final Subjects subjects;

    Relays(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
    }

    /**
     * The outlets that somebody told: they stand beside a cue in its own clause.
     *
     * @param at index of the cue
     * @param to index behind the last phrase that may name one
     * @param subject the cue's subject, or {@code null}
     */
    List<SourceRef> told(int at, int to, Subjects.Subject subject) {
        var told = new Told(clause, subjects);
        int start = told.start(at, subject);
        told.around(start, at, to, subject);
        return told.antecedent(start);
    }

    /** The outlets told in a parenthetical that begins at an index. */
    List<SourceRef> told(int from, int at, int to, Subjects.Subject subject) {
        return new Told(clause, subjects).around(from, at, to, subject);
    }

    /** Where a text that stands from an index on came out: «в статье, опубликованной в журнале Nature». */
    List<SourceRef> published(int from) {
        var told = new Told(clause, subjects);
        told.publishedBehind(from);
        return told.found();
    }

    /** The outlet that polled the source between two indexes. */
    List<SourceRef> polled(int from, int to) {
        var told = new Told(clause, subjects);
        told.polled(from, to);
        return told.found();
    }

    /** «источник РБК», «собеседник агентства», «один из источников издания»: the outlet behind an unnamed source. */
    List<SourceRef> ofSource(SourceRef source) {
        if (!(source instanceof SourceRef.Words words)) {
            return List.of();
        }
        var noun = words.phrase();
        for (int i = 0; i < words.clause().size() && noun.nounClass() == NounClass.NONE; i++) {
            var among = words.clause().at(i).from() == words.phrase().to() ? words.clause().prepositional(i) : null;
            if (among != null && among.preposition().equals("из") && among.object() != null) {
                noun = among.object();
            }
        }
        boolean unnamed = noun.head().entry() instanceof Entry.Noun head && head.singular() == NounClass.ANONYMOUS;
        var outlet = unnamed ? part(words.clause(), noun, Relays::isOutlet) : null;
        return outlet == null ? List.of() : List.of(outlet);
    }

    /** The sources that citing phrases between two indexes name: «со ссылкой на мэра Ивана Котова и жителей». */
    List<SourceRef> cited(int from, int to) {
        var found = new ArrayList<SourceRef>(1);
        for (int i = Math.max(0, from); i < Math.min(to, clause.size()); i++) {
            if (clause.at(i) instanceof Phrase.Citing citing && clause.noun(i + 1) != null) {
                cited(i + 1, citing.cases(), found);
            }
        }
        return found;
    }

    /** Adds the source that stands at an index in some of the cases, and those that are coordinated with it; the index behind them. */
    private int cited(int first, long cases, List<SourceRef> found) {
        int end = first;
        int next = first;
        while (next >= 0) {
            var subject = subjects.extend(next, 0);
            int behind = subject.to();
            boolean joined = clause.is(behind, PartKind.AND) || clause.is(behind, PartKind.COMMA) && isListed(behind + 1, cases);
            var other = joined ? clause.noun(behind + 1) : null;
            next = other != null && (other.features() & cases) != 0 && Subjects.isSourceLike(other) ? behind + 1 : -1;
            end = other != null && next < 0 && other.can(Features.GEN) ? behind + 2 : behind;
            found.add(cited((SourceRef.Words) subject.source(), end, cases));
        }
        return end;
    }

    /** A cited source in its case, with the genitives that are coordinated inside it: «представителей Минтранса [и Росавиации]». */
    private SourceRef cited(SourceRef.Words words, int to, long cases) {
        int end = Math.max(words.span().end(), clause.span(clause.at(to - 1)).end());
        return new SourceRef.Words(clause, words.phrase().within(cases), new Span(words.span().begin(), end), words.name(),
                words.plural());
    }

    /** The index behind whoever a citing phrase at an index names. */
    int behindCited(int citing) {
        return clause.noun(citing + 1) == null ? citing + 1
                : cited(citing + 1, ((Phrase.Citing) clause.at(citing)).cases(), new ArrayList<>(1));
    }

    /** «мэра, [полицию] и МЧС»: whether another one in the same case follows with «и» behind it. */
    private boolean isListed(int i, long cases) {
        var noun = clause.noun(i);
        if (noun == null || (noun.features() & cases) == 0 || !Subjects.isSourceLike(noun)) {
            return false;
        }
        int behind = subjects.extend(i, 0).to();
        return clause.is(behind, PartKind.AND) && clause.noun(behind + 1) != null
                && (clause.noun(behind + 1).features() & cases) != 0;
    }

    /**
     * The index from which whoever is cited may stand in front of a verb: «со ссылкой на мэра [сообщает] ТАСС»,
     * «ссылаясь на мэра, ТАСС [сообщает]».
     */
    int citingStart(int at) {
        int start = at;
        int i = at - 1;
        while (i >= 0) {
            var phrase = clause.at(i);
            boolean insertion = phrase.is(PartKind.COMMA) && opensCiting(i);
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
    private boolean opensCiting(int comma) {
        int first = comma - 1;
        while (first > 0 && !clause.is(first - 1, PartKind.COMMA)) {
            first--;
        }
        return clause.at(comma + 1) instanceof Phrase.Citing || first >= 0 && clause.at(first) instanceof Phrase.Citing;
    }

    /** «в интервью», «в программе»: where something was said, not what. */
    static boolean isOccasion(Phrase.Prepositional phrase) {
        return phrase.isInside() && phrase.object() != null && isOccasion(phrase.object()) && phrase.object().can(Features.LOC);
    }

    /** Whether a noun names an occasion on which an outlet hears somebody: интервью. */
    static boolean isOccasion(NounPhrase noun) {
        return Trait.OCCASION.marks(noun.head().lemma());
    }

    /** The part of a noun phrase from the first unit behind its head that is as wanted to its end; {@code null} if there is none. */
    static SourceRef part(Clause clause, NounPhrase whole, Predicate<Unit> wanted) {
        for (int k = 0; k < whole.units().size(); k++) {
            var head = whole.units().get(k);
            if (head.from() > whole.head().from() && wanted.test(head)) {
                var units = whole.units().subList(k, whole.units().size());
                var part = new NounPhrase(head.from(), whole.to(), head, head.features(), -1, -1, units);
                // «программы «Время»»: a title in apposition to a kind of outlet does not decline.
                boolean apposed = head.is(UnitKind.TITLE) && isOutlet(whole.units().get(k - 1));
                return SourceRef.Words.unnamed(clause, part.within(Features.inCase(apposed ? Features.NOM : Features.GEN)));
            }
        }
        return null;
    }

    /** Outlets, programmes and press services pass on what others say. */
    static boolean relays(NounPhrase noun) {
        return isOutlet(noun) || Told.isTitle(noun) || isPressService(noun);
    }

    static boolean isPressService(NounPhrase noun) {
        return noun.head().lemma().equals("пресс-служба");
    }

    /**
     * The outlet, programme or press service of a source that passes on what others say in its content: the source
     * itself, or the outlet whose message it is; {@code null} if it is none.
     */
    static SourceRef relaying(SourceRef source) {
        if (!(source instanceof SourceRef.Words words) || words.name().length() > 0) {
            return null;
        }
        var noun = words.phrase();
        return switch (noun.nounClass()) {
            case PERSON, ANONYMOUS -> null;
            case DOCUMENT -> ofOutlet(words);
            // «СМИ» are a group, not one outlet.
            case GROUP -> null;
            default -> relays(noun) ? words : null;
        };
    }

    /** «сообщение [РИА Новости]», «источники [издания]»: the outlet that a noun is of; {@code null} if it is of none. */
    private static SourceRef ofOutlet(SourceRef.Words words) {
        return part(words.clause(), words.phrase(), Relays::isOutlet);
    }

    static boolean isOutlet(NounPhrase noun) {
        return isOutlet(noun.head()) || noun.name() != null && noun.name().kind() == Name.Kind.OUTLET;
    }

    static boolean isOutlet(Unit unit) {
        return unit.name() != null && unit.name().kind() == Name.Kind.OUTLET
                || unit.entry() instanceof Entry.Noun noun && noun.singular() == NounClass.OUTLET;
    }
}
