package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.NewsItem;
import java.io.IOException;

/**
 * A page for a browser: the item as prose with claims, sources, cues and dates marked in it. Whoever points at a claim,
 * taps it or comes to its number by keyboard sees on whose word it stands; a list of the sources filters the text.
 *
 * <p>The page is one file that needs no network, follows the light or dark setting of the reader, and works on a phone.
 * Everything that comes from the item is shown as text; nothing in it can become part of the page's code.
 */
public final class HtmlRenderer implements Renderer {

    private final Labels labels;
    private final HtmlShell shell;

    /** Makes a renderer whose pages speak English about the item. */
    public HtmlRenderer() {
        this(Language.ENGLISH);
    }

    /**
     * Makes a renderer.
     *
     * @param language the language of the labels
     */
    public HtmlRenderer(Language language) {
        labels = new Labels(requireNonNull(language, "language is null"));
        shell = new HtmlShell(labels);
    }

    @Override
    public void render(NewsItem item, Appendable out) throws IOException {
        requireNonNull(item, "item is null");
        new HtmlPage(item, labels, shell, new HtmlWriter(out)).write();
    }
}
