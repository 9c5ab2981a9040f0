package io.github.newsclaims.testing;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.util.diff.DiffUtils;

/** An approved file, and the place for what is received instead. */
final class Approval {

    private static final int CONTEXT = 2;

    private final Path approvedFile;
    private final Path receivedFile;

    private Approval(Path approvedFile, Path receivedFile) {
        this.approvedFile = approvedFile;
        this.receivedFile = receivedFile;
    }

    /** Why an item is not as approved. */
    record Refusal(String approved, String received, String message) {
    }

    /** A test resource of the project. */
    static Approval named(String name) {
        requireNonNull(name, "name is null");
        return new Approval(Project.testResource(name), Project.received(name));
    }

    /** A file anywhere. */
    static Approval at(Path file) {
        var approved = requireNonNull(file, "file is null").toAbsolutePath().normalize();
        return new Approval(approved, approved.resolveSibling(approved.getFileName() + ".received"));
    }

    /** Nothing if the item is as approved. */
    Optional<Refusal> of(NewsItem item) {
        String received = new TextRenderer().render(item);
        try {
            boolean exists = Files.exists(approvedFile);
            String approved = exists ? Files.readString(approvedFile) : "";
            if (exists && approved.lines().toList().equals(received.lines().toList())) {
                Files.deleteIfExists(receivedFile);
                return Optional.empty();
            }
            Files.createDirectories(requireNonNull(receivedFile.getParent()));
            Files.writeString(receivedFile, received);
            return Optional.of(new Refusal(approved, received, exists ? differs(approved, received) : missing(received)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compare with " + approvedFile, e);
        }
    }

    private String missing(String received) {
        return "to be as approved in " + shown(approvedFile) + ", but nobody has approved anything yet. Received:\n"
                + received.indent(2) + howTo();
    }

    private String differs(String approved, String received) {
        var before = approved.lines().toList();
        var after = received.lines().toList();
        List<String> diff = DiffUtils.generateUnifiedDiff(shown(approvedFile), shown(receivedFile), before,
                DiffUtils.diff(before, after), CONTEXT);
        return "to be as approved, but it differs:\n" + String.join("\n", diff).indent(2) + howTo();
    }

    private String howTo() {
        return "To approve what was received:\n  cp '" + shown(receivedFile) + "' '" + shown(approvedFile) + "'";
    }

    private static String shown(Path file) {
        var project = Project.folder();
        return (file.startsWith(project) ? project.relativize(file) : file).toString();
    }
}
