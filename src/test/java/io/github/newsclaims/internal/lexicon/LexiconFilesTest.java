package io.github.newsclaims.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Stance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every lexicon file: as many columns as its header explains, sorted, no key twice, only values that the code knows. */
class LexiconFilesTest {

    private static final String DECLENSION = "([mfn]a?|pa?)[+0]?";
    private static final String ASPECT = "ipf|pf|both";
    private static final String ANY = ".*";
    private static final String SOME = ".+";
    private static final String MARK = "\\*?";
    private static final String CLASS = "|person|anonymous|outlet|press|organization|group|document|-";

    /** A file, how many of its first columns make the key, and a pattern for each column. */
    enum File {
        ABBREVIATIONS(1, SOME, "never|maybe"),
        ADJECTIVES(1, "[-а-я]+(ый|ий|ой|ийся)", "[-а-я]*"),
        ADVERBS(1, "[^ёA-ZА-Я]+", "adverb|particle|parenthetical|writer"),
        BODY_NOUNS(1, "[- а-я]+", SOME),
        CALENDAR(1, "[а-я]+", "[mfn]", "[а-я]*", "[а-я]*", "[а-я]*"),
        ENDINGS(2, "[а-я]+", "noun|adjective|verb|name", "[a-z.,0-9]+"),
        FUNCTION_WORDS(2, "[^ёA-ZА-Я,]+", "preposition|conjunction|subordinator|relative|pronoun|possessive|demonstrative|numeral|adverb", "[^ё]+", "[a-z.,]*"),
        GIVEN_NAMES(1, "[-'’А-ЯЁа-яё]+", "(m|f|mf)0?", "[А-ЯЁа-яё]*"),
        INSTITUTIONS(1, SOME, "government|court|party|company|international|sport|science|ngo|military", "[mfnp0]", ANY, MARK),
        LIGHT_CUES(2, "[а-яё]+", SOME, stances(), SOME),
        LIGHT_VERBS(1, "[а-яё]+", ASPECT, "[а-яё]+", "[а-яё]+", "[а-яё]*", "[а-яё]*"),
        MARKERS(1, "[-а-яё ]+", "gen|dat|acc|ins|loc", stances(), "source|via", "yes|no"),
        NAME_PARTICLES(1, "[а-я]+", "(yes)?"),
        NOUNS(1, SOME, DECLENSION, ANY, ANY, ANY),
        OTHER_VERBS(1, "[а-я]+", ASPECT, "[а-я]*", "[а-я]*", "[а-я]*", "[а-я]*"),
        OUTLETS(1, SOME, "newspaper|magazine|agency|tv|radio|site|channel|journal", "[mfnp0]", ANY, MARK),
        PLACES(1, SOME, "[mfnp][+0]?", "[-А-ЯЁа-яё]*", "[-А-ЯЁа-яё]*", "country|city|region|other", "(yes)?"),
        PREDICATIVES(1, "[а-яё]+", "[-а-яё,]+", stances(), SOME, "need|free"),
        ROLE_KINDS(1, "[a-z]+", "[-а-я ]+", "[-а-я ]+"),
        ROLE_NAMES(1, "[-а-я]+", "[-а-я ]+"),
        ROLES(1, SOME, DECLENSION, ANY, ANY, ANY, CLASS, CLASS),
        TRAITS(1, "[- а-я]+", "[a-z,-]+"),
        VERBS(1, "[а-яё]+", ASPECT, "[а-яё]*", "[а-яё]*", "[а-яё]*", "[а-яё]*", stances(), SOME);

        private final int key;
        private final List<Pattern> columns;

        File(int key, String... columns) {
            this.key = key;
            this.columns = Stream.of(columns).map(Pattern::compile).toList();
        }

        String fileName() {
            return name().toLowerCase(Locale.ROOT) + ".tsv";
        }

        List<List<String>> rows() {
            return Tsv.read(fileName(), columns.size());
        }

        private static String stances() {
            var labels = new ArrayList<String>();
            for (var stance : Stance.values()) {
                labels.add(stance.name().toLowerCase(Locale.ROOT));
            }
            return String.join("|", labels);
        }
    }

