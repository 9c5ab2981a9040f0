package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Expressions;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NameParticles;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Reading;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import io.github.newsclaims.model.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Classes the words of a sentence for the grammar: decides, left to right, which of its readings each word has here. */
final class Units {

    private static final int LONGEST_TITLE = 7;
    private static final int COMPLEMENT_REACH = 5;
    /** «обратился к министру и губернатору области с просьбой»: a prepositional complement may stand far off. */
    private static final int PREPOSITIONAL_REACH = 14;
    /** How many adjectives may stand inside a light cue's complement. */
    private static final int MOST_INSERTED = 2;

    private final CharSequence text;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final List<Unit> units = new ArrayList<>();
    /** For each word, the light cue whose complement begins there, or {@code null}. */
    private final LightCue[] complements;

    /** A light cue found in this sentence: its verb, where its complement stands, and what the two express. */
    record LightCue(int verb, int from, int to, CueSense sense, String lemma, boolean pointsBack) {
    }

    private final List<LightCue> lightCues = new ArrayList<>();

    private final List<DateMention> dates;

    private final Set<String> surnames;

    private Units(CharSequence text, List<Word> words, List<DateMention> dates, Lexicon lexicon, Set<String> surnames) {
        this.surnames = surnames;
        this.text = text;
        this.words = words;
        this.dates = dates;
        this.lexicon = lexicon;
        this.complements = new LightCue[words.size()];
    }

    /** The units of a sentence with the light cues among them. */
    record Classed(List<Unit> units, List<LightCue> lightCues) {
    }

    static Classed classify(CharSequence text, List<Word> words, List<DateMention> dates, Lexicon lexicon, Set<String> surnames) {
        var units = new Units(text, words, dates, lexicon, surnames);
        units.findLightCues();
        units.classify();
        return new Classed(units.units, units.lightCues);
    }

    private void classify() {
        int i = 0;
        int date = 0;
        while (i < words.size()) {
            while (date < dates.size() && dates.get(date).span().begin() < words.get(i).begin()) {
                date++;
            }
            boolean dated = date < dates.size() && dates.get(date).span().begin() == words.get(i).begin();
            i = dated ? date(i, dates.get(date)) : unitAt(i);
        }
    }

    private int date(int from, DateMention mention) {
        int to = from + 1;
        while (to < words.size() && words.get(to).end() <= mention.span().end()) {
            to++;
        }
        boolean adverb = words.get(from).entry(Entry.Adverb.class) != null && to == from + 1;
        return add(adverb ? UnitKind.ADVERB : UnitKind.DATE, from, to, Features.NOMINAL, null, "");
    }

    private int add(UnitKind kind, int from, int to, long features, Entry entry, String lemma) {
        units.add(new Unit(kind, from, to, features, entry, null, lemma));
        return to;
    }

    private int mark(UnitKind kind, int at) {
        return add(kind, at, at + 1, 0, null, "");
    }

    private int unitAt(int i) {
        var word = words.get(i);
        switch (word.kind()) {
            case COMMA:
                return mark(UnitKind.COMMA, i);
            case DASH:
                return mark(UnitKind.DASH, i);
            case COLON:
                return mark(UnitKind.COLON, i);
            case SEMICOLON:
                return mark(UnitKind.SEMICOLON, i);
            case STOP:
                return mark(UnitKind.STOP, i);
            case OPEN_QUOTE:
                return quotation(i);
            case OPEN_BRACKET:
                return add(UnitKind.BRACKET, i, mateIndex(i) + 1, 0, null, "");
            case NUMBER:
                return number(i);
            case WORD:
                return word(i, word);
            default:
                boolean counts = text.charAt(word.begin()) == '%' && !units.isEmpty()
                        && units.get(units.size() - 1).is(UnitKind.NUMERAL);
                return counts ? add(UnitKind.NOUN, i, i + 1, Features.inGender(Features.P), null, "процент")
                        : mark(UnitKind.OTHER, i);
        }
    }

    /** The index of a mark's partner; the last index if that stands behind these words. */
    private int mateIndex(int i) {
        int depth = 0;
        for (int k = i; k < words.size(); k++) {
            var kind = words.get(k).kind();
            if (kind == TokenKind.OPEN_QUOTE || kind == TokenKind.OPEN_BRACKET) {
                depth++;
            } else if (kind == TokenKind.CLOSE_QUOTE || kind == TokenKind.CLOSE_BRACKET) {
                depth--;
                if (depth == 0) {
                    return k;
                }
            }
        }
        return words.size() - 1;
    }

