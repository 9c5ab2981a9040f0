package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.NameParticles;
import io.github.newsclaims.internal.lexicon.Reading;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One person's name in the nominative.
 *
 * <p>Every word of the name says in which cases and genders it could stand; the reading that most of them share wins,
 * and each word gives its nominative in that reading.
 */
final class PersonName {

    /** What stands beside a name without being a part that inflects. */
    private static final Set<String> FIXED = Set.of("и", "младший", "старший", "мл", "ст");
    /** Nouns whose oblique forms are those of a better-known surname: «Маске». */
    private static final Set<String> NOT_SURNAMES = Set.of("маска", "песок", "гора", "рота", "порт");
    private static final String VOWELS = "аеиоуыэюя";
    private static final int BITS = 24;
    /** What it costs to read a word in a way that its ending does not suggest. */
    private static final int UNSURE = 2;
    /** What it costs to read a word against its ending, so that it is not declined at all. */
    private static final int AGAINST = 7;
    /** Fewer letters without a vowel are an initial: «Дж.» */
    private static final int INITIALS = 4;
    private static final long EVERY = Features.NOMINAL;

    private final CharSequence text;
    private final List<Word> words;
    private final int from;
    private final int to;
    private final boolean shared;

    /** @param shared whether the surname may stand in the plural for two given names: «Вера и Илья Политковские» */
    PersonName(CharSequence text, List<Word> words, int from, int to, boolean shared) {
        this.text = text;
        this.words = words;
        this.from = from;
        this.to = to;
        this.shared = shared;
    }

    /** Whether a word only joins the parts of a name: «фон», «аль», «бен». */
    static boolean isParticle(String folded) {
        return NameParticles.contains(folded);
    }

    /**
     * The name in the nominative.
     *
     * @param features what the name can be where it stands
     * @return the name, the text between its words kept
     */
    String nominative(long features) {
        var options = new ArrayList<List<EndingTable.Option>>(to - from);
        for (int i = from; i < to; i++) {
            options.add(options(i));
        }
        long bit = best(options, features);
        var result = new StringBuilder();
        int kept = words.get(from).begin();
        for (int i = from; i < to; i++) {
            var word = words.get(i);
            var option = agreeing(options.get(i - from), bit);
            if (option != null && !option.isNominativeOf(word.folded())) {
                String written = text.subSequence(word.begin(), word.end()).toString();
                result.append(text.subSequence(kept, word.begin())).append(Spelling.like(written, option.nominative()));
                kept = word.end();
            }
        }
        String rest = text.subSequence(kept, words.get(to - 1).end()).toString();
        return result.length() == 0 ? rest : result.append(rest).toString();
    }

    private static long best(List<List<EndingTable.Option>> options, long features) {
        var sure = new long[options.size()];
        var unsure = new long[options.size()];
        for (int word = 0; word < sure.length; word++) {
            for (var option : options.get(word)) {
                sure[word] |= option.sure() ? option.bits() : 0;
                unsure[word] |= option.bits();
            }
        }
        // Nominatives come first, and masculine before feminine: on equal terms the name stays as it is.
        long agreed = features & Features.NOMINAL;
        for (long bits : sure) {
            agreed &= bits;
        }
        return agreed != 0 ? Long.lowestOneBit(agreed) : cheapest(sure, unsure, features);
    }

