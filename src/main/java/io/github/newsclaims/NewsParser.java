package io.github.newsclaims;

import static java.util.Objects.requireNonNull;

import io.github.newsclaims.internal.Limits;
import io.github.newsclaims.internal.Pipeline;
import io.github.newsclaims.internal.lexicon.LexiconBuilder;
import io.github.newsclaims.internal.lexicon.OwnFile;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads Russian news items: what is claimed, by whom, on whose word, and when.
 *
 * <pre>{@code
 * NewsParser parser = NewsParser.create();
 * NewsItem item = parser.parse("date 2025-12-18 Мост откроют в мае\n\nМост откроют в мае, сообщает ТАСС.");
 * item.attributions().get(0).source().source().name(); // "ТАСС"
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads. Any string is parsed, in time linear in its length.
 */
public final class NewsParser {

    private static final int BUFFER = 8192;

    private final Pipeline pipeline;
    private final int longest;
    private final LocalDate published;

    private NewsParser(Builder builder) {
        this.pipeline = new Pipeline(builder.own.build(), builder.publisher,
                new Limits(builder.longestSentence, builder.deepestNesting, builder.mostAttributions));
        this.longest = builder.longest;
        this.published = builder.published;
    }

    /**
     * Makes a parser with the built-in lexicon and the default limits.
     *
     * @return a parser
     */
    public static NewsParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with settings of one's own.
     *
     * @return a builder with the default settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses an item.
     *
     * @param text the item: headline, perhaps with the date in front of it, and body
     * @return what it claims, with an empty id
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(String text) {
        return parse("", text);
    }

    /**
     * Parses an item that the caller knows by a name.
     *
     * @param id the name, given back by {@link NewsItem#id()}
     * @param text the item
     * @return what it claims
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(String id, String text) {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        return parse(NewsInput.of(id, text));
    }

    /**
     * Parses an item from a reader, which is read to its end and not closed.
     *
     * @param reader where the item comes from
     * @return what it claims, with an empty id
     * @throws IOException if reading fails
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(Reader reader) throws IOException {
        requireNonNull(reader, "reader is null");
        var text = new StringBuilder();
        var buffer = new char[BUFFER];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > longest) {
                throw new TextTooLongException("", text.length(), longest);
            }
        }
        return parse(text.toString());
    }

    /**
     * Parses an item that the caller has in pieces.
     *
     * @param input the pieces; all spans count in {@link NewsInput#text()}
     * @return what it claims; a {@link NewsInput#published()} that is no existing day is one of its findings, and the
     *     item is read as if it were empty
     * @throws TextTooLongException if the text is longer than the limit
     */
    public NewsItem parse(NewsInput input) {
        requireNonNull(input, "input is null");
        if (input.text().length() > longest) {
            throw new TextTooLongException(input.id(), input.text().length(), longest);
        }
        if (input.published().isEmpty()) {
            return pipeline.read(input, published, List.of());
        }
        try {
            return pipeline.read(input, LocalDate.parse(input.published()), List.of());
        } catch (DateTimeParseException e) {
            var finding = new Finding(new Span(0, 0), "published is no existing day of the form YYYY-MM-DD: "
                    + input.published() + "; the item was read without it");
            return pipeline.read(input, published, List.of(finding));
        }
    }

    /**
     * Parses many items, each when it is asked for.
     *
     * <pre>{@code
     * List<NewsItem> items = parser.parseAll(texts.parallelStream().map(NewsInput::of)).toList();
     * }</pre>
     *
     * @param inputs the items; a parallel stream is parsed on as many threads as it has
     * @return a stream of what they claim, lazy, in the order of {@code inputs}, parallel if {@code inputs} is; closing
     *     it closes {@code inputs}. Where an item is refused, its {@link TextTooLongException} names it and ends the
     *     stream
     */
    public Stream<NewsItem> parseAll(Stream<NewsInput> inputs) {
        return requireNonNull(inputs, "inputs is null").map(this::parse);
    }

    /**
     * Settings of a {@link NewsParser}. Not safe for use by several threads.
     *
     * <p>The limits keep the time that a text takes linear in its length, and its memory too, whatever the text:
     *
     * <table>
     * <caption>Limits</caption>
     * <tr><th>limit</th><th>of</th><th>unless set</th><th>beyond it</th></tr>
     * <tr><td>{@link #longest}</td><td>the characters of a text</td><td>20 000 000</td>
     * <td>the text is refused with a {@link TextTooLongException}</td></tr>
     * <tr><td>{@link #longestSentence}</td><td>the words and marks of a sentence</td><td>1 000</td>
     * <td>the sentence is cut there, and the rest is read as another one</td></tr>
     * <tr><td>{@link #deepestNesting}</td><td>the quotation marks and brackets that are open at once</td><td>32</td>
     * <td>a mark is a symbol that pairs with none</td></tr>
     * <tr><td>{@link #mostAttributions}</td><td>the attributions of a sentence; four
     * times as many cues are tried</td><td>16</td>
     * <td>the later ones are left out</td></tr>
     * </table>
     */
    public static final class Builder {

        private static final int DEFAULT_LONGEST = 20_000_000;

        private final LexiconBuilder own = new LexiconBuilder();
        private LocalDate published;
        private String publisher = "";
        private int longest = DEFAULT_LONGEST;
        private int longestSentence = Limits.DEFAULT.sentence();
        private int deepestNesting = Limits.DEFAULT.nesting();
        private int mostAttributions = Limits.DEFAULT.attributions();

        private Builder() {
        }

        /**
         * Sets the day of publication of items that give none: neither their input nor their text.
         *
         * @param day the day
         * @return this builder
         */
        public Builder published(LocalDate day) {
            published = requireNonNull(day, "day is null");
            return this;
        }

        /**
         * Sets the outlet that the items are from unless their input names another: whom «мы сообщали» and «издание»
         * mean where the text names none, and where {@link NewsItem#provenance} begins.
         *
         * @param outlet the outlet's name; empty if it is not known
         * @return this builder
         */
        public Builder publisher(String outlet) {
            publisher = requireNonNull(outlet, "outlet is null");
            return this;
        }

        /**
         * Sets how long a text may be.
         *
         * @param characters the limit in UTF-16 code units
         * @return this builder
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder longest(int characters) {
            longest = Limits.positive(characters);
            return this;
        }

        /**
         * Sets how long a sentence may be. A longer one is cut, and what is open there, a quotation or bracket, counts
         * as never closed. The work on a sentence may grow with the square of this.
         *
         * @param words the limit in words and punctuation marks
         * @return this builder
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder longestSentence(int words) {
            longestSentence = Limits.positive(words);
            return this;
        }

        /**
         * Sets how many quotation marks and brackets may be open at once. One that would be more is read as a symbol.
         *
         * @param marks the limit
         * @return this builder
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder deepestNesting(int marks) {
            deepestNesting = Limits.positive(marks);
            return this;
        }

        /**
         * Sets how many attributions a sentence may have, those in its quotations and brackets included. Those whose
         * cues come later are left out, and their words are part of the text as any others; so are cues behind four times as
         * many, whether those attribute anything or not.
         *
         * @param attributions the limit
         * @return this builder
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder mostAttributions(int attributions) {
            mostAttributions = Limits.positive(attributions);
            return this;
        }

        /**
         * Adds an outlet to the built-in ones, or another spelling to one of them.
         *
         * <pre>{@code
         * NewsParser parser = NewsParser.builder().outlet("Новый день", "НД").build();
         * }</pre>
         *
         * <p>All spellings mean one source, named as the item spells it most fully: an abbreviation of two or
         * three letters is written out where the item has the name, too.
         *
         * @param name the name in the nominative and without quotation marks; it declines as its ending tells
         *     («Нового дня»), and where that goes wrong {@link #outlets(Reader)} lets one give the gender
         * @param aliases other spellings in the nominative
         * @return this builder
         * @throws IllegalArgumentException if a spelling has no word, or a semicolon, asterisk, tab or line break
         */
        public Builder outlet(String name, String... aliases) {
            own.addName(OwnFile.OUTLETS, requireNonNull(name, "name is null"), aliases);
            return this;
        }

        /**
         * Adds an institution to the built-in ones, or another spelling to one of them.
         *
         * @param name the name in the nominative and without quotation marks, as {@link #outlet} takes it
         * @param aliases other spellings in the nominative
         * @return this builder
         * @throws IllegalArgumentException if a spelling has no word, or a semicolon, asterisk, tab or line break
         */
        public Builder institution(String name, String... aliases) {
            own.addName(OwnFile.INSTITUTIONS, requireNonNull(name, "name is null"), aliases);
            return this;
        }

        /**
         * Adds a cue verb to the built-in ones; it replaces one with the same infinitive. It takes the contents that
         * verbs of its stance commonly take: direct speech, a clause with что and an object with о, or an infinitive
         * and чтобы for directives. {@link #verbs(Reader)} lets one tell them apart.
         *
         * <pre>{@code
         * builder.verb("запостить", Aspect.PERFECTIVE, "запостит", "запостят", Stance.REPORT);
         * }</pre>
         *
         * @param infinitive the infinitive
         * @param aspect its aspect
         * @param singular third person singular of the present, or of the simple future of a perfective
         * @param plural third person plural of the same
         * @param stance how its source stands to the content
         * @return this builder
         * @throws IllegalArgumentException if one of the forms cannot be what it should be
         */
        public Builder verb(String infinitive, Aspect aspect, String singular, String plural, Stance stance) {
            own.addVerb(requireNonNull(infinitive, "infinitive is null"), requireNonNull(aspect, "aspect is null").label(),
                    requireNonNull(singular, "singular is null"), requireNonNull(plural, "plural is null"),
                    requireNonNull(stance, "stance is null"));
            return this;
        }

        /**
         * Adds a cue of a verb and its complement to the built-in ones: «бросить», «реплику».
         *
         * @param verb the infinitive of a verb that the lexicon knows
         * @param complement the words behind it as they stand in the text
         * @param stance how its source stands to the content
         * @return this builder
         * @throws IllegalArgumentException if verb or complement is empty
         */
        public Builder lightCue(String verb, String complement, Stance stance) {
            own.addLightCue(requireNonNull(verb, "verb is null"), requireNonNull(complement, "complement is null"),
                    requireNonNull(stance, "stance is null"));
            return this;
        }

        /**
         * Adds outlets to the built-in ones.
         *
         * @param tsv lines in the format of the built-in {@code outlets.tsv}, whose header explains the columns
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names line and column
         * @throws IOException if reading fails
         */
        public Builder outlets(Reader tsv) throws IOException {
            return add(OwnFile.OUTLETS, tsv);
        }

        /**
         * Adds institutions to the built-in ones.
         *
         * @param tsv lines in the format of the built-in {@code institutions.tsv}, whose header explains the columns
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names line and column
         * @throws IOException if reading fails
         */
        public Builder institutions(Reader tsv) throws IOException {
            return add(OwnFile.INSTITUTIONS, tsv);
        }

        /**
         * Adds cue verbs to the built-in ones; an entry with the lemma of a built-in one replaces it.
         *
         * @param tsv lines in the format of the built-in {@code verbs.tsv}, whose header explains the columns
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names line and column
         * @throws IOException if reading fails
         */
        public Builder verbs(Reader tsv) throws IOException {
            return add(OwnFile.VERBS, tsv);
        }

        /**
         * Adds cues of a verb and its complement (выразить уверенность) to the built-in ones.
         *
         * @param tsv lines in the format of the built-in {@code light_cues.tsv}, whose header explains the columns
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names line and column
         * @throws IOException if reading fails
         */
        public Builder lightCues(Reader tsv) throws IOException {
            return add(OwnFile.LIGHT_CUES, tsv);
        }

        /**
         * Adds markers (по словам, со ссылкой на) to the built-in ones.
         *
         * @param tsv lines in the format of the built-in {@code markers.tsv}, whose header explains the columns
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names line and column
         * @throws IOException if reading fails
         */
        public Builder markers(Reader tsv) throws IOException {
            return add(OwnFile.MARKERS, tsv);
        }

        /**
         * Adds nouns that head a source (чиновник, издание) to the built-in ones; an entry with the lemma of a built-in one replaces it.
         *
         * @param tsv lines in the format of the built-in {@code roles.tsv}, whose header explains the columns
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names line and column
         * @throws IOException if reading fails
         */
        public Builder roles(Reader tsv) throws IOException {
            return add(OwnFile.ROLES, tsv);
        }

        private Builder add(OwnFile file, Reader tsv) throws IOException {
            own.add(file, requireNonNull(tsv, "tsv is null"), file.label());
            return this;
        }

        /**
         * Adds entries of several kinds from the files of a folder: {@code outlets.tsv}, {@code institutions.tsv},
         * {@code verbs.tsv}, {@code light_cues.tsv}, {@code markers.tsv} and {@code roles.tsv}, in UTF-8 and in the
         * format of the built-in files of these names. None of them must be there, but at least one.
         *
         * @param folder the folder
         * @return this builder
         * @throws IllegalArgumentException if a line is malformed; the message names file, line and column
         * @throws IOException if the folder has none of these files, or reading fails
         */
        public Builder lexicon(Path folder) throws IOException {
            requireNonNull(folder, "folder is null");
            boolean found = false;
            for (var file : OwnFile.values()) {
                var path = folder.resolve(file.fileName());
                if (Files.exists(path)) {
                    found = true;
                    try (var tsv = Files.newBufferedReader(path)) {
                        own.add(file, tsv, path.toString());
                    } catch (CharacterCodingException e) {
                        throw new IOException(path + ": not UTF-8; convert it, for example with "
                                + "iconv -f WINDOWS-1251 -t UTF-8", e);
                    }
                }
            }
            if (!found) {
                throw new NoSuchFileException(folder.toString(), null, "the folder has no lexicon file; these may be in it: "
                        + Arrays.stream(OwnFile.values()).map(OwnFile::fileName).collect(Collectors.joining(", ")));
            }
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return a parser with these settings
         * @throws IllegalArgumentException if a light cue's verb is one that the lexicon does not know
         */
        public NewsParser build() {
            return new NewsParser(this);
        }
    }
}
