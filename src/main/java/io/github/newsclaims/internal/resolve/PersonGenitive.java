package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.token.Tokenizer;

/** Puts the name of a person into the genitive: «друзья» of «Анна Котова» are «друзья Анны Котовой». */
final class PersonGenitive {

    private static final String BEFORE_I = "гкхжшчщ";

    private PersonGenitive() {
    }

    /** The name in the genitive; parts that do not inflect, or of which that is not known, stay. */
    static String of(String name, Gender gender, Lexicon lexicon) {
        var result = new StringBuilder(name);
        int shift = 0;
        for (var sentence : Tokenizer.sentences(name, 0, name.length())) {
            for (var word : lexicon.words(name, sentence)) {
                String written = name.substring(word.begin(), word.end());
                String given = given(word, gender);
                String form = given.isEmpty() ? surname(written, gender) : written.charAt(0) + given.substring(1);
                result.replace(word.begin() + shift, word.end() + shift, form);
                shift += form.length() - written.length();
            }
        }
        return result.toString();
    }

    /** The genitive of a given name that the lexicon knows; empty if it knows none. */
    private static String given(Word word, Gender gender) {
        int number = gender == Gender.FEMININE ? Features.F : Features.M;
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Given && (reading.features() & Features.bit(Features.NOM, number)) != 0) {
                return reading.form(Features.bit(Features.GEN, number));
            }
        }
        return "";
    }

    private static String surname(String name, Gender gender) {
        char last = name.charAt(name.length() - 1);
        return name.length() < 3 || last < 'а' || last > 'я' ? name
                : gender == Gender.FEMININE ? feminine(name) : gender == Gender.MASCULINE ? masculine(name) : name;
    }

    private static String feminine(String name) {
        String stem = name.substring(0, name.length() - 1);
        if (name.endsWith("ова") || name.endsWith("ева") || name.endsWith("ина") || name.endsWith("ына")) {
            return stem + "ой";
        }
        if (name.endsWith("ая")) {
            return name.substring(0, name.length() - 2) + "ой";
        }
        return name.endsWith("а") ? inI(stem) : name.endsWith("я") ? stem + 'и' : name;
    }

    private static String masculine(String name) {
        String stem = name.substring(0, name.length() - 1);
        if (name.endsWith("ский") || name.endsWith("цкий") || name.endsWith("ый") || name.endsWith("ой")) {
            return name.substring(0, name.length() - 2) + "ого";
        }
        return switch (name.charAt(name.length() - 1)) {
            case 'й', 'ь' -> stem + 'я';
            case 'а' -> inI(stem);
            case 'я' -> stem + 'и';
            case 'е', 'и', 'о', 'у', 'ы', 'э', 'ю' -> name;
            default -> name.endsWith("ых") || name.endsWith("их") ? name : name + 'а';
        };
    }

    /** The genitive of a name in -а: «Глинки», «Ротары». */
    private static String inI(String stem) {
        return stem + (BEFORE_I.indexOf(stem.charAt(stem.length() - 1)) >= 0 ? 'и' : 'ы');
    }
}
