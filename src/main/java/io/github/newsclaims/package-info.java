/**
 * The entry point: {@link io.github.newsclaims.NewsParser} reads a Russian news item, as one string or as a
 * {@link io.github.newsclaims.NewsInput} of pieces, and gives a {@link io.github.newsclaims.model.NewsItem}.
 *
 * <p>{@link io.github.newsclaims.model} holds what comes out, {@link io.github.newsclaims.render} the formats it can be
 * written in. Everything else is internal.
 *
 * <h2>For programs that embed it</h2>
 *
 * <p><b>In a scraper.</b> Give what the page says in pieces, and let nothing be guessed twice:
 * <pre>{@code
 * NewsParser parser = NewsParser.create();
 * NewsInput input = NewsInput.builder().id(url).published("2025-03-20").publisher("Труд")
 *         .headline(title).caption(caption).paragraphs(paragraphs).build();
 * NewsItem item = parser.parse(input);
 * }</pre>
 * A page in one string is read too; date, headline, captions and dateline are then found in the text. Pages without a
 * date want {@link io.github.newsclaims.NewsParser.Builder#published} or a piece of their own: without one, «вчера» has
 * no value.
 *
 * <p><b>Threads.</b> A parser is immutable to its callers and serves any number of threads without a lock, each with
 * the same answer; make one for the program. {@link io.github.newsclaims.NewsParser#parseAll} reads a stream lazily and
 * in order, in parallel if the stream is. A parser is not serializable, an item is: on a cluster make one parser in each
 * virtual machine.
 *
 * <p><b>Memory.</b> The first parser reads the compiled lists, some 3 MB of heap that all parsers share; each parser
 * remembers the words it met last, up to a fixed number. An item holds its text and spans of it, nothing of the parser.
 * With words of one's own a parser has lists of its own.
 *
 * <p><b>Errors.</b> Any string gives an item, but for one longer than {@link io.github.newsclaims.NewsParser.Builder#longest}
 * allows, which is refused with a {@link io.github.newsclaims.TextTooLongException}. What is odd about an item without
 * stopping it, such as a day that does not exist, is told by its
 * {@link io.github.newsclaims.model.NewsItem#findings() findings}. A bad line in a table of one's own words is refused with
 * its file, line and column.
 */
package io.github.newsclaims;
