/**
 * Writes a parsed item down: for people to read ({@link io.github.newsclaims.render.TextRenderer},
 * {@link io.github.newsclaims.render.HtmlRenderer}) or to correct ({@link io.github.newsclaims.render.BratRenderer}),
 * for programs ({@link io.github.newsclaims.render.JsonLinesRenderer},
 * {@link io.github.newsclaims.render.JsonLdRenderer}), and as a picture of who cites whom
 * ({@link io.github.newsclaims.render.DotRenderer}).
 *
 * <p>Every {@link io.github.newsclaims.render.Renderer} gives the same characters for the same item, on any machine
 * and in any locale, and serves any number of threads.
 */
package io.github.newsclaims.render;
