package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.PhraseReader;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * «„Мост готов“, — цитирует мэра газета.» «„Мост готов“, — приводит слова мэра ТАСС.» «…, — приводятся слова мэра.»
 *
 * <p>The object says it, the subject passes it on.
 */
final class CitedWords implements Rule {

    @Override
    public String name() {
        return "cited words";
    }

    @Override
    public Found apply(Clause clause, int at) {
        var cue = clause.cue(at);
        if (!cue.sense().takes(Frame.CITES)) {
            return null;
        }
        var support = new Support(clause);
        var relative = ofRelative(support, at);
        if (relative != null) {
            return relative;
        }
        SourceRef source = null;
        Subjects.Subject relay = null;
        NounPhrase around = null;
        int end = at + 1;
        for (; end < clause.size(); end++) {
            var phrase = clause.at(end);
            if (phrase instanceof NounPhrase noun) {
                var split = source == null && relay == null && cue.form() != Phrase.CueForm.PASSIVE ? behindRelay(noun) : -1;
                if (split > 0) {
                    // «цитирует [пресс-служба завода] [Котова]»
                    var units = noun.units();
                    source = words(clause, PhraseReader.genitive(units.subList(split, units.size())));
                    var press = new NounPhrase(noun.from(), units.get(split - 1).to(), noun.head(), noun.features(),
                            -1, -1, units.subList(0, split));
                    relay = new Subjects.Subject(words(clause, press), end, end + 1);
                    continue;
                }
                if (source == null) {
                    source = cited(clause, noun, end);
                    if (source != null) {
                        around = noun;
                        continue;
                    }
                }
                if (relay == null && noun.can(Features.NOM) && cue.form() != Phrase.CueForm.PASSIVE) {
                    relay = support.subjects.extend(end, cue.features());
                    end = relay.to() - 1;
                }
            } else if (!(phrase instanceof Phrase.Prepositional) && !phrase.is(PartKind.BRACKET)) {
                break;
            }
        }
        if (source == null) {
            return null;
        }
        if (relay == null && source instanceof SourceRef.Words words && around != null && isPress(last(around))) {
            // «приводит слова президента ТАСС»: the outlet stands behind the one it cites.
            var outlet = last(around);
            var units = words.phrase().units();
            if (units.get(units.size() - 1) == outlet && units.size() > 1) {
                source = words(clause, PhraseReader.genitive(units.subList(0, units.size() - 1)));
            }
            if (units.get(0) != outlet) {
                var noun = new NounPhrase(outlet.from(), outlet.to(), outlet, outlet.features(), -1, -1, List.of(outlet));
                relay = new Subjects.Subject(words(clause, noun), at, end);
            }
        }
        if (relay == null && cue.form() != Phrase.CueForm.PASSIVE) {
            relay = support.subjects.before(at, cue.features());
        }
        var found = support.begin(at, false, name());
        var content = content(support, at, end);
        if (found == null || content.isEmpty()) {
            return null;
        }
        if (clause.is(support.leftOf(at), PartKind.DASH)) {
            found.speechGoesOn();
        }
        return found.source(source).relayedBy(relay == null ? List.of() : List.of(relay.source())).content(content);
    }

    /** «„Мы рады“, — сказал Петров, слова которого приводит сайт»: the one who said it, cited once more. */
    private Found ofRelative(Support support, int at) {
        var clause = support.clause;
        int relative = at - 1;
        while (clause.is(relative, PartKind.ADVERB)) {
            relative--;
        }
        var cited = clause.is(relative, PartKind.RELATIVE) ? clause.noun(relative - 1) : null;
        var speaker = clause.is(relative - 2, PartKind.COMMA) ? new Complements(clause).antecedent(relative - 2) : null;
        var found = cited == null || speaker == null || !Trait.CITED.marks(cited.head().lemma()) ? null
                : support.begin(at, false, name());
        if (found == null) {
            return null;
        }
        int quotation = 0;
        while (quotation < relative && !clause.is(quotation, PartKind.QUOTATION)) {
            quotation++;
        }
        var relay = support.subjects.behind(at, clause.cue(at).features());
        var name = Subjects.nameOf(speaker);
        return found.source(new SourceRef.Words(clause, speaker, clause.span(clause.at(relative)),
                        name == null ? new Span(0, 0) : name, false))
                .relayedBy(relay == null ? List.of() : List.of(relay.source()))
                .content(quotation < relative ? Content.of(clause, quotation, quotation + 1)
                        : Content.of(clause, 0, relative - 2));
    }

    /** Whoever is cited: the phrase itself, or what depends on «слова». */
    private static SourceRef cited(Clause clause, NounPhrase noun, int at) {
        if (Trait.CITED.marks(noun.head().lemma())) {
            var units = noun.units();
            int head = units.indexOf(noun.head());
            if (head + 1 >= units.size()) {
                var next = clause.noun(at + 1);
                return next != null && next.can(Features.GEN) ? words(clause, next.within(Features.inCase(Features.GEN))) : null;
            }
            var dependents = new ArrayList<>(units.subList(head + 1, units.size()));
            var inner = PhraseReader.genitive(dependents);
            return words(clause, inner);
        }
        boolean person = Subjects.isSourceLike(noun) && !Relays.isOutlet(noun);
        var next = clause.noun(at + 1);
        boolean other = next != null && next.can(Features.NOM) && Subjects.isSourceLike(next);
        return person && noun.can(Features.ACC) && (other || !noun.can(Features.NOM))
                ? words(clause, noun.within(Features.inCase(Features.ACC))) : null;
    }

    /** Where a person's name begins that stands behind a press service or outlet and is no part of its name; -1 if none does. */
    private static int behindRelay(NounPhrase noun) {
        var units = noun.units();
        int name = units.size();
        while (name > 1 && units.get(name - 1).is(UnitKind.NAME)) {
            name--;
        }
        return name < units.size() && name > 1 && noun.can(Features.NOM) && !noun.hasPersonalName() && Relays.relays(noun)
                && units.get(name - 1).from() > noun.head().from() ? name : -1;
    }

    private static boolean isPress(Unit unit) {
        return Relays.isOutlet(unit) || unit.lemma().equals("сми");
    }

    private static Unit last(NounPhrase noun) {
        return noun.units().get(noun.units().size() - 1);
    }

    private static SourceRef words(Clause clause, NounPhrase noun) {
        var name = Subjects.nameOf(noun);
        return new SourceRef.Words(clause, noun, clause.span(noun), name == null ? new Span(0, 0) : name, false);
    }

    private static Content content(Support support, int at, int end) {
        var clause = support.clause;
        int left = support.leftOf(at);
        boolean behind = clause.is(end, PartKind.COLON);
        if (behind) {
            return Content.of(clause, end + 1, clause.size());
        }
        if (clause.is(left, PartKind.DASH)) {
            return Parenthetical.content(clause, left, end, true);
        }
        boolean before = clause.is(left, PartKind.COMMA) || clause.is(left, PartKind.QUOTATION);
        return before ? Content.of(clause, 0, clause.is(left, PartKind.QUOTATION) ? left + 1 : left) : Content.ELSEWHERE;
    }
}
