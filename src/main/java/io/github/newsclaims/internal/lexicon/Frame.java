package io.github.newsclaims.internal.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A construction in which a cue takes its content. The labels are those of the lexicon files. */
public enum Frame {
    /** A clause with что, как or ли. */
    THAT("that"),
    /** An infinitive. */
    TO("to"),
    /** A clause with чтобы. */
    SO("so"),
    /** Direct speech, or the clause that a parenthetical interrupts. */
    SPEECH("speech"),
    /** о with the locative, про with the accusative. */
    ABOUT("about"),
    /** A bare accusative that is the content itself. */
    ACC("acc"),
    /** A bare accusative, if somebody is named who found it: «ученые обнаружили планету», but not «в лесу обнаружили тело». */
    ACC_BY_SUBJECT("acc-subj"),
    /** A bare object that names an event: «допустил введение ограничений», but not «допустил ошибку». */
    EVENT("event"),
    /** A bare accusative that can be told by naming it: «перечислил симптомы», but not «перечислил деньги». */
    TELLABLE("tellable"),
    /** Accusative and an instrumental that judges it: «признал сообщение фейком», but not «признал его чемпионом». */
    VERDICT("verdict"),
    /** Accusative and instrumental: назвал решение ошибкой. */
    AS("as"),
    /** A bare genitive: потребовал отставки. */
    GEN("gen"),
    /** A bare dative. */
    DAT("dat"),
    /** A bare instrumental: пригрозил санкциями. */
    INS("ins"),
    /** An accusative explained by an instrumental: объяснил отставку болезнью. */
    BY("by"),
    /** The subject of the passive is the content: названы причины. */
    SUBJECT("subj"),
    /** The object is the source and the subject relays it: «цитирует министра газета», «приводит слова министра». */
    CITES("cites"),
    /** The object feels what the subject or a clause causes: «жителей возмутило, что …». */
    EXPERIENCER("exp"),
    /** No construction but a limit: the passive forms are no cues (обвиняется). */
    ONLY_ACTIVE("active"),
    /** No construction but a limit: no feast is a content (отметил рост, but отметил день рождения). */
    NO_FEAST("no-feast"),
    /** No construction but a limit: a cue only with «не» (не исключил). */
    ONLY_NEGATED("negated"),
    /** No construction but a limit: a cue only where nobody does it, and in no «как …,» (оказалось, что …; как оказалось, …). */
    ONLY_IMPERSONAL("impersonal");

    private static final Map<String, Frame> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(frame -> frame.label, frame -> frame));

    private final String label;

    Frame(String label) {
        this.label = label;
    }

    static Frame of(String label) {
        return BY_LABEL.get(label);
    }
}
