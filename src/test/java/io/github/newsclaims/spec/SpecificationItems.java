package io.github.newsclaims.spec;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;

/** The items of the specification, for tests that take them as they come: known gaps too. */
public final class SpecificationItems {

    private SpecificationItems() {
    }

    /**
     * All items in the order of the chapters.
     *
     * @return their texts
     */
    public static List<String> all() {
        try {
            return Chapter.all().stream().flatMap(chapter -> chapter.examples().stream()).map(Example::item).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the specification cannot be read", e);
        }
    }
}
