package io.github.newsclaims.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A new folder that files are written into, each of them whole or not at all. */
final class Folder {

    private static final String UNFINISHED = "unfinished.tmp";

    private final String name;
    private final Path path;

    private Folder(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /**
     * Makes a folder, or takes an empty one: what somebody has corrected in a folder is never written over.
     *
     * @param name as the user gave it
     * @return the folder
     * @throws FailedException if it cannot be made or holds something
     */
    static Folder open(String name) throws FailedException {
        try {
            var path = Files.createDirectories(Path.of(name));
            try (var files = Files.list(path)) {
                if (files.findAny().isPresent()) {
                    throw new FailedException(name + ": the folder is not empty; name a new one");
                }
            }
            return new Folder(name, path);
        } catch (FileAlreadyExistsException e) {
            throw new FailedException(name + ": is a file; this format needs a folder");
        } catch (InvalidPathException e) {
            throw new FailedException(name + ": cannot be a folder: " + e.getMessage());
        } catch (IOException e) {
            throw new FailedException(name + ": the folder cannot be made: " + e.getMessage(), e);
        }
    }

    void write(String file, String text) throws FailedException {
        try {
            // A character that UTF-8 cannot carry, half a pair, becomes a question mark: offsets stay.
            var whole = Files.write(path.resolve(UNFINISHED), text.getBytes(StandardCharsets.UTF_8));
            Files.move(whole, path.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new FailedException(name + ": " + file + " cannot be written: " + e.getMessage()
                    + "; what was written before is whole", e);
        }
    }
}
