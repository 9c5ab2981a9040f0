package io.github.newsclaims.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The kinds of what a person does, by which a general noun can mean somebody: «политик» a deputy, but no doctor;
 * {@code role_kinds.tsv} says it.
 *
 * @param general one bit for each kind of which the role is a general noun
 * @param all one bit for each kind that it is of
 */
public record RoleKinds(long general, long all) {

    /** Of no kind that is known. */
    public static final RoleKinds NONE = new RoleKinds(0, 0);
    private static final Map<String, RoleKinds> KINDS = read(Tsv.read("role_kinds.tsv", 3));
    /** The same and what several people together can be. */
    private static final Map<String, RoleKinds> OF_SEVERAL = read(
            Stream.concat(Tsv.read("role_kinds.tsv", 3).stream(), Tsv.read("group_kinds.tsv", 3).stream()).toList());

    private static Map<String, RoleKinds> read(List<List<String>> rows) {
        var kinds = new HashMap<String, RoleKinds>();
        long bit = 1;
        for (var row : rows) {
            for (int column = 1; column <= 2; column++) {
                var one = new RoleKinds(column == 1 ? bit : 0, bit);
                for (String lemma : row.get(column).split(" ")) {
                    kinds.merge(Lexicon.fold(lemma), one, RoleKinds::with);
                }
            }
            bit <<= 1;
        }
        return Map.copyOf(kinds);
    }

    /**
     * The kinds of a role.
     *
     * @param lemma the role's dictionary form, folded; «экс-мэр» is of the kinds of «мэр»
     * @return its kinds; {@link #NONE} if nothing is known
     */
    public static RoleKinds of(String lemma) {
        var known = KINDS.get(lemma);
        int hyphen = known != null ? -1 : lemma.lastIndexOf('-');
        return known != null ? known : hyphen < 0 ? NONE
                : KINDS.getOrDefault(lemma.substring(hyphen + 1), NONE).with(KINDS.getOrDefault(lemma.substring(0, hyphen), NONE));
    }

    /**
     * The kinds of several people; {@code group_kinds.tsv} knows some that tell nothing of one person.
     *
     * @param lemma the noun for each of them in its dictionary form, folded
     * @return their kinds; {@link #NONE} if nothing is known
     */
    public static RoleKinds ofSeveral(String lemma) {
        return OF_SEVERAL.getOrDefault(lemma, NONE);
    }

    /**
     * The kinds of somebody who has one more role.
     *
     * @param other the kinds of that role
     * @return all of them
     */
    public RoleKinds with(RoleKinds other) {
        return new RoleKinds(general | other.general, all | other.all);
    }

    /**
     * Whether one can mean the other: they share a kind in which one of them is general.
     *
     * @param other other kinds
     * @return true if it can
     */
    public boolean fits(RoleKinds other) {
        return (general & other.all | all & other.general) != 0;
    }

    /**
     * Whether a general noun can mean somebody of these kinds.
     *
     * @param noun the kinds of the noun
     * @return true if it is general in one of them
     */
    public boolean isMeantBy(RoleKinds noun) {
        return (noun.general & all) != 0;
    }

    /**
     * Whether a role is of a kind at all.
     *
     * @return false if nothing is known of it
     */
    public boolean isKnown() {
        return all != 0;
    }
}
