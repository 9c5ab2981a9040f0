package io.github.newsclaims.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BratRendererTest {

    private final BratRenderer renderer = new BratRenderer();

    private static NewsItem claiming(String text, Span... content) {
        return NewsItem.builder("", text).claims(List.of(new Claim(List.of(content), "", List.of(), List.of()))).build();
    }

    @Test
    void writesEverything() {
        assertThat(renderer.render(Items.full())).isEqualTo("""
                T1	Claim 58 76	Мост откроют в мае
                T2	Date 73 76	мае
                T3	Attribution 78 86	передает
                T4	Source 87 94	издание
                T5	Source 109 118	чиновника
                T6	Attribution 134 140	писала
                T7	Source 141 144	НСН
                T8	Attribution 146 156	Сообщается
                T9	Claim 162 170	он широк
                T10	Claim 172 179	Он стар
                E1	Attribution:T3 Source:T4 Content:T1 Via:T5 RelayedBy:T7
                A1	Stance E1 report
                A2	Form E1 indirect
                #1	AnnotatorNotes E1	lemma передавать; rule parenthetical
                E2	Attribution:T6 Source:T7 Content:T1
                A3	Stance E2 report
                A4	Form E2 indirect
                A5	Anaphoric E2
                #2	AnnotatorNotes E2	lemma писать; rule anaphor
                E3	Attribution:T8 Content:T9
                A6	Stance E3 report
                A7	Form E3 indirect
                #3	AnnotatorNotes E3	lemma сообщать; rule impersonal; Source not in the text: unknown
                A8	Kind T4 outlet
                #4	AnnotatorNotes T4	Тульские известия
                A9	Kind T5 anonymous
                #5	AnnotatorNotes T5	чиновник
                A10	Kind T7 outlet
                #6	AnnotatorNotes T7	НСН
                #7	AnnotatorNotes T2	2025-05
                """);
    }

    @Test
    void severalArgumentsOfARoleAreNumberedAndMentionsOfOneSourceAreLinked() {
        var paper = new Source.Outlet("НСН", List.of(Items.span("издание"), Items.span("НСН")));
        var chain = new Attribution(Items.cue("писала", "писать"), Stance.OPINION, Form.DIRECT,
                new SourceMention.Understood(new Source.Person("Вера Сорокина", List.of())),
                List.of(Items.written("издание", paper), Items.written("НСН", paper)), List.of(),
                List.of(Items.span("Он стар")), false, "dropped");
        var item = NewsItem.builder("", Items.TEXT).attributions(List.of(chain)).sources(List.of(paper)).build();
        assertThat(renderer.render(item)).contains("E1\tAttribution:T2 Content:T4 Via:T1 Via2:T3\n")
                .contains("; Source not in the text: Вера Сорокина, person\n").contains("R1\tSame Arg1:T1 Arg2:T3\n");
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "😀😀 Мост 😀 стар";
        assertThat(renderer.render(claiming(text, new Span(5, 9), new Span(13, 17))))
                .isEqualTo("T1\tClaim 3 7;10 14\tМост стар\n");
    }

    @Test
    void aSpanIsCutAtLineBreaksAndTrimmed() {
        assertThat(renderer.render(claiming("Мост стар. \r\n\n Он \tширок", new Span(0, 24))))
                .isEqualTo("T1\tClaim 0 10;15 24\tМост стар. Он  широк\n");
    }

    @Test
    void aSpanOfNothingIsLeftOut() {
        assertThat(renderer.render(claiming(" \n ", new Span(0, 3), new Span(1, 1)))).isEmpty();
    }

    @Test
    void theConfigurationKnowsEveryTermWritten() {
        assertThat(BratRenderer.configuration()).contains(Arrays.stream(Stance.values()).map(Stance::label).toList())
                .contains(Arrays.stream(SourceKind.values()).map(SourceKind::label).toList())
                .contains(Arrays.stream(Form.values()).map(Form::label).toList())
                .contains("Claim", "Source", "Date", "Attribution\t", "Via*:", "RelayedBy*:", "Anaphoric\t", "Same\t");
    }

    @Test
    void passesOnWhatTheOutputThrows() {
        assertThatThrownBy(() -> renderer.render(Items.full(), new FailingOutput())).isInstanceOf(IOException.class);
    }
}
