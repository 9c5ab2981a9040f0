package io.github.newsclaims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The records: what they refuse, copy and answer. */
class ModelTest {

    private static final Source PAPER = new Source.Outlet("Труд", List.of());
    private static final Cue CUE = new Cue(new Span(0, 7), "сообщил", "сообщить");

    // ---- spans ----

    @ParameterizedTest
    @CsvSource({"-1, 0", "-2, -1", "3, 2", "0, -1"})
    void noSpan(int begin, int end) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Span(begin, end))
                .withMessageContaining("[" + begin + ", " + end + ")");
    }

    @Test
    void spanIsHalfOpen() {
        var span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.in("мосты")).isEqualTo("сты");
        assertThat(span).hasToString("[2, 5)");
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true, true", "3, 4, true, true", "2, 6, false, true", "1, 3, false, true", "5, 7, false, false", "0, 2, false, false"})
    void spansBesideAndInsideEachOther(int begin, int end, boolean contained, boolean overlapping) {
        var span = new Span(2, 5);
        var other = new Span(begin, end);
        assertThat(span.contains(other)).isEqualTo(contained);
        assertThat(span.overlaps(other)).isEqualTo(overlapping);
        assertThat(other.overlaps(span)).isEqualTo(overlapping);
    }

    @Test
    void spansAreOrderedByBeginningThenEnd() {
        assertThat(new TreeSet<>(List.of(new Span(2, 5), new Span(0, 9), new Span(2, 3))))
                .containsExactly(new Span(0, 9), new Span(2, 3), new Span(2, 5));
    }

    @Test
    void aSpanOutsideTheText() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(0, 9).in("мост"));
    }

    // ---- sources ----

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsSource(SourceKind kind) {
        var source = Source.of(kind, "имя", List.of(new Span(0, 3)));
        assertThat(source.kind()).isEqualTo(kind);
        assertThat(source.name()).isEqualTo("имя");
        assertThat(source.mentions()).containsExactly(new Span(0, 3));
        assertThat(source.getClass().getSimpleName()).isEqualToIgnoringCase(kind.label());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMissingFromASource(SourceKind kind) {
        assertThatNullPointerException().isThrownBy(() -> Source.of(kind, null, List.of())).withMessage("name is null");
        assertThatNullPointerException().isThrownBy(() -> Source.of(kind, "имя", null));
    }

    @Test
    void aMentionHasWordsOrIsUnderstood() {
        assertThat(new SourceMention.Written(new Span(0, 4), "Труд", PAPER)).satisfies(mention -> {
            assertThat(mention.span()).contains(new Span(0, 4));
            assertThat(mention.text()).contains("Труд");
            assertThat(mention.source()).isEqualTo(PAPER);
        });
        assertThat(new SourceMention.Understood(PAPER)).satisfies(mention -> {
            assertThat(mention.span()).isEmpty();
            assertThat(mention.text()).isEmpty();
            assertThat(mention.source()).isEqualTo(PAPER);
        });
    }

    // ---- labels ----

    @Test
    void labelsAreLowerCaseNames() {
        assertThat(Stance.values()).extracting(Stance::label).containsExactly("report", "opinion", "directive", "promise", "denial",
                "confirmation", "question", "finding");
        assertThat(Form.values()).extracting(Form::label).containsExactly("direct", "indirect", "mixed");
        assertThat(SourceKind.values()).extracting(SourceKind::label).containsExactly("outlet", "organization", "person", "group",
                "anonymous", "document", "unknown");
    }

    // ---- dates ----

    @Test
    void isoForms() {
        var day = new DateValue.Day(LocalDate.of(2019, 11, 16));
        assertThat(day.iso()).isEqualTo("2019-11-16");
        assertThat(new DateValue.Time(LocalDateTime.of(2019, 11, 16, 2, 5, 59)).iso()).isEqualTo("2019-11-16T02:05");
        assertThat(new DateValue.Week(2020, 1).iso()).isEqualTo("2020-W01");
        assertThat(new DateValue.Month(YearMonth.of(2019, 3)).iso()).isEqualTo("2019-03");
        assertThat(new DateValue.Season(2019, "WI").iso()).isEqualTo("2019-WI");
        assertThat(new DateValue.Year(988).iso()).isEqualTo("0988");
        assertThat(new DateValue.Decade(1990).iso()).isEqualTo("199X");
        assertThat(new DateValue.Interval(day, new DateValue.Day(LocalDate.of(2019, 11, 18))).iso()).isEqualTo("2019-11-16/2019-11-18");
        assertThat(new DateValue.Unresolved().iso()).isEmpty();
    }

    @Test
    void timesAreEqualToTheMinute() {
        assertThat(new DateValue.Time(LocalDateTime.of(2019, 11, 16, 2, 5, 59)))
                .isEqualTo(new DateValue.Time(LocalDateTime.of(2019, 11, 16, 2, 5, 1)));
    }

    // ---- copies ----

    @Test
    void listsAreCopied() {
        var spans = new ArrayList<>(List.of(new Span(0, 1)));
        var none = new ArrayList<SourceMention>();
        var attribution = new Attribution(CUE, Stance.REPORT, Form.INDIRECT, new SourceMention.Understood(PAPER), none, none, spans, false, "governed");
        var claim = new Claim(spans, "м", List.of(attribution), List.of());
        var source = new Source.Group("жители", spans);
        spans.add(new Span(5, 6));
        none.add(new SourceMention.Understood(PAPER));
        assertThat(attribution.content()).hasSize(1);
        assertThat(attribution.via()).isEmpty();
        assertThat(attribution.relayedBy()).isEmpty();
        assertThat(claim.content()).hasSize(1);
        assertThat(source.mentions()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> attribution.content().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> claim.attributions().clear());
    }

    @Test
    void nothingIsMissing() {
        var span = new Span(0, 1);
        assertThatNullPointerException().isThrownBy(() -> new Cue(null, "", "")).withMessage("span is null");
        assertThatNullPointerException().isThrownBy(() -> new Block(null, span)).withMessage("kind is null");
        assertThatNullPointerException().isThrownBy(() -> new Headline(span, null)).withMessage("text is null");
        assertThatNullPointerException().isThrownBy(() -> new Finding(span, null)).withMessage("message is null");
        assertThatNullPointerException().isThrownBy(() -> new DateMention(span, "", null)).withMessage("value is null");
        assertThatNullPointerException().isThrownBy(() -> new Dateline(span, "", "", null, "")).withMessage("date is null");
        assertThatNullPointerException().isThrownBy(() -> new Claim(List.of(), null, List.of(), List.of())).withMessage("text is null");
        assertThatNullPointerException().isThrownBy(() -> NewsItem.builder(null, "")).withMessage("id is null");
        assertThatNullPointerException().isThrownBy(() -> NewsItem.builder("", null)).withMessage("text is null");
    }

    // ---- items ----

    @Test
    void anItemOfWhichNothingIsKnown() {
        var item = NewsItem.builder("1", "Мост").build();
        assertThat(item.id()).isEqualTo("1");
        assertThat(item.text()).isEqualTo("Мост");
        assertThat(item.published()).isEmpty();
        assertThat(item.headline()).isEmpty();
        assertThat(item.dateline()).isEmpty();
        assertThat(item.blocks()).isEmpty();
        assertThat(item.claims()).isEmpty();
        assertThat(item.sources()).isEmpty();
        assertThat(item.attributions()).isEmpty();
        assertThat(item.dates()).isEmpty();
        assertThat(item.findings()).isEmpty();
        assertThat(item).hasToString("NewsItem[1, 0 attributions]");
    }

    @Test
    void itemsAreEqualIfAllTheirPartsAre() {
        var item = NewsItem.builder("1", "Мост").published(LocalDate.of(2020, 1, 2)).build();
        var same = NewsItem.builder("1", "Мост").published(LocalDate.of(2020, 1, 2)).build();
        assertThat(item).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(item).isNotEqualTo(NewsItem.builder("2", "Мост").published(LocalDate.of(2020, 1, 2)).build())
                .isNotEqualTo(NewsItem.builder("1", "Мост").build())
                .isNotEqualTo(NewsItem.builder("1", "Мост").published(LocalDate.of(2020, 1, 2)).sources(List.of(PAPER)).build())
                .isNotEqualTo("Мост");
    }

    @Test
    void anItemKeepsItsListsWhateverBecomesOfTheBuilders() {
        var sources = new ArrayList<>(List.of(PAPER));
        var item = NewsItem.builder("1", "Мост").sources(sources).build();
        sources.clear();
        assertThat(item.sources()).containsExactly(PAPER);
    }
}
