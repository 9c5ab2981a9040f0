package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.BodyNouns;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.model.SourceKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Which outlet or body a general noun means: «издание», «ведомство», «банк». */
final class MeantBodies {

    private final History history;
    private final Bodies bodies;
    private final ActingBodies actingBodies;

    MeantBodies(History history, Bodies bodies, ActingBodies actingBodies) {
        this.history = history;
        this.bodies = bodies;
        this.actingBodies = actingBodies;
    }

    /** The outlet that a general noun means, or the body that it introduced, «рейтинговое агентство»; {@code null} if there is none. */
    Identity outlet(String general, int at) {
        var introduced = bodies.lastIntroduced(general, at);
        if (introduced != null) {
            return new Identity(introduced.name(), introduced.kind(), Gender.NEUTER);
        }
        var last = history.lastOfKind(SourceKind.OUTLET, general);
        boolean typed = last != null && !bodies.type(last.name()).isEmpty();
        // «Росавиация объяснила …, агентство добавило»
        var body = typed ? null : bodyByName(general, at);
        if (last != null || body != null) {
            return body != null ? body : last;
        }
        String mentioned = mentioned(SourceKind.OUTLET, general, at);
        if (mentioned.isEmpty()) {
            var any = history.lastOfKind(SourceKind.OUTLET, "");
            mentioned = any != null ? any.name() : mentioned(SourceKind.OUTLET, "", at);
        }
        return mentioned.isEmpty() ? null : new Identity(mentioned, SourceKind.OUTLET, Gender.NEUTER);
    }

    /** A general noun for a body: «ведомство», or with its adjective if that tells more, «оборонный ведомство». */
    static String generalNoun(List<Unit> units, Unit head) {
        for (var unit : units) {
            String both = unit.is(UnitKind.ADJECTIVE) ? unit.lemma() + ' ' + head.lemma() : "";
            if (!both.isEmpty() && BodyNouns.has(both)) {
                return both;
            }
        }
        return head.lemma();
    }

    /** Whether a general noun means some body named before: «ведомство», «спецслужба». */
    static boolean isGeneral(String noun) {
        return Trait.GENERIC.marks(noun) || BodyNouns.has(noun);
    }

    /** Whether a general noun can mean a body that is described by what it is: one that is listed only what is listed for it. */
    static boolean mayMean(String noun, String name) {
        return !BodyNouns.has(noun) || BodyNouns.canMean(noun, name);
    }

    /**
     * The body that a {@linkplain #generalNoun general noun} means by its name: the last such one that spoke or acted;
     * {@code null} if there is none.
     */
    Identity bodyByName(String noun, int at) {
        String general = noun.substring(noun.indexOf(' ') + 1);
        return !BodyNouns.has(noun) ? null
                : last(name -> BodyNouns.canMean(noun, name) && BodyType.fits(general, bodies.type(name)), at);
    }

    private Identity last(Predicate<String> named, int at) {
        return last(history.lastBody(named), acts -> named.test(acts.name()), () -> bodies.lastBefore(named, at), at);
    }

    /**
     * The body that spoke or acted last before an offset, or was named there; {@code null} if there is none.
     *
     * @param spoke the last one that spoke, -1 if none did
     * @param may which of those that acted can be meant
     * @param mentioned the last one that was named, asked for if none spoke or acted; empty if none was
     */
    private Identity last(int spoke, Predicate<ActingBodies.Acting> may, Supplier<String> mentioned, int at) {
        var acting = actingBodies.last(may, spoke < 0 ? -1 : history.offset(spoke), at);
        if (acting != null) {
            return organization(acting.name());
        }
        if (spoke >= 0) {
            return history.get(spoke);
        }
        String named = mentioned.get();
        return named.isEmpty() ? null : organization(named);
    }

    /** The body that a general noun means: the one that spoke or acted last and may be called so; {@code null} if there is none. */
    Identity body(String general, int at) {
        var introduced = bodies.lastIntroduced(general, at);
        if (introduced != null && introduced.kind() == SourceKind.ORGANIZATION) {
            return organization(introduced.name());
        }
        return last(history.indexOfKind(SourceKind.ORGANIZATION, general), acts -> acts.isTyped(general),
                () -> mentioned(SourceKind.ORGANIZATION, general, at), at);
    }

    String mentioned(SourceKind kind, String general, int at) {
        return bodies.lastBefore(kind == SourceKind.OUTLET ? Name.Kind.OUTLET : Name.Kind.INSTITUTION, general, at);
    }

    private static Identity organization(String name) {
        return new Identity(name, SourceKind.ORGANIZATION, Gender.UNKNOWN);
    }
}
