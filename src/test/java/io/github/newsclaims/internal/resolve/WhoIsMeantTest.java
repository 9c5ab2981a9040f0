package io.github.newsclaims.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.NewsParser;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.SourceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns, general nouns, surnames and descriptions: whom the words of the last attribution stand for. */
class WhoIsMeantTest {

    private static final NewsParser PARSER = NewsParser.create();

    /** The last source: «words = name, kind»; a hyphen where no words name it. */
    private static String last(String text) {
        var attributions = PARSER.parse(text).attributions();
        assertThat(attributions).as(text).isNotEmpty();
        return described(attributions.get(attributions.size() - 1).source());
    }

    private static String described(SourceMention mention) {
        return mention.text().orElse("-") + " = " + mention.source().name() + ", " + mention.source().kind().label();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мэр Иван Гусев открыл школу. Он сообщил, что ремонт занял год.                  | Он = Иван Гусев, person
            Мария Зимина ушла с поста. Она заявила, что устала.                             | Она = Мария Зимина, person
            Директор музея Ольга Серова приняла гостей. По ее словам, выставка закрыта.     | ее = Ольга Серова, person
            Олег Цой ушел. По его мнению, игра окончена.                                    | его = Олег Цой, person
            Врачи больницы осмотрели детей. Они сообщили, что дети здоровы.                 | Они = врачи больницы, group
            Эксперты института изучили воду. По их мнению, она безопасна.                   | их = эксперты института, group
            Сергей Лапин открыл музей. Лапин сказал, что рад. Он добавил, что вход открыт.  | Он = Сергей Лапин, person
            Глава банка Илья Фомин дал прогноз. Сообщил, что ставка снизится.               | - = Илья Фомин, person
            """)
    void pronouns(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Директор музея Ольга Павловна Серова приняла гостей. Серова рассказала о выставке.   | Серова = Ольга Павловна Серова, person
            Президент компании Кирилл Орлов выступил на форуме. По словам Орлова, прибыль растет. | Орлова = Кирилл Орлов, person
            Адвокат Сергея Белова Анна Юдина подала жалобу. Юдина считает, что суд ошибся.       | Юдина = Анна Юдина, person
            Адвокат Сергея Белова Анна Юдина подала жалобу. Белов заявил, что невиновен.         | Белов = Сергей Белов, person
            Мэр Иван Гусев и мэр Олег Цой встретились. Гусев сообщил, что дорога готова.         | Гусев = Иван Гусев, person
            Тренер Анна Ким и капитан Олег Цой вышли к прессе. Цой добавил, что поле мокрое.     | Цой = Олег Цой, person
            """)
    void surnames(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Министр культуры Петр Лунин прибыл в Пермь. Министр сообщил, что театр готов.   | Министр = Петр Лунин, person
            Директор завода Олег Рыбин собрал рабочих. Директор пообещал поднять зарплату.  | Директор = Олег Рыбин, person
            Министр труда Анна Котова пришла в цех. Как отметила министр, станки новые.     | министр = Анна Котова, person
            «Мы рады победе», — сказал Руслан Хамитов. «Было трудно», — добавил футболист.  | футболист = Руслан Хамитов, person
            """)
    void roles(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Закон отложат, пишет газета «Известия». Издание отмечает, что сроки не названы.     | Издание = Известия, outlet
            Газета «Труд» рассказала о пожаре. По информации издания, виновата проводка.        | издания = Труд, outlet
            Завод закроют, сообщает Reuters. По данным агентства, решение приняли в марте.      | агентства = Reuters, outlet
            Британская газета The Guardian нашла письмо. По словам журналистов, это подделка.   | журналистов = The Guardian, outlet
            Роспотребнадзор проверил кафе. В ведомстве сообщили, что нарушений нет.             | ведомстве = Роспотребнадзор, organization
            Министерство образования проверило школы. В министерстве сообщили, что все готово.  | министерстве = Министерство образования, organization
            Банк России сохранил ставку. Регулятор сообщил, что инфляция снижается.             | Регулятор = Банк России, organization
            Прокуратура Перми проверила лагеря. Ведомство сообщило, что все спокойно.           | Ведомство = прокуратура Перми, organization
            Компания «Сибирь» закрыла рейсы. В компании заявили, что виновата погода.           | компании = Сибирь, organization
            """)
    void outletsAndBodies(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Японские ученые изучили вулкан. Ученые считают, что он уснул.                   | Ученые = японские ученые, group
            Власти Египта закрыли пляжи. Власти заявили, что море опасно.                   | Власти = власти Египта, group
            Прокуратура Перми проверила лагеря. В прокуратуре отметили, что все спокойно.   | прокуратуре = прокуратура Перми, organization
            """)
    void whatWasDescribedBefore(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Источник в мэрии сообщил, что мост закроют. По словам собеседника, сроки сдвинут.          | собеседника = источник в мэрии, anonymous
            Источник в мэрии сообщил РБК, что мост закроют. Собеседник издания назвал сроки.           | Собеседник издания = источник в мэрии, anonymous
            Источник сообщил, что мост закроют. Другой источник заявил, что мост откроют.              | Другой источник = другой источник, anonymous
            """)
    void interlocutors(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Росгвардия задержала вора. В сообщении говорится, что он похитил сыр.           | сообщении = сообщение Росгвардии, document
            Газпром снизил добычу. В сообщении компании говорится о погоде.                 | сообщении компании = сообщение Газпрома, document
            Цены растут. В докладе банка говорится о нехватке зерна.                        | докладе банка = доклад банка, document
            """)
    void messagesAndWhoIssuedThem(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Как пишет The New Yort Times, сделка сорвалась.                | The New Yort Times = The New York Times, outlet
            Сделка сорвалась, пишет The Wall Stret Journal.                | The Wall Stret Journal = The Wall Street Journal, outlet
            Сделка сорвалась, сообщили «Ведомостям» в мэрии.               | мэрии = мэрия, organization
            Сделка сорвалась, по данным «Ведомостей».                      | «Ведомостей» = Ведомости, outlet
            """)
    void misspeltAndInflectedNames(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Сообщается, что мост готов.                                     | - = , unknown
            По предварительным данным, никто не пострадал.                  | - = , unknown
            По его словам, мост готов.                                      | его = , unknown
            """)
    void nobody(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    // ---- what «об этом» stands for ----

    private static String content(NewsItem item, Attribution attribution) {
        return String.join(" … ", attribution.content().stream().map(span -> span.in(item.text())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Мост закрыли. Об этом заявил губернатор.                                         | Мост закрыли
            Снег выпал ночью. Мост закрыли. Об этом пишет Reuters.                           | Мост закрыли
            Мост открыт, сообщает РИА Новости. Ранее об этом писали «Ведомости».             | Мост открыт
            Мост закрыли. Об этом сообщает ТАСС. Ранее об этом писал Reuters.                | Мост закрыли
            """)
    void pointsBack(String text, String expected) {
        var item = PARSER.parse(text);
        var last = item.attributions().get(item.attributions().size() - 1);
        assertThat(last.anaphoric()).isTrue();
        assertThat(content(item, last)).isEqualTo(expected);
    }

