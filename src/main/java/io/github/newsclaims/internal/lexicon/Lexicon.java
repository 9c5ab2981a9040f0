package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.Sentence;
import io.github.newsclaims.internal.token.Token;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Everything that is known about words. Immutable once built; one instance serves any number of threads.
 */
public final class Lexicon {

    private static final int LONGEST_WORD = 64;
    private static final int SHORTEST_COMPOUND = 7;
    /** A word begins with a capital letter. */
    private static final int CAPITAL = 1;
    /** It begins with two. */
    private static final int CAPITALS = 2;
    /** It has two characters at most. */
    private static final int BRIEF = 4;
    private static final int SHAPE_BITS = 3;

    private final Clippings clippings;

    private final StemTable stems;
    private final NameTrie names;
    private final Endings endings;
    private final Expressions expressions;
    private final Names bySpelling;
    /** {@code null} for the one that all parsers share. */
    private final AnalysisCache recent;

    Lexicon(StemTable stems, NameTrie names, Expressions expressions, Names bySpelling) {
        this(stems, names, new Endings(Tsv.read("endings.tsv", 3)), expressions, bySpelling, new Clippings(Tsv.read("clippings.tsv", 2)), null);
    }

    private Lexicon(StemTable stems, NameTrie names, Endings endings, Expressions expressions, Names bySpelling, Clippings clippings,
            AnalysisCache recent) {
        this.stems = stems;
        this.names = names;
        this.endings = endings;
        this.expressions = expressions;
        this.bySpelling = bySpelling;
        this.clippings = clippings;
        this.recent = recent;
    }

    private static final class BuiltIn {
        static final Lexicon INSTANCE = read();

        private static Lexicon read() {
            long start = System.nanoTime();
            var compiled = CompiledLexicon.read();
            var lexicon = (compiled != null ? compiled : new LexiconAssembly(new LexiconBuilder()).read()).lexicon();
            LoggerFactory.getLogger(Lexicon.class).debug("built-in lexicon read in {} ms", (System.nanoTime() - start) / 1_000_000);
            return lexicon;
        }
    }

    /**
     * The lexicon that ships with the library.
     *
     * @return the same instance on every call, made on the first
     */
    public static Lexicon builtIn() {
        return BuiltIn.INSTANCE;
    }

    /**
     * The same lexicon for a parser of its own, which remembers the words that it met last.
     *
     * @return the lexicon
     */
    Lexicon remembering() {
        return new Lexicon(stems, names, endings, expressions, bySpelling, clippings, new AnalysisCache());
    }

    /**
     * The outlet or institution with a spelling.
     *
     * @param folded the spelling, folded as {@link #fold} does
     * @return the name, or {@code null} if no file has it
     */
    public Name nameOf(String folded) {
        return bySpelling.spelled(folded);
    }

    /**
     * The outlets and institutions that a slip of the keyboard may have turned into something else.
     *
     * @param folded the words, folded as {@link #fold} does; not empty
     * @return the names whose spelling is at most a letter longer or shorter, and begins or ends with the same letter, by that
     *     spelling, folded
     */
    public Map<String, Name> namesLike(String folded) {
        return bySpelling.like(folded);
    }

    /**
     * Looks up every token of a sentence.
     *
     * @param text the item's text
     * @param sentence the sentence
     * @return one word for each of the sentence's tokens
     */
    public List<Word> words(CharSequence text, Sentence sentence) {
        var words = new ArrayList<Word>(sentence.to() - sentence.from());
        var buffer = new char[LONGEST_WORD];
        for (int i = sentence.from(); i < sentence.to(); i++) {
            var token = sentence.tokens().get(i);
            var word = word(text, token, buffer);
            int seam = word.listed() || token.kind() != TokenKind.WORD ? -1 : seam(text, token);
            if (seam > 0) {
                var left = word(text, new Token(token.begin(), seam, TokenKind.WORD, -1), buffer);
                var right = word(text, new Token(seam, token.end(), TokenKind.WORD, -1), buffer);
                if (left.listed() && right.listed()) {
                    words.add(left);
                    word = right;
                }
            }
            words.add(word);
        }
        return words;
    }

