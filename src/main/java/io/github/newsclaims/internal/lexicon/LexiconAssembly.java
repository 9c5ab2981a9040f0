package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.morphology.Adjectives;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.morphology.Forms;
import io.github.newsclaims.internal.morphology.Nouns;
import io.github.newsclaims.internal.morphology.Verbs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the lexicon files, and own entries on top of them, into one lexicon. Used once. */
final class LexiconAssembly {

    private static final int INDECLINABLE = -1;
    /** The bit of words without grammar: none of the nominal or verbal ones, and yet one to be found by. */
    private static final long NO_GRAMMAR = 1L << 62;

    /** Nouns for somebody that also have the accusative of a thing: «ссылаясь на источники» and «на источников». */
    private static final Set<String> EITHER_ANIMATE = Set.of("источник");

    private final Strings.Builder strings = new Strings.Builder();
    private final StemTable.Builder stems = new StemTable.Builder(strings);
    private final NameTrie.Builder names = new NameTrie.Builder();
    private final Names.Builder spellings = new Names.Builder(strings);
    private final Expressions expressions = new Expressions();
    private final Map<String, Entry.NamePart> nameParts = new HashMap<>();
    private final Map<String, List<Expressions.Expression>> starters = new LinkedHashMap<>();
    private final Set<String> verbLemmas = new HashSet<>();
    private final LexiconBuilder own;

    LexiconAssembly(LexiconBuilder own) {
        this.own = own;
    }

    /** Reads everything. */
    CompiledLexicon read() {
        // Own entries come first: a name that two files have keeps its first meaning.
        own.of(OwnFile.VERBS).forEach(this::cueVerb);
        Tsv.read("verbs.tsv", 8).forEach(this::cueVerb);
        Tsv.read("light_verbs.tsv", 6).forEach(this::otherVerb);
        Tsv.read("other_verbs.tsv", 6).forEach(this::otherVerb);
        own.of(OwnFile.LIGHT_CUES).forEach(row -> lightCue(row, true));
        Tsv.read("light_cues.tsv", 4).forEach(row -> lightCue(row, false));
        Tsv.read("predicatives.tsv", 5).forEach(this::predicative);
        own.of(OwnFile.ROLES).forEach(this::role);
        Tsv.read("roles.tsv", 7).stream().filter(row -> !isOwnRole(row)).forEach(this::role);
        Tsv.read("nouns.tsv", 5).stream().filter(row -> !isOwnRole(row)).forEach(this::noun);
        Tsv.read("calendar.tsv", 5).forEach(this::calendar);
        Tsv.read("adjectives.tsv", 2).forEach(row -> {
            String lemma = fold(row.get(0));
            stems.add(new Entry.Adjective(lemma), Adjectives.decline(lemma, fold(row.get(1))));
        });
        Tsv.read("adverbs.tsv", 2).forEach(row -> whole(new Entry.Adverb(fold(row.get(0)), row.get(1)), fold(row.get(0)), 0));
        Tsv.read("function_words.tsv", 4).forEach(this::functionWord);
        Tsv.read("given_names.tsv", 3).forEach(this::givenName);
        Tsv.read("places.tsv", 6).forEach(this::place);
        own.of(OwnFile.MARKERS).forEach(this::marker);
        Tsv.read("markers.tsv", 5).forEach(this::marker);
        own.of(OwnFile.OUTLETS).forEach(row -> names(row, Name.Kind.OUTLET));
        Tsv.read("outlets.tsv", 5).forEach(row -> names(row, Name.Kind.OUTLET));
        own.of(OwnFile.INSTITUTIONS).forEach(row -> names(row, Name.Kind.INSTITUTION));
        Tsv.read("institutions.tsv", 5).forEach(row -> names(row, Name.Kind.INSTITUTION));
        starters.forEach((word, list) -> {
            list.sort((a, b) -> b.words().size() - a.words().size());
            whole(Entry.Starter.of(word, list), word, 0);
        });
        int[] lightCues = expressions.sorted().codes(strings);
        int[] nameCodes = spellings.codes();
        var built = strings.build();
        var numbered = spellings.build(built, nameCodes);
        return new CompiledLexicon(built, stems.build(built), numbered, names.build(numbered, spellings), lightCues);
    }

    private static String fold(String word) {
        return Lexicon.fold(word);
    }

