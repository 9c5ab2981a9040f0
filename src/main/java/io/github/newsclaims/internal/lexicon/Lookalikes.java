package io.github.newsclaims.internal.lexicon;

/** Latin letters typed for the Cyrillic ones that they look like: «cо ссылкой» with a Latin c, «Українськi» with a Latin i. */
final class Lookalikes {

    private static final String LATIN = "aceopxyi";
    private static final String CYRILLIC = "асеорхуі";

    private Lookalikes() {
    }

    /**
     * Replaces the Latin letters of the parts of a folded word that are Cyrillic otherwise. A part with a Latin letter
     * that looks like no Cyrillic one stays as it is: «Telegram-канал», «IT-отрасль».
     *
     * @param folded holds the word, in lower case
     * @param from index of its first character
     * @param to index behind its last
     * @return the word's hash as the stems count it
     */
    static int replace(char[] folded, int from, int to) {
        for (int start = from, end = from; start < to; start = ++end) {
            boolean cyrillic = false;
            boolean alike = true;
            for (end = start; end < to && isLetter(folded[end]); end++) {
                cyrillic |= folded[end] > 'z';
                alike &= folded[end] > 'z' || LATIN.indexOf(folded[end]) >= 0;
            }
            for (int i = start; cyrillic && alike && i < end; i++) {
                int letter = LATIN.indexOf(folded[i]);
                folded[i] = letter < 0 ? folded[i] : CYRILLIC.charAt(letter);
            }
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * StemTable.HASH + folded[i];
        }
        return hash;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c > 0x7f;
    }
}
