package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Name;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.List;

/** The names of outlets, institutions and places that the lexicon lists, of one word or several. */
final class Names implements WordClass {

    private static final long NOMINATIVE_OR_ACCUSATIVE = Features.inCase(Features.NOM) | Features.inCase(Features.ACC);

    private final UnitRow row;
    private final Lexicon lexicon;

    Names(UnitRow row, Lexicon lexicon) {
        this.row = row;
        this.lexicon = lexicon;
    }

    @Override
    public int read(int i, Word word) {
        if (!word.can(Entry.NAME_PART)) {
            return i;
        }
        char first = row.firstOf(word);
        boolean latin = first >= 'a' && first <= 'z';
        if (!word.capital() && !latin && !row.is(i + 1, TokenKind.OPEN_QUOTE)) {
            // «агентство «Новости»» in small letters goes on in quotation marks.
            return i;
        }
        var match = lexicon.nameAt(row.words(), i);
        boolean continuesLatin = row.endsIn(UnitKind.LATIN) && first >= 'A' && first <= 'Z';
        // «агентство «Берег»» is no mention of «Агентство».
        boolean common = match != null && !word.capital() && !latin && match.to() == i + 1;
        return match == null || continuesLatin || common || isShadowed(match) ? i : add(match, i, match.to());
    }

    /** Adds a name that is all that stands between two quotation marks; {@code open} if it is none. */
    int quoted(int open, int close) {
        var match = open + 1 < close ? lexicon.nameAt(row.words(), open + 1) : null;
        return match != null && match.to() == close ? add(match, open, close + 1) : open;
    }

    /** Adds a name of several words that begins with a number; the number's index if none does. */
    int numbered(int i) {
        var match = lexicon.nameAt(row.words(), i);
        boolean site = row.isSite(i);
        return match != null && (match.to() > i + 1 || site) ? add(match, i, match.to())
                : site ? row.add(UnitKind.LATIN, i, Features.NOMINAL) : i;
    }

    private int add(Lexicon.NameMatch match, int from, int to) {
        var name = match.names().get(0);
        var kind = name.kind() == Name.Kind.PLACE ? UnitKind.PLACE : UnitKind.ORGANIZATION;
        long features = match.features() & Features.NOMINAL;
        // «в «Газпром-медиа»»: quoted names are often left uninflected.
        boolean uninflected = (features & ~NOMINATIVE_OR_ACCUSATIVE) == 0 && Features.has(features, Features.NOM) && isGoverned();
        return row.add(kind, from, to, features == 0 || uninflected ? Features.NOMINAL : features, name);
    }

    private boolean isGoverned() {
        return row.last() != null && switch (row.last().kind()) {
            case PREPOSITION, MARKER, MARKER_TAIL, CITING -> true;
            default -> false;
        };
    }

    /** A name that is an ordinary word too counts only in quotation marks or behind «газета», «канал», «агентство». */
    private boolean isShadowed(Lexicon.NameMatch match) {
        if (!areQuoted(match.names())) {
            return false;
        }
        return !(row.last() != null && row.last().entry() instanceof Entry.Noun noun
                && (noun.singular() == NounClass.OUTLET || noun.singular() == NounClass.ORGANIZATION
                || noun.singular() == NounClass.PRESS));
    }

    private static boolean areQuoted(List<Name> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).quoted()) {
                return false;
            }
        }
        return true;
    }
}
