package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.internal.token.Tokenizer;

/** Puts the name of a body into the genitive: «сообщение» of «пресс-служба завода» is «сообщение пресс-службы завода». */
final class Genitive {

    private static final long NOMINATIVE = Features.inCase(Features.NOM);

    /** Shorter surnames are left as they are. */
    private static final int SHORTEST = 4;

    private Genitive() {
    }

    /** The name with its head, and the adjectives before it, in the genitive; what does not inflect stays. */
    static String of(String name, Lexicon lexicon) {
        var result = new StringBuilder(name);
        int shift = 0;
        for (var sentence : Tokenizer.sentences(name, 0, name.length())) {
            for (var word : lexicon.words(name, sentence)) {
                if (word.kind() != TokenKind.WORD) {
                    continue;
                }
                boolean adjective = !word.can(Entry.NOUN) && word.can(Entry.ADJECTIVE);
                boolean initials = word.end() - word.begin() > 1 && Character.isUpperCase(name.charAt(word.begin() + 1));
                String form = initials ? "" : genitive(word);
                if (!form.isEmpty()) {
                    String cased = word.capital() ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
                    result.replace(word.begin() + shift, word.end() + shift, cased);
                    shift += cased.length() - (word.end() - word.begin());
                }
                if (!adjective) {
                    return result.toString();
                }
            }
        }
        return result.toString();
    }

    /** A person's name in the genitive: «Анны Котовой»; what does not look like a Russian name stays. */
    static String ofPerson(String name, Entity.Gender gender, Lexicon lexicon) {
        var result = new StringBuilder(name);
        int shift = 0;
        for (var sentence : Tokenizer.sentences(name, 0, name.length())) {
            for (var word : lexicon.words(name, sentence)) {
                String form = word.kind() != TokenKind.WORD ? "" : word.entry(Entry.Given.class) != null ? genitive(word)
                        : surname(word.folded(), gender == Entity.Gender.FEMININE);
                if (!form.isEmpty()) {
                    String cased = Spelling.like(name.substring(word.begin(), word.end()), form);
                    result.replace(word.begin() + shift, word.end() + shift, cased);
                    shift += cased.length() - (word.end() - word.begin());
                }
            }
        }
        return result.toString();
    }

    /** A surname or patronymic in the genitive; empty if it does not change. */
    private static String surname(String folded, boolean feminine) {
        String stem = folded.substring(0, Math.max(0, folded.length() - 2));
        if (folded.length() < SHORTEST) {
            return "";
        }
        if (feminine) {
            return folded.endsWith("ова") || folded.endsWith("ева") || folded.endsWith("ина") && folded.length() > SHORTEST + 1
                    ? folded.substring(0, folded.length() - 1) + "ой"
                    : folded.endsWith("ая") ? stem + "ой" : folded.endsWith("вна") ? folded.substring(0, folded.length() - 1) + "ы" : "";
        }
        char last = folded.charAt(folded.length() - 1);
        return folded.endsWith("ский") || folded.endsWith("цкий") || folded.endsWith("ый") || folded.endsWith("ой") ? stem + "ого"
                : last == 'й' || last == 'ь' ? folded.substring(0, folded.length() - 1) + "я"
                : "бвгджзклмнпрстфхцчшщ".indexOf(last) >= 0 && !folded.endsWith("ых") && !folded.endsWith("их") ? folded + "а"
                : last == 'а' ? folded.substring(0, folded.length() - 1) + "ы" : "";
    }

    private static String genitive(Word word) {
        boolean noun = word.entry(Entry.Noun.class) != null;
        for (var reading : word.readings()) {
            if (noun && !(reading.entry() instanceof Entry.Noun)) {
                continue;
            }
            long nominative = reading.features() & NOMINATIVE;
            if (nominative == 0 || nominative == NOMINATIVE) {
                continue;
            }
            for (int gender = Features.M; gender <= Features.P; gender++) {
                boolean inflects = (reading.features() & Features.bit(Features.GEN, gender)) == 0;
                if (inflects && (nominative & Features.bit(Features.NOM, gender)) != 0) {
                    String form = reading.form(Features.bit(Features.GEN, gender));
                    if (!form.isEmpty()) {
                        return form;
                    }
                }
            }
        }
        return "";
    }
}
