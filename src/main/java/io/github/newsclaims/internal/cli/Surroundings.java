package io.github.newsclaims.internal.cli;

import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * What a run must know of the process it runs in.
 *
 * @param isTerminal whether a person looks at a stream: {@link Terminal#OUT} or {@link Terminal#ERR}
 * @param onStop takes what is to be done when the process is stopped
 */
record Surroundings(IntPredicate isTerminal, Consumer<Runnable> onStop) {

    /** Nobody looks, and nobody stops it. */
    static final Surroundings NONE = new Surroundings(stream -> false, action -> { });

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(Terminal::is, action -> Runtime.getRuntime().addShutdownHook(new Thread(action, "stop")));
    }
}
