package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Forms;
import io.github.newsclaims.internal.morphology.Nouns;

/** Declines names of places of one word, hyphenated ones and those in -ово and -ино among them. */
final class PlaceForms {

    private static final String ON_A_RIVER = "-на-";

    private PlaceForms() {
    }

    /**
     * All forms of a place's name.
     *
     * @param name the nominative, folded
     * @param declension as in {@code places.tsv}
     * @param stem the oblique stem; empty if regular
     * @param genitivePlural the genitive of a plural name; otherwise empty
     * @return the forms
     */
    static Forms decline(String name, String declension, String stem, String genitivePlural) {
        int river = name.indexOf(ON_A_RIVER);
        if (river > 0) {
            return appended(Nouns.decline(name.substring(0, river), declension, stem, "-", ""), name.substring(river));
        }
        int hyphen = name.indexOf('-');
        if (hyphen > 0 && declension.endsWith("+")) {
            return both(name.substring(0, hyphen), name.substring(hyphen + 1), declension, stem);
        }
        var forms = Nouns.decline(name, declension, stem, "-", genitivePlural);
        boolean slavic = name.endsWith("ово") || name.endsWith("ево") || name.endsWith("ино") || name.endsWith("ыно");
        return slavic && declension.equals("n") ? forms.with(name, Features.inGender(Features.N)) : forms;
    }

    private static Forms appended(Forms forms, String rest) {
        var all = new Forms();
        forms.table().forEach((form, bits) -> all.with(form + rest, bits));
        return all;
    }

    /** «Каменске-Уральском»: noun and adjective both decline, but a noun in -о stays: «Лосино-Петровском». */
    private static Forms both(String noun, String adjective, String declension, String stem) {
        var adjectives = Nouns.decline(adjective, declension, "", "-", "");
        boolean fixed = noun.endsWith("о");
        var nouns = Nouns.decline(noun, fixed ? "n0" : declension.substring(0, 1), stem, "-", "");
        int gender = "mfnp".indexOf(declension.charAt(0));
        var all = new Forms();
        for (int c = Features.NOM; c <= Features.LOC; c++) {
            long bit = Features.bit(c, gender);
            String first = fixed ? noun : nouns.form(c, gender);
            adjectives.table().forEach((form, bits) -> {
                if ((bits & bit) != 0) {
                    all.with(first + '-' + form, bit);
                }
            });
        }
        return all;
    }
}
