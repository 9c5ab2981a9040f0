package io.github.newsclaims.internal.resolve;

import static io.github.newsclaims.internal.resolve.Grammar.everyGender;
import static io.github.newsclaims.internal.resolve.Grammar.isParticiple;
import static io.github.newsclaims.internal.resolve.Grammar.isPreposition;
import static io.github.newsclaims.internal.resolve.Grammar.isSubstantive;
import static io.github.newsclaims.internal.resolve.Grammar.modifierFeatures;
import static io.github.newsclaims.internal.resolve.Grammar.nounFeatures;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.FunctionKind;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/**
 * Brings one noun phrase into the nominative: the head and what agrees with it change, what depends on it does not.
 *
 * <p>Holds the state of one phrase.
 */
final class PhraseInflector {

    private static final long GENITIVE = Features.inCase(Features.GEN);
    private static final long PLURAL = Features.inGender(Features.P);
    private static final int DEEPEST = 8;

    private final CharSequence text;
    private final List<Word> words;
    private final int from;
    private final int to;
    private final Apposition apposition;
    private final HeadFinder heads;
    private final WordForms forms;
    private final Numerals numerals;
    private final String[] changed;
    private int depth;

    PhraseInflector(CharSequence text, List<Word> words, int from, int to) {
        this.text = text;
        this.words = words;
        this.from = from;
        this.to = to;
        this.apposition = new Apposition(text, words);
        this.heads = new HeadFinder(text, words, to, apposition);
        this.forms = new WordForms(text, words);
        this.numerals = new Numerals(text, words, to);
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
                if (hasGrownOn(i)) {
                    result.append(' ');
                }
            }
            if (changed[i - from] == null) {
                result.append(text, word.begin(), word.end());
            } else {
                result.append(changed[i - from]);
            }
        }
        return result.toString();
    }

    /** «пресс-службаМинтранса»: where a space was lost. */
    private boolean hasGrownOn(int i) {
        return words.get(i - 1).end() == words.get(i).begin() && words.get(i).kind() == TokenKind.WORD
                && words.get(i - 1).kind() == TokenKind.WORD;
    }

    /** The readings as told, or all of them if the head could not stand in these: then they were told wrong. */
    private long possible(long features) {
        int head = heads.head(from, features);
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
        int head = heads.head(start, features);
        if (head < 0 || depth++ > DEEPEST) {
            return;
        }
        if (apposition.isPersonal(head, to) && headIsName(head) || isSurnameLikeNoun(head, features)) {
            int end = apposition.nameEnd(head, to);
            name(head, end, features);
            continued(end, to, head, everyGender(features), end);
            return;
        }
        if (pronoun(head, features)) {
            return;
        }
        int numeral = numerals.find(start, head);
        if (numeral >= 0 && Features.has(features, Features.NOM) && numerals.isNominative(numeral)) {
            return;
        }
        long fit = agreement(start, head, features);
        if (Features.has(fit, Features.NOM) && !contradicted(head, fit)) {
            after(head + 1, head, fit & Features.inCase(Features.NOM));
            return;
        }
        fit &= ~Features.inCase(Features.NOM);
        int gender = gender(head, fit);
        if (numeral >= 0 && gender == Features.P) {
            counted(start, numeral, head, fit);
        } else {
            for (int i = start; i < head; i++) {
                modifier(i, gender, features);
            }
            change(head, forms.noun(head, fit, gender));
        }
        after(head + 1, head, fit);
    }

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
                        if (!reading.form(Features.bit(Features.NOM, g)).isEmpty()) {
                            return g;
                        }
                    }
                }
            }
        }
        return -1;
    }

    private boolean pronoun(int i, long features) {
        if (words.get(i).can(Entry.NOUN)) {
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
        if (numerals.isDeclined(word)) {
            change(i, forms.adjective(i, features, Features.bit(Features.NOM, gender)));
            return;
        }
        if (word.kind() != TokenKind.WORD || Pronominals.isFixedPossessive(folded(i)) || isPreposition(word)) {
            return;
        }
        String pronoun = Pronominals.agreeing(folded(i), gender);
        if (!pronoun.isEmpty()) {
            change(i, pronoun);
            return;
        }
        if ((modifierFeatures(word) & features) != 0 || isSubstantive(word)) {
            change(i, forms.adjective(i, features, Features.bit(Features.NOM, gender)));
        }
    }

    /** «двух неназванных источников» is «два неназванных источника», «пятью экспертами» is «пять экспертов». */
    private void counted(int start, int numeral, int head, long fit) {
        var listed = Pronominals.numeral(folded(numeral));
        boolean few = listed != null ? listed.government() == Pronominals.Government.FEW : numerals.isFew(numeral);
        String feminine = forms.form(head, fit, Features.bit(Features.NOM, Features.F));
        if (listed != null) {
            change(numeral, feminine.isEmpty() ? listed.masculine() : listed.feminine());
        }
        for (int i = start; i < numeral; i++) {
            modifier(i, Features.P, fit);
        }
        for (int i = numeral + 1; i < head; i++) {
            if ((modifierFeatures(words.get(i)) & fit) != 0) {
                change(i, forms.adjective(i, fit, Features.bit(Features.GEN, Features.P)));
            }
        }
        String form = few ? forms.form(head, fit, GENITIVE & ~PLURAL)
                : forms.form(head, fit, Features.bit(Features.GEN, Features.P));
        if (!form.isEmpty()) {
            change(head, form);
        }
    }

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
        if ((modifierFeatures(words.get(at)) & fit) != 0 && (nounFeatures(words.get(at)) & fit) == 0
                || isParticiple(words.get(at), fit)) {
            int next = heads.head(at, everyGender(fit));
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

    private boolean isRelative(int i) {
        return folded(i).startsWith("котор") || words.get(i).isFunction(FunctionKind.RELATIVE);
    }

    private boolean isCoordinator(int i) {
        String folded = folded(i);
        return folded.equals("и") || folded.equals("или") || folded.equals("также") || folded.equals("либо");
    }

    /** Whether «и» joins what follows to the head rather than to a genitive that depends on it. */
    private boolean belongsToHead(int conjunction, int head, long fit, int dependents) {
        int next = heads.head(conjunction + 1, everyGender(fit));
        if (next < 0 || (everyGender(fit) & nounFeatures(words.get(next))) == 0 || isPreposition(words.get(conjunction + 1))) {
            return false;
        }
        int dependent = -1;
        for (int i = Math.max(dependents, head + 1); i < conjunction; i++) {
            if (isPreposition(words.get(i))) {
                // What follows a preposition is joined to its noun if it can be.
                return false;
            }
            if (heads.isNominal(i) && words.get(i).kind() == TokenKind.WORD) {
                dependent = i;
            }
        }
        if (dependent < 0) {
            return true;
        }
        boolean genitive = Features.has(nounFeatures(words.get(next)), Features.GEN)
                && Features.has(nounFeatures(words.get(dependent)), Features.GEN);
        if (!genitive) {
            return true;
        }
        return apposition.isPersonNoun(next) && apposition.isPersonNoun(head) && !apposition.isPersonNoun(dependent);
    }

    /** «Песков» at the head of a sentence: the noun could not be a nominative there, the surname is. */
    private boolean isSurnameLikeNoun(int i, long features) {
        var word = words.get(i);
        if (!word.capital() || word.can(Entry.NAME_PART) || (nounFeatures(word) & features) != 0) {
            return false;
        }
        return Nominative.looksLikeSurname(folded(i), features);
    }

    private boolean headIsName(int head) {
        return apposition.startsFullName(head, to)
                || !words.get(head).can(Entry.NOUN) && apposition.isBareSurname(head);
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
        return words.get(i).folded();
    }

}
