package io.github.newsclaims.testing;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.TextTooLongException;
import io.github.newsclaims.model.NewsItem;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.ReflectionSupport;

/** The resources that a {@link NewsItemSource} names, seen from a test class. */
final class ItemResources {

    private static final ExtensionContext.Namespace PARSERS = ExtensionContext.Namespace.create(ItemResources.class);

    private final NewsItemSource source;
    private final Class<?> test;
    private final NewsParser parser;

    ItemResources(NewsItemSource source, ExtensionContext context) {
        this.source = source;
        this.test = context.getRequiredTestClass();
        this.parser = shared(source.parser(), context);
    }

    /** By the method that JUnit 5 has; the one that JUnit 6 puts in its place would shut JUnit 5 out. */
    @SuppressWarnings("deprecation")
    private static NewsParser shared(Class<? extends Supplier<NewsParser>> maker, ExtensionContext context) {
        return context.getRoot().getStore(PARSERS)
                .getOrComputeIfAbsent(maker, type -> ReflectionSupport.newInstance(maker).get(), NewsParser.class);
    }

    /** The parser, one in a run of tests. */
    NewsParser parser() {
        return parser;
    }

    /** The paths of the items, folders replaced by what is in them. */
    List<String> paths() {
        var paths = Stream.of(source.value()).flatMap(this::expanded).toList();
        if (paths.isEmpty()) {
            throw new ExtensionConfigurationException("@NewsItemSource names no item: " + List.of(source.value()));
        }
        return paths;
    }

    /** Reads an item. */
    NewsItem item(String path) {
        try (InputStream in = open(path)) {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
            return parser.parse(path, text);
        } catch (IOException | TextTooLongException e) {
            throw new ExtensionConfigurationException("cannot read the resource " + path + ": " + e, e);
        }
    }

    private InputStream open(String path) throws IOException {
        return found(path).openStream();
    }

    /** On the class path; else in the project, since a named module keeps its resources from others. */
    private URL found(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        var resource = test.getResource(absolute);
        if (resource != null) {
            return resource;
        }
        var file = Project.testResource(path);
        if (!Files.exists(file)) {
            throw new ExtensionConfigurationException("no resource " + path + " on the class path of " + test.getName()
                    + ", and no file " + file);
        }
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("every file has a URL", e);
        }
    }

    private Stream<String> expanded(String path) {
        if (!path.endsWith("/")) {
            return Stream.of(path);
        }
        try (var files = Files.list(folder(path))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")).sorted()
                    .map(name -> path + name).toList().stream();
        } catch (IOException e) {
            throw new ExtensionConfigurationException("cannot list the folder " + path + ": " + e, e);
        }
    }

    private Path folder(String path) {
        try {
            URI found = found(path).toURI();
            if (!"file".equals(found.getScheme())) {
                throw new ExtensionConfigurationException("a folder must be on disk, but " + path + " is " + found
                        + ": name its items one by one");
            }
            return Path.of(found);
        } catch (URISyntaxException e) {
            throw new ExtensionConfigurationException("not a folder: " + path, e);
        }
    }
}
