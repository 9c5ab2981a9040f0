package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Reading;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * Brings one noun phrase into the nominative: the head and what agrees with it change, what depends on it does not.
 *
 * <p>Holds the state of one phrase.
 */
final class PhraseInflector {

    private static final long GENITIVE = Features.inCase(Features.GEN);
    private static final long PLURAL = Features.inGender(Features.P);
    private static final int DEEPEST = 8;
    private static final int TEENS = 11;
    private static final int LAST_TEEN = 14;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FEW = 4;

    private final CharSequence text;
    private final List<Word> words;
    private final int from;
    private final int to;
    private final Apposition apposition;
    private final String[] changed;
    private int depth;

    PhraseInflector(CharSequence text, List<Word> words, int from, int to) {
        this.text = text;
        this.words = words;
        this.from = from;
        this.to = to;
        this.apposition = new Apposition(text, words);
        this.changed = new String[to - from];
    }

    /**
     * The phrase in the nominative.
     *
     * @param features what its head can be
     * @return the phrase
     */
    String nominative(long features) {
        phrase(from, possible(features));
        var result = new StringBuilder();
        for (int i = from; i < to; i++) {
            var word = words.get(i);
            if (i > from) {
                result.append(text, words.get(i - 1).end(), word.begin());
            }
            if (changed[i - from] == null) {
                result.append(text, word.begin(), word.end());
            } else {
                result.append(changed[i - from]);
            }
        }
        return result.toString();
    }

    /**
     * The same cases in every gender and number.
     *
     * @param features some readings
     * @return these readings and those of the other genders and numbers in the same cases
     */
    static long everyGender(long features) {
        long all = 0;
        for (int c = Features.NOM; c <= Features.LOC; c++) {
            if (Features.has(features, c)) {
                all |= Features.inCase(c);
            }
        }
        return all;
    }

    /** The readings as told, or all of them if the head could not stand in these: then they were told wrong. */
    private long possible(long features) {
        int head = head(from, features);
        if (head < 0) {
            return Features.NOMINAL;
        }
        var word = words.get(head);
        boolean fits = word.readings().isEmpty() || ((nounFeatures(word) | modifierFeatures(word)) & everyGender(features)) != 0
                || !word.listed() || !Pronominals.agreeing(folded(head), Features.M).isEmpty()
                || !Pronominals.personal(folded(head), features).isEmpty() || isSurnameLikeNoun(head, features);
        return fits ? features : Features.NOMINAL;
    }

    private void phrase(int start, long features) {
        int head = head(start, features);
        if (head < 0 || depth++ > DEEPEST) {
            return;
        }
        if (apposition.isPersonal(head, to) && headIsName(head) || isSurnameLikeNoun(head, features)) {
            int end = apposition.nameEnd(head, to);
            name(head, end, features);
            afterName(end, head, everyGender(features));
            return;
        }
        if (pronoun(head, features)) {
            return;
        }
        long fit = agreement(start, head, features);
        if (Features.has(fit, Features.NOM) && !contradicted(head, fit)) {
            after(head + 1, head, fit & Features.inCase(Features.NOM));
            return;
        }
        fit &= ~Features.inCase(Features.NOM);
        int gender = gender(head, fit);
        int numeral = numeral(start, head);
        if (numeral >= 0 && gender == Features.P) {
            counted(start, numeral, head, fit);
        } else {
            for (int i = start; i < head; i++) {
                modifier(i, gender, features);
            }
            change(head, noun(head, fit, gender));
        }
        after(head + 1, head, fit);
    }

    // ---- finding the head

    private int head(int start, long features) {
        long left = features;
        int substantive = -1;
        for (int i = start; i < to; i++) {
            var word = words.get(i);
            if (word.kind() != TokenKind.WORD) {
                if (word.kind() == TokenKind.OPEN_BRACKET) {
                    break;
                }
                continue;
            }
            if (isPreposition(word)) {
                if (substantive >= 0 && i == substantive + 1 && Pronominals.isOne(folded(substantive))) {
                    return substantive;
                }
                continue;
            }
            if (isModifier(i, left)) {
                long common = left & modifierFeatures(word);
                left = common == 0 ? left : common;
                if (i + 1 < to && folded(i).startsWith("исполняющ") && folded(i + 1).equals("обязанности")) {
                    return i;
                }
                substantive = substantive < 0 && common != 0 ? i : substantive;
                continue;
            }
            boolean agrees = (left & nounFeatures(word) | everyGender(left) & uncertain(word)) != 0;
            // A noun that does not agree is passed over only inside a participle's or adjective's own phrase.
            if (isNominal(i) && (agrees || substantive < 0)) {
                return i;
            }
        }
        if (substantive >= 0 && substantive + 1 < to && isNominal(substantive + 1)
                && (modifierFeatures(words.get(substantive)) & nounFeatures(words.get(substantive + 1))) != 0) {
            return substantive + 1;
        }
        return substantive >= 0 ? substantive : firstNominal(start);
    }

