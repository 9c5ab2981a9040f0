package io.github.newsclaims.internal.cli;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.Renderer;
import java.util.function.BooleanSupplier;

/** One item behind the other. */
final class StreamSink implements Sink {

    private final Target target;
    private final Renderer renderer;
    private final Between between;
    private final BooleanSupplier several;
    private boolean written;

    /** What stands between two items. */
    enum Between {
        /** Nothing: an item is a line. */
        LINES,
        /** An empty line and the id. */
        TITLES,
        /** There can be but one. */
        ONE
    }

    /**
     * Makes a sink.
     *
     * @param target where the items go
     * @param renderer how they are written
     * @param between what stands between them
     * @param several whether there is more than one, as far as can be told by now
     */
    StreamSink(Target target, Renderer renderer, Between between, BooleanSupplier several) {
        this.target = target;
        this.renderer = renderer;
        this.between = between;
        this.several = several;
    }

    @Override
    public String render(NewsItem item) {
        return renderer.render(item);
    }

    @Override
    public void write(NewsItem item, String rendered) throws FailedException {
        if (written && between == Between.ONE) {
            throw new FailedException("there is more than one item: --output FOLDER is where their pages go");
        }
        boolean titles = between == Between.TITLES;
        String title = titles && several.getAsBoolean() ? "=== " + item.id() + "\n" : "";
        target.write((titles && written ? "\n" : "") + title + rendered);
        written = true;
    }

    @Override
    public void finish() throws FailedException {
        target.finish();
    }
}
