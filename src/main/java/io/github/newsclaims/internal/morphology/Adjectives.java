package io.github.newsclaims.internal.morphology;

import static io.github.newsclaims.internal.morphology.Features.ACC;
import static io.github.newsclaims.internal.morphology.Features.GEN;
import static io.github.newsclaims.internal.morphology.Features.LOC;
import static io.github.newsclaims.internal.morphology.Features.M;
import static io.github.newsclaims.internal.morphology.Features.NOM;
import static io.github.newsclaims.internal.morphology.Features.P;

/** Declines adjectives, full participles and nouns declined like them. Spelling is folded: ё is written е. */
public final class Adjectives {

    /** Endings of the cases from nominative to locative; «/» parts variants. Accusatives are added apart. */
    private static final String[][] HARD = {
        {"ый", "ого", "ому", "", "ым", "ом"}, {"ая", "ой", "ой", "ую", "ой/ою", "ой"},
        {"ое", "ого", "ому", "ое", "ым", "ом"}, {"ые", "ых", "ым", "", "ыми", "ых"}};
    private static final String[][] VELAR = {
        {"ий", "ого", "ому", "", "им", "ом"}, {"ая", "ой", "ой", "ую", "ой/ою", "ой"},
        {"ое", "ого", "ому", "ое", "им", "ом"}, {"ие", "их", "им", "", "ими", "их"}};
    private static final String[][] HUSHER = {
        {"ий", "его", "ему", "", "им", "ем"}, {"ая", "ей", "ей", "ую", "ей/ею", "ей"},
        {"ее", "его", "ему", "ее", "им", "ем"}, {"ие", "их", "им", "", "ими", "их"}};
    private static final String[][] SOFT = {
        {"ий", "его", "ему", "", "им", "ем"}, {"яя", "ей", "ей", "юю", "ей/ею", "ей"},
        {"ее", "его", "ему", "ее", "им", "ем"}, {"ие", "их", "им", "", "ими", "их"}};
    /** третий, медвежий. */
    private static final String[][] POSSESSIVE = {
        {"ий", "ьего", "ьему", "", "ьим", "ьем"}, {"ья", "ьей", "ьей", "ью", "ьей/ьею", "ьей"},
        {"ье", "ьего", "ьему", "ье", "ьим", "ьем"}, {"ьи", "ьих", "ьим", "", "ьими", "ьих"}};
    /** «большой»: a velar or husher stem with a stressed ending. */
    private static final String[][] STRESSED = {
        {"ой", "ого", "ому", "", "им", "ом"}, {"ая", "ой", "ой", "ую", "ой/ою", "ой"},
        {"ое", "ого", "ому", "ое", "им", "ом"}, {"ие", "их", "им", "", "ими", "их"}};
    private static final String[][] STRESSED_HARD = {
        {"ой", "ого", "ому", "", "ым", "ом"}, {"ая", "ой", "ой", "ую", "ой/ою", "ой"},
        {"ое", "ого", "ому", "ое", "ым", "ом"}, {"ые", "ых", "ым", "", "ыми", "ых"}};

    private Adjectives() {
    }

    /**
     * Declines an adjective.
     *
     * @param lemma the nominative singular masculine: российский, новый, большой, третий, выдающийся
     * @param shortMasculine the short masculine form; empty if it is the bare stem
     * @return all full forms, and the short ones
     */
    public static Forms decline(String lemma, String shortMasculine) {
        var forms = new Forms();
        if (lemma.endsWith("ся")) {
            full(forms, lemma.substring(0, lemma.length() - 2), "ся", 0);
            return forms;
        }
        full(forms, lemma, "", 0);
        // Relational adjectives have no short forms: «русски», «английска» are no words.
        if (shortMasculine.isEmpty() && (lemma.endsWith("ский") || lemma.endsWith("ской") || lemma.endsWith("цкий")) || lemma.equals("третий")) {
            return forms;
        }
        String stem = lemma.substring(0, lemma.length() - 2);
        forms.add(shortMasculine.isEmpty() ? stem : shortMasculine, Features.SHORT_M);
        if (stem.equals(shortMasculine + "н")) {
            // A participle by origin keeps one н: уверенный, уверен, уверена.
            forms.add(shortMasculine + "а", Features.SHORT_F).add(shortMasculine + "о", Features.SHORT_N);
            return forms.add(shortMasculine + "ы", Features.SHORT_P);
        }
        boolean soft = lemma.endsWith("ий") && endings(lemma) == SOFT;
        forms.add(stem + (soft ? "я" : "а"), Features.SHORT_F);
        forms.add(stem + (soft || endings(lemma) == HUSHER ? "е" : "о"), Features.SHORT_N);
        forms.add(stem + (endings(lemma) == HARD || endings(lemma) == STRESSED_HARD ? "ы" : "и"), Features.SHORT_P);
        return forms;
    }

