package io.github.newsclaims.internal.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines before they are decoded, so that one that is not UTF-8 does not spoil the next. */
final class ByteLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private boolean ended;
    private boolean whole;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line.
     *
     * @return its bytes without the line feed; empty at the end
     * @throws IOException if reading fails
     */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream();
        while (fill()) {
            int feed = from;
            while (feed < to && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, from, feed - from);
            from = feed;
            if (feed < to) {
                from++;
                whole = true;
                return Optional.of(line.toByteArray());
            }
        }
        whole = false;
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
    }

    /** Whether the last line ended with a line feed. */
    boolean wasWhole() {
        return whole;
    }

    private boolean fill() throws IOException {
        if (from == to && !ended) {
            from = 0;
            to = Math.max(0, in.read(buffer));
            ended = to == 0;
        }
        return from < to;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
