package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whom the attributions of an item so far are from, newest last, and what they said. Lives for one parse. */
final class History {

    /** How many attributions back a pronoun or general noun may reach. */
    private static final int MEMORY = 100;
    /** How many characters a sentence that goes on without a subject may be away from its group. */
    private static final int JUST_NOW = 300;
    /** How many attributions back what stands in their contents is still theirs. */
    private static final int RECENTLY = 12;

    private final Bodies bodies;
    private final List<Identity> entries = new ArrayList<>();
    /** Where each of them stands. */
    private final List<Integer> offsets = new ArrayList<>();
    /** What each of them said. */
    private final List<List<Span>> said = new ArrayList<>();
    /** What persons said, newest last. */
    private final List<Told> told = new ArrayList<>();

    /** Somebody and what they said. */
    private record Told(Identity speaker, List<Span> content) {
    }

    History(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Remembers a source that is known, where it stands and what it said. */
    void add(Identity identity, int at, List<Span> content) {
        if (identity.kind() == SourceKind.PERSON || identity.kind() == SourceKind.ANONYMOUS) {
            told.add(new Told(identity, content));
        }
        if (identity.kind() != SourceKind.UNKNOWN) {
            entries.add(identity);
            offsets.add(at);
            said.add(content);
        }
    }

    int size() {
        return entries.size();
    }

    Identity get(int index) {
        return entries.get(index);
    }

    int lastIndexOf(Identity identity) {
        return entries.lastIndexOf(identity);
    }

    /** Where one of them stands. */
    int offset(int index) {
        return offsets.get(index);
    }

    /** «41% россиян … 22%»: a bare percentage is of those whom the last one counted. */
    Identity counted(Identity identity) {
        for (int i = entries.size() - 1; identity.name().endsWith("%") && i >= oldest(); i--) {
            int sign = entries.get(i).name().indexOf("% ");
            if (sign > 0) {
                return new Identity(identity.name() + entries.get(i).name().substring(sign + 1), SourceKind.GROUP, Gender.PLURAL);
            }
        }
        return identity;
    }

    /** The first entry of the history that a pronoun or general noun can still mean. */
    int oldest() {
        return Math.max(0, entries.size() - MEMORY);
    }

    /** «Ученые изучили чай. Выяснили, что он полезен»: the group that spoke last, if that was just now; a plural verb alone says nobody. */
    Identity goingOn(int at) {
        int last = entries.size() - 1;
        boolean justNow = last >= 0 && entries.get(last).kind() == SourceKind.GROUP && offsets.get(last) < at
                && at - offsets.get(last) < JUST_NOW;
        return justNow ? entries.get(last) : Identity.NOBODY;
    }

    /**
     * An earlier body whose name goes on from a shorter one: «пресс-служба администрации» is that of «администрации Твери»,
     * «УФСБ» is, behind «пресс-служба УФСБ по Орлу», that of Орел.
     */
    String extended(String name) {
        for (int i = entries.size() - 1; i >= oldest(); i--) {
            String earlier = entries.get(i).name();
            boolean body = entries.get(i).kind() == SourceKind.ORGANIZATION;
            if (body && earlier.startsWith(name + ' ')) {
                return earlier;
            }
            String whole = body && isPart(earlier) ? earlier.substring(earlier.indexOf(' ') + 1) : "";
            if (whole.startsWith(name + ' ')) {
                return whole;
            }
        }
        return "";
    }

    /** An earlier source whose name has the same head: «в мэрии» is «мэрия Златоуста» again. */
    Identity earlierWithHead(String lemma, SourceKind kind) {
        for (int i = entries.size() - 1; i >= oldest(); i--) {
            var earlier = entries.get(i);
            // «в суде» is not «пресс-служба Басманного суда», nor «в управлении» «пресс-служба управления»
            boolean part = kind == SourceKind.ORGANIZATION && isPart(earlier.name())
                    && !People.isForm(Lexicon.fold(firstWord(earlier.name())), lemma);
            if (earlier.kind() == kind && !part && !earlier.name().isEmpty() && !Character.isDigit(earlier.name().charAt(0))) {
                for (String word : Lexicon.fold(earlier.name()).split(" ")) {
                    if (word.isEmpty()) {
                        // A character that nobody sees stood there alone.
                        continue;
                    }
                    if (word.equals(lemma) || word.length() > 4 && People.isForm(word, lemma)) {
                        return earlier;
                    }
                    if (kind == SourceKind.DOCUMENT && !isModifier(word)) {
                        // «статья закона» is no «закон».
                        break;
                    }
                }
            }
        }
        return null;
    }

    /** The last unnamed source of a gender; {@code null} if there is none. */
    Identity lastUnnamed(Gender gender) {
        for (int i = entries.size() - 1; i >= oldest(); i--) {
            if (entries.get(i).kind() == SourceKind.ANONYMOUS && entries.get(i).gender() == gender) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** «новый закон», «8 глава»: a word in front of the head of a name. */
    private static boolean isModifier(String word) {
        char last = word.charAt(word.length() - 1);
        char before = word.charAt(Math.max(0, word.length() - 2));
        return Character.isDigit(last) || "йяе".indexOf(last) >= 0 && "ыиоаяе".indexOf(before) >= 0;
    }

    /** The last source of a kind; a body that is no part of another, of a type that the general noun can mean. */
    Identity lastOfKind(SourceKind kind, String general) {
        int last = indexOfKind(kind, general);
        return last < 0 ? null : entries.get(last);
    }

    int indexOfKind(SourceKind kind, String general) {
        for (int i = entries.size() - 1; kind == SourceKind.ORGANIZATION && BodyType.isTyped(general) && i >= oldest(); i--) {
            // A body that is known to be of the type comes before one of which that is not known.
            String type = entries.get(i).kind() == kind ? bodies.type(entries.get(i).name()) : "";
            if (!type.isEmpty() && BodyType.fits(general, type) && !isPart(entries.get(i).name())) {
                return i;
            }
        }
        for (int i = entries.size() - 1; i >= oldest(); i--) {
            var earlier = entries.get(i);
            // «на сайте суда сообщили» names no «агентство», «в мэрии сообщили» no «застройщик».
            boolean described = (kind == SourceKind.OUTLET || Trait.COMPANY.marks(general)) && BodyType.isTyped(general)
                    && !earlier.name().isEmpty() && Character.isLowerCase(earlier.name().charAt(0)) && bodies.type(earlier.name()).isEmpty();
            boolean fits = general.isEmpty() || !described && BodyType.fits(general, bodies.type(earlier.name()))
                    && (kind != SourceKind.ORGANIZATION || !isPart(earlier.name()));
            if (earlier.kind() == kind && fits) {
                return i;
            }
        }
        return -1;
    }

    /** The last body whose name is such a one and that is no part of another; -1 if none spoke. */
    int lastBody(Predicate<String> named) {
        for (int i = entries.size() - 1; i >= oldest(); i--) {
            String name = entries.get(i).name();
            if (entries.get(i).kind() == SourceKind.ORGANIZATION && !isPart(name) && named.test(name)) {
                return i;
            }
        }
        return -1;
    }

    /** «пресс-служба завода»: its head makes it a part of another body. */
    static boolean isPart(String name) {
        return Trait.PART.marks(Lexicon.fold(firstWord(name)));
    }

    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Where an earlier source stands. */
    int offset(Identity earlier) {
        return offsets.get(entries.lastIndexOf(earlier));
    }

    /**
     * Whether what stands at an offset is only reported by a person of a gender, whom a pronoun behind the report rather means:
     * «Мэр заявил, что депутат уходит. Он добавил».
     */
    boolean isReported(int offset, Gender gender, int at) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - RECENTLY); i--) {
            if (fits(told.get(i).speaker, gender) && holds(told.get(i).content, offset) && !holds(told.get(i).content, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Span> spans, int offset) {
        for (var span : spans) {
            if (span.begin() <= offset && offset < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** «Депутаты отметили, что подростки курят. Они …»: whether a source that spoke last tells of what stands at an offset. */
    boolean isSaidBy(Identity source, int at) {
        int last = entries.lastIndexOf(source);
        return last >= 0 && holds(said.get(last), at);
    }

    static boolean fits(Identity earlier, Gender gender) {
        return switch (gender) {
            case PLURAL -> earlier.gender() == Gender.PLURAL || earlier.kind() == SourceKind.GROUP;
            case NEUTER -> earlier.gender() == Gender.NEUTER;
            default -> (earlier.kind() == SourceKind.PERSON || earlier.kind() == SourceKind.ANONYMOUS)
                    && (earlier.gender() == gender || earlier.gender() == Gender.UNKNOWN || gender == Gender.UNKNOWN);
        };
    }
}
