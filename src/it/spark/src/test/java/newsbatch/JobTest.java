package newsbatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.NewsParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {

    private static final String ITEMS = "src/test/resources/items";
    private static final List<String> UNREADABLE = List.of("m3", "j2");

    @TempDir
    static Path out;

    private static SparkSession spark;

    @BeforeAll
    static void run() {
        spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2).config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.warehouse.dir", out.resolve("warehouse").toString())
                // a file a partition, so that several tasks parse
                .config("spark.sql.files.openCostInBytes", 1).config("spark.sql.files.maxPartitionBytes", 1000).getOrCreate();
        Job.run(spark, ITEMS, out.toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** All rows of the items, made by one parser in one thread. */
    private static List<Row> alone() throws IOException {
        var parser = NewsParser.create();
        var json = new ObjectMapper();
        var rows = new ArrayList<Row>();
        try (Stream<Path> files = Files.list(Path.of(ITEMS))) {
            for (var file : files.toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (UNREADABLE.stream().noneMatch(id -> line.contains('"' + id + '"'))) {
                        var item = json.readTree(line);
                        rows.addAll(AttributionRows.of(parser.parse(AttributionRows.input(item.get("id").asText(),
                                item.get("published").asText(), item.get("headline").asText(),
                                item.get("text").asText()))).toList());
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> sorted(List<Row> rows) {
        return rows.stream().map(JobTest::shown).sorted().toList();
    }

    /** An array is a Java array before Spark has had it, and a Scala sequence after. */
    private static String shown(Row row) {
        var columns = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            columns.add(value instanceof String[] array ? List.of(array).toString()
                    : value instanceof scala.collection.Seq<?> ? row.getList(i).toString() : String.valueOf(value));
        }
        return String.join(" | ", columns);
    }

    @Test
    void attributionsAreThoseOfOneThread() throws IOException {
        var together = sorted(spark.read().parquet(out + "/attributions").collectAsList());
        assertEquals(sorted(alone()), together);
        assertTrue(together.contains("m1 | 2025-05-12 | Метро продлят до аэропорта к 2028 году | РБК | outlet | report | "
                + "indirect | [источник в мэрии] | [] | [2028]"), () -> String.join("\n", together));
    }

    @Test
    void edgesAreCounted() throws IOException {
        Map<String, Long> alone = new TreeMap<>();
        for (var row : alone()) {
            String citing = row.getString(3);
            for (String via : (String[]) row.get(7)) {
                alone.merge(citing + " → " + via, 1L, Long::sum);
                citing = via;
            }
            for (String relay : (String[]) row.get(8)) {
                alone.merge(relay + " → " + row.getString(3), 1L, Long::sum);
            }
        }
        Map<String, Long> together = spark.read().parquet(out + "/edges").collectAsList().stream().collect(
                Collectors.toMap(row -> row.getString(0) + " → " + row.getString(1), row -> row.getLong(2), Long::sum,
                        TreeMap::new));
        assertEquals(alone, together);
        assertEquals(2L, together.get("РБК → источник в мэрии"), together::toString);
    }

    @Test
    void severalTasksParsed() throws IOException {
        try (Stream<Path> parts = Files.list(out.resolve("attributions"))) {
            assertTrue(parts.filter(part -> part.toString().endsWith(".parquet")).count() > 1);
        }
    }

    @Test
    void badLinesAreReported() {
        var rejected = spark.read().json(out + "/rejected").collectAsList();
        assertEquals(2, rejected.size());
        assertTrue(rejected.stream().anyMatch(row -> row.<String>getAs("file").endsWith("may.jsonl")
                && String.valueOf(row.<String>getAs("line")).contains("\"m3\"")), rejected::toString);
        assertTrue(rejected.stream().anyMatch(row -> "j2".equals(row.getAs("id"))), rejected::toString);
    }

    @Test
    void wrongUsageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Job.main(new String[] {"in"}));
    }
}
