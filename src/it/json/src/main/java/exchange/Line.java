package exchange;

import java.util.List;

/**
 * What this project wants of a line: only some of the keys.
 *
 * @param schema the version of the format
 * @param id the item's id; {@code null} if it has none
 * @param published {@code YYYY-MM-DD}; {@code null} if not known
 * @param attributions the attributions
 * @param claims the claims, with the places of their attributions and dates in the lists beside
 * @param dates the dates
 */
record Line(int schema, String id, String published, List<Said> attributions, List<Stated> claims, List<Dated> dates) {

    /** Who says. */
    record Said(Words cue, String stance, String form, Who source, List<Who> via, List<int[]> content) {
    }

    /** Words of the text; the span is {@code [begin, end)} in UTF-16 code units. */
    record Words(int[] span, String text, String lemma) {
    }

    /** A source; its span is {@code null} if no words name it. */
    record Who(int[] span, String name, String kind) {
    }

    /** A claim. */
    record Stated(String text, List<Integer> attributions, List<Integer> dates) {
    }

    /** A date; its value is {@code null} if nothing can place it. */
    record Dated(int[] span, String text, String value) {
    }
}
