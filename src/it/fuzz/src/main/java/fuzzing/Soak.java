package fuzzing;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.internal.parse.Decisions;
import io.github.newsclaims.robustness.Splices;
import io.github.newsclaims.spec.SpecificationItems;
import java.lang.management.ManagementFactory;

/**
 * Reads many different items with one parser, and tells at 1000, 10 000, 100 000 and so on and at the end how much
 * memory is in use after a collection, and how many states ANTLR remembers.
 */
final class Soak {

    private static final String INTERNAL = "io.github.newsclaims.internal.";
    private static final int FIRST = 1000;
    private static final double MEGABYTE = 1 << 20;

    private Soak() {
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        long most = Long.parseLong(args[0]);
        var items = SpecificationItems.all();
        var splices = new Splices(items);
        var parser = NewsParser.create();
        items.forEach(parser::parse);
        report(items.size());
        long next = FIRST;
        long attributions = 0;
        for (long i = 1; i <= most; i++) {
            attributions += parser.parse(splices.of(i)).attributions().size();
            if (i == next || i == most) {
                report(i);
                next *= 10;
            }
        }
        System.out.printf("%,d items, %,d attributions%n", most, attributions);
    }

    private static void report(long items) throws ReflectiveOperationException {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        System.out.printf("%,10d items: %5.1f MB in use, states of DateExpression %d, NewsItem %d%n", items,
                memory.getHeapMemoryUsage().getUsed() / MEGABYTE, states("date.DateReader"), states("layout.LineParser"));
    }

    /** What the parsers of a grammar remember now; the phrase grammar is LL(1) and remembers nothing. */
    private static int states(String user) throws ReflectiveOperationException {
        var field = Class.forName(INTERNAL + user).getDeclaredField("DECISIONS");
        field.setAccessible(true);
        return ((Decisions) field.get(null)).states();
    }
}
