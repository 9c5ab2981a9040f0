/** Block to sentences of words and punctuation, in one pass over the characters. */
package io.github.newsclaims.internal.token;
