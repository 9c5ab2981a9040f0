package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.internal.token.Tokenizer;
import java.util.List;

/** Puts the name of a body into the genitive: «сообщение» of «пресс-служба завода» is «сообщение пресс-службы завода». */
final class Genitive {

    private static final long NOMINATIVE = Features.inCase(Features.NOM);
    private static final int SINGULAR = 0b0111;

    private Genitive() {
    }

    /** The name with its head, and the adjectives before it, in the genitive; what does not inflect stays. */
    static String of(String name, Lexicon lexicon) {
        var result = new StringBuilder(name);
        int shift = 0;
        for (var sentence : Tokenizer.sentences(name, 0, name.length())) {
            var words = lexicon.words(name, sentence);
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                if (word.kind() != TokenKind.WORD) {
                    continue;
                }
                boolean unlisted = !word.can(Entry.NOUN) && !word.can(Entry.ADJECTIVE) && isAdjective(word.folded())
                        && (!word.listed() || isBeforeHead(words, i));
                boolean adjective = unlisted || word.can(Entry.ADJECTIVE) && (!word.can(Entry.NOUN) || isBeforeHead(words, i));
                boolean initials = word.end() - word.begin() > 1 && Character.isUpperCase(name.charAt(word.begin() + 1));
                String form = initials || isIndeclinable(word) ? "" : unlisted ? genitive(word.folded()) : genitive(word);
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

    /** «военный [суд]», «Боровский [районный] суд»: whether a word behind one can be what it modifies, or another such. */
    private static boolean isBeforeHead(List<Word> words, int i) {
        var next = i + 1 < words.size() ? words.get(i + 1) : null;
        return next != null && !next.capital() && (next.features(Entry.NOUN) & NOMINATIVE | next.features(Entry.ADJECTIVE) & NOMINATIVE) != 0;
    }

    /** «Минобороны», «Динамо»: whether a noun has one form for all cases, or a name ends as such nouns do. */
    private static boolean isIndeclinable(Word word) {
        boolean foreign = !word.can(Entry.NOUN) && !word.can(Entry.ADJECTIVE) && word.folded().endsWith("о")
                && !word.folded().endsWith("ство");
        return foreign || word.readings().stream().filter(reading -> reading.entry() instanceof Entry.Noun)
                .anyMatch(reading -> (Features.genders(reading.features(), Features.NOM)
                        & Features.genders(reading.features(), Features.GEN) & SINGULAR) != 0);
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
