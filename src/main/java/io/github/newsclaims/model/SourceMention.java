package io.github.newsclaims.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/** A source as one attribution has it: the words that name it there, and who is meant. */
public sealed interface SourceMention extends Serializable {

    /**
     * Who is meant.
     *
     * @return the source; {@link Source.Unknown} if nobody is named
     */
    Source source();

    /**
     * Where the words stand.
     *
     * @return the span; empty if no words name the source (a dropped subject, «сообщается»)
     */
    Optional<Span> span();

    /**
     * The words as they stand in the text.
     *
     * @return the words, inflected as they are; empty if there are none
     */
    Optional<String> text();

    /**
     * A source that words of the sentence name.
     *
     * @param at where the words stand
     * @param words the words as they stand in the text
     * @param source who is meant
     */
    record Written(Span at, String words, Source source) implements SourceMention {
        /** Checks that nothing is missing. */
        public Written {
            requireNonNull(at, "at is null");
            requireNonNull(words, "words is null");
            requireNonNull(source, "source is null");
        }

        @Override
        public Optional<Span> span() {
            return Optional.of(at);
        }

        @Override
        public Optional<String> text() {
            return Optional.of(words);
        }
    }

    /**
     * A source that no words name: a dropped subject, or nobody at all.
     *
     * @param source who is meant
     */
    record Understood(Source source) implements SourceMention {
        /** Checks that nothing is missing. */
        public Understood {
            requireNonNull(source, "source is null");
        }

        @Override
        public Optional<Span> span() {
            return Optional.empty();
        }

        @Override
        public Optional<String> text() {
            return Optional.empty();
        }
    }
}
