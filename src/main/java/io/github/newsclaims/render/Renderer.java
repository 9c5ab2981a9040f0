package io.github.newsclaims.render;

import io.github.newsclaims.model.NewsItem;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a parsed item in one format. */
@FunctionalInterface
public interface Renderer {

    /**
     * Writes an item.
     *
     * @param item the item
     * @param out where the characters go; every line written ends with a line feed
     * @throws IOException if {@code out} throws it
     */
    void render(NewsItem item, Appendable out) throws IOException;

    /**
     * Writes an item into a string.
     *
     * @param item the item
     * @return what {@link #render(NewsItem, Appendable)} writes
     */
    default String render(NewsItem item) {
        var out = new StringBuilder();
        try {
            render(item, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        return out.toString();
    }
}
