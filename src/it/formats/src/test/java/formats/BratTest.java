package formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.BratRenderer;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dkpro.core.io.brat.internal.model.BratAnnotationDocument;
import org.dkpro.core.io.brat.internal.model.BratEventAnnotation;
import org.dkpro.core.io.brat.internal.model.BratEventArgument;
import org.dkpro.core.io.brat.internal.model.BratNoteAnnotation;
import org.dkpro.core.io.brat.internal.model.BratRelationAnnotation;
import org.dkpro.core.io.brat.internal.model.BratTextAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Standoff annotation, read by the brat reader of DKPro Core. */
class BratTest {

    private static final List<NewsItem> ITEMS = Samples.ALL;

    private static BratAnnotationDocument read(NewsItem item) {
        return BratAnnotationDocument.read(new StringReader(new BratRenderer().render(item)));
    }

    private static <T> List<T> all(BratAnnotationDocument document, Class<T> type) {
        return document.getAnnotations().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The text that brat shows for an annotation: it counts in code points. */
    private static String words(NewsItem item, BratTextAnnotation annotation) {
        int[] points = item.text().codePoints().toArray();
        return annotation.getOffsets().stream()
                .map(span -> new String(points, span.getBegin(), span.getEnd() - span.getBegin()))
                .collect(Collectors.joining(" … "));
    }

    private static BratEventAnnotation event(NewsItem item, BratAnnotationDocument document, String cue) {
        return all(document, BratEventAnnotation.class).stream()
                .filter(event -> words(item, event.getTriggerAnnotation()).equals(cue)).findFirst()
                .orElseThrow(() -> new AssertionError("no event has the trigger " + cue));
    }

    private static BratTextAnnotation text(BratAnnotationDocument document, String id) {
        return (BratTextAnnotation) document.getAnnotation(id);
    }

    private static String argument(NewsItem item, BratAnnotationDocument document, BratEventAnnotation event,
            String slot) {
        return event.getArguments().stream().filter(argument -> argument.getSlot().equals(slot))
                .map(argument -> words(item, text(document, argument.getTarget()))).collect(Collectors.joining(", "));
    }

    private static String attribute(BratEventAnnotation event, String name) {
        return String.join(" ", event.getAttribute(name).getValues());
    }

    private static Set<String> notes(BratAnnotationDocument document, String id) {
        return all(document, BratNoteAnnotation.class).stream().filter(note -> note.getTarget().equals(id))
                .map(BratNoteAnnotation::getNote).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void everythingIsThere(NewsItem item) {
        var document = read(item);
        assertEquals(item.attributions().size(), all(document, BratEventAnnotation.class).size());
        assertEquals(item.dates().size(), all(document, BratTextAnnotation.class).stream()
                .filter(annotation -> annotation.getType().equals("Date")).count());
        for (var event : all(document, BratEventAnnotation.class)) {
            for (BratEventArgument argument : event.getArguments()) {
                assertTrue(document.getAnnotation(argument.getTarget()) instanceof BratTextAnnotation);
            }
        }
        var cues = item.attributions().stream().map(Attribution::cue).map(cue -> cue.text()).toList();
        assertEquals(cues, all(document, BratEventAnnotation.class).stream()
                .map(event -> words(item, event.getTriggerAnnotation())).toList());
    }

    @Test
    void aChain() {
        var document = read(Samples.FERRY);
        var event = event(Samples.FERRY, document, "передает");
        assertEquals("издание", argument(Samples.FERRY, document, event, "Source"));
        assertEquals("чиновника правительства", argument(Samples.FERRY, document, event, "Via"));
        assertEquals("В эти выходные туда прилетят и страховщики",
                argument(Samples.FERRY, document, event, "Content"));
        assertEquals("report", attribute(event, "Stance"));
        assertEquals("indirect", attribute(event, "Form"));
        assertEquals(Set.of("lemma передавать; rule parenthetical"), notes(document, event.getId()));
    }

    @Test
    void aQuotationInTwoPieces() {
        var document = read(Samples.FERRY);
        var event = event(Samples.FERRY, document, "сказал");
        assertEquals("Паром пойдет в мае … Билеты поступят в продажу раньше",
                argument(Samples.FERRY, document, event, "Content"));
        assertEquals("ТАСС", argument(Samples.FERRY, document, event, "RelayedBy"));
    }

    @Test
    void mentionsOfOneSourceAreLinkedAndNamed() {
        var document = read(Samples.FERRY);
        var same = all(document, BratRelationAnnotation.class).stream()
                .map(relation -> words(Samples.FERRY, text(document, relation.getArg1Target())) + " = "
                        + words(Samples.FERRY, text(document, relation.getArg2Target()))).toList();
        assertTrue(same.contains("Axios = издание"), same::toString);
        var event = event(Samples.FERRY, document, "передает");
        assertEquals(Set.of("Axios"), notes(document, event.getArguments().get(0).getTarget()));
    }

    @Test
    void offsetsBehindAstralCharactersAreRight() {
        var document = read(Samples.AWKWARD);
        var event = event(Samples.AWKWARD, document, "заявил");
        assertEquals("Мост 😀 готов … Едем", argument(Samples.AWKWARD, document, event, "Content").replace("!", ""));
        // The reader cuts the words by its own count of characters, so they are compared as they are written.
        for (String line : new BratRenderer().render(Samples.AWKWARD).split("\n")) {
            if (line.startsWith("T")) {
                var fields = line.split("\t");
                assertEquals(fields[2], words(Samples.AWKWARD, BratTextAnnotation.parse(line)).replace(" … ", " "));
            }
        }
    }
}