    /** The reading that costs least where none is sure for every word. */
    private static long cheapest(long[] sure, long[] unsure, long features) {
        long best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < BITS && least > 0; i++) {
            long bit = 1L << i;
            int cost = (features & bit) == 0 ? AGAINST * sure.length : 0;
            for (int word = 0; word < sure.length; word++) {
                cost += (sure[word] & bit) != 0 ? 0 : (unsure[word] & bit) != 0 ? UNSURE : AGAINST;
            }
            if (cost < least) {
                least = cost;
                best = bit;
            }
        }
        return best;
    }

    private static EndingTable.Option agreeing(List<EndingTable.Option> options, long bit) {
        EndingTable.Option unsure = null;
        for (var option : options) {
            if ((option.bits() & bit) != 0) {
                if (option.sure()) {
                    return option;
                }
                unsure = unsure == null ? option : unsure;
            }
        }
        return unsure;
    }

    private List<EndingTable.Option> options(int index) {
        var word = words.get(index);
        String folded = word.folded();
        boolean last = index == to - 1;
        if (word.kind() != TokenKind.WORD || !inflects(word, folded) || vowels(folded) == 0 && folded.length() < INITIALS) {
            return List.of(new EndingTable.Option(EVERY, folded, true));
        }
        var listed = new ArrayList<EndingTable.Option>();
        boolean given = given(word, listed);
        int hyphen = folded.lastIndexOf('-');
        if (hyphen > 0 && !given) {
            return joined(half(folded.substring(0, hyphen)), half(folded.substring(hyphen + 1)));
        }
        // «Абдель-Азиза» is known by its second half.
        boolean halved = hyphen > 0 && listed.stream().noneMatch(option -> option.nominative().indexOf('-') >= 0);
        var options = halved ? joined(half(folded.substring(0, hyphen)), listed) : listed;
        boolean alone = to - from == 1;
        if (!given || last && !alone) {
            listedNoun(word, options);
            options.addAll(guess(folded));
        } else {
            // «Кира Стармера»: a name that looks like a listed one and is another's.
            for (var option : guess(folded)) {
                options.add(option.unsure());
            }
        }
        if (!last && vowels(folded) <= 1) {
            options.add(new EndingTable.Option(EVERY, folded, true));
        } else if (!last) {
            options.add(new EndingTable.Option(EVERY, folded, false));
        }
        if (shared && last) {
            return singularToo(options);
        }
        return options;
    }

    private boolean inflects(Word word, String folded) {
        char lastChar = text.charAt(word.end() - 1);
        boolean cyrillic = lastChar >= 'а' && lastChar <= 'я' || lastChar == 'ё' || lastChar >= 'А' && lastChar <= 'Я';
        return cyrillic && folded.length() > 1 && !isParticle(folded) && !FIXED.contains(folded);
    }

    private static boolean given(Word word, List<EndingTable.Option> options) {
        boolean found = false;
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            if (reading.entry() instanceof Entry.Given) {
                found = true;
                byGender(reading, options);
            }
        }
        return found;
    }

    /** A surname that is a common noun declines like it: Соловья, Короля, Чайки. */
    private static void listedNoun(Word word, List<EndingTable.Option> options) {
        for (int i = 0; i < word.readingCount(); i++) {
            var reading = word.reading(i);
            if (reading.entry() instanceof Entry.Noun noun && !NOT_SURNAMES.contains(noun.lemma())) {
                long singular = reading.features() & Features.NOMINAL & ~Features.inGender(Features.P);
                byGender(reading.only(singular), options);
            }
        }
        // A woman's surname in a consonant or -ь stays; a man's that looks feminine declines as it does.
        for (var option : List.copyOf(options)) {
            char end = option.lastLetter();
            if (end == 'а' || end == 'я') {
                long feminine = option.bits() & Features.inGender(Features.F);
                options.add(new EndingTable.Option(feminine >>> 1, option.stem(), option.ending(), option.sure()));
            }
        }
    }

    private static void byGender(Reading reading, List<EndingTable.Option> options) {
        for (int gender = Features.M; gender <= Features.P; gender++) {
            long bits = reading.features() & Features.inGender(gender);
            String form = bits == 0 || gender == Features.N ? "" : reading.form(Features.bit(Features.NOM, gender));
            if (!form.isEmpty()) {
                options.add(new EndingTable.Option(bits, form, true));
            }
        }
    }

    private static List<EndingTable.Option> guess(String folded) {
        if (vowels(folded) <= 1 && VOWELS.indexOf(folded.charAt(folded.length() - 1)) >= 0) {
            return List.of(new EndingTable.Option(EVERY, folded, true));
        }
        if (vowels(folded) <= 1 && !folded.endsWith("ь")) {
            return NominativeEndings.NAMES.options("б").stream()
                    .map(option -> new EndingTable.Option(option.bits(), folded, option.sure())).toList();
        }
        return NominativeEndings.NAMES.options(folded);
    }

    /** Both halves decline: Римского-Корсакова; or only the last: Жан-Клода, аль-Асада; or only the first: Мамеда-оглы. */
    private static ArrayList<EndingTable.Option> joined(List<EndingTable.Option> firsts, List<EndingTable.Option> seconds) {
        var options = new ArrayList<EndingTable.Option>();
        for (var a : firsts) {
            for (var b : seconds) {
                long common = a.bits() & b.bits();
                if (common != 0) {
                    options.add(new EndingTable.Option(common, a.nominative() + '-' + b.nominative(), a.sure() && b.sure()));
                }
            }
        }
        return options;
    }

    private static List<EndingTable.Option> half(String word) {
        var options = new ArrayList<EndingTable.Option>();
        boolean particle = isParticle(word) || FIXED.contains(word) || word.isEmpty();
        if (!particle) {
            options.addAll(guess(word));
        }
        boolean consonant = !word.isEmpty() && VOWELS.indexOf(word.charAt(word.length() - 1)) < 0;
        options.add(new EndingTable.Option(EVERY, word, particle || consonant && vowels(word) == 1));
        return options;
    }

    /** Reads a plural surname in the singular too, since each of the given names that share it is singular. */
    private static List<EndingTable.Option> singularToo(List<EndingTable.Option> options) {
        var all = new ArrayList<EndingTable.Option>();
        for (var option : options) {
            long plural = option.bits() & Features.inGender(Features.P);
            if (plural != 0 && option.bits() == plural) {
                all.add(0, new EndingTable.Option(plural | plural >>> Features.P | plural >>> Features.P - Features.F,
                        option.nominative(), option.sure()));
            } else {
                all.add(option);
            }
        }
        return all;
    }

    private static int vowels(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }
}
