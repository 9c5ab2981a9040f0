package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Adjectives;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Forms;
import io.github.newsclaims.internal.morphology.Nouns;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.internal.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** How the words of a name inflect: adjectives before the head, and the head, but nothing behind it. */
final class NamePatterns {

    private NamePatterns() {
    }

    /** The words of a name as the tokenizer splits running text. */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var sentence : Tokenizer.sentences(name, 0, name.length())) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                var token = sentence.tokens().get(i);
                if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
                    words.add(name.substring(token.begin(), token.end()));
                }
            }
        }
        return words;
    }

    /** The index of the first word that is not an adjective; the last word's if all are. */
    static int head(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!isAdjective(words.get(i))) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** Latin letters, digits and capitals do not inflect. */
    static boolean inflects(String word) {
        char last = word.charAt(word.length() - 1);
        return last >= 'а' && last <= 'я' || last == 'ё' || last == 'ъ';
    }

    /** The gender of another spelling of a name, by its own head where that tells. */
    static int gender(String alias, int canonical) {
        var words = words(alias);
        if (words.isEmpty()) {
            return canonical;
        }
        String head = words.get(head(words));
        if (!inflects(head)) {
            return -1;
        }
        char last = head.charAt(head.length() - 1);
        return switch (last) {
            case 'а', 'я' -> canonical == Features.P ? canonical : Features.F;
            case 'о', 'е' -> canonical == Features.P ? canonical : Features.N;
            case 'ы', 'и' -> Features.P;
            case 'ь' -> canonical == Features.F ? canonical : Features.M;
            case 'у', 'ю', 'э' -> -1;
            default -> Features.M;
        };
    }

    private static boolean isAdjective(String word) {
        int n = word.length();
        if (n < 5) {
            return false;
        }
        return switch (word.substring(n - 2)) {
            case "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие" -> !word.endsWith("рий") && !word.endsWith("ние") && !word.endsWith("вие");
            default -> false;
        };
    }

    /** All forms of one word of a name. */
    static Forms forms(String word, int gender, boolean adjective) {
        if (gender < 0) {
            return Forms.of(word, Features.NOMINAL);
        }
        if (adjective && isAdjective(word) || isAdjective(word) && !word.endsWith("ий") && gender != Features.P) {
            return Adjectives.of(word, gender);
        }
        if (gender == Features.P) {
            return Nouns.decline(word, "p", "", "", genitivePlural(word));
        }
        String lemma = word.endsWith("ъ") ? word.substring(0, word.length() - 1) : word;
        char last = lemma.charAt(lemma.length() - 1);
        boolean fits = switch (gender) {
            case Features.F -> last == 'а' || last == 'я' || last == 'ь';
            case Features.N -> last == 'о' || last == 'е';
            default -> "аеиоуыэюя".indexOf(last) < 0;
        };
        String declension = "mfn".charAt(gender) + (fits ? "" : "0");
        var forms = Nouns.decline(lemma, declension, "", "-", "");
        return lemma.equals(word) ? forms : forms.with(word, Features.bit(Features.NOM, gender) | Features.bit(Features.ACC, gender));
    }

    private static String genitivePlural(String word) {
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ия")) {
            return stem + "й";
        }
        if (word.endsWith("ы")) {
            return stem + "ов";
        }
        if (word.endsWith("и")) {
            return stem + "ей";
        }
        return stem;
    }
}
