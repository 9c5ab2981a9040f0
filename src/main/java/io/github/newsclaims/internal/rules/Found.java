package io.github.newsclaims.internal.rules;

import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.Span;
import io.github.newsclaims.model.Stance;
import java.util.ArrayList;
import java.util.List;

/** An attribution as a rule found it. Sources are words, and a content that lies before the sentence is only marked. */
public final class Found {

    private final Clause clause;
    private final Span cue;
    private final String lemma;
    private final Stance stance;
    private final String rule;
    private SourceRef source = new SourceRef.Nobody();
    private Form form = Form.INDIRECT;
    private boolean anaphoric;
    private boolean nextBlock;
    private boolean speechGoesOn;
    private final List<SourceRef> via = new ArrayList<>(1);
    private final List<SourceRef> relayedBy = new ArrayList<>(1);
    private List<Span> content = List.of();

    Found(Clause clause, Span cue, String lemma, Stance stance, String rule) {
        this.clause = clause;
        this.cue = cue;
        this.lemma = lemma;
        this.stance = stance;
        this.rule = rule;
    }

    Found source(SourceRef ref) {
        source = ref;
        return this;
    }

    Found content(Content extent) {
        content = extent.spans();
        form = extent.form();
        return this;
    }

    Found anaphoric() {
        anaphoric = true;
        return this;
    }

    /** Marks that the block behind this one is the content, or its end. */
    Found inNextBlock() {
        nextBlock = true;
        return this;
    }

    /** Marks that its content is speech without quotation marks, which the next sentence may go on with behind a dash. */
    Found speechGoesOn() {
        speechGoesOn = true;
        return this;
    }

    Found via(List<SourceRef> refs) {
        via.addAll(refs);
        return this;
    }

    /** Adds outlets, each once. */
    Found relayedBy(List<SourceRef> refs) {
        for (var ref : refs) {
            if (!relayedBy.contains(ref)) {
                relayedBy.add(ref);
            }
        }
        return this;
    }

    /** The sentence. */
    public Clause clause() {
        return clause;
    }

    /** Where the cue stands. */
    public Span cue() {
        return cue;
    }

    /** The cue's dictionary form. */
    public String lemma() {
        return lemma;
    }

    /** How the source stands to the content. */
    public Stance stance() {
        return stance;
    }

    /** The name of the rule. */
    public String rule() {
        return rule;
    }

    /** The source's words. */
    public SourceRef source() {
        return source;
    }

    /** Whose words the content is in. */
    public Form form() {
        return form;
    }

    /** Whether the content lies before, and a pronoun stands for it. */
    public boolean isAnaphoric() {
        return anaphoric;
    }

    /** Whether its content is its whole sentence but for the attribution, as behind «…, сообщает ТАСС». */
    public boolean carriesSentence() {
        return rule.equals(Parenthetical.NAME);
    }

    /** Whether the block behind this one is the content, or its end. */
    public boolean continuesInNextBlock() {
        return nextBlock;
    }

    /** Whether the source's own words are cited, and not what an outlet says of them. */
    public boolean citesWords() {
        return rule.equals(CitedWords.NAME);
    }

    /** Whether the source is the subject of the cue, and not its object as in «приводит слова мэра ТАСС». */
    public boolean isOfSubject() {
        return !rule.equals(CitedWords.NAME) && !rule.equals(MarkerRule.NAME) && !rule.equals(Experiencer.NAME);
    }

    /** Whether its content is speech without quotation marks: «— Мост готов, — сказал мэр. — Ждем всех.» */
    public boolean maySpeechGoOn() {
        return speechGoesOn;
    }

    /** Whom the source relies on, nearest first. */
    public List<SourceRef> via() {
        return List.copyOf(via);
    }

    /** Who passed the attribution on. */
    public List<SourceRef> relayedBy() {
        return List.copyOf(relayedBy);
    }

    /** What is expressed; empty where the content lies before the sentence. */
    public List<Span> content() {
        return content;
    }
}
