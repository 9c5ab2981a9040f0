package io.github.newsclaims.render;

import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Block;
import io.github.newsclaims.model.BlockKind;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.Cue;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.Headline;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** An item put together by hand, with a bit of everything. */
final class Items {

    static final String TEXT = """
            date 2025-03-20 Мост откроют

            ТУЛА, 20 мар — РИА Новости. Мост откроют в мае, передает издание со ссылкой на чиновника. \
            Ранее об этом писала НСН. Сообщается, что он широк. Он стар.""";

    static final Source OUTLET = new Source.Outlet("Тульские известия", List.of(span("издание")));
    static final Source OFFICIAL = new Source.Anonymous("чиновник", List.of(span("чиновника")));
    static final Source RADIO = new Source.Outlet("НСН", List.of(span("НСН")));
    static final DateMention MAY = new DateMention(span("мае"), "мае",
            new DateValue.Month(YearMonth.of(2025, 5)));

    private Items() {
    }

    static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    static SourceMention written(String words, Source source) {
        return new SourceMention.Written(span(words), words, source);
    }

    static Cue cue(String words, String lemma) {
        return new Cue(span(words), words, lemma);
    }

    static Attribution reported() {
        return new Attribution(cue("передает", "передавать"), Stance.REPORT, Form.INDIRECT, written("издание", OUTLET),
                List.of(written("чиновника", OFFICIAL)), List.of(written("НСН", RADIO)),
                List.of(span("Мост откроют в мае")), false, "parenthetical");
    }

    static NewsItem full() {
        var first = reported();
        var second = new Attribution(cue("писала", "писать"), Stance.REPORT, Form.INDIRECT, written("НСН", RADIO),
                List.of(), List.of(), List.of(span("Мост откроют в мае")), true, "anaphor");
        var third = new Attribution(cue("Сообщается", "сообщать"), Stance.REPORT, Form.INDIRECT,
                new SourceMention.Understood(new Source.Unknown("", List.of())), List.of(), List.of(),
                List.of(span("он широк")), false, "impersonal");
        return NewsItem.builder("tula", TEXT).published(LocalDate.of(2025, 3, 20))
                .headline(new Headline(new Span(16, 28), "Мост откроют"))
                .dateline(new Dateline(span("ТУЛА, 20 мар — РИА Новости."), "ТУЛА, 20 мар — РИА Новости.", "Тула",
                        "2025-03-20", "РИА Новости"))
                .blocks(List.of(new Block(BlockKind.HEADLINE, new Span(16, 28)),
                        new Block(BlockKind.DATELINE, span("ТУЛА, 20 мар — РИА Новости."))))
                .attributions(List.of(first, second, third))
                .claims(List.of(
                        new Claim(List.of(span("Мост откроют в мае")), "Мост откроют в мае", List.of(first, second),
                                List.of(MAY)),
                        new Claim(List.of(span("он широк")), "он широк", List.of(third), List.of()),
                        new Claim(List.of(span("Он стар")), "Он стар", List.of(), List.of())))
                .sources(List.of(OUTLET, OFFICIAL, RADIO)).dates(List.of(MAY))
                .findings(List.of(new Finding(new Span(0, 4), "something is odd"))).build();
    }
}
