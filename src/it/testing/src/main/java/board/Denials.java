package board;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Stance;
import java.util.List;

/** Who denies what. */
final class Denials {

    private Denials() {
    }

    static List<String> in(NewsItem item) {
        return item.claims().stream().flatMap(claim -> claim.attributions().stream()
                .filter(attribution -> attribution.stance() == Stance.DENIAL)
                .map(attribution -> attribution.source().source().name() + " ≠ " + claim.text())).toList();
    }
}
