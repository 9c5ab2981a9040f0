package io.github.newsclaims.internal.cli;

/** A JSON value, as far as batches need one. */
sealed interface Json {

    /** What to call it in a message. */
    String noun();

    /**
     * A string.
     *
     * @param value its characters, escapes resolved
     */
    record Text(String value) implements Json {
        @Override
        public String noun() {
            return "a string";
        }
    }

    /**
     * A number.
     *
     * @param digits as it is written
     */
    record Number(String digits) implements Json {
        @Override
        public String noun() {
            return "a number";
        }
    }

    /**
     * Anything else; nested values are checked and dropped.
     *
     * @param noun what it is
     */
    record Other(String noun) implements Json {
        static final Other NULL = new Other("null");
        static final Other BOOLEAN = new Other("true or false");
        static final Other LIST = new Other("a list");
        static final Other OBJECT = new Other("an object");
    }
}
