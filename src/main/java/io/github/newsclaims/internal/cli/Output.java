package io.github.newsclaims.internal.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where the items go, in UTF-8. What is written in one call leaves in one piece, and whatever happens, a file ends with
 * such a piece.
 */
final class Output {

    private static final int FULL = 1 << 16;
    private static final int PATIENCE_SECONDS = 3;

    private final OutputStream out;
    /** {@code null} if the output is no file. */
    private final FileChannel channel;
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream(FULL + FULL / 2);
    private final ReentrantLock lock = new ReentrantLock();

    Output(OutputStream out) {
        this.out = out;
        this.channel = out instanceof FileOutputStream file ? file.getChannel() : null;
    }

    Output(FileChannel channel) {
        this.out = Channels.newOutputStream(channel);
        this.channel = channel;
    }

    void write(String text) throws FailedException {
        lock.lock();
        try {
            pieces.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            if (pieces.size() >= FULL) {
                send();
            }
        } finally {
            lock.unlock();
        }
    }

    void flush() throws FailedException {
        lock.lock();
        try {
            send();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sends what is there, and lets nobody write any more. If somebody is still writing after a while, because nobody
     * reads, that is given up.
     *
     * @return whether everything was sent
     */
    boolean stop() {
        try {
            // Never unlocked: the process ends.
            if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                send();
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (FailedException e) {
            // What could not be sent was cut off again; a run that goes on does it anew.
            return false;
        }
        return false;
    }

    private void send() throws FailedException {
        if (pieces.size() == 0) {
            return;
        }
        var bytes = pieces.toByteArray();
        pieces.reset();
        long end = -1;
        try {
            end = channel == null ? -1 : channel.size();
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            cut(end);
            throw new FailedException("cannot write the output: " + e.getMessage()
                    + "; what was written ends with a whole item", e);
        }
    }

    /** Takes away the part of a piece that a full disk had room for. */
    private void cut(long end) {
        try {
            // Pipes and devices have no size.
            if (end >= 0 && channel.size() > end) {
                channel.truncate(end);
            }
        } catch (IOException e) {
            // The disk does not even take this; reading the last line with --resume mends it.
            return;
        }
    }
}
