package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;

/** Words as what makes up a noun phrase, or an adverb: nouns, names, places, adjectives. */
final class Nominals implements WordClass {

    /** The genders of {@link Features#genders} without the plural. */
    private static final int SINGULAR = 0b0111;

    private final UnitRow row;
    private final Surnames surnames;
    private final Guesses guesses;

    /** @param surnames the surnames that the item gives */
    Nominals(UnitRow row, Surnames surnames) {
        this.row = row;
        this.surnames = surnames;
        this.guesses = new Guesses(row);
    }

    @Override
    public int read(int i, Word word) {
        // «житель [дома]» is nobody at home.
        boolean ofRole = row.endsIn(UnitKind.ROLE) && word.can(Entry.NOUN)
                && isGenitive(word.features(Entry.NOUN) & ~Features.inGender(Features.P));
        if (word.can(Entry.ADVERB) && !ofRole) {
            var adverb = (Entry.Adverb) word.entry(Entry.ADVERB);
            return row.add(adverb(adverb), i, 0, adverb);
        }
        int end = word.capital() ? name(i, word) : i;
        if (end > i) {
            return end;
        }
        if (word.can(Entry.NOUN) && !isPlaceRather(i, word)) {
            return noun(i, word, nounOf(word));
        }
        if (word.can(Entry.CALENDAR) && !word.capital()) {
            return row.add(UnitKind.DATE, i, word.features(Entry.CALENDAR), word.entry(Entry.CALENDAR));
        }
        boolean adjective = word.can(Entry.ADJECTIVE);
        if (word.can(Entry.PLACE) && word.capital()
                && !(adjective && row.isNounAgreeing(i + 1, word.features(Entry.ADJECTIVE)))) {
            // «Лесной кодекс» is no town.
            return row.add(UnitKind.PLACE, i, word.features(Entry.PLACE), word.entry(Entry.PLACE));
        }
        return adjective ? adjective(i, word, (Entry.Adjective) word.entry(Entry.ADJECTIVE)) : guesses.read(i, word);
    }

    /** «в Баку», «Баку заявил», where «бак» is a noun too. */
    private boolean isPlaceRather(int i, Word word) {
        return word.capital() && word.can(Entry.PLACE) && (isInside(i) || !Features.has(word.features(Entry.NOUN), Features.NOM))
                && !(word.entry(Entry.NOUN) instanceof Entry.Noun noun && isRole(noun));
    }

    private static UnitKind adverb(Entry.Adverb adverb) {
        return switch (adverb.kind()) {
            case "particle" -> adverb.lemma().equals("не") || adverb.lemma().equals("ни") ? UnitKind.NOT : UnitKind.PARTICLE;
            case "writer" -> UnitKind.WRITER;
            default -> UnitKind.ADVERB;
        };
    }

    /** Adds a capitalised word as a personal name; its own index if it need not be one. */
    private int name(int i, Word word) {
        long features = nameFeatures(word);
        if (features != 0 && row.endsInName() && !(isLatin(word) && !isLatin(row.word(i - 1)))) {
            // «Айсен Николаев», «Андрей Королев»: behind a given name neither a town nor a queen.
            return row.add(UnitKind.NAME, i, features | ofSurname(word));
        }
        if (features != 0 && surnames.know(word.folded())) {
            // «Беседа заявил», «по словам Белова», «добавил Поляков»: a name that the item has introduced, and no town.
            return row.add(UnitKind.NAME, i, isGenitive(word.features(Entry.NOUN)) ? word.features(Entry.NOUN) : features);
        }
        boolean named = word.can(Entry.GIVEN) && (isInside(i) || !word.can(Entry.NOUN) || isName(row, i + 1));
        return named ? row.add(UnitKind.NAME, i, word.features(Entry.GIVEN), word.entry(Entry.GIVEN)) : i;
    }

    /** What a word can be as a name that no list has; 0 for a small letter. */
    private static long nameFeatures(Word word) {
        return word.capital() && word.can(Entry.GUESS) ? word.features(Entry.GUESS) & Features.NOMINAL : 0;
    }

    /**
     * The readings of a surname of which the ending looks like an oblique case: all of «Луговых», which was a genitive plural
     * once, the nominative of «Луговой»; 0 for others.
     */
    private static long ofSurname(Word word) {
        boolean always = word.folded().endsWith("ых") || word.folded().endsWith("их");
        return always ? Features.NOMINAL & ~Features.inGender(Features.P)
                : word.folded().endsWith("ой") ? Features.bit(Features.NOM, Features.M) : 0;
    }

    private boolean isLatin(Word word) {
        char first = row.firstOf(word);
        return first >= 'A' && first <= 'Z';
    }

    /** Whether a word stands inside a sentence, so that its capital is its own. */
    private boolean isInside(int i) {
        return i > 0 && switch (row.word(i - 1).kind()) {
            case STOP, OPEN_QUOTE, DASH -> false;
            default -> true;
        };
    }

    /** Whether a capitalised word that may be a name stands at an index. */
    static boolean isName(UnitRow row, int i) {
        return row.is(i, TokenKind.WORD) && row.word(i).capital() && row.word(i).can(Entry.GUESS)
                && row.word(i).features(Entry.GUESS) != 0;
    }

