package io.github.newsclaims.internal.phrase;

import io.github.newsclaims.internal.grammar.Attribution;
import java.util.Arrays;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * What a unit is to the grammar: the token types of {@code Attribution.g4}, so that the rest of the stage need not
 * name generated code.
 */
public enum UnitKind {
    CUE(Attribution.CUE), CUE_PASSIVE(Attribution.CUE_PASSIVE), CUE_GERUND(Attribution.CUE_GERUND),
    CUE_PARTICIPLE(Attribution.CUE_PARTICIPLE), CUE_PREDICATIVE(Attribution.CUE_PREDICATIVE),
    COMPLEMENT(Attribution.COMPLEMENT), NOT(Attribution.NOT), LINK(Attribution.LINK),
    MARKER(Attribution.MARKER), MARKER_HEAD(Attribution.MARKER_HEAD), MARKER_TAIL(Attribution.MARKER_TAIL),
    CITING(Attribution.CITING),
    ADJECTIVE(Attribution.ADJECTIVE), NUMERAL(Attribution.NUMERAL), POSSESSIVE(Attribution.POSSESSIVE),
    NOUN(Attribution.NOUN), ROLE(Attribution.ROLE), NAME(Attribution.NAME), ORGANIZATION(Attribution.ORGANIZATION),
    PLACE(Attribution.PLACE), LATIN(Attribution.LATIN), INITIAL(Attribution.INITIAL), TITLE(Attribution.TITLE),
    PRONOUN(Attribution.PRONOUN), DATE(Attribution.DATE),
    PREPOSITION(Attribution.PREPOSITION), VERB(Attribution.VERB), INFINITIVE(Attribution.INFINITIVE),
    GERUND(Attribution.GERUND), PARTICIPLE(Attribution.PARTICIPLE), SHORT(Attribution.SHORT),
    ADVERB(Attribution.ADVERB), WRITER(Attribution.WRITER), PARTICLE(Attribution.PARTICLE),
    THAT(Attribution.THAT), SO_THAT(Attribution.SO_THAT), AS(Attribution.AS), RELATIVE(Attribution.RELATIVE),
    SUBORDINATOR(Attribution.SUBORDINATOR), AND(Attribution.AND), BUT(Attribution.BUT),
    QUOTATION(Attribution.QUOTATION), BRACKET(Attribution.BRACKET), COMMA(Attribution.COMMA), DASH(Attribution.DASH),
    COLON(Attribution.COLON), SEMICOLON(Attribution.SEMICOLON), STOP(Attribution.STOP), OTHER(Attribution.OTHER);

    /** The grammar's token type. */
    final int type;
    /** What the grammar sees; the same for all units of the kind. */
    final Token token;
    /** What a unit of this kind is when it stands in no larger phrase; {@code null} if there is no such part. */
    final Phrase.PartKind part;
    /** Whether a phrase of the grammar may begin with a unit of this kind. */
    final boolean opensPhrase;

    UnitKind(int type) {
        this.type = type;
        this.token = new CommonToken(type);
        this.part = Arrays.stream(Phrase.PartKind.values()).filter(kind -> kind.name().equals(name())).findAny().orElse(null);
        var grammar = Attribution._ATN;
        this.opensPhrase = grammar.nextTokens(grammar.ruleToStartState[Attribution.RULE_phrase]).contains(type);
    }
}
