/**
 * Phrases to attributions: one class a construction, tried in the order of
 * {@link io.github.newsclaims.internal.rules.Rules}.
 *
 * <p>The way through: {@code Rules} hands each {@code Rule} a {@code Support}, which holds the sentence and what all rules ask
 * of it: {@code Subjects} (who says it), {@code ContentBehind} and {@code ContentInFront} (what is said), {@code Extents}
 * (where that ends), {@code Relays} and {@code Citings} (who passed it on, on whom it relies). What a rule finds is a
 * {@code Found}, whose sources are still words ({@code SourceRef}).
 */
package io.github.newsclaims.internal.rules;
