package io.github.newsclaims.render;

/** How parts of the text rendering look on a terminal. */
enum Style {
    /** As plain text. */
    PLAIN,
    /** With ANSI escape sequences. */
    ANSI;

    private static final String RESET = "\u001b[0m";

    /** The headline and names of sources. */
    String strong(String text) {
        return with("1", text);
    }

    /** How a source stands to what it says. */
    String stance(String text) {
        return with("36", text);
    }

    /** What a date stands for. */
    String value(String text) {
        return with("32", text);
    }

    /** The reasons for an attribution. */
    String faint(String text) {
        return with("2", text);
    }

    /** What is wrong. */
    String alert(String text) {
        return with("33", text);
    }

    private String with(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
    }
}
