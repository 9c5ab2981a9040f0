package io.github.newsclaims.internal.morphology;

import static io.github.newsclaims.internal.morphology.Features.ACC;
import static io.github.newsclaims.internal.morphology.Features.DAT;
import static io.github.newsclaims.internal.morphology.Features.F;
import static io.github.newsclaims.internal.morphology.Features.GEN;
import static io.github.newsclaims.internal.morphology.Features.INS;
import static io.github.newsclaims.internal.morphology.Features.LOC;
import static io.github.newsclaims.internal.morphology.Features.M;
import static io.github.newsclaims.internal.morphology.Features.N;
import static io.github.newsclaims.internal.morphology.Features.NOM;
import static io.github.newsclaims.internal.morphology.Features.P;

/**
 * Declines nouns. Spelling is folded: ё is written е, everything in lower case.
 */
public final class Nouns {

    private static final String HUSHERS = "жшчщ";
    private static final String VELARS = "гкх";
    private static final String VOWELS = "аеиоуыэюя";

    private Nouns() {
    }

    /**
     * Declines a noun as the lexicon files describe it.
     *
     * @param lemma the nominative singular; the nominative plural for a noun without a singular
     * @param declension {@code m}, {@code f}, {@code n} or {@code p}, then {@code a} if animate, then {@code +} if
     *     declined as an adjective or {@code 0} if not at all
     * @param stem the stem of the oblique cases; empty if it is the lemma without its ending
     * @param plural the nominative plural; empty if it follows the rule, {@code -} if there is none
     * @param genitivePlural the genitive plural; empty if it follows the rule
     * @return all forms
     * @throws IllegalArgumentException if the declension is none of these
     */
    public static Forms decline(String lemma, String declension, String stem, String plural, String genitivePlural) {
        int gender = "mfnp".indexOf(declension.charAt(0));
        if (gender < 0) {
            throw new IllegalArgumentException("unknown declension: " + declension);
        }
        boolean animate = declension.indexOf('a') > 0;
        if (declension.endsWith("0")) {
            return indeclinable(lemma, gender);
        }
        if (declension.endsWith("+")) {
            return Adjectives.substantive(lemma, gender, animate);
        }
        var forms = new Forms();
        if (gender == P) {
            plural(forms, lemma, genitivePlural, animate);
            return forms;
        }
        char last = lemma.charAt(lemma.length() - 1);
        boolean vowelEnding = "аяоеь".indexOf(last) >= 0 || last == 'й';
        String base = vowelEnding ? lemma.substring(0, lemma.length() - 1) : lemma;
        String oblique = stem.isEmpty() ? base : stem;
        singular(forms, lemma, base, oblique, last, gender, animate);
        if (!plural.equals("-")) {
            String nominative = plural.isEmpty() ? nominativePlural(oblique, last, gender) : plural;
            String genitive = genitivePlural.isEmpty() ? genitivePlural(oblique, last, gender, nominative) : genitivePlural;
            plural(forms, nominative, genitive, animate);
        }
        return forms;
    }

    private static Forms indeclinable(String lemma, int gender) {
        long bits = gender == P ? Features.inGender(P) : Features.inGender(gender) | Features.inGender(P);
        return new Forms().add(lemma, bits);
    }

    private static void singular(Forms forms, String lemma, String base, String stem, char last, int gender, boolean animate) {
        forms.addCase(lemma, NOM, gender);
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        if (gender == N && lemma.endsWith("мя")) {
            declineMya(forms, stem);
        } else if (lemma.equals("путь")) {
            forms.addCase("пути", GEN, M).addCase("пути", DAT, M).addCase("пути", LOC, M);
            forms.addCase(lemma, ACC, M).addCase("путем", INS, M);
        } else if (last == 'а') {
            String genitive = stem + (VELARS.indexOf(before) >= 0 || HUSHERS.indexOf(before) >= 0 ? "и" : "ы");
            declineA(forms, stem, genitive, "у", "е", HUSHERS.indexOf(before) >= 0 || before == 'ц' ? "ей" : "ой", gender);
            if (before == 'ц' || HUSHERS.indexOf(before) >= 0) {
                forms.addCase(stem + "ой", INS, gender);
            }
        } else if (last == 'я') {
            declineA(forms, stem, stem + "и", "ю", before == 'и' ? "и" : "е", "ей", gender);
        } else if (last == 'ь' && gender == F) {
            forms.addCase(stem + "и", GEN, F).addCase(stem + "и", DAT, F).addCase(stem + "и", LOC, F);
            // мать has матерью, but церковь, whose stem is церкв, has церковью.
            boolean grown = stem.startsWith(base) && stem.length() > base.length();
            forms.addCase(base + "ь", ACC, F).addCase((grown ? stem : base) + "ью", INS, F);
        } else {
            boolean soft = last == 'ь' || last == 'й' || last == 'е' && HUSHERS.indexOf(before) < 0 && before != 'ц';
            String a = soft ? "я" : "а";
            String u = soft ? "ю" : "у";
            String om = soft || last == 'е' || HUSHERS.indexOf(before) >= 0 || before == 'ц' && gender == M ? "ем" : "ом";
            boolean iLocative = before == 'и' && (last == 'й' || last == 'е');
            forms.addCase(stem + a, GEN, gender).addCase(stem + u, DAT, gender);
            forms.addCase(stem + om, INS, gender);
            if (HUSHERS.indexOf(before) >= 0 || before == 'ц') {
                forms.addCase(stem + "ом", INS, gender);
            }
            forms.addCase(stem + (iLocative ? "и" : "е"), LOC, gender);
            forms.addCase(gender == M && animate ? stem + a : lemma, ACC, gender);
        }
    }

