/**
 * Writes a parsed item down: for people to read ({@link io.github.newsclaims.render.TextRenderer}) and for programs
 * ({@link io.github.newsclaims.render.JsonLinesRenderer}).
 *
 * <p>Every {@link io.github.newsclaims.render.Renderer} gives the same characters for the same item, on any machine
 * and in any locale, and serves any number of threads.
 */
package io.github.newsclaims.render;
