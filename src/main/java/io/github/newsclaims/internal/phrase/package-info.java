/**
 * Sentence to phrases: units classed by the lexicon, the grammar {@code Attribution.g4} over them, and agreement
 * inside noun phrases.
 */
package io.github.newsclaims.internal.phrase;
