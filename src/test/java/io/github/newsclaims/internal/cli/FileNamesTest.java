package io.github.newsclaims.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private final FileNames names = new FileNames("index");

    @ParameterizedTest
    @ValueSource(strings = {"a", "item-1", "2025.03.20_tass", "A1"})
    void plainIdsStay(String id) {
        assertThat(names.next(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../../etc/passwd", "/etc/passwd", "C:\\x", "a/b", "мост", "-rf", ".hidden", "a.",
        "con", "NUL.txt", "com1", "a\0b", "a\nb", "😀", "\ud800", "https://example.org/?a=1&b=2#c", "a b", "<script>"})
    void othersBecomeSafe(String id) {
        assertThat(names.next(id)).matches("[A-Za-z0-9_][A-Za-z0-9._-]*-[0-9a-f]{8}").hasSizeLessThan(100);
    }

    @Test
    void similarIdsAreToldApartInAnyOrder() {
        assertThat(names.next("мост")).isNotEqualTo(names.next("река"));
        assertThat(new FileNames("index").next("река")).isEqualTo(new FileNames("x").next("река"));
    }

    @Test
    void longIdsAreCut() {
        assertThat(names.next("a".repeat(10_000))).hasSize(89).isNotEqualTo(names.next("a".repeat(10_001)));
    }

    @Test
    void repeatedIdsAreNumbered() {
        assertThat(names.next("a")).isEqualTo("a");
        assertThat(names.next("a")).isEqualTo("a-2");
        assertThat(names.next("A")).isEqualTo("A-3");
        assertThat(names.next("a-4")).isEqualTo("a-4");
        assertThat(names.next("a")).isEqualTo("a-5");
        assertThat(names.next("a-2")).isEqualTo("a-2-2");
    }

    @Test
    void theReservedNameIsTaken() {
        assertThat(names.next("Index")).isEqualTo("Index-2");
    }

    @Test
    void noTwoNamesAreTheSame() {
        var random = new Random(1);
        var seen = new HashSet<String>();
        for (int i = 0; i < 5000; i++) {
            var id = new StringBuilder();
            for (int n = random.nextInt(4); n >= 0; n--) {
                id.append("aA-2я".charAt(random.nextInt(5)));
            }
            assertThat(seen.add(names.next(id.toString()).toLowerCase(Locale.ROOT))).as(id.toString()).isTrue();
        }
    }
}
