package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way by which a claim came into its item: from the item's publisher back to the origin.
 *
 * <p>In an item of «Труд», «Мост закроют, заявил ТАСС мэр со ссылкой на отчет» gives the steps «Труд» (publisher),
 * ТАСС (relay), мэр (source) and отчет (via): each has the claim from the next. As a string this is
 * {@code Труд ← ТАСС ← мэр ← отчет}.
 *
 * @param steps who handed the claim on, nearest to the reader first, at least one
 */
public record Provenance(List<Step> steps) implements Serializable {

    /** What somebody did with a claim. */
    public enum Role {
        /** Published the item. */
        PUBLISHER,
        /** Passed the attribution on, as {@link Attribution#relayedBy()} has it. */
        RELAY,
        /** Expressed the claim. */
        SOURCE,
        /** Is whom the source relies on, as {@link Attribution#via()} has it. */
        VIA
    }

    /**
     * Somebody through whom the claim came.
     *
     * @param role what they did with it
     * @param mention who they are, and where the item says so; {@link SourceMention.Understood} for the publisher
     */
    public record Step(Role role, SourceMention mention) implements Serializable {
        /** Checks that nothing is missing. */
        public Step {
            requireNonNull(role, "role is null");
            requireNonNull(mention, "mention is null");
        }

        /**
         * Who they are.
         *
         * @return the source that the mention stands for
         */
        public Source source() {
            return mention.source();
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are no steps
     */
    public Provenance {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a provenance needs at least one step");
        }
    }

    /**
     * On whose word the claim stands in the end.
     *
     * @return the source of the last step; {@link Source.Unknown} if nobody is named there
     */
    public Source origin() {
        return steps.get(steps.size() - 1).source();
    }

    /** The names, nearest to the reader first, with arrows between them; the kind where there is no name. */
    @Override
    public String toString() {
        return steps.stream().map(Step::source)
                .map(source -> source.name().isEmpty() ? source.kind().label() : source.name())
                .collect(Collectors.joining(" ← "));
    }
}
