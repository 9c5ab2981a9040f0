package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.model.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a cue expresses and which contents it takes.
 *
 * @param stance how its source stands to the content
 * @param frames the constructions without a preposition of their own
 * @param prepositional the prepositions that open its nominal content, with their case
 */
public record CueSense(Stance stance, Set<Frame> frames, List<Prepositional> prepositional) {

    /** Copies the collections. */
    public CueSense {
        frames = frames.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(frames));
        prepositional = List.copyOf(prepositional);
    }

    /**
     * A preposition that opens a content: «признался в краже».
     *
     * @param preposition the preposition
     * @param grammaticalCase the case it governs there
     */
    public record Prepositional(String preposition, int grammaticalCase) {

        /**
         * Reads a label such as {@code в:loc}.
         *
         * @param label the preposition, a colon, the case
         * @return what the label says
         * @throws IllegalArgumentException if the label has no colon or no such case
         */
        static Prepositional parse(String label) {
            int colon = label.indexOf(':');
            if (colon <= 0) {
                throw new IllegalArgumentException("no preposition:case: " + label);
            }
            return new Prepositional(label.substring(0, colon), caseOf(label.substring(colon + 1)));
        }

        /** Whether a preposition as it stands in a text, with a phrase in one of these cases, is this one. */
        boolean fits(String written, long features) {
            return sameWord(preposition, written) && Features.has(features, grammaticalCase);
        }
    }

    private static final List<String> CASES = List.of("nom", "gen", "dat", "acc", "ins", "loc");

    /**
     * Reads the two columns of a lexicon file.
     *
     * @param stance the stance's label
     * @param frames the frames' labels, separated by commas
     * @return the sense
     * @throws IllegalArgumentException if a label is unknown
     */
    public static CueSense parse(String stance, String frames) {
        var set = EnumSet.noneOf(Frame.class);
        var prepositional = new ArrayList<Prepositional>();
        for (String label : frames.split(",")) {
            if (label.indexOf(':') > 0) {
                prepositional.add(Prepositional.parse(label));
            } else if (Frame.of(label) != null) {
                set.add(Frame.of(label));
            } else if (!label.isEmpty()) {
                throw new IllegalArgumentException("unknown frame: " + label);
            }
        }
        for (var known : Stance.values()) {
            if (known.label().equals(stance)) {
                return new CueSense(known, set, prepositional);
            }
        }
        throw new IllegalArgumentException("unknown stance: " + stance);
    }

    static int caseOf(String label) {
        int index = CASES.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("unknown case: " + label);
        }
        return index;
    }

    /**
     * What the passive of the cue takes: no bare object.
     *
     * @return the sense without its bare cases
     */
    public CueSense passive() {
        var kept = EnumSet.noneOf(Frame.class);
        kept.addAll(frames);
        kept.removeAll(EnumSet.of(Frame.ACC, Frame.AS, Frame.BY, Frame.GEN, Frame.DAT, Frame.INS, Frame.EVENT, Frame.TELLABLE,
                Frame.VERDICT));
        return new CueSense(stance, kept, prepositional);
    }

    /**
     * What the cue takes with «не»: its object may stand in the genitive («не прогнозируют дождей»), and what it does not
     * let happen is no content («не допускают пикетов»).
     *
     * @return the sense of the negated cue
     */
    public CueSense negated() {
        if (!takes(Frame.ACC) && !takes(Frame.EVENT)) {
            return this;
        }
        var kept = EnumSet.copyOf(frames);
        kept.remove(Frame.EVENT);
        if (takes(Frame.ACC)) {
            kept.add(Frame.GEN);
        }
        return new CueSense(stance, kept, prepositional);
    }

    /**
     * Whether the cue takes a construction.
     *
     * @param frame a construction
     * @return true if it does
     */
    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /**
     * Whether a phrase with this preposition and one of these cases can be the content.
     *
     * @param preposition the preposition in lower case
     * @param features the readings of the noun phrase behind it
     * @return true if it can
     */
    public boolean takes(String preposition, long features) {
        if (takes(Frame.ABOUT) && (preposition.equals("о") || preposition.equals("об") || preposition.equals("обо") || preposition.equals("про"))) {
            return true;
        }
        for (int i = 0; i < prepositional.size(); i++) {
            if (prepositional.get(i).fits(preposition, features)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameWord(String plain, String written) {
        return written.equals(plain) || written.length() == plain.length() + 1 && written.startsWith(plain)
                && (written.endsWith("о") || written.endsWith("б"));
    }
}
