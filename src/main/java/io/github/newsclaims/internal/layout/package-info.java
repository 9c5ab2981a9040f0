/** Text to blocks: the header line, the headline, captions, datelines; whatever is none of these is a paragraph. */
package io.github.newsclaims.internal.layout;
