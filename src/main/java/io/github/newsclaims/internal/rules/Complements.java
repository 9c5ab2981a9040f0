package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.NounComplements;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.Unit;
import io.github.newsclaims.internal.phrase.UnitKind;
import java.util.Set;

/** Which prepositional phrases belong to the noun before them: «штаб [по борьбе] [с вирусом]», «источник [в правительстве]». */
public final class Complements {

    private static final Set<String> PREPOSITIONS = Set.of("по", "из", "при", "от", "под", "под руководством", "во главе с");

    private final Clause clause;
    private final Modifiers modifiers;

    /**
     * Looks at the complements in one sentence.
     *
     * @param clause the sentence
     */
    public Complements(Clause clause) {
        this.clause = clause;
        this.modifiers = new Modifiers(clause);
    }

    /**
     * Where a noun phrase ends with its complements.
     *
     * @param head the noun phrase
     * @param behind index of the phrase behind it
     * @return index of the first phrase that does not belong to it
     */
    public int end(NounPhrase head, int behind) {
        int end = isAddressee(head, clause.noun(behind)) ? behind + 1 : behind;
        while (end < clause.size() && clause.at(end) instanceof Phrase.Prepositional next && takes(head, next, end)) {
            end = listEnd(next, next.preposition().equals("из") ? modifiers.behind(end, Features.inCase(Features.GEN)) : end + 1);
        }
        boolean described = end > behind && clause.is(end, PartKind.ADVERB) && clause.noun(end + 1) != null
                && clause.noun(end + 1).units().get(0).is(UnitKind.ADJECTIVE) && clause.noun(end + 1).can(Features.GEN)
                && !clause.noun(end + 1).can(Features.NOM);
        // «управление по охране [давно] [заброшенных садов]»
        return described ? end + 2 : end;
    }

    /** «письмо [мэру]» */
    private static boolean isAddressee(NounPhrase head, NounPhrase noun) {
        return noun != null && noun.can(Features.DAT) && !noun.can(Features.NOM) && !noun.can(Features.GEN) && !noun.can(Features.ACC)
                && !noun.isPronoun() && Trait.ADDRESSED.marks(head.head().lemma());
    }

    /** «из США[, Китая и Японии]»: the index behind a list that goes on with the case of a prepositional phrase. */
    private int listEnd(Phrase.Prepositional opening, int behind) {
        int end = behind;
        while (isListed(opening, end)) {
            end += 2;
        }
        var last = end > behind && clause.is(end, PartKind.AND) ? clause.noun(end + 1) : null;
        boolean closed = last != null && !last.can(Features.NOM) && Roles.sameCase(opening.object().features(), last);
        return closed ? end + 2 : behind;
    }

    /** Whether a comma and a noun phrase that goes on with the case of a prepositional phrase, and is no subject, stand there. */
    boolean isListed(Phrase.Prepositional opening, int comma) {
        var noun = clause.is(comma, PartKind.COMMA) ? clause.noun(comma + 1) : null;
        long cases = opening.object() == null ? 0 : opening.object().features() & ~Features.inCase(Features.NOM);
        return noun != null && !noun.can(Features.NOM) && !noun.hasPersonalName() && Roles.sameCase(cases, noun);
    }

    /**
     * What a relative pronoun behind a comma stands for: «доклад о ценах, в котором», «на совет при мэре, который».
     *
     * @param comma index of the comma
     * @return the noun phrase before it that takes what stands between them; {@code null} if there is none
     */
    NounPhrase antecedent(int comma) {
        int head = comma - 1;
        while (head > 0 && clause.prepositional(head) != null) {
            head--;
        }
        var noun = clause.noun(head);
        if (noun != null && end(noun, head + 1) >= comma) {
            return noun;
        }
        var last = clause.prepositional(comma - 1);
        if (last == null || last.object() == null || Subjects.isSourceLike(last.object())) {
            return last == null ? noun : last.object();
        }
        // «закон о парках [у моря], который»
        return noun != null && Subjects.isSourceLike(noun) ? noun : last.object();
    }

    /** Whether a noun phrase goes on with a prepositional phrase that stands at an index. */
    boolean takes(NounPhrase head, Phrase.Prepositional next, int at) {
        if (next.object() == null) {
            return false;
        }
        var nounClass = head.nounClass();
        if (head.hasPersonalName()) {
            return false;
        }
        if (takesOfItself(head, next, at) || isFrom(next, at) || isWhereItsBodyIs(next, at)) {
            return true;
        }
        var before = clause.prepositional(at - 1);
        if (nounClass == NounClass.DOCUMENT && before != null && isAbout(before.preposition()) && next.isInside()
                && next.object().head().is(UnitKind.PLACE)) {
            // «отчет о ситуации [в Ливии]»
            return true;
        }
        boolean dated = DatePhrases.isCalendar(next.object());
        if (head.head().kind() == UnitKind.ORGANIZATION) {
            // «УМВД по Псковской области»
            return next.preposition().equals("по") && !dated;
        }
        if (nounClass == NounClass.NONE) {
            return isAmong(head, next);
        }
        if (next.preposition().startsWith("в сфере") || next.preposition().startsWith("в области")) {
            // «служба по надзору в сфере связи»
            return true;
        }
        boolean complement = PREPOSITIONS.contains(next.preposition())
                || nounClass == NounClass.ANONYMOUS && Trait.ENTOURAGE.marks(next.preposition())
                || next.preposition().startsWith("по ");
        if (complement && !dated) {
            return !next.preposition().equals("при") || isBody(next.object());
        }
        if (next.isInside() && next.object().can(Features.LOC) && isMedium(head, next.object())) {
            // «статья [в журнале Nature]», «страница [в Facebook]»
            return true;
        }
        return !dated && leadsToName(head, at) || nounClass == NounClass.DOCUMENT && isOfDocument(next)
                || next.isInside() && isWhere(head, next.object());
    }

