package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All rules in the order in which they are tried. The first that fits a cue decides, so narrow constructions stand
 * before wide ones.
 */
public final class Rules {

    private static final Comparator<Found> BY_CUE = Comparator.comparing(Found::cue);

    private static final List<Rule> ON_CUES = List.of(
            new RelativeAnaphor(),
            new AsClause(),
            new CitedWords(),
            new Parenthetical(),
            new Gerund(),
            new ParticipleCue(),
            new PassiveCue(),
            new Experiencer(),
            new Governed());
    private static final Rule ON_MARKERS = new MarkerRule();
    private static final Rule ON_MARKS = new HeadlineColon();
    /** For each attribution that a sentence may have, so many cues are tried. */
    private static final long TRIES = 4;

    private Rules() {
    }

    /**
     * What the rules call themselves in {@link Found#rule()}.
     *
     * @return the names
     */
    public static Set<String> names() {
        var names = new TreeSet<>(Set.of(ON_MARKERS.name(), ON_MARKS.name(), InterruptedQuotation.NAME,
                SpeechWithoutCue.NAME, DemandNoun.NAME));
        ON_CUES.forEach(rule -> names.add(rule.name()));
        return names;
    }

    /**
     * Finds the attributions of a sentence.
     *
     * @param clause the sentence
     * @param reader reads the phrases of a run of words, for what stands inside quotation marks
     * @param most how many attributions to find, of how many cues and markers four times as many are tried; no sentence of a person's
     *     has many, and the rest of a hostile one is left out
     * @return what was found, in order of the cues
     */
    public static List<Found> find(Clause clause, Function<List<Word>, List<Phrase>> reader, int most) {
        var found = new ArrayList<Found>();
        var support = clause.mayAttribute() || DemandNoun.standsIn(clause) ? new Support(clause) : null;
        if (support != null) {
            onCues(support, most, found);
            // What any of these finds may stand in front of what is there, so each finds as many as there may be.
            DemandNoun.find(support, found.size() + most, found);
            SpeechWithoutCue.find(support, found.size() + most, found);
        }
        if (clause.holds(PartKind.QUOTATION)) {
            InterruptedQuotation.find(clause, reader, found.size() + most, found);
        }
        if (clause.holds(PartKind.BRACKET)) {
            onBrackets(clause, reader, most, found);
        }
        if (support != null) {
            RelayedAbove.find(support, found.size() + most, found);
        }
        if (found.size() > 1) {
            answer(clause, found);
            share(found);
            relay(found);
            found.sort(BY_CUE);
        }
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** Tries the rules on each cue, marker and mark. */
    private static void onCues(Support support, int most, List<Found> found) {
        var clause = support.clause;
        long tries = most * TRIES;
        for (int i = 0; i < clause.size() && found.size() < most && tries > 0; i++) {
            var phrase = clause.at(i);
            Found attribution = null;
            if (phrase instanceof Phrase.Cue || phrase instanceof Phrase.Marker) {
                tries--;
            }
            if (phrase instanceof Phrase.Cue cue) {
                attribution = Support.isThirdPerson(cue) ? onCue(support, i) : null;
            } else if (phrase instanceof Phrase.Marker) {
                attribution = ON_MARKERS.apply(support, i);
            } else if (phrase.is(PartKind.COLON) || phrase.is(PartKind.DASH)) {
                attribution = ON_MARKS.apply(support, i);
            }
            if (attribution != null) {
                found.add(attribution.relayedBy(support.relays.saw(attribution.source())).via(relied(support, i, attribution)));
            }
        }
    }

    private static void onBrackets(Clause clause, Function<List<Word>, List<Phrase>> reader, int most, List<Found> found) {
        int limit = found.size() + most;
        for (int i = 0; i < clause.size() && found.size() < limit; i++) {
            if (clause.is(i, PartKind.BRACKET) && clause.at(i).to() - clause.at(i).from() > 3) {
                found.addAll(inBrackets(clause, clause.at(i), reader, most, found));
            }
        }
    }

    /** On whom a source relies, as its relative clause or what stands behind a verb of learning says. */
    private static List<SourceRef> relied(Support support, int at, Found found) {
        if (!(found.source() instanceof SourceRef.Words words) || words.clause() != support.clause) {
            return List.of();
        }
        boolean learned = found.stance() == Stance.FINDING && support.clause.cue(at) != null
                && Trait.LEARNS.marks(found.lemma());
        return learned ? support.citings.learnedFrom(at)
                : support.citings.relative(support.clause.phraseAt(words.span().end()));
    }

    /** «(по другим данным — в Баку)»: a remark in brackets is a sentence of its own. */
    private static List<Found> inBrackets(Clause clause, Phrase bracket, Function<List<Word>, List<Phrase>> reader, int most,
            List<Found> before) {
        var words = clause.words().subList(bracket.from() + 1, bracket.to() - 1);
        var phrases = reader.apply(words);
        var remark = new Clause(clause.text(), words, phrases, clause.block(), false, false, clause.index(), -1);
        RelayedAbove.quotedFrom(remark, before);
        RelayedAbove.seenBy(remark, before);
        for (var phrase : phrases) {
            if (phrase instanceof Phrase.Cue || phrase instanceof Phrase.Marker) {
                return find(remark, reader, most);
            }
        }
        return List.of();
    }

    private static Found onCue(Support support, int at) {
        for (int i = 0; i < ON_CUES.size(); i++) {
            var found = ON_CUES.get(i).apply(support, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** «По данным газеты, мост закрыт, но мэр это отрицает»: what a contrasted clause speaks of stands in the same sentence. */
    private static void answer(Clause clause, List<Found> found) {
        for (int i = 1; i < found.size(); i++) {
            var reply = found.get(i);
            var said = found.get(i - 1);
            if (!reply.isAnaphoric() || said.content().isEmpty()) {
                continue;
            }
            int end = said.content().get(said.content().size() - 1).end();
            int comma = clause.phraseAt(end);
            boolean elsewhere = !reply.content().isEmpty() && reply.content().get(reply.content().size() - 1).end() != end;
            boolean contrasts = clause.is(comma + 1, PartKind.BUT) || Surroundings.isConnective(clause, comma + 1);
            if (!elsewhere && clause.is(comma, PartKind.COMMA) && contrasts && clause.span(clause.at(comma)).end() <= reply.cue().begin()) {
                reply.content(new Content(said.content(), said.form()));
            }
        }
    }

    /** «Мэр объяснил РБК, почему …, и рассказал о планах»: what one subject says in one sentence was told to the same outlet. */
    private static void share(List<Found> found) {
        for (int i = 0; i < found.size(); i++) {
            for (int k = 0; k < i; k++) {
                var one = found.get(i);
                var other = found.get(k);
                if (one.source() instanceof SourceRef.Words words && other.source() instanceof SourceRef.Words same
                        && words.span().equals(same.span())) {
                    var relays = one.relayedBy();
                    one.relayedBy(other.relayedBy());
                    other.relayedBy(relays);
                }
            }
        }
    }

    /** «Мэр сказал, что …, передает ТАСС»: what stands inside an outlet's content reached the item through it. */
    private static void relay(List<Found> found) {
        for (var inner : found) {
            Found nearest = null;
            for (var outer : found) {
                if (outer != inner && Outlets.relaying(outer.source()) != null && holds(outer, inner)
                        && (nearest == null || holds(nearest, outer))) {
                    nearest = outer;
                }
            }
            if (nearest != null) {
                inner.relayedBy(List.of(Outlets.relaying(nearest.source())));
            }
        }
    }

    private static boolean holds(Found outer, Found inner) {
        return outer.content().stream().anyMatch(span -> span.contains(inner.cue()));
    }
}
