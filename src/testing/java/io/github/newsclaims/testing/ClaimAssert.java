package io.github.newsclaims.testing;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a claim and those on whose word it stands.
 *
 * <p>{@link #attributedTo} chooses an attribution; the assertions that follow are about that one, until the next {@code
 * attributedTo}. Without any, one attribution of the claim must meet them all. {@link #dated} and {@link #undated} are
 * about the claim.
 */
public final class ClaimAssert extends AbstractAssert<ClaimAssert, List<Claim>> {

    private final List<String> demands = new ArrayList<>();
    private List<Claim> claims;
    private List<Choice> choices;

    /** An attribution that meets all that was asserted so far. */
    private record Choice(Claim claim, Attribution attribution) {
    }

    ClaimAssert(List<Claim> actual) {
        super(actual, ClaimAssert.class);
        isNotNull();
        claims = actual;
        choices = all(actual);
    }

    private static List<Choice> all(List<Claim> claims) {
        return claims.stream().flatMap(claim -> claim.attributions().stream().map(one -> new Choice(claim, one))).toList();
    }

    /**
     * The claim is attributed to this source.
     *
     * @param name its name, as {@link io.github.newsclaims.model.Source#name()} has it
     * @return this
     */
    public ClaimAssert attributedTo(String name) {
        requireNonNull(name, "name is null");
        choices = all(claims);
        return choose("attributed to " + Shown.quoted(name), "attributed to", one -> name(one.source()),
                Shown.quoted(name));
    }

    /**
     * The claim is attributed, but to nobody who is named («сообщается, что …»).
     *
     * @return this
     */
    public ClaimAssert attributedToNobody() {
        choices = all(claims);
        return choose("attributed to nobody who is named", "attributed to", one -> name(one.source()),
                "nobody who is named");
    }

    /**
     * The claim is the item's own.
     *
     * @return this
     */
    public ClaimAssert isItemsOwn() {
        return keep("the item's own", "attributed to",
                claim -> shown(claim.attributions().stream().map(one -> name(one.source())).toList()),
                claim -> claim.attributions().isEmpty(), "");
    }

    /**
     * The source is of this kind.
     *
     * @param kind the kind
     * @return this
     */
    public ClaimAssert ofKind(SourceKind kind) {
        return choose("a source of kind " + kind.label(), "of kind", one -> one.source().source().kind().label(),
                kind.label());
    }

    /**
     * The source relies on these sources.
     *
     * @param names their names, nearest first; none if it must rely on nobody
     * @return this
     */
    public ClaimAssert via(String... names) {
        String wanted = Shown.list(List.of(names));
        return choose("via " + wanted, "via", one -> names(one.via()), wanted);
    }

    /**
     * These outlets passed the attribution on.
     *
     * @param names their names, in order; none if nobody must have passed it on
     * @return this
     */
    public ClaimAssert relayedBy(String... names) {
        String wanted = Shown.list(List.of(names));
        return choose("relayed by " + wanted, "relayed by", one -> names(one.relayedBy()), wanted);
    }

    /**
     * The source stands so to the claim.
     *
     * @param stance the stance
     * @return this
     */
    public ClaimAssert withStance(Stance stance) {
        return choose("with the stance " + stance.label(), "with the stance", one -> one.stance().label(),
                stance.label());
    }

    /**
     * The claim is in such words.
     *
     * @param form whose words they are
     * @return this
     */
    public ClaimAssert withForm(Form form) {
        return choose("in the form " + form.label(), "in the form", one -> one.form().label(), form.label());
    }

    /**
     * These words signal the attribution.
     *
     * @param words the words as they stand in the text
     * @return this
     */
    public ClaimAssert withCue(String words) {
        String wanted = Shown.quoted(Shown.folded(words));
        return choose("with the cue " + wanted, "with the cue", one -> Shown.quoted(Shown.folded(one.cue().text())),
                wanted);
    }

    /**
     * The claim mentions these dates, perhaps beside others.
     *
     * @param values their values in ISO 8601, as {@link io.github.newsclaims.model.DateValue#iso()} has them;
     *     {@code ?} for a date that the item does not let one place
     * @return this
     */
    public ClaimAssert dated(String... values) {
        var wanted = List.of(values);
        return keep("dated " + String.join(", ", wanted), "dated", ClaimAssert::dates,
                claim -> claim.dates().stream().map(ClaimAssert::value).toList().containsAll(wanted),
                String.join(" ", wanted));
    }

    /**
     * The claim mentions no date.
     *
     * @return this
     */
    public ClaimAssert undated() {
        return keep("undated", "dated", ClaimAssert::dates, claim -> claim.dates().isEmpty(), "");
    }

    // ---- what an attribution and a claim have ----

    /** The names of all that an attribution mentions. */
    static Stream<String> everybody(Attribution attribution) {
        return Stream.of(List.of(attribution.source()), attribution.via(), attribution.relayedBy()).flatMap(List::stream)
                .map(mention -> mention.source().name());
    }

    private static String name(SourceMention mention) {
        return Shown.name(mention.source());
    }

    private static String names(List<SourceMention> mentions) {
        return shown(mentions.stream().map(ClaimAssert::name).toList());
    }

    private static String dates(Claim claim) {
        return claim.dates().isEmpty() ? "not at all" : claim.dates().stream()
                .map(date -> value(date) + " (" + Shown.quoted(Shown.folded(date.text())) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String value(DateMention date) {
        return date.value().iso().isEmpty() ? "?" : date.value().iso();
    }

    private static String shown(List<String> parts) {
        return parts.isEmpty() ? "nobody" : String.join(", ", parts);
    }

    // ---- the narrowing ----

    /** Goes on with the attributions that show {@code wanted}, and with their claims. */
    private ClaimAssert choose(String demand, String what, Function<Attribution, String> shown, String wanted) {
        var found = choices.stream().map(choice -> shown.apply(choice.attribution())).distinct().toList();
        choices = choices.stream().filter(choice -> shown.apply(choice.attribution()).equals(wanted)).toList();
        check(demand, what, found.isEmpty() ? List.of("not attributed at all") : found, wanted, !choices.isEmpty());
        claims = choices.stream().map(Choice::claim).distinct().toList();
        return this;
    }

    /** Goes on with some of the claims, and with what is left of the chosen attributions. */
    private ClaimAssert keep(String demand, String what, Function<Claim, String> shown, Predicate<Claim> wanted,
            String near) {
        var found = claims.stream().map(shown).distinct().toList();
        var kept = claims.stream().filter(wanted).toList();
        check(demand, what, found, near, !kept.isEmpty());
        claims = kept;
        choices = choices.stream().filter(choice -> kept.contains(choice.claim())).toList();
        return this;
    }

    private void check(String demand, String what, List<String> found, String wanted, boolean met) {
        demands.add(demand);
        if (met) {
            return;
        }
        var nearest = Nearness.order(found, Function.identity(), wanted);
        failWithActualExpectedAndMessage(nearest.get(0), wanted, "%s", "Expecting the claim\n"
                + Shown.claims(actual) + "to be\n" + String.join(",\n", demands).indent(2)
                + "but found " + what + ": " + String.join("; ", nearest));
    }
}
