/** Russian inflection: paradigms from a lemma, agreement as sets of bits, and any phrase or name back to the nominative. */
package io.github.newsclaims.internal.morphology;
