package io.github.newsclaims.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.Tokenizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words stand together, and as what. */
class PhraseReaderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final String CASES = "NGDAIL";

    /** A sentence with its phrases. */
    private record Read(String text, List<Word> words, List<Phrase> phrases) {

        static Read of(String text) {
            var words = LEXICON.words(text, Tokenizer.sentences(text, 0, text.length()).get(0));
            return new Read(text, words, new PhraseReader(text, LEXICON, new Surnames()).read(words, List.of()));
        }

        String words(int from, int to) {
            return text.substring(words.get(from).begin(), words.get(to - 1).end());
        }

        String words(Phrase phrase) {
            return words(phrase.from(), phrase.to());
        }

        /** All phrases, each in square brackets. */
        String brackets() {
            return phrases.stream().map(phrase -> "[" + words(phrase) + "]").collect(Collectors.joining(" "));
        }

        <T extends Phrase> T only(Class<T> kind) {
            var found = phrases.stream().filter(kind::isInstance).map(kind::cast).toList();
            assertThat(found).as("%s in %s", kind.getSimpleName(), brackets()).hasSize(1);
            return found.get(0);
        }

        NounPhrase firstNoun() {
            return phrases.stream().filter(NounPhrase.class::isInstance).map(NounPhrase.class::cast).findFirst().orElseThrow();
        }
    }

    private static String cases(NounPhrase noun) {
        var cases = new StringBuilder();
        for (int grammaticalCase = Features.NOM; grammaticalCase <= Features.LOC; grammaticalCase++) {
            if (noun.can(grammaticalCase)) {
                cases.append(CASES.charAt(grammaticalCase));
            }
        }
        return cases.toString();
    }

    // ---- cues ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Мэр сообщил о ремонте                  | сообщил                 | FINITE      | сообщить
            Мэр не сообщил о ремонте               | не сообщил              | FINITE      | сообщить
            Мэр не подтвердил слухи                | не подтвердил           | FINITE      | подтвердить
            Сообщается о ремонте                   | Сообщается              | PASSIVE     | сообщать
            Было установлено нарушение             | Было установлено        | PASSIVE     | установить
            Это не было подтверждено врачами       | не было подтверждено    | PASSIVE     | подтвердить
            Он ушел, добавив, что устал            | добавив                 | GERUND      | добавить
            Мэр, заявивший о ремонте, ушел         | заявивший               | PARTICIPLE  | заявить
            Мэр уверен в победе                    | уверен                  | PREDICATIVE | уверен
            Стало известно о сделке                | Стало известно          | PREDICATIVE | известен
            """)
    void cue(String text, String words, Phrase.CueForm form, String lemma) {
        var read = Read.of(text);
        var cue = read.only(Phrase.Cue.class);
        assertThat(read.words(cue)).isEqualTo(words);
        assertThat(cue.form()).isEqualTo(form);
        assertThat(cue.lemma()).isEqualTo(lemma);
        assertThat(cue.negated()).isEqualTo(words.startsWith("не "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Мэр выразил уверенность, что мост готов          | выразил   | уверенность     | выразить уверенность       | false
            Мэр выступил с предложением снизить налог        | выступил  | с предложением  | выступить с предложением   | false
            Такое мнение высказал тренер                     | высказал  | мнение          | высказать мнение           | true
            """)
    void lightCue(String text, String verb, String complement, String lemma, boolean pointsBack) {
        var read = Read.of(text);
        var cue = read.only(Phrase.Cue.class);
        assertThat(read.words(cue)).isEqualTo(verb);
        assertThat(read.words(cue.complementFrom(), cue.complementTo())).isEqualTo(complement);
        assertThat(cue.lemma()).isEqualTo(lemma);
        assertThat(cue.pointsBack()).isEqualTo(pointsBack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Мэр построил мост", "Мост был построен", "Мэр посетил выставку", "Он не молод"})
    void noCue(String text) {
        assertThat(Read.of(text).phrases()).noneMatch(Phrase.Cue.class::isInstance);
    }

    // ---- markers ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            По словам мэра, мост готов                     | По словам                    | по словам    | -
            По его словам, мост готов                      | По его словам                | по словам    | его
            По последним данным, мост готов                | По последним данным          | по данным    | -
            По предварительным оценкам мэра, мост готов    | По предварительным оценкам   | по оценкам   | -
            Согласно отчету банка, мост готов              | Согласно                     | согласно     | -
            """)
    void marker(String text, String words, String lemma, String owner) {
        var read = Read.of(text);
        var marker = read.only(Phrase.Marker.class);
        assertThat(read.words(marker)).isEqualTo(words);
        assertThat(marker.lemma()).isEqualTo(lemma);
        assertThat(marker.owner() < 0 ? "-" : read.words(marker.owner(), marker.owner() + 1)).isEqualTo(owner);
        assertThat(marker.complete()).as("an insertion lets it stand alone").isEqualTo(words.split(" ").length > 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Сообщает агентство со ссылкой на врачей  | со ссылкой на
            Газета, ссылаясь на врачей, пишет        | ссылаясь на
            """)
    void citing(String text, String words) {
        var read = Read.of(text);
        assertThat(read.words(read.only(Phrase.Citing.class))).isEqualTo(words);
    }

    // ---- noun phrases ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Новый мост через реку                                    | [Новый мост] [через реку]
            Начальник управления полиции города Тулы                 | [Начальник управления полиции города Тулы]
            Спецпосланник президента Олег Цой приехал                | [Спецпосланник президента Олег Цой] [приехал]
            Журналистам представитель ведомства ответил              | [Журналистам] [представитель ведомства] [ответил]
            Министр образования и науки Валерий Петров ушел          | [Министр образования и науки Валерий Петров] [ушел]
            Департамент внешних и общественных связей закрыт         | [Департамент внешних и общественных связей] [закрыт]
            Комиссия по труду и социальной политике закрыта          | [Комиссия] [по труду и социальной политике] [закрыта]
            Депутаты думы и сенаторы ушли                            | [Депутаты думы] [и] [сенаторы] [ушли]
            Газета «Ведомости» закрыта                               | [Газета «Ведомости»] [закрыта]
            Агентство РИА Новости закрыто                            | [Агентство РИА Новости] [закрыто]
            Его адвокат ушел                                         | [Его адвокат] [ушел]
            Их дом стоит                                             | [Их дом] [стоит]
            Два министра ушли                                        | [Два министра] [ушли]
            Исполняющий обязанности главы района Игорь Ким ушел      | [Исполняющий обязанности главы района Игорь Ким] [ушел]
            В. С. Гусев и А. И. Котов ушли                           | [В. С. Гусев] [и] [А. И. Котов] [ушли]
            Он ушел с поста главы                                    | [Он] [ушел] [с поста главы]
            """)
    void phrases(String text, String expected) {
        assertThat(Read.of(text).brackets()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Новый мост            | NA
            Нового моста          | G
            Новому мосту          | D
            Новым мостом          | I
            Новая школа           | N
            Новую школу           | A
            Новой школе           | DL
            Нового мэра           | GA
            Новые школы           | NA
            Новых школ            | G
            Пять россиян          | NGA
            """)
    void agreement(String text, String expected) {
        assertThat(cases(Read.of(text + " .").firstNoun())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Мэр Ирина Лужина ушла                                | Мэр            | Ирина Лужина
            Режиссер Светлана Рощина ушла                        | Режиссер       | Светлана Рощина
            Советник министра Анна Белова ушла                   | Советник       | Анна Белова
            Спецпосланник президента Олег Цой ушел               | Спецпосланник  | Олег Цой
            Глава МИД Австрии Карин Мюллер ушла                  | Глава          | Карин Мюллер
            Пресс-секретарь президента Дмитрий Орлов ушел        | Пресс-секретарь | Дмитрий Орлов
            Директор школы М. Д. Котова ушла                     | Директор       | М. Д. Котова
            Директор школы А. И. Котова ушла                     | Директор       | А. И. Котова
            Директор школы О. В. Котова ушла                     | Директор       | О. В. Котова
            """)
    void aNameBelongsToTheRoleAtTheHead(String text, String head, String name) {
        var read = Read.of(text);
        var noun = read.firstNoun();
        assertThat(read.words(noun.head().from(), noun.head().to())).isEqualTo(head);
        assertThat(read.words(noun.nameFrom(), noun.nameTo())).isEqualTo(name);
        assertThat(cases(noun)).isEqualTo("N");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Чиновник Белого дома       | Белый дом
            Газета «Ведомости»         | Ведомости
            Телеканал «Дождь»          | Дождь
            Агентство РИА Новости      | РИА Новости
            Депутат Госдумы            | Госдума
            """)
    void namesOfBodies(String text, String canonical) {
        assertThat(Read.of(text).firstNoun().name().canonical()).isEqualTo(canonical);
    }

    // ---- prepositions ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Позже представитель ушел       | [Позже] [представитель] [ушел]
            Ранее мэр ушел                 | [Ранее] [мэр] [ушел]
            Накануне тренер ушел           | [Накануне] [тренер] [ушел]
            После этого мэр ушел           | [После этого] [мэр] [ушел]
            """)
    void adverbsThatLookLikePrepositions(String text, String expected) {
        var read = Read.of(text);
        assertThat(read.brackets()).isEqualTo(expected);
        assertThat(read.phrases().get(0).is(Phrase.PartKind.ADVERB)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Накануне праздника мэр ушел    | накануне | праздника | G
            После матча тренер ушел        | после    | матча     | G
            В новой школе идет ремонт      | в        | новой школе | L
            К новому мэру пришли гости     | к        | новому мэру | D
            """)
    void prepositionsDecideTheCase(String text, String preposition, String object, String grammaticalCase) {
        var read = Read.of(text);
        var phrase = read.only(Phrase.Prepositional.class);
        assertThat(phrase.preposition()).isEqualTo(preposition);
        assertThat(read.words(phrase.object())).isEqualTo(object);
        assertThat(cases(phrase.object())).isEqualTo(grammaticalCase);
    }

    // ---- the whole sentence ----

    @ParameterizedTest
    @ValueSource(strings = {"Мэр, по словам врача, не сообщил о «новом мосте» (старом).", "«»", "— , : ; ! №", "не не не было было", "о о о в в",
            "по словам по словам", "and then the mayor said", "А. Б. В. Г."})
    void everyWordIsInOnePhraseAtMostAndInOrder(String text) {
        int at = 0;
        for (var phrase : Read.of(text).phrases()) {
            assertThat(phrase.from()).isGreaterThanOrEqualTo(at);
            assertThat(phrase.to()).isGreaterThan(phrase.from());
            at = phrase.to();
        }
    }

    @Test
    void aQuotationIsOnePart() {
        var read = Read.of("Мэр сказал: «Мост готов, дорога открыта, едем».");
        assertThat(read.brackets()).isEqualTo("[Мэр] [сказал] [:] [«Мост готов, дорога открыта, едем»] [.]");
    }
}
