package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.NameParticles;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/** Finds the person's name that stands in apposition to a noun: «спецпосланника президента Стива Уиткоффа». */
final class Apposition {

    private static final long PLURAL = Features.inGender(Features.P);
    private static final int LONGEST_NAME = 12;
    private final CharSequence text;
    private final List<Word> words;

    Apposition(CharSequence text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The name in apposition to a head.
     *
     * @param head index of the head
     * @param to index behind the phrase
     * @param fit what the head can be here
     * @return index of the name's first word; -1 if there is none
     */
    int find(int head, int to, long fit) {
        if (!takesName(head)) {
            return -1;
        }
        int found = -1;
        int nearestNoun = head;
        for (int i = head + 1; i < to; i++) {
            var word = words.get(i);
            if (isOpening(word)) {
                i = closing(i, to);
                continue;
            }
            if (word.kind() == TokenKind.COMMA && found >= 0) {
                break;
            }
            if (startsFullName(i, to)) {
                if (agrees(i, to, fit) && !followsPreposition(i) && !(i == head + 1 && isKin(head, fit))) {
                    found = i;
                }
                i = nameEnd(i, to) - 1;
                continue;
            }
            if (isBareSurname(i) && agrees(i, to, fit) && !followsPreposition(i) && attachesTo(head, nearestNoun, i)) {
                found = i;
                i = nameEnd(i, to) - 1;
                continue;
            }
            if (word.kind() == TokenKind.WORD && word.can(Entry.NOUN)) {
                nearestNoun = i;
            }
            if (word.kind() == TokenKind.WORD && (folded(i).equals("и") || folded(i).startsWith("котор"))) {
                break;
            }
        }
        return found;
    }

    /** The readings of a name beside a head: the head's cases and number, in any gender. */
    long number(long fit) {
        long all = Grammar.everyGender(fit);
        boolean singular = (fit & ~PLURAL) != 0;
        return singular ? (fit & PLURAL) != 0 ? all : all & ~PLURAL : all;
    }

    private boolean agrees(int start, int to, long fit) {
        boolean plural = (fit & ~PLURAL & Features.NOMINAL) == 0;
        int end = nameEnd(start, to);
        boolean several = false;
        long all = Features.NOMINAL;
        for (int i = start; i < end; i++) {
            several |= folded(i).equals("и");
            var word = words.get(i);
            boolean known = word.can(Entry.GIVEN);
            if (known && !several) {
                all &= Grammar.everyGender(word.features(Entry.GIVEN) & ~PLURAL);
            } else if (!several && i == end - 1) {
                all &= Grammar.everyGender(surnameFeatures(i) & ~PLURAL);
            }
        }
        if (plural && !several) {
            var options = NominativeEndings.NAMES.options(folded(end - 1));
            return end - start == 1 && options.stream().anyMatch(o -> (o.bits() & PLURAL & fit) != 0 && o.sure());
        }
        return (all & Grammar.everyGender(fit)) != 0 && (plural || !several);
    }

    private long surnameFeatures(int i) {
        long all = words.get(i).features() & Features.NOMINAL;
        for (var option : NominativeEndings.NAMES.options(folded(i))) {
            all |= option.bits();
        }
        return all == 0 ? Features.NOMINAL : all;
    }

    private boolean followsPreposition(int i) {
        return i > 0 && words.get(i - 1).isFunction(FunctionKind.PREPOSITION);
    }

    /** «сына Владимира Высоцкого»: a name right behind such a noun is whose son he is. */
    private boolean isKin(int head, long fit) {
        var noun = words.get(head).entry(Entry.Noun.class);
        return noun != null && Trait.KIN.marks(noun.lemma()) && !Features.has(fit, Features.NOM);
    }

    private boolean attachesTo(int head, int nearest, int name) {
        if (nearest != head && isPersonNoun(nearest)) {
            return false;
        }
        var noun = words.get(nearest).entry(Entry.Noun.class);
        boolean plural = (words.get(head).features(Entry.NOUN) & PLURAL) != 0;
        if (noun != null && !plural && Trait.OF_SOMEBODY.marks(noun.lemma()) && (nearest != head || name == head + 1)) {
            return false;
        }
        return true;
    }

    private boolean takesName(int head) {
        var word = words.get(head);
        var noun = word.entry(Entry.Noun.class);
        if (noun == null) {
            return !word.capital() && (!word.listed() || word.can(Entry.ADJECTIVE)
                    || word.can(Entry.VERB) || word.can(Entry.CUE_VERB));
        }
        if (Trait.UNNAMED.marks(noun.lemma())) {
            return false;
        }
        return switch (noun.singular()) {
            case PERSON, ANONYMOUS, PRESS -> true;
            case GROUP, OUTLET, ORGANIZATION, DOCUMENT -> noun.plural() == NounClass.PERSON;
            case NONE -> noun.plural() == NounClass.GROUP || isAnimate(word);
        };
    }

    /**
     * Whether a word is a noun for a person.
     *
     * @param i its index
     * @return true if it is
     */
    boolean isPersonNoun(int i) {
        var noun = words.get(i).entry(Entry.Noun.class);
        if (noun == null) {
            return false;
        }
        return switch (noun.singular()) {
            case PERSON, ANONYMOUS -> true;
            case NONE -> isAnimate(words.get(i)) || noun.plural() == NounClass.GROUP;
            default -> false;
        };
    }

    /** An animate noun has its accusative plural from the genitive. */
    static boolean isAnimate(Word word) {
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Noun) {
                String genitive = reading.form(Features.bit(Features.GEN, Features.P));
                if (!genitive.isEmpty() && genitive.equals(reading.form(Features.bit(Features.ACC, Features.P)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a name of several words begins: given name or initial, and more behind it.
     *
     * @param i index of the word
     * @param to index behind the phrase
     * @return true if one does
     */
    boolean startsFullName(int i, int to) {
        var word = words.get(i);
        if (word.kind() != TokenKind.WORD || !word.capital()) {
            return false;
        }
        boolean opens = word.can(Entry.GIVEN) || isInitial(i);
        return opens && i + 1 < to && continuesName(i + 1);
    }

    boolean isPersonal(int head, int to) {
        return words.get(head).capital() && (startsFullName(head, to) || isBareSurname(head)
                || words.get(head).can(Entry.GIVEN));
    }

    /**
     * Whether a word is a surname that stands alone.
     *
     * @param i its index
     * @return true if it looks like one and the lexicon has nothing better for it
     */
    boolean isBareSurname(int i) {
        var word = words.get(i);
        if (word.kind() != TokenKind.WORD || !word.capital() || word.can(Entry.PLACE)
                || isNamePart(word, folded(i)) || word.can(Entry.NOUN)
                || word.can(Entry.ADJECTIVE) || word.can(Entry.FUNCTION)) {
            return false;
        }
        String folded = folded(i);
        if (folded.startsWith("рос") || folded.startsWith("мин") && !folded.startsWith("минн")
                || folded.startsWith("гос") || folded.startsWith("мос")) {
            return false;
        }
        if (word.can(Entry.GIVEN)) {
            return true;
        }
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Guess guess && guess.kind() == Entry.Guess.Kind.NAME) {
                return true;
            }
        }
        return false;
    }

    /** A word of an outlet's or institution's name; one that never declines there may be a surname: «Зеленского». */
    private static boolean isNamePart(Word word, String folded) {
        if (!word.can(Entry.NAME_PART)) {
            return false;
        }
        boolean fixed = word.features(Entry.NAME_PART) == Features.NOMINAL;
        for (var reading : word.readings()) {
            fixed &= !(reading.entry() instanceof Entry.NamePart) || (reading.features() & Features.NOMINAL) == Features.NOMINAL;
        }
        return !fixed || !Nominative.looksLikeSurname(folded, Features.NOMINAL);
    }

    /**
     * Where a name ends.
     *
     * @param start index of its first word
     * @param to index behind the phrase
     * @return index behind its last word
     */
    int nameEnd(int start, int to) {
        int i = start + 1;
        while (i < to && i - start < LONGEST_NAME) {
            if (continuesName(i) && !(words.get(i).can(Entry.GIVEN) && isWhole(start, i))) {
                i++;
            } else if (i + 1 < to && folded(i).equals("и") && (startsFullName(i + 1, to) || isBareSurname(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** A given name and a surname are there already, so that the next given name begins another name. */
    private boolean isWhole(int start, int at) {
        return at - start >= 2 && words.get(start).can(Entry.GIVEN)
                && !words.get(at - 1).can(Entry.GIVEN)
                && !folded(at - 1).equals("и") && words.get(at - 1).capital();
    }

    private static boolean isOpening(Word word) {
        return word.kind() == TokenKind.OPEN_QUOTE || word.kind() == TokenKind.OPEN_BRACKET;
    }

    /**
     * The partner of an opening quotation mark or bracket.
     *
     * @param open its index
     * @param to index behind the phrase
     * @return index of the partner; of the phrase's last word if it lies outside
     */
    int closing(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            var kind = words.get(i).kind();
            if (isOpening(words.get(i))) {
                depth++;
            } else if (kind == TokenKind.CLOSE_QUOTE || kind == TokenKind.CLOSE_BRACKET) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return to - 1;
    }

    private boolean continuesName(int i) {
        var word = words.get(i);
        if (word.kind() != TokenKind.WORD) {
            return false;
        }
        if (!word.capital()) {
            int hyphen = folded(i).indexOf('-');
            return hyphen > 0 ? NameParticles.isJoined(folded(i).substring(0, hyphen))
                    : NameParticles.contains(folded(i)) || folded(i).equals("младший");
        }
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Guess guess && guess.kind() == Entry.Guess.Kind.ABBREVIATION) {
                return isInitial(i);
            }
        }
        return true;
    }

    private boolean isInitial(int i) {
        var word = words.get(i);
        int length = word.end() - word.begin();
        return word.kind() == TokenKind.WORD && length <= 3 && text.charAt(word.end() - 1) == '.' && word.capital();
    }

    private String folded(int i) {
        return words.get(i).folded();
    }
}
