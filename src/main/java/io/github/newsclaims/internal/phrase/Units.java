package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.NameParticles;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.model.DateMention;
import java.util.List;

/**
 * Classes the words of a sentence for the grammar: decides, left to right, which of its readings each word has here. One
 * serves an item, sentence by sentence.
 */
final class Units {

    private final UnitRow row;
    private final LightCues lightCues;
    private final FixedWords fixedWords;
    private final Names names;
    private final Quotations quotations;
    private final FunctionWords functionWords;
    private final Verbs verbs;
    private final Nominals nominals;

    /**
     * @param text the item's text
     * @param lexicon what is known about words
     * @param surnames the surnames that the item gives
     */
    Units(CharSequence text, Lexicon lexicon, Surnames surnames) {
        row = new UnitRow(text);
        lightCues = new LightCues(row);
        fixedWords = new FixedWords(row);
        names = new Names(row, lexicon);
        quotations = new Quotations(row, names);
        functionWords = new FunctionWords(row);
        verbs = new Verbs(row, lightCues);
        nominals = new Nominals(row, surnames);
    }

    /**
     * Classes a sentence.
     *
     * @param words its words
     * @param dates its dates: each is one unit
     * @return its units
     */
    List<Unit> classify(List<Word> words, List<DateMention> dates) {
        row.begin(words);
        lightCues.find();
        int i = 0;
        int date = 0;
        while (i < words.size()) {
            int begin = words.get(i).begin();
            while (date < dates.size() && dates.get(date).span().begin() < begin) {
                date++;
            }
            boolean dated = date < dates.size() && dates.get(date).span().begin() == begin;
            i = dated ? date(i, dates.get(date)) : unitAt(i, words.get(i));
        }
        return row.units();
    }

    /** The light cues of the sentence classed last. */
    List<LightCue> lightCues() {
        return lightCues.found();
    }

    private int date(int from, DateMention mention) {
        int to = from + 1;
        while (to < row.size() && row.word(to).end() <= mention.span().end()) {
            to++;
        }
        boolean adverb = row.word(from).can(Entry.ADVERB) && to == from + 1;
        return row.add(adverb ? UnitKind.ADVERB : UnitKind.DATE, from, to, Features.NOMINAL, null, "");
    }

    private int unitAt(int i, Word word) {
        return switch (word.kind()) {
            case WORD -> word(i, word);
            case NUMBER -> number(i, word);
            case COMMA -> row.add(UnitKind.COMMA, i, 0);
            case DASH -> row.add(UnitKind.DASH, i, 0);
            case COLON -> row.add(UnitKind.COLON, i, 0);
            case SEMICOLON -> row.add(UnitKind.SEMICOLON, i, 0);
            case STOP -> row.add(UnitKind.STOP, i, 0);
            case OPEN_QUOTE -> quotations.quotation(i);
            case OPEN_BRACKET -> quotations.bracket(i);
            default -> sign(i, row.firstOf(word));
        };
    }

    private int sign(int i, char sign) {
        if (sign == '%' && row.endsIn(UnitKind.NUMERAL)) {
            return row.add(UnitKind.NOUN, i, i + 1, Features.inGender(Features.P), null, "процент");
        }
        return sign == '№' && row.is(i + 1, TokenKind.NUMBER)
                ? row.add(UnitKind.NUMERAL, i, i + 2, Features.NOMINAL, null, NounPhraseReader.NUMBER)
                : row.add(UnitKind.OTHER, i, 0);
    }

    private int number(int i, Word word) {
        boolean inflected = Character.isLetter(row.lastOf(word));
        long nominal = word.features() & Features.NOMINAL;
        if (inflected && nominal != 0 && word.can(Entry.ADJECTIVE)) {
            return row.add(UnitKind.ADJECTIVE, i, nominal);
        }
        int end = names.numbered(i);
        return end > i ? end : row.add(inflected ? UnitKind.ADJECTIVE : UnitKind.NUMERAL, i, Features.NOMINAL);
    }

    private int word(int i, Word word) {
        var complement = lightCues.withComplementAt(i);
        if (complement != null) {
            return row.add(UnitKind.COMPLEMENT, i, complement.to(), 0, null, "");
        }
        int end = fixedWords.read(i, word);
        if (end == i) {
            end = names.read(i, word);
        }
        if (end > i) {
            return end;
        }
        if (row.lastOf(word) == '.' && Guesses.isInitial(row, word)) {
            return row.add(UnitKind.INITIAL, i, Features.NOMINAL);
        }
        if (row.endsInName() && isNameParticle(i, word)) {
            return row.add(UnitKind.NAME, i, Features.NOMINAL);
        }
        return word.capital() && word.can(Entry.GIVEN) && isBeforeSurname(i, word)
                ? row.add(UnitKind.NAME, i, word.features(Entry.Given.class), word.entry(Entry.Given.class)) : single(i, word);
    }

    /** «актер Том Дюран»: no pronoun. */
    private boolean isBeforeSurname(int i, Word word) {
        return (i > 0 || word.can(Entry.FUNCTION)) && Nominals.isName(row, i + 1);
    }

    /** «Урсула фон Браун», «Абу Хасан аль-Масри»: small words inside a foreign name, which do not inflect. */
    private boolean isNameParticle(int i, Word word) {
        String folded = word.folded();
        int hyphen = folded.indexOf('-');
        if (hyphen > 0) {
            return NameParticles.isJoined(folded.substring(0, hyphen))
                    && Character.isUpperCase(row.charAt(word.begin() + hyphen + 1));
        }
        return NameParticles.contains(folded) && i + 1 < row.size() && row.word(i + 1).capital();
    }

    /** Adds a word that stands for itself, whatever its neighbours are. */
    private int single(int i, Word word) {
        int end = i;
        if (word.can(Entry.FUNCTION)) {
            end = functionWords.read(i, word);
        }
        if (end == i && word.can(Entry.CUE_VERB | Entry.PREDICATIVE | Entry.VERB)) {
            end = predicate(i, word);
        }
        return end > i ? end : nominals.read(i, word);
    }

    /** Adds a word as a verb or a predicative; its own index if it is neither here. */
    private int predicate(int i, Word word) {
        boolean nominalExpected = row.endsIn(UnitKind.ADJECTIVE) || row.endsIn(UnitKind.PREPOSITION)
                || row.endsIn(UnitKind.MARKER) && (word.features() & Features.FINITE) != 0;
        int end = word.can(Entry.CUE_VERB) ? verbs.cue(i, word, nominalExpected) : i;
        if (end > i) {
            return end;
        }
        if (word.can(Entry.PREDICATIVE) && (!word.capital() || i == 0)) {
            return row.add(UnitKind.CUE_PREDICATIVE, i, word.features(Entry.Predicative.class),
                    word.entry(Entry.Predicative.class));
        }
        return word.can(Entry.VERB) && !isRatherNominal(i, word, nominalExpected)
                ? verbs.other(i, word, word.entry(Entry.Verb.class)) : i;
    }

    /** Whether a word that can be a form of a verb is more likely something else here. */
    private static boolean isRatherNominal(int i, Word word, boolean nominalExpected) {
        boolean nominal = (word.features() & Features.NOMINAL) != 0;
        if (nominal && (nominalExpected || word.capital() && i > 0)) {
            return true;
        }
        boolean present = (word.features(Entry.Verb.class) & (Features.PAST | Features.GERUND)) == 0;
        return present && word.can(Entry.NOUN);
    }
}
