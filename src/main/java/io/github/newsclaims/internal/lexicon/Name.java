package io.github.newsclaims.internal.lexicon;

/**
 * The name of an outlet, an institution or a place of several words.
 *
 * @param canonical the name as its owner writes it, in the nominative
 * @param kind what it is the name of
 * @param type the type column of its file
 * @param alias the spelling that was found, as the file has it
 * @param quoted whether this spelling counts only in quotation marks or behind a noun like «газета»
 */
public record Name(String canonical, Kind kind, String type, String alias, boolean quoted) {

    /** What a name is the name of. */
    public enum Kind {
        /** A newspaper, agency, channel or site. */
        OUTLET,
        /** A ministry, company, court, party. */
        INSTITUTION,
        /** A country, city or region. */
        PLACE
    }
}