    private static List<String> header(File file) throws IOException {
        var stream = Tsv.class.getResourceAsStream(file.fileName());
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void headerSaysWhatTheFileIsAndWhatEachColumnHolds(File file) throws IOException {
        var header = header(file);
        assertThat(header.get(0)).startsWith("# ").endsWith(".");
        var columns = header.stream().filter(line -> line.matches("# [a-z_0-9]+: .+")).toList();
        assertThat(columns).hasSize(file.columns.size());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnHoldsWhatItMay(File file) {
        assertThat(file.rows()).isNotEmpty();
        for (int i = 0; i < file.columns.size(); i++) {
            int column = i;
            var pattern = file.columns.get(i).asMatchPredicate();
            assertThat(file.rows()).as("column %d", i + 1).filteredOn(row -> {
                String value = row.get(column);
                return !pattern.test(value) || !value.equals(value.strip());
            }).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAreSortedAndNoKeyComesTwice(File file) {
        var keys = file.rows().stream().map(row -> String.join("\t", row.subList(0, file.key))).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(file.rows().stream().map(row -> String.join("\t", row)).toList()).isSorted();
    }

    @Test
    void everyCueNamesFramesThatTheCodeKnows() {
        File.VERBS.rows().forEach(row -> assertThat(CueSense.parse(row.get(6), row.get(7))).isNotNull());
        File.LIGHT_CUES.rows().forEach(row -> assertThat(CueSense.parse(row.get(2), row.get(3))).isNotNull());
        File.PREDICATIVES.rows().forEach(row -> assertThat(CueSense.parse(row.get(2), row.get(3))).isNotNull());
    }

    @Test
    void everyLightCueBelongsToAVerbThatIsListed() {
        var verbs = new HashSet<String>();
        Stream.of(File.VERBS, File.LIGHT_VERBS, File.OTHER_VERBS).forEach(file -> file.rows().forEach(row -> verbs.add(row.get(0))));
        assertThat(File.LIGHT_CUES.rows()).filteredOn(row -> !verbs.contains(row.get(0))).isEmpty();
    }

    @Test
    void everyTraitIsKnownAndSorted() {
        assertThat(File.TRAITS.rows()).allSatisfy(row -> {
            var labels = List.of(row.get(1).split(","));
            assertThat(labels).isSorted().doesNotHaveDuplicates().allSatisfy(label -> assertThat(Trait.of(label)).isNotNull());
        });
    }

    @Test
    void everyTraitMarksSomeWord() {
        assertThat(Trait.values()).allSatisfy(trait -> assertThat(File.TRAITS.rows()).anyMatch(row -> trait.marks(row.get(0))));
    }

    @Test
    void everyOfficeIsListedAsANounOrAdjective() {
        var roles = new HashSet<String>();
        Stream.of(File.ROLES, File.NOUNS, File.ADJECTIVES).forEach(file -> file.rows().forEach(row -> roles.add(Lexicon.fold(row.get(0)))));
        assertThat(File.TRAITS.rows()).filteredOn(row -> Trait.OFFICE.marks(row.get(0)) && !roles.contains(row.get(0))).isEmpty();
    }

    @Test
    void aPluralNounTellsItsGenitive() {
        for (var file : List.of(File.NOUNS, File.ROLES)) {
            assertThat(file.rows().stream().filter(row -> row.get(1).matches("pa?")))
                    .allSatisfy(row -> assertThat(row.get(4)).as(row.toString()).isNotEmpty());
        }
    }

    @Test
    void everyPerfectiveAndImperfectiveHasItsPrincipalParts() {
        assertThat(Stream.concat(File.VERBS.rows().stream(), File.LIGHT_VERBS.rows().stream())).allSatisfy(row -> {
            assertThat(row.get(2)).as(row.toString()).matches("[а-яё]+т(ся)?");
            assertThat(row.get(3)).as(row.toString()).matches("[а-яё]+т(ся)?");
            assertThat(row.get(5)).as(row.toString()).matches("([а-яё]+[нт]о)?");
        });
    }

    @Test
    void noNameHasTwoOwners() {
        for (var file : List.of(File.OUTLETS, File.INSTITUTIONS)) {
            var owners = new HashMap<String, String>();
            for (var row : file.rows()) {
                var spellings = new ArrayList<>(List.of(row.get(3).split(";")));
                spellings.add(row.get(0));
                for (String spelling : Set.copyOf(spellings)) {
                    if (!spelling.isEmpty()) {
                        assertThat(owners.putIfAbsent(spelling, row.get(0))).as(spelling + " of " + row.get(0)).isNull();
                    }
                }
            }
        }
    }

    @Test
    void theWholeLexiconLoads() {
        assertThat(Lexicon.builtIn()).isSameAs(Lexicon.builtIn());
    }
}
