package io.github.newsclaims.internal.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** The lines that an earlier run has written, which this one goes on behind. */
final class Earlier {

    private final Path path;
    private final ByteLines lines;
    private long number;
    /** Where the last whole line that was read ends. */
    private long end;
    /** Of the present line; null behind the last whole one. */
    private String id;

    private Earlier(Path path, FileChannel channel) {
        this.path = path;
        this.lines = new ByteLines(Channels.newInputStream(channel));
    }

    /**
     * Reads the first line.
     *
     * @param path the file
     * @param channel the open file, at its beginning
     * @return the lines
     * @throws IOException if reading fails
     * @throws FailedException if a line is none that an earlier run wrote
     */
    static Earlier open(Path path, FileChannel channel) throws IOException, FailedException {
        var earlier = new Earlier(path, channel);
        earlier.next();
        return earlier;
    }

    /** The id of the item that the present line is about; empty behind the last whole line. */
    Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The number of the present line, from 1. */
    long number() {
        return number;
    }

    /** Where the last whole line ends, in bytes; what is behind it is half a line. */
    long end() {
        return end;
    }

    /**
     * Goes on to the next line.
     *
     * @throws IOException if reading fails
     * @throws FailedException if it is none that an earlier run wrote
     */
    void next() throws IOException, FailedException {
        var line = lines.next();
        if (line.isEmpty() || !lines.wasWhole()) {
            id = null;
            return;
        }
        number++;
        end += line.get().length + 1;
        id = idOf(line.get());
    }

    private String idOf(byte[] line) throws FailedException {
        try {
            if (JsonReader.object(Utf8.decode(line)).get("id") instanceof Json.Text text) {
                return text.value();
            }
            throw new FailedException(foreign("it has no id"));
        } catch (JsonReader.SyntaxException | Utf8.MalformedException e) {
            throw new FailedException(foreign(e.getMessage()));
        }
    }

    private String foreign(String why) {
        return path + ":" + number + ": no line of an earlier run (" + why + "); the file was left as it is";
    }
}
