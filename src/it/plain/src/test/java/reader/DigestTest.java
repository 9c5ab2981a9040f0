package reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsclaims.NewsParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final String ITEM = "date 2025-12-18 Маяк на Белом мысу починят\n\n"
            + "Маяк на Белом мысу починят весной, сообщает ТАСС. Стало известно, что лампу уже купили.";

    private final Digest digest = new Digest();

    @Test
    void namesSpeakers() {
        assertEquals(List.of("ТАСС: Маяк на Белом мысу починят весной", "?: лампу уже купили"), digest.of(ITEM));
    }

    @Test
    void prints() {
        assertTrue(digest.print(ITEM).startsWith("2025-12-18  Маяк на Белом мысу починят\n"));
    }

    @Test
    void useOfNamedModules() {
        var library = NewsParser.class.getModule();
        assertEquals("io.github.newsclaims", library.getName());
        assertEquals("reader", Digest.class.getModule().getName());
        assertFalse(library.isExported("io.github.newsclaims.internal", Digest.class.getModule()));
    }
}
