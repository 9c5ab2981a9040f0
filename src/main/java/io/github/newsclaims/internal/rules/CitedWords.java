package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.PhraseReader;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Span;
import java.util.List;

/**
 * «„Мост готов“, — цитирует мэра газета.» «„Мост готов“, — приводит слова мэра ТАСС.» «…, — приводятся слова мэра.»
 *
 * <p>The object says it, the subject passes it on.
 */
final class CitedWords implements Rule {

    static final String NAME = "cited words";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        var cue = clause.cue(at);
        if (!cue.sense().takes(Frame.CITES)) {
            return null;
        }
        var cited = new Reading(support, at);
        cited.read();
        boolean above = cited.source == null && cited.relay != null && cue.form() == Phrase.CueForm.FINITE;
        if (above) {
            cited.source = inFront(clause, at);
        }
        if (cited.source == null) {
            return null;
        }
        if (cited.relay == null && cue.form() == Phrase.CueForm.FINITE) {
            var subject = support.subjects.before(at, cue.features());
            cited.relay = subject == null ? null : subject.source();
        }
        var found = support.begin(at, false, name());
        var content = content(support, at, cited.end);
        if (found == null || content.isEmpty() && !above) {
            return null;
        }
        if (above) {
            return found.source(cited.source).relayedBy(List.of(cited.relay)).anaphoric();
        }
        if (clause.is(support.leftOf(at), PartKind.DASH)) {
            found.speechGoesOn();
        }
        return found.source(cited.source).relayedBy(cited.relay == null ? List.of() : List.of(cited.relay)).content(content);
    }

    /** «[Слова мэра] приводит ТАСС.» «[Его] цитирует ТАСС.»: whoever said what stands above; {@code null} if nobody is cited so. */
    private static SourceRef inFront(Clause clause, int at) {
        int object = at - 1;
        while (clause.is(object, PartKind.ADVERB) || clause.prepositional(object) != null) {
            object--;
        }
        var noun = clause.noun(object);
        if (object != 0 || noun == null || !noun.can(Features.ACC)) {
            return null;
        }
        if (Trait.CITED.marks(noun.head().lemma())) {
            return SourceOfWords.in(clause, noun);
        }
        boolean cites = clause.cue(at).lemma().equals("цитировать") && Subjects.isSourceLike(noun) && !Outlets.isOutlet(noun);
        return cites ? words(clause, noun.within(Features.inCase(Features.ACC))) : null;
    }

    /** What stands behind the cue: who is cited, and who cites. */
    private static final class Reading {

        private final Support support;
        private final Clause clause;
        private final Phrase.Cue cue;
        private final boolean passive;
        private SourceRef source;
        private SourceRef relay;
        private int end;

        Reading(Support support, int at) {
            this.support = support;
            this.clause = support.clause;
            this.cue = clause.cue(at);
            this.passive = cue.form() == Phrase.CueForm.PASSIVE;
            this.end = at + 1;
        }

        void read() {
            for (; end < clause.size(); end++) {
                if (clause.noun(end) != null) {
                    noun(clause.noun(end));
                } else if (clause.prepositional(end) != null) {
                    place(clause.prepositional(end));
                } else if (!clause.is(end, PartKind.BRACKET)) {
                    return;
                }
            }
        }

        private void noun(NounPhrase noun) {
            int split = source != null || relay != null || passive ? -1 : behindRelay(noun);
            if (split > 0) {
                // «цитирует [пресс-служба завода] [Котова]», «приводит [издание] [слова мэра]»
                relay = words(clause, part(noun, 0, split));
                var behind = part(noun, split, noun.units().size());
                source = Trait.CITED.marks(behind.head().lemma()) ? ofWords(behind)
                        : words(clause, PhraseReader.genitive(behind.units()));
                return;
            }
            if (source == null) {
                source = cited(noun);
                if (source != null) {
                    outletBehind(noun);
                    apposition();
                    return;
                }
            }
            if (relay == null && noun.can(Features.NOM) && !passive) {
                var subject = support.subjects.extend(end, cue.features());
                relay = subject.source();
                end = subject.to() - 1;
            }
        }

        /** «приводятся слова мэра [на сайте города]», «цитируют мэра [в пресс-службе]» */
        private void place(Phrase.Prepositional place) {
            boolean impersonal = passive || Subjects.isPluralVerb(cue.features());
            if (impersonal && relay == null && source != null && place.isInside() && place.object() != null
                    && Outlets.relays(place.object())) {
                relay = support.subjects.extend(end, place.object());
            }
        }

        /** Whoever is cited: the phrase itself, or what depends on «слова». */
        private SourceRef cited(NounPhrase noun) {
            if (Trait.CITED.marks(noun.head().lemma())) {
                return ofWords(noun);
            }
            boolean person = Subjects.isSourceLike(noun) && !Outlets.isOutlet(noun) && !cue.sense().takes(Frame.THAT);
            var next = clause.noun(end + 1);
            boolean other = next != null && next.can(Features.NOM) && Subjects.isSourceLike(next);
            return person && noun.can(Features.ACC) && (other || !support.subjects.agrees(noun, cue.features()))
                    ? words(clause, noun.within(Features.inCase(Features.ACC))) : null;
        }

        /** «[его] слова», «слова [мэра]»: whose they are; {@code null} if nobody's. */
        private SourceRef ofWords(NounPhrase noun) {
            var own = SourceOfWords.in(clause, noun);
            var next = own == null && noun.units().get(noun.units().size() - 1) == noun.head() ? clause.noun(end + 1) : null;
            return next != null && next.can(Features.GEN) && Subjects.isSourceLike(next)
                    ? words(clause, next.within(Features.inCase(Features.GEN))) : own;
        }

        /** «слова представителя завода[, советника мэра Ивана Котова]»: takes a second role of whoever is cited. */
        private void apposition() {
            var noun = clause.is(end + 1, PartKind.COMMA) ? clause.noun(end + 2) : null;
            boolean closed = clause.is(end + 3, PartKind.COMMA) || clause.is(end + 3, PartKind.STOP) || end + 3 == clause.size();
            if (noun != null && closed && noun.nounClass() == NounClass.PERSON && noun.can(Features.GEN)
                    && source instanceof SourceRef.Words words) {
                var name = Subjects.nameOf(noun);
                source = new SourceRef.Words(clause, words.phrase(), new Span(words.span().begin(), clause.span(noun).end()),
                        words.name().length() > 0 || name == null ? words.name() : name, false);
                end += 2;
            }
        }

        /** «приводит слова президента [ТАСС]»: the outlet stands behind the one it cites. */
        private void outletBehind(NounPhrase noun) {
            var outlet = noun.units().get(noun.units().size() - 1);
            boolean behindName = outlet.is(UnitKind.TITLE) && noun.units().size() > 2
                    && noun.units().get(noun.units().size() - 2).is(UnitKind.NAME);
            if (relay != null || passive
                    || !Outlets.isOutlet(outlet) && !behindName && !outlet.lemma().equals(Outlets.MEDIA)) {
                return;
            }
            var units = source instanceof SourceRef.Words words ? words.phrase().units() : List.<Unit>of();
            if (units.size() > 1 && units.get(units.size() - 1) == outlet) {
                source = words(clause, PhraseReader.genitive(units.subList(0, units.size() - 1)));
            }
            if (units.isEmpty() || units.get(0) != outlet) {
                relay = words(clause, new NounPhrase(outlet.from(), outlet.to(), outlet, outlet.features(), -1, -1,
                        List.of(outlet)));
            }
        }
    }

    /**
     * Where somebody's words or name begin that stand behind a press service or outlet and are no part of its name; -1 if
     * none do.
     */
    private static int behindRelay(NounPhrase noun) {
        var units = noun.units();
        if (noun.head().name() == null && !Outlets.relays(noun)) {
            return -1;
        }
        for (int k = noun.headAt() + 1; k < units.size(); k++) {
            if (Trait.CITED.marks(units.get(k).lemma())) {
                return k;
            }
        }
        for (int k = noun.headAt() + 2; k < units.size(); k++) {
            // «агентство Bloomberg [неназванного трейдера]»
            if (isRoleBefore(units.get(k)) && Outlets.mayBeOutlet(units.get(k - 1)) && noun.can(Features.NOM)) {
                return k;
            }
        }
        int name = units.size();
        while (name > 1 && units.get(name - 1).is(UnitKind.NAME)) {
            name--;
        }
        while (name > 1 && name < units.size() && isRoleBefore(units.get(name - 1))) {
            name--;
        }
        return name < units.size() && name > 1 && noun.can(Features.NOM) && !noun.hasPersonalName() && Outlets.relays(noun)
                && units.get(name - 1).from() > noun.head().from() ? name : -1;
    }

    /** «пресс-служба клуба [главного тренера] Котова»: a word of the title that stands in front of a name. */
    private static boolean isRoleBefore(Unit unit) {
        return unit.is(UnitKind.ADJECTIVE) || unit.entry() instanceof Entry.Noun role && role.singular() == NounClass.PERSON;
    }

    /** The part of a noun phrase between two of its units, headed by its first unit or by the whole's head. */
    private static NounPhrase part(NounPhrase whole, int from, int to) {
        var units = whole.units().subList(from, to);
        Unit head = units.contains(whole.head()) ? whole.head() : units.get(0);
        long features = head == whole.head() ? whole.features() : head.features();
        return new NounPhrase(units.get(0).from(), units.get(units.size() - 1).to(), head, features, -1, -1, units);
    }

    private static SourceRef words(Clause clause, NounPhrase noun) {
        return SourceRef.Words.of(clause, noun);
    }

    private static Content content(Support support, int at, int end) {
        var clause = support.clause;
        int left = support.leftOf(at);
        if (clause.is(end, PartKind.COLON)) {
            return Content.of(clause, end + 1, clause.size());
        }
        if (clause.is(end, PartKind.COMMA) && clause.is(end + 1, PartKind.THAT)) {
            return Content.of(clause, end + 2, support.extents.end(end + 2, true));
        }
        if (clause.is(left, PartKind.DASH)) {
            return Parenthetical.content(support, left, end, true);
        }
        boolean before = clause.is(left, PartKind.COMMA) || clause.is(left, PartKind.QUOTATION);
        return before ? Content.of(clause, 0, clause.is(left, PartKind.QUOTATION) ? left + 1 : left) : Content.ELSEWHERE;
    }
}
