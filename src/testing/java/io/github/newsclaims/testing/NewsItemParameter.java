package io.github.newsclaims.testing;

import io.github.newsclaims.model.NewsItem;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The item of a {@link NewsItemSource} at a parameter. */
final class NewsItemParameter implements ParameterResolver {

    NewsItemParameter() {
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(NewsItemSource.class) && parameter.getParameter().getType() == NewsItem.class;
    }

    @Override
    public NewsItem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var source = parameter.findAnnotation(NewsItemSource.class).orElseThrow();
        var items = new ItemResources(source, context);
        var paths = items.paths();
        if (paths.size() != 1) {
            throw new ExtensionConfigurationException("a parameter takes one item, but @NewsItemSource names "
                    + paths.size() + ": " + paths);
        }
        return items.item(paths.get(0));
    }
}
