/**
 * The entry point: {@link io.github.newsclaims.NewsParser} reads a Russian news item, as one string or as a
 * {@link io.github.newsclaims.NewsInput} of pieces, and gives a {@link io.github.newsclaims.model.NewsItem}.
 *
 * <p>{@link io.github.newsclaims.model} holds what comes out, {@link io.github.newsclaims.render} the formats it can be
 * written in. Everything else is internal.
 */
package io.github.newsclaims;
