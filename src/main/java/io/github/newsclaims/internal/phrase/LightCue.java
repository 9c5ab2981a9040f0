package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Expressions;

/**
 * A verb and its complement that make a cue together: «выразил … уверенность».
 *
 * @param verb index of the verb in the sentence
 * @param from index of the complement's first word
 * @param to index behind its last word
 * @param verbLemma the verb's dictionary form
 * @param cue the complement and what the two express
 * @param pointsBack whether the complement stands for earlier text: «такое мнение высказал»
 */
record LightCue(int verb, int from, int to, String verbLemma, Expressions.LightCue cue, boolean pointsBack) {

    /** What the two express. */
    CueSense sense() {
        return cue.sense();
    }

    /** Their dictionary form. */
    String lemma() {
        return verbLemma + " " + String.join(" ", cue.complement());
    }
}
