package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.morphology.Features;
import java.util.List;

/** Makes a cue of a verb with its «не», adverb and «было», or parts of the sentence where the verb is none. */
final class CueGroup {

    private CueGroup() {
    }

    /**
     * Reads a group.
     *
     * @param group its units
     * @param lightCues the light cues of the sentence
     * @param phrases where the cue goes, or the parts
     */
    static void read(List<Unit> group, List<LightCue> lightCues, List<Phrase> phrases) {
        Unit verb = null;
        Unit link = null;
        for (int i = 0; i < group.size(); i++) {
            var unit = group.get(i);
            if (unit.is(UnitKind.LINK)) {
                link = unit;
            } else if (unit.kind().compareTo(UnitKind.CUE_PREDICATIVE) <= 0) {
                verb = unit;
            }
        }
        var light = verb == null ? null : lightCue(verb, lightCues);
        var sense = verb == null || lacksLink(verb, link) ? null : light != null ? light.sense() : senseOf(verb.entry());
        if (sense == null || isFuture(verb, sense)) {
            for (int i = 0; i < group.size(); i++) {
                phrases.add(part(group.get(i)));
            }
            return;
        }
        long features = verb.features() | (link != null ? link.features() & Features.FINITE : 0);
        int from = group.get(0).from();
        int to = group.get(group.size() - 1).to();
        boolean negated = group.get(0).is(UnitKind.NOT);
        phrases.add(light == null
                ? new Phrase.Cue(from, to, form(verb.kind()), features, sense, verb.lemma(), negated, link != null, -1, -1, false)
                : new Phrase.Cue(from, to, form(verb.kind()), features, sense, light.lemma(), negated, link != null,
                        light.from(), light.to(), light.pointsBack()));
    }

    /** «видно» alone is no cue, «стало видно» is one. */
    private static boolean lacksLink(Unit verb, Unit link) {
        return link == null && verb.entry() instanceof Entry.Predicative predicative && predicative.needsLink()
                && !predicative.lemma().equals("известен");
    }

    /** «решат, что строить»: nothing is decided yet. What somebody will tell about («сообщат о ходе работ») is announced. */
    private static boolean isFuture(Unit verb, CueSense sense) {
        return verb.is(UnitKind.CUE) && verb.entry() instanceof Entry.CueVerb cueVerb && cueVerb.perfective()
                && (verb.features() & Features.PAST) == 0 && !sense.takes(Frame.ABOUT);
    }

    /** A unit that the grammar took for part of a cue but that is none. */
    private static Phrase part(Unit unit) {
        var kind = switch (unit.kind()) {
            case CUE -> Phrase.PartKind.VERB;
            case CUE_PASSIVE, CUE_PREDICATIVE -> Phrase.PartKind.SHORT;
            case CUE_GERUND -> Phrase.PartKind.GERUND;
            case CUE_PARTICIPLE -> Phrase.PartKind.PARTICIPLE;
            default -> unit.kind().part;
        };
        return new Phrase.Part(kind, unit.from(), unit.to(), unit.features(), unit.lemma());
    }

    private static LightCue lightCue(Unit verb, List<LightCue> lightCues) {
        for (int i = 0; i < lightCues.size(); i++) {
            if (lightCues.get(i).verb() == verb.from()) {
                return lightCues.get(i);
            }
        }
        return null;
    }

    private static CueSense senseOf(Entry entry) {
        if (entry instanceof Entry.CueVerb verb) {
            return verb.sense();
        }
        return entry instanceof Entry.Predicative predicative ? predicative.sense() : null;
    }

    private static Phrase.CueForm form(UnitKind kind) {
        return switch (kind) {
            case CUE_PASSIVE -> Phrase.CueForm.PASSIVE;
            case CUE_GERUND -> Phrase.CueForm.GERUND;
            case CUE_PARTICIPLE -> Phrase.CueForm.PARTICIPLE;
            case CUE_PREDICATIVE -> Phrase.CueForm.PREDICATIVE;
            default -> Phrase.CueForm.FINITE;
        };
    }
}
