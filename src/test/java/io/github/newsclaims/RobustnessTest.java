package io.github.newsclaims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, nothing is thrown and the item holds together. The time limits are there for texts that never end. */
@Timeout(value = 5, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RobustnessTest {

    private static final NewsParser PARSER = NewsParser.create();
    private static final List<String> ITEMS = SampleItems.ALL;
    private static final int REPETITIONS = 20_000;
    private static final int SPLICES = 1_500;

    // ---- what holds of every item ----

    private static NewsItem parse(String text) {
        NewsItem item;
        try {
            item = PARSER.parse(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("thrown for: " + shown(text), e);
        }
        check(item, text);
        return item;
    }

    private static void check(NewsItem item, String text) {
        assertThat(item.text()).isEqualTo(text);
        for (var span : spans(item)) {
            if (span.end() > text.length()) {
                throw new AssertionError(span + " lies outside of " + shown(text));
            }
        }
        ordered(item.attributions().stream().map(found -> found.cue().span()).toList(), text);
        ordered(item.dates().stream().map(date -> date.span()).toList(), text);
        ordered(item.claims().stream().map(claim -> claim.content().get(0)).toList(), text);
        for (var found : item.attributions()) {
            attribution(item, found, text);
        }
        item.dates().forEach(date -> words(date.span(), date.text(), text));
        item.headline().ifPresent(title -> words(title.span(), title.text(), text));
        item.dateline().ifPresent(line -> words(line.span(), line.text(), text));
        var known = Collections.newSetFromMap(new IdentityHashMap<Attribution, Boolean>());
        known.addAll(item.attributions());
        var carried = Collections.newSetFromMap(new IdentityHashMap<Attribution, Boolean>());
        item.claims().forEach(claim -> carried.addAll(claim.attributions()));
        if (!known.equals(carried)) {
            throw new AssertionError("claims and attributions of the item are not the same in " + shown(text));
        }
    }

    private static void attribution(NewsItem item, Attribution found, String text) {
        words(found.cue().span(), found.cue().text(), text);
        boolean whole = !found.content().isEmpty() && found.content().stream().allMatch(span -> span.length() > 0)
                && !found.rule().isEmpty() && !found.cue().lemma().isEmpty();
        if (!whole) {
            throw new AssertionError("something is missing from " + found + " in " + shown(text));
        }
        mentions(found).forEach(mention -> {
            mention.span().ifPresent(span -> words(span, mention.text().orElseThrow(), text));
            if (!mention.source().name().isEmpty() && mention.span().isPresent() && !item.sources().contains(mention.source())) {
                throw new AssertionError(mention + " is no source of the item " + shown(text));
            }
        });
    }

    private static void words(Span span, String words, String text) {
        if (span.length() == 0 || !span.in(text).equals(words)) {
            throw new AssertionError("«" + words + "» does not stand at " + span + " in " + shown(text));
        }
    }

    private static void ordered(List<Span> spans, String text) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).begin() > spans.get(i).begin()) {
                throw new AssertionError(spans.get(i - 1) + " stands before " + spans.get(i) + " in " + shown(text));
            }
        }
    }

    private static Stream<SourceMention> mentions(Attribution found) {
        return Stream.of(Stream.of(found.source()), found.via().stream(), found.relayedBy().stream()).flatMap(each -> each);
    }

    private static List<Span> spans(NewsItem item) {
        var spans = new ArrayList<Span>();
        item.blocks().forEach(block -> spans.add(block.span()));
        item.claims().forEach(claim -> spans.addAll(claim.content()));
        item.sources().forEach(source -> spans.addAll(source.mentions()));
        item.attributions().forEach(found -> spans.addAll(found.content()));
        item.findings().forEach(finding -> spans.add(finding.span()));
        return spans;
    }

    private static String shown(String text) {
        return text.length() > 400 ? text.substring(0, 200) + " … " + text.length() + " characters" : "«" + text + "»";
    }

    // ---- parts of items ----

    @ParameterizedTest
    @FieldSource("ITEMS")
    void wholeItems(String text) {
        assertThat(parse(text).attributions()).isNotEmpty();
        assertThat(PARSER.parse(text)).isEqualTo(PARSER.parse(text));
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void everyPrefix(String text) {
        for (int end = 0; end <= text.length(); end++) {
            parse(text.substring(0, end));
        }
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void everySuffix(String text) {
        for (int begin = 0; begin <= text.length(); begin++) {
            parse(text.substring(begin));
        }
    }

    @Test
    void splices() {
        for (long seed = 0; seed < SPLICES; seed++) {
            String text = splice(new Random(seed));
            try {
                parse(text);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void splicesGiveTheSameTwice() {
        for (long seed = 0; seed < 200; seed++) {
            String text = splice(new Random(seed));
            assertThat(PARSER.parse(text)).as("seed %d: %s", seed, text).isEqualTo(NewsParser.create().parse(text));
        }
    }

    /** A few pieces of the items, cut anywhere, glued together, and some characters changed. */
    private static String splice(Random random) {
        var text = new StringBuilder();
        for (int pieces = 2 + random.nextInt(4); pieces > 0; pieces--) {
            String item = ITEMS.get(random.nextInt(ITEMS.size()));
            int begin = random.nextInt(item.length());
            text.append(item, begin, begin + random.nextInt(Math.min(150, item.length() - begin) + 1));
        }
        String odd = "«»„“”\"'`()[]—–-.,:;!?…\n \u00a0\u00ad\u0000\ud83d\ude00<>&№%1аЁZ";
        for (int changes = random.nextInt(6); changes > 0 && !text.isEmpty(); changes--) {
            int at = random.nextInt(text.length());
            char c = odd.charAt(random.nextInt(odd.length()));
            if (random.nextBoolean()) {
                text.setCharAt(at, c);
            } else {
                text.insert(at, c);
            }
        }
        return text.toString();
    }

    // ---- repetitions ----

    @ParameterizedTest
    @ValueSource(strings = {"«", "»", "\"", "``", "''", "“", "(", ")", "[", "-", "—", "- ", "— ", ",", ", ", ".", "!", ":", ";", "…", "\n", "\n\n", " ",
            "а", "А", "я ", "1", "1 ", "\u0000", "\ud83d", "не ", "не было ", "А. ", "А.", "г. ", "«»", "«а» ", "()", "«(", "„“", "\"\"", "\"\" \"", "1.", "01.01.2020 "})
    void nothingIsSaid(String unit) {
        assertThat(parse(unit.repeat(REPETITIONS)).attributions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"что ", "как ", "о ", "в ", "и ", "который ", "чтобы ", "по словам ", "со ссылкой на ", "сообщил ", "не сообщил ",
            "он ", "мэр ", "Иван ", "Axios ", "ТАСС, ", "выразил ", "мэр Иван Гусев, ", "президента ", "«а», — сказал ", "вчера ", "сообщает Axios, ",
            "мэр и ", "заявив, ", ", что ", "об этом ", "было ", "МОСКВА, 10 авг — ", "Фото: ", "date 2020-01-01 "})
    void wordsOverAndOver(String unit) {
        parse(unit.repeat(REPETITIONS));
    }

    @Test
    void sayingItOverAndOver() {
        var item = parse("Мост готов, сообщает ТАСС. ".repeat(REPETITIONS));
        assertThat(item.attributions()).hasSize(REPETITIONS);
        assertThat(item.claims()).hasSize(REPETITIONS);
        assertThat(item.sources()).singleElement().satisfies(source -> assertThat(source.mentions()).hasSize(REPETITIONS));
    }

    @Test
    void pointingBackOverAndOver() {
        var item = parse("Мост готов. " + "Об этом сообщает ТАСС. ".repeat(REPETITIONS));
        assertThat(item.attributions()).hasSize(REPETITIONS);
        assertThat(item.claims()).as("one claim on everybody's word").hasSize(1);
    }

    @Test
    void peopleOverAndOver() {
        assertThat(parse("Он сказал, что мост готов. ".repeat(REPETITIONS)).attributions()).hasSize(REPETITIONS);
        assertThat(parse("Мэр Иван Гусев сказал, что мост готов. ".repeat(REPETITIONS)).sources()).hasSize(1);
    }

    @Test
    void datesOverAndOver() {
        var item = parse("1 января ".repeat(REPETITIONS));
        assertThat(item.dates()).hasSize(REPETITIONS).as("a sentence may be cut between the words of one")
                .allSatisfy(date -> assertThat(date.text()).endsWith("января"));
        assertThat(item.attributions()).isEmpty();
    }

    @Test
    void paragraphsOverAndOver() {
        var item = parse("Мост готов.\n\n".repeat(REPETITIONS));
        assertThat(item.blocks()).hasSize(REPETITIONS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            «              | »
            "              | "
            „              | “
            (              | )
            «(             | )»
            «он сказал: «  | »»
            (он сказал: «  | »)
            """)
    void nestedQuotations(String open, String close) {
        var item = parse(open.repeat(REPETITIONS) + "мост готов" + close.repeat(REPETITIONS) + ", сообщает ТАСС.");
        assertThat(item.attributions()).hasSizeLessThan(REPETITIONS);
    }

    @Test
    void nestedSpeech() {
        parse("Мэр сказал, что ".repeat(REPETITIONS) + "мост готов.");
        parse("по словам мэра, ".repeat(REPETITIONS) + "мост готов.");
        parse("«Мост готов, — сказал мэр, — ".repeat(REPETITIONS));
    }

    @Test
    void oneLongWord() {
        parse("мост".repeat(REPETITIONS) + " готов, сообщает ТАСС.");
        parse("мост-".repeat(REPETITIONS));
        parse("Мост".repeat(REPETITIONS));
        parse("1".repeat(REPETITIONS) + " января");
        parse("1,".repeat(REPETITIONS));
        parse("а.ru".repeat(REPETITIONS));
    }
}
