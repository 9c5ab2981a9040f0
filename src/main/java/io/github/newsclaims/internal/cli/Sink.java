package io.github.newsclaims.internal.cli;

import io.github.newsclaims.model.NewsItem;

/** What becomes of parsed items: how one is rendered, and where it goes. */
interface Sink {

    /** Renders an item; on any thread. */
    String render(NewsItem item);

    /**
     * Takes an item, in the order of the input.
     *
     * @param item the item
     * @param rendered what {@link #render} gave for it
     * @throws FailedException if the output fails
     */
    void write(NewsItem item, String rendered) throws FailedException;

    /**
     * Takes it that there are no more items.
     *
     * @throws FailedException if the output fails
     */
    void finish() throws FailedException;
}
