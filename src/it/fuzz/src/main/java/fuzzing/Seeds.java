package fuzzing;

import io.github.newsclaims.spec.SpecificationItems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what Jazzer begins with: the items of the specification, and their words as a dictionary. */
final class Seeds {

    private static final int WORDS = 2000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++|[^\\p{L}\\p{N}\\s]");

    private Seeds() {
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        for (String name : new String[] {"seeds", "corpus", "finds"}) {
            Files.createDirectories(folder.resolve(name));
        }
        var items = SpecificationItems.all();
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Files.write(folder.resolve("seeds").resolve("item-" + i), Letters.bytes(items.get(i)));
            WORD.matcher(items.get(i)).results().forEach(found -> words.merge(found.group(), 1, Integer::sum));
        }
        var frequent = new ArrayList<>(words.keySet());
        frequent.sort((a, b) -> words.get(b) - words.get(a));
        Files.writeString(folder.resolve("dictionary"), frequent.stream().limit(WORDS).map(Seeds::entry).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String entry(String word) {
        var hex = new StringBuilder("\"");
        for (byte b : Letters.bytes(word)) {
            hex.append(String.format("\\x%02x", b));
        }
        return hex.append('"').toString();
    }
}
