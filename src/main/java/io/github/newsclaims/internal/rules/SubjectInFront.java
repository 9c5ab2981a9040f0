package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import java.util.List;

/**
 * The subject in front of a verb, back to the beginning of its clause: «[Мэр], выступая в Твери, сообщил».
 *
 * <p>It reads the phrases back from the verb one by one. Whoever surely is the subject ends the search; a noun that may as
 * well be an object, or a place that stands for a body, is kept in case none comes.
 */
final class SubjectInFront {

    /** Instead of the index to go on at: the search is over. */
    private static final int DONE = -1;
    /** {@link #lastAnd} before it has been looked for. */
    private static final int UNKNOWN = -2;

    private final Clause clause;
    private final Subjects subjects;
    private final int verb;
    private int lastAnd = UNKNOWN;
    private final long features;
    private final boolean plural;

    /** The subject beyond doubt. */
    private Subjects.Subject found;

    /** A noun that may be an object: «письмо». */
    private Subjects.Subject weak;

    /** A body in the locative beside a plural verb: «в мэрии». */
    private Subjects.Subject place;

    SubjectInFront(Clause clause, Subjects subjects, int verb, long features) {
        this.clause = clause;
        this.subjects = subjects;
        this.verb = verb;
        this.features = features;
        this.plural = Subjects.isPluralVerb(features);
    }

    /** The subject; {@code null} if none stands there. */
    Subjects.Subject find() {
        int i = verb - 1;
        while (i >= 0) {
            i = step(i);
        }
        return found != null ? found : place != null ? place : weak;
    }

    /** Reads a phrase; the index of the next one to read. */
    private int step(int i) {
        var phrase = clause.at(i);
        if (phrase instanceof NounPhrase noun) {
            return noun(i, noun);
        }
        if (phrase instanceof Phrase.Prepositional prepositional) {
            if (place == null && plural && !belongsToBody(i, prepositional)) {
                place = subjects.place(i, prepositional);
            }
            return i - 1;
        }
        if (phrase.is(PartKind.COMMA)) {
            return comma(i);
        }
        if (isParticipial(phrase) && clause.is(i - 1, PartKind.COMMA)) {
            // «Петров, изучивший письма, присланные мэром, заявил»
            return i - 2;
        }
        if (phrase.is(PartKind.RELATIVE) && weak == null && place == null) {
            return done(relative(i));
        }
        return isClauseEdge(phrase) ? DONE : i - 1;
    }

    /** «во фракции [в Госдуме]», «в посольстве [в Дели]»: a place that tells which body is meant. */
    private boolean belongsToBody(int i, Phrase.Prepositional prepositional) {
        var body = clause.prepositional(i - 1);
        return body != null && subjects.place(i - 1, body) != null && subjects.complements.takes(body.object(), prepositional, i);
    }

    private int done(Subjects.Subject subject) {
        found = subject;
        return DONE;
    }

    private int noun(int i, NounPhrase noun) {
        boolean emphasis = noun.units().size() == 1 && noun.head().lemma().equals("сам");
        if (emphasis) {
            // «Петров сам заявил»
            return i - 1;
        }
        boolean cited = i > 0 && clause.at(i - 1) instanceof Phrase.Citing;
        boolean compared = clause.is(i - 1, PartKind.AS) && i > 1 && !clause.is(i - 2, PartKind.COMMA);
        if (cited || compared) {
            // «газета со ссылкой на источник пишет», «он работал как врач и сообщил»; whoever is cited behind a comma has been
            // reached from behind a description: «газета, ссылаясь на людей, знакомых с делом, пишет».
            return cited && clause.is(i - 2, PartKind.COMMA) ? i - 3 : i - 2;
        }
        if (isTold(i, noun) || isObjectOfEarlierVerb(i) || subjects.isCountOf(i)) {
            return i - 1;
        }
        if (subjects.agrees(noun, features)) {
            var subject = subjects.extendBack(i, features);
            // «в ЦИК [эти обвинения] назвали голословными»
            boolean statement = plural && Earlier.pointsBack(noun);
            if (!Earlier.isThis(noun) && (Subjects.isSourceLike(noun) && !statement || !noun.can(Features.ACC))) {
                return done(subject);
            }
            weak = weak == null ? subject : weak;
        } else if (plural && subjects.endsCoordination(i)) {
            return done(subjects.extendBack(i, features));
        } else if (plural && place == null) {
            place = subjects.placeBehindParticiple(i);
        }
        return i - 1;
    }

    /** A comma belongs to a list, or closes an insertion, in front of which the subject may stand. */
    private int comma(int i) {
        if (clause.prepositional(i - 1) != null && subjects.complements.isListed(clause.prepositional(i - 1), i)) {
            // «ученые из США, Китая и Японии выяснили»
            return i - 1;
        }
        int insertion = Insertions.start(clause, i);
        if (insertion < 0) {
            return DONE;
        }
        int named = beforeApposition(insertion);
        if (named >= 0) {
            return done(subjects.withApposition(named, named + 1, i, features));
        }
        var noun = clause.noun(insertion - 1);
        if (noun != null && isToldBehindVerb(insertion - 1, noun)) {
            // «мэр объяснил [РБК], почему закрыли мост, и рассказал»
            return insertion - 2;
        }
        return noun != null && subjects.agrees(noun, features)
                ? done(subjects.withApposition(insertion - 1, insertion, i, features)) : insertion - 1;
    }

    private static boolean isParticipial(Phrase phrase) {
        return phrase.is(PartKind.PARTICIPLE) || phrase.is(PartKind.GERUND) || phrase instanceof Phrase.Cue cue
                && (cue.form() == Phrase.CueForm.PARTICIPLE || cue.form() == Phrase.CueForm.GERUND);
    }

