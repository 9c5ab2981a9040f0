package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Word;

/**
 * One of the things that a word can be in its sentence.
 *
 * <p>{@link Units} asks the classes in turn. That they are many behind one interface also keeps the JIT compiler from
 * compiling all of them into one another: it compiles each once, and soon.
 */
interface WordClass {

    /**
     * Adds the units that begin at a word if it is of this class.
     *
     * @param i the word's index
     * @param word the word
     * @return the index behind what was added; the word's own if it is of another class
     */
    int read(int i, Word word);
}
