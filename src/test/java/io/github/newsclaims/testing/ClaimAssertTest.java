package io.github.newsclaims.testing;

import static io.github.newsclaims.testing.NewsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Stance;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ClaimAssertTest {

    private static final String REPAIR = "Маяк починят весной";
    private static final NewsItem ITEM = ItemFixture.item()
            .claim(REPAIR)
            .claim(REPAIR).attributedTo(ItemFixture.outlet("ТАСС"))
            .via(ItemFixture.anonymous("чиновник"), ItemFixture.document("письмо")).relayedBy(ItemFixture.outlet("НСН"))
            .attributedTo(ItemFixture.person("Петр Лукин")).withStance(Stance.CONFIRMATION).withForm(Form.MIXED)
            .withCue("признал", "признать")
            .dated("весной", new DateValue.Season(2026, "SP"))
            .claim("Лампу купили").attributedTo(ItemFixture.nobody()).dated("вчера", new DateValue.Unresolved())
            .claim("Света хватит")
            .build();

    private static final String SHOWN = """
            Expecting the claim
              • Маяк починят весной
              • Маяк починят весной
                  report, indirect: ТАСС (outlet) ← чиновник (anonymous) ← письмо (document), relayed by НСН (outlet)\
             — cue «сообщает», rule fixture
                  confirmation, mixed: Петр Лукин (person) — cue «признал», rule fixture
                  весной = 2026-SP
            to be
            """;

    private static void fails(String claim, Consumer<ClaimAssert> assertion, String end) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertion.accept(assertThat(ITEM).hasClaim(claim))).withMessageEndingWith(end);
    }

    private static void failsOnRepair(Consumer<ClaimAssert> assertion, String end) {
        fails(REPAIR, assertion, SHOWN + end);
    }

    @Test
    void oneOfTheClaimsMeetsAll() {
        assertThat(ITEM).hasClaim(REPAIR)
                .attributedTo("ТАСС").ofKind(SourceKind.OUTLET).via("чиновник", "письмо").relayedBy("НСН")
                .withStance(Stance.REPORT).withForm(Form.INDIRECT).withCue("сообщает")
                .attributedTo("Петр Лукин").via().relayedBy().withStance(Stance.CONFIRMATION).withForm(Form.MIXED)
                .dated("2026-SP");
        assertThat(ITEM).hasClaim(REPAIR).isItemsOwn().undated();
        assertThat(ITEM).hasClaim(REPAIR).withStance(Stance.CONFIRMATION);
        assertThat(ITEM).hasClaim("Лампу купили").attributedToNobody().dated("?");
        assertThat(ITEM.claims().get(1)).attributedTo("ТАСС");
    }

    @Test
    void showsWhoItIsAttributedTo() {
        failsOnRepair(claim -> claim.attributedTo("Лукин"), """
                  attributed to «Лукин»
                but found attributed to: «Петр Лукин»; «ТАСС»""");
        fails("Света хватит", claim -> claim.attributedTo("ТАСС"), """
                  attributed to «ТАСС»
                but found attributed to: not attributed at all""");
        failsOnRepair(ClaimAssert::attributedToNobody, """
                  attributed to nobody who is named
                but found attributed to: «ТАСС»; «Петр Лукин»""");
        fails("Лампу купили", ClaimAssert::isItemsOwn, """
                  the item's own
                but found attributed to: nobody who is named""");
    }

    @Test
    void showsWhatWasAssertedBefore() {
        failsOnRepair(claim -> claim.attributedTo("ТАСС").dated("2026-SP").via("письмо"), """
                  attributed to «ТАСС»,
                  dated 2026-SP,
                  via «письмо»
                but found via: «чиновник», «письмо»""");
    }

    @Test
    void showsWhatTheChosenAttributionHas() {
        failsOnRepair(claim -> claim.attributedTo("Петр Лукин").relayedBy("НСН"), """
                  attributed to «Петр Лукин»,
                  relayed by «НСН»
                but found relayed by: nobody""");
        failsOnRepair(claim -> claim.withStance(Stance.DENIAL), """
                  with the stance denial
                but found with the stance: report; confirmation""");
        failsOnRepair(claim -> claim.withForm(Form.DIRECT), """
                  in the form direct
                but found in the form: indirect; mixed""");
        failsOnRepair(claim -> claim.attributedTo("ТАСС").ofKind(SourceKind.GROUP), """
                  attributed to «ТАСС»,
                  a source of kind group
                but found of kind: outlet""");
        failsOnRepair(claim -> claim.withCue("признает"), """
                  with the cue «признает»
                but found with the cue: «признал»; «сообщает»""");
    }

    @Test
    void showsTheDates() {
        failsOnRepair(claim -> claim.dated("2026-SU"), """
                  dated 2026-SU
                but found dated: 2026-SP («весной»); not at all""");
        fails("Лампу купили", ClaimAssert::undated, """
                  undated
                but found dated: ? («вчера»)""");
    }

    @Test
    void datesOfAnotherClaimDoNotCount() {
        failsOnRepair(claim -> claim.isItemsOwn().dated("2026-SP"), """
                  the item's own,
                  dated 2026-SP
                but found dated: not at all""");
        failsOnRepair(claim -> claim.attributedTo("ТАСС").isItemsOwn(), """
                  attributed to «ТАСС»,
                  the item's own
                but found attributed to: «ТАСС», «Петр Лукин»""");
    }

    @Test
    void refusesNull() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> assertThat((Claim) null))
                .withMessageContaining("Expecting actual not to be null");
    }
}
