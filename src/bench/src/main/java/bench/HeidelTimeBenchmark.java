package bench;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * HeidelTime on the same items: Russian news, dates and nothing else. It splits the text with a tokenizer of its own and
 * has no tagger, so that its few rules that ask for a part of speech do not fire. What its tokenizer cannot read it
 * reports on the error stream. Compiled only with {@code -Dheideltime}.
 */
@State(Scope.Thread)
public class HeidelTimeBenchmark {

    private static final Date PUBLISHED = Date.from(Instant.parse("2019-06-12T12:00:00Z"));

    /** Kept, so that its level is: HeidelTime writes lines about every text. */
    private static final Logger LOG = Logger.getLogger("HeidelTimeStandalone");

    private HeidelTimeStandalone heidelTime;
    private List<String> texts;
    private int next;

    /**
     * Sets HeidelTime up.
     *
     * @throws IOException if its settings cannot be read
     * @throws IllegalStateException if it does not find a plain date
     */
    @Setup
    public void read() throws IOException {
        var settings = new Properties();
        try (InputStream file = HeidelTimeBenchmark.class.getResourceAsStream("heideltime.properties")) {
            settings.load(Objects.requireNonNull(file));
        }
        LOG.setLevel(Level.WARNING);
        Config.setProps(settings);
        heidelTime = new HeidelTimeStandalone(Language.RUSSIAN, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO);
        String tagged = process("Мост открыли вчера.");
        if (!tagged.contains("value=\"2019-06-11\"")) {
            throw new IllegalStateException("HeidelTime finds no «вчера»: " + tagged);
        }
        texts = Corpus.ofProperties().texts();
        WarmUp.with(() -> process(texts.get(next++ % texts.size())));
    }

    private String process(String text) {
        try {
            return heidelTime.process(text, PUBLISHED);
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public void dates(Blackhole hole) {
        for (var text : texts) {
            hole.consume(process(text));
        }
    }
}
