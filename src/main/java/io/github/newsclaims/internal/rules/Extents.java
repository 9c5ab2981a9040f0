package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.model.Stance;
import java.util.Set;

/** Where a content begins and ends. */
final class Extents {

    /** Prepositions that lead to whom a demand goes. */
    private static final Set<String> ADDRESSEE = Set.of("к", "ко", "у", "с", "со", "через", "от");

    private final Clause clause;
    private final Subjects subjects;

    Extents(Clause clause, Subjects subjects) {
        this.clause = clause;
        this.subjects = subjects;
    }

    /**
     * Looks for the content behind a cue.
     *
     * @param cue index of the cue
     * @param subject the subject behind the cue, or {@code null}
     * @param plain what the cue takes without «не»
     * @return the content, or {@code null} if there is none of a kind that the cue takes
     */
    GovernedContent behind(int cue, Subjects.Subject subject, CueSense plain) {
        var sense = clause.cue(cue).negated() ? plain.negated() : plain;
        GovernedContent anaphor = null;
        int object = -1;
        int i = cue + 1;
        while (i < clause.size()) {
            if (subject != null && i == subject.from()) {
                i = subject.to();
                continue;
            }
            var phrase = clause.at(i);
            if (phrase.is(PartKind.COMMA)) {
                var right = afterComma(i, sense);
                if (right != null) {
                    return right;
                }
                int close = insertionEnd(i);
                if (close < 0) {
                    return i == cue + 1 && anaphor == null && sense.takes(Frame.THAT)
                            && (sense.takes(Frame.SPEECH) || sense.takes(Frame.ONLY_IMPERSONAL)) && isAsyndetic(cue, i) ? clausal(i + 1, false) : anaphor;
                }
                var behind = afterComma(close, sense);
                if (behind != null) {
                    return behind;
                }
                // «пообещал предприятиям, пострадавшим от кризиса, выделить деньги»
                boolean objectBehind = clause.noun(close + 1) != null && clause.noun(i - 1) != null && i - 1 > cue
                        && isAddressee(i - 1, clause.noun(i - 1), sense);
                i = clause.is(close + 1, PartKind.INFINITIVE) || objectBehind ? close + 1 : close;
                continue;
            }
            if (clause.is(i + 1, PartKind.COLON) && isFollowing(i)) {
                // «заявил следующее: …»
                i++;
                continue;
            }
            if (phrase.is(PartKind.THAT)) {
                return sense.takes(Frame.THAT) ? clausal(i + 1, false) : anaphor;
            }
            if (phrase.is(PartKind.SO_THAT)) {
                return sense.takes(Frame.SO) ? clausal(i + 1, true) : anaphor;
            }
            if (phrase.is(PartKind.COLON)) {
                return behindColon(i, sense, anaphor);
            }
            if (phrase.is(PartKind.INFINITIVE) || phrase.is(PartKind.NOT) && clause.is(i + 1, PartKind.INFINITIVE)) {
                return sense.takes(Frame.TO) ? infinitive(cue, i) : anaphor;
            }
            if (phrase.is(PartKind.QUOTATION)) {
                return quotation(i, object, sense, anaphor);
            }
            if (phrase.is(PartKind.DASH)) {
                return behindDash(cue, i, sense, anaphor);
            }
            if (phrase instanceof Phrase.Prepositional prepositional) {
                var right = prepositional(i, prepositional, object, sense);
                if (right != null && !right.anaphoric()) {
                    return right;
                }
                anaphor = right == null ? anaphor : right;
                i++;
                continue;
            }
            if (phrase instanceof NounPhrase noun) {
                var right = bareObject(i, noun, sense);
                if (right != null) {
                    return right;
                }
                if (object < 0 && noun.can(Features.ACC)) {
                    object = i;
                }
                i++;
                continue;
            }
            if (phrase.is(PartKind.AS) && sense.takes("как", Features.inCase(Features.ACC))) {
                return nominal(object >= 0 ? object : i, false);
            }
            if (phrase.is(PartKind.AS) && i == cue + 1 && sense.takes(Frame.THAT) && clause.cue(i + 1) == null
                    && opensMainClause(i + 1)) {
                // «рассказал как собираются строить», without its comma
                return clausal(i, false);
            }
            if (phrase.is(PartKind.AND) && i == cue + 1 && clause.prepositional(i + 1) != null) {
                // «обратил внимание и на то, что …»
                i++;
                continue;
            }
            if (phrase.is(PartKind.ADVERB) || phrase.is(PartKind.PARTICLE) || phrase.is(PartKind.BRACKET)) {
                i++;
                continue;
            }
            return anaphor;
        }
        return anaphor;
    }