    private static void declineA(Forms forms, String stem, String genitive, String acc, String dat, String ins, int gender) {
        forms.addCase(genitive, GEN, gender);
        forms.addCase(stem + dat, DAT, gender).addCase(stem + dat, LOC, gender);
        forms.addCase(stem + acc, ACC, gender);
        forms.addCase(stem + ins, INS, gender);
    }

    private static void declineMya(Forms forms, String stem) {
        String en = stem.endsWith("ен") ? stem : stem + "ен";
        forms.addCase(en + "и", GEN, N).addCase(en + "и", DAT, N).addCase(en + "и", LOC, N);
        forms.addCase(en.substring(0, en.length() - 2) + "я", ACC, N).addCase(en + "ем", INS, N);
    }

    private static String nominativePlural(String stem, char last, int gender) {
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        if (gender == N) {
            boolean hard = last == 'о' || last == 'я' || HUSHERS.indexOf(before) >= 0 || before == 'ц';
            return stem + (last == 'я' && !stem.endsWith("ен") ? "ена" : hard ? "а" : "я");
        }
        boolean soft = last == 'я' || last == 'ь' || last == 'й' || VELARS.indexOf(before) >= 0 || HUSHERS.indexOf(before) >= 0;
        return stem + (soft ? "и" : "ы");
    }

    private static String genitivePlural(String stem, char last, int gender, String nominative) {
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        if (gender == M && last != 'а' && last != 'я') {
            if (last == 'ь' || HUSHERS.indexOf(before) >= 0) {
                return stem + "ей";
            }
            if (last == 'й' || before == 'ц') {
                return stem + "ев";
            }
            String pluralStem = nominative.substring(0, nominative.length() - 1);
            return pluralStem + "ов";
        }
        if (last == 'ь') {
            return stem + "ей";
        }
        if (gender == N && last == 'я') {
            return nominative.substring(0, nominative.length() - 1);
        }
        boolean softSign = before == 'ь';
        if (last == 'я') {
            return softSign ? stem.substring(0, stem.length() - 1) + "ей" : VOWELS.indexOf(before) >= 0 ? stem + "й" : stem + "ь";
        }
        if (last == 'е') {
            boolean bare = before == 'ц' || HUSHERS.indexOf(before) >= 0;
            return softSign ? stem.substring(0, stem.length() - 1) + "ий" : before == 'и' ? stem + "й" : bare ? stem : stem + "ей";
        }
        return stem;
    }

    private static void plural(Forms forms, String nominative, String genitive, boolean animate) {
        String stem = nominative.substring(0, nominative.length() - 1);
        char last = nominative.charAt(nominative.length() - 1);
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        boolean soft = last == 'я' || last == 'и' && VELARS.indexOf(before) < 0 && HUSHERS.indexOf(before) < 0;
        String a = soft ? "я" : "а";
        forms.addCase(nominative, NOM, P);
        if (!genitive.isEmpty()) {
            forms.addCase(genitive, GEN, P);
        }
        forms.addCase(animate && !genitive.isEmpty() ? genitive : nominative, ACC, P);
        forms.addCase(stem + a + "м", DAT, P).addCase(stem + a + "ми", INS, P).addCase(stem + a + "х", LOC, P);
        if (nominative.equals("люди") || nominative.equals("дети")) {
            forms.addCase(stem + "ьми", INS, P);
        }
    }
}
