package io.github.newsclaims.internal.cli;

import io.github.newsclaims.internal.cli.Arguments.Format;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a run writes: standard output, a new file, or a file that an earlier run has left off. */
final class Target {

    private final String name;
    private final Output out;
    /** {@code null} for standard output. */
    private final FileChannel channel;
    /** {@code null} where there is nothing to skip. */
    private Earlier earlier;
    private long skipped;

    private Target(String name, Output out, FileChannel channel, Earlier earlier) {
        this.name = name;
        this.out = out;
        this.channel = channel;
        this.earlier = earlier;
    }

    /**
     * Opens the output that the user asks for; standard output if that is a folder.
     *
     * @param arguments what the user asks for
     * @param standard standard output
     * @return the output
     * @throws FailedException if it cannot be written, or holds something
     */
    static Target open(Arguments arguments, Output standard) throws FailedException {
        boolean folder = arguments.format() == Format.HTML || arguments.format() == Format.BRAT;
        if (arguments.output().isEmpty() || folder) {
            return new Target("standard output", standard, null, null);
        }
        String name = arguments.output();
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new FailedException(name + ": cannot be written: it is a folder");
            }
            return arguments.resume() ? resume(name, path) : start(name, path);
        } catch (InvalidPathException e) {
            throw new FailedException(name + ": cannot be written: " + e.getMessage());
        } catch (IOException e) {
            throw new FailedException(name + ": cannot be written: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        return e instanceof AccessDeniedException ? "you may not write there" : e.getMessage();
    }

    private static Target start(String name, Path path) throws IOException, FailedException {
        if (Files.isRegularFile(path) && Files.size(path) > 0) {
            throw new FailedException(name + ": there is such a file already; go on behind it with --resume, or name another");
        }
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Target(name, new Output(channel), channel, null);
    }

    private static Target resume(String name, Path path) throws IOException, FailedException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FailedException(name + ": --resume needs a file that an earlier run has written, not a pipe or a device");
        }
        var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var target = new Target(name, new Output(channel), channel, Earlier.open(path, channel));
        target.goOn();
        return target;
    }

    /** Leaves the earlier lines behind if there are no more. */
    private void goOn() throws IOException {
        if (earlier.id().isEmpty()) {
            channel.truncate(earlier.end());
            channel.position(earlier.end());
            earlier = null;
        }
    }

    /** The file's name as the user gave it. */
    String name() {
        return name;
    }

    /** Whether everything that an earlier run has written was skipped, so that one may write. */
    boolean isBehind() {
        return earlier == null;
    }

    /** How many items were skipped. */
    long skipped() {
        return skipped;
    }

    /**
     * Skips an item if the earlier run has written it next.
     *
     * @param id the item's id
     * @return whether it is the one
     * @throws FailedException if the file cannot be read on
     */
    boolean skips(String id) throws FailedException {
        if (!earlier.id().filter(id::equals).isPresent()) {
            return false;
        }
        try {
            skipped++;
            earlier.next();
            goOn();
            return true;
        } catch (IOException e) {
            throw new FailedException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Says that the file is not what an earlier run on the same input wrote.
     *
     * @param instead what the input has where the file has its present line
     * @return the message
     */
    String mismatch(String instead) {
        return name + ":" + earlier.number() + ": the line is about the item \"" + earlier.id().orElse("")
                + "\", but the input has " + instead + " there; nothing was changed. Give the same input in the same order, "
                + "or name another output";
    }

    void write(String text) throws FailedException {
        out.write(text);
    }

    /** See {@link Output#stop}. */
    boolean stop() {
        return out.stop();
    }

    /**
     * Sends everything.
     *
     * @throws FailedException if that fails, or the file goes on behind the input
     */
    void finish() throws FailedException {
        if (!isBehind()) {
            throw new FailedException(mismatch("no more items"));
        }
        out.flush();
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new FailedException(name + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
