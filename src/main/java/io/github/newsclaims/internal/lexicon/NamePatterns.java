package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Adjectives;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Forms;
import io.github.newsclaims.internal.morphology.Nouns;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.internal.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the words of a name inflect: adjectives before the head, and the head, but nothing behind it. */
final class NamePatterns {

    /** What a word does when its name is declined. */
    enum Role {
        /** It agrees with the head. */
        ADJECTIVE,
        /** It is the head. */
        HEAD,
        /** It is joined to the head by «и» and declines in a gender of its own. */
        SECOND_HEAD,
        /** It stays as it is. */
        FIXED
    }

    private static final int SHORTEST_ADJECTIVE = 5;
    /** «.ру», «.com», «.инфо» */
    private static final int LONGEST_DOMAIN = 5;
    private static final Set<String> NOUNS_IN_OY = Set.of("уренгой", "герой", "покой", "прибой", "застой", "разбой", "ковбой", "плейбой");

    private NamePatterns() {
    }

    /** The words of a name as the tokenizer splits running text. */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var sentence : Tokenizer.sentences(name, 0, name.length())) {
            var tokens = sentence.tokens();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (tokens.kind(i) == TokenKind.WORD || tokens.kind(i) == TokenKind.NUMBER) {
                    words.add(name.substring(tokens.begin(i), tokens.end(i)));
                }
            }
        }
        return words;
    }

    /**
     * What each word of a name does when the name is declined: adjectives agree with the head, what depends on the head
     * stays, and so does everything in a name whose head does not inflect.
     */
    static List<Role> roles(List<String> words, int gender) {
        var roles = new ArrayList<Role>(words.size());
        int head = gender < 0 || words.isEmpty() ? -1 : head(words, gender);
        for (int i = 0; i < words.size(); i++) {
            boolean fixed = i > head || !inflects(words.get(i));
            roles.add(fixed ? Role.FIXED : i < head ? Role.ADJECTIVE : Role.HEAD);
        }
        int behind = head + 1;
        if (head < 0 || behind >= words.size() || !inflects(words.get(words.size() - 1))) {
            return roles;
        }
        if (behind + 1 == words.size() && isAdjective(words.get(behind), gender)) {
            // «Ростов Великий», «Республика Сербская»
            roles.set(behind, Role.ADJECTIVE);
        } else if (words.get(behind).equals("и") && behind + 2 == words.size()) {
            // «Аргументы и факты», «Босния и Герцеговина»
            roles.set(behind + 1, Role.SECOND_HEAD);
        }
        return roles;
    }

    /** The index of the first word that is not an adjective; the last word's if all are. */
    static int head(List<String> words, int gender) {
        for (int i = 0; i < words.size(); i++) {
            if (!isAdjective(words.get(i), gender)) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** Latin letters, digits and capitals do not inflect; of a site's address in Cyrillic the first part may: «Газеты.Ru». */
    static boolean inflects(String address) {
        String word = host(address);
        char last = word.charAt(word.length() - 1);
        return last >= 'а' && last <= 'я' || last == 'ё' || last == 'ъ';
    }

    /** The part of a site's address in front of its domain, if that is Cyrillic; any other word as it is. */
    private static String host(String word) {
        int dot = word.indexOf('.');
        return dot > 1 && word.length() - dot <= LONGEST_DOMAIN && word.charAt(dot - 1) >= 'а' ? word.substring(0, dot) : word;
    }

    /** The gender of another spelling of a name, by its own head where that tells. */
    static int gender(String alias, int canonical) {
        var words = words(alias);
        if (words.isEmpty()) {
            return canonical;
        }
        String head = words.get(headOfAnyGender(words));
        return inflects(head) ? genderByEnding(host(head), canonical) : -1;
    }

    /** The gender of a noun in the nominative, by its ending; another's decides where the ending leaves it open. */
    static int genderByEnding(String noun, int canonical) {
        return switch (noun.charAt(noun.length() - 1)) {
            case 'а', 'я' -> canonical == Features.P ? canonical : Features.F;
            case 'о', 'е' -> canonical == Features.P ? canonical : Features.N;
            case 'ы', 'и' -> Features.P;
            case 'ь' -> canonical == Features.F ? canonical : Features.M;
            case 'у', 'ю', 'э' -> -1;
            default -> Features.M;
        };
    }

    private static int headOfAnyGender(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean adjective = false;
            for (int gender = Features.M; gender <= Features.P; gender++) {
                adjective |= isAdjective(words.get(i), gender);
            }
            if (!adjective) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** Whether a word has the nominative ending of an adjective in a gender. */
    private static boolean isAdjective(String word, int gender) {
        int n = word.length();
        if (n < SHORTEST_ADJECTIVE) {
            return false;
        }
        String ending = word.substring(n - 2);
        char before = word.charAt(n - 3);
        return switch (gender) {
            case Features.M -> ending.equals("ый") || ending.equals("ий") && "гкхжшчщн".indexOf(before) >= 0
                    || ending.equals("ой") && !NOUNS_IN_OY.contains(Lexicon.fold(word));
            case Features.F -> ending.equals("ая") || ending.equals("яя");
            case Features.N -> ending.equals("ое") || ending.equals("ее");
            default -> ending.equals("ые") || ending.equals("ие");
        };
    }

    /** All forms of one word of a name. */
    static Forms forms(String word, int gender, boolean adjective) {
        if (gender < 0) {
            return Forms.of(word, Features.NOMINAL);
        }
        String host = host(word);
        if (host.length() < word.length()) {
            Forms address = null;
            for (var form : forms(host, gender, adjective).table().entrySet()) {
                String whole = form.getKey() + word.substring(host.length());
                address = address == null ? Forms.of(whole, form.getValue()) : address.with(whole, form.getValue());
            }
            return address;
        }
        if (adjective || isAdjective(word, gender)) {
            return Adjectives.of(word, gender);
        }
        if (gender == Features.P) {
            return plural(word);
        }
        String lemma = word.endsWith("ъ") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
        char last = lemma.charAt(lemma.length() - 1);
        boolean fits = switch (gender) {
            case Features.F -> last == 'а' || last == 'я' || last == 'ь';
            case Features.N -> last == 'о' || last == 'е';
            default -> "аеиоуыэюя".indexOf(last) < 0;
        };
        String declension = "mfn".charAt(gender) + (fits ? "" : "0");
        var forms = Nouns.decline(lemma, declension, "", "-", "");
        String fleeting = gender == Features.M ? withoutFleetingVowel(lemma) : "";
        if (!fleeting.isEmpty()) {
            var shorter = Nouns.decline(lemma, declension, fleeting, "-", "");
            shorter.table().forEach(forms::with);
        }
        return lemma.equals(word) ? forms : forms.with(word, Features.bit(Features.NOM, gender) | Features.bit(Features.ACC, gender));
    }

    /**
     * The oblique stem of a noun whose last vowel may be left out: комсомолец, гудок, день. Not all such nouns leave it
     * out (кузнец, восток), so both ways are listed.
     */
    private static String withoutFleetingVowel(String noun) {
        int n = noun.length();
        if (noun.equals("день") || noun.equals("огонь")) {
            return noun.substring(0, n - 3) + noun.charAt(n - 2);
        }
        if (n < SHORTEST_ADJECTIVE || !noun.endsWith("ец") && !noun.endsWith("ок") && !noun.endsWith("ек")) {
            return "";
        }
        char before = noun.charAt(n - 3);
        String stem = noun.substring(0, n - 2);
        boolean vowel = "аеиоуыэюя".indexOf(before) >= 0;
        boolean soft = before == 'л' || noun.endsWith("ек") && "жшчщ".indexOf(before) < 0;
        return stem + (vowel ? "й" : soft ? "ь" : "") + noun.charAt(n - 1);
    }

    /** Where the ending leaves the genitive open (факты: фактов, but схемы: схем), both are listed. */
    private static Forms plural(String word) {
        char last = word.charAt(word.length() - 1);
        if ("ыиая".indexOf(last) < 0 || word.length() == 1) {
            return Nouns.decline(word, "p0", "", "", "");
        }
        String stem = word.substring(0, word.length() - 1);
        char before = stem.charAt(stem.length() - 1);
        boolean velar = "гкх".indexOf(before) >= 0;
        boolean open = last == 'ы' || last == 'и' && velar;
        String genitive = before == 'и' ? stem + "й" : open ? stem + "ов" : last == 'и' ? stem + "ей" : stem;
        var forms = Nouns.decline(word, "p", "", "", genitive);
        return open ? forms.with(stem, Features.bit(Features.GEN, Features.P)) : forms;
    }
}
