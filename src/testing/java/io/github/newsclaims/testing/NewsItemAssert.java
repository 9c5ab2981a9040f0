package io.github.newsclaims.testing;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about an item. What is compared are the words: line breaks and runs of spaces count as one space.
 *
 * <p>A failure shows what the item has that is nearest to what was expected.
 */
public final class NewsItemAssert extends AbstractAssert<NewsItemAssert, NewsItem> {

    private static final int CANDIDATES = 3;

    NewsItemAssert(NewsItem actual) {
        super(actual, NewsItemAssert.class);
    }

    /**
     * The item states this.
     *
     * @param text the whole text of a claim, as {@link Claim#text()} has it
     * @return assertions about that claim; about all that have the text, if there are several (a headline that is
     *     repeated), one of which must then meet every assertion
     */
    public ClaimAssert hasClaim(String text) {
        var claims = claims(claim -> claim.equals(Shown.folded(requireNonNull(text, "text is null"))));
        if (claims.isEmpty()) {
            var nearest = Nearness.order(actual.claims(), Claim::text, text);
            fail(nearest.isEmpty() ? "" : Shown.folded(nearest.get(0).text()), Shown.folded(text),
                    "to claim\n  " + Shown.quoted(text) + "\nbut " + nearest(nearest));
        }
        return new ClaimAssert(claims).as(info.description());
    }

    /**
     * The item states these things and no others.
     *
     * @param texts the texts of its claims, in order
     * @return this
     */
    public NewsItemAssert hasClaimsExactly(String... texts) {
        isNotNull();
        var wanted = Arrays.stream(texts).map(Shown::folded).toList();
        var found = actual.claims().stream().map(claim -> Shown.folded(claim.text())).toList();
        if (!found.equals(wanted)) {
            fail(lines(found), lines(wanted), "to claim exactly\n" + lines(wanted).indent(2)
                    + missing("but not\n", wanted, found) + missing("but also\n", found, wanted)
                    + "The item claims\n" + lines(found).indent(2));
        }
        return this;
    }

    /**
     * No claim of the item has this text. Another extent of the same words is no such claim: {@link
     * #hasNoClaimContaining} is stricter.
     *
     * @param text the whole text of a claim
     * @return this
     */
    public NewsItemAssert hasNoClaim(String text) {
        var claims = claims(claim -> claim.equals(Shown.folded(requireNonNull(text, "text is null"))));
        return none(claims, "not to claim\n  " + Shown.quoted(text));
    }

    /**
     * No claim of the item has these words in it.
     *
     * @param words words that follow each other, letter case counting
     * @return this
     */
    public NewsItemAssert hasNoClaimContaining(String words) {
        var claims = claims(claim -> claim.contains(Shown.folded(requireNonNull(words, "words is null"))));
        return none(claims, "to have no claim with\n  " + Shown.quoted(words));
    }

    /**
     * Something is attributed to this source, or relies on it, or was passed on by it.
     *
     * @param name its name, as {@link Source#name()} has it
     * @return this
     */
    public NewsItemAssert hasSource(String name) {
        return source(source -> true, requireNonNull(name, "name is null"), "");
    }

    /**
     * Something is attributed to this source, or relies on it, or was passed on by it.
     *
     * @param kind what it is
     * @param name its name, as {@link Source#name()} has it
     * @return this
     */
    public NewsItemAssert hasSource(SourceKind kind, String name) {
        requireNonNull(kind, "kind is null");
        return source(source -> source.kind() == kind, requireNonNull(name, "name is null"),
                " (" + kind.label() + ")");
    }

    /**
     * No source of the item has this name.
     *
     * @param name a name, as {@link Source#name()} has it
     * @return this
     */
    public NewsItemAssert hasNoSource(String name) {
        isNotNull();
        var claims = actual.claims().stream().filter(claim -> claim.attributions().stream()
                .anyMatch(attribution -> ClaimAssert.everybody(attribution).anyMatch(name::equals))).toList();
        if (actual.sources().stream().anyMatch(source -> source.name().equals(name))) {
            fail("not to have the source\n  " + Shown.quoted(name) + "\nbut it does:\n" + Shown.claims(claims));
        }
        return this;
    }