    /**
     * Declines an adjective in one gender or number only, as part of a name.
     *
     * @param nominative its nominative in that gender or number: «российская», «новые»
     * @param gender {@link Features#M} to {@link Features#P}
     * @return the forms
     */
    public static Forms of(String nominative, int gender) {
        var all = new Forms();
        full(all, masculine(nominative), "", 0);
        var forms = new Forms();
        all.table().forEach((form, bits) -> {
            if ((bits & Features.inGender(gender)) != 0) {
                forms.add(form, bits & Features.inGender(gender));
            }
        });
        return forms;
    }

    /** Adds the full forms with more bits on each, and «ся» behind each if the participle is reflexive. */
    static void full(Forms forms, String lemma, String suffix, long more) {
        var table = endings(lemma);
        String stem = lemma.substring(0, lemma.length() - 2);
        for (int gender = M; gender <= P; gender++) {
            for (int grammaticalCase = NOM; grammaticalCase <= LOC; grammaticalCase++) {
                for (String ending : table[gender][grammaticalCase].split("/")) {
                    if (!ending.isEmpty()) {
                        forms.add(stem + ending + suffix, Features.bit(grammaticalCase, gender) | more);
                    }
                }
            }
        }
        forms.add(stem + table[M][NOM] + suffix, Features.bit(ACC, M) | more);
        forms.add(stem + table[M][GEN] + suffix, Features.bit(ACC, M) | more);
        forms.add(stem + table[P][NOM] + suffix, Features.bit(ACC, P) | more);
        forms.add(stem + table[P][GEN] + suffix, Features.bit(ACC, P) | more);
    }

    /** A noun that is declined as an adjective: военный, заведующая, данные. */
    static Forms substantive(String lemma, int gender, boolean animate) {
        boolean reflexive = lemma.endsWith("ся");
        String bare = reflexive ? lemma.substring(0, lemma.length() - 2) : lemma;
        String suffix = reflexive ? "ся" : "";
        var all = new Forms();
        full(all, masculine(bare), suffix, 0);
        long wanted = Features.inGender(gender) | (gender == P ? 0 : Features.inGender(P));
        long wrong = animate
                ? Features.bit(ACC, P) | (gender == M ? Features.bit(ACC, M) : 0)
                : 0;
        var forms = new Forms();
        all.table().forEach((form, bits) -> {
            long kept = bits & wanted;
            boolean genitive = (bits & (Features.bit(GEN, M) | Features.bit(GEN, P))) != 0;
            if (!genitive) {
                kept &= ~wrong;
            } else if (!animate) {
                kept &= ~(Features.bit(ACC, P) | Features.bit(ACC, M));
            }
            if (kept != 0) {
                forms.add(form, kept);
            }
        });
        return forms;
    }

    /**
     * The masculine of an adjective given in any gender.
     *
     * @param nominative the nominative singular masculine, feminine or neuter, or the nominative plural
     * @return the nominative singular masculine
     */
    public static String masculine(String nominative) {
        String stem = nominative.substring(0, Math.max(0, nominative.length() - 2));
        String ending = nominative.substring(stem.length());
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        return switch (ending) {
            case "ая", "ое" -> stem + ("гкх".indexOf(before) >= 0 || "жшчщ".indexOf(before) >= 0 ? "ий" : "ый");
            case "яя", "ее" -> stem + "ий";
            case "ые" -> stem + "ый";
            case "ие" -> stem + "ий";
            default -> nominative;
        };
    }

    private static String[][] endings(String lemma) {
        String stem = lemma.substring(0, lemma.length() - 2);
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        boolean velar = "гкх".indexOf(before) >= 0;
        boolean husher = "жшчщ".indexOf(before) >= 0;
        if (lemma.endsWith("ой")) {
            return velar || husher ? STRESSED : STRESSED_HARD;
        }
        if (lemma.equals("третий")) {
            return POSSESSIVE;
        }
        return velar ? VELAR : husher ? HUSHER : lemma.endsWith("ий") ? SOFT : HARD;
    }
}
