package io.github.newsclaims.internal.resolve;

import static io.github.newsclaims.internal.resolve.Grammar.everyGender;
import static io.github.newsclaims.internal.resolve.Grammar.isAdjectival;
import static io.github.newsclaims.internal.resolve.Grammar.isNounLike;
import static io.github.newsclaims.internal.resolve.Grammar.modifierFeatures;
import static io.github.newsclaims.internal.resolve.Grammar.nounFeatures;
import static io.github.newsclaims.internal.resolve.Grammar.uncertain;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;
import java.util.Set;

/** Other forms of the words of a sentence: from the lexicon for listed words, by the ending for the rest. */
final class WordForms {

    private static final long GENITIVE = Features.inCase(Features.GEN);
    /** Shorter words are not read by adjective or ministry endings. */
    private static final int SHORT = 4;
    /** First halves of compounds that never decline. */
    private static final Set<String> FIXED_FIRST_HALVES = Set.of("вице", "медиа", "видео", "фото", "радио", "теле", "кино",
            "мини", "микро", "макро", "эко", "евро", "авто", "агро", "экспо", "онлайн", "телеграм", "интернет", "пресс", "экс",
            "обер", "унтер", "штаб", "контр", "крипто", "нано", "био", "гео", "этно", "рок", "поп", "веб", "бизнес", "премьер");

    private final CharSequence text;
    private final List<Word> words;

    WordForms(CharSequence text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The form of an adjective or participle.
     *
     * @param i its index
     * @param features what it can be where it stands
     * @param wanted the reading asked for
     * @return the form, folded; the word itself if it has none
     */
    String adjective(int i, long features, long wanted) {
        var word = words.get(i);
        for (var reading : word.readings()) {
            if (isAdjectival(reading) && (reading.features() & features) != 0) {
                String form = whole(i, reading.form(wanted));
                if (!form.isEmpty()) {
                    return form;
                }
            }
        }
        String folded = folded(i);
        return (wanted & GENITIVE) != 0 ? folded : NominativeEndings.ADJECTIVES.nominative(folded, wanted);
    }

    /**
     * The nominative of a noun, name or substantive.
     *
     * @param i its index
     * @param fit what it can be where it stands
     * @param gender its gender, or {@link Features#P}
     * @return the form, folded; the word itself if it does not decline
     */
    String noun(int i, long fit, int gender) {
        var word = words.get(i);
        String folded = folded(i);
        if (isFixed(i)) {
            return folded;
        }
        String pronoun = !word.can(Entry.NOUN) ? Pronominals.agreeing(folded, gender) : "";
        if (!pronoun.isEmpty()) {
            return pronoun;
        }
        long wanted = Features.bit(Features.NOM, gender);
        for (var reading : word.readings()) {
            boolean indeclinable = reading.entry() instanceof Entry.NamePart
                    && (reading.features() & Features.NOMINAL) == Features.NOMINAL;
            if (isNounLike(reading) && !indeclinable && (reading.features() & fit & Features.inGender(gender)) != 0) {
                String form = compound(i, whole(i, reading.form(wanted)), fit & Features.inGender(gender));
                if (!form.isEmpty()) {
                    return form;
                }
            }
        }
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.NamePart) {
                return folded;
            }
        }
        if (nounFeatures(word) == 0 || (modifierFeatures(word) & fit) != 0 && uncertain(word) != 0
                && folded.length() > SHORT && looksAdjectival(folded)) {
            return adjective(i, fit, wanted);
        }
        var options = NominativeEndings.NOUNS.options(folded);
        for (var option : options) {
            if ((option.bits() & fit) != 0) {
                return option.nominative();
            }
        }
        for (var option : options) {
            if ((option.bits() & everyGender(fit)) != 0) {
                return option.nominative();
            }
        }
        return folded;
    }

    /**
     * Any form of a listed noun.
     *
     * @param head its index
     * @param fit what it can be where it stands
     * @param wanted the reading asked for
     * @return the form, folded; empty if it has none
     */
    String form(int head, long fit, long wanted) {
        for (var reading : words.get(head).readings()) {
            if (isNounLike(reading) && (reading.features() & fit) != 0) {
                String form = whole(head, reading.form(wanted));
                if (!form.isEmpty()) {
                    return form;
                }
            }
        }
        return "";
    }

    /** «интернет-изданием» is listed by its last half only. */
    private String whole(int i, String form) {
        String folded = folded(i);
        int hyphen = folded.lastIndexOf('-');
        if (form.isEmpty() || hyphen < 0 || form.indexOf('-') >= 0 || words.get(i).listed()) {
            return form;
        }
        return folded.substring(0, hyphen + 1) + form;
    }

    private static boolean looksAdjectival(String folded) {
        return folded.endsWith("ого") || folded.endsWith("его") || folded.endsWith("ому") || folded.endsWith("ему")
                || folded.endsWith("ых") || folded.endsWith("их") || folded.endsWith("ым") || folded.endsWith("им")
                || folded.endsWith("ыми") || folded.endsWith("ими");
    }

    /** In «врача-онколога» the first half declines too, in «вице-премьера» it does not. */
    private String compound(int i, String form, long bits) {
        String folded = folded(i);
        int hyphen = folded.indexOf('-');
        if (hyphen < 0 || form.isEmpty() || words.get(i).listed() || form.indexOf('-') != hyphen) {
            return form;
        }
        String first = folded.substring(0, hyphen);
        if (FIXED_FIRST_HALVES.contains(first) || "аеиоуыюямхв".indexOf(first.charAt(first.length() - 1)) < 0) {
            return form;
        }
        return NominativeEndings.NOUNS.nominative(first, bits) + form.substring(hyphen);
    }

    /** Latin letters, abbreviations in capitals, and names of ministries that hold a genitive do not decline. */
    private boolean isFixed(int i) {
        var word = words.get(i);
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Guess guess
                    && (guess.kind() == Entry.Guess.Kind.LATIN || guess.kind() == Entry.Guess.Kind.ABBREVIATION)) {
                return true;
            }
        }
        String folded = folded(i);
        return !word.listed() && (folded.startsWith("мин") || folded.startsWith("гос") || folded.startsWith("глав"))
                && folded.length() > SHORT + 2 && "ыияо".indexOf(folded.charAt(folded.length() - 1)) >= 0
                || word.kind() != TokenKind.WORD;
    }

    private String folded(int i) {
        return words.get(i).folded();
    }
}
