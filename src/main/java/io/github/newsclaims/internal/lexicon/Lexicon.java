package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.token.Sentence;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Everything that is known about words. Immutable once built; one instance serves any number of threads.
 */
public final class Lexicon {

    /** How many spellings a parser remembers, as a binary logarithm. */
    private static final int REMEMBERED = 16;

    private final Analyzer analyzer;
    private final NameTrie names;
    private final Names bySpelling;
    private final AnalysisCache recent;

    Lexicon(StemTable stems, NameTrie names, Expressions expressions, Names bySpelling) {
        // The one that all parsers share remembers next to nothing.
        this(new Analyzer(stems, expressions), names, bySpelling, new AnalysisCache(3));
    }

    private Lexicon(Analyzer analyzer, NameTrie names, Names bySpelling, AnalysisCache recent) {
        this.analyzer = analyzer;
        this.names = names;
        this.bySpelling = bySpelling;
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
        return new Lexicon(analyzer, names, bySpelling, new AnalysisCache(REMEMBERED));
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
     * @return the names whose spelling is at most a letter longer or shorter, and has other letters in one place at most, two
     *     there at most, by that spelling, folded
     */
    public Map<String, Name> namesLike(String folded) {
        return bySpelling.like(folded);
    }

    /**
     * Begins to look up the words of a text.
     *
     * @param text the item's text
     * @return a reader for one thread
     */
    public WordReader reader(String text) {
        return new WordReader(text, analyzer, recent);
    }

    /**
     * Looks up every token of a sentence.
     *
     * @param text the item's text
     * @param sentence the sentence
     * @return one word for each of the sentence's tokens, two where words have grown together
     */
    public List<Word> words(String text, Sentence sentence) {
        return reader(text).words(sentence);
    }

    /**
     * Brings a word into the form that the lexicon compares.
     *
     * @param text the word
     * @return lower case, ё as е, typographic hyphens and apostrophes as plain ones, no final full stop,
     *     no Latin letters in a Cyrillic word
     */
    public static String fold(CharSequence text) {
        var buffer = new char[text.length()];
        int length = 0;
        for (int i = 0; i < buffer.length; i++) {
            char c = Folding.fold(text.charAt(i));
            if (c != Folding.NOTHING && (c != '.' || i < buffer.length - 1)) {
                buffer[length++] = c;
            }
        }
        Lookalikes.replace(buffer, 0, length);
        return new String(buffer, 0, length);
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
        var first = words.get(from);
        for (int i = 0; i < first.readingCount(); i++) {
            var reading = first.reading(i);
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
        var word = words.get(next);
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
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