    private boolean isFollowing(int i) {
        return clause.cue(i) != null && clause.cue(i).form() == Phrase.CueForm.PARTICIPLE && clause.cue(i).lemma().equals("следовать");
    }

    /** «Жители говорят, мост закрыт», «Говорят, в доме жил поэт»: a clause that no conjunction joins. */
    private boolean isAsyndetic(int cue, int comma) {
        if (!opensMainClause(comma + 1)) {
            return false;
        }
        var verb = clause.cue(cue);
        boolean impersonal = cue == 0 && (verb.sense().takes(Frame.ONLY_IMPERSONAL) || verb.form() == Phrase.CueForm.PASSIVE || Subjects.isPluralVerb(verb.features()));
        return impersonal || clause.noun(cue - 1) != null && clause.noun(comma + 1) != null;
    }

    /** What stands behind a colon: the content, or that of the next block. */
    private GovernedContent behindColon(int i, CueSense sense, GovernedContent anaphor) {
        if (!sense.takes(Frame.SPEECH) && !sense.takes(Frame.THAT)) {
            return anaphor;
        }
        if (i >= clause.lastPhrase() && clause.last()) {
            return GovernedContent.inNextBlock(i);
        }
        return clausal(i + 1, false);
    }

    /** The content that begins with an infinitive and what belongs to it. */
    private GovernedContent infinitive(int cue, int i) {
        int start = i;
        while (start - 1 > cue && belongsToInfinitive(start - 1)) {
            start--;
        }
        return nominal(start, true);
    }

    /** What begins with a quotation: speech, a name, or a quoted word in front of its noun. */
    private GovernedContent quotation(int i, int object, CueSense sense, GovernedContent anaphor) {
        boolean names = sense.takes(Frame.ACC) || sense.takes(Frame.AS);
        if (!names && object == i - 1 && object >= 0 && isWritten(clause.noun(object))) {
            // «написал книгу „Жизнь“»: its title.
            return anaphor;
        }
        if (names || sense.takes(Frame.SPEECH)) {
            return nominal(i, false);
        }
        // «обнаружили „дикую“ орбиту»
        var noun = clause.noun(i + 1);
        return noun != null && takesBare(sense, noun) ? nominal(i, false) : anaphor;
    }

    /** What stands behind a dash: a quotation, or a clause of its own. */
    private GovernedContent behindDash(int cue, int i, CueSense sense, GovernedContent anaphor) {
        if (clause.is(i + 1, PartKind.QUOTATION) && sense.takes(Frame.SPEECH)) {
            return nominal(i + 1, false);
        }
        // «Дипломаты отмечают – их можно изучать»
        boolean asyndetic = i == cue + 1 && sense.takes(Frame.THAT) && sense.takes(Frame.SPEECH)
                && clause.noun(cue - 1) != null && clause.noun(cue - 1).can(Features.NOM)
                && Subjects.isSourceLike(clause.noun(cue - 1));
        return asyndetic && opensMainClause(i + 1) ? clausal(i + 1, false) : anaphor;
    }

