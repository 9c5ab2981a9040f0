package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
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
    private final Names names;
    private final Quotations quotations;
    /** What a word can be, in the order in which it is asked; the last one takes any word. */
    private final WordClass[] classes;

    /**
     * @param text the item's text
     * @param lexicon what is known about words
     * @param surnames the surnames that the item gives
     */
    Units(CharSequence text, Lexicon lexicon, Surnames surnames) {
        row = new UnitRow(text);
        lightCues = new LightCues(row);
        names = new Names(row, lexicon);
        quotations = new Quotations(row, names);
        classes = new WordClass[] {lightCues, new FixedWords(row), names, new PersonalNames(row), new FunctionWords(row),
            new Predicates(row, new Verbs(row, lightCues)), new Nominals(row, surnames)};
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
        for (var wordClass : classes) {
            int end = wordClass.read(i, word);
            if (end > i) {
                return end;
            }
        }
        throw new IllegalStateException("no class takes the word at " + word.begin());
    }
}
