package io.github.newsclaims.render;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import java.io.IOException;
import java.util.List;

/**
 * JSON-LD in the terms of schema.org, one document on one line an item: a {@code NewsArticle} whose parts are its
 * claims.
 *
 * <ul>
 * <li>A claim is a {@code Claim} with its {@code text}; its dates are its {@code temporalCoverage}. A claim that
 * cites nobody is the item's own.
 * <li>Its {@code citation}s are its attributions, each a {@code Claim} with an {@code author}, or a {@code Quotation}
 * with a {@code spokenByCharacter} where the words are the source's own. {@code isBasedOn} leads to what the source
 * relies on, and so on along the chain; {@code publisher} is an outlet that passed it on; {@code keywords} is the
 * stance.
 * <li>The sources are the article's {@code mentions}: a {@code NewsMediaOrganization}, {@code Organization} (a group
 * too, for which schema.org has no type that may be an author), {@code Person} (without a {@code name} if it is
 * withheld) or {@code CreativeWork} (a document, which a citation is part of).
 * </ul>
 *
 * <p>The terms are those of <a href="https://schema.org/">schema.org</a>, version 29. The context is in the document:
 * nothing has to be fetched to read it. Nodes are blank, so that the lines of a batch can be merged only by a reader
 * that gives them names, as JSON-LD readers do. Spans, cues, rules and findings are no part of it.
 */
public final class JsonLdRenderer implements Renderer {

    private static final String ARTICLE = "_:item";

    /** Makes a renderer. */
    public JsonLdRenderer() {
        // nothing to set
    }

    /**
     * Writes an item and a line feed.
     *
     * @param item the item
     * @param out where the line goes
     * @throws IOException if {@code out} throws it
     */
    @Override
    public void render(NewsItem item, Appendable out) throws IOException {
        requireNonNull(item, "item is null");
        new Document(new JsonWriter(out), new Places<>(item.sources())).article(item);
        out.append('\n');
    }

    /** One item on its way out. */
    private record Document(JsonWriter json, Places<Source> sources) {

        void article(NewsItem item) throws IOException {
            json.object();
            json.key("@context").object().key("@vocab").string("https://schema.org/").endObject();
            open("NewsArticle").key("@id").string(ARTICLE);
            text("identifier", item.id());
            text("headline", item.headline().map(Headline::text).orElse(""));
            text("datePublished", item.published().map(Object::toString).orElse(""));
            text("inLanguage", "ru");
            if (item.publisher().isPresent()) {
                json.key("publisher").object();
                described(new Source.Outlet(item.publisher().get(), List.of()));
            }
            text("dateline", item.dateline().map(Dateline::text).orElse(""));
            String place = item.dateline().map(Dateline::place).orElse("");
            if (!place.isEmpty()) {
                json.key("locationCreated").object();
                open("Place").key("name").string(place).endObject();
            }
            json.key("mentions").list(item.sources(), this::source);
            json.key("hasPart").list(item.claims(), this::claim);
            json.endObject();
        }

        private void claim(Claim claim) throws IOException {
            json.object();
            open("Claim").key("text").string(claim.text());
            json.key("appearance");
            reference(ARTICLE);
            var dates = claim.dates().stream().map(DateMention::value).map(value -> value.iso())
                    .filter(iso -> !iso.isEmpty()).toList();
            if (!dates.isEmpty()) {
                json.key("temporalCoverage").list(dates, json::string);
            }
            if (!claim.attributions().isEmpty()) {
                json.key("citation").list(claim.attributions(), this::citation);
            }
            json.endObject();
        }

        private void citation(Attribution attribution) throws IOException {
            boolean direct = attribution.form() == Form.DIRECT;
            json.object();
            open(direct ? "Quotation" : "Claim").key("keywords").string(attribution.stance().label());
            origin(attribution.source().source(), direct ? "spokenByCharacter" : "author");
            basis(attribution.via());
            if (!attribution.relayedBy().isEmpty()) {
                json.key("publisher").list(attribution.relayedBy(), relay -> node(relay.source()));
            }
            json.endObject();
        }

        /** What a work relies on: a document, or something that somebody else said, which relies on the rest. */
        private void basis(List<SourceMention> via) throws IOException {
            if (via.isEmpty()) {
                return;
            }
            json.key("isBasedOn").object();
            open("CreativeWork");
            origin(via.get(0).source(), "author");
            basis(via.subList(1, via.size()));
            json.endObject();
        }

        /** Whom a work is by, or what document it stands in; nothing if it is not known. */
        private void origin(Source source, String person) throws IOException {
            if (source.kind() == SourceKind.DOCUMENT) {
                json.key("isPartOf");
                node(source);
            } else if (source.kind() != SourceKind.UNKNOWN) {
                json.key(person);
                node(source);
            }
        }

        /** A source by its id; as it is if the item does not list it. */
        private void node(Source source) throws IOException {
            var place = sources.find(source);
            if (place.isPresent()) {
                reference(id(place.getAsInt()));
            } else {
                json.object();
                described(source);
            }
        }

        private void source(Source source) throws IOException {
            json.object().key("@id").string(id(sources.of(source)));
            described(source);
        }

        private void described(Source source) throws IOException {
            open(type(source.kind()));
            text(source.kind() == SourceKind.ANONYMOUS ? "description" : "name", source.name());
            json.endObject();
        }

        private static String type(SourceKind kind) {
            return switch (kind) {
                case OUTLET -> "NewsMediaOrganization";
                case ORGANIZATION, GROUP -> "Organization";
                case PERSON, ANONYMOUS -> "Person";
                case DOCUMENT -> "CreativeWork";
                case UNKNOWN -> "Thing";
            };
        }

        private static String id(int place) {
            return "_:source" + place;
        }

        private JsonWriter open(String type) throws IOException {
            return json.key("@type").string(type);
        }

        private void reference(String id) throws IOException {
            json.object().key("@id").string(id).endObject();
        }

        private void text(String key, String value) throws IOException {
            if (!value.isEmpty()) {
                json.key(key).string(value);
            }
        }
    }
}