    /** The content that a preposition introduces or its pronoun stands for; {@code null} if it does neither. */
    private GovernedContent prepositional(int i, Phrase.Prepositional prepositional, int object, CueSense sense) {
        var governed = prepositional.object();
        boolean correlative = governed != null && Earlier.isThis(governed) && clause.is(i + 1, PartKind.COMMA)
                && clause.is(i + 2, PartKind.THAT);
        if (correlative && (sense.takes(Frame.THAT) || sense.takes(prepositional.preposition(), governed.features()))) {
            // «обратил внимание на то, что …»
            return clausal(i + 3, false);
        }
        if (governed != null && Complements.isAbout(prepositional.preposition()) && Earlier.isThis(governed)) {
            return GovernedContent.earlier(i);
        }
        if (governed != null && isWhere(prepositional)) {
            return null;
        }
        if (governed != null && object >= 0 && isWritten(clause.noun(object)) && Complements.isAbout(prepositional.preposition())
                && !sense.takes(Frame.ACC)) {
            // «написал [книгу] о войне»
            return null;
        }
        if (governed != null && sense.takes(prepositional.preposition(), governed.features())) {
            // «сравнил систему с …», «оценил ущерб в …»: the object belongs to the content.
            return nominal(object >= 0 && !Complements.isAbout(prepositional.preposition())
                    && sense.stance() == Stance.OPINION ? object : i, false);
        }
        return null;
    }

    /** «признался в программе»: where, not what. */
    private static boolean isWhere(Phrase.Prepositional prepositional) {
        var object = prepositional.object();
        return prepositional.isInside() && Relays.isOccasion(object) && object.can(Features.LOC);
    }

    /** The content that begins with a noun phrase or for which it stands; {@code null} if it does neither. */
    private GovernedContent bareObject(int i, NounPhrase noun, CueSense sense) {
        if (Earlier.isThis(noun) && noun.can(Features.ACC) && (sense.takes(Frame.ACC) || sense.takes(Frame.ABOUT))) {
            return GovernedContent.earlier(i);
        }
        boolean correlative = Earlier.isThis(noun) && clause.is(i + 1, PartKind.COMMA) && clause.is(i + 2, PartKind.THAT);
        if (correlative && (sense.takes(Frame.BY) || sense.takes(Frame.INS) || sense.takes(Frame.ACC))) {
            // «объяснил решение тем, что …»
            return clausal(i + 3, false);
        }
        if (noun.can(Features.ACC) && sense.takes(Frame.ACC) && Earlier.pointsBack(noun)) {
            // «подтвердил эту информацию»
            return GovernedContent.earlier(i);
        }
        if (takesBare(sense, noun) && !isAddressee(i, noun, sense)) {
            return nominal(i, false);
        }
        return null;
    }

    /** «рекомендуют [в блюда] добавлять сыр»: what stands between a cue and its infinitive and is no addressee or date. */
    private boolean belongsToInfinitive(int i) {
        if (clause.is(i, PartKind.ADVERB)) {
            return true;
        }
        var prepositional = clause.prepositional(i);
        if (prepositional != null && Surroundings.isDateAt(clause, i)) {
            // «попросил [к 5 апреля] подготовить доклад»
            return prepositional.preposition().equals("к") || prepositional.preposition().equals("до");
        }
        return prepositional != null && prepositional.object() != null
                && prepositional.object().head().kind() != UnitKind.PLACE
                && !ADDRESSEE.contains(prepositional.preposition());
    }

