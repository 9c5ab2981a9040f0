package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.EndingNumbers;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Suffixes;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Guesses what an unlisted word can be from its ending and its shape. */
final class Endings {

    private static final List<String> GENDERS = List.of("m", "f", "n", "p");
    private static final Reading LATIN = Reading.guess(Entry.Guess.Kind.LATIN, Features.NOMINAL);
    /** A name in capital letters, or made of clipped words: a body. */
    static final Reading ABBREVIATION = Reading.guess(Entry.Guess.Kind.ABBREVIATION, Features.NOMINAL);

    private static final int SHORTEST_INFLECTED = 3;
    private static final Reading SHORT_NAME = Reading.guess(Entry.Guess.Kind.NAME, Features.NOMINAL);

    private final Map<Entry.Guess.Kind, Suffixes<Reading>> byKind = new EnumMap<>(Entry.Guess.Kind.class);

    Endings(List<List<String>> rows) {
        for (var row : rows) {
            var kind = Entry.Guess.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            byKind.computeIfAbsent(kind, key -> new Suffixes<>())
                    .put(row.get(0), Reading.guess(kind, features(row.get(2))));
        }
    }

    /** Reads the features column. */
    static long features(String labels) {
        long features = 0;
        for (String label : labels.split(",")) {
            features |= feature(label);
        }
        return features;
    }

    private static long feature(String label) {
        switch (label) {
            case "infinitive":
                return Features.INFINITIVE;
            case "gerund":
                return Features.GERUND;
            case "third.s":
                return Features.THIRD_SINGULAR;
            case "third.p":
                return Features.THIRD_PLURAL;
            default:
        }
        int dot = label.indexOf('.');
        String head = label.substring(0, dot);
        int gender = GENDERS.indexOf(label.substring(dot + 1));
        if (gender < 0) {
            throw new IllegalArgumentException("unknown feature: " + label);
        }
        return switch (head) {
            case "past" -> Features.PAST_M << gender;
            case "short" -> Features.SHORT_M << gender;
            default -> Features.bit(CueSense.caseOf(head), gender);
        };
    }

    void guess(String word, boolean capital, boolean capitals, List<Reading> readings) {
        int length = word.length();
        boolean cyrillic = length > 0 && EndingNumbers.isLetter(word.charAt(length - 1));
        if (!cyrillic) {
            readings.add(LATIN);
            return;
        }
        if (capitals && length < 8) {
            readings.add(ABBREVIATION);
            return;
        }
        if (capital && length <= SHORTEST_INFLECTED) {
            // «Су», «Ын», «Абу»: parts of foreign names that stay as they are.
            readings.add(SHORT_NAME);
        } else if (capital) {
            add(Entry.Guess.Kind.NAME, word, readings);
        }
        if (!capital || readings.isEmpty()) {
            add(Entry.Guess.Kind.NOUN, word, readings);
        }
        add(Entry.Guess.Kind.ADJECTIVE, word, readings);
        if (!capital) {
            add(Entry.Guess.Kind.VERB, word, readings);
        }
    }

    /** A capitalised word that the files list as something else may be a surname all the same: Песков, Соловей. */
    void guessName(String word, List<Reading> readings) {
        for (var reading : readings) {
            if (!(reading.entry() instanceof Entry.Noun || reading.entry() instanceof Entry.Adjective || reading.entry() instanceof Entry.Verb
                    || reading.entry() instanceof Entry.CueVerb || reading.entry() instanceof Entry.NamePart
                    || reading.entry() instanceof Entry.Place)) {
                return;
            }
        }
        add(Entry.Guess.Kind.NAME, word, readings);
    }

    private void add(Entry.Guess.Kind kind, String word, List<Reading> readings) {
        // The ending leaves at least a letter in front of it.
        var reading = byKind.get(kind).longest(word, 1);
        if (reading != null) {
            readings.add(reading);
        }
    }
}
