package io.github.newsclaims.internal.cli;

import java.io.IOException;

/** Nothing more can be done: the output fails, or what the whole run needs is not there. The message says why. */
final class FailedException extends Exception {

    private static final long serialVersionUID = 1L;

    FailedException(String message) {
        super(message);
    }

    FailedException(String message, IOException cause) {
        super(message, cause);
    }
}