    /** Where two words may have grown together, as where a link's space was lost: «МинфинаАнтон», «МИДМария»; or -1. */
    private static int seam(CharSequence text, Token token) {
        for (int i = token.end() - 3; i > token.begin() + 2; i--) {
            if (Character.isUpperCase(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i + 1)) && Character.isLetter(text.charAt(i - 1)) ? i : -1;
            }
        }
        return -1;
    }

    private Word word(CharSequence text, Token token, char[] buffer) {
        boolean capital = token.kind() == TokenKind.WORD && Character.isUpperCase(text.charAt(token.begin()));
        return new Word(token.begin(), token.end(), token.kind(), token.mate(), capital, analysis(text, token, capital, buffer));
    }

    private Analysis analysis(CharSequence text, Token token, boolean capital, char[] buffer) {
        int length = fold(text, token.begin(), token.end(), buffer);
        boolean capitals = capital && token.length() > 1 && Character.isUpperCase(text.charAt(token.begin() + 1));
        int shape = token.kind().ordinal() << SHAPE_BITS | (capital ? CAPITAL : 0) | (capitals ? CAPITALS : 0) | (token.length() <= 2 ? BRIEF : 0);
        if (recent == null || token.length() > LONGEST_WORD) {
            String folded = token.length() > LONGEST_WORD ? fold(text.subSequence(token.begin(), token.end())) : new String(buffer, 0, length);
            return analyse(buffer, length, folded, token.kind(), shape);
        }
        var known = recent.get(buffer, length, StemTable.hash(buffer, length), shape);
        if (known == null) {
            known = analyse(buffer, length, new String(buffer, 0, length), token.kind(), shape);
            recent.put(known);
        }
        return known;
    }

    /** @param shape what the analysis goes by beside the letters: the token's kind, and the bits of its capitals and length */
    private Analysis analyse(char[] buffer, int length, String folded, TokenKind kind, int shape) {
        boolean word = kind == TokenKind.WORD;
        boolean capital = (shape & CAPITAL) != 0;
        if (!word && kind != TokenKind.NUMBER) {
            return new Analysis(folded, shape, false, List.of(), expressions);
        }
        var readings = new ArrayList<Reading>(4);
        stems.read(buffer, length, readings);
        boolean listed = !readings.isEmpty();
        if (!listed && word) {
            compound(buffer, length, readings);
            if (readings.isEmpty() && length >= SHORTEST_COMPOUND) {
                clipped(buffer, length, capital, readings);
            }
        }
        if (word && (readings.isEmpty() || onlyNameParts(readings))) {
            endings.guess(buffer, length, capital, (shape & CAPITALS) != 0, readings);
        } else if (capital && (shape & BRIEF) == 0) {
            endings.guessName(buffer, length, readings);
        }
        return new Analysis(folded, shape, listed, readings, expressions);
    }

    /** «интернет-издание» is known by its last half. */
    private void compound(char[] buffer, int length, List<Reading> readings) {
        for (int i = length - 2; i > 1; i--) {
            if (buffer[i] == '-') {
                var rest = new char[length - i - 1];
                System.arraycopy(buffer, i + 1, rest, 0, rest.length);
                stems.read(rest, rest.length, readings);
                readings.removeIf(reading -> !(reading.entry() instanceof Entry.Noun || reading.entry() instanceof Entry.Adjective
                        || reading.entry() instanceof Entry.Given));
                return;
            }
        }
    }

    /** «диппредставительство» is known by its end, «минэкономики» and «Бурятстат» as bodies by their make. */
    private void clipped(char[] buffer, int length, boolean capital, List<Reading> readings) {
        for (var part : clippings.nouns(buffer[0])) {
            if (length - part.length() >= 4 && Clippings.isAt(buffer, 0, part)) {
                var rest = Arrays.copyOfRange(buffer, part.length(), length);
                stems.read(rest, rest.length, readings);
                readings.removeIf(reading -> !(reading.entry() instanceof Entry.Noun));
                if (!readings.isEmpty()) {
                    return;
                }
            }
        }
        for (var part : clippings.bodies(buffer[0])) {
            if (length - part.length() >= 4 && Clippings.isAt(buffer, 0, part)) {
                var rest = new ArrayList<Reading>(4);
                stems.read(Arrays.copyOfRange(buffer, part.length(), length), length - part.length(), rest);
                if (hasGenitive(rest) || clippings.isEnd(buffer, length)) {
                    readings.add(Endings.ABBREVIATION);
                    return;
                }
            }
        }
        if (capital && clippings.isEnd(buffer, length)) {
            readings.add(Endings.ABBREVIATION);
        }
    }

    private static boolean hasGenitive(List<Reading> readings) {
        for (var reading : readings) {
            if (reading.entry() instanceof Entry.Noun && (reading.features() & Features.inCase(Features.GEN)) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyNameParts(List<Reading> readings) {
        for (var reading : readings) {
            if (!(reading.entry() instanceof Entry.NamePart)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Brings a stretch of text into the form that the lexicon compares: lower case, ё as е, typographic hyphens and
     * apostrophes as plain ones, no final full stop, no Latin letters in a Cyrillic word.
     *
     * @param text the text
     * @param begin where the stretch begins
     * @param end where it ends
     * @param buffer where the characters go; what does not fit is left out
     * @return how many characters were written
     */
    static int fold(CharSequence text, int begin, int end, char[] buffer) {
        int length = 0;
        boolean latin = false;
        for (int i = begin; i < end && length < buffer.length; i++) {
            char c = text.charAt(i);
            latin |= c >= 'A' && c <= 'z';
            if (c >= 'а' && c <= 'я' || c >= 'a' && c <= 'z') {
                buffer[length++] = c;
            } else if (c >= 'А' && c <= 'Я') {
                buffer[length++] = (char) (c + 32);
            } else if (c == 'ё' || c == 'Ё') {
                buffer[length++] = 'е';
            } else if (c == '’') {
                buffer[length++] = '\'';
            } else if (c == '‑' || c == '‐') {
                buffer[length++] = '-';
            } else if (c == '\u00ad') {
                continue;
            } else if (c != '.' || i < end - 1) {
                buffer[length++] = c < 0x80 && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < 0x80 ? c : Character.toLowerCase(c);
            }
        }
        if (latin) {
            Lookalikes.replace(buffer, length);
        }
        return length;
    }

    /**
     * The folded form of a word.
     *
     * @param text the word
     * @return lower case, ё as е, no final full stop
     */
    public static String fold(CharSequence text) {
        var buffer = new char[text.length()];
        return new String(buffer, 0, fold(text, 0, text.length(), buffer));
    }

    /** A name found in a sentence: it covers the words up to {@code to}, in these readings. */
    public record NameMatch(List<Name> names, int to, long features) {
    }

    /**
     * The longest name that begins at a word.
     *
     * @param words the sentence
     * @param from index of the first word
     * @return the match, or {@code null} if no name begins there
     */
    public NameMatch nameAt(List<Word> words, int from) {
        NameMatch best = null;
        for (var reading : words.get(from).readings()) {
            if (reading.entry() instanceof Entry.NamePart part) {
                int node = names.next(NameTrie.ROOT, part);
                if (node != NameTrie.NONE) {
                    best = longer(best, walk(words, from, from + 1, node, reading.features()));
                }
            }
        }
        return best;
    }

    private NameMatch walk(List<Word> words, int from, int at, int node, long features) {
        var ending = names.names(node);
        NameMatch best = ending.isEmpty() ? null : new NameMatch(ending, closed(words, from, at), features);
        int next = at;
        while (next < words.size() && words.get(next).kind() == TokenKind.OPEN_QUOTE) {
            next++;
        }
        if (next >= words.size()) {
            return best;
        }
        for (var reading : words.get(next).readings()) {
            if (reading.entry() instanceof Entry.NamePart part) {
                int child = names.next(node, part);
                long common = (features & reading.features()) != 0 ? features & reading.features() : features;
                if (child != NameTrie.NONE) {
                    best = longer(best, walk(words, from, next + 1, child, common));
                }
            }
        }
        return best;
    }

    /** Takes the closing mark of a quotation that began inside the name: РИА «Новости». */
    private static int closed(List<Word> words, int from, int at) {
        if (at < words.size() && words.get(at).kind() == TokenKind.CLOSE_QUOTE) {
            for (int k = at - 1; k > from; k--) {
                if (words.get(k).kind() == TokenKind.OPEN_QUOTE) {
                    return at + 1;
                }
            }
        }
        return at;
    }

    /** The longer one; of two spellings of one name («РЕН ТВ», «Рен ТВ») both, in the readings of either. */
    private static NameMatch longer(NameMatch a, NameMatch b) {
        if (a != null && b != null && a.to == b.to && a.names.get(0).canonical().equals(b.names.get(0).canonical())) {
            return new NameMatch(a.names, a.to, a.features | b.features);
        }
        return a == null || b != null && b.to > a.to ? b : a;
    }
}
