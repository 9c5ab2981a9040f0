package io.github.newsclaims.testing;

import static io.github.newsclaims.testing.NewsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NewsItemAssertTest {

    private static final NewsItem ITEM = ItemFixture.item().id("a1").published("2025-12-18").headline("Маяк починят")
            .claim("Маяк на Белом мысу\nпочинят весной").attributedTo(ItemFixture.outlet("ТАСС"))
            .via(ItemFixture.anonymous("чиновник портового управления"))
            .claim("Лампу уже купили")
            .claim("Света хватит на 20 миль").attributedTo(ItemFixture.person("Петр Лукин"))
            .build();

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message.stripTrailing());
    }

    @Test
    void knowsClaims() {
        assertThat(ITEM).hasNoClaim("Лампу купили").hasNoClaimContaining("продали").hasNoFindings()
                .isPublished("2025-12-18").hasClaim("Маяк на Белом  мысу починят весной").attributedTo("ТАСС");
        assertThat(ITEM).hasClaimsExactly("Маяк на Белом мысу починят весной", "Лампу уже купили",
                "Света хватит на 20 миль");
    }

    /** The README's item and what the README asserts about it. */
    @Test
    void readmeIsRight(@NewsItemSource("items/ferry.txt") NewsItem item) {
        assertThat(item).isPublished("2025-03-20").hasNoSource("Reuters")
                .hasClaim("В эти выходные туда прилетят и страховщики")
                .attributedTo("Axios").via("чиновник норвежского правительства").withStance(Stance.REPORT)
                .dated("2025-03-22/2025-03-23");
    }

    @Test
    void showsTheNearestClaims() {
        fails(() -> assertThat(ITEM).hasClaim("Маяки на Белом мысе починят"), """
                Expecting the item
                  a1 «Маяк починят»
                to claim
                  «Маяки на Белом мысе починят»
                but it does not. Nearest of its 3 claims:
                  • Маяк на Белом мысу починят весной
                      report, indirect: ТАСС (outlet) ← чиновник портового управления (anonymous) — cue «сообщает», rule\
                 fixture
                  • Света хватит на 20 миль
                      report, indirect: Петр Лукин (person) — cue «сообщает», rule fixture
                  • Лампу уже купили
                """);
    }

    @Test
    void showsTheOnlyClaim() {
        fails(() -> assertThat(ItemFixture.item().claim("Дождь").build()).hasClaim("Снег"), """
                Expecting the item
                  without a headline
                to claim
                  «Снег»
                but it does not. Its one claim:
                  • Дождь
                """);
    }

    @Test
    void saysThatThereIsNoClaim() {
        fails(() -> assertThat(ItemFixture.item().build()).hasClaim("Снег"), """
                Expecting the item
                  without a headline
                to claim
                  «Снег»
                but it claims nothing.""");
    }

    @Test
    void showsWhatIsMissingAndWhatIsMore() {
        fails(() -> assertThat(ITEM).hasClaimsExactly("Лампу уже купили", "Маяк открыли"), """
                Expecting the item
                  a1 «Маяк починят»
                to claim exactly
                  Лампу уже купили
                  Маяк открыли
                but not
                  Маяк открыли
                but also
                  Маяк на Белом мысу починят весной
                  Света хватит на 20 миль
                The item claims
                  Маяк на Белом мысу починят весной
                  Лампу уже купили
                  Света хватит на 20 миль
                """);
    }

    @Test
    void showsTheClaimThatShouldNotBe() {
        fails(() -> assertThat(ITEM).hasNoClaim("Лампу уже купили"), """
                Expecting the item
                  a1 «Маяк починят»
                not to claim
                  «Лампу уже купили»
                but it does:
                  • Лампу уже купили
                """);
        fails(() -> assertThat(ITEM).hasNoClaimContaining("20 миль"), """
                Expecting the item
                  a1 «Маяк починят»
                to have no claim with
                  «20 миль»
                but it does:
                  • Света хватит на 20 миль
                      report, indirect: Петр Лукин (person) — cue «сообщает», rule fixture
                """);
    }

    @Test
    void knowsSources() {
        assertThat(ITEM).hasSource("ТАСС").hasSource(SourceKind.ANONYMOUS, "чиновник портового управления")
                .hasNoSource("Лукин");
    }

    @Test
    void showsTheSourcesInsteadTheNearestFirst() {
        fails(() -> assertThat(ITEM).hasSource(SourceKind.PERSON, "Лукин"), """
                Expecting the item
                  a1 «Маяк починят»
                to have the source
                  «Лукин» (person)
                but it has
                  «Петр Лукин» (person)
                  «ТАСС» (outlet)
                  «чиновник портового управления» (anonymous)
                """);
        fails(() -> assertThat(ItemFixture.item().build()).hasSource("ТАСС"), """
                Expecting the item
                  without a headline
                to have the source
                  «ТАСС»
                but it has none.""");
    }

    @Test
    void showsWhatASourceThatShouldNotBeIsFor() {
        fails(() -> assertThat(ITEM).hasNoSource("чиновник портового управления"), """
                Expecting the item
                  a1 «Маяк починят»
                not to have the source
                  «чиновник портового управления»
                but it does:
                  • Маяк на Белом мысу починят весной
                      report, indirect: ТАСС (outlet) ← чиновник портового управления (anonymous) — cue «сообщает», rule\
                 fixture
                """);
    }

    @Test
    void showsTheDayAndTheFindings() {
        fails(() -> assertThat(ITEM).isPublished("2025-12-19"), """
                Expecting the item
                  a1 «Маяк починят»
                to be published on 2025-12-19, but it was on 2025-12-18.""");
        var odd = NewsItem.builder("", "…").findings(List.of(new Finding(new Span(0, 1), "100% odd"))).build();
        fails(() -> assertThat(odd).hasNoFindings(), """
                Expecting the item
                  without a headline
                to have no findings, but it has
                  100% odd
                """);
    }

    @Test
    void keepsTheDescription() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ITEM).as("the lighthouse").hasClaim("Лампу уже купили").attributedTo("ТАСС"))
                .withMessageStartingWith("[the lighthouse] Expecting the claim");
    }

    @Test
    void refusesNull() {
        fails(() -> assertThat((NewsItem) null).hasClaim("Снег"), "\nExpecting actual not to be null");
    }
}
