package io.github.newsclaims.internal.rules;

import io.github.newsclaims.internal.lexicon.CueSense;
import io.github.newsclaims.internal.lexicon.Frame;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.UnitKind;

/** A noun phrase beside a cue without a preposition: whether it is what the cue says something of. */
final class BareObject {

    private BareObject() {
    }

    /** Whether a noun phrase without a preposition can be what a cue of a sense governs, in one of the cases it takes. */
    static boolean isTaken(CueSense sense, NounPhrase noun) {
        boolean shown = sense.takes(Frame.INS) && Trait.PICTURE.marks(noun.head().lemma());
        if (shown || sense.takes(Frame.NO_FEAST) && Trait.FEAST.marks(noun.head().lemma())) {
            return false;
        }
        if (DatePhrases.isCalendar(noun) || Outlets.isOutlet(noun) && sense.takes(Frame.THAT)) {
            return false;
        }
        boolean person = noun.hasPersonalName() || noun.isPronoun();
        if (person && (!noun.can(Features.ACC) || !sense.takes(Frame.AS) && sense.takes(Frame.THAT))) {
            // «сообщат Дмитриеву»: somebody to whom it is said.
            return false;
        }
        String head = noun.head().lemma();
        boolean fitting = sense.takes(Frame.ACC_BY_SUBJECT) && Trait.DISCOVERY.marks(head)
                || sense.takes(Frame.EVENT) && Trait.EVENT.marks(head)
                || sense.takes(Frame.TELLABLE) && Trait.TELLABLE.marks(head);
        return (sense.takes(Frame.ACC) || fitting || sense.takes(Frame.AS)) && noun.can(Features.ACC)
                || sense.takes(Frame.EVENT) && fitting && noun.can(Features.GEN)
                || sense.takes(Frame.VERDICT) && isVerdict(noun)
                || sense.takes(Frame.BY) && noun.can(Features.INS) && !noun.can(Features.ACC)
                || sense.takes(Frame.GEN) && noun.can(Features.GEN)
                || (sense.takes(Frame.INS) || sense.takes(Frame.AS)) && noun.can(Features.INS)
                || sense.takes(Frame.DAT) && noun.can(Features.DAT);
    }

    /** «написал [книгу]»: what somebody writes rather than tells. */
    static boolean isWritten(NounPhrase noun) {
        return (noun.nounClass() == NounClass.DOCUMENT || noun.head().is(UnitKind.NOUN) && noun.head().entry() != null
                && noun.nounClass() == NounClass.NONE) && !noun.can(Features.DAT);
    }

    /** «признал сообщение [фейком]»: what something is said to be, where «чемпионом» is what somebody becomes. */
    static boolean isVerdict(NounPhrase noun) {
        return noun.can(Features.INS) && !noun.can(Features.NOM) && noun.head().is(UnitKind.NOUN)
                && noun.nounClass() == NounClass.NONE && Trait.VERDICT.marks(noun.head().lemma());
    }
}
