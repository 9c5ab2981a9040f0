package io.github.newsclaims.internal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8. What is written in one call leaves in one piece, unlike what a writer buffers. */
final class Output {

    private static final int BUFFER = 1 << 16;

    private final BufferedOutputStream out;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** The reader has gone away, or the disk is full: nothing more can be done. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedException(IOException cause) {
            super("cannot write the output: " + cause.getMessage() + "; what was written before may be incomplete",
                    cause);
        }
    }

    void write(String text) throws FailedException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new FailedException(e);
        }
    }

    void flush() throws FailedException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new FailedException(e);
        }
    }
}
