/** Word to what it can be: the lexicon files, the stems and paradigms made of them, and a guess by the ending for the rest. */
package io.github.newsclaims.internal.lexicon;
