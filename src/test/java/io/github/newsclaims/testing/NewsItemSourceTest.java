package io.github.newsclaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;

class NewsItemSourceTest {

    private ExtensionContext context;

    @RegisterExtension
    final BeforeEachCallback seen = given -> context = given;

    private String shownName = "";

    @BeforeEach
    void keepName(TestInfo test) {
        shownName = test.getDisplayName();
    }

    @ParameterizedTest
    @NewsItemSource({"items/lighthouse.txt", "/items/ferry.txt"})
    void argumentsAreItems(NewsItem item) {
        assertThat(item.id()).endsWith(".txt");
        assertThat(shownName).contains(item.id());
        assertThat(item.attributions()).isNotEmpty();
    }

    @Test
    void parameterIsAnItem(@NewsItemSource("items/ferry.txt") NewsItem item) {
        assertThat(item.id()).isEqualTo("items/ferry.txt");
        assertThat(item.sources()).extracting(Source::name).contains("Axios", "Игорь Белов");
    }

    @Test
    void parserIsOfOnesOwn(@NewsItemSource(value = "items/undated/snow.txt", parser = OfNewYear.class) NewsItem item) {
        assertThat(item.published()).contains(LocalDate.of(2025, 1, 1));
    }

    /** A parser with settings. */
    static final class OfNewYear implements Supplier<NewsParser> {
        @Override
        public NewsParser get() {
            return NewsParser.builder().published(LocalDate.of(2025, 1, 1)).build();
        }
    }

    @Test
    void parserIsMadeOnce() throws NoSuchMethodException {
        var one = resources("folder");
        assertThat(resources("folder").parser()).isSameAs(one.parser());
    }

    @Test
    void folderGivesItsItems() throws NoSuchMethodException {
        assertThat(resources("folder").paths()).containsExactly("items/ferry.txt", "items/lighthouse.txt");
    }

    @Test
    void missingResourceIsNamed() throws NoSuchMethodException {
        var resources = resources("missing");
        assertThatExceptionOfType(ExtensionConfigurationException.class)
                .isThrownBy(() -> resources.item("items/none.txt"))
                .withMessage("no resource items/none.txt on the class path of " + NewsItemSourceTest.class.getName()
                        + ", and no file " + Path.of("src/test/resources/items/none.txt").toAbsolutePath());
    }

    @Test
    void textThatIsNoUtf8IsRefused() throws NoSuchMethodException {
        var resources = resources("missing");
        assertThatExceptionOfType(ExtensionConfigurationException.class)
                .isThrownBy(() -> resources.item("items/undated/latin.bin"))
                .withMessageStartingWith("cannot read the resource items/undated/latin.bin: ")
                .withMessageContaining("MalformedInputException");
    }

    @Test
    void emptyListIsRefused() throws NoSuchMethodException {
        var resources = resources("none");
        assertThatExceptionOfType(ExtensionConfigurationException.class).isThrownBy(resources::paths)
                .withMessage("@NewsItemSource names no item: []");
    }

    private ItemResources resources(String annotated) throws NoSuchMethodException {
        var source = Annotated.class.getDeclaredMethod(annotated).getAnnotation(NewsItemSource.class);
        return new ItemResources(source, context);
    }

    /** Where annotations are taken from. */
    interface Annotated {
        @NewsItemSource("items/")
        void folder();

        @NewsItemSource("items/none.txt")
        void missing();

        @NewsItemSource({})
        void none();
    }
}
