package io.github.newsclaims.testing;

import io.github.newsclaims.NewsParser;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Items from test resources, parsed: one after the other as the argument of a parameterized test, or one for a
 * parameter of any test.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @NewsItemSource("items/")
 * void hasSources(NewsItem item) { … }
 *
 * @Test
 * void knowsAxios(@NewsItemSource("items/axios.txt") NewsItem item) { … }
 * }</pre>
 *
 * <p>The id of an item is the path of its resource. The first failure to read one fails the test with an {@link
 * org.junit.jupiter.api.extension.ExtensionConfigurationException} that names the resource.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@ArgumentsSource(NewsItemArguments.class)
@ExtendWith(NewsItemParameter.class)
public @interface NewsItemSource {

    /**
     * The resources, in UTF-8.
     *
     * @return paths from the root of the class path, with slashes, or in {@code src/test/resources} of the project for
     *     what the class path does not show (tests in a named module have their resources to themselves); one that
     *     ends in a slash is a folder, of which all files {@code *.txt} are taken in order of their names (not for a
     *     parameter, which takes one item)
     */
    String[] value();

    /**
     * What makes the parser. It is made once in a run of tests.
     *
     * @return a class with a constructor without parameters; by default one for {@link NewsParser#create()}
     */
    Class<? extends Supplier<NewsParser>> parser() default DefaultParser.class;

    /** The parser with the default settings. */
    final class DefaultParser implements Supplier<NewsParser> {

        /** For the test engine. */
        public DefaultParser() {
            // nothing to set
        }

        @Override
        public NewsParser get() {
            return NewsParser.create();
        }
    }
}
