package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.morphology.Features;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.Found;

/** What a verb tells of the gender of its subject: «врач заявил» is no woman, «врач заявила» is one. */
final class Agreement {

    private Agreement() {
    }

    /** The gender that an attribution's cue asks of its source; unknown if the source is not its subject. */
    static Gender of(Found found) {
        var clause = found.clause();
        int at = clause.phraseAt(found.cue().begin());
        return found.isOfSubject() && at < clause.size() && clause.at(at) instanceof Phrase.Cue cue
                && cue.form() != Phrase.CueForm.GERUND && cue.form() != Phrase.CueForm.PARTICIPLE
                && cue.form() != Phrase.CueForm.PASSIVE ? of(cue.features()) : Gender.UNKNOWN;
    }

    /** The gender that a verb asks of its subject. */
    static Gender of(long verb) {
        boolean masculine = (verb & (Features.PAST_M | Features.SHORT_M)) != 0;
        boolean feminine = (verb & (Features.PAST_F | Features.SHORT_F)) != 0;
        boolean plural = (verb & (Features.PAST_P | Features.THIRD_PLURAL | Features.SHORT_P)) != 0 && !masculine && !feminine
                && (verb & Features.THIRD_SINGULAR) == 0;
        return plural ? Gender.PLURAL : masculine == feminine ? Gender.UNKNOWN : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }
}
