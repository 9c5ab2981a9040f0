package newsbatch;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceMention;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Items in, attributions out; the items of a partition are parsed one after the other, as its rows are asked for. */
final class AttributionRows implements MapPartitionsFunction<Row, Row> {

    /** An attribution. {@code via} is nearest first; {@code dates} are the ISO 8601 values of its claim's dates. */
    static final StructType SCHEMA = new StructType().add("item", StringType).add("published", StringType)
            .add("claim", StringType).add("source", StringType).add("kind", StringType).add("stance", StringType)
            .add("form", StringType).add("via", createArrayType(StringType)).add("relayedBy", createArrayType(StringType))
            .add("dates", createArrayType(StringType));

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> items) {
        var parser = Parsers.get();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false)
                .map(AttributionRows::input).map(parser::parse).flatMap(AttributionRows::of).iterator();
    }

    /** The attributions of an item. */
    static Stream<Row> of(NewsItem item) {
        String published = item.published().map(Object::toString).orElse(null);
        return item.claims().stream().flatMap(claim -> claim.attributions().stream()
                .map(attribution -> row(item.id(), published, claim, attribution)));
    }

    private static Row row(String item, String published, Claim claim, Attribution attribution) {
        var source = attribution.source().source();
        return RowFactory.create(item, published, claim.text(), source.name(), source.kind().label(),
                attribution.stance().label(), attribution.form().label(), names(attribution.via()),
                names(attribution.relayedBy()), claim.dates().stream().map(date -> date.value().iso()).toArray(String[]::new));
    }

    private static String[] names(List<SourceMention> mentions) {
        return mentions.stream().map(mention -> mention.source().name()).toArray(String[]::new);
    }

    private static NewsInput input(Row row) {
        return input(text(row, "id"), text(row, "published"), text(row, "headline"), text(row, "text"));
    }

    static NewsInput input(String id, String published, String headline, String text) {
        return NewsInput.builder().id(id).published(published).headline(headline).body(text).build();
    }

    private static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }

    /** Who cites whom in an attribution: the source those it relies on, and whoever passed it on the source. */
    static Iterator<Row> edges(Row attribution) {
        String source = attribution.getAs("source");
        var chain = new ArrayList<String>();
        chain.add(source);
        chain.addAll(attribution.getList(attribution.fieldIndex("via")));
        var edges = new ArrayList<Row>();
        for (int i = 1; i < chain.size(); i++) {
            edges.add(RowFactory.create(chain.get(i - 1), chain.get(i)));
        }
        for (Object relay : attribution.getList(attribution.fieldIndex("relayedBy"))) {
            edges.add(RowFactory.create(relay, source));
        }
        return edges.iterator();
    }
}