    @Test
    void whatTwoSayIsOneClaim() {
        var item = PARSER.parse("Мост открыт, сообщает РИА Новости. Ранее об этом писали «Ведомости».");
        assertThat(item.claims()).singleElement()
                .satisfies(claim -> assertThat(claim.attributions()).containsExactlyElementsOf(item.attributions()));
    }

    @Test
    void aColonAtTheEndOfAParagraphLeadsToTheNext() {
        var item = PARSER.parse("Открытие моста\n\nМэр Иван Гусев выступил на площади. Он заявил:\n\nМы построили мост за год.\n\nПотом пошел снег.");
        assertThat(item.attributions()).singleElement()
                .satisfies(found -> assertThat(content(item, found)).isEqualTo("Мы построили мост за год."));
    }

    @Test
    void nothingToPointBackTo() {
        assertThat(PARSER.parse("Об этом сообщает ТАСС.").attributions()).isEmpty();
    }

    // ---- the sources of the item ----

    @Test
    void oneSourceWithAllItsMentions() {
        var item = PARSER.parse("Мэр Иван Гусев сказал, что мост готов. Гусев добавил, что дорога закрыта. Он пообещал открыть ее.");
        assertThat(item.sources()).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("Иван Гусев");
            assertThat(source.mentions()).extracting(span -> span.in(item.text())).containsExactly("Мэр Иван Гусев", "Гусев", "Он");
        });
    }

    @Test
    void sourcesInOrderOfTheirFirstMention() {
        var item = PARSER.parse("Мост закроют, передает ТАСС со ссылкой на мэрию. Reuters сообщает, что мост откроют.");
        assertThat(item.sources()).extracting(source -> source.name()).containsExactly("ТАСС", "мэрия", "Reuters");
    }

    @Test
    void wordsInsideAQuotationAreTheSpeakersOwn() {
        var item = PARSER.parse("«Врач сказал, что я здоров», — сообщил мэр.");
        assertThat(item.attributions()).singleElement().satisfies(found -> assertThat(found.cue().text()).isEqualTo("сообщил"));
    }
}
