package io.github.newsclaims.render;

/** The language of what a page says about an item; the item itself stays Russian. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Russian. */
    RUSSIAN("ru");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The code of ISO 639.
     *
     * @return two lower-case letters
     */
    public String code() {
        return code;
    }
}