    private GovernedContent afterComma(int comma, CueSense sense) {
        int i = comma + 1;
        if (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE)) {
            i++;
        }
        if (clause.is(i, PartKind.THAT)) {
            boolean speech = sense.takes(Frame.SPEECH) && !sense.takes(Frame.CITES);
            return sense.takes(Frame.THAT) || speech ? clausal(i + 1, false) : null;
        }
        if (clause.is(i, PartKind.SO_THAT)) {
            return sense.takes(Frame.SO) || sense.takes(Frame.TO) || sense.takes(Frame.THAT) ? clausal(i + 1, true) : null;
        }
        if (!sense.takes(Frame.THAT)) {
            return null;
        }
        if (clause.is(i, PartKind.AS) || clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.RELATIVE)) {
            var part = (Phrase.Part) clause.at(i);
            boolean question = Trait.QUESTION.marks(part.lemma());
            return question && !isAsInsertion(i) ? clausal(i, false) : null;
        }
        var prepositional = clause.prepositional(i);
        boolean asks = clause.is(i + 1, PartKind.RELATIVE) || clause.is(i + 1, PartKind.SUBORDINATOR)
                && Trait.QUESTION.marks(((Phrase.Part) clause.at(i + 1)).lemma());
        if (prepositional != null && prepositional.object() == null && asks || hasWhether(i)) {
            // «рассказал, в чем причина»
            return clausal(i, false);
        }
        var noun = clause.noun(i);
        if (noun == null && prepositional != null) {
            noun = prepositional.object();
        }
        if (noun != null && Trait.QUESTION.marks(noun.units().get(0).lemma())) {
            // «рассказали, какие блюда …», «уточнил, в каких случаях …»
            return clausal(i, false);
        }
        return null;
    }

    /** «…, как сообщает ТАСС, …» is no content. */
    private boolean isAsInsertion(int as) {
        return clause.is(as, PartKind.AS) && clause.cue(as + 1) != null;
    }

    private boolean hasWhether(int from) {
        for (int i = from; i < clause.size() && i < from + 6; i++) {
            if (clause.is(i, PartKind.PARTICLE) && ((Phrase.Part) clause.at(i)).lemma().equals("ли")) {
                return true;
            }
            if (clause.is(i, PartKind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** The comma that closes the insertion which the comma at {@code open} begins, or -1. */
    private int insertionEnd(int open) {
        for (int i = open + 1; i < clause.size(); i++) {
            if (clause.is(i, PartKind.COMMA)) {
                return subjects.insertionStart(i) == open ? i : -1;
            }
            if (clause.is(i, PartKind.STOP) || clause.is(i, PartKind.COLON)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean takesBare(CueSense sense, NounPhrase noun) {
        boolean shown = sense.takes(Frame.INS) && Trait.PICTURE.marks(noun.head().lemma());
        if (shown || sense.takes(Frame.NO_FEAST) && Trait.FEAST.marks(noun.head().lemma())) {
            return false;
        }
        if (Surroundings.isCalendar(noun) || Relays.isOutlet(noun) && sense.takes(Frame.THAT)) {
            return false;
        }
        boolean person = noun.hasPersonalName() || noun.isPronoun();
        if (person && (!noun.can(Features.ACC) || !sense.takes(Frame.AS) && sense.takes(Frame.THAT))) {
            // «сообщат Дмитриеву»: somebody to whom it is said.
            return false;
        }
        String head = noun.head().lemma();
        boolean fitting = sense.takes(Frame.ACC_BY_SUBJECT) && Trait.DISCOVERY.marks(head)
                || sense.takes(Frame.EVENT) && Trait.EVENT.marks(head)
                || sense.takes(Frame.TELLABLE) && Trait.TELLABLE.marks(head);
        return (sense.takes(Frame.ACC) || fitting || sense.takes(Frame.AS)) && noun.can(Features.ACC)
                || sense.takes(Frame.EVENT) && fitting && noun.can(Features.GEN)
                || sense.takes(Frame.VERDICT) && isVerdict(noun)
                || sense.takes(Frame.BY) && noun.can(Features.INS) && !noun.can(Features.ACC)
                || sense.takes(Frame.GEN) && noun.can(Features.GEN)
                || (sense.takes(Frame.INS) || sense.takes(Frame.AS)) && noun.can(Features.INS)
                || sense.takes(Frame.DAT) && noun.can(Features.DAT);
    }

    private static boolean isWritten(NounPhrase noun) {
        return (noun.nounClass() == NounClass.DOCUMENT || noun.head().is(UnitKind.NOUN) && noun.head().entry() != null
                && noun.nounClass() == NounClass.NONE) && !noun.can(Features.DAT);
    }

    /** «признал сообщение [фейком]»: what something is said to be, where «чемпионом» is what somebody becomes. */
    static boolean isVerdict(NounPhrase noun) {
        return noun.can(Features.INS) && !noun.can(Features.NOM) && noun.head().is(UnitKind.NOUN)
                && noun.nounClass() == NounClass.NONE && Trait.VERDICT.marks(noun.head().lemma());
    }

    /** «сообщил журналистам», «предупредил жителей, что …»: a person beside the content, not the content. */
    private boolean isAddressee(int i, NounPhrase noun, CueSense sense) {
        boolean onlyDative = noun.can(Features.DAT) && !noun.can(Features.ACC) && !sense.takes(Frame.DAT);
        if (onlyDative && !((sense.takes(Frame.INS) || sense.takes(Frame.AS)) && noun.can(Features.INS))) {
            return true;
        }
        int next = i + 1;
        while (clause.prepositional(next) != null) {
            next++;
        }
        return clause.is(next, PartKind.COMMA) && clause.is(next + 1, PartKind.THAT) && sense.takes(Frame.THAT)
                || (clause.is(next, PartKind.INFINITIVE)
                || clause.is(next, PartKind.NOT) && clause.is(next + 1, PartKind.INFINITIVE)) && sense.takes(Frame.TO)
                || clause.is(next, PartKind.COLON);
    }

    private GovernedContent clausal(int from, boolean directive) {
        return GovernedContent.of(Content.of(clause, from, end(from, true)), from, directive);
    }

    private GovernedContent nominal(int start, boolean directive) {
        int from = start;
        var noun = clause.noun(from);
        boolean counted = noun != null && (noun.units().get(0).kind() == UnitKind.NUMERAL
                || noun.units().get(0).lemma().equals("один"));
        if (clause.is(from - 1, PartKind.PARTICLE) || counted && clause.is(from - 1, PartKind.ADVERB)) {
            // «сделали акцент [именно] на свойствах», «попросили [еще] два миллиона»
            from--;
        }
        return GovernedContent.of(Content.of(clause, from, end(from, false)), from, directive);
    }

    /** «… в полицию [Псков, 17 мая].»: the dateline of the next item, with no full stop before it. */
    private boolean isDateline(int i) {
        var place = clause.noun(i);
        return place != null && place.head().is(UnitKind.PLACE) && place.units().size() == 1 && place.can(Features.NOM)
                && clause.is(i + 1, PartKind.COMMA)
                && clause.noun(i + 2) != null && Surroundings.isCalendar(clause.noun(i + 2))
                && (i + 3 >= clause.size() || clause.is(i + 3, PartKind.STOP))
                && !clause.is(i - 1, PartKind.AND) && !clause.is(i - 1, PartKind.COMMA);
    }

    /**
     * Where a content that begins at a phrase ends: at the end of the sentence, or before what is said about it:
     * «…, сообщает ТАСС», «…, добавив, что …», «… и отметил, что …».
     *
     * @param from index of its first phrase
     * @param clausal whether it is a clause of its own
     * @return index behind its last phrase
     */
    int end(int from, boolean clausal) {
        boolean relative = !clausal && insideRelative(from);
        boolean verbSeen = !clausal;
        boolean subordinate = false;
        long verb = 0;
        for (int i = from; i < clause.size(); i++) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.VERB) || phrase.is(PartKind.SHORT) || phrase.is(PartKind.LINK)) {
                verbSeen = true;
                verb = ((Phrase.Part) phrase).features();
            }
            if (i == from) {
                continue;
            }
            subordinate |= phrase.is(PartKind.SUBORDINATOR) || phrase.is(PartKind.THAT) || phrase.is(PartKind.SO_THAT);
            if (isDateline(i)) {
                return i;
            }
            if (phrase.is(PartKind.COLON) && clause.is(i + 1, PartKind.WRITER)) {
                return i;
            }
            if ((phrase.is(PartKind.COMMA) || phrase.is(PartKind.DASH)) && isLeft(i, clausal)) {
                return i;
            }
            if (phrase.is(PartKind.AND) && (!clausal || !verbSeen) && continuesWithCue(i + 1)) {
                return i;
            }
            if (phrase.is(PartKind.AND) && (clausal ? isOfAnother(i + 1, verb) : !subordinate && !insideRelative(i)
                    && finiteAt(i + 1) != 0)) {
                // «указал на ошибки и | ушел», «что депутат брала взятки и | намерен добиться»
                return clause.is(i - 1, PartKind.COMMA) ? i - 1 : i;
            }
            if (!clausal && phrase.is(PartKind.COMMA) && clause.is(i + 1, PartKind.BUT) && !subordinate && !corrects(from, i)
                    && !gaps(i)) {
                return i;
            }
            boolean goesOn = subordinate && clause.is(i + 1, PartKind.AND) && clause.noun(i + 2) != null
                    && clause.noun(i + 2).can(Features.NOM);
            if (!clausal && (phrase.is(PartKind.COMMA) || phrase.is(PartKind.DASH)) && !goesOn && !closesMarker(i)
                    && opensMainClause(i + 1)) {
                return i;
            }
            if (relative && phrase.is(PartKind.COMMA) && !clause.is(i + 1, PartKind.RELATIVE)
                    && !clause.is(i + 1, PartKind.PARTICIPLE)
                    && clause.prepositional(i + 1) == null) {
                return i;
            }
        }
        return clause.lastPhrase() + 1;
    }

    /** Whether the content ends at a comma or dash because the frame goes on behind it. */
    private boolean isLeft(int mark, boolean clausal) {
        if (isTail(mark)) {
            return true;
        }
        var cue = clause.cue(mark + 1);
        boolean inner = clausal && cue != null && cue.sense().stance() == Stance.PROMISE;
        if (cue != null && cue.form() == Phrase.CueForm.GERUND && clause.is(mark, PartKind.COMMA) && !inner) {
            return true;
        }
        boolean but = clause.is(mark + 1, PartKind.BUT);
        if ((but || clause.is(mark + 1, PartKind.AND)) && continuesWithCue(mark + 2)) {
            // «…, что он рад, но надеется, что …»: a feeling set against another belongs to the same person's content.
            return !(clausal && but && clause.cue(behindAdverbs(mark + 2)).sense().stance() == Stance.OPINION);
        }
        return but && contrasts(mark + 2);
    }

    /** «не с 80 лет, а с 75», «дорогу, а не мост»: what follows the comma takes the place of what was denied. */
    private boolean corrects(int from, int comma) {
        boolean denied = clause.is(comma + 2, PartKind.NOT);
        for (int i = from; i < comma && !denied; i++) {
            denied = clause.is(i, PartKind.NOT);
        }
        return denied && !clause.is(comma + 2, PartKind.SHORT) && !opensMainClause(comma + 2);
    }

    /** «назвал мост чудом, а дорогу — бедой»: a second object, with a dash for the verb. */
    private boolean gaps(int comma) {
        var noun = clause.noun(comma + 2);
        return noun != null && noun.can(Features.ACC) && !(noun.can(Features.NOM) && Subjects.isSourceLike(noun))
                && clause.is(comma + 3, PartKind.DASH);
    }

    /** «завтрак, который, по словам врача|, повышает»: a comma that only closes a parenthesis. */
    private boolean closesMarker(int comma) {
        int open = clause.is(comma, PartKind.COMMA) ? subjects.insertionStart(comma) : -1;
        return open >= 0 && clause.at(open + 1) instanceof Phrase.Marker;
    }

    /** The features of a finite verb at an index, behind adverbs, that has no subject of its own behind it; 0 if there is none. */
    private long finiteAt(int from) {
        int i = from;
        while (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.is(i, PartKind.NOT)
                || clause.prepositional(i) != null) {
            i++;
        }
        boolean verb = clause.is(i, PartKind.VERB) || clause.is(i, PartKind.SHORT);
        if (!verb || clause.words().get(clause.at(i).from()).entry(Entry.Noun.class) != null) {
            // «правила», «стекла» may be nouns.
            return 0;
        }
        long features = ((Phrase.Part) clause.at(i)).features();
        for (int k = i + 1; k < clause.size() && !clause.is(k, PartKind.COMMA) && !clause.is(k, PartKind.STOP); k++) {
            if (clause.noun(k) != null && subjects.agrees(clause.noun(k), features)) {
                return 0;
            }
        }
        return features;
    }

    /** Whether a verb at an index cannot share the subject of the verb before it: their genders differ. */
    private boolean isOfAnother(int from, long before) {
        long features = finiteAt(from);
        int genders = Features.subjectGenders(features) & Features.subjectGenders(before);
        boolean gendered = (before & (Features.PAST | Features.SHORT)) != 0 && (features & (Features.PAST | Features.SHORT)) != 0;
        return gendered && genders == 0;
    }

    /** «мэр заявил, что мост закроют, а [губернатор сказал, что …]»: another speaker with a clause of their own. */
    private boolean contrasts(int from) {
        int i = from;
        while (clause.is(i, PartKind.ADVERB) || clause.prepositional(i) != null) {
            i++;
        }
        var speaker = clause.noun(i);
        var cue = clause.cue(i + 1);
        return speaker != null && cue != null && cue.form() == Phrase.CueForm.FINITE && subjects.agrees(speaker, cue.features())
                && clause.is(i + 2, PartKind.COMMA) && clause.is(i + 3, PartKind.THAT);
    }

    /**
     * Whether what begins at an index, up to the next mark, has a finite verb of its own and no subordinator: «…, и
     * отменил сделку».
     */
    private boolean opensMainClause(int from) {
        int i = clause.is(from, PartKind.AND) ? from + 1 : from;
        if (clause.is(i, PartKind.RELATIVE) || clause.is(i, PartKind.SUBORDINATOR) || clause.is(i, PartKind.AS)
                || clause.is(i, PartKind.THAT)
                || clause.is(i, PartKind.SO_THAT) || clause.is(i, PartKind.PARTICIPLE) || clause.is(i + 1, PartKind.RELATIVE)) {
            return false;
        }
        for (; i < clause.size(); i++) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.VERB) || phrase.is(PartKind.LINK) || opensWithVerb(phrase)
                    || clause.cue(i) != null && clause.cue(i).form() == Phrase.CueForm.FINITE) {
                return true;
            }
            if (phrase.is(PartKind.COMMA) || phrase.is(PartKind.STOP) || phrase.is(PartKind.COLON) || phrase.is(PartKind.DASH)
                    || phrase.is(PartKind.THAT) || phrase.is(PartKind.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** «Сообщив, что мост готов, | мэр уехал»: the comma behind a content's own verb where the main clause begins, or -1. */
    int mainClauseBehind(int from) {
        boolean verbSeen = clause.prepositional(from) != null || clause.noun(from) != null && !clause.is(from - 1, PartKind.THAT);
        for (int i = from; i < clause.size(); i++) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.VERB) || phrase.is(PartKind.SHORT) || phrase.is(PartKind.LINK)) {
                verbSeen = true;
            }
            if (verbSeen && i > from && phrase.is(PartKind.COMMA) && !clause.is(i + 1, PartKind.AND) && opensMainClause(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** «и „попытаются убедить“»: a quoted piece that begins with a finite verb. */
    private boolean opensWithVerb(Phrase phrase) {
        return phrase.is(PartKind.QUOTATION) && phrase.to() - phrase.from() > 2
                && (clause.words().get(phrase.from() + 1).features()
                        & (Features.THIRD_SINGULAR | Features.THIRD_PLURAL | Features.PAST)) != 0;
    }

    /**
     * Whether the phrases before an index belong to a relative clause that began in mid-sentence: «…, которого газеты
     * называют …»
     */
    private boolean insideRelative(int from) {
        for (int i = from - 1; i > 1; i--) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.RELATIVE)) {
                return true;
            }
            if (phrase.is(PartKind.COMMA) || phrase.is(PartKind.COLON) || phrase.is(PartKind.THAT) || phrase.is(PartKind.STOP)) {
                return false;
            }
        }
        return false;
    }

    /** «и [также] добавил»: a cue without a subject of its own. */
    private boolean continuesWithCue(int at) {
        int i = behindAdverbs(at);
        var cue = clause.cue(i);
        if (cue == null || cue.form() != Phrase.CueForm.FINITE && cue.form() != Phrase.CueForm.GERUND
                || (cue.features() & (Features.FINITE | Features.GERUND)) == 0) {
            return false;
        }
        // «продолжает работать», «не догадывается» attribute nothing.
        boolean silent = clause.is(i + 1, PartKind.INFINITIVE) && !cue.sense().takes(Frame.TO)
                || cue.negated() && (cue.sense().stance() == Stance.REPORT || cue.sense().stance() == Stance.FINDING);
        return !silent && subjects.behind(i, cue.features()) == null;
    }

    /** The index behind the adverbs, particles and prepositional phrases at an index. */
    private int behindAdverbs(int at) {
        int i = at;
        while (clause.is(i, PartKind.ADVERB) || clause.is(i, PartKind.PARTICLE) || clause.prepositional(i) != null) {
            i++;
        }
        return i;
    }

    /** Whether a mark opens «…, сообщает ТАСС» that runs to the next comma or the end. */
    private boolean isTail(int mark) {
        int i = mark + 1;
        if (clause.is(i, PartKind.AS)) {
            i++;
        }
        while (clause.is(i, PartKind.ADVERB) || clause.prepositional(i) != null) {
            i++;
        }
        return clause.cue(i) != null && parentheticalEnd(i) > 0;
    }

    /**
     * The index behind a parenthetical cue with its subject and whatever belongs to the two, or -1 if the cue is no
     * parenthetical: «сообщает РИА Новости со ссылкой на …», «говорится в сообщении ведомства».
     */
    int parentheticalEnd(int at) {
        var cue = clause.cue(at);
        if (cue.form() == Phrase.CueForm.GERUND || cue.form() == Phrase.CueForm.PARTICIPLE) {
            return -1;
        }
        var subject = subjects.behind(at, cue.features());
        // «…, показал опрос»: a document says so even with a verb that takes no speech.
        boolean document = cue.sense().takes(Frame.THAT) && subject != null && clause.noun(subject.from()) != null
                && clause.noun(subject.from()).nounClass() == NounClass.DOCUMENT;
        if (!cue.sense().takes(Frame.SPEECH) && !document) {
            return -1;
        }
        if (subject == null && cue.form() == Phrase.CueForm.FINITE && !FollowsFrom.isBehind(clause, at)) {
            return -1;
        }
        int i = subject == null ? at + 1 : subject.to();
        while (i < clause.size()) {
            var phrase = clause.at(i);
            if (phrase.is(PartKind.AND) && clause.cue(i + 1) != null && clause.cue(i + 1).form() == Phrase.CueForm.FINITE) {
                // «…», — сказал мэр | и попросил подождать
                return i;
            }
            if (phrase instanceof Phrase.Citing) {
                // «со ссылкой на мэра, полицию и жителей»
                i = new Relays(clause, subjects).behindCited(i);
                continue;
            }
            boolean part = phrase instanceof Phrase.Prepositional || phrase instanceof NounPhrase
                    || phrase.is(PartKind.ADVERB) || phrase.is(PartKind.BRACKET) || phrase.is(PartKind.PARTICLE)
                    || phrase.is(PartKind.AND) && i > 0 && clause.at(i - 1) instanceof NounPhrase
                    || phrase.is(PartKind.COMMA) && clause.size() > i + 1 && clause.at(i + 1) instanceof Phrase.Citing;
            if (!part) {
                break;
            }
            if (phrase instanceof Phrase.Prepositional prepositional && prepositional.object() != null
                    && !isWhere(prepositional) && cue.sense().takes(prepositional.preposition(), prepositional.object().features())) {
                return -1;
            }
            i++;
        }
        if (i < clause.size() && !(clause.is(i, PartKind.COMMA) || clause.is(i, PartKind.STOP) || clause.is(i, PartKind.DASH)
                || clause.is(i, PartKind.SEMICOLON))) {
            return -1;
        }
        if (clause.is(i, PartKind.COMMA) && (clause.is(i + 1, PartKind.THAT) || clause.is(i + 1, PartKind.SO_THAT))) {
            return -1;
        }
        return i;
    }
}