    /**
     * The item is of this day.
     *
     * @param day the day as {@code YYYY-MM-DD}
     * @return this
     */
    public NewsItemAssert isPublished(String day) {
        isNotNull();
        String found = actual.published().map(Object::toString).orElse("no day");
        if (!found.equals(day)) {
            fail(found, day, "to be published on " + day + ", but it was on " + found + ".");
        }
        return this;
    }

    /**
     * Nothing is wrong with the item.
     *
     * @return this
     */
    public NewsItemAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            fail("to have no findings, but it has\n"
                    + lines(actual.findings().stream().map(Finding::message).toList()).indent(2));
        }
        return this;
    }

    /**
     * The item reads as somebody has approved, in the format of {@link io.github.newsclaims.render.TextRenderer}.
     *
     * <p>If not, what was received is written to {@code target/received/<name>}, and the failure says how to approve
     * it. The project is the folder that the system property {@code basedir} names (Surefire sets it), or the working
     * directory.
     *
     * @param name the file's path in {@code src/test/resources}, with slashes
     * @return this
     */
    public NewsItemAssert matchesApproved(String name) {
        isNotNull();
        return approved(Approval.named(name));
    }

    /**
     * The same with a file anywhere; what was received is then written beside it, with {@code .received} behind its
     * name.
     *
     * @param file the approved file
     * @return this
     */
    public NewsItemAssert matchesApproved(Path file) {
        isNotNull();
        return approved(Approval.at(file));
    }

    private NewsItemAssert approved(Approval approval) {
        approval.of(actual).ifPresent(refusal -> fail(refusal.received(), refusal.approved(), refusal.message()));
        return this;
    }

    // ---- claims and sources ----

    private List<Claim> claims(Predicate<String> text) {
        isNotNull();
        return actual.claims().stream().filter(claim -> text.test(Shown.folded(claim.text()))).toList();
    }

    private NewsItemAssert none(List<Claim> claims, String expected) {
        if (!claims.isEmpty()) {
            fail(expected + "\nbut it does:\n" + Shown.claims(claims));
        }
        return this;
    }

    private static String nearest(List<Claim> ordered) {
        if (ordered.isEmpty()) {
            return "it claims nothing.";
        }
        var shown = ordered.subList(0, Math.min(CANDIDATES, ordered.size()));
        String title = ordered.size() == 1 ? "Its one claim" : "Nearest of its " + ordered.size() + " claims";
        return "it does not. " + title + ":\n" + Shown.claims(shown);
    }

    private NewsItemAssert source(Predicate<Source> kind, String name, String suffix) {
        isNotNull();
        if (actual.sources().stream().filter(kind).noneMatch(source -> source.name().equals(name))) {
            var found = Nearness.order(actual.sources(), Source::name, name).stream()
                    .map(source -> Shown.name(source) + " (" + source.kind().label() + ")").toList();
            fail("to have the source\n  " + Shown.quoted(name) + suffix + "\nbut "
                    + (found.isEmpty() ? "it has none." : "it has\n" + lines(found).indent(2)));
        }
        return this;
    }

    // ---- messages ----

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String missing(String title, List<String> of, List<String> in) {
        String missing = of.stream().filter(line -> !in.contains(line)).collect(Collectors.joining("\n"));
        return missing.isEmpty() ? "" : title + missing.indent(2);
    }

    private void fail(String expected) {
        failWithMessage("%s", message(expected));
    }

    private void fail(String found, String wanted, String expected) {
        failWithActualExpectedAndMessage(found, wanted, "%s", message(expected));
    }

    private String message(String expected) {
        return "Expecting the item\n  " + Shown.item(actual) + "\n" + expected.stripTrailing();
    }
}
