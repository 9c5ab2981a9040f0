package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.CueSense;

/**
 * A verb and its complement that make a cue together: «выразил … уверенность».
 *
 * @param verb index of the verb in the sentence
 * @param from index of the complement's first word
 * @param to index behind its last word
 * @param sense what the two express
 * @param lemma their dictionary form
 * @param pointsBack whether the complement stands for earlier text: «такое мнение высказал»
 */
record LightCue(int verb, int from, int to, CueSense sense, String lemma, boolean pointsBack) {
}
