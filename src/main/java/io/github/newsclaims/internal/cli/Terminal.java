package io.github.newsclaims.internal.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** What kind of thing the process's streams are. */
final class Terminal {

    static final int OUT = 1;
    static final int ERR = 2;

    private Terminal() {
    }

    /**
     * Whether a person looks at a stream. Java can only tell of input and output together, so the shell's own test is
     * asked; where there is none, nobody does.
     *
     * @param stream {@link #OUT} or {@link #ERR}
     * @return true if it is a terminal
     */
    static boolean is(int stream) {
        var test = new ProcessBuilder("test", "-t", Integer.toString(stream));
        try {
            return (stream == OUT ? test.redirectOutput(Redirect.INHERIT) : test.redirectError(Redirect.INHERIT))
                    .start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
