package io.github.newsclaims;

import io.github.newsclaims.model.NewsItem;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;

/** The entry point. */
public final class NewsParser {

    private final Builder settings;

    private NewsParser(Builder settings) {
        this.settings = settings;
    }

    public static NewsParser create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public NewsItem parse(String text) {
        return parse("", text);
    }

    public NewsItem parse(String id, String text) {
        return new io.github.newsclaims.internal.Pipeline(io.github.newsclaims.internal.lexicon.Lexicon.builtIn()).read(id, text, java.util.Optional.ofNullable(settings.published));
    }

    public NewsItem parse(Reader reader) throws IOException {
        var text = new java.io.StringWriter();
        reader.transferTo(text);
        return parse(text.toString());
    }

    public NewsItem parse(NewsInput input) {
        return parse(input.id(), input.text());
    }

    public static final class Builder {
        private LocalDate published;

        public Builder published(LocalDate day) {
            published = day;
            return this;
        }

        public NewsParser build() {
            return new NewsParser(this);
        }
    }
}
