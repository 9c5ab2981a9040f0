package board;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.testing.NewsItemSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What somebody reads who made a mistake with {@link NewsItemSource}. */
class MistakesTest {

    private static Events run(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(test)).execute().allEvents();
    }

    @Test
    void missingResource() {
        run(MissingCase.class).assertThatEvents().haveExactly(1, finishedWithFailure(
                message(text -> text.matches("no resource items/none.txt on the class path of board.MistakesTest.MissingCase"
                        + ", and no file .*/src/test/resources/items/none.txt"))));
    }

    @Test
    void folderForAParameter() {
        run(FolderCase.class).assertThatEvents().haveExactly(1, finishedWithFailure(
                message(text -> text.endsWith("a parameter takes one item, but @NewsItemSource names 2: "
                        + "[items/dam.txt, items/tram.txt]"))));
    }

    @Test
    void parameterOfAnotherType() {
        run(TypeCase.class).assertThatEvents().haveExactly(1,
                finishedWithFailure(instanceOf(ParameterResolutionException.class)));
    }

    static final class MissingCase {
        @ParameterizedTest
        @NewsItemSource("items/none.txt")
        void reads(NewsItem item) {
        }
    }

    static final class FolderCase {
        @Test
        void reads(@NewsItemSource("items/") NewsItem item) {
        }
    }

    static final class TypeCase {
        @Test
        void reads(@NewsItemSource("items/dam.txt") String item) {
        }
    }
}
