package io.github.newsclaims.testing;

import java.nio.file.Path;

/** The folders of the project whose tests run. */
final class Project {

    private static final String TEST_RESOURCES = "src/test/resources";

    private Project() {
    }

    /** The folder that the system property {@code basedir} names, which Surefire sets; else the working directory. */
    static Path folder() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
    }

    /**
     * A test resource where it is written, not where it is copied to.
     *
     * @throws IllegalArgumentException if the path leads out of the folder
     */
    static Path testResource(String name) {
        return inside(TEST_RESOURCES, name);
    }

    /**
     * Where to write what a test received instead of a test resource.
     *
     * @throws IllegalArgumentException if the path leads out of the folder
     */
    static Path received(String name) {
        return inside("target/received", name);
    }

    private static Path inside(String folder, String name) {
        var root = folder().resolve(folder);
        var file = root.resolve(name.startsWith("/") ? name.substring(1) : name).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("not a path inside " + folder + ": " + name);
        }
        return file;
    }
}
