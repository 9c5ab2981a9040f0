package bench;

import java.util.function.Function;

/** The stages of a parse, in their order. Public for what JMH generates. */
public enum Stage {

    LAYOUT("layout", StagedItem::layOut),
    TOKENS("words, marks and sentences told apart", StagedItem::split),
    WORDS("words looked up", StagedItem::lookUp),
    DATES("dates", StagedItem::findDates),
    PHRASES("phrases", StagedItem::readPhrases),
    RULES("rules: the attributions", StagedItem::applyRules),
    RESOLVE("who is meant, and making the item", StagedItem::resolve);

    private final String label;
    private final Function<StagedItem, Object> work;

    Stage(String label, Function<StagedItem, Object> work) {
        this.label = label;
        this.work = work;
    }

    /** What the table calls it. */
    String label() {
        return label;
    }

    /** Does the stage's work on an item that has passed the stages before, and gives back what comes of it. */
    Object run(StagedItem item) {
        return work.apply(item);
    }
}
