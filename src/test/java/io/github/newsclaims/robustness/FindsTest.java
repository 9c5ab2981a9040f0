package io.github.newsclaims.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.Span;
import org.junit.jupiter.api.Test;

/** What fuzzing, splicing and counting have found, as small as it gets, each under the name of what was wrong. */
class FindsTest {

    private static final NewsParser PARSER = NewsParser.create();

    @Test
    void contentHoldsNoPieceTwice() {
        assertThat(Shape.parse(PARSER, "Улицу назвали в честь поэта.").claims()).allSatisfy(claim -> assertThat(claim.content()).hasSize(1));
    }

    @Test
    void piecesOfAContentDoNotOverlap() {
        Shape.parse(PARSER, "Местью назвала обвинения депутат Елена Кузнецова.");
        Shape.parse(PARSER, "ромов назвал слухи о своем уходе неправкрыжение нач");
    }

    @Test
    void contentThatIsCutOffBehindItsConjunctionIsNone() {
        assertThat(Shape.parse(PARSER, "Мэр, выступая в эфире, заявил, что").attributions()).isEmpty();
        assertThat(Shape.parse(PARSER, "Громов, выступая в эфи которые заявили, что").attributions()).isEmpty();
    }

    @Test
    void datesOfALongClaimStandInItOnce() {
        var item = Shape.parse(PARSER, "Мэр заявил:\n\n" + "Мост откроют 1 января. ".repeat(3));
        assertThat(item.claims().stream().filter(claim -> !claim.attributions().isEmpty())).singleElement()
                .satisfies(claim -> assertThat(claim.dates()).hasSize(3).extracting(date -> date.span()).isSortedAccordingTo(Span::compareTo));
    }

    @Test
    void roleMeansTheLastOfItsHoldersWhoIsNamedBefore() {
        var item = Shape.parse(PARSER, "Министр Иван Котов ушел. Министр сообщил, что мост готов. Министр Петр Седов вернулся. Министр заявил, что рад.");
        assertThat(item.attributions()).extracting(found -> found.source().source().name()).containsExactly("Иван Котов", "Петр Седов");
    }

    @Test
    void wordOfInvisibleCharactersInANameIsNone() {
        var item = Shape.parse(PARSER, "В новом \u00ad отчете мэрии говорится, что мост закроют. В законе говорится, что мост откроют.");
        assertThat(item.attributions()).extracting(found -> found.source().source().name()).element(1).isEqualTo("закон");
    }
}
