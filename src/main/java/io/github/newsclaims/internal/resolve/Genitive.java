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
                boolean unlisted = !word.listed() && isAdjective(word.folded());
                boolean adjective = unlisted || !word.can(Entry.NOUN) && word.can(Entry.ADJECTIVE);
                boolean initials = word.end() - word.begin() > 1 && Character.isUpperCase(name.charAt(word.begin() + 1));
                String form = initials ? "" : unlisted ? genitive(word.folded()) : genitive(word);
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

    /** «Зареченский», «Приокская»: an adjective that no list has. */
    private static boolean isAdjective(String folded) {
        return folded.endsWith("ский") || folded.endsWith("цкий") || folded.endsWith("ская") || folded.endsWith("цкая")
                || folded.endsWith("ское") || folded.endsWith("цкое");
    }

    private static String genitive(String adjective) {
        return adjective.substring(0, adjective.length() - 2) + (adjective.endsWith("ая") ? "ой" : "ого");
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
