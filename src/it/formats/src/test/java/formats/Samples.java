package formats;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.NewsItem;
import java.util.List;

/** Items with chains, quotations in pieces, dates, and characters that formats stumble over. */
final class Samples {

    private static final NewsParser PARSER = NewsParser.create();

    static final NewsItem FERRY = PARSER.parse("ferry", """
            date 2025-03-20 Axios узнал о встрече министров в Осло

            ОСЛО, 20 мар — РИА Новости. Министры встретятся в Осло на этой неделе, сообщает Axios. В эти выходные туда \
            прилетят и страховщики, передает издание со ссылкой на чиновника правительства. Об этом писала Financial Times.

            «Паром пойдет в мае, — сказал ТАСС капитан порта Игорь Белов. — Билеты поступят в продажу раньше». Согласно \
            отчету Счетной палаты, паромы стары. Эксперты считают, что рейсы начнутся осенью.
            """);

    static final NewsItem AWKWARD = PARSER.parse("a \"b\"\\\n</script>\u2028", """
            date 2025-03-20 😀 «Мост» & \\мост\\ <b>"стоит"</b>

            😀😀 «Мост 😀 готов, — заявил мэр Петр Лукин. — Едем!» Труба \\n течет, сообщает «Газета \\"Труд\\"». \
            <script>alert(1)</script> ]]> </style> закроют в мае, передает Reuters.
            """);

    static final NewsItem EMPTY = PARSER.parse("", "");

    static final List<NewsItem> ALL = List.of(FERRY, AWKWARD, EMPTY);

    private Samples() {
    }
}
