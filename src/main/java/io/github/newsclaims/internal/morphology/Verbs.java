package io.github.newsclaims.internal.morphology;

import java.util.ArrayList;
import java.util.List;

/** Conjugates verbs from their principal parts. Spelling is folded: ё is written е. */
public final class Verbs {

    private static final String VOWELS = "аеиоуыэюя";

    private Verbs() {
    }

    /**
     * Conjugates a verb as the lexicon files describe it.
     *
     * @param lemma the infinitive
     * @param imperfective whether it is imperfective or both
     * @param perfective whether it is perfective or both
     * @param singular third person singular of the present or simple future
     * @param plural third person plural of the same
     * @param past masculine past; empty if it is the infinitive with -л for -ть
     * @param passive neuter short passive participle; empty if there is none
     * @return the forms in groups that share a stem each: finite forms, and each full participle
     */
    public static List<Forms> conjugate(String lemma, boolean imperfective, boolean perfective, String singular,
            String plural, String past, String passive) {
        boolean reflexive = lemma.endsWith("ся") || lemma.endsWith("сь");
        String infinitive = reflexive ? cut(lemma, 2) : lemma;
        String sg = reflexive ? cut(singular, 2) : singular;
        String pl = reflexive ? cut(plural, 2) : plural;
        String m = past.isEmpty() ? pastOf(infinitive) : reflexive && (past.endsWith("ся") || past.endsWith("сь")) ? cut(past, 2) : past;
        var groups = new ArrayList<Forms>();
        var finite = new Forms();
        finite.add(lemma, Features.INFINITIVE);
        tenses(finite, sg, pl, m, reflexive, 0);
        if (imperfective && !reflexive) {
            tenses(finite, sg, pl, m, true, Features.REFLEXIVE_PASSIVE);
        }
        if (imperfective && !pl.isEmpty()) {
            // признавать: признают, and yet признавая
            String gerund = infinitive.endsWith("авать") ? cut(infinitive, 2) + "я" : presentGerund(pl);
            finite.add(reflexive(gerund, reflexive), Features.GERUND);
        }
        if (perfective) {
            String stem = pastStem(m);
            boolean vowel = !stem.isEmpty() && VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
            finite.add(vowel ? stem + (reflexive ? "вшись" : "в") : stem + (reflexive ? "шись" : "ши"), Features.GERUND);
            if ((infinitive.endsWith("ти") || m.endsWith("чел")) && !pl.isEmpty()) {
                // приведя, сочтя
                finite.add(reflexive(presentGerund(pl), reflexive), Features.GERUND);
            }
        }
        groups.add(finite);
        groups.add(participle(pastParticiple(m), reflexive, Features.ACTIVE_PARTICIPLE | Features.PAST));
        if (imperfective && !pl.isEmpty()) {
            groups.add(participle(cut(pl, 1) + "щий", reflexive, Features.ACTIVE_PARTICIPLE));
            if (!reflexive) {
                groups.add(participle(cut(pl, 1) + "щий", true, Features.PASSIVE_PARTICIPLE));
                if (pl.endsWith("ают") || pl.endsWith("яют") || pl.endsWith("уют")) {
                    groups.add(participle(cut(sg, 1) + "мый", false, Features.PASSIVE_PARTICIPLE));
                }
            }
        }
        if (!passive.isEmpty()) {
            String stem = cut(passive, 1);
            finite.add(stem, Features.SHORT_M).add(stem + "а", Features.SHORT_F);
            finite.add(stem + "о", Features.SHORT_N).add(stem + "ы", Features.SHORT_P);
            groups.add(participle(stem + (stem.endsWith("н") ? "ный" : "ый"), false, Features.PASSIVE_PARTICIPLE));
        }
        return groups;
    }

    private static void tenses(Forms forms, String sg, String pl, String m, boolean reflexive, long more) {
        if (!sg.isEmpty()) {
            forms.add(reflexive(sg, reflexive), Features.THIRD_SINGULAR | more);
        }
        if (!pl.isEmpty()) {
            forms.add(reflexive(pl, reflexive), Features.THIRD_PLURAL | more);
        }
        if (more == 0 && sg.length() > 2 && !pl.isEmpty()) {
            forms.add(reflexive(cut(sg, 1) + "м", reflexive), Features.OTHER_PERSON);
            forms.add(reflexive(cut(sg, 1) + "шь", reflexive), Features.OTHER_PERSON);
            for (String first : firstPerson(pl)) {
                forms.add(reflexive(first, reflexive), Features.OTHER_PERSON);
            }
        }
        String stem = pastWithEnding(m);
        forms.add(reflexive(m, reflexive), Features.PAST_M | more);
        forms.add(reflexive(stem + "а", reflexive), Features.PAST_F | more);
        forms.add(reflexive(stem + "о", reflexive), Features.PAST_N | more);
        forms.add(reflexive(stem + "и", reflexive), Features.PAST_P | more);
    }

    /** The stem that «-а», «-о», «-и» follow: «шел, шла», «учел, учла», «счел, сочла», «нес, несла». */
    private static String pastWithEnding(String m) {
        if (m.equals("счел")) {
            return "сочл";
        }
        return m.endsWith("шел") || m.endsWith("чел") ? cut(m, 2) + "л" : m.endsWith("л") ? m : m + "л";
    }

    private static Forms participle(String lemma, boolean reflexive, long bits) {
        var forms = new Forms();
        // The participle's own tense bit would read as a finite past; only the kind of participle is kept.
        Adjectives.full(forms, lemma, reflexive ? "ся" : "", bits & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE));
        return forms;
    }

    private static String pastOf(String infinitive) {
        return infinitive.endsWith("ть") ? cut(infinitive, 2) + "л" : infinitive;
    }

    private static String pastStem(String m) {
        return m.endsWith("шел") ? cut(m, 2) + "ед" : m.endsWith("л") ? cut(m, 1) : m;
    }

    private static String pastParticiple(String m) {
        String stem = pastStem(m);
        boolean vowel = !stem.isEmpty() && VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return stem + (vowel ? "вший" : "ший");
    }

    private static String presentGerund(String pl) {
        String stem = cut(pl, 2);
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        return stem + ("жшчщ".indexOf(before) >= 0 ? "а" : "я");
    }

    /** спросят: спрошу; обратят: обращу; хотят: хочу. Where the consonant changes in two ways, both. */
    private static List<String> firstPerson(String pl) {
        String stem = cut(pl, 2);
        if (!pl.endsWith("ят") || stem.isEmpty()) {
            return List.of(stem + (pl.endsWith("ют") ? "ю" : "у"));
        }
        String root = cut(stem, 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'с' -> List.of(root + "шу");
            case 'з', 'д' -> List.of(root + "жу");
            case 'т' -> stem.endsWith("ст") ? List.of(cut(root, 1) + "щу") : List.of(root + "чу", root + "щу");
            case 'б', 'п', 'в', 'м', 'ф' -> List.of(stem + "лю");
            default -> List.of(stem + "ю");
        };
    }

    private static String reflexive(String form, boolean reflexive) {
        if (!reflexive || form.isEmpty()) {
            return form;
        }
        return form + (VOWELS.indexOf(form.charAt(form.length() - 1)) >= 0 ? "сь" : "ся");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