    /** The noun that a word is; one that can head a source rather than another. */
    private static Entry.Noun nounOf(Word word) {
        Entry.Noun found = null;
        for (int k = 0; k < word.readingCount(); k++) {
            if (word.reading(k).entry() instanceof Entry.Noun noun) {
                if (isRole(noun)) {
                    return noun;
                }
                found = found == null ? noun : found;
            }
        }
        return found;
    }

    private static boolean isRole(Entry.Noun noun) {
        return noun.singular() != NounClass.NONE || noun.plural() != NounClass.NONE;
    }

    private int noun(int i, Word word, Entry.Noun noun) {
        boolean role = isRole(noun);
        long features = word.features(Entry.NOUN);
        long nameFeatures = nameFeatures(word);
        // «Песков сказал» at the head of a sentence: as a noun it would be a genitive.
        boolean onlyNameIsNominative = !Features.has(features, Features.NOM) && Features.has(nameFeatures, Features.NOM)
                && !(Features.has(features, Features.INS) && word.folded().endsWith("ой"));
        boolean name = role ? onlyNameIsNominative && isInside(i) && isPlural(features) && !isBehindNoun()
                : (isInside(i) || onlyNameIsNominative) && !isInTitle(i, features);
        if (nameFeatures != 0 && name && !isIndeclinable(features)) {
            long all = isGenitive(features) ? features : features | nameFeatures;
            return row.add(UnitKind.NAME, i, all & Features.NOMINAL, noun);
        }
        long asAdjective = word.can(Entry.ADJECTIVE) ? word.features(Entry.ADJECTIVE) & Features.NOMINAL : 0;
        // «знакомый с ходом дела источник», «близкие к мэру люди»
        boolean close = asAdjective != 0 && Trait.CLOSE.marks(word.entry(Entry.ADJECTIVE).lemma())
                && (FixedWords.folds(row, i + 1, "с") || FixedWords.folds(row, i + 1, "со") || FixedWords.folds(row, i + 1, "к"));
        if (close) {
            return row.add(UnitKind.ADJECTIVE, i, asAdjective, word.entry(Entry.ADJECTIVE));
        }
        // «данным ЦИК» are the commission's data, «новых данных больших банков» the banks'.
        var next = row.wordOrNull(i + 1);
        boolean own = role && next != null && next.can(Entry.NOUN) && isIndeclinable(next.features(Entry.NOUN))
                || noun.plural() == NounClass.DOCUMENT && row.last() != null && row.last().is(UnitKind.ADJECTIVE)
                        && (row.last().features() & features & Features.NOMINAL) != 0;
        if (!own && row.isNounAgreeing(i + 1, asAdjective)) {
            return row.add(UnitKind.ADJECTIVE, i, i + 1, asAdjective, word.entry(Entry.ADJECTIVE), noun.lemma());
        }
        return row.add(role ? UnitKind.ROLE : UnitKind.NOUN, i, features, noun);
    }

    /** «Мороза», «Волка»: what can only be a noun's genitive is a surname's too, though it ends as a woman's. */
    private static boolean isGenitive(long features) {
        return (features & Features.bit(Features.GEN, Features.M)) != 0 && !Features.has(features, Features.NOM);
    }

    /** «ДТП», «ЧП»: no surname. */
    private static boolean isIndeclinable(long features) {
        return (Features.genders(features, Features.NOM) & Features.genders(features, Features.DAT)
                & Features.genders(features, Features.INS) & SINGULAR) != 0;
    }

    /** «Поляков», «Казаков»: a man's name that is the genitive plural of a role too. */
    private static boolean isPlural(long features) {
        return (features & Features.NOMINAL & ~Features.inGender(Features.P)) == 0;
    }

    /** «Союз Журналистов», but «считает Поляков»: a noun that the word may depend on. */
    private boolean isBehindNoun() {
        return row.last() != null && switch (row.last().kind()) {
            case NOUN, ROLE, ADJECTIVE, ORGANIZATION, NUMERAL -> true;
            default -> false;
        };
    }

    /** «Заместитель Председателя [Правления]»: a genitive in an official title, which capitalises every noun. */
    private boolean isInTitle(int i, long features) {
        return i > 1 && row.word(i - 1).capital() && row.word(i - 1).can(Entry.NOUN) && row.endsIn(UnitKind.ROLE)
                && Features.has(features, Features.GEN) && (Features.genders(features, Features.NOM) & SINGULAR) == 0;
    }

    private int adjective(int i, Word word, Entry.Adjective adjective) {
        long features = word.features(Entry.ADJECTIVE);
        if ((features & Features.NOMINAL) != 0) {
            boolean surname = word.capital() && row.endsInName() && isInside(i);
            return row.add(surname ? UnitKind.NAME : UnitKind.ADJECTIVE, i, features & Features.NOMINAL, adjective);
        }
        long nameFeatures = nameFeatures(word);
        return nameFeatures != 0 && isInside(i) ? row.add(UnitKind.NAME, i, nameFeatures)
                : row.add(UnitKind.SHORT, i, features, adjective);
    }
}
