package io.github.newsclaims.internal.cli;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.BratRenderer;

/** A folder that brat opens: the configuration, and for each item a text and its annotation. */
final class BratSink implements Sink {

    private final Folder folder;
    private final BratRenderer renderer = new BratRenderer();
    private final FileNames names = new FileNames("");

    BratSink(Folder folder) throws FailedException {
        this.folder = folder;
        folder.write("annotation.conf", BratRenderer.configuration());
    }

    @Override
    public String render(NewsItem item) {
        return renderer.render(item);
    }

    @Override
    public void write(NewsItem item, String rendered) throws FailedException {
        String name = names.next(item.id());
        folder.write(name + ".txt", item.text());
        folder.write(name + ".ann", rendered);
    }

    @Override
    public void finish() {
        // every item is written
    }
}
