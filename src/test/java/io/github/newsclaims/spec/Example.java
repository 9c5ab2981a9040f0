package io.github.newsclaims.spec;

/**
 * An example of the specification.
 *
 * @param construction the heading it stands under
 * @param line where its item begins in the chapter's file, from 1
 * @param item the text to parse
 * @param claims what the text renderer must write
 * @param gap whether the library does not do so yet
 */
record Example(String construction, int line, String item, String claims, boolean gap) {

    private static final int LONGEST_TITLE = 60;

    /** The example's place and first words. */
    String title() {
        String words = item.strip().replace('\n', ' ');
        return "line " + line + ": " + (words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) + "…" : words);
    }
}
