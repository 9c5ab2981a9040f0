/**
 * What a parse gives: a {@link io.github.newsclaims.model.NewsItem} with its claims, the attributions that carry them,
 * the sources that stand behind them and the dates they mention. The item answers the usual questions itself: who
 * claims what, who is quoted, on whose word a claim stands
 * ({@link io.github.newsclaims.model.Provenance}), what covers an offset
 * ({@link io.github.newsclaims.model.Coverage}).
 *
 * <p>Everything here is immutable, {@link java.io.Serializable} and free of {@code null}: what may be absent is an
 * {@link java.util.Optional} on the way out, an empty list, or a value that says so
 * ({@link io.github.newsclaims.model.Source.Unknown}, {@link io.github.newsclaims.model.DateValue.Unresolved}).
 *
 * <p>Every offset counts UTF-16 code units of the item's own text, and every {@link io.github.newsclaims.model.Span}
 * is half open: {@code text.substring(span.begin(), span.end())} is what was read.
 *
 * <p>The terms source, cue and content are those of the PARC 3.0 corpus (Pareti 2016) and PolNeAR (Newell et al. 2018).
 */
package io.github.newsclaims.model;
