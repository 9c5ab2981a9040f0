package io.github.newsclaims.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.token.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledLexiconTest {

    private static byte[] bytes(CompiledLexicon lexicon) throws IOException {
        var bytes = new ByteArrayOutputStream();
        lexicon.write(bytes);
        return bytes.toByteArray();
    }

    private static List<Word> words(Lexicon lexicon, String text) {
        return lexicon.words(text, Tokenizer.sentences(text, 0, text.length()).get(0));
    }

    @Test
    void theBuildHasCompiledTheFilesAsTheyAre() throws IOException {
        var fresh = bytes(new LexiconAssembly(new LexiconBuilder()).read());
        try (var shipped = CompiledLexicon.class.getResourceAsStream("lexicon.bin")) {
            assertThat(shipped).as("mvn compile makes it").isNotNull();
            assertThat(shipped.readAllBytes()).isEqualTo(fresh);
        }
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        var written = new LexiconAssembly(new LexiconBuilder()).read();
        var read = CompiledLexicon.read(bytes(written));
        assertThat(bytes(read)).isEqualTo(bytes(written));

        String text = "По последним данным, уверен мэр, «Российская газета» и люди 3-го числа признались в подмене Минобороны";
        var before = words(written.lexicon(), text);
        var after = words(read.lexicon(), text);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).readings()).extracting(Reading::entry).isEqualTo(before.get(i).readings().stream().map(Reading::entry).toList());
            assertThat(after.get(i).readings()).extracting(Reading::features)
                    .isEqualTo(before.get(i).readings().stream().map(Reading::features).toList());
        }
        assertThat(read.lexicon().nameAt(after, 8).names()).isEqualTo(written.lexicon().nameAt(before, 8).names()).isNotEmpty();
        assertThat(read.lexicon().namesLike("российская гозета")).isEqualTo(written.lexicon().namesLike("российская гозета")).isNotEmpty();
        assertThat(read.lexicon().nameOf("российская газета")).isEqualTo(written.lexicon().nameOf("российская газета")).isNotNull();
    }

    @Test
    void anEntryIsMadeOnce() throws IOException {
        var lexicon = CompiledLexicon.read(bytes(new LexiconAssembly(new LexiconBuilder()).read())).lexicon();
        var first = words(lexicon, "сообщил").get(0).entry(Entry.CueVerb.class);
        assertThat(words(lexicon, "сообщила").get(0).entry(Entry.CueVerb.class)).isSameAs(first).isNotNull();
    }
}