    private int firstNominal(int start) {
        for (int i = start; i < to; i++) {
            if (words.get(i).kind() == TokenKind.WORD && isNominal(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNominal(int i) {
        var word = words.get(i);
        if (word.readings().isEmpty()) {
            return false;
        }
        for (var reading : word.readings()) {
            if (isNounLike(reading)) {
                return true;
            }
        }
        return !Pronominals.personal(folded(i), Features.NOMINAL).isEmpty() && i == to - 1;
    }

    private static boolean isNounLike(Reading reading) {
        var entry = reading.entry();
        return entry instanceof Entry.Noun || entry instanceof Entry.Given || entry instanceof Entry.Place
                || entry instanceof Entry.NamePart || entry instanceof Entry.Calendar
                || entry instanceof Entry.Guess guess && guess.kind() != Entry.Guess.Kind.ADJECTIVE && guess.kind() != Entry.Guess.Kind.VERB;
    }

    /** An adjective, participle, pronoun or numeral before a noun; a noun that looks like one counts as a noun. */
    private boolean isModifier(int i, long features) {
        var word = words.get(i);
        String folded = folded(i);
        if (!Pronominals.agreeing(folded, Features.M).isEmpty() || Pronominals.numeral(folded) != null
                || Pronominals.isFixedPossessive(folded) && i + 1 < to) {
            return true;
        }
        long adjective = modifierFeatures(word) & features;
        if (adjective == 0) {
            return isSubstantive(word) && i + 1 < to && apposition.isPersonNoun(i + 1)
                    && (nounFeatures(word) & nounFeatures(words.get(i + 1)) & features) != 0;
        }
        boolean noun = false;
        for (var reading : word.readings()) {
            noun |= isNounLike(reading) && !(reading.entry() instanceof Entry.NamePart) && !(reading.entry() instanceof Entry.Guess);
        }
        if (!noun && !isGuessedName(word)) {
            return true;
        }
        int next = i + 1;
        while (next < to && (isAdverb(words.get(next)) || words.get(next).kind() == TokenKind.OPEN_QUOTE)) {
            next++;
        }
        if (next >= to || words.get(next).kind() != TokenKind.WORD) {
            return false;
        }
        var after = words.get(next);
        return ((nounFeatures(after) & ~uncertain(after) | modifierFeatures(after)) & adjective) != 0
                && !apposition.startsFullName(next, to);
    }

    /** A noun declined as an adjective: «ученый», that in «ученого секретаря» is one. */
    private static boolean isSubstantive(Word word) {
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Noun noun && (noun.lemma().endsWith("ый") || noun.lemma().endsWith("ий"))) {
                return reading.features() != 0 && reading.inflection().form(Features.bit(Features.GEN, Features.M)).endsWith("го");
            }
        }
        return false;
    }

    private static boolean isGuessedName(Word word) {
        return !word.listed() && word.capital() && word.entry(Entry.Guess.class) != null
                && word.readings().stream().anyMatch(r -> r.entry() instanceof Entry.Guess g && g.kind() == Entry.Guess.Kind.NAME);
    }

    private static long modifierFeatures(Word word) {
        long all = 0;
        for (var reading : word.readings()) {
            if (isAdjectival(reading)) {
                all |= reading.features() & Features.NOMINAL;
            }
        }
        return all;
    }

    private static boolean isAdjectival(Reading reading) {
        var entry = reading.entry();
        return entry instanceof Entry.Adjective
                || (entry instanceof Entry.Verb || entry instanceof Entry.CueVerb)
                && (reading.features() & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0
                || entry instanceof Entry.Function && (reading.features() & Features.NOMINAL) != 0 && !isGovernment(reading)
                || entry instanceof Entry.Guess guess && guess.kind() == Entry.Guess.Kind.ADJECTIVE;
    }

    private static boolean isGovernment(Reading reading) {
        return reading.entry() instanceof Entry.Function function && function.kind().equals("preposition");
    }

    /** What a word can be as a noun; guesses and words of names that stay as they are count only for want of better. */
    private static long nounFeatures(Word word) {
        long known = 0;
        long all = 0;
        for (var reading : word.readings()) {
            if (isNounLike(reading)) {
                long nominal = reading.features() & Features.NOMINAL;
                all |= nominal;
                known |= nominal == Features.NOMINAL || reading.entry() instanceof Entry.Guess ? 0 : nominal;
            }
        }
        return known == 0 ? all : known;
    }

    /** The readings of a guess, whose gender may be wrong. */
    private static long uncertain(Word word) {
        return word.listed() ? 0 : nounFeatures(word);
    }

    // ---- the head and what stands before it

    private long agreement(int start, int head, long features) {
        long own = nounFeatures(words.get(head));
        if (own == 0 || !words.get(head).listed() && (own & features) == 0) {
            own = own == 0 ? Features.NOMINAL : everyGender(own) & everyGender(features);
        }
        long fit = features & own;
        if (fit == 0) {
            fit = (everyGender(features) & own) == 0 ? own : everyGender(features) & own;
        }
        for (int i = start; i < head; i++) {
            long common = fit & modifierFeatures(words.get(i));
            fit = common == 0 ? fit : common;
        }
        return fit;
    }

    /** Whether a name in apposition behind the head shows that the head is no nominative: «главы МИД Лаврова». */
    private boolean contradicted(int head, long fit) {
        long oblique = fit & ~Features.inCase(Features.NOM);
        if (oblique == 0 || (fit & Features.inCase(Features.NOM) & ~PLURAL) != 0) {
            return false;
        }
        int name = apposition.find(head, to, oblique);
        return name >= 0 && !words.get(name).readings().isEmpty() && !Features.has(words.get(name).features(), Features.NOM);
    }

    private int gender(int head, long fit) {
        int one = genderByPartitive(head);
        if (one >= 0 && (fit & Features.inGender(one)) != 0) {
            return one;
        }
        for (int c = Features.GEN; c <= Features.LOC; c++) {
            int genders = Features.genders(fit, c);
            if (genders != 0) {
                return Integer.numberOfTrailingZeros(genders);
            }
        }
        return Features.M;
    }

    /** «одном из изданий» is neuter because «издание» is. */
    private int genderByPartitive(int i) {
        if (!Pronominals.isOne(folded(i))) {
            return -1;
        }
        for (int k = i + 2; k < to; k++) {
            for (var reading : words.get(k).readings()) {
                if (reading.entry() instanceof Entry.Noun && (reading.features() & Features.bit(Features.GEN, Features.P)) != 0) {
                    for (int g = Features.M; g <= Features.N; g++) {
                        if (!reading.inflection().form(Features.bit(Features.NOM, g)).isEmpty()) {
                            return g;
                        }
                    }
                }
            }
        }
        return -1;
    }

    private boolean pronoun(int i, long features) {
        if (words.get(i).entry(Entry.Noun.class) != null) {
            return false;
        }
        String personal = Pronominals.personal(folded(i), features);
        if (!personal.isEmpty() && i == to - 1) {
            change(i, personal);
            return true;
        }
        return false;
    }

    private void modifier(int i, int gender, long features) {
        var word = words.get(i);
        if (word.kind() != TokenKind.WORD || Pronominals.isFixedPossessive(folded(i)) || isPreposition(word)) {
            return;
        }
        String pronoun = Pronominals.agreeing(folded(i), gender);
        if (!pronoun.isEmpty()) {
            change(i, pronoun);
            return;
        }
        if ((modifierFeatures(word) & features) != 0 || isSubstantive(word)) {
            change(i, adjective(i, features, Features.bit(Features.NOM, gender)));
        }
    }

    private String adjective(int i, long features, long wanted) {
        var word = words.get(i);
        for (var reading : word.readings()) {
            if (isAdjectival(reading) && (reading.features() & features) != 0) {
                String form = whole(i, reading.inflection().form(wanted));
                if (!form.isEmpty()) {
                    return form;
                }
            }
        }
        String folded = folded(i);
        return (wanted & GENITIVE) != 0 ? folded : NominativeEndings.ADJECTIVES.nominative(folded, wanted);
    }

    /** «интернет-изданием» is listed by its last half only. */
    private String whole(int i, String form) {
        String folded = folded(i);
        int hyphen = folded.lastIndexOf('-');
        if (form.isEmpty() || hyphen < 0 || form.indexOf('-') >= 0 || words.get(i).listed()) {
            return form;
        }
        return folded.substring(0, hyphen + 1) + form;
    }

    private String noun(int i, long fit, int gender) {
        var word = words.get(i);
        String folded = folded(i);
        if (isFixed(i)) {
            return folded;
        }
        String pronoun = word.entry(Entry.Noun.class) == null ? Pronominals.agreeing(folded, gender) : "";
        if (!pronoun.isEmpty()) {
            return pronoun;
        }
        long wanted = Features.bit(Features.NOM, gender);
        for (var reading : word.readings()) {
            boolean indeclinable = reading.entry() instanceof Entry.NamePart && (reading.features() & Features.NOMINAL) == Features.NOMINAL;
            if (isNounLike(reading) && !indeclinable && (reading.features() & fit & Features.inGender(gender)) != 0) {
                String form = compound(i, whole(i, reading.inflection().form(wanted)), fit & Features.inGender(gender));
                if (!form.isEmpty()) {
                    return form;
                }
            }
        }
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.NamePart) {
                return folded;
            }
        }
        if (nounFeatures(word) == 0 || (modifierFeatures(word) & fit) != 0 && uncertain(word) != 0 && folded.length() > FEW && looksAdjectival(folded)) {
            return adjective(i, fit, wanted);
        }
        var options = NominativeEndings.NOUNS.options(folded);
        for (var option : options) {
            if ((option.bits() & fit) != 0) {
                return option.nominative();
            }
        }
        for (var option : options) {
            if ((option.bits() & everyGender(fit)) != 0) {
                return option.nominative();
            }
        }
        return folded;
    }

    private static boolean looksAdjectival(String folded) {
        return folded.endsWith("ого") || folded.endsWith("его") || folded.endsWith("ому") || folded.endsWith("ему")
                || folded.endsWith("ых") || folded.endsWith("их") || folded.endsWith("ым") || folded.endsWith("им")
                || folded.endsWith("ыми") || folded.endsWith("ими");
    }

    /** In «врача-онколога» the first half declines too, in «вице-премьера» it does not. */
    private String compound(int i, String form, long bits) {
        String folded = folded(i);
        int hyphen = folded.indexOf('-');
        if (hyphen < 0 || form.isEmpty() || words.get(i).listed() || form.indexOf('-') != hyphen) {
            return form;
        }
        String first = folded.substring(0, hyphen);
        if (FIXED_FIRST_HALVES.contains(first) || "аеиоуыюямхв".indexOf(first.charAt(first.length() - 1)) < 0) {
            return form;
        }
        return NominativeEndings.NOUNS.nominative(first, bits) + form.substring(hyphen);
    }

    private static final Set<String> FIXED_FIRST_HALVES = Set.of("вице", "медиа", "видео", "фото", "радио", "теле", "кино",
            "мини", "микро", "макро", "эко", "евро", "авто", "агро", "экспо", "онлайн", "телеграм", "интернет", "пресс", "экс",
            "обер", "унтер", "штаб", "контр", "крипто", "нано", "био", "гео", "этно", "рок", "поп", "веб", "бизнес", "премьер");

    /** Latin letters, abbreviations in capitals, and names of ministries that hold a genitive do not decline. */
    private boolean isFixed(int i) {
        var word = words.get(i);
        for (var reading : word.readings()) {
            if (reading.entry() instanceof Entry.Guess guess
                    && (guess.kind() == Entry.Guess.Kind.LATIN || guess.kind() == Entry.Guess.Kind.ABBREVIATION)) {
                return true;
            }
        }
        String folded = folded(i);
        return !word.listed() && (folded.startsWith("мин") || folded.startsWith("гос") || folded.startsWith("глав"))
                && folded.length() > FEW + 2 && "ыияо".indexOf(folded.charAt(folded.length() - 1)) >= 0
                || word.kind() != TokenKind.WORD;
    }

    // ---- numerals

    private int numeral(int start, int head) {
        for (int i = start; i < head; i++) {
            var word = words.get(i);
            if (Pronominals.numeral(folded(i)) != null || word.kind() == TokenKind.NUMBER) {
                return i;
            }
            if (isPreposition(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** «двух неназванных источников» is «два неназванных источника», «пятью экспертами» is «пять экспертов». */
    private void counted(int start, int numeral, int head, long fit) {
        var listed = Pronominals.numeral(folded(numeral));
        boolean few = listed != null ? listed.government() == Pronominals.Government.FEW : isFew(numeral);
        String feminine = headForm(head, fit, Features.bit(Features.NOM, Features.F));
        if (listed != null) {
            change(numeral, feminine.isEmpty() ? listed.masculine() : listed.feminine());
        }
        for (int i = start; i < numeral; i++) {
            modifier(i, Features.P, fit);
        }
        for (int i = numeral + 1; i < head; i++) {
            if ((modifierFeatures(words.get(i)) & fit) != 0) {
                change(i, adjective(i, fit, Features.bit(Features.GEN, Features.P)));
            }
        }
        String form = few ? headForm(head, fit, GENITIVE & ~PLURAL) : headForm(head, fit, Features.bit(Features.GEN, Features.P));
        if (!form.isEmpty()) {
            change(head, form);
        }
    }

    private String headForm(int head, long fit, long wanted) {
        for (var reading : words.get(head).readings()) {
            if (isNounLike(reading) && (reading.features() & fit) != 0) {
                String form = whole(head, reading.inflection().form(wanted));
                if (!form.isEmpty()) {
                    return form;
                }
            }
        }
        return "";
    }

    private boolean isFew(int i) {
        int value = 0;
        for (int k = words.get(i).begin(); k < words.get(i).end(); k++) {
            char c = text.charAt(k);
            value = c >= '0' && c <= '9' ? (value * TEN + c - '0') % HUNDRED : value;
        }
        boolean teen = value >= TEENS && value <= LAST_TEEN;
        return !teen && value % TEN > 1 && value % TEN <= FEW;
    }

    // ---- what stands behind the head

    /** Appositions and coordinated heads agree with the head; all else depends on it and stays. */
    private void after(int start, int head, long fit) {
        int name = apposition.find(head, to, fit);
        if (name >= start) {
            if (!continued(start, name, head, fit, start)) {
                int end = apposition.nameEnd(name, to);
                name(name, end, apposition.number(fit));
                continued(end, to, head, fit, start);
            }
            return;
        }
        continued(start, to, head, fit, start);
    }

    private void afterName(int start, int head, long fit) {
        continued(start, to, head, fit, start);
    }

    /** Looks for what is joined to the head by a comma or conjunction; that part is then done up to the phrase's end. */
    private boolean continued(int start, int end, int head, long fit, int dependents) {
        for (int i = start; i + 1 < end; i++) {
            var word = words.get(i);
            if (word.kind() == TokenKind.OPEN_QUOTE || word.kind() == TokenKind.OPEN_BRACKET) {
                i = apposition.closing(i, to);
                continue;
            }
            if (word.kind() == TokenKind.COMMA) {
                // What else stands behind the comma depends on this word.
                return explained(i + 1, head, fit);
            } else if (isCoordinator(i) && belongsToHead(i, head, fit, dependents)) {
                phrase(i + 1, everyGender(fit));
                return true;
            }
        }
        return false;
    }

    /** Behind a comma: «источника, близкого к ФСБ», «Попеко, заместителя директора». */
    private boolean explained(int at, int head, long fit) {
        if (at >= to || isPreposition(words.get(at)) || isRelative(at)) {
            return false;
        }
        if ((modifierFeatures(words.get(at)) & fit) != 0 && (nounFeatures(words.get(at)) & fit) == 0 || isParticiple(words.get(at), fit)) {
            int next = head(at, everyGender(fit));
            if (next > at && isModifierOf(at, next)) {
                phrase(at, everyGender(fit));
                return true;
            }
            modifier(at, gender(head, fit), fit);
            return false;
        }
        if ((nounFeatures(words.get(at)) & everyGender(fit)) != 0) {
            phrase(at, everyGender(fit));
            return true;
        }
        return false;
    }

    private boolean isModifierOf(int at, int next) {
        return next == at + 1 && (modifierFeatures(words.get(at)) & nounFeatures(words.get(next))) != 0;
    }

    private static boolean isParticiple(Word word, long fit) {
        for (var reading : word.readings()) {
            if ((reading.features() & (Features.ACTIVE_PARTICIPLE | Features.PASSIVE_PARTICIPLE)) != 0 && (reading.features() & fit) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int i) {
        return folded(i).startsWith("котор") || words.get(i).isFunction("relative");
    }

    private boolean isCoordinator(int i) {
        String folded = folded(i);
        return folded.equals("и") || folded.equals("или") || folded.equals("также") || folded.equals("либо");
    }

    /** Whether «и» joins what follows to the head rather than to a genitive that depends on it. */
    private boolean belongsToHead(int conjunction, int head, long fit, int dependents) {
        int next = head(conjunction + 1, everyGender(fit));
        if (next < 0 || (everyGender(fit) & nounFeatures(words.get(next))) == 0 || isPreposition(words.get(conjunction + 1))) {
            return false;
        }
        int dependent = -1;
        for (int i = Math.max(dependents, head + 1); i < conjunction; i++) {
            if (isPreposition(words.get(i))) {
                // What follows a preposition is joined to its noun if it can be.
                return false;
            }
            if (isNominal(i) && words.get(i).kind() == TokenKind.WORD) {
                dependent = i;
            }
        }
        if (dependent < 0) {
            return true;
        }
        boolean genitive = Features.has(nounFeatures(words.get(next)), Features.GEN) && Features.has(nounFeatures(words.get(dependent)), Features.GEN);
        if (!genitive) {
            return true;
        }
        return apposition.isPersonNoun(next) && apposition.isPersonNoun(head) && !apposition.isPersonNoun(dependent);
    }

    // ---- helpers

    /** «Песков» at the head of a sentence: the noun could not be a nominative there, the surname is. */
    private boolean isSurnameLikeNoun(int i, long features) {
        var word = words.get(i);
        if (!word.capital() || word.entry(Entry.NamePart.class) != null || (nounFeatures(word) & features) != 0) {
            return false;
        }
        return Nominative.looksLikeSurname(folded(i), features);
    }

    private boolean headIsName(int head) {
        return apposition.startsFullName(head, to) || words.get(head).entry(Entry.Noun.class) == null && apposition.isBareSurname(head);
    }

    private void name(int start, int end, long features) {
        // A name is replaced as a whole: its text goes to the first word, the others become empty.
        int at = start;
        while (at < end) {
            int stop = at;
            while (stop < end && !joins(stop)) {
                stop++;
            }
            boolean several = stop < end || at > start;
            var name = new PersonName(text, words, at, stop, several);
            long own = several ? everyGender(features) : features;
            spread(at, stop, name.nominative(own));
            at = stop + 1;
        }
    }

    private boolean joins(int i) {
        return words.get(i).kind() == TokenKind.COMMA || folded(i).equals("и");
    }

    /** Hands the words of an inflected name back to their places. */
    private void spread(int start, int stop, String name) {
        int at = 0;
        for (int i = start; i < stop; i++) {
            if (i + 1 == stop) {
                changed[i - from] = name.substring(at);
                return;
            }
            String between = text.subSequence(words.get(i).end(), words.get(i + 1).begin()).toString();
            int end = between.isEmpty() ? -1 : name.indexOf(between, at);
            if (end < 0) {
                end = Math.min(name.length(), at + words.get(i).end() - words.get(i).begin());
            }
            changed[i - from] = name.substring(at, end);
            at = end + between.length();
        }
    }

    private void change(int i, String form) {
        changed[i - from] = Spelling.like(text.subSequence(words.get(i).begin(), words.get(i).end()).toString(), form);
    }

    private String folded(int i) {
        return Lexicon.fold(text.subSequence(words.get(i).begin(), words.get(i).end()));
    }

    private static boolean isPreposition(Word word) {
        return word.isFunction("preposition");
    }

    private static boolean isAdverb(Word word) {
        return word.entry(Entry.Adverb.class) != null;
    }
}
