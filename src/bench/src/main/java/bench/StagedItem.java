package bench;

import io.github.newsclaims.NewsInput;
import io.github.newsclaims.internal.Limits;
import io.github.newsclaims.internal.date.Context;
import io.github.newsclaims.internal.date.Dates;
import io.github.newsclaims.internal.layout.Layout;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.PhraseReader;
import io.github.newsclaims.internal.phrase.Surnames;
import io.github.newsclaims.internal.resolve.Resolver;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Found;
import io.github.newsclaims.internal.rules.Rules;
import io.github.newsclaims.internal.token.Sentence;
import io.github.newsclaims.internal.token.Tokenizer;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.NewsItem;
import java.util.ArrayList;
import java.util.List;

/**
 * An item with what each stage of a parse gives to the next, so that a stage can be run over and over by itself. The
 * stages are internal: the module does not export them, and this is possible only because the benchmarks and the library
 * are one jar on the class path, where there are no modules. They may change with any version. What keeps this class to
 * what the library does is {@link StageBenchmark}, which compares the item that comes out with the parser's.
 */
final class StagedItem {

    /** What the rules make of an item: its sentences as they see them, and the attributions in these. */
    private record Ruled(List<Clause> clauses, List<Found> found) {
    }

    private final NewsInput input;
    private final String text;
    private final Lexicon lexicon;
    private final Layout layout;
    /** Of each block. */
    private final List<List<Sentence>> sentences;
    /** Of each sentence of the item; so are the next two. */
    private final List<List<Word>> words;
    private final List<List<DateMention>> dates;
    /** What found the dates last. */
    private Dates calendar;
    private final List<List<Phrase>> phrases;
    /** For what stands inside quotations and brackets, which the rules have read. */
    private final PhraseReader inner;
    private final Ruled ruled;

    /**
     * Takes an item through the stages.
     *
     * @param input the item, without a day of publication: {@link Corpus} gives none
     * @param lexicon what is known about words
     */
    StagedItem(NewsInput input, Lexicon lexicon) {
        this.input = input;
        this.text = input.text();
        this.lexicon = lexicon;
        layout = layOut();
        sentences = split();
        words = lookUp();
        dates = findDates();
        phrases = readPhrases();
        inner = phraseReader();
        ruled = applyRules();
    }

    /** Tells headline, dateline, captions and paragraphs apart. */
    Layout layOut() {
        return Layout.read(text, lexicon, null, input.pieces());
    }

    /** Splits each block into words and marks, and these into sentences. */
    List<List<Sentence>> split() {
        var all = new ArrayList<List<Sentence>>();
        for (var block : layout.blocks()) {
            all.add(Tokenizer.sentences(text, block.span().begin(), block.span().end(), Limits.DEFAULT));
        }
        return all;
    }

    /** Looks the words up. */
    List<List<Word>> lookUp() {
        var reader = lexicon.reader(text);
        var all = new ArrayList<List<Word>>();
        for (var block : sentences) {
            for (var sentence : block) {
                all.add(reader.words(sentence));
            }
        }
        return all;
    }

    /** Finds the dates and gives them their values. */
    List<List<DateMention>> findDates() {
        calendar = new Dates(text, layout.published().map(Context::of).orElseGet(Context::undated));
        var all = new ArrayList<List<DateMention>>();
        for (var sentence : words) {
            all.add(calendar.find(sentence));
        }
        return all;
    }

    /** Learns the item's surnames, and reads the phrases with the grammar. */
    List<List<Phrase>> readPhrases() {
        var reader = phraseReader();
        var all = new ArrayList<List<Phrase>>();
        for (int i = 0; i < words.size(); i++) {
            all.add(reader.read(words.get(i), dates.get(i)));
        }
        return all;
    }

    private PhraseReader phraseReader() {
        var surnames = new Surnames();
        words.forEach(surnames::read);
        return new PhraseReader(text, lexicon, surnames);
    }

    /** Finds the attributions of each sentence. */
    Ruled applyRules() {
        var clauses = new ArrayList<Clause>();
        var found = new ArrayList<Found>();
        for (int b = 0; b < sentences.size(); b++) {
            var kind = layout.blocks().get(b).kind();
            int first = clauses.size();
            int last = first + sentences.get(b).size() - 1;
            int speechFrom = -1;
            for (int i = first; i <= last; i++) {
                if (phrases.get(i).size() > 1 && phrases.get(i).get(0).is(Phrase.PartKind.DASH)) {
                    speechFrom = words.get(i).get(phrases.get(i).get(1).from()).begin();
                }
                var clause = new Clause(text, words.get(i), phrases.get(i), kind, i == first, i == last, i, speechFrom);
                clauses.add(clause);
                if (kind != BlockKind.CAPTION && kind != BlockKind.DATELINE) {
                    var dated = dates.get(i);
                    found.addAll(Rules.find(clause, run -> inner.read(run, dated), Limits.DEFAULT.attributions()));
                }
            }
        }
        return new Ruled(clauses, found);
    }

    /** Finds out who is meant, and makes the item. */
    NewsItem resolve() {
        var item = NewsItem.builder(input.id(), text).publisher(input.publisher()).pieces(input.pieces())
                .blocks(layout.blocks()).findings(layout.findings());
        layout.published().ifPresent(item::published);
        layout.headline().ifPresent(item::headline);
        layout.dateline().ifPresent(item::dateline);
        var all = new ArrayList<DateMention>();
        dates.forEach(all::addAll);
        calendar.settle(all);
        new Resolver(text, lexicon, input.publisher(), ruled.clauses, ruled.found).resolve(item, all);
        return item.dates(all).build();
    }
}
