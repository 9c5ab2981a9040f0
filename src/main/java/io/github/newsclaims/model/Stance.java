package io.github.newsclaims.model;

import java.util.Locale;

/** How a source stands to what it expresses. */
public enum Stance {
    /** It says so: сообщает, заявил, по словам. */
    REPORT,
    /** It holds so: считает, уверен, по мнению, назвал ошибкой. */
    OPINION,
    /** It wants somebody to act, or not to: призвал, потребовал, предложил. */
    DIRECTIVE,
    /** It binds itself: пообещал, пригрозил. */
    PROMISE,
    /** It says that it is not so: опроверг, не подтвердил. */
    DENIAL,
    /** It says that it is so indeed: подтвердил, признал. */
    CONFIRMATION,
    /** It asks: спросил, поинтересовался. */
    QUESTION,
    /** It found out: узнал, выяснил, подсчитал, стало известно. */
    FINDING;

    private final String label = name().toLowerCase(Locale.ROOT);

    /**
     * The name used in output and lexicon files.
     *
     * @return the lower-case English term
     */
    public String label() {
        return label;
    }
}
