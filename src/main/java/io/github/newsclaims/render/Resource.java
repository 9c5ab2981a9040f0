package io.github.newsclaims.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text file that the jar holds beside this package. */
final class Resource {

    private Resource() {
    }

    /**
     * Reads a file.
     *
     * @param name its name, without a folder
     * @return its text, which is UTF-8
     * @throws IllegalStateException if the jar does not hold it
     */
    static String read(String name) {
        try (var stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar of newsclaims has no " + name + "; it is incomplete");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar of newsclaims cannot be read: " + name, e);
        }
    }
}
