package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Span;
import java.util.List;

/**
 * «„Мост готов“, — сказал мэр, слова которого приводит ТАСС.» «…, — сказал мэр, его цитирует ТАСС.» «По данным мэрии, которые
 * приводит ТАСС, …»
 *
 * <p>A clause behind an attribution that tells who passed it on; its content is that attribution's.
 */
final class RelayedAbove {

    private RelayedAbove() {
    }

    /**
     * Adds an attribution for each such clause of a sentence, and tells the ones in front of them who relayed them.
     *
     * @param support the sentence
     * @param most with how many attributions found to stop
     * @param found what the rules found in it so far
     */
    static void find(Support support, int most, List<Found> found) {
        var clause = support.clause;
        for (int at = 2; at < clause.size(); at++) {
            var cue = clause.cue(at);
            if (cue != null && cue.form() == Phrase.CueForm.FINITE && cue.sense().takes(Frame.CITES)) {
                var main = before(found, clause.span(cue).begin());
                var relay = main == null ? null : support.subjects.behind(at, cue.features());
                var each = relay == null ? null : at(support, at, main, relay.source());
                var known = each == null ? null : with(found, each.cue());
                if (known != null) {
                    known.relayedBy(each.relayedBy());
                } else if (each != null && found.size() < most) {
                    found.add(each);
                }
            }
        }
    }

    /** What another rule found for a cue; {@code null} if none did. */
    private static Found with(List<Found> found, Span cue) {
        for (var each : found) {
            if (each.cue().equals(cue)) {
                return each;
            }
        }
        return null;
    }

    /** «„Мост готов“, — сказал мэр (цитата по ТАСС)»: tells the attribution in front of a remark where its words are from. */
    static void quotedFrom(Clause remark, List<Found> found) {
        var main = before(found, remark.span().begin());
        var quotation = remark.noun(0);
        boolean quoted = quotation != null && Trait.CITED.marks(quotation.head().lemma())
                || remark.cue(0) != null && remark.cue(0).sense().takes(Frame.CITES);
        var from = quoted ? remark.prepositional(1) : null;
        if (main != null && from != null && from.preposition().equals("по") && from.object() != null
                && Outlets.relays(from.object())) {
            main.relayedBy(List.of(SourceRef.Words.unnamed(remark,
                    from.object().within(Features.inCase(Features.DAT)))));
        }
    }

    /** «говорится в письме (есть в распоряжении РБК)»: tells the attribution in front of a remark who has seen its text. */
    static void seenBy(Clause remark, List<Found> found) {
        var main = before(found, remark.span().begin());
        for (int i = 0; i < remark.size() && main != null && main.source() instanceof SourceRef.Words words
                && words.phrase().nounClass() == NounClass.DOCUMENT; i++) {
            var keeper = Provenance.keeper(remark, i);
            main.relayedBy(keeper == null ? List.of() : List.of(keeper));
        }
    }

    private static Found at(Support support, int at, Found main, SourceRef relay) {
        var clause = support.clause;
        boolean relative = clause.is(at - 1, PartKind.RELATIVE);
        if (relative && main.rule().equals(MarkerRule.NAME) && clause.is(at - 2, PartKind.COMMA)) {
            var relaying = Outlets.relaying(relay);
            main.relayedBy(relaying == null ? List.of() : List.of(relaying));
            return begin(support, at, main).source(relay).via(List.of(main.source()));
        }
        int object = relative ? at - 2 : at - 1;
        boolean words = clause.noun(object) != null && Trait.CITED.marks(clause.noun(object).head().lemma());
        // «мэр, [чьи слова] приводит ТАСС»
        boolean whose = words && !relative && clause.is(object - 1, PartKind.RELATIVE);
        int comma = whose ? object - 2 : words ? object - 1 : at - 2;
        if (!clause.is(comma, PartKind.COMMA)) {
            return null;
        }
        var source = relative ? antecedent(clause, at - 1, comma) : whose ? antecedent(clause, object - 1, comma) : words ? SourceOfWords.in(clause, clause.noun(object))
                : cited(clause, at - 1);
        if (source == null) {
            return null;
        }
        main.relayedBy(List.of(relay));
        return begin(support, at, main).source(source).relayedBy(List.of(relay));
    }

    private static Found begin(Support support, int at, Found main) {
        var found = support.begin(at, false, CitedWords.NAME);
        if (main.isAnaphoric()) {
            found.anaphoric();
        }
        return found.content(new Content(main.content(), main.form()));
    }

    /** The last attribution in front of an offset. */
    private static Found before(List<Found> found, int offset) {
        Found last = null;
        for (var each : found) {
            if (each.cue().end() <= offset && (last == null || each.cue().begin() > last.cue().begin())) {
                last = each;
            }
        }
        return last;
    }

    /** «мэр, слова [которого]»: the pronoun, for what it stands for. */
    private static SourceRef antecedent(Clause clause, int pronoun, int comma) {
        var noun = new Complements(clause).antecedent(comma);
        if (noun == null || !Subjects.isSourceLike(noun)) {
            return null;
        }
        return SourceRef.Words.of(clause, noun, clause.span(clause.at(pronoun)));
    }

    /** «[его] цитирует ТАСС» */
    private static SourceRef cited(Clause clause, int object) {
        var noun = clause.noun(object);
        return noun != null && noun.isPronoun() && noun.can(Features.ACC)
                ? SourceRef.Words.unnamed(clause, noun.within(Features.inCase(Features.ACC)), clause.span(noun))
                : null;
    }
}
