package io.github.newsclaims.internal;

import io.github.newsclaims.NewsInput;
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
import io.github.newsclaims.internal.token.Tokenizer;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.NewsItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The stages in their order: layout, token, lexicon, date, phrase, rules, resolve, model. */
public final class Pipeline {

    private final Lexicon lexicon;
    private final String publisher;
    private final Limits limits;

    /**
     * Makes a pipeline; one serves any number of threads.
     *
     * @param lexicon what is known about words
     * @param publisher the outlet that items are from that name none; empty if not known
     * @param limits what bounds the work on a sentence
     */
    public Pipeline(Lexicon lexicon, String publisher, Limits limits) {
        this.lexicon = lexicon;
        this.publisher = publisher;
        this.limits = limits;
    }

    /**
     * Reads an item.
     *
     * @param input the item's text and what the caller knows of it
     * @param published the day of publication that the caller knows, or null
     * @param findings what the caller has found about the item already
     * @return the item
     */
    public NewsItem read(NewsInput input, LocalDate published, List<Finding> findings) {
        String text = input.text();
        String outlet = input.publisher().isEmpty() ? publisher : input.publisher();
        var layout = Layout.read(text, lexicon, published, input.pieces());
        var clauses = new ArrayList<Clause>();
        var found = new ArrayList<Found>();
        var dates = new ArrayList<DateMention>();
        var calendar = new Dates(text, layout.published().map(Context::of).orElseGet(Context::undated));
        var surnames = new Surnames();
        var sentencesOf = new ArrayList<List<List<Word>>>();
        var wordReader = lexicon.reader(text);
        for (var block : layout.blocks()) {
            var sentences = new ArrayList<List<Word>>();
            for (var tokens : Tokenizer.sentences(text, block.span().begin(), block.span().end(), limits)) {
                var words = wordReader.words(tokens);
                surnames.read(words);
                sentences.add(words);
            }
            sentencesOf.add(sentences);
        }
        var reader = new PhraseReader(text, lexicon, surnames);
        for (int b = 0; b < layout.blocks().size(); b++) {
            var block = layout.blocks().get(b);
            var sentences = sentencesOf.get(b);
            int speechFrom = -1;
            for (int i = 0; i < sentences.size(); i++) {
                var words = sentences.get(i);
                boolean read = block.kind() != BlockKind.CAPTION && block.kind() != BlockKind.DATELINE;
                var dated = calendar.find(words);
                dates.addAll(dated);
                var phrases = reader.read(words, dated);
                if (phrases.size() > 1 && phrases.get(0).is(Phrase.PartKind.DASH)) {
                    speechFrom = words.get(phrases.get(1).from()).begin();
                }
                var clause = new Clause(text, words, phrases, block.kind(), i == 0, i == sentences.size() - 1, clauses.size(), speechFrom);
                clauses.add(clause);
                if (read) {
                    found.addAll(Rules.find(clause, inner -> reader.read(inner, dated), limits.attributions()));
                }
            }
        }
        calendar.settle(dates);
        var item = NewsItem.builder(input.id(), text).publisher(outlet).pieces(input.pieces()).blocks(layout.blocks())
                .findings(Stream.concat(findings.stream(), layout.findings().stream()).toList());
        layout.published().ifPresent(item::published);
        layout.headline().ifPresent(item::headline);
        layout.dateline().ifPresent(item::dateline);
        new Resolver(text, lexicon, outlet, clauses, found).resolve(item, List.copyOf(dates));
        return item.dates(dates).build();
    }
}
