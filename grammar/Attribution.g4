/**
 * The phrases of a Russian news sentence, over words that the lexicon has already classed.
 *
 * Units in internal.phrase gives one token for each word, for each name of several words, for each
 * whole quotation and for each bracketed remark. Case and agreement are left to the morphology: this grammar says which
 * kinds of word make up a phrase and in which order.
 *
 * The next token alone always tells how to go on: the grammar is LL(1), so that ANTLR predicts, and remembers, nothing.
 * What opens no phrase (a verb that is no cue, a conjunction, a mark, a quotation) stands by itself, and the grammar is
 * not asked; PhraseReader calls phrase again and again for the rest.
 */
parser grammar Attribution;

tokens {
    // cues
    CUE,                // finite verb of saying, thinking, finding: сообщил, считает
    CUE_PASSIVE,        // сообщается, отмечалось, сказано, установлено
    CUE_GERUND,         // добавив, отмечая
    CUE_PARTICIPLE,     // заявивший
    CUE_PREDICATIVE,    // уверен, известно
    COMPLEMENT,         // the fixed noun of a light cue: выразил [уверенность]
    NOT,                // не
    LINK,               // было, стало, будет
    // markers
    MARKER,             // по словам, согласно
    MARKER_HEAD,        // по [его, последним …] словам: the preposition …
    MARKER_TAIL,        // … and its noun
    CITING,             // со ссылкой на, ссылаясь на
    // nominals
    ADJECTIVE, NUMERAL, POSSESSIVE, NOUN, ROLE, NAME, ORGANIZATION, PLACE, LATIN, INITIAL, TITLE, PRONOUN, DATE,
    // other parts of the sentence
    PREPOSITION, VERB, INFINITIVE, GERUND, PARTICIPLE, SHORT, ADVERB, WRITER, PARTICLE,
    THAT, SO_THAT, AS, RELATIVE, SUBORDINATOR, AND, BUT,
    QUOTATION, BRACKET, COMMA, DASH, COLON, SEMICOLON, STOP, OTHER
}

phrase
    : cue
    | negated
    | linked
    | complement
    | marker
    | CITING
    | prepositional
    | nominal
    ;

/** сообщил; сообщается; добавив; заявивший; уверен */
cue
    : CUE
    | CUE_PASSIVE LINK?
    | CUE_GERUND
    | CUE_PARTICIPLE
    | CUE_PREDICATIVE LINK?
    ;

/** не подтвердил; не было подтверждено; «не» with no cue behind it */
negated
    : NOT LINK* ADVERB? cue?
    ;

/** было установлено; стало известно; было (alone) */
linked
    : LINK+ ADVERB? ( CUE_PASSIVE | CUE_PREDICATIVE )?
    ;

complement
    : COMPLEMENT+
    ;

/** по словам; согласно; по его словам; по предварительным данным */
marker
    : MARKER
    | MARKER_HEAD ( POSSESSIVE | ADJECTIVE | PRONOUN | ADVERB | NOUN )* MARKER_TAIL
    ;

/** в интервью телеканалу; после этого; a preposition that nothing follows */
prepositional
    : PREPOSITION ADVERB? nominal?
    ;

/** спецпосланник президента Стив Уиткофф; газета «Ведомости»; А. А. Иванов */
nominal
    : ( ADJECTIVE | NUMERAL | POSSESSIVE | NOUN | ROLE | NAME | ORGANIZATION | PLACE | LATIN | INITIAL | TITLE | PRONOUN | DATE )+
    ;
