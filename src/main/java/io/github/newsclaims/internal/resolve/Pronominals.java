package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.morphology.Features;
import java.util.HashMap;
import java.util.Map;

/** Nominatives of the closed classes that decline in ways of their own: pronouns and small numerals. Folded. */
final class Pronominals {

    /** How a numeral in the nominative governs its noun. */
    enum Government {
        /** два эксперта: genitive singular. */
        FEW,
        /** пять экспертов: genitive plural. */
        MANY
    }

    /** A numeral in the nominative. */
    record Numeral(String masculine, String feminine, Government government) {
    }

    private static final int GENDERS = 4;
    private static final Map<String, String[]> AGREEING = agreeing("""
            этот эта это эти = этого этому этим этом этой эту этих этими этою
            тот та то те = того тому тем том той ту тех теми тою
            весь вся все все = всего всему всем всей всю всех всеми
            сам сама само сами = самого самому самим самом самой саму самих самими
            один одна одно одни = одного одному одним одном одной одну одних одними
            мой моя мое мои = моего моему моим моем моей мою моих моими
            твой твоя твое твои = твоего твоему твоим твоем твоей твою твоих твоими
            свой своя свое свои = своего своему своим своем своей свою своих своими
            наш наша наше наши = нашего нашему нашим нашем нашей нашу наших нашими
            ваш ваша ваше ваши = вашего вашему вашим вашем вашей вашу ваших вашими
            чей чья чье чьи = чьего чьему чьим чьем чьей чью чьих чьими
            """);
    private static final Map<String, String> PERSONAL = personal("""
            я = меня мне мной мною
            ты = тебя тебе тобой тобою
            он = его него ему нему им ним нем
            она = ее нее ей ней ею нею
            они = их них им ним ими ними
            мы = нас нам нами
            вы = вас вам вами
            кто = кого кому кем ком
            что = чего чему чем чем
            """);
    private static final Map<String, Numeral> NUMERALS = numerals("""
            два две FEW = двух двум двумя
            три три FEW = трех трем тремя
            четыре четыре FEW = четырех четырем четырьмя
            оба обе FEW = обоих обоим обоими обеих обеим обеими
            полтора полторы FEW = полутора
            двое двое MANY = двоих двоим двоими
            трое трое MANY = троих троим троими
            четверо четверо MANY = четверых четверым четверыми
            пятеро пятеро MANY = пятерых пятерым пятерыми
            пять пять MANY = пяти пятью
            шесть шесть MANY = шести шестью
            семь семь MANY = семи
            восемь восемь MANY = восьми восемью восьмью
            девять девять MANY = девяти девятью
            десять десять MANY = десяти десятью
            двадцать двадцать MANY = двадцати двадцатью
            тридцать тридцать MANY = тридцати тридцатью
            сорок сорок MANY = сорока
            сто сто MANY = ста
            несколько несколько MANY = нескольких нескольким несколькими
            столько столько MANY = стольких стольким столькими
            """);

    private Pronominals() {
    }

    private static Map<String, String[]> agreeing(String table) {
        var map = new HashMap<String, String[]>();
        table.lines().forEach(line -> {
            String[] columns = line.split(" = ");
            String[] nominatives = columns[0].split(" ");
            for (String form : columns[1].split(" ")) {
                map.put(form, nominatives);
            }
            for (String form : nominatives) {
                map.put(form, nominatives);
            }
        });
        return Map.copyOf(map);
    }

    private static Map<String, String> personal(String table) {
        var map = new HashMap<String, String>();
        table.lines().forEach(line -> {
            String[] columns = line.split(" = ");
            for (String form : columns[1].split(" ")) {
                map.putIfAbsent(form, columns[0]);
            }
        });
        return Map.copyOf(map);
    }

    private static Map<String, Numeral> numerals(String table) {
        var map = new HashMap<String, Numeral>();
        table.lines().forEach(line -> {
            String[] columns = line.split(" = ");
            String[] head = columns[0].split(" ");
            var numeral = new Numeral(head[0], head[1], Government.valueOf(head[2]));
            map.put(head[0], numeral);
            map.put(head[1], numeral);
            for (String form : columns[1].split(" ")) {
                map.put(form, numeral);
            }
        });
        return Map.copyOf(map);
    }

    /**
     * The nominative of a pronoun that agrees with its noun: «этих» is «эти», «этот», «эта» or «это».
     *
     * @param word the pronoun, folded
     * @param gender the noun's gender, {@link Features#M} to {@link Features#P}
     * @return the nominative; empty if the word is no such pronoun
     */
    static String agreeing(String word, int gender) {
        var nominatives = AGREEING.get(word);
        return nominatives == null || gender >= GENDERS ? "" : nominatives[gender];
    }

    /**
     * Whether a word is «один» in any of its forms.
     *
     * @param word the word, folded
     * @return true if it is
     */
    static boolean isOne(String word) {
        var nominatives = AGREEING.get(word);
        return nominatives != null && nominatives[0].equals("один");
    }

    /**
     * The nominative of a personal pronoun.
     *
     * @param word the pronoun in an oblique case, folded
     * @param features the readings that are possible here
     * @return the nominative; empty if the word is no such pronoun
     */
    static String personal(String word, long features) {
        boolean plural = (features & Features.inGender(Features.P)) != 0
                && (features & ~Features.inGender(Features.P) & Features.NOMINAL) == 0;
        if (plural && (word.equals("им") || word.equals("ним"))) {
            return "они";
        }
        return PERSONAL.getOrDefault(word, "");
    }

    /**
     * Whether a word is a possessive that never changes: его, ее, их.
     *
     * @param word the word, folded
     * @return true if it is
     */
    static boolean isFixedPossessive(String word) {
        return word.equals("его") || word.equals("ее") || word.equals("их");
    }

    /**
     * A numeral.
     *
     * @param word the word in any case, folded
     * @return its nominative, or {@code null} if the word is no numeral that is known
     */
    static Numeral numeral(String word) {
        return NUMERALS.get(word);
    }
}
