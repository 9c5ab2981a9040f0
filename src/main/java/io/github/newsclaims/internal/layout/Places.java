package io.github.newsclaims.internal.layout;

import java.util.Locale;
import java.util.Set;

/** Names of places from capitals to ordinary letter case: «РОСТОВ-НА-ДОНУ» is «Ростов-на-Дону». */
final class Places {

    private static final Set<String> SMALL = Set.of("на", "де", "дель", "ла", "ле", "о", "эш", "эль", "сюр", "ди", "да",
            "и");
    /** States that are written in capitals always. */
    private static final Set<String> INITIALS = Set.of("США", "ОАЭ", "ООН", "КНР", "КНДР", "ЮАР", "РФ", "ЕС", "ДНР",
            "ЛНР", "ЦАР", "ФРГ");

    private Places() {
    }

    /**
     * Brings a name into ordinary letter case.
     *
     * @param name a name of a place, of one or several words
     * @return the name, in ordinary case if it was in capitals, otherwise as it is
     */
    static String ordinaryCase(String name) {
        if (name.chars().anyMatch(Character::isLowerCase) || INITIALS.contains(name)) {
            return name;
        }
        var result = new StringBuilder(name.length());
        int begin = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                append(result, name.substring(begin, i), begin > 0 && name.charAt(begin - 1) == '-');
                if (i < name.length()) {
                    result.append(name.charAt(i));
                }
                begin = i + 1;
            }
        }
        return result.toString();
    }

    private static void append(StringBuilder result, String word, boolean inside) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || inside && SMALL.contains(lower)) {
            result.append(lower);
        } else {
            result.append(word.charAt(0)).append(lower, 1, lower.length());
        }
    }
}
