package io.github.newsclaims.internal.cli;

import io.github.newsclaims.NewsInput;

/**
 * An item that is yet to be read.
 *
 * @param where the file, and the line of a batch, as messages name it
 * @param bytes about how long it is
 * @param reading reads it
 */
record Item(String where, long bytes, Reading reading) {

    /** Reads an item; called once, on any thread. */
    @FunctionalInterface
    interface Reading {
        NewsInput read() throws UnreadableException;
    }

    /** What stands there is no item. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String where;

        UnreadableException(String where, String message) {
            super(message);
            this.where = where;
        }

        /** Where the trouble is: the item's place, perhaps with a line or column. */
        String where() {
            return where;
        }
    }

    /**
     * An item that could not even be reached.
     *
     * @param where what was to be read
     * @param why what is wrong
     * @return an item that cannot be read
     */
    static Item unreadable(String where, String why) {
        return new Item(where, 0, () -> {
            throw new UnreadableException(where, why);
        });
    }
}