    private void whole(Entry entry, String form, long features) {
        stems.add(entry, Forms.of(form, features == 0 ? NO_GRAMMAR : features));
    }

    private void cueVerb(List<String> row) {
        String lemma = fold(row.get(0));
        if (verbLemmas.add(lemma)) {
            conjugate(new Entry.CueVerb(lemma, row.get(1).equals("pf"), CueSense.parse(row.get(6), row.get(7))), row);
        }
    }

    private void otherVerb(List<String> row) {
        String lemma = fold(row.get(0));
        if (verbLemmas.add(lemma)) {
            conjugate(new Entry.Verb(lemma, row.get(1).equals("pf")), row);
        }
    }

    private void conjugate(Entry entry, List<String> row) {
        boolean both = row.get(1).equals("both");
        var groups = Verbs.conjugate(entry.lemma(), both || row.get(1).equals("ipf"), both || row.get(1).equals("pf"),
                fold(row.get(2)), fold(row.get(3)), fold(row.get(4)), fold(row.get(5)));
        groups.forEach(forms -> stems.add(entry, forms));
    }

    private void lightCue(List<String> row, boolean isOwn) {
        String verb = fold(row.get(0));
        if (isOwn && !verbLemmas.contains(verb)) {
            throw new IllegalArgumentException("light_cues, \"" + row.get(0) + " " + row.get(1) + "\": the verb \"" + row.get(0)
                    + "\" is in no list; use a known verb in the infinitive, or add it to the verbs");
        }
        expressions.add(verb, new Expressions.LightCue(List.of(fold(row.get(1)).split(" ")), CueSense.parse(row.get(2), row.get(3))));
    }

    private boolean isOwnRole(List<String> row) {
        return own.of(OwnFile.ROLES).stream().anyMatch(role -> fold(role.get(0)).equals(fold(row.get(0))));
    }

    private void predicative(List<String> row) {
        var entry = new Entry.Predicative(fold(row.get(0)), CueSense.parse(row.get(2), row.get(3)), row.get(4).equals("need"));
        for (String form : fold(row.get(1)).split(",")) {
            char last = form.charAt(form.length() - 1);
            long features = last == 'а' || last == 'я' ? Features.SHORT_F : last == 'о' || last == 'е' ? Features.SHORT_N
                    : last == 'ы' || last == 'и' ? Features.SHORT_P : Features.SHORT_M;
            whole(entry, form, features);
        }
    }

    private void role(List<String> row) {
        String lemma = fold(row.get(0));
        var forms = declined(row);
        if (EITHER_ANIMATE.contains(lemma)) {
            forms = forms.with(forms.form(Features.NOM, Features.M), Features.bit(Features.ACC, Features.M))
                    .with(forms.form(Features.NOM, Features.P), Features.bit(Features.ACC, Features.P));
        }
        stems.add(new Entry.Noun(lemma, NounClass.of(row.get(5)), NounClass.of(row.get(6))), forms);
    }

    private void noun(List<String> row) {
        stems.add(new Entry.Noun(fold(row.get(0)), NounClass.NONE, NounClass.NONE), declined(row));
    }

    private void calendar(List<String> row) {
        stems.add(new Entry.Calendar(fold(row.get(0))), declined(row));
    }

    private static Forms declined(List<String> row) {
        return Nouns.decline(fold(row.get(0)), row.get(1), fold(row.get(2)), fold(row.get(3)), fold(row.get(4)));
    }

    private void functionWord(List<String> row) {
        String word = fold(row.get(0));
        String kind = row.get(1);
        long features = row.get(3).isEmpty() ? 0 : kind.equals("preposition") ? cases(row.get(3)) : Endings.features(row.get(3));
        int space = word.indexOf(' ');
        if (space < 0) {
            whole(new Entry.Function(row.get(2).isEmpty() ? word : fold(row.get(2)), FunctionKind.of(kind)), word, features);
            return;
        }
        var expressionKind = switch (kind) {
            case "preposition" -> Expressions.Kind.PREPOSITION;
            case "adverb" -> Expressions.Kind.ADVERB;
            case "subordinator", "relative" -> Expressions.Kind.SUBORDINATOR;
            default -> Expressions.Kind.CONJUNCTION;
        };
        starter(new Expressions.Expression(List.of(word.split(" ")), expressionKind, null, features, false));
    }

