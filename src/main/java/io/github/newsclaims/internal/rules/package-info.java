/**
 * Phrases to attributions: one class a construction, tried in the order of
 * {@link io.github.newsclaims.internal.rules.Rules}.
 */
package io.github.newsclaims.internal.rules;
