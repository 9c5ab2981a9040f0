/**
 * Attributions to sources and claims: who is meant by a name, a role, a pronoun or nothing at all, and what «об этом»
 * points back to.
 */
package io.github.newsclaims.internal.resolve;
