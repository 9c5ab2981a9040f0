package io.github.newsclaims.internal.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the rules need to know about a word beside its forms and its class; {@code traits.tsv} says which words have it. */
public enum Trait {

    /** Documents that go to somebody in the dative: «письмо мэру». */
    ADDRESSED,
    /** General nouns for a news agency: агентство. */
    AGENCY,
    /** Pronouns that stand for earlier text by themselves: «об этом». */
    ANAPHOR,
    /** General nouns for a person: женщина. */
    ANYBODY,
    /** Verbs by which somebody appeals to another, with a demand of theirs: «направили письмо с просьбой помочь». */
    APPEALS,
    /** Persons whose role is at an outlet: редактор. */
    AT_OUTLET,
    /** What somebody asks: «на вопрос, почему …». */
    ASKED,
    /** Roles before the law, which nobody has beside another one: судья, полицейский. */
    AT_TRIAL,
    /** General nouns for a state body: ведомство. */
    AUTHORITY,
    /** Somebody's words as an outlet cites them: цитата. */
    CITED,
    /** General nouns for an outlet on the air or in a messenger: телеканал. */
    CHANNEL,
    /** Nouns for somebody who is a child, or may be: школьница. */
    CHILD,
    /** General nouns for a city, so that «администрация города» takes the name of one that the item names, and «городской». */
    CITY,
    /** Prepositions for what something is counted among: «в числе причин назвали». */
    CLASS,
    /** Adjectives that tell how an unnamed source knows: «источник, близкий к министру». */
    CLOSE,
    /** General nouns for a sports body: клуб. */
    CLUB,
    /** General nouns for a company: производитель. */
    COMPANY,
    /** Adverbs that join a sentence to the one before: однако. */
    CONNECTIVE,
    /** General nouns for a country: государство. */
    COUNTRY,
    /** Pointing words that are no part of a name: «сами жители», «свои источники». */
    EMPHASIS,
    /** Prepositions for whom an unnamed source is near to: «источник в окружении министра». */
    ENTOURAGE,
    /** What is celebrated: «отметил юбилей» says nothing. */
    FEAST,
    /** Nouns that only point back to a body or document named before: ведомство. */
    GENERIC,
    /** What a court finds somebody to be: «признали виновным» without a subject is a step of procedure. */
    GUILTY,
    /** Verbs that have no subject: похолодать. */
    IMPERSONAL,
    /** Roles that say in the instrumental what somebody is in charge of: «заведующий отделом». */
    IN_CHARGE,
    /** Cues that tell of what somebody was told: узнать. */
    LEARNS,
    /** Where somebody has a text: распоряжение. */
    KEEPING,
    /** Relatives: дочь. */
    KIN,
    /** What anybody may become, so that a general noun for a person may mean them: пострадавшая. */
    LAY,
    /** Heads of a phrase that stand for the leader of what follows: глава. */
    LEADER,
    /** Pronouns for whoever writes or is written to: мы. */
    DIALOGUE,
    /** What stands in front of the person whom a body is named after: «институт имени Котова». */
    DEDICATION,
    /** Adverbs that an adjective takes, of other endings than -о: крайне. */
    DEGREE,
    /** What somebody wants of another: «письмо с просьбой помочь». */
    DEMAND,
    /** What somebody can be said to have found out, where other things are only found: «обнаружили связь», but «обнаружили тело». */
    DISCOVERY,
    /** Events that somebody can hold possible or expect, where other objects are only let happen: «допустили рост», but «допустили ошибку». */
    EVENT,
    /** Nouns for somebody who is grown up and not old, or may be: студентка. */
    GROWN,
    /** Adjectives for somebody whom the item does not name: некий. */
    INDEFINITE,
    /** General nouns for a magazine: журнал. */
    MAGAZINE,
    /** Documents that somebody must have issued: сообщение. */
    MESSAGE,
    /** Verbs that say in the dative who managed something: «следствию удалось установить». */
    MANAGES,
    /** Verbs whose gerund says how somebody speaks: «сообщил, шутя, что …». */
    MANNER,
    /** General nouns for a newspaper: газета. */
    NEWSPAPER,
    /** Persons who go by a nickname, so that Latin letters behind the noun are their name: «рэпер Face». */
    NICKNAMED,
    /** Adjectives that make an «агентство» or a «портал» something other than an outlet: рекламный. */
    NOT_PRESS,
    /** Parts of a document that have a number behind them: «часть 2 статьи 105». */
    NUMBERED,
    /** Occasions on which an outlet hears somebody: интервью. */
    OCCASION,
    /** Roles of which an item mostly has one holder, so that the bare role stands for a person: губернатор, адвокат. Other roles without a name are anonymous. */
    OFFICE,
    /** Nouns that call for a person in the genitive, so that a bare surname behind them is no apposition: сын. */
    OF_SOMEBODY,
    /** Nouns for somebody who is old, or may be: пенсионерка. */
    OLD,
    /** What two persons together can be called: супруги, стороны. */
    PAIR,
    /** Bodies that belong to another body, so that their name needs its name: пресс-служба. */
    PART,
    /** General nouns for a political party. */
    PARTY,
    /** Verbs that say of another, in the infinitive, that it is done; one that begins may not have said anything yet. */
    PHASE,
    /** What is shown rather than said: «поделилась снимком». */
    PICTURE,
    /** Words that point at somebody, or count, without describing: «эти ученые» are no fuller description than «ученые». */
    POINTER,
    /** Adjectives that stand for earlier text beside a noun for speech: «такое мнение». */
    POINTS_BACK,
    /** Participles for people whom an outlet asked: «опрошенные РБК эксперты». */
    POLLED,
    /** Bodies that speak for another one: пресс-служба. */
    PRESS_OFFICE,
    /** Participles that tell where something came out: «статья, опубликованная в журнале». */
    PUBLISHED,
    /** Words that open an indirect question: почему. */
    QUESTION,
    /** What a body can rank, so that «по версии» behind it is no attribution: чемпион. */
    RANKED,
    /** Verbs that are no cues, but that answer to what somebody said or did, so that words may go with it: перебить. */
    REACTS,
    /** Verbs by which somebody says on whom they rely: ссылаться. */
    RELIES,
    /** Adverbs that belong to a count behind them: «почти 40% жителей». */
    ROUGHLY,
    /** Verbs by which an outlet says that it knows a text or has heard somebody: ознакомиться, побеседовать. */
    SEES,
    /** What is counted of people: «40% опрошенных», «две трети». */
    SHARE,
    /** Documents by which something happens rather than that say it: «согласно плану». */
    SCHEDULE,
    /** General nouns for a region, and adjectives that only say that something is the region's: область, областной. */
    REGION,
    /** What something said before can be called: «эту информацию». */
    STATEMENT,
    /** Documents that somebody must have worked out: исследование. */
    STUDY,
    /** What is told by naming it, so that it is a content: «объявил дату», but «объявил набор». */
    TELLABLE,
    /** Nouns for somebody in their teens, or who may be: подросток. */
    TEENAGER,
    /** Nouns for somebody whose name is withheld: источник. */
    UNNAMED,
    /** What a statement or a deed can be judged to be: «признали фейком», where «признали памятником» makes it one. */
    VERDICT,
    /** What befalls or is done to people, so that a count behind it tells of how many: «о гибели 30 человек». */
    UNDERGONE,
    /** What one is blamed for but not charged with, so that «его обвинили» in it is no step of procedure: жадность. */
    VICE;

    private static final int FILTER_BITS = 14;
    /** The hashes of the words of all traits: most words that are asked about have none. */
    private static final HashFilter FILTER = new HashFilter(FILTER_BITS);
    private static final Map<Trait, Set<String>> WORDS = read();

    private static Map<Trait, Set<String>> read() {
        var words = new EnumMap<Trait, Set<String>>(Trait.class);
        for (var trait : values()) {
            words.put(trait, new HashSet<>());
        }
        for (var row : Tsv.read("traits.tsv", 2)) {
            String word = Lexicon.fold(row.get(0));
            FILTER.add(word.hashCode());
            for (String label : row.get(1).split(",")) {
                words.get(of(label)).add(word);
            }
        }
        words.replaceAll((trait, marked) -> Set.copyOf(marked));
        return words;
    }

    static Trait of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Whether a word has this trait.
     *
     * @param lemma the word's dictionary form, folded
     * @return true if it has
     */
    public boolean marks(String lemma) {
        return FILTER.mayHave(lemma.hashCode()) && WORDS.get(this).contains(lemma);
    }
}
