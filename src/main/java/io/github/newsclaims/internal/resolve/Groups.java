package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.RoleKinds;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.SourceKind;

/** Which group a general noun for several people means. */
final class Groups {

    /** The sentence of the lead that says in full whom the headline means. */
    private static final int LEAD = 2;
    /** How many described groups back, or ahead in a headline, a noun for their members may reach. */
    private static final int MEMORY = 100;

    private final People people;
    private final History history;
    private final Salience salience;
    private final Descriptions descriptions;

    Groups(People people, History history, Salience salience, Descriptions descriptions) {
        this.people = people;
        this.history = history;
        this.salience = salience;
        this.descriptions = descriptions;
    }

    /**
     * «Медики из Твери проверили воду. Ученые выяснили …»: a group described by where it is from, of whom another noun
     * for what they do goes on to speak while nobody else does; {@code null} if there is none.
     */
    Identity meant(SourceRef.Words words, Entry.Noun noun) {
        var kinds = RoleKinds.ofSeveral(noun.lemma());
        var group = described(kinds, words.span().begin(), words.clause().block() == BlockKind.HEADLINE ? LEAD : 0);
        if (group == null) {
            return null;
        }
        String name = group.description().name();
        return isInterrupted(name, group.at(), kinds) ? null : new Identity(name, SourceKind.GROUP, Gender.PLURAL);
    }

    /**
     * The group of some body or place that a bare noun can mean by what its members do.
     *
     * @param asked what the noun says of them
     * @param offset where it stands
     * @param ahead the sentence up to which it may anticipate who is described later
     * @return the last such group before that, or else the first subject behind it; {@code null} if there is none
     */
    private DescribedGroup described(RoleKinds asked, int offset, int ahead) {
        var groups = descriptions.groups();
        int last = Placed.lastBefore(groups, offset);
        for (int i = last; i >= Math.max(0, last - MEMORY); i--) {
            if (groups.get(i).kinds().isMeantBy(asked)) {
                return groups.get(i);
            }
        }
        for (int i = last + 1; i < Math.min(groups.size(), last + MEMORY); i++) {
            var description = groups.get(i).description();
            if (description.clause().index() > ahead) {
                return null;
            }
            if (description.noun().can(Features.NOM) && groups.get(i).kinds().isMeantBy(asked)) {
                return groups.get(i);
            }
        }
        return null;
    }

    /** «супруги», «лидеры», «главы государств» */
    static boolean maySayPair(NounPhrase noun) {
        return Trait.PAIR.marks(noun.head().lemma()) && noun.units().stream().allMatch(unit -> unit == noun.head()
                || Trait.EMPHASIS.marks(unit.lemma()) || Trait.COUNTRY.marks(unit.lemma()));
    }

    /** «Супруги», «лидеры», «оба»: the last two persons who acted or spoke together; {@code null} if nobody did. */
    Identity pair(int at) {
        var acting = salience.lastPair(at);
        for (int i = history.size() - 1; i >= history.oldest(); i--) {
            if (history.offset(i) < at && history.get(i).isPair() && (acting == null || history.offset(i) >= acting.at())) {
                return history.get(i);
            }
        }
        return acting == null ? null : acting.identity();
    }

    /** Whether somebody has spoken since who is not one of the group. */
    private boolean isInterrupted(String group, int at, RoleKinds kinds) {
        for (int i = history.size() - 1; i >= history.oldest() && history.offset(i) > at; i--) {
            var speaker = history.get(i);
            if (speaker.name().equals(group)) {
                return false;
            }
            boolean other = switch (speaker.kind()) {
                case GROUP, ANONYMOUS -> true;
                case PERSON -> {
                    var person = people.find(speaker.name());
                    yield person == null || !people.holders().kinds(person).fits(kinds);
                }
                default -> false;
            };
            if (other) {
                return true;
            }
        }
        return false;
    }
}
