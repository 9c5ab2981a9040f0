package io.github.newsclaims.robustness;

import java.util.List;
import java.util.Random;

/** Texts made of pieces of items. The same seed gives the same text as long as the items stay the same. */
public final class Splices {

    private static final int LONGEST_PIECE = 150;
    private static final String ODD = "«»„“”\"'`()[]—–-.,:;!?…\n \u00a0\u00ad\u0000\ud83d\ude00<>&№%1аЁZ\u0301\u200b\u200f\u202e";

    private final List<String> items;

    /**
     * Takes the items.
     *
     * @param items what the pieces are cut from, at least one that is not empty
     */
    public Splices(List<String> items) {
        this.items = items.stream().filter(item -> !item.isEmpty()).toList();
    }

    /**
     * A few pieces of the items, cut anywhere and glued together, with up to five characters changed.
     *
     * @param seed tells which
     * @return the text
     */
    public String of(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int pieces = 2 + random.nextInt(4); pieces > 0; pieces--) {
            String item = items.get(random.nextInt(items.size()));
            int begin = random.nextInt(item.length());
            text.append(item, begin, begin + random.nextInt(Math.min(LONGEST_PIECE, item.length() - begin) + 1));
        }
        for (int changes = random.nextInt(6); changes > 0 && !text.isEmpty(); changes--) {
            int at = random.nextInt(text.length());
            char c = ODD.charAt(random.nextInt(ODD.length()));
            if (random.nextBoolean()) {
                text.setCharAt(at, c);
            } else {
                text.insert(at, c);
            }
        }
        return text.toString();
    }
}
