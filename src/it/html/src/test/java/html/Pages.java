package html;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Claim;
import io.github.newsclaims.model.Cue;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.DateValue;
import io.github.newsclaims.model.Dateline;
import io.github.newsclaims.model.Finding;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import io.github.newsclaims.render.HtmlIndex;
import io.github.newsclaims.render.HtmlRenderer;
import io.github.newsclaims.render.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Items and the pages made of them. */
final class Pages {

    private static final NewsParser PARSER = NewsParser.create();

    /** The item that the command line reads when it is given none. */
    static final NewsItem SAMPLE = sample("/io/github/newsclaims/internal/cli/sample.txt");

    static final NewsItem FERRY = PARSER.parse("ferry", """
            date 2025-03-20 Axios узнал о встрече министров транспорта в Осло

            ОСЛО, 20 мар — РИА Новости. Министры транспорта России и Норвегии встретятся в Осло на этой неделе, сообщает \
            Axios. В эти выходные туда прилетят и страховщики паромов, передает издание со ссылкой на чиновника \
            норвежского правительства. Ранее об этом писала Financial Times.

            По данным издания, Вера Сорокина сообщит коллегам о проверке судов, которую агентство закончило в феврале. \
            О новых портах речи пока не идет. Капитан Антон Рыбаков подчеркнул, что суда готовы к выходу, передает НСН.

            «Первый паром уйдет в мае, — сказал ТАСС капитан порта Игорь Белов. — Билеты поступят в продажу раньше». \
            Согласно отчету Счетной палаты, два парома из трех нуждаются в ремонте. Кремль опроверг слухи о закрытии \
            линии. Сообщается, что проверку проведут в Мурманске. Эксперты считают, что рейсы начнутся осенью.

            «Мы ждем двести тысяч пассажиров», — сказал Белов РИА Новости. Он добавил, что линия будет работать круглый год.
            """);

    static final NewsItem HOSTILE = PARSER.parse("<script>id</script>\" onload=\"window.hacked=1", """
            date 2025-03-20 <script>window.hacked=1</script> </style><h1>Заголовок</h1> ]]> & &amp; "кавычки"

            <img src=x onerror="window.hacked=1"> построят в мае, сообщает «<b onclick='window.hacked=1'>Труд</b>». \
            «</article></main></body> <!-- мост --> готов, — заявил мэр Петр <i>Лукин</i>. — {{едем}} ${сейчас}». \
            Мост \u0000\u001b[31m стоит \ud800 там\u202e, передает </script><script>window.hacked=1</script>ТАСС.
            """);

    /** Ends attributes, elements, comments and scripts, where it can. */
    static final String BREAKING = "\"'></p></script></style>--><svg onload=window.hacked=1>&quot;";

    static final NewsItem EVIL = evil();

    private static NewsItem sample(String resource) {
        try (var stream = NewsParser.class.getResourceAsStream(resource)) {
            return PARSER.parse("sample", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsItem evil() {
        var all = new Span(0, BREAKING.length());
        var source = new Source.Outlet(BREAKING, List.of(all));
        var date = new DateMention(all, BREAKING, new DateValue.Unresolved());
        var attribution = new Attribution(new Cue(all, BREAKING, BREAKING), Stance.REPORT, Form.DIRECT,
                new SourceMention.Written(all, BREAKING, source), List.of(), List.of(), List.of(all), false, BREAKING);
        return NewsItem.builder(BREAKING, BREAKING).sources(List.of(source)).dates(List.of(date))
                .attributions(List.of(attribution))
                .claims(List.of(new Claim(List.of(all), BREAKING, List.of(attribution), List.of(date))))
                .dateline(new Dateline(all, BREAKING, BREAKING, BREAKING, BREAKING))
                .findings(List.of(new Finding(all, BREAKING))).build();
    }

    private Pages() {
    }

    /** Writes the page of an item. */
    static Path page(String name, NewsItem item, Language language) {
        return write(name, new HtmlRenderer(language).render(item));
    }

    /** Writes the pages of two items and an index of them. */
    static Path index() {
        var index = new HtmlIndex(Language.ENGLISH);
        index.add(FERRY, page("ferry", FERRY, Language.ENGLISH).getFileName().toString());
        index.add(EVIL, page("evil", EVIL, Language.ENGLISH).getFileName().toString());
        var page = new StringBuilder();
        try {
            index.render(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write("index", page);
    }

    private static Path write(String name, CharSequence html) {
        try {
            var page = Path.of("target", "pages", name + ".html").toAbsolutePath();
            Files.createDirectories(page.getParent());
            return Files.writeString(page, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
