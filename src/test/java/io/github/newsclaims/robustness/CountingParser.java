package io.github.newsclaims.robustness;

import io.github.newsclaims.model.NewsItem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A parser that tells how much work an item was. For one thread at a time. */
final class CountingParser {

    private final Object parser;
    private final Method parse;

    CountingParser() {
        try {
            var type = new CountingLoader().loadClass("io.github.newsclaims.NewsParser");
            parser = type.getMethod("create").invoke(null);
            parse = type.getMethod("parse", String.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the library cannot be loaded anew", e);
        }
    }

    /**
     * An item and its work.
     *
     * @param item the item
     * @param steps methods entered, turns of loops, elements searched
     */
    record Counted(NewsItem item, long steps) {
    }

    /** Parses a text, and checks the item. */
    Counted parse(String text) {
        long before = Steps.count;
        NewsItem item;
        try {
            item = (NewsItem) parse.invoke(parser, text);
        } catch (InvocationTargetException e) {
            throw new AssertionError("thrown for: " + Shape.shown(text), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        long steps = Steps.count - before;
        Shape.check(item, text);
        return new Counted(item, steps);
    }
}