    private int quotation(int i) {
        int close = mateIndex(i);
        var match = i + 1 < close ? lexicon.nameAt(words, i + 1) : null;
        if (match != null && match.to() == close) {
            return name(match.names(), i, close + 1, match.features());
        }
        boolean afterNoun = !units.isEmpty() && isNounLike(units.get(units.size() - 1).kind());
        if (isTitle(i, close, afterNoun)) {
            long features = close == i + 2 ? words.get(i + 1).features() & Features.NOMINAL : Features.NOMINAL;
            return add(UnitKind.TITLE, i, close + 1, features == 0 || afterNoun ? Features.NOMINAL : features, null, "");
        }
        return add(UnitKind.QUOTATION, i, close + 1, 0, null, "");
    }

    private static boolean isNounLike(UnitKind kind) {
        return switch (kind) {
            case NOUN, ROLE, ADJECTIVE, PREPOSITION, ORGANIZATION, LATIN -> true;
            default -> false;
        };
    }

    /** A short quotation that begins with a capital and is no sentence names something: «Ведомости», «Единая Россия». */
    private boolean isTitle(int open, int close, boolean afterNoun) {
        if (close <= open + 1 || close - open - 1 > LONGEST_TITLE) {
            return false;
        }
        var first = words.get(open + 1);
        if (!first.capital() && first.kind() != TokenKind.NUMBER) {
            return false;
        }
        for (int k = open + 1; k < close; k++) {
            var word = words.get(k);
            switch (word.kind()) {
                case STOP:
                    // «Москва. Вечер. Новости» behind a noun or a verb of saying is a name too.
                    boolean goesOn = k + 1 < close && words.get(k + 1).capital();
                    if (!goesOn || !afterNoun && !isCue(units.isEmpty() ? null : units.get(units.size() - 1))) {
                        return false;
                    }
                    break;
                case COLON, SEMICOLON:
                    return false;
                case COMMA:
                    if (!afterNoun) {
                        return false;
                    }
                    break;
                default:
            }
            if (!afterNoun && k > open + 1 && (word.features() & Features.FINITE) != 0
                    && (word.features() & Features.NOMINAL) == 0) {
                return false;
            }
        }
        boolean speechMark = open > 0 && words.get(open - 1).kind() == TokenKind.COLON
                || close + 1 < words.size() && (words.get(close + 1).kind() == TokenKind.COMMA && close + 2 < words.size()
                        && (words.get(close + 2).kind() == TokenKind.DASH || open == 0 && saysFinitely(words.get(close + 2))));
        return !speechMark;
    }

    /** «„Мост готов“, сказал мэр»: a comma and a verb of saying behind it make it speech. */
    private static boolean saysFinitely(Word word) {
        var verb = word.entry(Entry.CueVerb.class);
        return verb != null && verb.sense().takes(Frame.SPEECH) && (word.features(Entry.CueVerb.class) & Features.FINITE) != 0;
    }

    private static boolean isCue(Unit unit) {
        return unit != null && unit.is(UnitKind.CUE);
    }

    private int number(int i) {
        var word = words.get(i);
        boolean inflected = Character.isLetter(text.charAt(word.end() - 1));
        if (inflected && (word.features() & Features.NOMINAL) != 0 && word.entry(Entry.Adjective.class) != null) {
            return add(UnitKind.ADJECTIVE, i, i + 1, word.features() & Features.NOMINAL, null, "");
        }
        var match = lexicon.nameAt(words, i);
        if (match != null && match.to() > i + 1) {
            return name(match.names(), i, match.to(), match.features());
        }
        return add(inflected ? UnitKind.ADJECTIVE : UnitKind.NUMERAL, i, i + 1, Features.NOMINAL, null, "");
    }

    private int name(List<Name> names, int from, int to, long features) {
        var name = names.get(0);
        var kind = name.kind() == Name.Kind.PLACE ? UnitKind.PLACE : UnitKind.ORGANIZATION;
        long nominal = features & Features.NOMINAL;
        boolean governed = !units.isEmpty() && switch (units.get(units.size() - 1).kind()) {
            case PREPOSITION, MARKER, MARKER_TAIL, CITING -> true;
            default -> false;
        };
        if (governed && (nominal & ~Features.inCase(Features.NOM) & ~Features.inCase(Features.ACC)) == 0) {
            // «в «Газпром-медиа»»: quoted names are often left uninflected.
            nominal = Features.NOMINAL;
        }
        units.add(new Unit(kind, from, to, nominal == 0 ? Features.NOMINAL : nominal, null, name, ""));
        return to;
    }

