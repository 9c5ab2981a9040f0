package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Inflection;

/**
 * One thing that a word form can be.
 *
 * @param entry the lexicon's entry, or a guess
 * @param features {@link io.github.newsclaims.internal.morphology.Features} bits of this form
 * @param inflection the other forms of the same word; {@link Inflection#NONE} for a guess
 */
public record Reading(Entry entry, long features, Inflection inflection) {
}