    /** «в мэрии ТАСС сообщили», «Иван Петров ТАСС сообщил», «ТАСС в мэрии сообщили»: whether an outlet is whom they told. */
    private boolean isTold(int i, NounPhrase noun) {
        if ((mayBeTold(noun) || Outlets.isTitle(noun) && noun.can(Features.DAT)) && someoneFollows()) {
            // «об этом «Берегу» рассказал мэр»
            return true;
        }
        if (!mayBeTold(noun)) {
            return false;
        }
        boolean behindPlace = plural && clause.prepositional(i - 1) != null
                && subjects.place(i - 1, clause.prepositional(i - 1)) != null;
        return behindPlace || place != null && plural || isToldBefore(i);
    }

    /** Whether a person who may be the subject stands right behind the verb. */
    private boolean someoneFollows() {
        var next = clause.noun(verb + 1);
        return next != null && subjects.agrees(next, features) && (next.hasPersonalName() || next.nounClass().isRole());
    }

    private static boolean mayBeTold(NounPhrase noun) {
        return Outlets.isOutlet(noun) && noun.can(Features.DAT);
    }

    /** Whether a noun is an outlet between the subject, or an occasion, and the verb. */
    private boolean isToldBefore(int i) {
        var teller = clause.noun(i - 1);
        var occasion = clause.prepositional(i - 1);
        boolean person = teller != null && subjects.agrees(teller, features) && teller.can(Features.NOM)
                && (teller.hasPersonalName() || teller.nounClass().isRole());
        return person || occasion != null && occasion.object() != null
                && Outlets.isOccasion(occasion.object());
    }

    /** Whether a noun is an outlet behind a verb that has a subject in front of it. */
    private boolean isToldBehindVerb(int i, NounPhrase noun) {
        var cue = clause.cue(i - 1);
        return cue != null && cue.form() == Phrase.CueForm.FINITE && mayBeTold(noun)
                && subjects.before(i - 1, cue.features()) != null;
    }

    /** «назвал [проект] удачным и рекомендовал»: what stands behind one verb is no subject of the next. */
    private boolean isObjectOfEarlierVerb(int i) {
        var noun = clause.noun(i);
        boolean behindVerb = clause.is(i - 1, PartKind.VERB)
                || clause.isCue(i - 1, Phrase.CueForm.FINITE);
        if (!behindVerb || !noun.can(Features.ACC) || noun.hasPersonalName()) {
            return false;
        }
        return lastAnd() > i;
    }

    /** The index of the last «и» before the verb; -1 if there is none. */
    private int lastAnd() {
        if (lastAnd == UNKNOWN) {
            lastAnd = verb - 1;
            while (lastAnd >= 0 && !clause.is(lastAnd, PartKind.AND)) {
                lastAnd--;
            }
        }
        return lastAnd;
    }

    /** «студентка, которая утверждала»: the relative pronoun, for what it stands for. */
    private Subjects.Subject relative(int at) {
        var pronoun = (Phrase.Part) clause.at(at);
        var noun = clause.is(at - 1, PartKind.COMMA) ? subjects.complements.antecedent(at - 1) : null;
        int genders = Features.genders(pronoun.features(), Features.NOM) & Features.subjectGenders(features);
        if (noun == null || genders == 0) {
            return null;
        }
        noun = Subjects.isSourceLike(noun) ? noun : dependent(noun, genders);
        if (noun == null) {
            return null;
        }
        return new Subjects.Subject(SourceRef.Words.of(clause, noun, clause.span(pronoun)), at, at + 1);
    }

    /** «избиение [студентки], которая утверждала»: whoever depends on a noun, in a gender; {@code null} if nobody does. */
    private static NounPhrase dependent(NounPhrase noun, int genders) {
        var last = noun.units().get(noun.units().size() - 1);
        long readings = 0;
        for (int gender = Features.M; gender <= Features.P; gender++) {
            readings |= (genders >> gender & 1) != 0 ? Features.bit(Features.GEN, gender) : 0;
        }
        long features = last.is(UnitKind.ROLE) ? last.features() & readings : 0;
        return features == 0 ? null : new NounPhrase(last.from(), last.to(), last, features, -1, -1, List.of(last));
    }

    /** Whether a clause begins behind a phrase, so that its subject is not in front of that. */
    private static boolean isClauseEdge(Phrase phrase) {
        return phrase.is(PartKind.THAT) || phrase.is(PartKind.SO_THAT) || phrase.is(PartKind.AS) || phrase.is(PartKind.RELATIVE)
                || phrase.is(PartKind.SUBORDINATOR) || phrase.is(PartKind.COLON) || phrase.is(PartKind.SEMICOLON)
                || phrase.is(PartKind.STOP) || phrase.is(PartKind.DASH) || phrase.is(PartKind.BUT)
                || phrase.is(PartKind.QUOTATION);
    }

    /** «[Анна Котова], врач из Твери, один из авторов, сказала»: the name that two appositions follow; -1 if there is none. */
    private int beforeApposition(int comma) {
        int role = comma - 1;
        while (role > 0 && (clause.prepositional(role) != null || clause.is(role, PartKind.BRACKET))) {
            role--;
        }
        var name = clause.is(role - 1, PartKind.COMMA) && clause.noun(role) != null && Roles.isRole(clause.noun(role))
                ? clause.noun(role - 2) : null;
        return name != null && name.hasPersonalName() && subjects.agrees(name, features) ? role - 2 : -1;
    }
}
