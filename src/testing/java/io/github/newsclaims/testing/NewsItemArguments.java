package io.github.newsclaims.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The items of a {@link NewsItemSource} at a parameterized test, under the names of their resources. */
final class NewsItemArguments implements ArgumentsProvider, AnnotationConsumer<NewsItemSource> {

    private NewsItemSource source;

    NewsItemArguments() {
    }

    @Override
    public void accept(NewsItemSource annotation) {
        source = annotation;
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        var items = new ItemResources(source, context);
        return items.paths().stream().map(path -> Arguments.of(Named.of(path, items.item(path))));
    }
}
