/** Russian inflection: the forms of a word from its lemma, and agreement as the intersection of sets of bits. */
package io.github.newsclaims.internal.morphology;
