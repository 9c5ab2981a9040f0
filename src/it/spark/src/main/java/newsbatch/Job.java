package newsbatch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.IOException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads a folder of items in JSON Lines ({@code id}, {@code published}, {@code headline}, {@code text}) and writes
 * three folders: {@code attributions} and {@code edges} in Parquet, and in JSON Lines what could not be read,
 * {@code rejected}.
 */
public final class Job {

    private static final String BAD = "_corrupt_record";
    private static final StructType ITEM = new StructType().add("id", StringType).add("published", StringType)
            .add("headline", StringType).add("text", StringType).add(BAD, StringType);
    private static final StructType EDGE = new StructType().add("citing", StringType).add("cited", StringType);

    private Job() {
    }

    /**
     * Runs the job.
     *
     * @param args the folder to read, the folder to write
     * @throws IOException if Spark cannot be stopped
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: the folder to read and the folder to write");
        }
        try (var spark = SparkSession.builder().appName("newsclaims").getOrCreate()) {
            run(spark, args[0], args[1]);
        }
    }

    static void run(SparkSession spark, String in, String out) {
        var lines = spark.read().schema(ITEM).option("mode", "PERMISSIVE").option("columnNameOfCorruptRecord", BAD)
                .json(in).withColumn("file", input_file_name());
        var readable = col(BAD).isNull().and(col("text").isNotNull());
        lines.filter(readable.unary_$bang()).select(col("file"), col("id"), col(BAD).as("line")).write().json(out + "/rejected");

        var attributions = lines.filter(readable).mapPartitions(new AttributionRows(), Encoders.row(AttributionRows.SCHEMA))
                .persist(StorageLevel.MEMORY_AND_DISK());
        attributions.write().parquet(out + "/attributions");
        edges(attributions).write().parquet(out + "/edges");
        attributions.unpersist();
    }

    /** Who cites whom, and how often. */
    static Dataset<Row> edges(Dataset<Row> attributions) {
        FlatMapFunction<Row, Row> edges = AttributionRows::edges;
        return attributions.flatMap(edges, Encoders.row(EDGE)).groupBy("citing", "cited").count();
    }
}
