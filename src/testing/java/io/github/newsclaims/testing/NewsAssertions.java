package io.github.newsclaims.testing;

import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.NewsItem;
import java.util.List;

/**
 * Where assertions about items begin. They can be imported beside those of AssertJ.
 *
 * <pre>{@code
 * import static io.github.newsclaims.testing.NewsAssertions.assertThat;
 *
 * assertThat(item).hasClaim("В эти выходные туда прилетят и страховщики")
 *         .attributedTo("Axios").via("чиновник норвежского правительства").withStance(Stance.REPORT)
 *         .dated("2025-03-22/2025-03-23");
 * }</pre>
 */
public final class NewsAssertions {

    private NewsAssertions() {
    }

    /**
     * Starts assertions about an item.
     *
     * @param actual the item
     * @return its assertions
     */
    public static NewsItemAssert assertThat(NewsItem actual) {
        return new NewsItemAssert(actual);
    }

    /**
     * Starts assertions about a claim.
     *
     * @param actual the claim
     * @return its assertions
     */
    public static ClaimAssert assertThat(Claim actual) {
        return new ClaimAssert(actual == null ? null : List.of(actual));
    }
}
