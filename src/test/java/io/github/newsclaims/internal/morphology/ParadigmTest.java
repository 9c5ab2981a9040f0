package io.github.newsclaims.internal.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole paradigms, written out in {@code nouns.txt}, {@code adjectives.txt} and {@code verbs.txt}. */
class ParadigmTest {

    private static final String NONE = "-";

    static Stream<String> nouns() throws IOException {
        return lines("nouns.txt");
    }

    static Stream<String> adjectives() throws IOException {
        return lines("adjectives.txt");
    }

    static Stream<String> verbs() throws IOException {
        return lines("verbs.txt");
    }

    private static Stream<String> lines(String file) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(ParadigmTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    private static String column(String[] columns, int index) {
        return columns.length > index && !columns[index].equals("_") ? columns[index] : "";
    }

    @ParameterizedTest
    @MethodSource
    void nouns(String line) {
        String[] sides = line.split(" = ");
        String[] entry = sides[0].trim().split(" +");
        var forms = Nouns.decline(entry[0], entry[1], column(entry, 2), column(entry, 3), column(entry, 4));
        int gender = "mfnp".indexOf(entry[1].charAt(0));
        String[] numbers = sides[1].split(" / ");
        check(forms, gender, numbers[0].trim().split(" +"));
        if (numbers.length > 1) {
            check(forms, Features.P, numbers[1].trim().split(" +"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void adjectives(String line) {
        String[] sides = line.split(" = ");
        String[] entry = sides[0].trim().split(" +");
        var forms = Adjectives.decline(entry[0], column(entry, 1));
        String[] genders = sides[1].split(" / ");
        for (int gender = Features.M; gender <= Features.P; gender++) {
            check(forms, gender, genders[gender].trim().split(" +"));
        }
        if (genders.length > 4) {
            String[] shorts = genders[4].trim().split(" +");
            long[] bits = {Features.SHORT_M, Features.SHORT_F, Features.SHORT_N, Features.SHORT_P};
            for (int i = 0; i < shorts.length; i++) {
                assertThat(forms.table()).containsKey(shorts[i]);
                assertThat(forms.table().get(shorts[i]) & bits[i]).as(shorts[i]).isNotZero();
            }
        }
    }

    /** Each case's forms, with «|» between variants and «-» for none, and no other reading of these forms in that case. */
    private static void check(Forms forms, int gender, String[] cases) {
        for (int c = Features.NOM; c <= Features.LOC; c++) {
            var expected = new ArrayList<String>();
            if (!cases[c].equals(NONE)) {
                expected.addAll(List.of(cases[c].split("\\|")));
            }
            var found = new ArrayList<String>();
            long bit = Features.bit(c, gender);
            forms.table().forEach((form, bits) -> {
                if ((bits & bit) != 0) {
                    found.add(form);
                }
            });
            assertThat(found).as("case %d, gender %d", c, gender).containsAll(expected);
        }
    }

    @ParameterizedTest
    @MethodSource
    void verbs(String line) {
        String[] sides = line.split(" = ");
        String[] entry = sides[0].trim().split(" +");
        boolean both = entry[1].equals("both");
        var groups = Verbs.conjugate(entry[0], both || entry[1].equals("ipf"), both || entry[1].equals("pf"), column(entry, 2),
                column(entry, 3), column(entry, 4), column(entry, 5));
        for (String expected : sides[1].trim().split(" +")) {
            int colon = expected.indexOf(':');
            String form = expected.substring(0, colon);
            long wanted = feature(expected.substring(colon + 1));
            long bits = groups.stream().mapToLong(forms -> forms.table().getOrDefault(form, 0L)).reduce(0, (a, b) -> a | b);
            assertThat(bits & wanted).as(expected).isEqualTo(wanted);
        }
    }

    private static long feature(String label) {
        return switch (label) {
            case "inf" -> Features.INFINITIVE;
            case "3s" -> Features.THIRD_SINGULAR;
            case "3p" -> Features.THIRD_PLURAL;
            case "12" -> Features.OTHER_PERSON;
            case "pm" -> Features.PAST_M;
            case "pf" -> Features.PAST_F;
            case "pn" -> Features.PAST_N;
            case "pp" -> Features.PAST_P;
            case "ger" -> Features.GERUND;
            case "sm" -> Features.SHORT_M;
            case "sf" -> Features.SHORT_F;
            case "sn" -> Features.SHORT_N;
            case "sp" -> Features.SHORT_P;
            case "act" -> Features.ACTIVE_PARTICIPLE;
            case "pas" -> Features.PASSIVE_PARTICIPLE;
            case "3sr" -> Features.THIRD_SINGULAR | Features.REFLEXIVE_PASSIVE;
            case "pnr" -> Features.PAST_N | Features.REFLEXIVE_PASSIVE;
            default -> throw new IllegalArgumentException(label);
        };
    }

    @Test
    void agreementIsAnIntersection() {
        var adjective = Adjectives.decline("белый", "").table().get("белого");
        var noun = Nouns.decline("дом", "m", "", "дома", "").table().get("дома");
        assertThat(adjective & noun).isEqualTo(Features.bit(Features.GEN, Features.M));
    }

    @Test
    void aVerbTellsTheGendersOfItsSubject() {
        assertThat(Features.subjectGenders(Features.PAST_F)).isEqualTo(0b0010);
        assertThat(Features.subjectGenders(Features.THIRD_SINGULAR)).isEqualTo(0b0111);
        assertThat(Features.subjectGenders(Features.THIRD_PLURAL)).isEqualTo(0b1000);
        assertThat(Features.subjectGenders(Features.INFINITIVE)).isEqualTo(0b1111);
    }
}
