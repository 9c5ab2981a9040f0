package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;

/** Gives an inflected form, which is folded, the capitals and ё of the word in the text that it stands for. */
final class Spelling {

    private Spelling() {
    }

    /**
     * The form, spelt as the text spells the word.
     *
     * @param written the word as the text has it
     * @param form another form of it, folded
     * @return the form with the word's letters as far as both agree, and in capitals where the word is
     */
    static String like(String written, String form) {
        int hyphen = written.indexOf('-');
        int formHyphen = form.indexOf('-');
        if (hyphen > 0 && formHyphen > 0) {
            return like(written.substring(0, hyphen), form.substring(0, formHyphen)) + '-'
                    + like(written.substring(hyphen + 1), form.substring(formHyphen + 1));
        }
        String folded = Lexicon.fold(written);
        if (form.isEmpty() || folded.equals(form)) {
            return written;
        }
        int same = 0;
        while (same < form.length() && same < folded.length() && form.charAt(same) == folded.charAt(same)) {
            same++;
        }
        String rest = form.substring(same);
        boolean capitals = written.length() > 2 && written.equals(upper(written));
        String whole = written.substring(0, same) + (capitals ? upper(rest) : rest);
        return same == 0 && Character.isUpperCase(written.charAt(0)) ? capitalised(whole) : whole;
    }

    /**
     * A word with a small first letter.
     *
     * @param word the word
     * @return the word, its first letter in lower case
     */
    static String uncapitalised(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }
}
