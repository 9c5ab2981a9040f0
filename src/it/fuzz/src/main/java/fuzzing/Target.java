package fuzzing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.JsonLinesRenderer;
import io.github.newsclaims.render.TextRenderer;
import io.github.newsclaims.robustness.Shape;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What Jazzer runs: an item holds together, is the same every time, and goes through JSON. */
public final class Target {

    private static final int THREADS = 8;
    /** Asking eight threads takes longer than parsing. */
    private static final int THREADS_EVERY = 50;
    private static final NewsParser PARSER = NewsParser.create();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS, Target::daemon);

    private static int runs;

    private Target() {
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws JsonProcessingException, InterruptedException, ExecutionException {
        String text = Letters.text(bytes);
        var item = Shape.parse(PARSER, text);
        same(item, PARSER.parse(text));
        if (++runs % THREADS_EVERY == 0) {
            Callable<NewsItem> parse = () -> PARSER.parse(text);
            for (var other : POOL.invokeAll(Collections.nCopies(THREADS, parse))) {
                same(item, other.get());
            }
        }
        new TextRenderer().render(item);
        json(item);
    }

    private static void same(NewsItem item, NewsItem other) {
        if (!item.equals(other)) {
            throw new AssertionError("not the same twice: " + Shape.shown(item.text()));
        }
    }

    private static void json(NewsItem item) throws JsonProcessingException {
        String line = new JsonLinesRenderer().render(item);
        holds(line.indexOf('\n') == line.length() - 1, "more than a line", item);
        var tree = JSON.readTree(line);
        var attributions = tree.get("attributions");
        holds(attributions.size() == item.attributions().size(), "attributions are lost", item);
        for (int i = 0; i < attributions.size(); i++) {
            var cue = item.attributions().get(i).cue();
            holds(attributions.get(i).get("cue").get("text").textValue().equals(cue.text()), "another cue", item);
        }
        var claims = tree.get("claims");
        holds(claims.size() == item.claims().size() && tree.get("dates").size() == item.dates().size(), "claims or dates are lost", item);
        for (JsonNode claim : claims) {
            for (JsonNode attribution : claim.get("attributions")) {
                holds(attribution.intValue() >= 0 && attribution.intValue() < attributions.size(), "a claim refers to nothing", item);
            }
        }
    }

    private static void holds(boolean condition, String otherwise, NewsItem item) {
        if (!condition) {
            throw new AssertionError(otherwise + ": " + Shape.shown(item.text()));
        }
    }
}
