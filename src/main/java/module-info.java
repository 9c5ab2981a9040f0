/**
 * Reads a dated Russian news item and answers, with types: what is claimed, by whom, on whose
 * word, and when.
 */
@SuppressWarnings("requires-automatic")
module io.github.newsclaims {
    requires org.antlr.antlr4.runtime;
    requires org.slf4j;

    exports io.github.newsclaims;
    exports io.github.newsclaims.model;
    exports io.github.newsclaims.render;
}