    /** «один [из членов парламента]», «некоторые [из них]» */
    private static boolean isAmong(NounPhrase head, Phrase.Prepositional next) {
        return next.preposition().equals("из") && switch (head.head().kind()) {
            case ADJECTIVE, NUMERAL, PRONOUN -> true;
            default -> false;
        };
    }

    /** Whether a text or a page can be in an outlet or network. */
    private static boolean isMedium(NounPhrase head, NounPhrase object) {
        boolean latin = object.head().is(UnitKind.LATIN) || object.name() != null && object.name().alias().charAt(0) < '\u0100';
        return switch (head.nounClass()) {
            case DOCUMENT -> latin || Outlets.isOutlet(object);
            case OUTLET -> head.name() == null && (latin || Outlets.isOutlet(object));
            default -> false;
        };
    }

    /** «директор [с опытом] Котов»: whether the name that a noun is a role of stands behind its complement. */
    private boolean leadsToName(NounPhrase head, int at) {
        var following = clause.noun(at + 1);
        return following != null && following.hasPersonalName()
                && (head.features() & following.features() & Features.inCase(Features.NOM)) != 0;
    }

    /** «доклад [о ценах]», «письмо [от мэра]», «обращение [к жителям]», «отчет [за 2018 год]», «опрос [среди студентов]» */
    private static boolean isOfDocument(Phrase.Prepositional next) {
        return isAbout(next.preposition()) || switch (next.preposition()) {
            case "от", "к", "среди" -> true;
            case "за" -> next.object().can(Features.ACC);
            default -> false;
        };
    }

    /** «посольство [в Киеве]», «посол [в Киеве]», «источник [в правительстве]»: where a body or a person is or belongs. */
    private static boolean isWhere(NounPhrase head, NounPhrase object) {
        boolean place = object.head().kind() == UnitKind.PLACE;
        return switch (head.nounClass()) {
            case ORGANIZATION -> place && object.can(Features.LOC);
            case ANONYMOUS -> isWithin(head, object);
            case PERSON -> place
                    && (head.head().lemma().equals("посол") || head.head().lemma().equals("представитель"));
            default -> false;
        };
    }

    /** «источник [в правительстве]», «чиновник [в минфине]», but not «чиновник [в частной беседе] сказал». */
    private static boolean isWithin(NounPhrase head, NounPhrase object) {
        boolean occasion = Trait.OCCASION.marks(object.head().lemma()) || Outlets.isOutlet(object)
                || object.nounClass() == NounClass.DOCUMENT;
        boolean unnamed = Trait.UNNAMED.marks(head.head().lemma());
        return object.can(Features.LOC) && !DatePhrases.isCalendar(object) && !occasion
                && (unnamed || isBody(object) || Subjects.isSourceLike(object));
    }

    /** «группа реагирования [на извержения]», «чемпион мира [в легком весе]»: what its head or its last noun takes. */
    private boolean takesOfItself(NounPhrase head, Phrase.Prepositional next, int at) {
        var last = lastUnit(at - 1);
        var object = next.object();
        boolean dated = next.preposition().equals("на") && object.can(Features.ACC) && head.nounClass() == NounClass.DOCUMENT;
        boolean circumstance = DatePhrases.isCalendar(object) && !dated || Trait.OCCASION.marks(object.head().lemma())
                || next.isInside() && object.head().is(UnitKind.PLACE);
        return last != null && !circumstance
                && (NounComplements.take(last.lemma(), next.preposition(), object.features())
                        || NounComplements.take(head.head().lemma(), next.preposition(), object.features()));
    }

    /** «работа ученого [из университета]»: where a person stands behind another noun. */
    private boolean isFrom(Phrase.Prepositional next, int at) {
        var last = lastUnit(at - 1);
        return last != null && next.preposition().equals("из") && last.is(UnitKind.ROLE)
                && last.entry() instanceof Entry.Noun noun
                && (noun.singular() == NounClass.PERSON || noun.singular() == NounClass.ANONYMOUS)
                && !DatePhrases.isCalendar(next.object());
    }

    /** «ученый из университета [в Казани]» */
    private boolean isWhereItsBodyIs(Phrase.Prepositional next, int at) {
        var before = clause.prepositional(at - 1);
        return before != null && before.object() != null && before.preposition().equals("из")
                && before.object().nounClass() == NounClass.ORGANIZATION
                && next.isInside() && (next.object().head().is(UnitKind.PLACE)
                        || next.object().head().is(UnitKind.NAME) && next.object().units().size() == 1);
    }

    private Unit lastUnit(int i) {
        var prepositional = clause.prepositional(i);
        var noun = prepositional == null ? clause.noun(i) : prepositional.object();
        return noun == null || noun.hasPersonalName() ? null : noun.units().get(noun.units().size() - 1);
    }

    /** «о», «про»: the prepositions that lead to what is told. */
    static boolean isAbout(String preposition) {
        return preposition.equals("о") || preposition.equals("об") || preposition.equals("обо") || preposition.equals("про");
    }

    /** Whether the phrase names something that people work in. */
    static boolean isBody(NounPhrase noun) {
        var nounClass = noun.nounClass();
        return nounClass == NounClass.ORGANIZATION || nounClass == NounClass.GROUP || nounClass == NounClass.OUTLET
                || nounClass == NounClass.PRESS || noun.name() != null || switch (noun.head().kind()) {
                    case ORGANIZATION, TITLE -> true;
                    default -> false;
                };
    }
}
