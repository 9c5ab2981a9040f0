package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.RoleKinds;

/**
 * A group of some body or place as the item describes it: «медики из Твери».
 *
 * @param description the phrase
 * @param kinds what its members do
 */
record DescribedGroup(Description description, RoleKinds kinds) implements Placed {

    @Override
    public int at() {
        return description.at();
    }
}
