package bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the JDK does with the same texts: the measure by which a parse is fast or slow on any machine. */
@State(Scope.Thread)
public class YardstickBenchmark {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final BreakIterator sentences = BreakIterator.getSentenceInstance(RUSSIAN);
    private final BreakIterator words = BreakIterator.getWordInstance(RUSSIAN);
    private List<String> texts;
    private List<byte[]> encoded;
    private Pattern cues;

    @Setup
    public void read() throws IOException {
        texts = Corpus.ofProperties().texts();
        encoded = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        cues = cues();
    }

    /** The listed stems with any ending of up to six letters. */
    private static Pattern cues() throws IOException {
        try (InputStream list = YardstickBenchmark.class.getResourceAsStream("cues.txt")) {
            var stems = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?<!\\p{L})(?:" + stems + ")\\p{L}{0,6}+(?!\\p{L})");
        }
    }

    @Benchmark
    public void utf8(Blackhole hole) {
        for (var bytes : encoded) {
            hole.consume(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Benchmark
    public int characters() {
        int letters = 0;
        for (var text : texts) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetter(text.charAt(i))) {
                    letters++;
                }
            }
        }
        return letters;
    }

    @Benchmark
    public int sentences() {
        return boundaries(sentences);
    }

    @Benchmark
    public int words() {
        return boundaries(words);
    }

    private int boundaries(BreakIterator iterator) {
        int boundaries = 0;
        for (var text : texts) {
            iterator.setText(text);
            while (iterator.next() != BreakIterator.DONE) {
                boundaries++;
            }
        }
        return boundaries;
    }

    @Benchmark
    public int regex() {
        int found = 0;
        for (var text : texts) {
            var matcher = cues.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }
}
