package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Trait;
import java.util.Set;

/**
 * What type of body or outlet a general noun can mean, in the terms of {@code institutions.tsv} and {@code outlets.tsv}:
 * «ведомство» is no company, «газета» no agency.
 */
enum BodyType {

    /** ведомство, министерство, регулятор. */
    AUTHORITY(Trait.AUTHORITY, Set.of("government", "court", "military", "international", "science")),
    /** клуб, федерация. */
    CLUB(Trait.CLUB, Set.of("sport")),
    /** агентство, of the press or not. */
    AGENCY(Trait.AGENCY, Set.of("agency", "government", "international", "sport", "company")),
    /** газета. */
    NEWSPAPER(Trait.NEWSPAPER, Set.of("newspaper")),
    /** журнал. */
    MAGAZINE(Trait.MAGAZINE, Set.of("magazine", "journal")),
    /** телеканал, радиостанция, телеграм-канал. */
    CHANNEL(Trait.CHANNEL, Set.of("channel", "tv", "radio")),
    /** компания, банк, производитель. */
    COMPANY(Trait.COMPANY, Set.of("company")),
    /** партия. */
    PARTY(Trait.PARTY, Set.of("party"));

    private static final BodyType[] ALL = values();

    private final Trait nouns;
    private final Set<String> types;

    BodyType(Trait nouns, Set<String> types) {
        this.nouns = nouns;
        this.types = types;
    }

    /**
     * Whether a general noun can mean a body.
     *
     * @param general the noun, or the empty string for one that can mean any body
     * @param type the body's type; empty if it is not known
     * @return false if the two are known to differ
     */
    static boolean fits(String general, String type) {
        if (type.isEmpty()) {
            return true;
        }
        for (var each : ALL) {
            if (each.nouns.marks(general)) {
                return each.types.contains(type);
            }
        }
        return true;
    }

    /** Whether a general noun means bodies of some type only: «компания», but not «организация». */
    static boolean isTyped(String general) {
        for (var each : ALL) {
            if (each.nouns.marks(general)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name of a type is one body's, where every country has its ministries and courts. */
    static boolean isOne(String type) {
        return !AUTHORITY.types.contains(type) && !PARTY.types.contains(type) || type.equals("international") || type.equals("science");
    }

    /** The type of a body that such a noun introduces: «компания «Ромашка»» is a company; empty if the noun does not say. */
    static String introducedBy(String general) {
        for (var each : ALL) {
            if (each.nouns.marks(general)) {
                return switch (each) {
                    case AUTHORITY -> "government";
                    case AGENCY -> "agency";
                    case MAGAZINE -> "magazine";
                    case CHANNEL -> "channel";
                    default -> each.types.iterator().next();
                };
            }
        }
        return "";
    }
}
