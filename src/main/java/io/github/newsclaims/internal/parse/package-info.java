/** What the stages that run a grammar share. */
package io.github.newsclaims.internal.parse;
