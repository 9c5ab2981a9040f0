package io.github.newsclaims.internal.cli;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.HtmlIndex;
import io.github.newsclaims.render.HtmlRenderer;
import io.github.newsclaims.render.Language;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A folder with a page for each item, and an index. */
final class PagesSink implements Sink {

    private static final String INDEX = "index";
    private static final String ENDING = ".html";

    private final Folder folder;
    private final HtmlRenderer renderer;
    private final HtmlIndex index;
    private final FileNames names = new FileNames(INDEX);

    PagesSink(Folder folder, Language language) {
        this.folder = folder;
        this.renderer = new HtmlRenderer(language);
        this.index = new HtmlIndex(language);
    }

    @Override
    public String render(NewsItem item) {
        return renderer.render(item);
    }

    @Override
    public void write(NewsItem item, String rendered) throws FailedException {
        String file = names.next(item.id()) + ENDING;
        folder.write(file, rendered);
        index.add(item, file);
    }

    @Override
    public void finish() throws FailedException {
        var page = new StringBuilder();
        try {
            index.render(page);
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        folder.write(INDEX + ENDING, page.toString());
    }
}
