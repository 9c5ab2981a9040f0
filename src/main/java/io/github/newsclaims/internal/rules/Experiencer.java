package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.phrase.Phrase.PartKind;
import io.github.newsclaims.internal.phrase.UnitKind;

/**
 * «Жителей возмутило, что мост закрыли.» «Их удивило решение мэра.»
 *
 * <p>Whoever has the feeling stands in the accusative, what causes it, behind the verb, is the content. A cause in front
 * of it is rather an event than an opinion: «певица удивила поклонников».
 */
final class Experiencer implements Rule {

    static final String NAME = "experiencer";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Found apply(Support support, int at) {
        var clause = support.clause;
        var cue = clause.cue(at);
        if (cue.form() != Phrase.CueForm.FINITE || !cue.sense().takes(Frame.EXPERIENCER)) {
            return null;
        }
        int feeling = feeling(clause, support.leftOf(at), support, cue.features());
        boolean aboutThis = feeling > 0 && Earlier.isThis(clause.noun(feeling));
        if (aboutThis) {
            // «многих это возмутило»
            feeling = feeling(clause, feeling - 1, support, cue.features());
        }
        if (feeling < 0) {
            feeling = feeling(clause, at + 1, support, cue.features());
        }
        var found = feeling < 0 || Earlier.isThis(clause.noun(feeling)) ? null : support.begin(at, false, name());
        if (found == null) {
            return null;
        }
        var noun = clause.noun(feeling).within(Features.inCase(Features.ACC));
        found.source(SourceRef.Words.of(clause, noun));
        int next = Math.max(at, feeling) + 1;
        if (clause.is(next, PartKind.COMMA) && clause.is(next + 1, PartKind.THAT)) {
            return found.content(Content.of(clause, next + 2, support.extents.end(next + 2, true)));
        }
        var cause = clause.noun(next);
        if (cause != null && support.subjects.agrees(cause, cue.features())) {
            return found.content(Content.of(clause, next, support.extents.end(next, false)));
        }
        return aboutThis ? found.anaphoric().content(Content.ELSEWHERE) : null;
    }

    /** The index, if there is somebody in the accusative, or «это»; -1 if not. */
    private static int feeling(Clause clause, int i, Support support, long features) {
        var noun = clause.noun(i);
        boolean somebody = noun != null && noun.can(Features.ACC)
                && (Earlier.isThis(noun) || isSomebody(noun) && !support.subjects.agrees(noun, features));
        return somebody ? i : -1;
    }

    private static boolean isThirdPerson(String pronoun) {
        return pronoun.equals("он") || pronoun.equals("она") || pronoun.equals("они") || pronoun.equals("все");
    }

    private static boolean isSomebody(NounPhrase noun) {
        var nounClass = noun.nounClass();
        return noun.isPronoun() && isThirdPerson(noun.head().lemma()) || noun.hasPersonalName()
                || nounClass == NounClass.GROUP || nounClass == NounClass.PERSON
                || nounClass == NounClass.ANONYMOUS || noun.head().is(UnitKind.ADJECTIVE) && noun.isPlural();
    }
}