    private int word(int i, Word word) {
        if (complements[i] != null) {
            var cue = complements[i];
            return add(UnitKind.COMPLEMENT, i, cue.to, 0, null, "");
        }
        int end = expression(i, word);
        if (end > i) {
            return end;
        }
        boolean titled = i + 1 < words.size() && words.get(i + 1).kind() == TokenKind.OPEN_QUOTE
                && word.entry(Entry.NamePart.class) != null;
        if (word.capital() || startsLatin(word) || titled) {
            var match = lexicon.nameAt(words, i);
            boolean continuesLatin = startsLatinCapital(word) && !units.isEmpty()
                    && units.get(units.size() - 1).is(UnitKind.LATIN);
            if (match != null && !isShadowed(match, i) && !continuesLatin) {
                return name(match.names(), i, match.to(), match.features());
            }
        }
        return single(i, word);
    }

    private boolean startsLatinCapital(Word word) {
        char c = text.charAt(word.begin());
        return c >= 'A' && c <= 'Z';
    }

    private boolean startsLatin(Word word) {
        char c = text.charAt(word.begin());
        return c >= 'a' && c <= 'z';
    }

    /** A name that is an ordinary word too counts only in quotation marks or behind «газета», «канал», «агентство». */
    private boolean isShadowed(Lexicon.NameMatch match, int i) {
        for (var name : match.names()) {
            if (!name.quoted()) {
                return false;
            }
        }
        if (units.isEmpty()) {
            return true;
        }
        var before = units.get(units.size() - 1);
        return !(before.entry() instanceof Entry.Noun noun
                && (noun.singular() == NounClass.OUTLET || noun.singular() == NounClass.ORGANIZATION
                || noun.singular() == NounClass.PRESS));
    }

    private int expression(int i, Word word) {
        var starter = word.entry(Entry.Starter.class);
        if (starter == null) {
            return i;
        }
        if (folds(word, starter.lemma())) {
            for (var fixed : starter.before(i + 1 < words.size() ? words.get(i + 1).folded() : "")) {
                var expression = fixed.expression();
                if (matches(expression.words(), 1, i + 1)) {
                    return add(kind(expression.kind()), i, i + expression.words().size(), expression.cases(), fixed,
                            fixed.lemma());
                }
            }
        }
        boolean open = i + 1 < words.size() && !starter.open().isEmpty() && isInsert(words.get(i + 1));
        for (var fixed : open ? starter.open() : List.<Entry.Fixed>of()) {
            var expression = fixed.expression();
            int tail = matchWithInsert(expression, i);
            if (tail > i) {
                add(UnitKind.MARKER_HEAD, i, i + 1, expression.cases(), fixed, fixed.lemma());
                for (int k = i + 1; k < tail; k++) {
                    var inserted = words.get(k);
                    var kind = inserted.isFunction("possessive") ? UnitKind.POSSESSIVE : UnitKind.ADJECTIVE;
                    add(kind, k, k + 1, inserted.features() & Features.NOMINAL, null, "");
                }
                return add(UnitKind.MARKER_TAIL, tail, tail + expression.words().size() - 1, 0, null, "");
            }
        }
        return i;
    }

    private static UnitKind kind(Expressions.Kind kind) {
        return switch (kind) {
            case MARKER -> UnitKind.MARKER;
            case CITING -> UnitKind.CITING;
            case PREPOSITION -> UnitKind.PREPOSITION;
            case SUBORDINATOR -> UnitKind.SUBORDINATOR;
            case CONJUNCTION -> UnitKind.AND;
            case ADVERB -> UnitKind.ADVERB;
        };
    }

