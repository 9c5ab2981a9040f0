package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Block;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * One line of JSON an item, version 1 of the output: every key always there, {@code null} or an empty list for what
 * is absent, spans as {@code [begin,end]} in UTF-16 code units of the item's text.
 *
 * <p>Characters that are no text in UTF-8, or that some readers break lines at, are escaped, so that a line is a line
 * to everybody. Findings about bad input are no part of this version.
 *
 * <p>{@link #schema()} says the same in JSON Schema; the jar holds it as
 * {@code io/github/newsclaims/render/item-1.schema.json}.
 */
public final class JsonLinesRenderer implements Renderer {

    private static final int SCHEMA = 1;

    /** Makes a renderer. */
    public JsonLinesRenderer() {
        // nothing to set
    }

    /**
     * What a line looks like, for validators and generators of code.
     *
     * @return a JSON Schema, draft 2020-12
     */
    public static String schema() {
        return Resource.read("item-" + SCHEMA + ".schema.json");
    }

    /**
     * Writes an item and a line feed.
     *
     * @param item the item
     * @param out where the line goes
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if a claim refers to an attribution or date that the item does not list
     */
    @Override
    public void render(NewsItem item, Appendable out) throws IOException {
        requireNonNull(item, "item is null");
        new Line(new JsonWriter(out)).item(item);
        out.append('\n');
    }

    /** One item on its way out. */
    private record Line(JsonWriter json) {

        void item(NewsItem item) throws IOException {
            json.object();
            json.key("schema").number(SCHEMA);
            json.key("id").stringOrNull(item.id());
            json.key("published").stringOrNull(item.published().map(Object::toString).orElse(""));
            headline(item.headline().orElse(null));
            dateline(item.dateline().orElse(null));
            json.key("blocks").list(item.blocks(), this::block);
            json.key("attributions").list(item.attributions(), this::attribution);
            claims(item);
            json.key("sources").list(item.sources(), this::source);
            json.key("dates").list(item.dates(), this::date);
            json.endObject();
        }

        private void headline(Headline headline) throws IOException {
            json.key("headline");
            if (headline == null) {
                json.nothing();
                return;
            }
            json.object();
            at(headline.span(), headline.text());
            json.endObject();
        }

        private void dateline(Dateline dateline) throws IOException {
            json.key("dateline");
            if (dateline == null) {
                json.nothing();
                return;
            }
            json.object();
            at(dateline.span(), dateline.text());
            json.key("place").stringOrNull(dateline.place());
            json.key("date").stringOrNull(dateline.date());
            json.key("agency").stringOrNull(dateline.agency());
            json.endObject();
        }

        private void block(Block block) throws IOException {
            json.object().key("kind").string(block.kind().name().toLowerCase(Locale.ROOT));
            json.key("span");
            span(block.span());
            json.endObject();
        }

        private void attribution(Attribution attribution) throws IOException {
            json.object();
            json.key("cue").object();
            at(attribution.cue().span(), attribution.cue().text());
            json.key("lemma").string(attribution.cue().lemma()).endObject();
            json.key("stance").string(attribution.stance().label());
            json.key("form").string(attribution.form().label());
            json.key("source");
            mention(attribution.source());
            json.key("via").list(attribution.via(), this::mention);
            json.key("relayedBy").list(attribution.relayedBy(), this::mention);
            json.key("content").list(attribution.content(), this::span);
            json.key("anaphoric").bool(attribution.anaphoric());
            json.key("rule").string(attribution.rule());
            json.endObject();
        }

        private void mention(SourceMention mention) throws IOException {
            json.object().key("span");
            if (mention.span().isPresent()) {
                span(mention.span().get());
            } else {
                json.nothing();
            }
            json.key("text").stringOrNull(mention.text().orElse(""));
            json.key("name").stringOrNull(mention.source().name());
            json.key("kind").string(mention.source().kind().label());
            json.endObject();
        }

        private void claims(NewsItem item) throws IOException {
            var attributions = new Places<>(item.attributions());
            var dates = new Places<>(item.dates());
            json.key("claims").list(item.claims(), claim -> claim(claim, attributions, dates));
        }

        private void claim(Claim claim, Places<Attribution> attributions, Places<DateMention> dates)
                throws IOException {
            json.object();
            json.key("content").list(claim.content(), this::span);
            json.key("text").string(claim.text());
            json.key("attributions").list(claim.attributions(), one -> json.number(attributions.of(one)));
            json.key("dates").list(claim.dates(), one -> json.number(dates.of(one)));
            json.endObject();
        }

        private void source(Source source) throws IOException {
            json.object().key("name").stringOrNull(source.name());
            json.key("kind").string(source.kind().label());
            json.key("mentions").list(source.mentions(), this::span);
            json.endObject();
        }

        private void date(DateMention date) throws IOException {
            json.object();
            at(date.span(), date.text());
            json.key("value").stringOrNull(date.value().iso());
            json.endObject();
        }

        private void at(Span span, String text) throws IOException {
            json.key("span");
            span(span);
            json.key("text").string(text);
        }

        private void span(Span span) throws IOException {
            json.list(List.of(span.begin(), span.end()), json::number);
        }
    }
}
