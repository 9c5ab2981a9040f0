package io.github.newsclaims.internal.lexicon;

import io.github.newsclaims.internal.lexicon.Expressions.Expression;
import io.github.newsclaims.internal.lexicon.Expressions.LightCue;
import io.github.newsclaims.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Entries and what belongs to them as rows of numbers: the way into a compiled lexicon, and the way back. */
final class Codes {

    private static final int NONE = -1;
    private static final NounClass[] NOUN_CLASSES = NounClass.values();
    private static final Frame[] FRAMES = Frame.values();
    private static final Stance[] STANCES = Stance.values();
    private static final Expressions.Kind[] KINDS = Expressions.Kind.values();

    /** The order of these is that of the numbers that stand for them. */
    private enum Type {
        NOUN, ADJECTIVE, VERB, CUE_VERB, PREDICATIVE, ADVERB, FUNCTION, GIVEN, PLACE, CALENDAR, NAME_PART, STARTER
    }

    private static final Type[] TYPES = Type.values();

    private Codes() {
    }

    /** Appends rows of numbers to an array that grows. */
    static final class Writer {
        private final Strings.Builder strings;
        private int[] codes = new int[1 << 12];
        private int length;

        Writer(Strings.Builder strings) {
            this.strings = strings;
        }

        int length() {
            return length;
        }

        int[] codes() {
            return Arrays.copyOf(codes, length);
        }

        Writer number(int number) {
            if (length == codes.length) {
                codes = Arrays.copyOf(codes, length * 2);
            }
            codes[length++] = number;
            return this;
        }

        Writer string(String string) {
            return number(strings.number(string));
        }

        private Writer flag(boolean flag) {
            return number(flag ? 1 : 0);
        }

        void strings(List<String> list) {
            number(list.size());
            list.forEach(this::string);
        }

        void entry(Entry entry) {
            if (entry instanceof Entry.Noun noun) {
                head(Type.NOUN, noun).number(noun.singular().ordinal()).number(noun.plural().ordinal());
            } else if (entry instanceof Entry.Adjective) {
                head(Type.ADJECTIVE, entry);
            } else if (entry instanceof Entry.Verb verb) {
                head(Type.VERB, verb).flag(verb.perfective());
            } else if (entry instanceof Entry.CueVerb verb) {
                head(Type.CUE_VERB, verb).flag(verb.perfective()).sense(verb.sense());
            } else if (entry instanceof Entry.Predicative predicative) {
                head(Type.PREDICATIVE, predicative).flag(predicative.needsLink()).sense(predicative.sense());
            } else if (entry instanceof Entry.Adverb adverb) {
                head(Type.ADVERB, adverb).string(adverb.kind());
            } else if (entry instanceof Entry.Function function) {
                head(Type.FUNCTION, function).string(function.kind().label());
            } else if (entry instanceof Entry.Given) {
                head(Type.GIVEN, entry);
            } else if (entry instanceof Entry.Place place) {
                head(Type.PLACE, place).flag(place.government()).string(place.type());
            } else if (entry instanceof Entry.Calendar) {
                head(Type.CALENDAR, entry);
            } else if (entry instanceof Entry.NamePart part) {
                head(Type.NAME_PART, part).number(part.number());
            } else if (entry instanceof Entry.Starter starter) {
                head(Type.STARTER, starter).number(starter.expressions().size());
                starter.expressions().forEach(each -> expression(each.expression()));
            } else {
                throw new IllegalArgumentException("no entry of a file: " + entry);
            }
        }

        private Writer head(Type type, Entry entry) {
            return number(type.ordinal()).string(entry.lemma());
        }

        private void expression(Expression expression) {
            strings(expression.words());
            number(expression.kind().ordinal()).sense(expression.sense());
            number((int) expression.cases()).number((int) (expression.cases() >>> Integer.SIZE)).flag(expression.insert());
        }

        void sense(CueSense sense) {
            if (sense == null) {
                number(NONE);
                return;
            }
            number(sense.stance().ordinal());
            int frames = 0;
            for (var frame : sense.frames()) {
                frames |= 1 << frame.ordinal();
            }
            number(frames).number(sense.prepositional().size());
            sense.prepositional().forEach(each -> string(each.preposition()).number(each.grammaticalCase()));
        }
    }

    /** Reads rows of numbers from a place in an array. */
    static final class Reader {
        private final Strings strings;
        private final int[] codes;
        private int next;

        Reader(Strings strings, int[] codes, int from) {
            this.strings = strings;
            this.codes = codes;
            this.next = from;
        }

        boolean hasNext() {
            return next < codes.length;
        }

        int number() {
            return codes[next++];
        }

        String string() {
            return strings.get(number());
        }

        private boolean flag() {
            return number() != 0;
        }

        private List<String> strings() {
            var list = new String[number()];
            for (int i = 0; i < list.length; i++) {
                list[i] = string();
            }
            return List.of(list);
        }

        Entry entry() {
            var type = TYPES[number()];
            String lemma = string();
            return switch (type) {
                case NOUN -> new Entry.Noun(lemma, NOUN_CLASSES[number()], NOUN_CLASSES[number()]);
                case ADJECTIVE -> new Entry.Adjective(lemma);
                case VERB -> new Entry.Verb(lemma, flag());
                case CUE_VERB -> new Entry.CueVerb(lemma, flag(), sense());
                case PREDICATIVE -> {
                    boolean needsLink = flag();
                    yield new Entry.Predicative(lemma, sense(), needsLink);
                }
                case ADVERB -> new Entry.Adverb(lemma, string());
                case FUNCTION -> new Entry.Function(lemma, FunctionKind.of(string()));
                case GIVEN -> new Entry.Given(lemma);
                case PLACE -> new Entry.Place(lemma, flag(), string());
                case CALENDAR -> new Entry.Calendar(lemma);
                case NAME_PART -> new Entry.NamePart(lemma, number());
                case STARTER -> starter(lemma);
            };
        }

        private Entry.Starter starter(String lemma) {
            var expressions = new ArrayList<Expression>();
            for (int count = number(); count > 0; count--) {
                expressions.add(expression());
            }
            return Entry.Starter.of(lemma, expressions);
        }

        private Expression expression() {
            var words = strings();
            var kind = KINDS[number()];
            var sense = sense();
            long low = number() & 0xFFFF_FFFFL;
            return new Expression(words, kind, sense, (long) number() << Integer.SIZE | low, flag());
        }

        LightCue lightCue() {
            return new LightCue(strings(), sense());
        }

        private CueSense sense() {
            int stance = number();
            if (stance == NONE) {
                return null;
            }
            int bits = number();
            var frames = EnumSet.noneOf(Frame.class);
            for (var frame : FRAMES) {
                if ((bits >>> frame.ordinal() & 1) != 0) {
                    frames.add(frame);
                }
            }
            var prepositional = new ArrayList<CueSense.Prepositional>();
            for (int count = number(); count > 0; count--) {
                prepositional.add(new CueSense.Prepositional(string(), number()));
            }
            return new CueSense(STANCES[stance], frames, prepositional);
        }
    }
}