    /** «по [последним] данным»: returns the index of the word behind the insertion, or -1. */
    private int matchWithInsert(Expressions.Expression expression, int i) {
        for (int skip = 1; skip <= 3; skip++) {
            int at = i + skip;
            if (at >= words.size() || !isInsert(words.get(at))) {
                return -1;
            }
            if (matches(expression.words(), 1, at + 1)) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean isInsert(Word word) {
        if (word.kind() != TokenKind.WORD) {
            return false;
        }
        if (word.isFunction("possessive") || word.isFunction("demonstrative") || word.isFunction("pronoun")) {
            return true;
        }
        return word.entry(Entry.Adjective.class) != null || word.features(Entry.Guess.class) != 0 && !word.capital()
                || (word.features() & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0
                || word.entry(Entry.Adverb.class) != null;
    }

    private boolean matches(List<String> expected, int first, int at) {
        for (int k = first; k < expected.size(); k++) {
            int index = at + k - first;
            if (index >= words.size() || !folds(words.get(index), expected.get(k))) {
                return false;
            }
        }
        return true;
    }

    private boolean folds(Word word, String expected) {
        if (word.kind() != TokenKind.WORD || word.end() - word.begin() != expected.length() || !word.folded().equals(expected)) {
            return false;
        }
        // A no-break hyphen folds to a plain one, but counts as another letter here.
        for (int k = 0; k < expected.length(); k++) {
            char c = Character.toLowerCase(text.charAt(word.begin() + k));
            if ((c == 'ё' ? 'е' : c) != expected.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private int single(int i, Word word) {
        boolean nominalExpected = !units.isEmpty() && (units.get(units.size() - 1).is(UnitKind.ADJECTIVE)
                || units.get(units.size() - 1).is(UnitKind.PREPOSITION));
        if (word.capital() && text.charAt(word.end() - 1) == '.' && isInitial(word)) {
            return add(UnitKind.INITIAL, i, i + 1, Features.NOMINAL, null, "");
        }
        if (isNameParticle(i, word)) {
            return add(UnitKind.NAME, i, i + 1, Features.NOMINAL, null, "");
        }
        var given = word.entry(Entry.Given.class);
        if (given != null && word.capital() && isNameNext(i + 1) && (i > 0 || word.entry(Entry.Function.class) != null)) {
            // «актер Том Дюран»: no pronoun.
            return add(UnitKind.NAME, i, i + 1, word.features(Entry.Given.class), given, given.lemma());
        }
        long nominal = word.features() & Features.NOMINAL;
        for (var reading : word.entry(Entry.Function.class) == null ? List.<Reading>of() : word.readings()) {
            if (reading.entry() instanceof Entry.Function function) {
                int end = function(i, word, function, reading.features());
                if (end > i) {
                    return end;
                }
            }
        }
        var cue = word.entry(Entry.CueVerb.class);
        if (cue != null) {
            int end = cueVerb(i, word, cue, nominalExpected);
            if (end > i) {
                return end;
            }
        }
        var predicative = word.entry(Entry.Predicative.class);
        if (predicative != null && (!word.capital() || i == 0)) {
            return add(UnitKind.CUE_PREDICATIVE, i, i + 1, word.features(Entry.Predicative.class), predicative,
                    predicative.lemma());
        }
        var verb = word.entry(Entry.Verb.class);
        boolean noun = word.entry(Entry.Noun.class) != null;
        boolean present = verb != null && (word.features(Entry.Verb.class) & (Features.PAST | Features.GERUND)) == 0;
        if (verb != null && !(nominalExpected && nominal != 0) && !(word.capital() && i > 0 && nominal != 0)
                && !(noun && present)) {
            int end = verb(i, word, verb);
            if (end > i) {
                return end;
            }
        }
        return nominal(i, word);
    }

    private int function(int i, Word word, Entry.Function function, long features) {
        String lemma = function.lemma();
        switch (function.kind()) {
            case "preposition":
                var adverb = word.entry(Entry.Adverb.class);
                if (adverb != null && adverb.kind().equals("adverb") && modifiesNext(i + 1)) {
                    // «о ранее неизвестных уязвимостях»
                    return add(UnitKind.ADVERB, i, i + 1, 0, adverb, adverb.lemma());
                }
                return add(UnitKind.PREPOSITION, i, i + 1, features, adverb == null ? function : adverb,
                        word.folded());
            case "conjunction":
                return add(lemma.equals("а") || lemma.equals("но") ? UnitKind.BUT : UnitKind.AND, i, i + 1, 0, function, lemma);
            case "subordinator":
                return add(switch (lemma) {
                    case "что" -> UnitKind.THAT;
                    case "чтобы" -> UnitKind.SO_THAT;
                    case "как" -> UnitKind.AS;
                    default -> UnitKind.SUBORDINATOR;
                }, i, i + 1, 0, function, lemma);
            case "relative":
                return add(UnitKind.RELATIVE, i, i + 1, features & Features.NOMINAL, function, lemma);
            case "pronoun":
                if (lemma.equals("это") && i + 1 < words.size()
                        && agreesWithNext(features & Features.NOMINAL, words.get(i + 1))) {
                    return add(UnitKind.ADJECTIVE, i, i + 1, features & Features.NOMINAL, function, lemma);
                }
                if (word.isFunction("possessive") && i + 1 < words.size() && isOwned(words.get(i + 1))) {
                    return add(UnitKind.POSSESSIVE, i, i + 1, Features.NOMINAL, function, lemma);
                }
                return add(UnitKind.PRONOUN, i, i + 1, features & Features.NOMINAL, function, lemma);
            case "possessive":
                return add(UnitKind.POSSESSIVE, i, i + 1, features & Features.NOMINAL, function, lemma);
            case "demonstrative":
                return add(UnitKind.ADJECTIVE, i, i + 1, features & Features.NOMINAL, function, lemma);
            case "numeral":
                return add(UnitKind.NUMERAL, i, i + 1, features & Features.NOMINAL, function, lemma);
            default:
                return i;
        }
    }

    private int cueVerb(int i, Word word, Entry.CueVerb first, boolean nominalExpected) {
        Entry.CueVerb cue = first;
        long features = 0;
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.CueVerb verb) {
                boolean passive = (reading.features() & Features.REFLEXIVE_PASSIVE) != 0;
                // «возмущался» is «возмущаться» rather than the passive of «возмущать».
                boolean better = features == 0 || (features & Features.REFLEXIVE_PASSIVE) != 0 && !passive;
                if (better) {
                    cue = verb;
                    features = reading.features();
                } else if (verb == cue) {
                    features |= reading.features();
                }
            }
        }
        if ((features & Features.REFLEXIVE_PASSIVE) != 0 && word.entry(Entry.Verb.class) != null) {
            // «находится» is a verb of its own, not the passive of «находить».
            return i;
        }
        boolean alsoNoun = word.entry(Entry.Noun.class) != null;
        if (nominalExpected && alsoNoun || alsoNoun && word.capital() && i > 0) {
            return i;
        }
        UnitKind kind;
        if ((features & Features.REFLEXIVE_PASSIVE) != 0
                || (features & Features.SHORT) != 0 && (features & Features.FINITE) == 0) {
            kind = UnitKind.CUE_PASSIVE;
        } else if ((features & Features.FINITE) != 0) {
            kind = UnitKind.CUE;
        } else if ((features & Features.GERUND) != 0) {
            kind = UnitKind.CUE_GERUND;
        } else if ((features & Features.ACTIVE_PARTICIPLE) != 0) {
            kind = UnitKind.CUE_PARTICIPLE;
        } else if ((features & Features.PASSIVE_PARTICIPLE) != 0) {
            return add(UnitKind.ADJECTIVE, i, i + 1, features & Features.NOMINAL, cue, cue.lemma());
        } else {
            long phase = phaseBefore();
            if (phase != 0) {
                // «продолжает утверждать, что …»: the subject agrees with the first verb, the second says what is done.
                return add(UnitKind.CUE, i, i + 1, phase, cue, cue.lemma());
            }
            kind = UnitKind.INFINITIVE;
        }
        return add(kind, i, i + 1, features, cue, cue.lemma());
    }

    /** The features of such a finite verb right before, which then is no cue itself; 0 if none is there. */
    private long phaseBefore() {
        var last = units.isEmpty() ? null : units.get(units.size() - 1);
        if (last == null || !Trait.PHASE.marks(last.lemma()) || (last.features() & Features.FINITE) == 0) {
            return 0;
        }
        units.set(units.size() - 1, new Unit(UnitKind.VERB, last.from(), last.to(), last.features(), last.entry(), null,
                last.lemma()));
        return last.features();
    }

    private int verb(int i, Word word, Entry.Verb verb) {
        long features = word.features(Entry.Verb.class);
        var light = lightCueOf(i);
        if (light != null) {
            var kind = (features & Features.FINITE) != 0 && (features & Features.REFLEXIVE_PASSIVE) == 0 ? UnitKind.CUE
                    : (features & (Features.REFLEXIVE_PASSIVE | Features.SHORT)) != 0 ? UnitKind.CUE_PASSIVE
                    : (features & Features.GERUND) != 0 ? UnitKind.CUE_GERUND
                    : (features & Features.ACTIVE_PARTICIPLE) != 0 ? UnitKind.CUE_PARTICIPLE : UnitKind.INFINITIVE;
            return add(kind, i, i + 1, features, verb, verb.lemma());
        }
        if ((verb.lemma().equals("быть") || verb.lemma().equals("стать")) && (features & Features.FINITE) != 0) {
            return add(UnitKind.LINK, i, i + 1, features, verb, verb.lemma());
        }
        if ((features & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0 && (features & Features.FINITE) == 0) {
            long asAdjective = word.features(Entry.Adjective.class) & Features.NOMINAL;
            if (asAdjective != 0 && i + 1 < words.size() && agreesWithNext(asAdjective, words.get(i + 1))) {
                return add(UnitKind.ADJECTIVE, i, i + 1, asAdjective, word.entry(Entry.Adjective.class), "");
            }
            boolean opensPhrase = !units.isEmpty() && units.get(units.size() - 1).is(UnitKind.COMMA);
            return add(opensPhrase ? UnitKind.PARTICIPLE : UnitKind.ADJECTIVE, i, i + 1, features, verb, verb.lemma());
        }
        if ((features & Features.FINITE) != 0) {
            return add(UnitKind.VERB, i, i + 1, features, verb, verb.lemma());
        }
        if ((features & Features.SHORT) != 0) {
            return add(UnitKind.SHORT, i, i + 1, features, verb, verb.lemma());
        }
        if ((features & Features.GERUND) != 0) {
            return add(UnitKind.GERUND, i, i + 1, features, verb, verb.lemma());
        }
        if ((features & Features.INFINITIVE) != 0) {
            return add(UnitKind.INFINITIVE, i, i + 1, features, verb, verb.lemma());
        }
        return i;
    }

    private LightCue lightCueOf(int verb) {
        for (var cue : lightCues) {
            if (cue.verb == verb) {
                return cue;
            }
        }
        return null;
    }

    private int nominal(int i, Word word) {
        var adverb = word.entry(Entry.Adverb.class);
        if (adverb != null) {
            return add(switch (adverb.kind()) {
                case "particle" -> adverb.lemma().equals("не") || adverb.lemma().equals("ни") ? UnitKind.NOT : UnitKind.PARTICLE;
                case "writer" -> UnitKind.WRITER;
                default -> UnitKind.ADVERB;
            }, i, i + 1, 0, adverb, adverb.lemma());
        }
        boolean insideSentence = i > 0 && words.get(i - 1).kind() != TokenKind.STOP
                && words.get(i - 1).kind() != TokenKind.OPEN_QUOTE
                && words.get(i - 1).kind() != TokenKind.DASH;
        long nameFeatures = word.capital() ? word.features(Entry.Guess.class) & Features.NOMINAL : 0;
        if (nameFeatures != 0 && isSurnameAfterGiven() && !(startsLatinCapital(word) && !startsLatinCapital(words.get(i - 1)))) {
            // «Айсен Николаев», «Андрей Королев»: behind a given name neither a town nor a queen.
            return add(UnitKind.NAME, i, i + 1, nameFeatures, null, "");
        }
        boolean ambiguous = !insideSentence || word.entry(Entry.Place.class) != null;
        if (nameFeatures != 0 && ambiguous && !surnames.isEmpty() && isKnownSurname(word.folded())) {
            // «Беседа заявил», «по словам Белова»: a name that the item has introduced, and no town.
            return add(UnitKind.NAME, i, i + 1, nameFeatures, null, "");
        }
        var given = word.entry(Entry.Given.class);
        if (given != null && word.capital() && (insideSentence || word.entry(Entry.Noun.class) == null || isNameNext(i + 1))) {
            return add(UnitKind.NAME, i, i + 1, word.features(Entry.Given.class), given, given.lemma());
        }
        Entry.Noun noun = nounOf(word);
        if (noun != null) {
            boolean role = noun.singular() != NounClass.NONE || noun.plural() != NounClass.NONE;
            if (nameFeatures != 0 && !role && (insideSentence || isOnlyAsNameNominative(word, noun))) {
                return add(UnitKind.NAME, i, i + 1, (word.features(Entry.Noun.class) | nameFeatures) & Features.NOMINAL,
                        noun, noun.lemma());
            }
            long asAdjective = word.features(Entry.Adjective.class) & Features.NOMINAL;
            if (asAdjective != 0 && i + 1 < words.size() && agreesWithNext(asAdjective, words.get(i + 1))) {
                return add(UnitKind.ADJECTIVE, i, i + 1, asAdjective, word.entry(Entry.Adjective.class), noun.lemma());
            }
            return add(role ? UnitKind.ROLE : UnitKind.NOUN, i, i + 1, word.features(Entry.Noun.class), noun, noun.lemma());
        }
        var calendar = word.entry(Entry.Calendar.class);
        if (calendar != null && !word.capital()) {
            return add(UnitKind.DATE, i, i + 1, word.features(Entry.Calendar.class), calendar, calendar.lemma());
        }
        var place = word.entry(Entry.Place.class);
        // «Лесной кодекс» is no town.
        boolean describes = word.entry(Entry.Adjective.class) != null && i + 1 < words.size()
                && agreesWithNext(word.features(Entry.Adjective.class), words.get(i + 1));
        if (place != null && word.capital() && !describes) {
            return add(UnitKind.PLACE, i, i + 1, word.features(Entry.Place.class), place, place.lemma());
        }
        var adjective = word.entry(Entry.Adjective.class);
        if (adjective != null) {
            long features = word.features(Entry.Adjective.class);
            if ((features & Features.NOMINAL) != 0) {
                if (word.capital() && insideSentence && isSurnameAfterGiven()) {
                    return add(UnitKind.NAME, i, i + 1, features & Features.NOMINAL, adjective, adjective.lemma());
                }
                return add(UnitKind.ADJECTIVE, i, i + 1, features & Features.NOMINAL, adjective, adjective.lemma());
            }
            if (nameFeatures != 0 && insideSentence) {
                return add(UnitKind.NAME, i, i + 1, nameFeatures, null, "");
            }
            return add(UnitKind.SHORT, i, i + 1, features, adjective, adjective.lemma());
        }
        return guess(i, word);
    }

    /** «Песков сказал» at the head of a sentence: as a noun it would be a genitive. */
    private static boolean isOnlyAsNameNominative(Word word, Entry.Noun noun) {
        return !Features.has(word.features(Entry.Noun.class), Features.NOM)
                && Features.has(word.features(Entry.Guess.class), Features.NOM);
    }

    /** Whether «его», «ее», «их» before this word say whose it is: «его состояние», but «назвал его лидером». */
    private static boolean isOwned(Word next) {
        long nominal = next.features(Entry.Noun.class) | next.features(Entry.Adjective.class) & Features.NOMINAL;
        boolean onlyInstrumental = (nominal & ~Features.inCase(Features.INS)) == 0;
        return nominal != 0 && !onlyInstrumental && !next.capital() && next.entry(Entry.CueVerb.class) == null
                && !next.isFunction("preposition");
    }

    /** Whether an adjective or participle stands behind an adverb that could be a preposition as well. */
    private boolean modifiesNext(int next) {
        boolean behindPreposition = !units.isEmpty() && units.get(units.size() - 1).is(UnitKind.PREPOSITION);
        return behindPreposition && next < words.size() && words.get(next).entry(Entry.Adjective.class) != null;
    }

    private static boolean agreesWithNext(long features, Word next) {
        return next.kind() == TokenKind.WORD && (next.features(Entry.Noun.class) & features) != 0;
    }

    private boolean isSurnameAfterGiven() {
        return !units.isEmpty() && (units.get(units.size() - 1).is(UnitKind.NAME)
                || units.get(units.size() - 1).is(UnitKind.INITIAL));
    }

    /** Whether a folded word is a form of a surname that the item has introduced. */
    private boolean isKnownSurname(String word) {
        for (int ending = 0; ending <= 3 && word.length() - ending >= 3; ending++) {
            String stem = word.substring(0, word.length() - ending);
            if (surnames.contains(stem) || ending > 0 && surnames.contains(stem + "а")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameNext(int i) {
        return i < words.size() && words.get(i).capital() && words.get(i).kind() == TokenKind.WORD
                && words.get(i).features(Entry.Guess.class) != 0;
    }

    /** The noun that a word is; one that can head a source rather than another. */
    private static Entry.Noun nounOf(Word word) {
        Entry.Noun found = word.entry(Entry.Noun.class);
        if (found == null) {
            return null;
        }
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Noun noun) {
                if (noun.singular() != NounClass.NONE || noun.plural() != NounClass.NONE) {
                    return noun;
                }
            }
        }
        return found;
    }

    private int guess(int i, Word word) {
        if (isInitial(word)) {
            return add(UnitKind.INITIAL, i, i + 1, Features.NOMINAL, null, "");
        }
        Entry.Guess verb = null;
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Guess guess) {
                switch (guess.kind()) {
                    case LATIN:
                        return add(UnitKind.LATIN, i, i + 1, Features.NOMINAL, guess, "");
                    case ABBREVIATION:
                        return add(UnitKind.ORGANIZATION, i, i + 1, Features.NOMINAL, guess, "");
                    case NAME:
                        if (opensWithAdjective(i, word)) {
                            break;
                        }
                        return add(UnitKind.NAME, i, i + 1, reading.features(), guess, "");
                    case VERB:
                        verb = guess;
                        break;
                    default:
                }
            }
        }
        long features = word.features();
        if (verb != null) {
            long verbal = features & ~Features.NOMINAL;
            var kind = (verbal & Features.FINITE) != 0 ? UnitKind.VERB : (verbal & Features.SHORT) != 0 ? UnitKind.SHORT
                    : (verbal & Features.GERUND) != 0 ? UnitKind.GERUND : UnitKind.INFINITIVE;
            return add(kind, i, i + 1, verbal, verb, "");
        }
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Guess guess && guess.kind() == Entry.Guess.Kind.ADJECTIVE
                    && text.charAt(word.end() - 1) != 'й'
                    || reading.entry() instanceof Entry.Guess other && other.kind() == Entry.Guess.Kind.ADJECTIVE
                    && word.end() - word.begin() > 4) {
                return add(UnitKind.ADJECTIVE, i, i + 1, reading.features(), reading.entry(), "");
            }
        }
        return add(UnitKind.NOUN, i, i + 1, features == 0 ? Features.NOMINAL : features & Features.NOMINAL, null, "");
    }

    /** «Неназываемый сотрудник»: an unlisted adjective at the head of a sentence. */
    private boolean opensWithAdjective(int i, Word word) {
        if (i > 0 || words.size() < 2) {
            return false;
        }
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Guess guess && guess.kind() == Entry.Guess.Kind.ADJECTIVE) {
                return agreesWithNext(reading.features(), words.get(1)) && !words.get(1).capital();
            }
        }
        return false;
    }