    private static long cases(String labels) {
        long features = 0;
        for (String label : labels.split(",")) {
            features |= Features.inCase(CueSense.caseOf(label));
        }
        return features;
    }

    private void marker(List<String> row) {
        var kind = row.get(3).equals("via") ? Expressions.Kind.CITING : Expressions.Kind.MARKER;
        starter(new Expressions.Expression(List.of(fold(row.get(0)).split(" ")), kind, CueSense.parse(row.get(2), ""),
                Features.inCase(CueSense.caseOf(row.get(1))), row.get(4).equals("yes")));
    }

    private void starter(Expressions.Expression expression) {
        starters.computeIfAbsent(expression.words().get(0), key -> new ArrayList<>()).add(expression);
    }

    private void givenName(List<String> row) {
        String name = fold(row.get(0));
        var entry = new Entry.Given(name);
        for (char gender : row.get(1).replace("0", "").toCharArray()) {
            String declension = gender + "a" + (row.get(1).endsWith("0") ? "0" : "");
            stems.add(entry, Nouns.decline(name, declension, fold(row.get(2)), "-", ""));
        }
    }

    private void place(List<String> row) {
        String name = fold(row.get(0));
        String declension = row.get(1);
        if (name.indexOf(' ') < 0) {
            stems.add(new Entry.Place(name, row.get(5).equals("yes"), row.get(4)),
                    PlaceForms.decline(name, declension, fold(row.get(2)), fold(row.get(3))));
            return;
        }
        String noun = declension + ' ' + fold(row.get(2)) + ' ' + fold(row.get(3));
        spelling(new Name(row.get(0), Name.Kind.PLACE, row.get(4), row.get(0), false), genderOf(declension), noun,
                head -> Nouns.decline(head, declension, fold(row.get(2)), "-", fold(row.get(3))));
    }

    private static int genderOf(String declension) {
        return declension.endsWith("0") ? INDECLINABLE : "mfnp".indexOf(declension.charAt(0));
    }

    private void names(List<String> row, Name.Kind kind) {
        String canonical = row.get(0);
        int gender = row.get(2).equals("0") ? INDECLINABLE : "mfnp".indexOf(row.get(2));
        var all = new ArrayList<Name>();
        all.add(new Name(canonical, kind, row.get(1), canonical, row.get(4).equals("*")));
        for (String alias : row.get(3).split(";")) {
            if (!alias.isEmpty()) {
                boolean quoted = alias.endsWith("*");
                all.add(new Name(canonical, kind, row.get(1), quoted ? alias.substring(0, alias.length() - 1) : alias, quoted));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            spelling(all.get(i), i == 0 ? gender : NamePatterns.gender(all.get(i).alias(), gender));
        }
    }

    private void spelling(Name name, int gender) {
        spelling(name, gender, "", head -> NamePatterns.forms(head, gender, false));
    }

    /** Adds a spelling whose head declines as told; {@code paradigm} tells that paradigm from the ones of the same word. */
    private void spelling(Name name, int gender, String paradigm, Function<String, Forms> declineHead) {
        var words = NamePatterns.words(name.alias());
        if (words.isEmpty()) {
            return;
        }
        var roles = NamePatterns.roles(words, gender);
        var parts = new ArrayList<Entry.NamePart>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = fold(words.get(i));
            parts.add(switch (roles.get(i)) {
                case HEAD -> part(word, "head " + gender + paradigm, declineHead);
                case ADJECTIVE -> part(word, "adjective " + gender, it -> NamePatterns.forms(it, gender, true));
                case SECOND_HEAD -> {
                    int own = NamePatterns.genderByEnding(word, gender);
                    yield part(word, "head " + own, it -> NamePatterns.forms(it, own, false));
                }
                case FIXED -> part(word, "fixed", it -> NamePatterns.forms(it, INDECLINABLE, false));
            });
        }
        names.add(parts, name);
        spellings.number(name);
        if (name.kind() != Name.Kind.PLACE) {
            spellings.spell(fold(String.join(" ", words)), name);
        }
    }

    private Entry.NamePart part(String folded, String how, Function<String, Forms> decline) {
        return nameParts.computeIfAbsent(folded + ' ' + how, key -> {
            var entry = new Entry.NamePart(folded, nameParts.size());
            stems.add(entry, decline.apply(folded));
            return entry;
        });
    }
}