    /** «Урсула фон Браун», «Абу Хасан аль-Масри»: small words inside a foreign name, which do not inflect. */
    private boolean isNameParticle(int i, Word word) {
        if (!isSurnameAfterGiven()) {
            return false;
        }
        String folded = word.folded();
        int hyphen = folded.indexOf('-');
        if (hyphen > 0) {
            return NameParticles.isJoined(folded.substring(0, hyphen))
                    && Character.isUpperCase(text.charAt(word.begin() + hyphen + 1));
        }
        return NameParticles.contains(folded) && i + 1 < words.size() && words.get(i + 1).capital();
    }

    private boolean isInitial(Word word) {
        int n = word.end() - word.begin();
        return word.capital() && (n == 1 || n <= 3 && text.charAt(word.end() - 1) == '.');
    }

    /** Finds verbs whose fixed complement stands near, on either side and within the clause. */
    private void findLightCues() {
        for (int i = 0; i < words.size(); i++) {
            var analysis = words.get(i).analysis();
            if (!analysis.lightCues().isEmpty()) {
                lightCue(i, analysis.lightVerb(), analysis.lightCues());
            }
        }
    }

    private void lightCue(int verb, String lemma, List<Expressions.LightCue> cues) {
        for (int step : new int[] {1, -1}) {
            int quotes = 0;
            for (int k = verb + step, n = 0; k >= 0 && k < words.size() && n < PREPOSITIONAL_REACH; k += step, n++) {
                var kind = words.get(k).kind();
                // A quotation on the way may be passed whole; one that holds the verb may not be left.
                quotes += kind == TokenKind.OPEN_QUOTE ? step : kind == TokenKind.CLOSE_QUOTE ? -step : 0;
                boolean passes = kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.OPEN_QUOTE
                        || kind == TokenKind.CLOSE_QUOTE;
                if (!passes || quotes < 0) {
                    break;
                }
                for (var cue : cues) {
                    boolean prepositional = cue.complement().size() > 1;
                    int end = n < COMPLEMENT_REACH || prepositional ? complementEnd(cue.complement(), k) : -1;
                    if (end > k) {
                        boolean back = pointsBack(end - k > cue.complement().size() ? k + 1 : k - 1);
                        var found = new LightCue(verb, k, end, cue.sense(),
                                lemma + " " + String.join(" ", cue.complement()), back);
                        lightCues.add(found);
                        complements[k] = found;
                        return;
                    }
                }
            }
        }
    }

    /** Where a complement that begins at a word ends; an adjective may stand behind its preposition. -1 if none does. */
    private int complementEnd(List<String> complement, int at) {
        if (matches(complement, 0, at)) {
            return at + complement.size();
        }
        if (complement.size() != 2 || !folds(words.get(at), complement.get(0))) {
            return -1;
        }
        // «к [такому печальному] выводу»
        for (int noun = at + 1; noun < words.size() && noun <= at + MOST_INSERTED + 1; noun++) {
            if (noun > at + 1 && matches(complement, 1, noun)) {
                return noun + 1;
            }
            if (!isInsert(words.get(noun))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean pointsBack(int word) {
        if (word < 0) {
            return false;
        }
        for (var reading : words.get(word).readings()) {
            if (Trait.POINTS_BACK.marks(reading.entry().lemma())) {
                return true;
            }
        }
        return false;
    }
}
